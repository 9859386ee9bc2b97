//! What `explain` is given, and how it ends: pasted, in files, as a bare code; and text that fits the terminal.

use std::fs;

use crate::cli::{json, program, refuses};

/// The text of 1302 with its labels, as long as nothing else is known.
const ASKED: &str = "\
High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
       code  1302
   category  API Policy Block Error
 what to do  ";

/// Runs the program, and returns its output, its complaints and its exit status.
fn run(arguments: &[&str], input: &[u8]) -> (String, String, i32) {
    let output = program(arguments).write_stdin(input).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}

#[test]
fn a_bare_code_is_explained() {
    for words in [
        &["1302"][..],
        &["[1302]"],
        &["error 1302"],
        &["error", "1302"],
        &["what does error 1302 mean?"],
        &["code:", "1302"],
        &["错误码1302"],
    ] {
        let (text, complaint, status) = run(&[&["explain", "--locale", "en"], words].concat(), b"");
        assert!(text.starts_with(ASKED), "{words:?}: {text}");
        assert!(!text.contains("server said"), "{words:?}: {text}");
        assert_eq!((complaint.as_str(), status), ("", 0), "{words:?}");
        // Without the command, too.
        assert_eq!(run(&[words, &["--locale", "en"]].concat(), b"").0, text, "{words:?}");
    }
    assert_eq!(json(&["explain", "error 1302 with HTTP 429", "--format", "json"])["http_status"], 429);
    assert_eq!(json(&["1113", "--http-status", "429", "--format", "json"])["http_status"], 429);
    assert!(run(&["explain", "HTTP 429", "--locale", "en"], b"").0.contains("(HTTP status 429)"));
    assert!(run(&["explain", "--locale", "en"], b"what is 1302?\n").0.starts_with(ASKED));
    refuses(&["1302x"], "unrecognized subcommand '1302x'");
    refuses(&["exlain"], "a similar subcommand exists: 'explain'");
}

#[test]
#[rustfmt::skip]
fn a_code_is_found_however_one_asks_for_it() {
    let explained = |text: &str| run(&["explain", "--locale", "en"], text.as_bytes()).0;
    for text in [
        "1302", " 1302\n", "[1302]", "(1302)", "#1302", "\"1302\"", "1302.", "1302?", "1302：", "E1302",
        "err1302", "err 1302", "error 1302", "Error: 1302", "ERROR-1302", "error=1302", "error code 1302",
        "error_code: 1302", "errorCode=1302", "code: 1302", "code 1302", "error no. 1302",
        "error number 1302", "error code is 1302", "code is: '1302'", "1302 error", "api error 1302",
        "Z.ai 1302", "glm-4.7 error 1302", "I keep getting error 1302 from the API",
        "what does error 1302 mean?", "What does 1302 mean", "why 1302?", "how to fix 1302", "explain 1302",
        "what is 1302", "错误码1302", "错误码：1302", "报错1302", "1302是什么意思", "1302错误", "錯誤代碼 1302", "1302 是什麼意思？",
        "エラーコード1302", "エラー１３０２", "خطأ ١٣٠٢", "1302エラー", "1302とは", "1302 の意味", "رمز الخطأ 1302",
        "ما معنى 1302؟", "الخطأ 1302", "오류 1302", "Fehler 1302", "erreur 1302",
    ] {
        let explained = explained(text);
        assert_eq!(explained.lines().next(), ASKED.lines().next(), "{text:?}");
        assert!(explained.contains(" code  1302\n"), "{text:?}: {explained}");
    }
    // A code that this version does not know, in the range of a category.
    assert!(explained("error 1299").starts_with("API Call Error (code 1299)\n"));
}

