//! What `POST /explain` answers.

use std::io::{BufReader, Write};

use bigmodel_errors::Localizer;
use serde_json::json;

use super::{Answer, BODY, Server, chunk, request};
use crate::cli::program;
use crate::known;

#[test]
fn json_is_what_the_program_prints() {
    let server = Server::start(&[]);
    let sentence = "{\"error\":{\"code\":\"1214\",\"message\":\"messages 参数非法。请检查文档。\"}}";
    let long = format!("{}{BODY}", "x ".repeat(200_000));
    let payloads = [
        BODY.as_bytes(),
        sentence.as_bytes(),
        b"1113",
        b"what does 1302 mean?",
        b"Error code: 429 - {'error': {'code': '1302', 'message': 'Rate limit reached for requests'}}",
        b"nothing at all",
        b"",
        b"\0\xff\xfe{\"error\":",
        long.as_bytes(),
    ];
    for (locale, audience) in [("en", "developer"), ("zh-CN", "developer"), ("ar", "end-user")] {
        for payload in payloads {
            let arguments = ["explain", "--format", "json", "--locale", locale, "--audience", audience];
            let printed = program(&arguments).write_stdin(payload).output().unwrap().stdout;
            let target = format!("/explain?audience={audience}");
            let answer = server.ask("POST", &target, &[("Accept-Language", locale)], payload);
            assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
            assert_eq!(answer.text(), String::from_utf8(printed).unwrap());
            let language = answer.json()["locale"].clone();
            answer.has_what_all_have(language.as_str().unwrap());
        }
    }
}

