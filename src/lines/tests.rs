use super::*;
use crate::recognize::every_body;

fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    Ok(serde_json::to_writer(out, rendered)?)
}

/// Asserts that each line, given three times, is written as alone. Returns how many answers are cached.
#[track_caller]
fn cached_answers(localizer: &Localizer, locale: &str, status: Option<u16>, lines: &[String]) -> usize {
    let mut explainer = Explainer::new(localizer, localizer.negotiate(locale), json);
    if let Some(status) = status {
        explainer = explainer.with_http_status(status);
    }
    for line in lines.iter().flat_map(|line| [line; 3]) {
        let mut out = b"before".to_vec();
        explainer.explain(line.as_bytes(), &mut out).unwrap();
        let error = match status {
            Some(status) => ApiError::from_response(status, line),
            None => ApiError::recognize(line),
        };
        let expected = serde_json::to_string(&localizer.render(&error, &explainer.chain)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), format!("before{expected}"), "{locale} {line}");
    }
    explainer.cache.values().flatten().filter(|cached| cached.answer.is_some()).count()
}

#[test]
fn lines_are_written_as_alone() {
    let lines: Vec<String> = every_body().step_by(389).collect();
    let localizer = Localizer::builtin();
    assert!(cached_answers(localizer, "en", None, &lines) > 100);
    assert!(cached_answers(localizer, "ar", None, &lines) > 100);
    assert!(cached_answers(localizer, "de", Some(429), &lines) > 100);
    let for_customers = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    assert_eq!(cached_answers(&for_customers, "zh", None, &lines), 0);
}

#[test]
fn one_answer_is_kept_for_all_ids_and_moments() {
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
    assert_eq!(cached_answers(Localizer::builtin(), "ar", None, &lines), 1);
    // An ID of another form is a name like any other.
    let lines = ["75321742", "75321743"].map(|id| line(id, "2026-08-12 18:58:34"));
    assert_eq!(cached_answers(Localizer::builtin(), "en", None, &lines), 0);
}

#[test]
fn what_follows_an_id_is_no_part_of_it() {
    // Tails of one length, the last of which is redacted.
    let tails = ["aaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaa", "sk-0123456789abcdef", "eyJhbGciOiJIUzI1NiJ"];
    let lines = tails.map(|tail| {
        let id = format!("20260905073518df58160ac3e4cc6e_call_{tail}");
        format!("[1235][Network error, error id: {id}, please contact customer service]")
    });
    cached_answers(Localizer::builtin(), "en", None, &lines);
    let mut explainer = Explainer::new(Localizer::builtin(), Localizer::builtin().negotiate("en"), json);
    let mut out = Vec::new();
    lines.iter().for_each(|line| explainer.explain(line.as_bytes(), &mut out).unwrap());
    assert!(!String::from_utf8(out).unwrap().contains("sk-0123456789abcdef"));
}

#[test]
fn a_text_that_depends_on_a_value_is_rendered_each_time() {
    let lines: Vec<String> = every_body().filter(|body| body.contains("1214")).step_by(7).collect();
    let overlay = "error-1214 = { $field ->\n    [messages] talk\n   *[other] { $field }\n }";
    let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
    assert_eq!(cached_answers(&localizer, "en", None, &lines), 0);
    // A term does not depend on names.
    let overlay = "error-1214 = { -what } is wrong\n-what = That";
    let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
    assert!(cached_answers(&localizer, "en", None, &lines) > 0);
    // A mark of the app's own.
    let overlay = "error-1214 = \u{e003}{ $field }\n    .bare = \u{e003}";
    let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
    assert_eq!(cached_answers(&localizer, "en", None, &lines), 0);
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
        let is_hidden = |value: &str| is_redacted(&format!("{before}{value}{behind}"));
        let (id, moment) = (is_hidden("20260905073518df58160ac3e4cc6e"), is_hidden("2026-08-12 18:58:34"));
        for year in 2020..2100 {
            for tail in tails {
                assert_eq!(
                    is_hidden(&format!("{year}0812185834{tail}")),
                    id,
                    "{before} {year} {tail} {behind}"
                );
            }
            assert_eq!(is_hidden(&format!("{year}-11-30 00:00:00")), moment, "{before} {year} {behind}");
        }
    }
}

#[test]
fn no_known_sentence_has_a_letter_or_a_digit_next_to_an_id() {
    let mut slots = 0;
    for code in ErrorCode::KNOWN {
        for sentence in crate::recognize::sentences(*code).unwrap() {
            let spelled = sentence.spelled();
            for (at, slot) in spelled.match_indices("{Id}") {
                let (before, behind) = (&spelled.as_bytes()[..at], &spelled.as_bytes()[at + slot.len()..]);
                let around = before.last().into_iter().chain(behind.first());
                assert!(around.into_iter().all(|b| !b.is_ascii_alphanumeric()), "{spelled}");
                slots += 1;
            }
        }
    }
    assert!(slots > 10, "{slots}");
}

#[test]
fn what_is_kept_is_bounded() {
    let localizer = Localizer::builtin();
    let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), json);
    let mut out = Vec::new();
    let line = |number: usize| {
        let name: String = format!("{number:05}").bytes().map(|b| char::from(b + 49)).collect();
        format!(r#"{{"error":{{"code":"1214","message":"{name} 参数非法。请检查文档。"}}}}"#)
    };
    for number in (0..2 * ANSWERS).map(|number| number / 2 * 3 % 5000) {
        out.clear();
        explainer.explain(line(number).as_bytes(), &mut out).unwrap();
        assert!(explainer.cache.len() <= ANSWERS);
    }
    let spaces = " ".repeat(ANSWER_BYTES);
    let before = explainer.cache.len();
    for _ in 0..3 {
        explainer.explain(line(5001).replace(':', &format!(":{spaces}")).as_bytes(), &mut out).unwrap();
    }
    assert_eq!(explainer.cache.len(), before);
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