#[test]
#[rustfmt::skip]
fn a_number_that_nobody_asks_for_is_none() {
    let long = format!("error 1302 {}", "x".repeat(200));
    for text in [
        "", "error", "9999", "error 9999", "0", "error 13020", "port 1302", "listening on 1302",
        "took 1302 ms", "error after 1302ms", "1302 of 4000 done", "error 10.1302", "error 1302.5",
        "2026-1302", "13:1302", "error 1302 or 1303?", "x1302", "$1302", "errors in 1302 files",
        "the code has 1302 lines", r#"{"port":1302,"msg":"error"}"#, "<p>error 1302</p>",
        "error 1302\nTraceback", "zipcode 1302", "terror 1302", "model glm-1302", &long,
    ] {
        let explained = run(&["explain", "--locale", "en"], text.as_bytes()).0;
        assert!(explained.starts_with("Unknown error\n"), "{text:?}: {explained}");
    }
}

#[test]
fn a_bare_code_is_no_error_in_a_log() {
    let (text, _, status) = run(&["explain", "--lines"], b"1302\nerror 1302\nwhat does error 1302 mean?\n");
    assert_eq!(text.matches("\"code\":null").count(), 3, "{text}");
    assert_eq!(status, 0);
}

#[test]
fn nothing_recognized_ends_with_3() {
    for payload in ["", "  \n", "hello", "9999", r#"{"id":"x"}"#] {
        let (text, _, status) = run(&["explain", "--locale", "en"], payload.as_bytes());
        assert!(text.starts_with("Unknown error\n"), "{payload:?}: {text}");
        assert_eq!(status, 3, "{payload:?}");
        let (text, _, status) = run(&["explain", "--format", "json"], payload.as_bytes());
        assert!(text.starts_with("{\"code\":null,"), "{payload:?}: {text}");
        assert_eq!(status, 3, "{payload:?}");
        assert_eq!(run(&["explain", "--lines"], payload.as_bytes()).2, 0, "{payload:?}");
    }
    for payload in [
        "[1305][too busy]",
        "429",
        r#"{"choices":[{"finish_reason":"network_error"}]}"#,
        r#"{"id":"1","task_status":"FAIL"}"#,
        r#"{"timestamp":"2026-10-02T03:25:23.000+00:00","status":404,"error":"Not Found","path":"/v4/v4/chat"}"#,
    ] {
        assert_eq!(run(&["explain", "--", payload], b"").2, 0, "{payload}");
    }
    assert_eq!(run(&["explain", "oops", "--http-status", "502"], b"").2, 0);
    for arguments in [&["--help"][..], &["explain", "--help"]] {
        let help = run(arguments, b"").0;
        assert!(help.contains("Exit status:\n  0  success\n") && help.contains("\n  3  "), "{help}");
    }
    // The summary fits a screen.
    let summary = run(&["explain", "-h"], b"").0;
    assert!(summary.lines().count() <= 50 && summary.contains("--time-field"), "{summary}");
}

#[test]
fn a_payload_is_read_from_a_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("an error.json");
    let name = path.to_str().unwrap();
    fs::write(&path, r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#).unwrap();
    assert_eq!(json(&["explain", "--file", name, "--format", "json"])["code"], 1302);
    let (lines, _, _) = run(&["explain", "--lines", "--file", name], b"");
    assert!(lines.starts_with("{\"code\":1302,"), "{lines}");
    assert!(run(&["explain", "--file", "-"], b"1302").0.contains("1302"));
    let (_, complaint, status) = run(&["explain", name], b"");
    let hint = format!("bigmodel-errors: {name} is a file: to explain what is in it, use --file {name}\n");
    assert!(complaint.starts_with(&hint), "{complaint}");
    assert_eq!(status, 3);
    for missing in ["/nonexistent/error.json", directory.path().to_str().unwrap()] {
        let (_, complaint, status) = run(&["explain", "--file", missing], b"");
        assert!(complaint.starts_with(&format!("bigmodel-errors: {missing}: ")), "{complaint}");
        assert_eq!(status, 1);
    }
    refuses(&["explain", "--file", name, "1113"], "cannot be used with");
}

