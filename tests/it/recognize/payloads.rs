//! Payloads with more in them than an error, and what is around an error.

use bigmodel_errors::{ApiError, ErrorCode, Localizer, Origin};

/// The code, and those of the others.
#[track_caller]
fn finds(payload: &str, expected: &[u16]) {
    let error = ApiError::recognize_from(Origin::Api, payload);
    let others = error.others().iter().filter_map(ApiError::code);
    let codes: Vec<u16> = error.code().into_iter().chain(others).map(ErrorCode::as_u16).collect();
    assert_eq!(codes, expected, "{payload}");
}

#[test]
fn several_errors_have_their_order() {
    let busy = r#"{"code":"1302","message":"Rate limit reached for requests"}"#;
    let poor = r#"{"error":{"code":"1113","message":"您的账户已欠费"}}"#;
    // Surely ours, so that the place decides and not the envelope.
    finds(&format!("{busy} {poor}"), &[1302, 1113]);
    finds(&format!("{poor} {busy}"), &[1113, 1302]);
    // Three digits may be an HTTP status.
    finds(r#"{"code":500,"msg":"upstream down"} {"code":1230,"msg":"boom"}"#, &[1230, 500]);
    finds(r#"{"code":1000,"msg":"no such user"} {"code":1230,"msg":"boom"}"#, &[1000, 1230]);
    // A payload in a message that does not tell.
    let inside = r#"{"code":500,"msg":"{\"error\":{\"code\":\"1302\",\"message\":\"slow down\"}}"}"#;
    finds(inside, &[1302, 500]);
    // A code in plain text, where an object has it too, or where a sentence names another.
    finds(r#"LLM error 1230: {"error":{"code":"1230","message":"boom"}}"#, &[1230]);
    finds(&format!("{busy} (second try after error code 1305)"), &[1302]);
}

#[test]
fn the_others_are_others_and_not_too_many() {
    finds(
        r#"{"error":{"code":"1214","message":"top_p 参数非法"}} {"error":{"code":"1214","message":"tools 参数非法"}}"#,
        &[1214, 1214],
    );
    let five: String = (1302..1307).map(|code| format!(r#"{{"code":{code},"msg":"boom {code}"}}"#)).collect();
    finds(&five, &[1302, 1303, 1304, 1305]);
}

#[test]
fn what_was_put_around_the_payload_is_taken_off() {
    for payload in
        ["zhipu error \u{1b}[1;31m1230\u{1b}[0m: it went boom", "[31mzhipu[0m error [1m1230[0m: it went boom"]
    {
        let error = ApiError::recognize(payload);
        assert_eq!(
            (error.code(), error.message()),
            (Some(ErrorCode::new(1230)), Some("it went boom")),
            "{payload:?}"
        );
    }
    let framed =
        "│ [1308][Usage limit reached for 5 hour. Your │\n│ limit will reset at 2026-08-12 18:58:34]    │";
    let error = ApiError::recognize(framed);
    assert_eq!(error.argument("next_flush_time"), Some("2026-08-12 18:58:34"));
    let message = error.message().unwrap_or_default();
    let words: Vec<&str> = message.split_whitespace().collect();
    let own = "[1308][Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34]";
    assert_eq!(words.join(" "), own);
}

#[test]
fn the_reset_time_beside_a_message() {
    for (payload, time) in [
        (
            r#"{"error":{"code":"1310","message":"no"},"reset_time":"2026-07-04 00:00:00"}"#,
            Some("2026-07-04 00:00:00"),
        ),
        (
            r#"{"error":{"code":"1310","message":"Your limit will reset at 2026-07-03 11:33:39"},"reset_time":"2026-07-04 00:00:00"}"#,
            Some("2026-07-03 11:33:39"),
        ),
        (r#"{"error":{"code":"1310","message":"no"},"reset_time":""}"#, None),
        (r#"{"error":{"code":"1302","message":"no"},"reset_time":"2026-07-04 00:00:00"}"#, None),
    ] {
        assert_eq!(ApiError::recognize(payload).argument("next_flush_time"), time, "{payload}");
    }
}

#[test]
fn the_request_id_beside_an_error() {
    for (payload, id) in [
        (r#"{"error":{"code":"1230","message":"boom"}} (request id: B8D5-2207)"#, Some("B8D5-2207")),
        (r#"{"error":{"code":"1231","message":"您已有请求：job-77"}}"#, Some("job-77")),
        ("You already have a request: job-77", Some("job-77")),
        (
            r#"{"error":{"code":"1231","message":"您已有请求：job-77 (request id: B8D5-2207)"}}"#,
            Some("B8D5-2207"),
        ),
        (r#"{"error":{"code":"1230","message":"boom"}}"#, None),
    ] {
        assert_eq!(ApiError::recognize(payload).request_id(), id, "{payload}");
    }
}

#[test]
fn constants_are_words() {
    let long = "x".repeat(65);
    for (value, expected) in [
        ("network_error", Some("network_error")),
        ("model_context_window_exceeded2", Some("model_context_window_exceeded2")),
        ("it was enough", None),
        (&long, None),
        ("", None),
    ] {
        let error = ApiError::recognize(&format!(r#"{{"finish_reason":"{value}"}}"#));
        assert_eq!(error.finish_reason(), expected);
        let error = ApiError::recognize(&format!(r#"{{"task_status":"{value}"}}"#));
        assert_eq!(error.task_status(), expected);
    }
}

#[test]
fn only_a_wrong_address_has_a_path() {
    for (payload, path) in [
        (r#"{"status":404,"error":"Not Found","path":"/v4/v4/chat"}"#, Some("/v4/v4/chat")),
        (r#"{"status":404,"error":"Not Found","path":"chat.py"}"#, None),
        (r#"{"status":500,"error":"Internal Server Error","path":"/v4/chat"}"#, None),
        (r#"{"level":"info","msg":"request finished","path":"/v4/chat","status":200}"#, None),
    ] {
        assert_eq!(ApiError::recognize(payload).path(), path, "{payload}");
    }
}

#[test]
fn a_path_in_a_log_is_no_wrong_address() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    for line in [
        r#"{"level":"info","msg":"request finished","path":"/v4/chat","status":200}"#,
        r#"{"level":"info","msg":"request finished","path":"/v4/chat","status":"ok"}"#,
        r#"{"level":"info","msg":"request started","path":"/v4/chat"}"#,
        r#"{"code":0,"msg":"success","data":{"path":"/v4/chat"}}"#,
        "request_started path=/v4/chat",
    ] {
        let error = ApiError::recognize(line);
        let rendered = localizer.render(&error, &chain);
        assert_eq!(rendered.message_id(), Some("error-unknown"), "{line}");
        assert!(!rendered.is_recognized(), "{line}");
        let error = ApiError::from_response(502, line);
        assert_eq!(localizer.render(&error, &chain).message_id(), Some("error-unknown"), "{line}");
    }
    // The caller knows the status that the body does not have.
    let error = ApiError::from_response(404, r#"{"path":"/v4/v4/chat"}"#);
    assert_eq!(localizer.render(&error, &chain).message_id(), Some("http-404"));
}

#[test]
fn the_message_without_a_code() {
    for (payload, message) in [
        (r#"{"message":"the gateway is asleep","id":7}"#, "the gateway is asleep"),
        (r#"{"message":"","msg":"the gateway is asleep"}"#, "the gateway is asleep"),
        (r#"{"message":"","id":7}"#, r#"{"message":"","id":7}"#),
        ("saw message: asleep", "saw message: asleep"),
    ] {
        assert_eq!(ApiError::recognize(payload).message(), Some(message), "{payload}");
    }
}

#[test]
fn lists_of_content_filters() {
    let list = r#"{"level": 0, "role": "history"}, {"level":3,"role":"assistant"}"#;
    let payload = format!(r#"{{"contentFilter":[{list}],"error":{{"code":"1301","message":"x"}}}}"#);
    for payload in [payload.clone(), format!("{payload} and then")] {
        let error = ApiError::recognize(&payload);
        let found: Vec<_> =
            error.content_filter().iter().map(|filter| (filter.level, &*filter.role)).collect();
        assert_eq!(found, [(0, "history"), (3, "assistant")], "{payload}");
    }
}
