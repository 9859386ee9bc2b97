//! The program itself, as a person or a script runs it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use assert_cmd::Command;
use bigmodel_errors::{ErrorCode, Localizer};
use serde_json::Value;

/// Runs the program in an environment that names no language.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.args(arguments);
    command
}

#[track_caller]
pub(crate) fn prints(arguments: &[&str], stdout: &str, stderr: &str) {
    let output = program(arguments).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), stdout);
    assert_eq!(output.status.code(), Some(0));
}

#[track_caller]
pub(crate) fn json(arguments: &[&str]) -> Value {
    let output = program(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
pub(crate) fn refuses(arguments: &[&str], complaint: &str) {
    let output = program(arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.contains(complaint), "{stderr}");
    assert_eq!((output.stdout.as_slice(), output.status.code()), (&b""[..], Some(2)));
}

#[test]
fn render_says_a_code() {
    prints(
        &["render", "1214", "field=messages", "--locale", "en"],
        "Invalid messages parameter. Please check the documentation\n",
        "",
    );
    prints(&["render", "1214", "field=messages", "--locale", "zh"], "messages 参数非法。请检查文档\n", "");
    prints(
        &["render", "1215", "field1=a=b", "field2=c", "--locale", "en-US,zh;q=0.5"],
        "a=b and c cannot be set simultaneously, please check the documentation\n",
        "",
    );
    prints(
        &["render", "1113", "--locale", "zh", "--audience", "end-user"],
        "服务暂时不可用，请联系本应用的客服。\n",
        "",
    );
}

#[test]
fn render_complains_and_still_says_something() {
    prints(
        &["render", "1214", "--locale", "en"],
        "Invalid parameter. Please check the documentation\n",
        "bigmodel-errors: missing argument field\n",
    );
    prints(
        &["render", "1299", "--locale", "zh"],
        "API 调用错误（错误码 1299）\n",
        "bigmodel-errors: unknown code 1299\n",
    );
    prints(
        &["render", "500", "x=y", "--locale", "de"],
        "Internal Error\n",
        "bigmodel-errors: unexpected argument x\nbigmodel-errors: no text in de: en-US answered\n",
    );
}

#[test]
fn render_says_any_message() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("en-US")).unwrap();
    let ftl = "app-skipped = { $count ->\n    [one] One file\n   *[other] { $count } files of { $id }\n }\n    .title = Skipped\n";
    fs::write(directory.path().join("en-US/own.ftl"), ftl).unwrap();
    let path = directory.path().to_str().unwrap();
    for (arguments, text) in [
        (&["label-remedy", "--locale", "ja"][..], "対処方法"),
        (&["error-1214", "field=top_p"], "Invalid top_p parameter. Please check the documentation"),
        (&["error-1214.bare"], "Invalid parameter. Please check the documentation"),
        (&["error-unknown.code", "reason=Bad", "code=1299"], "Bad (code 1299)"),
        (&["app-skipped", "count=1", "--locales", path], "One file"),
        (&["app-skipped", "count=3", "id=20260905073518", "--locales", path], "3 files of 20260905073518"),
        (&["app-skipped.title", "--locales", path], "Skipped"),
    ] {
        prints(&[&["render"], arguments].concat(), &format!("{text}\n"), "");
    }
    for (id, locale) in
        [("end-user-top-up", "zh"), ("http-401", "en"), ("remedy-top-up", "ar"), ("finish-stop", "zh-TW")]
    {
        let chain = Localizer::builtin().negotiate(locale);
        let text = Localizer::builtin().message(id, &chain).unwrap();
        prints(&["render", id, "--locale", locale], &format!("{text}\n"), "");
    }
    for (id, complaint) in [
        ("fehler-1113", "no message \"fehler-1113\""),
        ("error-1113.none", "no message \"error-1113.none\""),
        ("error-unknown.code", "missing argument reason, code for \"error-unknown.code\" in en-US"),
    ] {
        let output = program(&["render", id]).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), format!("bigmodel-errors: {complaint}\n"));
        assert_eq!((output.stdout.as_slice(), output.status.code()), (&b""[..], Some(1)));
    }
    let value = json(&["render", "label-remedy", "--format", "json", "--locale", "en"]);
    assert_eq!((&value["text"], &value["code"]), (&"what to do".into(), &Value::Null));
}

