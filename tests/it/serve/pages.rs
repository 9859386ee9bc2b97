//! What the server has besides explaining.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use bigmodel_errors::Localizer;
use serde_json::{Value, json};

use super::{BODY, Server};
use crate::cli::program;

#[test]
fn the_codes_are_those_of_list() {
    let server = Server::start(&[]);
    for (locale, audience) in [("en-US", "developer"), ("ar", "developer"), ("zh-TW", "end-user")] {
        let arguments = ["list", "--format", "json", "--locale", locale, "--audience", audience];
        let printed = String::from_utf8(program(&arguments).output().unwrap().stdout).unwrap();
        let answer = server.get(&format!("/codes?locale={locale}&audience={audience}"), "ja");
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
        assert_eq!(answer.text(), printed);
        answer.has_what_all_have(locale);
        for row in answer.json().as_array().unwrap() {
            let answer = server.get(&format!("/codes/{}?audience={audience}", row["code"]), locale);
            assert_eq!((answer.status, &answer.json()), (200, row));
        }
    }
    let page = server.ask("GET", "/codes/1113", &[("Accept", "text/html")], b"");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    for unknown in ["9999", "0", "65536", "-1", "1113x", "%00", "%ff", "%2e%2e%2f", "١١١٣"] {
        server.get(&format!("/codes/{unknown}"), "ar").is_problem(404, "ar");
    }
}

#[test]
fn the_codes_are_filtered_alike_in_json_and_on_the_page() {
    let server = Server::start(&[]);
    for (query, expected) in [
        ("q=Prompt+exceeds", vec![1261]),
        ("q=1302&retry=yes", vec![1302]),
        ("q=1302&retry=no", vec![]),
        ("category=account&remedy=top-up", vec![1113]),
    ] {
        let rows = server.get(&format!("/codes?{query}"), "en").json();
        let codes: Vec<u64> =
            rows.as_array().unwrap().iter().map(|row| row["code"].as_u64().unwrap()).collect();
        assert_eq!(codes, expected, "{query}");
        let page = server.ask("GET", &format!("/codes?{query}"), &[("Accept", "text/html")], b"");
        assert_eq!(page.text().matches("<th scope=\"row\">").count(), expected.len(), "{query}");
    }
    // What is none of the values counts as not given.
    let all = server.get("/codes?category=nonsense&remedy=&retry=perhaps&q=", "en");
    assert_eq!(all.text(), server.get("/codes", "en").text());
}

#[test]
fn the_locales_are_those_of_the_texts() {
    let server = Server::start(&[]);
    let answer = server.get("/locales", "ja");
    answer.has_what_all_have("ja");
    let locales = Localizer::builtin().locales().map(|locale| {
        json!({ "locale": locale.to_string(), "direction": if locale.language == "ar" { "rtl" } else { "ltr" } })
    });
    assert_eq!(answer.json(), locales.collect::<Value>());
}

