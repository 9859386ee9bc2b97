//! Arguments of messages that no wording fits, by what their values look like.

use bigmodel_errors::ApiError;

/// The argument of that name in a message under its code.
#[track_caller]
fn finds(code: u16, name: &str, message: &str, expected: Option<&str>) {
    let json = serde_json::json!({ "error": { "code": code.to_string(), "message": message } }).to_string();
    assert_eq!(ApiError::recognize(&json).argument(name), expected, "{message}");
}

#[test]
fn fields_of_validators() {
    for (message, expected) in [
        ("tools[0].function.name:不能为空", Some("tools[0].function.name")),
        ("tools[0].type: odd", Some("tools[0].type")),
        ("modelCode: does not exist", Some("modelCode")),
        ("messages：输入不能为空", Some("messages")),
        ("messages[2]:content 都不行 (request id: 1)", Some("messages[2]")),
        ("tools[6].web_search can not be null", Some("tools[6].web_search")),
        ("web_search can not be null", None),
        ("tools[6] can not be null", None),
        ("top_p", None),
        ("the body: it broke off", None),
        ("message: the body broke off", None),
        ("Missing: model_id", None),
        ("file和audio参数不能同时为空", None),
        ("音色id不存在", None),
        ("Parameter 'top_p' should be between 0 and 1", None),
        // Whether it can be a parameter.
        ("messages[2].content[0].text: odd", Some("messages[2].content[0].text")),
        ("a[123]: odd", Some("a[123]")),
        ("a[12: odd", None),
        ("a[]: odd", None),
        ("a[x]: odd", None),
        ("a]: odd", None),
        ("a.: odd", None),
        ("5a: odd", None),
        (": odd", None),
    ] {
        finds(1214, "field", message, expected);
    }
    let long = "a".repeat(64);
    finds(1214, "field", &format!("{long}: odd"), Some(&long));
    finds(1214, "field", &format!("a{long}: odd"), None);
}

#[test]
fn other_kinds() {
    let id = "20260416094124f3ec9b9906aa0e12";
    for (code, name, message, expected) in [
        (1310, "next_flush_time", "resets 2026-08-12 18:58:34, then", Some("2026-08-12 18:58:34")),
        (1310, "next_flush_time", "Resets at 2025-06-01.", Some("2025-06-01")),
        (1310, "next_flush_time", "soon", None),
        (1234, "error_id", "oops, id：abc123，call us", Some("abc123")),
        (1234, "error_id", &format!("oops {id}"), Some(id)),
        (1311, "model_name", "no access to GLM-5.3-Highspeed yet", Some("GLM-5.3-Highspeed")),
        (1220, "API_name", "no permission for chat/completions", Some("chat/completions")),
        (1308, "number", "limit of 5 hours", Some("5")),
        (1308, "unit", "limit of 5 hours", Some("hour")),
        (1308, "unit", "超过 7 天上限", Some("day")),
        (1233, "task_id", "Task id 7f0e is unknown", Some("7f0e")),
        (1233, "task_id", "the task id was not found", None),
        (1233, "task_id", &format!("the task id was not found: {id}"), Some(id)),
        (1212, "method", "SYNC is not what this model does", None),
        (1215, "field2", "tools 和 functions 不可一起使用", None),
    ] {
        finds(code, name, message, expected);
    }
}

#[test]
fn names_are_not_just_any_word() {
    for (message, expected) in [
        ("all 5 real-time models but glm-4.7 in v2, 4.5 times", Some("glm-4.7")),
        ("version 4.5 of it", None),
        ("no v2 yet", None),
        ("at most 5/day of chat/completions", Some("chat/completions")),
        ("see https://docs.z.ai/guides/glm-4.6", None),
        ("HTTP/1.1 refused", None),
        ("You have no access to embeddings", None),
        // Words as names have them.
        ("path `/v4/chat/` x:/y", Some("/v4/chat")),
        ("[see tools/glm-4.7]] or [name]", Some("tools/glm-4.7")),
    ] {
        finds(1311, "model_name", message, expected);
    }
    for (length, is_name) in [(128, true), (129, false)] {
        let name = format!("glm-{}", "4".repeat(length - 4));
        finds(1311, "model_name", &format!("not {name} yet"), is_name.then_some(&*name));
    }
}

