//! What recognizing costs, beside serde_json parsing the same text. Read the ratios: machines differ.
//!
//! `cargo bench --bench recognize`

#![allow(missing_docs)]

use std::hint::black_box;

use bigmodel_errors::{ApiError, Localizer};
use divan::Bencher;
use serde::Deserialize;

fn main() {
    // What is prepared once is not part of what a payload costs.
    ApiError::recognize(NESTED);
    divan::main();
}

const NESTED: &str = r#"{"error":{"code":"1214","message":"messages 参数非法。请检查文档。"},"request_id":"20260905073518df58160ac3e4cc6e"}"#;

const ENVELOPES: &[(&str, &str)] = &[
    ("nested", NESTED),
    ("flat", r#"{"code":1001,"msg":"Header中未收到Authorization参数，无法进行身份验证。","success":false}"#),
    (
        "anthropic",
        r#"{"type":"error","error":{"type":"rate_limit_error","code":"1302","message":"[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
    ),
    ("python", "Error code: 429 - {'error': {'code': '1113', 'message': '余额不足或无可用资源包,请充值。'}}"),
    (
        "sentence",
        "litellm.RateLimitError: ZaiException - The service may be temporarily overloaded, please try again later",
    ),
];

#[derive(Deserialize)]
#[allow(dead_code, reason = "parsed, not read")]
struct Body<'a> {
    #[serde(borrow)]
    error: Inner<'a>,
    request_id: Option<&'a str>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "parsed, not read")]
struct Inner<'a> {
    code: &'a str,
    message: &'a str,
}

#[divan::bench]
fn nested_serde_json_struct(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::from_str::<Body<'_>>(black_box(NESTED)).is_ok());
}

#[divan::bench]
fn nested_serde_json_value(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::from_str::<serde_json::Value>(black_box(NESTED)).is_ok());
}

#[divan::bench(args = ENVELOPES.iter().map(|(name, _)| *name))]
fn recognize(bencher: Bencher<'_, '_>, name: &str) {
    let payload = ENVELOPES.iter().find(|(n, _)| *n == name).map_or("", |(_, payload)| *payload);
    bencher.bench(|| ApiError::recognize(black_box(payload)));
}

#[divan::bench]
fn recognize_and_render(bencher: Bencher<'_, '_>) {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    bencher.bench(|| {
        let error = ApiError::recognize(black_box(NESTED));
        localizer.render(&error, &chain).as_str().len()
    });
}