#[test]
fn the_format_is_the_one_that_the_client_accepts() {
    let server = Server::start(&[]);
    let sentence = "Insufficient balance or no resource package. Please recharge.";
    let answer = |accept: &str| server.explain(&[("Accept", accept)], BODY);
    for accept in
        ["*/*", "application/json", "application/*", "image/png", "text/plain;q=0.5, application/json"]
    {
        assert_eq!(answer(accept).header("content-type"), Some("application/json"), "{accept}");
    }
    let text = answer("text/plain");
    assert_eq!(text.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(text.text(), format!("{sentence}\n"));
    let html = answer("text/html,application/xhtml+xml,*/*;q=0.8");
    assert_eq!((html.status, html.header("content-type")), (200, Some("text/html; charset=utf-8")));
    assert!(html.text().contains(sentence) && html.text().starts_with("<!DOCTYPE html>"), "{html:?}");
    html.has_what_all_have("en-US");
    let problem = answer("application/problem+json");
    assert_eq!((problem.status, problem.header("content-type")), (429, Some("application/problem+json")));
    let expected = json!({
        "type": "about:blank", "title": "Too Many Requests", "status": 429, "detail": sentence, "code": 1113,
        "retryable": false, "language": "en-US",
    });
    assert_eq!(problem.json(), expected);
    problem.has_what_all_have("en-US");
}

/// Of a customer, the account is not.
#[test]
fn the_audience_is_that_of_the_query_or_of_the_command_line() {
    let accept = [("Accept", "application/problem+json")];
    for (option, query, expected) in [
        ("developer", "", (429, Some(1113))),
        ("developer", "?audience=developer", (429, Some(1113))),
        ("developer", "?audience=end-user", (502, None)),
        ("end-user", "", (502, None)),
        ("end-user", "?audience=end-user", (502, None)),
        // A server for customers has nothing for developers.
        ("end-user", "?audience=developer", (400, None)),
        ("end-user", "?audience=developer&audience=end-user", (400, None)),
    ] {
        let server = Server::start(&["--audience", option]);
        let answer = server.ask("POST", &format!("/explain{query}"), &accept, BODY.as_bytes());
        assert_eq!((answer.status, answer.json()["code"].as_u64()), expected, "{option} {query}");
    }
}

/// Which parameter it is, and what it may be.
#[test]
fn what_is_wrong_with_a_request_is_told() {
    let developers = Server::start(&[]);
    let customers = Server::start(&["--audience", "end-user"]);
    let value =
        |name, allowed| format!("The value of the parameter {name} is not allowed. Allowed are: {allowed}.");
    let name = |name| format!("There is no parameter {name}. There are: audience, locale, status.");
    for (server, target, detail) in [
        (&developers, "/explain?audience=nobody", value("audience", "developer, end-user")),
        (&customers, "/explain?audience=developer", value("audience", "end-user")),
        (&developers, "/explain?status=abc&x", value("status", "100–599")),
        (&developers, "/codes?status=99", value("status", "100–599")),
        (&developers, "/explain?audiance=end-user", name("audiance")),
        (&developers, "/explain?status=429&q", name("q")),
    ] {
        let method = if target.starts_with("/codes") { "GET" } else { "POST" };
        let answer = server.ask(method, target, &[("Accept-Language", "en")], BODY.as_bytes());
        answer.is_problem(400, "en-US");
        assert_eq!(answer.json()["detail"], detail, "{target}");
    }
    let answer = developers.ask("POST", "/explain?status=99", &[("Accept-Language", "ja")], b"");
    assert!(answer.json()["detail"].as_str().unwrap().contains("100–599"), "{answer:?}");
    assert_eq!(developers.get("/codes?q=balance", "en").status, 200);
    assert_eq!(customers.get("/codes?audience=developer", "en").status, 200);
}

#[test]
fn the_status_of_the_response_is_in_the_query() {
    let server = Server::start(&[]);
    let status = |target| server.ask("POST", target, &[], b"<html>").json()["http_status"].clone();
    assert_eq!(status("/explain"), json!(null));
    assert_eq!(status("/explain?status=502"), 502);
    assert_eq!(status("/explain?locale=en&status=%35%30%32&status=503"), 502);
    for wrong in ["", "99", "600", "+500", "-1", "5e2", "x", "%00"] {
        server.ask("POST", &format!("/explain?status={wrong}"), &[], b"<html>").is_problem(400, "en-US");
    }
}

#[test]
fn the_language_is_that_of_the_query_or_of_the_header() {
    let server = Server::start(&[]);
    let language = |target: &str, header: &str| {
        let answer = server.ask("POST", target, &[("Accept-Language", header)], BODY.as_bytes());
        answer.header("content-language").unwrap().to_owned()
    };
    assert_eq!(language("/explain", "fr, zh-Hant-HK;q=0.8, ja;q=0.1"), "zh-TW");
    assert_eq!(language("/explain?locale=ja", "ar"), "ja");
    assert_eq!(language("/explain?locale=zh_TW", "ar"), "zh-TW");
    // What no text is in, and what is no language, leaves the choice to the header.
    for junk in [
        "tlh",
        "",
        "en;q=0",
        "ja,en",
        "%00",
        "%ff%fe",
        "%0d%0aX:%20y",
        "%",
        "%zz",
        "ja%20",
        &"ja-".repeat(30),
    ] {
        assert_eq!(language(&format!("/explain?locale={junk}"), "ar"), "ar", "{junk}");
    }
    // The environment of the server is nobody's.
    assert_eq!(language("/explain", ""), "en-US");
    let lines = [("Accept-Language", "tlh"), ("Accept-Language", "ja")];
    assert_eq!(server.explain(&lines, BODY).header("content-language"), Some("ja"));
}

#[test]
fn lines_are_answered_in_order_as_the_program_does() {
    let server = Server::start(&[]);
    let lines = known::every_body().step_by(97).flat_map(|body| {
        [
            body.trim_end().to_owned(),
            serde_json::to_string(&body).unwrap(),
            String::new(),
            "\0 \u{2028}".into(),
        ]
    });
    let mut input = lines.collect::<Vec<String>>().join("\n").into_bytes();
    input.extend(b"\n\xff\r\nno end");
    let printed = program(&["explain", "--lines", "--locale", "zh-CN", "--http-status", "429"]);
    let printed = { printed }.write_stdin(input.clone()).output().unwrap().stdout;
    let headers = [("Content-Type", "Application/X-NDJSON; charset=utf-8"), ("Accept-Language", "zh-CN")];
    let answer = server.ask("POST", "/explain?status=429", &headers, &input);
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/x-ndjson")));
    answer.has_what_all_have("zh-CN");
    assert!(answer.text() == String::from_utf8(printed).unwrap());
}

#[test]
fn each_line_is_answered_as_it_comes() {
    let server = Server::start(&[]);
    let mut stream = server.connect();
    let head = "POST /explain HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut answers = BufReader::new(stream.try_clone().unwrap());
    for code in [1113, 1302, 1214] {
        write!(stream, "{:x}\r\nerror {code}\r\n1\r\n\n\r\n", 10).unwrap();
        if code == 1113 {
            assert_eq!(Answer::read_head(&mut answers).status, 200);
        }
        let line = chunk(&mut answers).unwrap();
        assert_eq!(line.iter().filter(|b| **b == b'\n').count(), 1);
    }
    stream.write_all(b"0\r\n\r\n").unwrap();
    assert_eq!(chunk(&mut answers), None);
}

#[test]
fn what_is_asked_for_on_one_connection_is_answered_in_turn() {
    let server = Server::start(&[]);
    let mut stream = server.connect();
    let locales: Vec<String> = Localizer::builtin().locales().map(ToString::to_string).collect();
    let all = locales
        .iter()
        .map(|locale| request("POST", "/explain", &[("Accept-Language", locale)], BODY.as_bytes()));
    stream.write_all(&all.collect::<Vec<_>>().concat()).unwrap();
    let mut answers = BufReader::new(stream);
    for locale in locales {
        assert_eq!(Answer::read(&mut answers).header("content-language"), Some(locale.as_str()));
    }
}