#[test]
fn moments_keep_their_zone() {
    for (message, expected) in [
        ("until 2026-08-12T18:58:34Z, then", "2026-08-12T18:58:34Z"),
        ("until 2026-08-12T18:58:34.123Z, then", "2026-08-12T18:58:34.123Z"),
        ("until 2026-08-12 18:58:34.123, then", "2026-08-12 18:58:34"),
        ("until 2026-08-12 18:58:34+08:00, then", "2026-08-12 18:58:34+08:00"),
        ("until 2026-08-12 18:58:34-0500, then", "2026-08-12 18:58:34-0500"),
        ("until 2026-08-12 18:58:34--then again", "2026-08-12 18:58:34"),
        ("until 2026-08-12 18:58:34 UTC, then", "2026-08-12 18:58:34 UTC"),
        ("until 2026-08-12 18:58:34 GMT, then", "2026-08-12 18:58:34 GMT"),
        ("since 2026-08-11 until 2026-08-12 18:58", "2026-08-12 18:58"),
    ] {
        finds(1310, "next_flush_time", message, Some(expected));
    }
}

#[test]
fn values_without_what_is_around_them() {
    for (code, name, message, expected) in [
        (1308, "number", "已达到 about 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。", Some("5")),
        (1308, "unit", "已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。", Some("hour")),
        (
            1308,
            "unit",
            "Usage limit reached for 5 Hours. Your limit will reset at 2026-08-12 18:58:34",
            Some("hour"),
        ),
        (1214, "field", "“top_p” 参数 非法", Some("top_p")),
        (1214, "field", "“top_p” 参数非法", Some("top_p")),
        (
            1233,
            "task_id",
            "任务：20260416094124\n  f3ec9b9906aa0e12 不存在",
            Some("20260416094124f3ec9b9906aa0e12"),
        ),
    ] {
        finds(code, name, message, expected);
    }
    for (payload, name, expected) in [
        ("[1214][messages[0].\r\ncontent参数非法。请检查文档。]", "field", "messages[0].content"),
        (
            "zhipu error 1310: Your limit will reset at `2026-08-12 18:58:34`",
            "next_flush_time",
            "2026-08-12 18:58:34",
        ),
        ("zhipu error 1214: [top_p 参数非法。请检查文档。", "field", "top_p"),
        ("zhipu error 1214: [messages[0].role 参数非法。请检查文档。", "field", "messages[0].role"),
        ("zhipu error 1214: [0].role 参数非法。请检查文档。", "field", "[0].role"),
        ("zhipu: \"You do not have permission to access glm-4.7\"", "API_name", "glm-4.7"),
    ] {
        assert_eq!(ApiError::recognize(payload).argument(name), Some(expected), "{payload}");
    }
}

#[test]
fn an_argument_before_the_text_that_tells() {
    for (payload, field) in [
        ("top_p参数非法。请检查文档。", Some("top_p")),
        ("调用失败。top_p参数非法。请检查文档。", Some("top_p")),
        ("调用失败！messages[0].content参数非法。请检查文档。", Some("messages[0].content")),
        ("调用失败。参数非法。请检查文档。", None),
        ("参数非法。请检查文档。参数非法。请检查文档。", None),
    ] {
        assert_eq!(ApiError::recognize(payload).argument("field"), field, "{payload}");
    }
}

#[test]
fn words_are_not_split() {
    finds(1214, "field", "messages type error", Some("messages"));
    finds(1214, "field", "messages prototype error", None);
}
