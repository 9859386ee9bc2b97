//! Every known sentence in every envelope, filled and read back.

use std::fs;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::recognize::Origin;
use crate::recognize::tolerant::recognize_tolerantly;

#[path = "../../../tests/known/mod.rs"]
mod known;

use known::{FORMS, ID, enveloped, filled, rows};

/// The sentences of the table, and every sentence as it is read strictly, each with its code.
fn every_sentence() -> Vec<(u16, String)> {
    let prepared = ErrorCode::KNOWN.iter().copied().flat_map(|code| {
        sentences(code).unwrap().iter().map(move |sentence| (code.as_u16(), sentence.spelled()))
    });
    rows().chain(prepared).collect()
}

/// Every sentence with several sets of values, in every envelope.
fn every_body() -> impl Iterator<Item = String> {
    let sets = [
        ["messages"; 3],
        ["sk-abcdefghijklmnopqrst"; 3],
        [ID; 3],
        ["5", "hour", "2026-08-12 18:58:34"],
        ["2026-08-12 18:58:34"; 3],
    ];
    every_sentence().into_iter().flat_map(move |(code, sentence)| {
        sets.into_iter().flat_map(move |values| {
            let sentence = sentence.clone();
            ["", "。"].into_iter().flat_map(move |end| {
                let message = filled(&sentence, &values) + end;
                (0..FORMS).map(move |form| enveloped(form, code, &message, ID))
            })
        })
    })
}

/// The strict reading of a payload, as an error; the same whether it is known to be text or not.
#[track_caller]
fn strictly(payload: &str) -> Option<ApiError> {
    let found = read(payload.as_bytes())?;
    let error = found.error(payload);
    assert_eq!(error, found.error(payload.as_bytes()), "{payload}");
    Some(error)
}

/// What both readings have to agree on.
fn essence(error: &ApiError) -> (Option<ErrorCode>, Vec<(String, String)>, Option<String>) {
    let arguments = error.arguments().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    (error.code(), arguments, error.request_id().map(str::to_owned))
}

#[test]
fn both_readings_agree_on_every_sentence_in_every_envelope() {
    let mut read = 0_usize;
    for body in every_body() {
        let Some(error) = strictly(&body) else { continue };
        assert_eq!(essence(&error), essence(&recognize_tolerantly(&body, Origin::Unknown)), "{body}");
        assert!(error.evidence() > Some(Evidence::Shape), "{body}");
        read += 1;
    }
    assert!(read > 10_000, "{read}");
}

#[test]
fn usual_payloads_are_read_strictly() {
    for (code, message) in [
        (1214, "messages 参数非法。请检查文档。"),
        (1214, "Invalid messages[2].content parameter. Please check the documentation"),
        (1302, "Rate limit reached for requests"),
        (1113, "余额不足或无可用资源包，请充值。"),
        (1305, "The service may be temporarily overloaded, please try again later"),
        (1308, "Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34"),
        (1308, "已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。"),
        (1310, "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 18:58:34"),
        (1311, "当前订阅套餐暂未开放glm-5权限"),
        (1234, "网络错误，错误id：20260905073518df58160ac3e4c429，请稍后重试"),
        (1211, "Unknown Model, please check the model code."),
        (1261, "Prompt exceeds max length"),
    ] {
        for form in 0..FORMS {
            let payload = enveloped(form, code, message, ID);
            let error = strictly(&payload);
            assert_eq!(error.and_then(|error| error.code()), Some(ErrorCode::new(code)), "{payload}");
        }
    }
}