#[test]
fn render_as_json() {
    let value = json(&["render", "1214", "field=messages", "--locale", "zh-CN", "--format", "json"]);
    for (name, expected) in [
        ("code", Value::from(1214)),
        ("message_id", "error-1214".into()),
        ("category", "api-call".into()),
        ("remedy", "fix-request".into()),
        ("retryable", false.into()),
        ("text", "messages 参数非法。请检查文档".into()),
        ("locale", "zh-CN".into()),
        ("direction", "ltr".into()),
        ("arguments", serde_json::json!({ "field": "messages" })),
        ("diagnostics", serde_json::json!([])),
    ] {
        assert_eq!(value[name], expected, "{name}");
    }
}

#[test]
fn the_environment_names_the_language() {
    for (variables, text) in [
        (&[("LANG", "zh_CN.UTF-8")][..], "内部错误\n"),
        (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "zh_SG")], "内部错误\n"),
        (&[("LANG", "zh_CN.UTF-8"), ("LC_MESSAGES", "en_GB")], "Internal Error\n"),
        (&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "C")], "Internal Error\n"),
        (&[("LANG", "de_DE.UTF-8")], "Internal Error\n"),
        (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de:zh_CN:en")], "内部错误\n"),
        (&[("LC_ALL", "C"), ("LANGUAGE", "zh_CN")], "Internal Error\n"),
    ] {
        let output = program(&["render", "500"]).envs(variables.iter().copied()).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), text, "{variables:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{variables:?}");
    }
}

#[test]
fn usage_errors_end_with_2() {
    refuses(&[], "Usage: bigmodel-errors <COMMAND>");
    for subject in ["12x4", "99999", "-x", ""] {
        let expected = "expected a code, such as 1214, or the ID of a message, such as end-user-top-up";
        refuses(&["render", "--", subject], expected);
    }
    refuses(&["render", "1214", "=messages"], "expected NAME=VALUE");
    refuses(&["render", "1214", "field"], "expected NAME=VALUE, for example field=messages");
    refuses(&["render", "1214", "--audience", "customer"], "[possible values: developer, end-user]");
    for status in ["99", "600", "abc", "-1", "4.29"] {
        let option = format!("--http-status={status}");
        refuses(&["explain", "x", &option], "expected a number from 100 to 599, such as 429\n");
    }
    refuses(&["explain", "x", "--threads", "2"], "--lines");
    for threads in ["0", "257", "18446744073709551615", "-1", "many"] {
        let option = format!("--threads={threads}");
        refuses(&["explain", "--lines", &option], "'--threads <N>': expected a number from 1 to 256\n");
    }
    refuses(&["explain", "--linse"], "unexpected argument '--linse' found");
}

#[test]
fn list_has_every_code() {
    let value = json(&["list", "--format", "json", "--locale", "zh"]);
    let items = value.as_array().unwrap();
    assert_eq!(items.len(), ErrorCode::KNOWN.len());
    let item = items.iter().find(|item| item["code"] == 1214).unwrap();
    assert_eq!(item["text"], "{field} 参数非法。请检查文档");
    assert_eq!(item["arguments"], serde_json::json!(["field"]));
    assert_eq!(item["category_text"], "API 调用错误");

    let table = String::from_utf8(program(&["list", "--locale", "en"]).output().unwrap().stdout).unwrap();
    assert_eq!(table.lines().count(), ErrorCode::KNOWN.len() + 1);
    assert!(
        table.starts_with("code  category                arguments                      text\n401 "),
        "{table}"
    );
    let columns: Vec<usize> = table.lines().filter_map(|line| line.find("Error ")).collect();
    assert!(columns.len() > 50, "{table}");
    let markdown =
        String::from_utf8(program(&["list", "--format", "markdown"]).output().unwrap().stdout).unwrap();
    assert!(markdown.contains("| 1214 | API Call Error | Invalid {field} parameter. Please check the documentation | `field` | 400 | fix-request | no |"));
}

