//! Which code a payload has, and what that rests on.

use bigmodel_errors::{ApiError, ErrorCode, Evidence, Origin};

use super::rests_on;

#[test]
fn sentences_that_name_a_code() {
    for (text, code) in [
        // A common sentence, alone but for a status before it.
        ("500: Internal Error", Some(500)),
        ("429 Prompt too long", Some(1261)),
        ("GET: Internal Error", None),
        ("正在下载：API 调用失败", None),
        // No parameter has a name of four words.
        ("Parameter number two of the form was not received.", None),
        ("Parameter stream_options was not received.", Some(1213)),
        // What only this kind of service has.
        ("upstream: API chat/completions does not exist!", Some(1222)),
        ("upstream: API glm-code-max does not exist!", Some(1222)),
        ("upstream: API glm-9 does not exist!", Some(1222)),
        ("upstream: API gateway-key does not exist!", None),
        ("upstream: API v2 does not exist!", None),
        // Cut off.
        ("upstream: Insufficient balance or no r", Some(1113)),
        ("upstream: Insufficient balance or no", None),
        ("upstream（余额不足或无可用资源包），then", Some(1113)),
        ("upstream（余额不足或无可用资），then", None),
        ("upstream（余额不足）", None),
        ("upstream: Your account's current usage pattern does not comply with the Fai", Some(1313)),
        ("upstream: Your account's current usage pattern", None),
        ("upstream: Your current subscription plan does not yet include access to glm-9", Some(1311)),
        ("upstream (Insufficient balance or no resource pa) gave up", Some(1113)),
        ("upstream: Insufficient balance or no resource pa… and more", Some(1113)),
        ("upstream: Insufficient balance or no resource pallets", None),
    ] {
        let found = ApiError::recognize(text).code().map(ErrorCode::as_u16);
        assert_eq!(found, code, "{text}");
    }
}

