//! Which answers an explainer caches, seen by whether it renders a line again, and that they are right.

use std::cell::Cell;
use std::io;

use bigmodel_errors::limits::{ANSWER_BYTES, ANSWERS};
use bigmodel_errors::{ApiError, Audience, ErrorCode, Explainer, Localizer, Rendered};

use crate::known::{ID, every_body, filled, rows};
use crate::random::Random;

fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    Ok(serde_json::to_writer(out, rendered)?)
}

/// An explainer that counts how often it renders.
fn counting<'l>(
    localizer: &'l Localizer,
    locale: &str,
    count: &'l Cell<usize>,
) -> Explainer<'l, impl Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>> {
    Explainer::new(localizer, localizer.negotiate(locale), |rendered: &Rendered<'_>, out: &mut Vec<u8>| {
        count.set(count.get() + 1);
        json(rendered, out)
    })
}

/// Asserts that each line, given three times, is written as alone. Returns how many lines were not rendered the third time.
#[track_caller]
fn cached(localizer: &Localizer, locale: &str, status: Option<u16>, lines: &[String]) -> usize {
    let count = Cell::new(0);
    let mut explainer = counting(localizer, locale, &count);
    if let Some(status) = status {
        explainer = explainer.with_http_status(status);
    }
    let chain = localizer.negotiate(locale);
    let mut cached = 0;
    for line in lines {
        let error = match status {
            Some(status) => ApiError::from_response(status, line),
            None => ApiError::recognize(line),
        };
        let expected = serde_json::to_string(&localizer.render(&error, &chain)).unwrap();
        for _ in 0..3 {
            count.set(0);
            let mut out = b"before".to_vec();
            explainer.explain(line.as_bytes(), &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("before{expected}"), "{locale} {line}");
        }
        cached += usize::from(count.get() == 0);
    }
    cached
}

#[test]
fn lines_are_written_as_alone() {
    let lines: Vec<String> = every_body().step_by(89).collect();
    let localizer = Localizer::builtin();
    assert!(cached(localizer, "en", None, &lines) > 50);
    assert!(cached(localizer, "ar", None, &lines) > 50);
    assert!(cached(localizer, "de", Some(429), &lines) > 50);
    let for_customers = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    assert_eq!(cached(&for_customers, "zh", None, &lines), 0);
}

