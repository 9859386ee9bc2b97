//! Times recognition, beside serde_json parsing the same text. Look at the ratios, since machines differ.
//!
//! `cargo bench --bench recognize`

#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::arithmetic_side_effects)]
#![allow(clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::hint::black_box;
use std::time::Instant;

use bigmodel_errors::{ApiError, Localizer};
use serde::Deserialize;

const ROUNDS: usize = 101;
const CALLS: u32 = 1000;

/// Whether it could be read.
type Read = fn(&str) -> bool;
type Work<'w> = Option<&'w dyn Fn(&str) -> bool>;

/// An envelope, a body in it, and what serde_json reads the body into, if it is JSON.
const ENVELOPES: &[(&str, &str, Option<Read>)] = &[
    (
        "nested",
        r#"{"error":{"code":"1214","message":"messages 参数非法。请检查文档。"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
        Some(nested),
    ),
    (
        "nested, no ID",
        r#"{"error":{"code":"1214","message":"messages 参数非法。请检查文档。"}}"#,
        Some(nested),
    ),
    (
        "nested, no argument",
        r#"{"error":{"code":"1302","message":"您的账户已达到速率限制，请您控制请求频率"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
        Some(nested),
    ),
    (
        "nested, three arguments",
        r#"{"error":{"code":"1308","message":"已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
        Some(nested),
    ),
    (
        "flat",
        r#"{"code":1001,"msg":"Header中未收到Authorization参数，无法进行身份验证。","success":false}"#,
        Some(flat),
    ),
    (
        "anthropic",
        r#"{"type":"error","error":{"type":"rate_limit_error","code":"1302","message":"[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
        Some(nested),
    ),
    (
        "content filter",
        r#"{"contentFilter":[{"level":1,"role":"user"}],"error":{"code":"1301","message":"系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合。"}}"#,
        Some(nested),
    ),
    (
        "python",
        "Error code: 429 - {'error': {'code': '1113', 'message': '余额不足或无可用资源包,请充值。'}}",
        None,
    ),
    (
        "stream",
        r#"data: {"error":{"code":"1302","message":"您的账户已达到速率限制，请您控制请求频率"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
        None,
    ),
    (
        "sentence",
        "litellm.RateLimitError: ZaiException - The service may be temporarily overloaded, please try again later",
        None,
    ),
    ("no error", r#"{"level":"info","msg":"listening","port":1253}"#, Some(flat)),
];

#[derive(Deserialize)]
#[allow(dead_code, reason = "parsed, not read")]
struct Nested<'a> {
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

#[derive(Deserialize)]
#[allow(dead_code, reason = "parsed, not read")]
struct Flat<'a> {
    code: Option<u16>,
    msg: &'a str,
}

fn nested(text: &str) -> bool {
    serde_json::from_str::<Nested<'_>>(text).is_ok()
}

fn flat(text: &str) -> bool {
    serde_json::from_str::<Flat<'_>>(text).is_ok()
}

fn main() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    println!("{:24} {:>10} {:>10} {:>9} {:>10}", "median ns", "serde_json", "recognize", "ratio", "+ render");
    for (name, text, peer) in ENVELOPES {
        if let Some(peer) = peer {
            assert!(peer(text), "{name}");
        }
        let recognize = |text: &str| ApiError::recognize(text).code().is_some();
        let render = |text: &str| {
            let error = ApiError::recognize(text);
            localizer.render(&error, &chain).as_str().is_empty()
        };
        let works: [Work<'_>; 3] = [peer.as_ref().map(|peer| peer as _), Some(&recognize), Some(&render)];
        let mut nanoseconds = [const { Vec::new() }; 3];
        // What is prepared once is not part of what a payload costs: the median leaves the first round out.
        for _ in 0..ROUNDS {
            for (work, nanoseconds) in works.iter().zip(&mut nanoseconds) {
                let Some(work) = work else { continue };
                let start = Instant::now();
                for _ in 0..CALLS {
                    black_box(work(black_box(text)));
                }
                nanoseconds.push(start.elapsed().as_nanos() as f64 / f64::from(CALLS));
            }
        }
        let [serde_json, recognize, render] = nanoseconds.map(|mut all| {
            all.sort_by(f64::total_cmp);
            all.get(ROUNDS / 2).copied()
        });
        let shown = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.0}"));
        let ratio = serde_json.zip(recognize).map(|(peer, own)| own / peer);
        println!(
            "{name:24} {:>10} {:>10} {:>9} {:>10}",
            shown(serde_json),
            shown(recognize),
            ratio.map_or("-".to_owned(), |ratio| format!("{ratio:.2}")),
            shown(render),
        );
    }
}
