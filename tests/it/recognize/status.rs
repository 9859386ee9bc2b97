//! HTTP statuses in text.

use bigmodel_errors::{ApiError, Evidence};

/// As far before a payload as its status is looked for, in bytes.
const REACH: usize = 160;

#[test]
fn statuses_where_one_writes_them() {
    for (text, status) in [
        ("HTTP 429: x", Some(429)),
        ("429 余额不足", Some(429)),
        ("Error code: 400 - {}", Some(400)),
        ("statusCode=429, body", Some(429)),
        ("Request rejected (429) x", Some(429)),
        ("HTTP/1.1 400 Bad Request", Some(400)),
        ("HTTP/1.1 200 OK", Some(200)),
        ("<title>405</title>", Some(405)),
        ("502 Bad Gateway", Some(502)),
        ("分析失败: 400 Client Error: Bad Request for url: x", Some(400)),
        ("it fails with 400 since today", Some(400)),
        ("all models return 429 today", Some(429)),
        ("it was a 502 Bad Gateway", Some(502)),
        ("no luck (429) x", Some(429)),
        ("接口返回 401“令牌", Some(401)),
        ("no luck (429 tokens)", None),
        ("no luck (up to 429)", None),
        ("HTTP 200: x", None),
        ("status 429x", None),
        ("status 500_000", None),
        ("status 400.5", None),
        ("after 500 tokens", None),
        ("line 1429", None),
        // A code is not a status.
        (r#"{"code":401,"msg":"x"}"#, None),
        (r#"businessCode="500" x"#, None),
        ("failed, code=500, msg=x", None),
    ] {
        assert_eq!(ApiError::recognize(text).http_status(), status, "{text}");
    }
}

#[test]
fn a_number_that_is_the_status_of_the_code_is_one_anywhere() {
    for (text, status) in [
        ("glm-4.6 was returning a recurring 400 in production: [1214][top_p 参数非法]", Some(400)),
        ("result: **FAILED / 429**\nofficial error: `Rate limit reached for requests`", Some(429)),
        ("two 429 bursts on glm-4.6 (code 1305)", Some(429)),
        ("glm-4.6 has 400 of the 429ms (code 1305)", None),
        ("glm-4.6 took 429.5 (code 1305), v1_429", None),
        ("glm-4.6 has 429 tests, of the 500 (code 1234)", Some(500)),
    ] {
        assert_eq!(ApiError::recognize(text).http_status(), status, "{text}");
    }
}

#[test]
fn the_nearest_before_the_payload() {
    let body = r#"{"error":{"code":"1230","message":"boom"}}"#;
    let known = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;
    let sentence = "余额不足或无可用资源包，请充值。";
    for (text, status) in [
        (format!("status 500: Error code: 429, with error text {body}"), Some(429)),
        (format!("Upstream 529: {body}"), Some(529)),
        (format!("Error code: 500, with error text {known}"), Some(500)),
        (format!("HTTP 500 from upstream: API Error: 429 {known}"), Some(429)),
        (format!("[2026-08-12 18:58:34] [ERROR] [proxy] Upstream 529: {known}"), Some(529)),
        (format!("Error code: 429 - {known}"), Some(429)),
        (format!("retry 3 of 5: {known}"), None),
        (format!("data: {known}"), None),
        (format!("data:{known}"), None),
        (format!("[gw/glm-5] [429]: {body}"), Some(429)),
        (format!("NonTransientAiException: 400 - {body}"), Some(400)),
        (format!("**429/1113** {sentence}"), Some(429)),
        (format!("429 code 1113: {sentence}"), Some(429)),
        (format!("It answers **HTTP 200** with {known}"), Some(200)),
        (format!("An HTTP status 200 whose body is {known}"), Some(200)),
        (format!("429 `code:1113 {sentence}"), Some(429)),
        (format!("429 code=1113 {sentence}"), Some(429)),
        (format!("x 500 barcode 1113 {sentence}"), None),
        // It is that of 1113.
        (format!("x 429 barcode 1113 {sentence}"), Some(429)),
        (format!(r#""errorMessage":"400 {sentence}"#), Some(400)),
        (r#"`errorMessage:"429: {"error":{"code":"1230","message":"boom"}}"#.to_owned(), Some(429)),
        (format!("line 429 of the log, {body}"), None),
        (format!("a429 {body}"), None),
        (format!("x.429 {body}"), None),
        (format!("429ms {body}"), None),
        (format!("HTTP 429 {}{body}", "x ".repeat(REACH / 2)), Some(429)),
        (format!("1429 {}{body}", "x ".repeat(REACH / 2 - 2)), None),
    ] {
        assert_eq!(ApiError::recognize(&text).http_status(), status, "{text}");
    }
}

#[test]
fn request_ids_have_their_form() {
    let rest = "f3ec9b9906aa0e12";
    for (id, is_own) in [
        (format!("20260416094124{rest}"), true),
        (format!("20260416094124{rest}_call_0a1b2c3d"), true),
        ("2024052315200716060889 3pVIxONYS".to_owned(), false),
        (format!("20261316094124{rest}"), false),
        ("2026".to_owned(), false),
        (format!("20200101000000{rest}"), true),
        (format!("20991231235959{rest}"), true),
        (format!("20190101000000{rest}"), false),
        (format!("21000101000000{rest}"), false),
        (format!("20260001000000{rest}"), false),
        (format!("20261301000000{rest}"), false),
        (format!("20260100000000{rest}"), false),
        (format!("20260130000000{rest}"), true),
        (format!("20260132000000{rest}"), false),
        (format!("20260101240000{rest}"), false),
        (format!("2026010123000a{rest}"), false),
        ("20260416094124f3ec9b9906aa0e1g".to_owned(), false),
        ("20260416094124F3EC9B9906AA0E12".to_owned(), false),
        (format!("20260416094124{rest}_x"), false),
    ] {
        let payload = format!(r#"{{"error":{{"code":"1230","message":"boom"}},"request_id":"{id}"}}"#);
        let expected = if is_own { Evidence::RequestId } else { Evidence::Shape };
        assert_eq!(ApiError::recognize(&payload).evidence(), Some(expected), "{payload}");
    }
    for (text, id) in [
        ("x (request id: 202403162355136815ce0d8bb166309)", Some("202403162355136815ce0d8bb166309")),
        ("x (request_id: xyz789)", Some("xyz789")),
        (r#""request_id":"""#, None),
        ("x_1 20260416094124f3ec9b9906aa0e12, y", Some("20260416094124f3ec9b9906aa0e12")),
    ] {
        assert_eq!(ApiError::recognize(text).request_id(), id, "{text}");
    }
}

#[test]
fn the_service_goes_by_several_names() {
    for (before, is_named) in [
        ("POST https://api.z.ai/api/paas/v4/chat/completions", true),
        ("z.ai", true),
        ("POST https://open.bigmodel.cn/api/paas/v4", true),
        ("from ZhipuAI", true),
        ("POST https://jazz.ai/v4", false),
        ("POST https://example.com/v4", false),
    ] {
        let payload = format!(r#"{before} {{"error":{{"code":"1230","message":"boom"}}}}"#);
        let expected = if is_named { Evidence::Host } else { Evidence::Shape };
        assert_eq!(ApiError::recognize(&payload).evidence(), Some(expected), "{payload}");
    }
}