#[test]
fn list_has_what_is_asked_for() {
    let codes = |filters: &[&str]| {
        let list = json(&[&["list", "--format", "json"], filters].concat());
        list.as_array().unwrap().iter().map(|item| item["code"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    for (filters, expected) in [
        (&["1113"][..], &[1113][..]),
        (&["1302", "1113"], &[1113, 1302]),
        (&["403"], &[1220, 3007]),
        // 500 is a code, too.
        (&["500"], &[500, 1200, 1230, 1234, 2007, 5001]),
        (&["top-up"], &[1113, 1309, 1311, 1314]),
        (&["account", "retryable"], &[1120]),
        (&["Account", "top-up"], &[1113]),
        (&["account", "basic", "retry-later"], &[500, 1120, 2007, 5001]),
        (&["1113", "retryable"], &[]),
    ] {
        assert_eq!(codes(filters), expected, "{filters:?}");
    }
    assert!(codes(&["retryable"]).len() > 10);
    prints(
        &["list", "1214", "--locale", "zh"],
        "错误码  分类          参数   文本\n1214    API 调用错误  field  {field} 参数非法。请检查文档\n",
        "",
    );
    refuses(
        &["list", "topup"],
        "expected a code, such as 1113, an HTTP status, such as 429, or one of basic, ",
    );
    refuses(&["list", "top up"], "such as 429, or one of basic, ");
    refuses(&["list", "9999"], "no such code is known, and no code comes with such an HTTP status");
}

#[test]
fn explain_says_a_payload() {
    let payload = r#"{"error":{"code":"1210","message":"max_tokens参数非法：限制数值范围[1,98304]"},"request_id":"20260905073518df58160ac3e4cc6e"}"#;
    let text = "\
max_tokens is invalid, allowed values: [1,98304]
          code  1210
      category  API Call Error
    what to do  Correct the request
    request ID  20260905073518df58160ac3e4cc6e
 recognized by  a sentence that this API sends
   server said  max_tokens参数非法：限制数值范围[1,98304]
";
    prints(&["explain", payload, "--locale", "en"], text, "");
    prints(
        &["explain", "[1113][余额不足或无可用资源包,请充值。]", "--locale", "zh"],
        "余额不足或无可用资源包，请充值。\n     错误码  1113\n       分类  账户错误\n   处理方法  请充值，或续订、更换套餐\n   识别依据  此 API 会返回的语句\n 服务器原文  [1113][余额不足或无可用资源包,请充值。]\n",
        "",
    );
    let piped = program(&["explain", "--locale", "en"]).write_stdin(payload).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&piped.stdout), text);
    let dash = program(&["explain", "-", "--locale", "en"]).write_stdin(payload).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&dash.stdout), text);
    prints(
        &["explain", payload, "--locale", "en", "--audience", "end-user"],
        "The request could not be processed. Please contact the support team of this app.\n",
        "",
    );
}

