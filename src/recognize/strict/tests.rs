//! What is read strictly, and what is not: its answers are those of the tolerant reading, which `tests/it/recognize/readings.rs` shows.

use super::*;

#[path = "../../../tests/known/mod.rs"]
mod known;

use known::{FORMS, ID, enveloped};

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
        // Chinese is spelled with and without spaces, with either comma.
        (1113, "余额不足或无可用资源包,请充值。"),
        (1001, "Header中未收到Authorization参数，无法进行身份验证。"),
        (1214, "messages参数非法。请检查文档。"),
        (1310, "您已达到每周/每月使用上限,您的限额将在2026-08-12 18:58:34重置。"),
    ] {
        for form in 0..FORMS {
            let payload = enveloped(form, code, message, ID);
            let code = Some(ErrorCode::new(code));
            assert_eq!(read(payload.as_bytes()).map(|found| found.code), code, "{payload}");
        }
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
        format!("{}[1302][{own}]", " ".repeat(160)),
        // Values of another kind; `argument/value.rs` tests each.
        "[1311][当前订阅套餐暂未开放a[1]权限]".to_owned(),
        "[1308][Usage limit reached for 5 hour. Your limit will reset at 2026-08-12T18:58:34]".to_owned(),
        format!("\u{1b}[1m[1302]\u{1b}[0m[{own}]"),
    ] {
        assert!(read(payload.as_bytes()).is_none(), "{payload}");
    }
}

#[test]
fn envelopes_begin_after_a_prefix() {
    let far = format!("{}{{", "x".repeat(MAX_PREFIX));
    for (text, expected) in [
        ("{}", Some((0, None))),
        ("data: {}", Some((6, None))),
        ("MCP error -500: \"{}", Some((17, None))),
        ("2026-08-12 18:58:34 ERROR [worker-3] got [1214][x]", Some((41, Some(1214)))),
        ("a[1214] [x][12][x] [1214]x", None),
        ("LLM error 1302: x", Some((16, Some(1302)))),
        ("line 1302: x", None),
        ("error 13020: x", None),
        ("error 1302:x", None),
        (&far, None),
        ("", None),
    ] {
        assert_eq!(start(text.as_bytes()), expected, "{text}");
    }
}