#[test]
fn one_answer_serves_all_ids_and_moments() {
    let line = |id: &str, moment: &str| {
        let text = format!("Weekly/Monthly Limit Exhausted. Your limit will reset at {moment}");
        format!(r#"{{"error":{{"code":"1310","message":"[1310][{text}][{id}]"}},"request_id":"{id}"}}"#)
    };
    let lines = [
        line("20260905073518df58160ac3e4cc6e", "2026-08-12 18:58:34"),
        line("20990817065432abcabcabcabcabca", "2099-08-17 06:54:32"),
        // Each of its digits could be another value's.
        line("20200101010101010101010101010a", "2020-01-01 01:01:01"),
    ];
    // Characters like those that an answer is prepared with are text like any other.
    let overlay = "error-1310 = \u{e004}{ $next_flush_time }\u{e03f}\u{e100}\n    .bare = x\n";
    let overlaid = Localizer::builder().resource("en-US", overlay).build().unwrap();
    for (localizer, locale) in [(Localizer::builtin(), "ar"), (&overlaid, "en")] {
        assert_eq!(cached(localizer, locale, None, &lines), 3);
        let count = Cell::new(0);
        let mut explainer = counting(localizer, locale, &count);
        let mut out = Vec::new();
        for _ in 0..2 {
            explainer.explain(lines[0].as_bytes(), &mut out).unwrap();
        }
        count.set(0);
        for line in &lines {
            out.clear();
            explainer.explain(line.as_bytes(), &mut out).unwrap();
            let error = ApiError::recognize(line);
            let expected =
                serde_json::to_string(&localizer.render(&error, &localizer.negotiate(locale))).unwrap();
            assert_eq!(String::from_utf8_lossy(&out), expected);
        }
        assert_eq!(count.get(), 0);
    }
    // An ID of another form is a name like any other.
    let lines = ["75321742", "75321743"].map(|id| line(id, "2026-08-12 18:58:34"));
    assert_eq!(cached(Localizer::builtin(), "en", None, &lines), 0);
}

#[test]
fn the_answer_around_words_of_which_no_code_is_known_is_rendered_once() {
    // The line, and whether it is rendered after such lines have been seen twice.
    let lines = [
        ("", false),
        ("finished job 17 in 35 ms", false),
        ("2026-11-29 10:00:00 INFO [worker-3] finished (job=17)", false),
        (r#"{"level":"info","msg":"listening"}"#, false),
        ("任务 17 完成，用时 35 毫秒。", false),
        (r#"say "x" to C:\y, a < b"#, false),
        ("HTTP 502", false),
        (r#"{"id":"20260812185834a1b2c3d4e5f60718","choices":[{"finish_reason":"sensitive"}]}"#, false),
        // What is hidden of them, or a part that is cut off, is for the rendering.
        ("password=letmein0123456789", true),
        ("tab\there", true),
        (&"x ".repeat(300), true),
        // More is known of them.
        ("out of funds", true),
        (r#"{"task_status":"FAIL"}"#, true),
        ("[1302][too fast]", true),
    ];
    let overlay = "error-unknown = \u{e000} nothing\n";
    let overlaid = Localizer::builder().resource("en-US", overlay).build().unwrap();
    for (localizer, locale, is_own) in
        [(Localizer::builtin(), "en", false), (Localizer::builtin(), "ar", false), (&overlaid, "en", true)]
    {
        let count = Cell::new(0);
        let mut explainer = counting(localizer, locale, &count);
        let chain = localizer.negotiate(locale);
        for turn in 0..4 {
            for (line, is_rendered) in &lines {
                count.set(0);
                let mut out = Vec::new();
                explainer.explain(line.as_bytes(), &mut out).unwrap();
                let error = ApiError::recognize(line);
                let expected = serde_json::to_string(&localizer.render(&error, &chain)).unwrap();
                assert_eq!(String::from_utf8(out).unwrap(), expected, "{line}");
                // A character that answers are prepared with makes every line a case of its own.
                let is_own = is_own && error.http_status().is_none() && error.finish_reason().is_none();
                assert!(turn < 2 || (count.get() > 0) == (*is_rendered || is_own), "{line} {turn}");
            }
        }
        let mut with_status = explainer.with_http_status(429);
        let mut out = Vec::new();
        with_status.explain(b"finished job 17 in 35 ms", &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().contains("429"));
    }
    let for_customers = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    let lines = ["finished job 17 in 35 ms".to_owned()];
    assert_eq!(cached(&for_customers, "zh", None, &lines), 0);
}

/// Whatever a writer escapes, and whatever it puts in quotes.
#[test]
fn words_are_escaped_as_the_writer_does() {
    type Write = fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>;
    fn words(rendered: &Rendered<'_>) -> String {
        rendered.message().unwrap_or_default().into_owned()
    }
    let writers: [Write; 7] = [
        json,
        |rendered, out| {
            out.extend(words(rendered).bytes());
            Ok(())
        },
        |rendered, out| {
            let words = words(rendered);
            let cell = format!("\"{}\"", words.replace('"', "\"\""));
            out.extend(if words.contains([',', '"']) { cell } else { words }.bytes());
            Ok(())
        },
        |rendered, out| {
            out.extend(words(rendered).replace('&', "&amp;").replace('<', "&lt;").bytes());
            Ok(())
        },
        |rendered, out| {
            for c in words(rendered).chars() {
                match c {
                    ' '..='~' => out.extend([c as u8]),
                    _ => out.extend(c.escape_unicode().map(|c| c as u8)),
                }
            }
            Ok(())
        },
        |rendered, out| {
            out.extend(rendered.support_text().unwrap_or_default().bytes());
            Ok(())
        },
        |rendered, out| {
            out.extend(format!("{:?} {}", rendered.message_language(), words(rendered)).bytes());
            Ok(())
        },
    ];
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    for (number, write) in writers.into_iter().enumerate() {
        let mut explainer = Explainer::new(localizer, chain.clone(), write);
        let mut random = Random(7);
        let mut differ = 0;
        for _ in 0..4_000 {
            let line: String = (0..1 + random.below(6))
                .map(|_| {
                    random.pick(&[
                        "a",
                        "B ",
                        "7",
                        "\"",
                        "\\",
                        ",",
                        ";",
                        "|",
                        "<",
                        ">",
                        "&",
                        "'",
                        "{",
                        "~",
                        "/",
                        "x y",
                        "é",
                        "余",
                        "。",
                        "😀",
                        "\u{200d}",
                        "ש",
                        "\u{2028}",
                        "\u{e000}",
                        "request_id: ab12 ",
                        "request_id: 20261129101500aaaabbbbccccdddd ",
                    ])
                })
                .collect();
            let (mut alone, mut out) = (Vec::new(), Vec::new());
            write(&localizer.render(&ApiError::recognize(&line), &chain), &mut alone).unwrap();
            explainer.explain(line.as_bytes(), &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), String::from_utf8(alone.clone()).unwrap(), "{line}");
            differ += usize::from(alone != line.as_bytes());
        }
        assert!(number == 1 || differ > 100, "{number} {differ}");
    }
}

#[test]
fn a_credential_is_hidden_once() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    // What is hidden of the ID is in the message again.
    for line in [
        r#"{"message":"é pwd=a1,b x://****,b@h","request_id":"a1,b"}"#,
        r#"{"message":"e pwd=a1,b x://****,b@h","request_id":"a1,b"}"#,
    ] {
        let mut out = Vec::new();
        Explainer::new(localizer, chain.clone(), json).explain(line.as_bytes(), &mut out).unwrap();
        let alone = serde_json::to_string(&localizer.render(&ApiError::recognize(line), &chain)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), alone);
    }
}

#[test]
fn a_writer_may_fail_for_what_is_not_in_the_line() {
    let write = |rendered: &Rendered<'_>, out: &mut Vec<u8>| {
        let words = rendered.message().unwrap_or_default();
        out.extend(words.bytes());
        if words.is_ascii() { Ok(()) } else { Err(io::Error::other("not ASCII")) }
    };
    let localizer = Localizer::builtin();
    let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), write);
    let mut out = Vec::new();
    for line in ["a", "b", "c", "d"] {
        explainer.explain(line.as_bytes(), &mut out).unwrap();
    }
    assert_eq!(out, b"abcd");
    explainer.explain("é".as_bytes(), &mut out).unwrap_err();
}