#[test]
fn explain_never_writes_what_a_terminal_obeys() {
    let payload = "{\"error\":{\"code\":\"1230\",\"message\":\"a\u{1b}]0;title\u{7}\\u001b[2Jb\\nc\"}}";
    let output = program(&["explain", payload, "--locale", "en"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains(['\u{1b}', '\u{7}']), "{text:?}");
    assert!(text.contains(" server said  a"), "{text:?}");
}

/// What a terminal obeys, what turns writing around, and what nobody sees.
const UNSEEN: &str = "a\u{7f}\u{85}\u{9b}31m\u{ad}\u{61c}\u{200b}\u{200d}\u{200f}\u{2028}\u{2029}\u{202e}\u{2060}\u{2068}\u{2069}\u{feff}\u{e0041}z";

#[test]
fn json_holds_nothing_that_a_terminal_obeys() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("de")).unwrap();
    fs::write(directory.path().join("de/errors.ftl"), format!("error-500 = {UNSEEN}\n")).unwrap();
    let path = directory.path().to_str().unwrap();
    let payload = format!(r#"{{"error":{{"code":"1230","message":"{UNSEEN}"}}}}"#);
    let argument = format!("field={UNSEEN}");
    for arguments in [
        &["explain", &payload, "--format", "json"][..],
        &["explain", &payload, "--format", "json", "--locale", "ar"],
        &["explain", "--lines"],
        &["render", "1214", &argument, "--format", "json", "--locale", "ar"],
        &["list", "--format", "json", "--locale", "ar"],
        &["check", path, "--format", "json"],
        &["status", path, "--format", "json"],
    ] {
        let output = program(arguments).write_stdin(payload.as_str()).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(!text.trim_end().contains(|c: char| UNSEEN.contains(c) && c != 'a' && !c.is_ascii_graphic()));
        // Nothing is lost.
        if arguments[0] == "explain" {
            assert_eq!(value["message"], UNSEEN, "{arguments:?}");
        }
    }
    // The isolation marks of a text from right to left are given back, too.
    let value = json(&["render", "1214", "field=top_p", "--format", "json", "--locale", "ar"]);
    assert!(value["text"].as_str().unwrap().contains("\u{2068}top_p\u{2069}"), "{value}");
}

#[test]
fn explain_takes_the_http_status() {
    prints(
        &["explain", "<html>oops</html>", "--http-status", "502", "--locale", "en"],
        "The gateway received no valid response from the server (HTTP status 502)\n  what to do  Try again later\n server said  <html>oops</html>\n",
        "",
    );
}

#[test]
fn lines_come_out_as_they_go_in() {
    let input = "\"{\\\"error\\\":{\\\"code\\\":\\\"1113\\\",\\\"message\\\":\\\"x\\\"}}\"\n\nnothing\r\n\"unterminated\n{\"code\":1214,\"msg\":\"a 参数非法。请检查文档\"}\n\u{fffd}\0\n[1305][some words]";
    let output = program(&["explain", "--lines", "--locale", "en"]).write_stdin(input).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let values: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<_> = values.iter().map(|value| value["code"].as_u64()).collect();
    assert_eq!(codes, [Some(1113), None, None, None, Some(1214), None, Some(1305)]);
    assert_eq!(values[4]["arguments"], serde_json::json!({ "field": "a" }));
    assert_eq!(values[2]["message"], "nothing");
    for name in
        ["category", "request_id", "evidence", "text", "locale", "remedy", "retryable", "finish_reason"]
    {
        assert!(values.iter().all(|value| value.get(name).is_some()), "{name}");
    }
    assert_eq!(output.stderr, b"");
}

/// Lines of all kinds, more than a block of them.
fn many_lines() -> String {
    let kinds = [
        r#"{"error":{"code":"1214","message":"top_p 参数非法。请检查文档。"},"request_id":"20260905073518df58160ac3e#"}"#,
        r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34"}}"#,
        "Error code: 429 - {'error': {'code': '1113', 'message': '余额不足或无可用资源包,请充值。'}} #",
        "nothing to see in line #",
        "",
    ];
    (0..5000).map(|n| kinds[n % kinds.len()].replace('#', &format!("{n:05}")) + "\n").collect()
}

#[test]
fn lines_keep_their_order_on_any_number_of_threads() {
    let lines = many_lines();
    let explained = |threads: &str| {
        let arguments = ["explain", "--lines", "--locale", "zh", "--threads", threads];
        let output = program(&arguments).write_stdin(lines.as_str()).output().unwrap();
        assert_eq!((output.stderr.as_slice(), output.status.code()), (&b""[..], Some(0)));
        String::from_utf8(output.stdout).unwrap()
    };
    let one = explained("1");
    assert_eq!(one.lines().count(), lines.lines().count());
    for (line, found) in lines.lines().zip(one.lines()).take(10) {
        let alone = program(&["explain", "--format", "json", "--locale", "zh", "--", line]).output().unwrap();
        assert_eq!(String::from_utf8(alone.stdout).unwrap(), format!("{found}\n"));
    }
    for threads in ["2", "3", "8"] {
        assert!(explained(threads) == one, "{threads}");
    }
}