/// The description is tested by `.ci/serve`; here, that it is one, and is of this version.
#[test]
fn the_server_describes_itself_and_tells_that_it_is_well() {
    let server = Server::start(&[]);
    // It is English, whoever reads it.
    let answer = server.get("/openapi.json", "ja");
    answer.has_what_all_have("en-US");
    assert_eq!(answer.json()["openapi"], "3.1.0");
    assert_eq!(answer.json()["info"]["version"], env!("CARGO_PKG_VERSION"));
    let paths: Vec<String> = answer.json()["paths"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(paths, ["/codes", "/codes/{code}", "/explain", "/healthz", "/locales", "/openapi.json"]);
    // Each member is described, and each that is described is there.
    let explanation = server.explain(&[], BODY).json();
    let described = |schema: &str| answer.json()["components"]["schemas"][schema]["properties"].clone();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<String>>();
    assert_eq!(names(&described("Explanation")), names(&explanation));
    assert_eq!(names(&described("Code")), names(&server.get("/codes/1113", "en").json()));
    let answer = server.get("/healthz", "en");
    assert_eq!((answer.status, answer.text()), (200, "{\"status\":\"ok\"}\n"));
    answer.has_what_all_have("en-US");
}

#[test]
fn the_errors_of_the_server_are_in_the_readers_language() {
    let server = Server::start(&[]);
    let large = vec![b'x'; (1 << 20) + 1];
    let header = "x".repeat(20_000);
    for locale in Localizer::builtin().locales().map(ToString::to_string) {
        let ask = |method, target, header: (&str, &str), body: &[u8]| {
            server.ask(method, target, &[("Accept-Language", &locale), header], body)
        };
        let none = ("Accept", "*/*");
        ask("GET", "/explain?status=x", none, b"").is_problem(405, &locale);
        ask("POST", "/explain?status=x", none, b"").is_problem(400, &locale);
        ask("GET", "/nowhere", none, b"").is_problem(404, &locale);
        ask("GET", "/nowhere?audience=x&status=x", none, b"").is_problem(404, &locale);
        ask("POST", "/explain", none, &large).is_problem(413, &locale);
        let answer = ask("GET", "/healthz", ("X", &header), b"");
        answer.is_problem(431, &locale);
        if locale == "en-US" {
            assert_eq!(answer.json()["title"], "Request Header Fields Too Large");
        }
        let answer = ask("POST", "/explain", ("Content-Encoding", "gzip"), b"\x1f\x8b");
        answer.is_problem(415, &locale);
        assert_eq!(answer.header("accept-encoding"), Some("identity"));
        for (target, allowed) in [("/explain", "POST"), ("/codes", "GET,HEAD"), ("/codes/1113", "GET,HEAD")] {
            let answer = ask("DELETE", target, none, b"");
            answer.is_problem(405, &locale);
            assert_eq!(answer.header("allow"), Some(allowed));
        }
        // In the format that is asked for.
        let title = server.get("/nowhere", &locale).json()["title"].as_str().unwrap().to_owned();
        let text = ask("GET", "/nowhere", ("Accept", "text/plain"), b"");
        assert_eq!((text.status, text.header("content-type")), (404, Some("text/plain; charset=utf-8")));
        assert!(text.text().starts_with(&format!("{title}\n")), "{text:?}");
        let page = ask("GET", "/nowhere", ("Accept", "text/html"), b"");
        assert_eq!((page.status, page.header("content-type")), (404, Some("text/html; charset=utf-8")));
        assert!(page.text().contains(&title), "{page:?}");
        page.has_what_all_have(&locale);
    }
}

#[test]
fn texts_are_reloaded_and_broken_ones_told_of() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("de/errors.ftl");
    fs::create_dir(directory.path().join("de")).unwrap();
    fs::write(&file, "error-1113 = Guthaben <aufgebraucht>\n").unwrap();
    let server = Server::start(&["--locales", directory.path().to_str().unwrap()]);
    let text =
        || server.explain(&[("Accept-Language", "de")], "1113").json()["text"].as_str().unwrap().to_owned();
    assert_eq!(text(), "Guthaben <aufgebraucht>");
    let page = server.explain(&[("Accept-Language", "de"), ("Accept", "text/html")], "1113");
    assert!(page.text().contains("Guthaben &lt;aufgebraucht&gt;"), "{page:?}");

    fs::write(&file, "error-1113 = Kein Guthaben\n").unwrap();
    let saved = Instant::now();
    while text() != "Kein Guthaben" {
        assert!(saved.elapsed() < Duration::from_secs(5));
        sleep(Duration::from_millis(20));
    }
    fs::write(&file, "error-1113 = { $\n").unwrap();
    let complaint = server.complaints.recv_timeout(Duration::from_secs(5)).unwrap();
    assert!(complaint.contains("invalid Fluent syntax in de"), "{complaint}");
    assert_eq!(text(), "Kein Guthaben");
}

#[test]
fn problems_of_texts_are_told_in_the_readers_language() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("de")).unwrap();
    let file = directory.path().join("de/errors.ftl");
    fs::write(&file, "error-1001 = Kein Feld\n").unwrap();
    let server = Server::start(&["--locales", directory.path().to_str().unwrap()]);
    fs::write(&file, "error-1001 = Kein { $feld }\n").unwrap();
    let page = server.get("/texts/de/error-1001", "ja");
    for part in
        ["<strong>エラー: </strong><span lang=\"en\" dir=\"ltr\">", " ルール: <bdi>", " has no argument "]
    {
        assert!(page.text().contains(part), "{part}: {page:?}");
    }
    let headers = [("Accept-Language", "zh-CN"), ("Accept", "text/html")];
    let page = server.ask("GET", "/codes/1214", &headers, b"");
    assert!(page.text().contains("<small id=\"about-field\">被拒绝的请求参数</small>"), "{page:?}");
}