#[test]
fn what_follows_an_id_is_no_part_of_it() {
    // Tails of one length, the last of which is redacted.
    let tails = ["aaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaa", "sk-0123456789abcdef", "eyJhbGciOiJIUzI1NiJ"];
    let lines = tails.map(|tail| {
        let id = format!("20260905073518df58160ac3e4cc6e_call_{tail}");
        format!("[1235][Network error, error id: {id}, please contact customer service]")
    });
    cached(Localizer::builtin(), "en", None, &lines);
    let count = Cell::new(0);
    let mut explainer = counting(Localizer::builtin(), "en", &count);
    let mut out = Vec::new();
    lines.iter().for_each(|line| explainer.explain(line.as_bytes(), &mut out).unwrap());
    assert!(!String::from_utf8(out).unwrap().contains("sk-0123456789abcdef"));
}

#[test]
fn a_text_that_depends_on_a_value_is_rendered_each_time() {
    let lines: Vec<String> = every_body().filter(|body| body.contains("1214")).step_by(7).collect();
    for (overlay, is_cached) in [
        ("error-1214 = { $field ->\n    [messages] talk\n   *[other] { $field }\n }", false),
        // A term does not depend on names.
        ("error-1214 = { -what } is wrong\n-what = That", true),
        // A character that answers are prepared with.
        ("error-1214 = \u{e003}{ $field }\n    .bare = \u{e003}", false),
    ] {
        let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
        let count = cached(&localizer, "en", None, &lines);
        assert_eq!(count > 0, is_cached, "{overlay} {count}");
    }
}