#[test]
fn a_line_is_answered_when_the_input_pauses() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
        .args(["explain", "--lines", "--locale", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for (line, code) in [("[1305][too busy]", "1305"), ("429 nothing", "null"), ("[1302][too fast]", "1302")]
    {
        writeln!(input, "{line}").unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("{{\"code\":{code},")), "{answer}");
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn files_are_read_one_after_the_other() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("a"), "[1305][too busy]").unwrap();
    fs::write(path("b"), "[1302][too fast]\n\n").unwrap();
    let (a, b, c) = (path("a"), path("b"), path("c"));
    let arguments = ["explain", "--lines", "--locale", "en", &a, "-", &c, &b];
    let output = program(&arguments).write_stdin("[1113][no money]\n").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let codes: Vec<Value> =
        text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["code"].take()).collect();
    assert_eq!(codes, [Value::from(1305), Value::from(1113), Value::from(1302), Value::Null]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with(&format!("bigmodel-errors: {c}: ")), "{stderr}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn overlays_lie_over_the_built_in_texts() {
    let directory = tempfile::tempdir().unwrap();
    for locale in ["de", "en-US", "not a tag"] {
        fs::create_dir(directory.path().join(locale)).unwrap();
    }
    fs::write(directory.path().join("de/errors.ftl"), "error-500 = Interner Fehler\n").unwrap();
    fs::write(
        directory.path().join("en-US/errors.ftl"),
        "error-1000 = No entry\nerror-1001 = { $x\nerror-1002 = Bad token\n",
    )
    .unwrap();
    fs::write(directory.path().join("en-US/readme.txt"), "error-1003 = { not read").unwrap();
    let path = directory.path().to_str().unwrap();
    prints_with_complaint(&["render", "500", "--locale", "de", "--locales", path], "Interner Fehler\n");
    prints_with_complaint(&["render", "1000", "--locale", "en", "--locales", path], "No entry\n");
    prints_with_complaint(&["render", "1002", "--locale", "en", "--locales", path], "Bad token\n");
    prints_with_complaint(
        &["render", "1001", "--locale", "en", "--locales", path],
        "Authentication parameter not received in Header, unable to authenticate\n",
    );
    let file = format!("{path}/de/errors.ftl");
    let commands: &[&[&str]] = &[
        &["render", "500"],
        &["explain", "1113"],
        &["list"],
        #[cfg(feature = "serve")]
        &["serve", "--listen", "127.0.0.1:0"],
        #[cfg(feature = "serve")]
        &["site", path],
    ];
    for command in commands {
        for (missing, reason) in
            [("/nonexistent", "No such file or directory (os error 2)"), (&*file, "not a directory")]
        {
            let complaint = format!("error: invalid value '{missing}' for '--locales <DIR>': {reason}");
            refuses(&[command, &["--locales", missing][..]].concat(), &complaint);
        }
    }
}

/// The broken entry is complained about, and the rest works.
#[track_caller]
fn prints_with_complaint(arguments: &[&str], stdout: &str) {
    let output = program(arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.starts_with("bigmodel-errors: invalid Fluent syntax in en-US at 2:18 ("), "{stderr}");
    assert!(stderr.ends_with("errors.ftl): expected a token starting with \"}\"\n"), "{stderr}");
    assert_eq!((String::from_utf8_lossy(&output.stdout).as_ref(), output.status.code()), (stdout, Some(0)));
}