#[test]
fn what_is_short_needs_something_around_it() {
    for (message, evidence) in [
        ("[1214][top_p type error]", Some(Evidence::Envelope)),
        ("top_p type error", None),
        ("top_p type error (request id: 20260905073518df58160ac3e4cc6e)", Some(Evidence::RequestId)),
    ] {
        let payload = format!(r#"{{"error":{{"code":"1214","message":"{message}"}}}}"#);
        let error = strictly(&payload);
        assert_eq!(error.as_ref().and_then(ApiError::evidence), evidence, "{payload}");
        assert!(error.is_none_or(|error| error.argument("field") == Some("top_p")), "{payload}");
    }
}

#[test]
fn the_status_is_that_of_the_prefix() {
    let body = enveloped(0, 1302, "Rate limit reached for requests", ID);
    for (prefix, status) in [
        ("Error code: 429 - ", Some(429)),
        ("Error code: 500, with error text ", Some(500)),
        ("HTTP 500 from upstream: API Error: 429 ", Some(429)),
        ("[2026-08-12 18:58:34] [ERROR] [proxy] Upstream 529: ", Some(529)),
        ("retry 3 of 5: ", None),
        ("data: ", None),
        ("data:", None),
    ] {
        let error = strictly(&format!("{prefix}{body}"));
        assert_eq!(error.map(|error| error.http_status()), Some(status), "{prefix}");
    }
}

#[test]
fn what_is_not_whole_is_read_tolerantly() {
    let own = "Rate limit reached for requests";
    for payload in [
        format!(r#"{{"error":{{"code":"1302","message":"{own}"#),
        format!(r#"{{"error":{{"code":"1302","message":"{own}"}}}} and then"#),
        format!(r#"{{"error":{{"code":"1302","message":"{own}, again"}}}}"#),
        format!(r#"{{"error":{{"code":"1302","message":"{own}..."}}}}"#),
        format!(r#"{{"error":{{"code":"1303","message":"{own}"}}}}"#),
        format!("[1302][{own}] and then"),
        format!("[1302][{own}][another part]"),
        format!("LLM error 1302: {own} (attempt 2)"),
        format!("\u{1b}[1m[1302]\u{1b}[0m[{own}]"),
    ] {
        assert!(strictly(&payload).is_none(), "{payload}");
    }
}

/// The inputs that fuzzing begins with.
fn seeds() -> impl Iterator<Item = String> {
    let seeds = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds")).unwrap();
    let directories = seeds.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = directories.flat_map(|directory| fs::read_dir(directory).unwrap());
    files.map(|file| String::from_utf8_lossy(&fs::read(file.unwrap().path()).unwrap()).into_owned())
}

#[test]
fn both_readings_agree_on_the_seeds() {
    for text in seeds() {
        for payload in text.lines().chain([&*text]) {
            if let Some(error) = strictly(payload) {
                assert_eq!(error.code(), recognize_tolerantly(payload, Origin::Unknown).code(), "{payload}");
            }
        }
    }
}

/// Words that are arguments, and others.
const VALUES: &[&str] = &[
    "messages",
    "top_p",
    "messages[2].content[0].text",
    "glm-4.7",
    "chat/completions",
    "5",
    "hour",
    "天",
    "2026-08-12 18:58:34",
    ID,
    "75321742",
    "error",
    "and",
    "a[123]",
    "[1214]",
    "429",
    "the field",
    "",
    " top_p",
    "top_p.",
    "“top_p”",
    "sk-0123456789abcdef0123",
    "参数",
    "a\\\"b",
    "x][y",
    "(request id: abcd1234)",
    "code=1302",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is done to one, the code is the one that it names, and the arguments are words of it.
    #[test]
    fn nothing_is_read_that_is_not_there(
        (own, sentence) in select(every_sentence()),
        values in prop::collection::vec(select(VALUES), 3),
        form in 0..FORMS,
        at in any::<prop::sample::Index>(),
        other in select(vec!["", " ", "\"", "\\", "[", "]", "{", "}", ",", ":", "1", "a", "。", "\n"]),
    ) {
        let body = enveloped(form, own, &filled(&sentence, &values), ID);
        let mut chars: Vec<char> = body.chars().collect();
        let at = at.index(chars.len());
        chars.splice(at..at, other.chars());
        let body: String = chars.into_iter().collect();
        if let Some(error) = strictly(&body) {
            let code = error.code().map(ErrorCode::as_u16).unwrap_or_default();
            prop_assert!(body.contains(&code.to_string()), "{body}");
            let units = ["minute", "hour", "day", "week", "month"];
            let is_there = error.arguments().all(|(_, value)| body.contains(value) || units.contains(&value));
            prop_assert!(is_there && error.message().is_some_and(|message| body.contains(message)), "{body}");
        }
    }
}