#[test]
fn sentences_under_their_code_as_evidence() {
    for (code, message, evidence) in [
        // Others say it, too.
        (401, "token expired or incorrect", Evidence::Shape),
        (401, "token expired", Evidence::Shape),
        (500, "Internal Error", Evidence::Shape),
        (1222, "API chat/completions does not exist", Evidence::Wording),
        (1222, "API key does not exist", Evidence::Shape),
        (1113, "Insufficient balance or no resource pa", Evidence::Wording),
        (1313, "Your account's current usage pat", Evidence::Shape),
        // Of two sentences that begin so, one is nearly all there.
        (1302, "High concurrency usage of thi", Evidence::Wording),
    ] {
        let json = serde_json::json!({ "error": { "code": code, "message": message } }).to_string();
        assert_eq!(ApiError::recognize(&json).evidence(), Some(evidence), "{message}");
    }
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
        ("- 1313 — Your account", None, None),
        ("- 1309 — Your GLM Coding Plan", Some(1309), Some(1309)),
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
    let payload = r#"{"error":{"code":"1230","message":"[1214] prompt is odd"}}"#;
    assert_eq!(ApiError::recognize_from(Origin::Api, payload).code(), Some(ErrorCode::new(1230)));
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
    // Without the time, there is a sentence with number and unit alone.
    assert_eq!(ApiError::recognize(short).detail(), None);
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

#[test]
fn what_stands_beside_codes_does_not_speak_against_them() {
    for beside in [
        r#""timestamp":1785000000"#,
        r#""param":null"#,
        r#""data":{}"#,
        r#""details":[]"#,
        r#""trace_id":"9f""#,
    ] {
        let json = format!(r#"{{"error":{{"code":"1230","message":"boom",{beside}}}}}"#);
        assert_eq!(ApiError::recognize(&json).code(), Some(1230.into()), "{json}");
    }
    let json = r#"{"error":{"code":"1230","message":"boom","severity":"high"}}"#;
    assert_eq!(ApiError::recognize(json).code(), None);
}

#[test]
fn a_status_with_a_name_of_its_own_is_the_status() {
    for name in ["status", "statusCode", "http_status"] {
        let json = format!(r#"{{"message":"upstream said HTTP 502, giving up","{name}":429}}"#);
        assert_eq!(ApiError::recognize(&json).http_status(), Some(429), "{json}");
    }
}

#[test]
fn of_two_that_rest_on_their_shape_alone_the_stronger_comes_first() {
    let (bare, nested) =
        (r#"{"code":"1230","message":"boom"}"#, r#"{"error":{"code":"1231","message":"bang"}}"#);
    for (text, first) in
        [(format!("{bare} {nested}"), 1231), (format!("{nested} {bare}"), 1231), (bare.to_owned(), 1230)]
    {
        let error = ApiError::recognize_from(Origin::Api, &text);
        assert_eq!(error.code().map(ErrorCode::as_u16), Some(first), "{text}");
    }
}

#[test]
fn arguments_and_what_else_was_said() {
    for (code, message, arguments, detail) in [
        (
            1308,
            "Usage limit reached for many weekdays. Your limit will reset at 2026-08-12 18:58:34",
            "next_flush_time=2026-08-12 18:58:34",
            Some("Usage limit reached for many weekdays. Your limit will reset at 2026-08-12 18:58:34"),
        ),
        (500, "404 NOT_FOUND", "", None),
        (
            1213,
            "Parameter 'top_p' should be between 0 and 1",
            "",
            Some("Parameter 'top_p' should be between 0 and 1"),
        ),
        (1213, "429 parameter not received properly.", "field=429", None),
        (1234, "网络错误，错误id：2026090507...，请联系客服", "error_id=2026090507", None),
        (
            1220,
            "You do not have permission to access glm-9…",
            "",
            Some("You do not have permission to access glm-9…"),
        ),
    ] {
        let json = serde_json::json!({ "error": { "code": code, "message": message } }).to_string();
        let error = ApiError::recognize(&json);
        let found: Vec<String> = error.arguments().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!((&*found.join(" "), error.detail()), (arguments, detail), "{message}");
    }
}

#[test]
fn words_of_the_codes_sentences_are_a_sign() {
    for (code, message, is_one) in [
        (1308, "The usage limit is exceeded", true),
        (1308, "the limit of your account", false),
        (1308, "limit", false),
        (1113, "余额不足", true),
        (1113, "非常抱歉，今天不行，明天再来，余额不足", false),
        (1213, "parameter not received", true),
        (1213, "Deadlock found when trying to get lock", false),
        (1213, "", false),
    ] {
        let payload = format!(r#"{{"code":"{code}","message":"{message}"}}"#);
        assert_eq!(ApiError::recognize(&payload).code().is_some(), is_one, "{payload}");
    }
}

#[test]
fn brackets_are_anywhere_where_nothing_speaks_of_an_error() {
    let about = "glm-5: ";
    for (text, evidence) in [
        ("[1230][it went boom]", Evidence::Envelope),
        ("[1230]it went boom", Evidence::Shape),
        ("request failed: [1230][it went boom]", Evidence::Envelope),
        ("logger.info('[1211][list of screens]')", Evidence::Shape),
    ] {
        let payload = if text.starts_with('[') { text.to_owned() } else { format!("{about}{text}") };
        let error = ApiError::recognize_from(Origin::Api, &payload);
        assert_eq!(error.evidence(), Some(evidence), "{payload}");
    }
}

#[test]
fn what_whoever_quoted_it_put_around_it_is_no_detail() {
    for (message, detail) in [
        ("**It limps badly**", Some("It limps badly")),
        ("`busy`**", Some("busy")),
        ("- \"busy, try later\"'", Some("busy, try later")),
        ("全坏了」`", Some("全坏了")),
        ("busy (see the docs)", Some("busy (see the docs)")),
        ("busy (see) then)]}\"", Some("busy (see) then")),
        ("[1,98304]", Some("[1,98304]")),
        ("_meta is odd", Some("_meta is odd")),
        ("", None),
        // A number alone is none.
        ("Error: 1230", None),
        ("HTTP 429", None),
        ("1230 余额", Some("余额")),
        ("error 1114", Some("error 1114")),
    ] {
        let json = serde_json::json!({ "error": { "code": "1230", "message": message } }).to_string();
        assert_eq!(ApiError::recognize(&json).detail(), detail, "{message}");
    }
}

#[test]
fn a_sentence_is_no_detail_of_itself() {
    let said = "Rate limit reached for requests";
    let more = "Rate limit reached for requests (12 of 10)";
    for (message, detail) in [
        (format!("\"{said}\""), None),
        (format!("**{said}**."), None),
        (format!("`{said}` | "), None),
        (format!("{said}. {said}."), None),
        (format!("{said}\n\n{said}"), None),
        (more.to_owned(), Some(more.to_owned())),
        (format!("{said}. {said} (12 of 10)"), Some(format!("{said}. {said} (12 of 10)"))),
        // Of a sentence that was cut between two clauses, too, what is in place of the rest.
        (
            "该模型当前访问量过大，预计六点恢复".to_owned(),
            Some("该模型当前访问量过大，预计六点恢复".to_owned()),
        ),
    ] {
        let code = if message.starts_with('该') { 1305 } else { 1302 };
        let json = serde_json::json!({ "error": { "code": code, "message": message } }).to_string();
        assert_eq!(ApiError::recognize(&json).detail(), detail.as_deref(), "{message}");
    }
}

#[test]
fn prose_around_a_quoted_sentence_is_no_detail() {
    let said = "Unknown Model, please check the model code.";
    for (payload, detail) in [
        (format!("Mit opencode kommt immer „{said}“, was tun? Modell glm-5, Fehler 1211"), None),
        (format!("glm-5: \"{said}\" twice, 1211 each"), None),
        (format!("error 1211 (`{said}`) since this morning"), None),
        (format!("**1211** – *{said}* and now?"), None),
        (format!("<b>1211</b> {said}<br>glm-5"), None),
        (format!("| 1211 | {said} | glm-5 |"), None),
        (format!("GLM の「1211: {said}」というエラー"), None),
        (format!("glm-5: {said} (request id: 2026112817334412345678AbCdEfGh)"), None),
        (format!("glm-5: {said} glm-6"), Some(format!("{said} glm-6"))),
        (format!("glm-5: {said} \"glm-6\""), Some(format!("{said} \"glm-6"))),
    ] {
        let error = ApiError::recognize(&payload);
        assert_eq!(
            (error.code(), error.detail()),
            (Some(ErrorCode::UNKNOWN_MODEL), detail.as_deref()),
            "{payload}"
        );
    }
}