#[test]
fn completions_and_help() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = program(&["completions", shell]).output().unwrap();
        assert!(String::from_utf8(output.stdout).unwrap().contains("explain"), "{shell}");
    }
    let help = String::from_utf8(program(&["--help"]).output().unwrap().stdout).unwrap();
    for word in ["explain", "render", "list", "completions", "Examples:"] {
        assert!(help.contains(word), "{word}");
    }
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
        .args(["explain", "--lines"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    // More than a pipe holds; the program may leave before it has read all of it.
    let _ = child.stdin.take().unwrap().write_all("nothing\n".repeat(50_000).as_bytes());
    let output = child.wait_with_output().unwrap();
    assert_eq!((String::from_utf8_lossy(&output.stderr).as_ref(), output.status.code()), ("", Some(0)));
}

#[test]
fn what_cannot_be_read_is_a_failure() {
    let directory = tempfile::tempdir().unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
        .arg("explain")
        .stdin(fs::File::open(directory.path()).unwrap())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.starts_with("bigmodel-errors: Is a directory"), "{stderr}");
    assert_eq!((output.stdout.as_slice(), output.status.code()), (&b""[..], Some(1)));
}

#[test]
fn many_complaints_are_counted() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("de")).unwrap();
    let path = directory.path().to_str().unwrap();
    for (problems, last) in
        [(10, None), (12, Some("bigmodel-errors: 2 more problems in the locales that were loaded"))]
    {
        fs::write(directory.path().join("de/errors.ftl"), "a b\n".repeat(problems)).unwrap();
        let output = program(&["render", "500", "--locale", "en", "--locales", path]).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(stderr.lines().count(), 10 + usize::from(last.is_some()), "{stderr}");
        assert!(last.is_none_or(|last| stderr.lines().last() == Some(last)), "{stderr}");
    }
}