/// What a partial locale leaves to English is counted, marked and found by one word.
#[test]
fn what_a_partial_locale_leaves_to_english_is_found() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("de")).unwrap();
    fs::write(directory.path().join("de/errors.ftl"), "error-1113 = Kein Guthaben\n").unwrap();
    let server = Server::start(&["--locales", directory.path().to_str().unwrap()]);
    let status =
        program(&["status", directory.path().to_str().unwrap(), "--format", "json"]).output().unwrap();
    let status: Value = serde_json::from_slice(&status.stdout).unwrap();
    let fallback = &status[0]["fallback"];
    assert_ne!(fallback, 0);
    let page = server.get("/texts", "en-US").text().to_owned();
    assert!(page.contains("<td class=\"number\" data-label=\"Missing\">0</td>"), "{page}");
    let cell = format!("<td class=\"number\" data-label=\"Left to English\">{fallback}</td>");
    assert!(page.contains(&cell), "{page}");
    let page = server.get("/texts/de", "de").text().to_owned();
    assert!(page.contains("<h1>Deutsch</h1>"), "{page}");
    assert!(page.contains("<option value=\"de\" lang=\"de\" selected>Deutsch</option>"), "{page}");
    let page = server.get("/texts/de?state=fallback", "en-US").text().to_owned();
    assert!(page.contains(&format!("{fallback} messages")), "{page}");
    assert!(page.contains("<span class=\"state fallback\">Left to English</span>"), "{page}");
    assert!(!page.contains("id=\"error-1113\""), "{page}");
    assert!(server.get("/texts/de?state=missing", "en-US").text().contains("No message matches."));
}

/// The words of the pages stay English where a locale has only messages of errors.
#[test]
fn a_text_in_another_language_than_the_page_is_marked() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("he")).unwrap();
    fs::write(directory.path().join("he/errors.ftl"), "error-1113 = אין כסף\n").unwrap();
    let server = Server::start(&["--locales", directory.path().to_str().unwrap()]);
    let headers = [("Accept-Language", "he"), ("Accept", "text/html")];
    let page = server.ask("GET", "/codes", &headers, b"").text().to_owned();
    assert!(page.contains("<html lang=\"en-US\" dir=\"ltr\">"), "{page}");
    assert!(page.contains("<td><span lang=\"he\" dir=\"rtl\">אין כסף</span></td>"), "{page}");
    assert!(page.contains("<td>Internal Error</td>"), "{page}");
}

/// Neither what comes in nor what is in it is written anywhere.
#[test]
fn nothing_of_a_request_is_logged() {
    let server = Server::start(&[]);
    let secret = "sk-abcdefghijklmnopqrstuvwxyz";
    let body = format!(r#"{{"error":{{"code":"1113","message":"{secret}"}},"request_id":"{secret}"}}"#);
    let target = format!("/explain?locale={secret}&status=x{secret}");
    for accept in ["*/*", "text/plain", "text/html", "application/problem+json"] {
        let headers = [("Accept", accept), ("Authorization", secret), ("Cookie", secret)];
        assert!(!server.explain(&headers, &body).text().contains(secret), "{accept}");
        assert_eq!(server.ask("POST", &target, &headers, body.as_bytes()).status, 400);
        assert_eq!(server.ask(secret, &format!("/{secret}"), &headers, b"").status, 404);
    }
    let lines = [("Content-Type", "application/x-ndjson")];
    assert!(!server.explain(&lines, body.repeat(2)).text().contains(secret));
    assert_eq!(server.log(), "");
}

#[test]
fn an_address_that_cannot_be_had_is_told() {
    let server = Server::start(&[]);
    let address = server.address.to_string();
    let output = program(&["serve", "--listen", &address]).output().unwrap();
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint.starts_with(&format!("bigmodel-errors: {address}: Address")), "{complaint}");
    assert_eq!(program(&["serve", "--listen", "everywhere"]).output().unwrap().status.code(), Some(2));
    assert_eq!(server.explain(&[], BODY).status, 200);
}