#[test]
fn what_is_read_of_a_long_input_is_told() {
    let error = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;
    let note = "bigmodel-errors: only the first 1 MiB were read: an error further on is not found; for a log, use --lines\n";
    for (input, expected, code) in [
        (" ".repeat(1 << 20), "", 3),
        (" ".repeat(3 << 20) + error, note, 3),
        (error.to_owned() + &" ".repeat(1 << 20), note, 0),
    ] {
        let (_, complaint, status) = run(&["explain", "--locale", "en"], input.as_bytes());
        assert_eq!(complaint.starts_with(note), !expected.is_empty(), "{complaint}");
        assert_eq!(status, code);
    }
}

/// JSON has no character in its strings that a terminal obeys, or shows as nothing, and is read as ever.
#[test]
fn json_is_safe_on_a_terminal() {
    let is_escaped = |c: char| {
        matches!(c,
            '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    let payload =
        |message: &str| serde_json::json!({"error": {"code": "1302", "message": message}}).to_string();
    let explain = |messages: &[String]| {
        let input: Vec<String> = messages.iter().map(|message| payload(message) + "\n").collect();
        let options = ["explain", "--lines", "--locale", "en", "--members", "message"];
        run(&options, input.concat().as_bytes()).0
    };
    // Each by itself, so that no other makes the text be searched; and many, among them all controls.
    let mut messages: Vec<String> =
        ('\0'..=char::MAX).filter(|c| is_escaped(*c)).map(|c| format!("a{c}b")).collect();
    messages.push(('\0'..='\u{24ff}').filter(|c| !c.is_ascii_graphic()).collect());
    let lines = explain(&messages);
    assert!(!lines.contains(|c: char| is_escaped(c) || c.is_control() && c != '\n'));
    for (line, message) in lines.lines().zip(&messages) {
        let object: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(object, serde_json::json!({ "message": message }));
    }
    assert_eq!(lines.lines().count(), messages.len());
    let line = explain(&["x\u{85}\u{200d}\u{e0041}\u{1}参".to_owned()]);
    assert_eq!(line, "{\"message\":\"x\\u0085\\u200d\\udb40\\udc41\\u0001参\"}\n");
}

#[cfg(unix)]
mod terminal {
    use std::fs::{self, File};
    use std::process::{Command, Output, Stdio};

    use rustix::fd::OwnedFd;
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use rustix::termios::{Winsize, tcsetwinsize};

    /// Opens a terminal of so many columns: the end of the person, and that of the program.
    fn open(columns: u16) -> (OwnedFd, File) {
        let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&person).unwrap();
        unlockpt(&person).unwrap();
        let name = ptsname(&person, Vec::new()).unwrap();
        let program = File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
        let size = Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&program, size).unwrap();
        (person, program)
    }

    fn command(arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
            command.env_remove(name);
        }
        command.env("NO_COLOR", "1").args(arguments);
        command
    }

    /// Pastes a text and ends the input.
    fn paste(arguments: &[&str], text: &str) -> Output {
        let (person, terminal) = open(80);
        rustix::io::write(&person, text.as_bytes()).unwrap();
        rustix::io::write(&person, b"\n\x04").unwrap();
        command(arguments).stdin(terminal).output().unwrap()
    }

    /// Returns what the program writes to a terminal of so many columns.
    fn shown(arguments: &[&str], columns: u16) -> String {
        let (person, terminal) = open(columns);
        let status = command(arguments)
            .stdin(Stdio::null())
            .stdout(terminal.try_clone().unwrap())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success());
        rustix::io::write(&terminal, b"END").unwrap();
        let (mut shown, mut part) = (Vec::new(), [0; 1024]);
        while !shown.ends_with(b"END") {
            let length = rustix::io::read(&person, &mut part).unwrap();
            shown.extend_from_slice(&part[..length]);
        }
        String::from_utf8(shown).unwrap().trim_end_matches("END").replace("\r\n", "\n")
    }

    #[test]
    fn an_error_can_be_pasted() {
        for arguments in [&["explain", "--locale", "en"][..], &["explain", "-", "--locale", "en"]] {
            let output = paste(arguments, "{\"error\":{\"code\":\"1302\",\n\"message\":\"slow\"}}");
            assert_eq!(
                String::from_utf8_lossy(&output.stderr),
                "bigmodel-errors: paste the error, then press Enter, Ctrl-D\n"
            );
            assert!(String::from_utf8_lossy(&output.stdout).contains("code  1302\n"), "{output:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_line_that_the_terminal_cuts_is_told() {
        let long = format!("{{\"error\":{{\"message\":\"{}\",\"code\":\"1302\"}}}}", "x ".repeat(2500));
        let output = paste(&["explain"], &long);
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(complaint.contains("a terminal passes on no more than 4 KiB of it"), "{complaint}");
    }

    #[test]
    fn lines_are_broken_between_words_and_chinese_anywhere_but_before_a_stop() {
        let half = "x".repeat(20);
        let long = half.repeat(2);
        for (locale, text, expected) in [
            ("en-US", "a b", &["a b"][..]),
            ("en-US", "reset at 2026-08-12 18:58:34", &["reset at 2026-08-12", "18:58:34"]),
            // Ten characters would fit, and the full stop is the eleventh.
            ("zh-CN", "身份验证失败身份验证。身份", &["身份验证失败身份验", "证。身份"]),
            // A word that is longer than a line.
            ("en-US", &long, &[&half, &half]),
        ] {
            let directory = tempfile::tempdir().unwrap();
            let texts = directory.path().join(locale);
            fs::create_dir(&texts).unwrap();
            fs::write(texts.join("errors.ftl"), format!("error-1302 = {text}\n")).unwrap();
            let directory = directory.path().to_str().unwrap();
            let shown = shown(&["explain", "1302", "--locale", locale, "--locales", directory], 20);
            assert_eq!(shown.lines().take(expected.len()).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn what_is_isolated_is_isolated_in_each_line() {
        let payload = r#"{"error":{"code":"1210","message":"one two three four five six seven eight"}}"#;
        let text = shown(&["explain", payload, "--locale", "ar"], 40);
        let said: Vec<&str> = text.lines().skip_while(|line| !line.contains("one")).collect();
        assert!(said.len() > 1 && said[1].contains("\u{200f}\u{2068}\u{2068}"), "{text:?}");
        for line in text.lines() {
            let count = |mark| line.chars().filter(|c| *c == mark).count();
            assert_eq!(count('\u{2068}'), count('\u{2069}'), "{text:?}");
        }
    }

    #[test]
    fn labels_end_where_the_texts_begin_or_are_above_them() {
        let text = shown(&["explain", "1302", "--locale", "en"], 33);
        assert!(
            text.contains("\n       code  1302\n   category  API Policy Block\n             Error\n"),
            "{text}"
        );
        let text = shown(&["explain", "1302", "--locale", "en"], 32);
        assert!(text.contains("\ncode\n    1302\ncategory\n    API Policy Block Error\n"), "{text}");
        // A Chinese character takes two columns.
        let text = shown(&["explain", "1302", "--locale", "zh"], 80);
        assert!(text.contains("\n   错误码  1302\n     分类  API 策略阻止错误\n 处理方法  "), "{text}");
    }

    #[test]
    fn json_is_indented_for_a_person() {
        let payload = "{\"error\":{\"code\":\"1302\",\"message\":\"x\u{85}\u{e0041}\"}}";
        let text = shown(&["explain", payload, "--locale", "en", "--format", "json"], 80);
        assert!(text.contains("\n  \"message\": \"x\\u0085\\udb40\\udc41\",\n"), "{text}");
    }

    #[test]
    fn the_texts_of_a_list_hang_beside_the_columns_or_below_them() {
        let text = shown(&["list", "1302", "1214", "--locale", "en"], 80);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines.iter().all(|line| line.len() <= 80), "{text}");
        let column = lines[0].find("text").unwrap();
        assert_eq!(lines[1].split_at(column).1, "Invalid {field} parameter. Please check");
        assert_eq!(lines[2].trim_start(), "the documentation");
        assert!(
            lines[2..].iter().all(|line| line.starts_with("1302 ") || line.starts_with(&" ".repeat(column))),
            "{text}"
        );
        let text = shown(&["list", "1214", "--locale", "en"], 40);
        let expected = "code  category        arguments\n      text\n1214  API Call Error  field\n      Invalid {field} parameter. Please\n      check the documentation\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn lines_break_between_words_and_hang() {
        let payload = r#"{"error":{"code":"1210","message":"max_tokens is out of range, the limit is from 1 to 98304 tokens"}}"#;
        let text = shown(&["explain", payload, "--locale", "en"], 40);
        assert!(text.lines().all(|line| line.chars().count() <= 40), "{text}");
        assert!(
            text.starts_with("Incorrect API call parameters, please\ncheck the documentation\n"),
            "{text}"
        );
        let said = text.lines().skip_while(|line| !line.contains("server said"));
        let said: Vec<&str> = said.collect();
        assert_eq!(said[0].find("max_tokens"), Some(16), "{text}");
        assert!(
            said[1..].iter().all(|line| line.starts_with(&" ".repeat(16)) && !line.ends_with('-')),
            "{text}"
        );
        assert_eq!(
            said.iter().map(|line| line.split_at(15).1.trim()).collect::<Vec<_>>().join(" "),
            "max_tokens is out of range, the limit is from 1 to 98304 tokens"
        );
        // A Chinese character takes two columns.
        let text = shown(&["explain", "1302", "--locale", "zh"], 40);
        assert!(
            text.lines()
                .all(|line| line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>() <= 40),
            "{text}"
        );
        // In a pipe, a line stays whole.
        let piped = command(&["explain", "1302", "--locale", "zh"]).output().unwrap();
        assert!(String::from_utf8_lossy(&piped.stdout).lines().count() < text.lines().count());
    }
}

/// What is pasted into a message to a support team: in the reader's language, and without credentials.
#[test]
fn the_support_format_has_what_a_support_team_asks_for() {
    let body = r#"{"error":{"code":"1305","message":"busy, password=hunter2secret"},"request_id":"20261129101500aaaabbbbccccdddd"}"#;
    let (text, _, status) = run(
        &["explain", "--format", "support", "--locale", "zh-CN", "--http-status", "429"],
        body.as_bytes(),
    );
    let expected = "错误码: 1305\n请求 ID: 20261129101500aaaabbbbccccdddd\n时间: 2026-11-29 10:15:00 (UTC+8)\n\
                    HTTP 状态码: 429\n服务器原文: busy, password=****\n";
    assert_eq!((text.as_str(), status), (expected, 0));
    // An ID of another form tells no time, and what is not known has no line.
    let other = r#"{"error":{"code":"1305","message":"x"},"request_id":"req-7"}"#;
    // After Arabic letters, a date by itself would be shown with its day first.
    let (text, _, _) = run(&["explain", "--format", "support", "--locale", "ar"], body.as_bytes());
    assert!(
        text.contains(": 20261129101500aaaabbbbccccdddd\n")
            && text.contains(": \u{200e}2026-11-29 10:15:00 (UTC+8)\n"),
        "{text:?}"
    );
    let (text, _, _) = run(&["explain", "--format", "support", "--locale", "en"], other.as_bytes());
    assert_eq!(text, "code: 1305\nrequest ID: req-7\nserver said: x\n");
    // Customers must not see it.
    let (text, complaint, status) =
        run(&["explain", "--format", "support", "--audience", "end-user"], body.as_bytes());
    assert_eq!((text.as_str(), status), ("", 1), "{complaint}");
}