#[test]
fn an_empty_variable_names_no_language() {
    let variables = [("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "zh_CN.UTF-8")];
    let output = program(&["render", "500"]).envs(variables).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "内部错误\n");
}

#[test]
fn end_users_are_told_nothing_about_the_error() {
    for code in ["1214", "1299"] {
        let arguments = ["render", code, "x=y", "--locale", "en", "--audience", "end-user"];
        let output = program(&arguments).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
    let value = json(&["list", "--format", "json", "--locale", "en", "--audience", "end-user"]);
    for name in ["message_id", "category", "category_text", "remedy"] {
        assert!(value.as_array().unwrap().iter().all(|item| item[name].is_null()), "{name}");
    }
}

#[test]
fn a_program_reads_one_line() {
    for arguments in [&["list", "--format", "json"][..], &["explain", "1113", "--format", "json"]] {
        let output = program(arguments).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!((text.lines().count(), text.ends_with('\n')), (1, true), "{arguments:?}");
    }
}

#[test]
fn columns_stand_under_each_other_in_chinese_too() {
    let output = program(&["list", "--locale", "zh"]).output().unwrap();
    let table = String::from_utf8(output.stdout).unwrap();
    // `1000  身份验证错误      文本`: in columns, a Chinese character takes two.
    let width = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let line = |code: &str| table.lines().find(|line| line.starts_with(code)).unwrap();
    let begins = |code: &str, text: &str| width(line(code).split_once(text).unwrap().0);
    assert_eq!(begins("1214", "{field} "), begins("1222", "API {API_name}"));
    assert_eq!(begins("1214", "field"), begins("1222", "API_name"));
    assert_eq!(begins("1214", "API 调用错误"), begins("500 ", "基础错误"));
    let markdown = program(&["list", "--format", "markdown", "--locale", "en"]).output().unwrap().stdout;
    assert!(String::from_utf8(markdown).unwrap().contains("| 429 | slow-down | yes |"));
}

#[test]
fn a_line_is_read_up_to_a_length() {
    let long = "x".repeat((1 << 20) + 10) + r#"{"error":{"code":"1113","message":"x"}}"#;
    let input = format!("{long}\n[1305][some words]\r\n{}", "y".repeat(1 << 20));
    let output = program(&["explain", "--lines", "--locale", "en"]).write_stdin(input).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let values: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<_> = values.iter().map(|value| value["code"].as_u64()).collect();
    assert_eq!(codes, [None, Some(1305), None]);
    assert_eq!(values[1]["message"], "[1305][some words]");
}

#[cfg(unix)]
#[test]
fn a_bar_shows_how_far_a_file_is() {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("lines");
    fs::write(&path, many_lines()).unwrap();
    for (quiet, is_shown) in [(None, true), (Some("--quiet"), false)] {
        let screen = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&screen).unwrap();
        unlockpt(&screen).unwrap();
        let terminal = ptsname(&screen, Vec::new()).unwrap();
        let terminal = fs::File::options().read(true).write(true).open(terminal.to_str().unwrap()).unwrap();
        let status = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
            .args(["explain", "--lines"])
            .args(quiet)
            .env("TERM", "xterm")
            .stdin(fs::File::open(&path).unwrap())
            .stdout(Stdio::null())
            .stderr(terminal.try_clone().unwrap())
            .status()
            .unwrap();
        assert!(status.success());
        // What closes the test's own reading of the screen.
        (&terminal).write_all(b"END").unwrap();
        let (mut shown, mut part) = (Vec::new(), [0; 1024]);
        while !shown.ends_with(b"END") {
            let length = rustix::io::read(&screen, &mut part).unwrap();
            shown.extend_from_slice(&part[..length]);
        }
        let shown = String::from_utf8_lossy(&shown).into_owned();
        assert_eq!((shown.contains(" of "), shown.contains("left")), (is_shown, is_shown), "{shown}");
    }
}

#[test]
fn pseudo_locales_are_said_in_all_forms() {
    let accented = "Iƞṽaaŀiḓ messages ƥaařaaḿeeŧeeř. Ƥŀeeaaşee ƈħeeƈķ ŧħee ḓooƈuuḿeeƞŧaaŧiooƞ\n";
    let mirrored = "uoıʇɐʇuǝɯnɔop ǝɥʇ ʞɔǝɥɔ ǝsɐǝʅԀ .ɹǝʇǝɯɐɹɐd messages pıʅɐʌuI\n";
    for (kind, text) in [("accented", accented), ("mirrored", mirrored)] {
        prints(&["render", "1214", "field=messages", "--pseudo", kind], text, "");
        // Whatever the environment says.
        let arguments = ["render", "1214", "field=messages", "--pseudo", kind];
        let output = program(&arguments).env("LANG", "zh_CN.UTF-8").output().unwrap();
        assert_eq!(
            (String::from_utf8(output.stdout).unwrap().as_str(), output.stderr.as_slice()),
            (text, &b""[..])
        );
    }
    let payload = r#"{"error":{"code":"1113","message":"Insufficient balance"}}"#;
    prints(
        &["explain", payload, "--pseudo", "mirrored"],
        "uıɐƃɐ ʎɹʇ puɐ ǝƃɹɐɥɔǝɹ ǝsɐǝʅd ,sɹɐǝɹɹɐ uı sı ʇunoɔɔɐ ɹno⅄
          ǝpoɔ  1113
      ʎɹoƃǝʇɐɔ  ɹoɹɹƎ ʇunoɔɔ∀
    op oʇ ʇɐɥʍ  uɐʅd ǝɥʇ ǝƃuɐɥɔ ɹo ʍǝuǝɹ ɹo ,ʇunoɔɔɐ ǝɥʇ dn do⊥
        ʅıɐʇǝp  (ɥsıʅƃuƎ) ”Insufficient balance“
 ʎq pǝzıuƃoɔǝɹ  ooʇ ,ǝsn sǝɔıʌɹǝs ɹǝɥʇo ʇɐɥʇ ǝɔuǝʇuǝs ɹo ʇɐɯɹoɟ ɐ
   pıɐs ɹǝʌɹǝs  Insufficient balance
",
        "",
    );
    for (kind, locale, direction) in [("accented", "en-XA", "ltr"), ("mirrored", "ar-XB", "rtl")] {
        let value = json(&["explain", payload, "--pseudo", kind, "--format", "json"]);
        assert_eq!((&value["locale"], &value["direction"]), (&locale.into(), &direction.into()));
        let list = json(&["list", "--pseudo", kind, "--format", "json"]);
        assert!(list.as_array().unwrap().iter().all(|item| item["locale"] == locale));
    }
    refuses(&["render", "500", "--pseudo", "none"], "[possible values: accented, mirrored]");
    refuses(&["list", "--pseudo", "accented", "--locale", "zh"], "cannot be used with '--locale <LOCALE>'");
}

#[test]
fn texts_of_ones_own_are_pseudo_too() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("en-US")).unwrap();
    fs::write(directory.path().join("en-US/own.ftl"), "error-500 = Broken\n").unwrap();
    let path = directory.path().to_str().unwrap();
    prints(&["render", "500", "--pseudo", "accented", "--locales", path], "Ɓřooķeeƞ\n", "");
}

