//! What `explain --lines` writes of many records, what it counts, and what it does where something is amiss.

use std::fs;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::cli::program;
use crate::records::{lines, text};
#[cfg(unix)]
use crate::translating::{blocks, examples, file_above, run};

const LOG: &str = r#"{"time":"2026-11-28T23:59:59Z","body":"[1302][too fast]"}
{"time":"2026-11-29T10:00:00Z","body":{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"},"request_id":"20260905073518df58160ac3e8b8a5"}}
{"time":"2026-11-29T09:00:00Z","body":"[1302][too fast]"}
{"time":"2026-11-29T09:00:00Z","body":"all is well"}
{"time":"2026-11-29T09:00:00Z","prompt":"[1113][no money]"}
"#;

#[test]
fn what_went_well_is_no_error() {
    let well = [
        r#"10.0.0.1 - - [29/Nov/2026:14:29:07 +0000] "POST /api/paas/v4/chat/completions HTTP/1.1" 200 512 "-" "httpx""#,
        r#"2026-11-29 14:29:07,123 - httpx - INFO - HTTP Request: POST https://api.z.ai/x "HTTP/1.1 200 OK""#,
        r#"{"level":"info","msg":"request finished","path":"/v1/chat","status":200,"duration_ms":1302}"#,
        r#"data: {"id":"1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        r#"{"choices":[{"finish_reason":"tool_calls"}]}"#,
        r#"{"choices":[{"finish_reason":"length"}]}"#,
        r#"{"id":"1","task_status":"SUCCESS"}"#,
        r#"{"id":"1","task_status":"PROCESSING"}"#,
    ];
    let ill = [
        r#"{"choices":[{"finish_reason":"sensitive"}]}"#,
        r#"{"id":"1","task_status":"FAIL"}"#,
        r#"10.0.0.1 - - [29/Nov/2026:14:29:07 +0000] "POST /api/paas/v4/chat/completions HTTP/1.1" 502 512 "-" "httpx""#,
    ];
    let log = well.into_iter().chain(ill).map(|line| format!("{line}\n")).collect::<String>();
    let options = ["--only-errors", "--members", "message_id", "--with-source", "--format", "csv"];
    assert_eq!(
        text(&options, log.as_bytes()),
        "file,line,message_id\n-,9,finish-sensitive\n-,10,task-failed\n-,11,error-unknown\n"
    );
}

#[test]
fn members_are_chosen() {
    let field = ["--field", "body", "--members"];
    for (options, expected) in [
        // In the order that they are given in.
        (
            &["remedy,code"][..],
            r#"{"remedy":"slow-down","code":1302}
{"remedy":"top-up","code":1113}
{"remedy":"slow-down","code":1302}
{"remedy":null,"code":null}
{"remedy":null,"code":null}
"#,
        ),
        (&["code", "--only-errors"], "{\"code\":1302}\n{\"code\":1113}\n{\"code\":1302}\n"),
        (
            &["code,request_id,alternatives", "--skip-null"],
            "{\"code\":1302}\n{\"code\":1113,\"request_id\":\"20260905073518df58160ac3e8b8a5\"}\n{\"code\":1302}\n{}\n{}\n",
        ),
        (
            &["code", "--with-source", "--only-errors"],
            "{\"file\":\"-\",\"line\":1,\"code\":1302}\n{\"file\":\"-\",\"line\":2,\"code\":1113}\n{\"file\":\"-\",\"line\":3,\"code\":1302}\n",
        ),
        (
            &["code", "--skip-null", "--with-source", "--start-line", "4"],
            "{\"file\":\"-\",\"line\":4}\n{\"file\":\"-\",\"line\":5}\n",
        ),
        (
            &["code,text", "--format", "csv", "--only-errors", "--start-line", "3"],
            "1302,\"High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits\"\n",
        ),
        (
            &["code,message,arguments", "--format", "csv", "--with-source"],
            "file,line,code,message,arguments\n-,1,1302,[1302][too fast],{}\n-,2,1113,\"余额不足或无可用资源包,请充值。\",{}\n-,3,1302,[1302][too fast],{}\n-,4,,all is well,{}\n-,5,,,{}\n",
        ),
    ] {
        assert_eq!(text(&[&field[..], options].concat(), LOG.as_bytes()), expected, "{options:?}");
    }
    let options = ["--field", "body", "--format", "text"];
    let sentences = "High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits\nInsufficient balance or no resource package. Please recharge.\n";
    assert!(text(&options, LOG.as_bytes()).starts_with(sentences));
    let found = text(
        &[&options[..], &["--with-source", "--only-errors", "--start-line", "2"]].concat(),
        LOG.as_bytes(),
    );
    assert!(
        found.starts_with("-:2: Insufficient balance")
            && found.lines().nth(1).unwrap().starts_with("-:3: High ")
    );
    // Every member is a name that --members takes, and gives what it is without it.
    let whole = text(&["--field", "body"], LOG.as_bytes());
    for line in whole.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        for name in value.as_object().unwrap().keys() {
            let found = text(&["--field", "body", "--members", name], LOG.as_bytes());
            assert!(
                found
                    .lines()
                    .any(|line| serde_json::from_str::<Value>(line).unwrap() == json!({ name: value[name] })),
                "{name}"
            );
        }
    }
}

#[test]
fn results_that_are_kept_are_chosen_too() {
    let options = ["--field", "body", "--keep", "--members", "code"];
    let kept = text(&options, LOG.as_bytes());
    let codes: Vec<Value> =
        kept.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["bigmodel"].take()).collect();
    assert_eq!(
        codes,
        [json!({ "code": 1302 }), json!({ "code": 1113 }), json!({ "code": 1302 }), Value::Null, Value::Null]
    );
    assert!(
        kept.lines().zip(LOG.lines()).all(|(found, line)| found.starts_with(line.strip_suffix('}').unwrap()))
    );
    assert_eq!(text(&[&options[..], &["--only-errors"]].concat(), LOG.as_bytes()).lines().count(), 3);
    let with_source = text(&[&options[..], &["--with-source"]].concat(), LOG.as_bytes());
    assert!(
        with_source.lines().nth(2).unwrap().ends_with(r#","bigmodel":{"file":"-","line":3,"code":1302}}"#),
        "{with_source}"
    );
    // Where there is no error, there is none to tell the place of.
    assert!(with_source.lines().nth(3).unwrap().ends_with(r#","bigmodel":null}"#), "{with_source}");
}

#[test]
fn results_are_counted() {
    let counted =
        |options: &[&str]| text(&[&["--field", "body", "--count-by"], options].concat(), LOG.as_bytes());
    assert_eq!(counted(&["code", "--time-field", "time", "--only-errors"]), "\
count   share  code  first                 last                  text
    2  66.67%  1302  2026-11-28T23:59:59Z  2026-11-29T09:00:00Z  High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
    1  33.33%  1113  2026-11-29T10:00:00Z  2026-11-29T10:00:00Z  Your account is in arrears, please recharge and try again
");
    assert_eq!(
        counted(&["day,remedy", "--time-field", "time", "--format", "csv", "--locale", "zh"]),
        "\
count,share,day,remedy,first,last,text
1,0.2000,2026-11-28,slow-down,2026-11-28T23:59:59Z,2026-11-28T23:59:59Z,请降低请求并发或频率后重试
2,0.4000,2026-11-29,,2026-11-29T09:00:00Z,2026-11-29T09:00:00Z,
1,0.2000,2026-11-29,slow-down,2026-11-29T09:00:00Z,2026-11-29T09:00:00Z,请降低请求并发或频率后重试
1,0.2000,2026-11-29,top-up,2026-11-29T10:00:00Z,2026-11-29T10:00:00Z,请充值，或续订、更换套餐
"
    );
    let found: Value = serde_json::from_str(&counted(&["code,retryable", "--format", "json"])).unwrap();
    assert_eq!(found[0], json!({ "count": 2, "share": 0.4, "code": null, "retryable": false, "text": null }));
    assert_eq!(
        (&found[1]["code"], &found[1]["retryable"], found.as_array().unwrap().len()),
        (&1302.into(), &true.into(), 3)
    );
    assert_eq!(
        counted(&["http_status", "--only-errors", "--http-status", "502", "--format", "csv"]),
        "\
count,share,http_status,text
5,1.0000,502,The gateway received no valid response from the server (HTTP status 502)
"
    );
    // Times that are numbers are compared as such.
    let numbers = "{\"b\":\"[1302][too fast]\",\"t\":999.5}\n{\"b\":\"[1302][too fast]\",\"t\":1000}\n{\"b\":\"[1302][too fast]\",\"t\":10}\n";
    let options = ["--field", "b", "--count-by", "code", "--time-field", "t", "--format", "json"];
    let found: Value = serde_json::from_str(&text(&options, numbers.as_bytes())).unwrap();
    assert_eq!((&found[0]["first"], &found[0]["last"]), (&10.into(), &1000.into()));
    // The same on any number of threads, of many blocks.
    let many = LOG.repeat(2000);
    let count = |threads| {
        text(
            &["--field", "body", "--count-by", "code,day", "--time-field", "time", "--threads", threads],
            many.as_bytes(),
        )
    };
    assert!(count("1").contains("\n 2000  20.00%  1113  2026-11-29  "), "{}", count("1"));
    assert!(["2", "3", "8"].iter().all(|threads| count(threads) == count("1")));
    assert_eq!(text(&["--count-by", "code"], b""), "count  share  code  text\n");
    // What differs from line to line is not counted without end.
    let many: String = (0..100_001).map(|number| format!("line {number}\n")).collect();
    let (stdout, stderr, status) = lines(&["--count-by", "message"], many.as_bytes());
    assert_eq!((stdout.as_slice(), status), (&b""[..], Some(1)));
    assert_eq!(stderr, "bigmodel-errors: more than 100000 groups; count by members that differ less\n");
}

#[test]
fn what_is_too_long_is_marked() {
    let long = format!("[1302][too fast {}]", "x".repeat(1 << 20));
    let record = format!("{{\"body\":\"{long}\"}}");
    let field = ["--field", "body"];
    let members = ["--members", "code"];
    let note = "bigmodel-errors: -:2: of the payload, only the first 1 MiB were read\n";
    for (options, input, expected, complaint) in [
        (&members[..], &long, "{\"truncated\":true,\"code\":1302}\n".to_owned(), ""),
        (&[&field[..], &members].concat(), &record, "{\"truncated\":true,\"code\":1302}\n".to_owned(), ""),
        (&[&field[..], &members, &["--keep"]].concat(), &record, format!("{},\"bigmodel\":{{\"truncated\":true,\"code\":1302}}}}\n", record.strip_suffix('}').unwrap()), ""),
        (&["--members", "code", "--format", "csv"], &long, "1302\n".to_owned(), note),
        (&["--count-by", "code", "--format", "csv"], &long, "1,0.3333,1302,\"High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits\"\n".to_owned(), note),
    ] {
        let (stdout, stderr, status) = lines(options, format!("{{}}\n{input}\n{{}}\n").as_bytes());
        let stdout = String::from_utf8(stdout).unwrap();
        assert!(stdout.contains(&expected), "{}", stdout.get(..300).unwrap_or(&stdout));
        assert_eq!((stderr.as_str(), status), (complaint, Some(0)));
    }
    // A record that is not even held.
    let record = format!("{{\"body\":\"[1302][too fast]\",\"x\":\"{}\"}}", "x".repeat(5 << 20));
    let input = format!("{{\"body\":1}}\n{record}\n{{\"body\":1}}");
    let (stdout, _, status) = lines(&["--field", "body", "--members", "code"], input.as_bytes());
    let expected = "{\"code\":null}\n{\"truncated\":true,\"code\":null}\n{\"code\":null}\n";
    assert_eq!((String::from_utf8(stdout).unwrap().as_str(), status), (expected, Some(0)));
    let (stdout, stderr, status) = lines(&["--field", "body", "--keep"], input.as_bytes());
    let expected = format!("{{\"body\":1,\"bigmodel\":null}}\n{record}\n{{\"body\":1,\"bigmodel\":null}}\n");
    assert!(stdout == expected.as_bytes());
    assert_eq!(
        (stderr.as_str(), status),
        ("bigmodel-errors: -:2: the record is too long, and passed on without a result\n", Some(1))
    );
}

/// The output up to any byte, its last line left out, and what the rest of the input gives: the whole.
#[test]
fn an_interrupted_run_goes_on_where_it_was_cut() {
    let input = LOG.repeat(20);
    for options in [
        &["--field", "body", "--keep"][..],
        &["--field", "body", "--members", "code,text"],
        &["--members", "code,text", "--format", "csv"],
    ] {
        let whole = text(options, input.as_bytes());
        for at in [0, 1, whole.len() / 3, whole.len() / 2, whole.len() - 1] {
            let at = (at..).find(|at| whole.is_char_boundary(*at)).unwrap();
            let done = whole.split_at(at).0.rfind('\n').map_or("", |end| whole.split_at(end + 1).0);
            let header = usize::from(options.contains(&"csv"));
            let next = (done.lines().count().max(header) + 1 - header).to_string();
            // Nothing at all is written anew.
            if at > 1 {
                // The last records may be some without the member.
                let (rest, ..) = lines(&[options, &["--start-line", &next]].concat(), input.as_bytes());
                let rest = String::from_utf8(rest).unwrap();
                assert!(done.to_owned() + &rest == whole || header > 0 && next == "1", "{options:?} {at}");
            }
        }
    }
    let table = "a,b\n1,\"[1302][too\nfast]\"\n2,x\n3,y\n";
    let options = ["--input", "csv", "--field", "b", "--keep", "--members", "code"];
    let whole = text(&options, table.as_bytes());
    // By the lines of the file, of which a record may have several.
    let rest = text(&[&options[..], &["--start-line", "4"]].concat(), table.as_bytes());
    assert!(whole.ends_with(&rest) && rest == "2,x,\n3,y,\n", "{rest}");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_or_written_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let missing = format!("{path}/missing");
    let (stdout, stderr, status) = lines(&["--members", "code", path, "-", &missing], b"[1302][too fast]\n");
    assert_eq!((stdout.as_slice(), status), (&b"{\"code\":1302}\n"[..], Some(1)));
    let expected = format!(
        "bigmodel-errors: {path}: Is a directory (os error 21)\nbigmodel-errors: {missing}: No such file or directory (os error 2)\n"
    );
    assert_eq!(stderr, expected);
    if fs::exists("/dev/full").unwrap() {
        for options in [&[][..], &["--count-by", "code"], &["--format", "csv"]] {
            let full = fs::File::options().write(true).open("/dev/full").unwrap();
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
                .args(["explain", "--lines"])
                .args(options)
                .stdin(Stdio::null())
                .stdout(full)
                .output()
                .unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();
            let expected = match options {
                // Nothing is written of nothing.
                [] => ("", Some(0)),
                _ => ("bigmodel-errors: standard output: No space left on device (os error 28)\n", Some(1)),
            };
            assert_eq!((stderr.as_str(), output.status.code()), expected);
        }
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        fs::write(directory.path().join("log"), LOG).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
        command.args(["explain", "--lines"]).arg(directory.path().join("log"));
        let output = command.stdout(full).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        let expected = "bigmodel-errors: standard output: No space left on device (os error 28)\n";
        assert_eq!((stderr.as_str(), output.status.code()), (expected, Some(1)));
    }
    let help = String::from_utf8(program(&["explain", "--help"]).output().unwrap().stdout).unwrap();
    assert!(help.contains("an input could not be read, a result not be written"), "{help}");
}

/// `WRITE_LOGS=1 cargo test --all-features --test it -- docs_logs` writes what the commands print.
#[cfg(unix)]
#[test]
fn the_commands_of_docs_logs_print_what_is_shown() {
    use std::os::unix::fs::PermissionsExt;
    const PAGE: &str = include_str!("../../docs/logs.md");
    let directory = tempfile::tempdir().unwrap();
    // What a cluster would print.
    let kubectl = directory.path().join("kubectl");
    fs::write(&kubectl, "#!/bin/sh\ncat pod.log\n").unwrap();
    fs::set_permissions(&kubectl, fs::Permissions::from_mode(0o755)).unwrap();
    let (mut page, mut count) = (PAGE.to_owned(), 0);
    for (before, block) in blocks(PAGE) {
        let (kind, text) = block.split_once('\n').unwrap();
        if let Some(name) = file_above(before) {
            fs::write(directory.path().join(name), text).unwrap();
        }
        let found: String = match kind {
            "console" => examples(text)
                .map(|(command, _)| {
                    count += 1;
                    let printed = run(&format!("PATH=.:$PATH; {command}"), directory.path());
                    format!("$ {command}\n{printed}{}", if printed.is_empty() { "" } else { "\n" })
                })
                .collect(),
            _ => continue,
        };
        page = page.replacen(block, &format!("{kind}\n{found}"), 1);
    }
    if std::env::var_os("WRITE_LOGS").is_some() {
        fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/logs.md"), &page).unwrap();
    }
    assert!(count > 8 && page == PAGE, "{page}");
}