#[test]
fn redaction_sees_no_difference_between_ids_and_between_moments() {
    let tails = ["000000000000000a", "ffffffffffffffff", "a1b2c3d4e5f60718", "deadbeefdeadbeef"];
    let before = [
        "",
        "bearer ",
        "token ",
        "token: x",
        "password=",
        "password=x-",
        "api_key: ",
        "x-",
        "ab.",
        "eyJ",
        "sk-",
        "0123456789abcdef.",
    ];
    let behind = ["", " x", ".", ".json", ".AbCdEfGhIjKlMnOp", "_call_0a1b", "@host"];
    for (before, behind) in before.iter().flat_map(|before| behind.map(|behind| (before, behind))) {
        let is_hidden = |value: &str| {
            let error = ApiError::new(1214).with("field", format_args!("{before}{value}{behind}"));
            error.to_string().contains("****")
        };
        let (id, moment) = (is_hidden(ID), is_hidden("2026-08-12 18:58:34"));
        for year in 2020..2100 {
            for tail in tails {
                let value = format!("{year}0812185834{tail}");
                assert_eq!(is_hidden(&value), id, "{before} {year} {tail} {behind}");
            }
            assert_eq!(is_hidden(&format!("{year}-11-30 00:00:00")), moment, "{before} {year} {behind}");
        }
    }
}

#[test]
fn no_known_sentence_has_a_letter_or_a_digit_next_to_an_id() {
    let localizer = Localizer::builtin();
    let mut slots = 0;
    let mut is_apart = |text: &str| {
        for (at, id) in text.match_indices(ID) {
            let (before, behind) = (&text.as_bytes()[..at], &text.as_bytes()[at + id.len()..]);
            let around = before.last().into_iter().chain(behind.first());
            assert!(around.into_iter().all(|b| !b.is_ascii_alphanumeric()), "{text}");
            slots += 1;
        }
    };
    for (_, sentence) in rows().filter(|(_, sentence)| sentence.contains("_id}")) {
        is_apart(&filled(&sentence, &[ID]));
    }
    for code in ErrorCode::KNOWN {
        let forms = code.forms().iter().map(|form| ApiError::new(*code).with_form(form.name()));
        for error in [ApiError::new(*code)].into_iter().chain(forms) {
            let error =
                ["error_id", "task_id", "request_id"].iter().fold(error, |error, name| error.with(*name, ID));
            for locale in localizer.locales() {
                is_apart(&localizer.text(&error, &localizer.negotiate(&locale.to_string())));
            }
        }
    }
    assert!(slots > 10, "{slots}");
}

#[test]
fn what_is_cached_is_bounded() {
    let count = Cell::new(0);
    let mut explainer = counting(Localizer::builtin(), "en", &count);
    let mut out = Vec::new();
    let line = |number: usize| {
        let name: String = format!("{number:05}").bytes().map(|b| char::from(b + 49)).collect();
        format!(r#"{{"error":{{"code":"1214","message":"{name} 参数非法。请检查文档。"}}}}"#)
    };
    let mut renders = |line: &str| {
        count.set(0);
        out.clear();
        explainer.explain(line.as_bytes(), &mut out).unwrap();
        count.get()
    };
    // Rendered for the first time, and twice more for the answer; then cached.
    assert_eq!([(); 4].map(|()| renders(&line(0))), [1, 2, 0, 0]);
    for number in 1..ANSWERS {
        assert_eq!(renders(&line(number)), 1);
    }
    assert_eq!(renders(&line(0)), 0);
    // The cache is full: all is forgotten.
    assert_eq!(renders(&line(ANSWERS)), 1);
    assert_eq!([(); 4].map(|()| renders(&line(0))), [1, 2, 0, 0]);
    // Long lines are rendered each time.
    let long = line(5001).replace(':', &format!(":{}", " ".repeat(ANSWER_BYTES)));
    assert_eq!([(); 3].map(|()| renders(&long)), [1, 1, 1]);
}

#[test]
fn a_writer_that_fails_is_told() {
    let localizer = Localizer::builtin();
    let fails = |_: &Rendered<'_>, _: &mut Vec<u8>| Err(io::Error::other("full"));
    let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), fails);
    for line in ["x", r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#] {
        assert_eq!(explainer.explain(line.as_bytes(), &mut Vec::new()).unwrap_err().to_string(), "full");
    }
}