#[test]
fn markdown_shows_the_texts_and_no_more() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("en-US")).unwrap();
    let ftl = "category-basic = a\\|b\nerror-500 =\n    <b>*x*</b> _y_ a_b `z` [l](u) & \\| $m$\n    two\n";
    fs::write(directory.path().join("en-US/own.ftl"), ftl).unwrap();
    let path = directory.path().to_str().unwrap();
    let output = program(&["list", "--format", "markdown", "--locales", path]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let row = r"| 500 | a\\\|b | &lt;b\>\*x\*&lt;/b\> \_y\_ a_b \`z\` \[l\](u) &amp; \\\| \$m\$ two |  | 500 | retry-later | yes |";
    assert!(text.lines().any(|line| line == row), "{text}");
    for (locale, is_right_to_left) in [("ar", true), ("ja", false)] {
        let output = program(&["list", "--format", "markdown", "--locale", locale]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text.starts_with("<div dir=\"rtl\">\n\n| "), is_right_to_left, "{text}");
        assert_eq!(text.ends_with(" |\n\n</div>\n"), is_right_to_left, "{text}");
    }
}

#[test]
fn values_in_arabic_are_isolated() {
    let payload = r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34"}}"#;
    let text = |arguments: &[&str]| {
        let output = program(&[&["explain", payload][..], arguments].concat()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let arabic = text(&["--locale", "ar"]);
    let mut lines = arabic.lines();
    assert!(lines.next().unwrap().contains("\u{2068}2026-08-12 18:58:34\u{2069}"), "{arabic}");
    assert!(lines.next().unwrap().ends_with("  \u{2068}1308\u{2069}"), "{arabic}");
    assert!(lines.all(|line| line.contains("  \u{2068}") && line.ends_with('\u{2069}')), "{arabic}");
    let without = text(&["--locale", "ar", "--no-isolates"]);
    assert_eq!(without, arabic.replace(['\u{2068}', '\u{2069}'], ""));
    assert!(!text(&["--locale", "zh"]).contains('\u{2068}'));
    let render = ["render", "1222", "API_name=/chat", "--locale", "ar"];
    prints(&render, "واجهة API \u{2068}/chat\u{2069} غير موجودة\n", "");
    prints(&[&render[..], &["--no-isolates"]].concat(), "واجهة API /chat غير موجودة\n", "");
}

#[test]
fn explain_takes_the_origin() {
    let payload = r#"{"code":1234,"msg":"bad token"}"#;
    for (options, code) in
        [(&[][..], Value::Null), (&["--origin", "unknown"], Value::Null), (&["--origin", "api"], 1234.into())]
    {
        let alone = program(&[&["explain", payload, "--format", "json"], options].concat()).output().unwrap();
        let alone: Value = serde_json::from_slice(&alone.stdout).unwrap();
        assert_eq!(alone["code"], code, "{options:?}");
        let arguments = [&["explain", "--lines"], options].concat();
        let output = program(&arguments).write_stdin(payload).output().unwrap();
        let line: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(line["code"], code, "{options:?}");
    }
}
