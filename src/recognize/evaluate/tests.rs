//! What candidates are judged to be.

use super::*;
use crate::code::parameter::{Kind, parameter};
use crate::recognize::origin::Origin;
use crate::recognize::wording::known::templates;

#[track_caller]
fn finds(payload: &str, code: Option<u16>) {
    let error = ApiError::recognize_from(Origin::Api, payload);
    assert_eq!(error.code().map(ErrorCode::as_u16), code, "{payload}");
}

/// The letters of a value may be the last of another: `5` of 18:58:35, `p` of `top_p`.
#[test]
fn only_the_argument_that_is_cut_is_lost() {
    let value = |name: &str| match parameter(name).map(|parameter| parameter.kind) {
        Some(Kind::Count) => "5",
        Some(Kind::Unit) => "hour",
        Some(Kind::Time) => "2026-08-12 18:58:35",
        Some(Kind::Id) => "2026081218583535",
        _ if name == "field1" || name == "method" => "p",
        _ => "top_p",
    };
    let (mut kept, mut lost) = (0, 0);
    for (code, template) in templates() {
        let mut sentence = String::new();
        let mut slots = template.slots();
        // Where each argument ends.
        let mut ends = Vec::new();
        for piece in template.pieces() {
            sentence.push_str(piece);
            if let Some(name) = slots.next() {
                sentence.push_str(value(name));
                ends.push((name.to_owned(), sentence.len()));
            }
        }
        for (at, c) in sentence.char_indices() {
            let at = at + c.len_utf8() - 1;
            let open = serde_json::json!(sentence.get(..=at)).to_string();
            let open = format!(r#"{{"error":{{"code":"{code}","message":{}"#, open.trim_end_matches('"'));
            let cut = ApiError::recognize(&open);
            let whole = ApiError::recognize(&format!(r#"{open}"}}}}"#));
            // Behind a space or a full stop alone it may still be the one that was cut.
            let is_more = |c: char| !c.is_whitespace() && c != '.';
            let is_behind = |end: &usize| sentence.get(*end..=at).is_some_and(|rest| rest.contains(is_more));
            for (name, _) in ends.iter().filter(|(_, end)| is_behind(end)) {
                // Where a piece is missing, an argument may be read as more than was written.
                if whole.argument(name) == Some(value(name)) {
                    assert_eq!(cut.argument(name), Some(value(name)), "{name} in {open}");
                    kept += 1;
                }
            }
            lost += usize::from(cut.arguments().len() < whole.arguments().len());
        }
    }
    assert!(kept > 1000 && lost > 1000, "{kept} {lost}");
}

#[track_caller]
fn rests_on(payload: &str, evidence: Evidence) {
    assert_eq!(ApiError::recognize(payload).evidence(), Some(evidence), "{payload}");
}

#[test]
fn numbers_that_can_be_codes_where_they_are() {
    for (payload, unknown, own) in [
        (r#"{"error":{"code":"1399","message":"something new"}}"#, Some(1399), Some(1399)),
        (r#"{"error":{"code":"1399","message":"something new","stage":"x"}}"#, None, Some(1399)),
        (r#"{"error":{"code":"500","message":"boom"}}"#, None, Some(500)),
        (r#"{"error":{"code":"7777","message":"boom"}}"#, None, Some(7777)),
        (r#"{"error":{"code":429,"message":"Too many requests"}}"#, None, Some(429)),
        (r#"{"error":{"code":"1230","message":"boom","stage":"x"}}"#, None, Some(1230)),
        (r#"api.z.ai {"error":{"code":"1230","message":"boom","stage":"x"}}"#, Some(1230), Some(1230)),
        (r#"{"code":1399,"msg":"something new"}"#, None, Some(1399)),
        (r#"{"code":1230,"msg":"boom","stage":"x"}"#, None, Some(1230)),
        (r#"{"code":7777,"msg":"boom"}"#, None, Some(7777)),
        (r#"{"code":0,"msg":"ok"}"#, None, None),
        (r#"{"code":200,"msg":"操作成功"}"#, None, None),
        (r#"{"code":"1230","message":"boom"}"#, None, Some(1230)),
        (r#"glm-5: {"code":"1230","message":"boom"}"#, Some(1230), Some(1230)),
        (r#"{"code":"1113","message":"余额不足"}"#, Some(1113), Some(1113)),
        (r#"api.z.ai: {"code":"1399","message":"something new"}"#, Some(1399), Some(1399)),
        // The Start Plan's gateway.
        (r#"{"code":3099,"msg":"something new","logid":"20261001200744"}"#, Some(3099), Some(3099)),
        (r#"{"code":3010,"msg":"model admission concurrency limit exceeded"}"#, Some(3010), Some(3010)),
        (r#"{"code":1005,"msg":"exceed quota limit"}"#, Some(1005), Some(1005)),
        // Drivers, operating systems, other services.
        ("(1213, 'Lock wait timeout, try it again')", None, None),
        ("cannot link the file (os error 1314)", None, Some(1314)),
        ("Server:onClose code=1002", None, Some(1002)),
        ("console.log('[1316][showTheCheckbox]')", None, Some(1316)),
        (r#"{"code":1002,"message":"The invoice is gone."}"#, None, Some(1002)),
        ("LLM error 1000: no such user", None, Some(1000)),
        ("zhipu error 1000: no such user", Some(1000), Some(1000)),
        ("error code: 500, message: boom", None, None),
        ("error code: 500, message: 当前用户不存在 coding plan", Some(500), Some(500)),
        (
            "APIStatusError: code '1313' usage does not comply with the Fair Usage Policy",
            Some(1313),
            Some(1313),
        ),
        ("HTTP 400: 1214: invalid parameter", Some(1214), Some(1214)),
        // A number and just its sentence, or only the beginning of that.
        ("- 1261 — Prompt 超长", Some(1261), Some(1261)),
        ("- 1309 — Your GLM Coding Plan", None, None),
    ] {
        let code = |origin| ApiError::recognize_from(origin, payload).code().map(ErrorCode::as_u16);
        assert_eq!((code(Origin::Unknown), code(Origin::Api)), (unknown, own), "{payload}");
    }
}

#[test]
fn evidence_is_what_others_do_not_say() {
    rests_on(
        r#"{"error":{"code":"1261","message":"prompt is too long: 250000 tokens > 200000"}}"#,
        Evidence::Shape,
    );
    rests_on(r#"{"error":{"code":"1261","message":"Prompt is too long"}}"#, Evidence::Wording);
    // A host in plain text is not the envelope's.
    rests_on("zhipu error 1230: it went boom", Evidence::Shape);
}

#[test]
fn brackets_in_a_message() {
    for (payload, codes) in [
        // A wrapper's number around them is none.
        (r#"{"code":500,"msg":"upstream said [1214][prompt 参数非法。请检查文档。]"}"#, vec![1214]),
        (
            r#"{"error":{"code":"1000","message":"Rejected: see [1002][the token is stale]"}}"#,
            vec![1002, 1000],
        ),
        (
            r#"{"error":{"code":"1230","message":"It failed at step [1211][open the list]"}}"#,
            vec![1211, 1230],
        ),
        (r#"{"error":{"code":"1230","message":"[1302][slow down, please]"}}"#, vec![1302]),
    ] {
        let error = ApiError::recognize(payload);
        let others = error.others().iter().filter_map(ApiError::code);
        let found: Vec<u16> = error.code().into_iter().chain(others).map(ErrorCode::as_u16).collect();
        assert_eq!(found, codes, "{payload}");
    }
    // The text is not in brackets.
    finds(r#"{"error":{"code":"1230","message":"[1214] prompt is odd"}}"#, Some(1230));
}

#[test]
fn arguments_of_sentences_that_are_new_or_cut() {
    for (message, arguments) in [
        (
            "Usage limit reached for the last 5 hours. Your limit will reset at 2026-08-12 18:58:34",
            ["5", "hour", "2026-08-12 18:58:34"],
        ),
        (
            "Usage limit reached for 5 hour. Resets at 2026-08-12 18:58:34",
            ["5", "hour", "2026-08-12 18:58:34"],
        ),
        ("Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58...", ["5", "hour", ""]),
        (
            "Usage limit reached for . Your limit will reset at 2026-08-12 18:58:34",
            ["", "", "2026-08-12 18:58:34"],
        ),
    ] {
        let json = serde_json::json!({ "error": { "code": "1308", "message": message } });
        let error = ApiError::recognize(&json.to_string());
        let found =
            ["number", "unit", "next_flush_time"].map(|name| error.argument(name).unwrap_or_default());
        assert_eq!(found, arguments, "{message}");
    }
    let new = r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Do have a break."}}"#;
    let error = ApiError::recognize(new);
    assert_eq!(error.argument("unit"), Some("hour"));
    assert_eq!(error.detail(), Some("Usage limit reached for 5 hour. Do have a break."));
    let short = r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour."}}"#;
    // Without the time, the sentence has neither number nor unit.
    assert_eq!(ApiError::recognize(short).detail(), Some("Usage limit reached for 5 hour."));
    let cut = r#"{"error":{"code":"1234","message":"网络错误，错误id：2026090507351812345"#;
    assert_eq!(ApiError::recognize(cut).argument("error_id"), None);
}

#[test]
fn what_clients_and_gateways_add_is_not_the_messages() {
    for (message, detail) in [
        ("1210: 100 images at most", "100 images at most"),
        ("400 100 images at most", "100 images at most"),
        ("100 images at most", "100 images at most"),
        ("at most 100 images (code: 1210)", "at most 100 images"),
        ("at most 100 images (request id: B8D5-2207) (status 400)", "at most 100 images"),
        ("at most 100 images (see the documentation)", "at most 100 images (see the documentation)"),
    ] {
        let json = serde_json::json!({ "error": { "code": "1210", "message": message } });
        assert_eq!(ApiError::recognize(&json.to_string()).detail(), Some(detail), "{message}");
    }
}
