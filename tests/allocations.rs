//! What is said without an allocation, and what with one.
#![allow(missing_docs, clippy::unwrap_used)]

use std::fmt;

use allocation_counter::measure;
use bigmodel_errors::{ApiError, Audience, ErrorCode, Localizer};

const REQUESTS: &[&str] = &[
    "zh-CN",
    "en-GB,en;q=0.9",
    "fr-CH, zh-Hans-SG;q=0.9, en;q=0.8",
    "de-CH;q=0.7, *;q=0.1",
    "zh_CN.UTF-8",
    "",
    "nonsense",
    "zh;q=0, *",
];

/// A writer that keeps nothing.
struct Nowhere(usize);

impl fmt::Write for Nowhere {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// How often the call allocates once all is warm.
fn allocations<T>(mut call: impl FnMut() -> T) -> u64 {
    drop(call());
    measure(|| drop(call())).count_total
}

/// Every code with its arguments and without, and what has no code, or none that is known.
fn errors() -> Vec<ApiError> {
    let values = ["messages", "参数", "a\tb", "Bearer abcdefgh", "שלום", &"参".repeat(600)];
    let mut errors = Vec::new();
    for code in ErrorCode::KNOWN {
        errors.push(ApiError::new(*code));
        for value in values {
            let error = ApiError::new(*code);
            errors.push(code.arguments().iter().fold(error, |error, name| error.with(*name, value)));
        }
        let error = ApiError::new(*code).with("number", 5).with("unit", "hour");
        errors.push(error.with("next_flush_time", "2026-08-12 18:58:34"));
    }
    errors.push(ApiError::new(1299));
    errors.push(ApiError::new(9999).with_http_status(502));
    errors.push(ApiError::default().with_http_status(418));
    for json in [
        r#"{"finish_reason":"sensitive"}"#,
        r#"{"finish_reason":"nonsense"}"#,
        r#"{"task_status":"FAIL"}"#,
        r#"{"path":"/v4/chat"}"#,
        "{}",
    ] {
        errors.push(serde_json::from_str(json).unwrap());
    }
    errors
}

#[test]
fn writing_a_text_allocates_nothing() {
    let end_users = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    for localizer in [Localizer::builtin(), &end_users] {
        for request in REQUESTS {
            let chain = localizer.negotiate(request);
            for error in errors() {
                let count = allocations(|| localizer.write(&mut Nowhere(0), &error, &chain));
                assert_eq!(count, 0, "{error} for {request}");
            }
        }
    }
}

#[test]
fn terms_and_references_are_written_without_an_allocation() {
    let ftl = "-brand = Acme\nhelp = See { docs.url }\ndocs =\n    .url = docs.example\n\
               error-1214 = { -brand } cannot take { $field }. { help }";
    let localizer = Localizer::builder().resource("en-US", ftl).build().unwrap();
    let (chain, error) = (localizer.negotiate("en"), ApiError::new(1214).with("field", "messages"));
    assert_eq!(localizer.text(&error, &chain), "Acme cannot take messages. See docs.example");
    assert_eq!(allocations(|| localizer.write(&mut Nowhere(0), &error, &chain)), 0);
}

#[test]
fn a_text_is_borrowed_or_allocated_once() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("zh");
    for (error, count) in [
        (ApiError::new(1113), 0),
        (ApiError::new(1214), 0),
        (ApiError::new(1214).with("field", "messages"), 1),
        (ApiError::new(1215).with("field1", "top_p").with("field2", "temperature"), 1),
    ] {
        assert_eq!(allocations(|| localizer.text(&error, &chain).len()), count, "{error}");
        assert_eq!(allocations(|| localizer.render(&error, &chain).as_str().len()), count, "{error}");
    }
}

#[test]
fn a_chain_is_made_and_cloned_without_an_allocation() {
    let localizer = Localizer::builtin();
    for request in REQUESTS {
        assert_eq!(allocations(|| localizer.negotiate(request)), 0, "{request}");
        let chain = localizer.negotiate(request);
        assert_eq!(allocations(|| chain.clone()), 0, "{request}");
    }
}
