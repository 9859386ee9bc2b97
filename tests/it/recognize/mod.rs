//! Payloads in the shapes that servers, SDKs, gateways and people give them.

mod arguments;
mod codes;
mod cut;
mod notation;
mod payloads;
mod prose;
mod readings;
mod sentences;
mod status;

use bigmodel_errors::{ApiError, ErrorCode, Evidence, Localizer, Origin};

const ID: &str = "20260905073518df58160ac3e4cc6e";

/// Code and arguments, as `name=value` joined by spaces.
#[track_caller]
fn finds(payload: &str, code: u16, arguments: &str) {
    let error = ApiError::recognize(payload);
    let found: Vec<String> = error.arguments().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        (error.code().map(ErrorCode::as_u16), found.join(" ")),
        (Some(code), arguments.to_owned()),
        "{payload}"
    );
}

#[track_caller]
fn finds_nothing(payload: &str) {
    let error = ApiError::recognize(payload);
    assert_eq!(error.code(), None, "{payload}");
    assert_eq!(
        error.message().map(str::trim),
        Some(payload.trim()).filter(|payload| !payload.is_empty()),
        "{payload}"
    );
}

#[track_caller]
fn rests_on(payload: &str, evidence: Evidence) {
    assert_eq!(ApiError::recognize(payload).evidence(), Some(evidence), "{payload}");
}

#[test]
fn envelopes() {
    for payload in [
        r#"{"error":{"code":"1214","message":"prompt 参数非法。请检查文档。"}}"#,
        r#"{"error":{"code":1214,"message":"prompt 参数非法。请检查文档。"},"request_id":""}"#,
        r#"{"error":{"code":" 1214 ","message":"prompt 参数非法。请检查文档。"}}"#,
        r#"{"error":{"code":1214.0,"message":"prompt 参数非法。请检查文档。"}}"#,
        r#"{"code":1214,"msg":"prompt 参数非法。请检查文档。","success":false}"#,
        r#"{"code":1214,"msg":"prompt 参数非法。请检查文档。","success":false,"data":{}}"#,
        r#"{"type":"error","error":{"type":"invalid_request_error","code":"1214","message":"[1214][prompt 参数非法。请检查文档。][20260905073518df58160ac3e4cc6e]"}}"#,
        r#"{"type":"error","error":{"type":"1214","message":"prompt 参数非法。请检查文档。"}}"#,
        r#"400: {"code":"1214","message":"prompt 参数非法。请检查文档。"}"#,
        "[1214][prompt 参数非法。请检查文档。]",
        "[1214] [prompt 参数非法。请检查文档。] [20260905073518df58160ac3e4cc6e]",
        "API Error: 400 [1214]prompt 参数非法。请检查文档。",
        "Error code: 400 - {'error': {'code': '1214', 'message': 'prompt 参数非法。请检查文档。'}}",
        r#"Error code: 400, with error text {"error":{"code":"1214","message":"prompt 参数非法。请检查文档。"}}"#,
        r#"MCP error -500: 500 Internal Server Error: "{\"error\":{\"code\":\"1214\",\"message\":\"prompt 参数非法。请检查文档。\"}}""#,
        r#"{"a":"{\"b\":\"{\\\"error\\\":{\\\"code\\\":\\\"1214\\\",\\\"message\\\":\\\"prompt 参数非法。请检查文档。\\\"}}\"}"}"#,
        "event: error\ndata: {\"error\":{\"code\":\"1214\",\"message\":\"prompt 参数非法。请检查文档。\"}}\n\n",
        "data:{\"code\":1214,\"msg\":\"prompt 参数非法。请检查文档。\"}",
        r#"{"error":{"code":"1214","message":"prompt 参数非法。请检查文档"#,
        "{“error”:{“code”:“1214”,“message”:“prompt 参数非法。请检查文档。”}}",
        "{\"error\":{\"code\":\"1214\",\"message\":\"prompt 参\n  数非法。请检\n  查文档。\"}}",
        "Error Code: 1214, Message: prompt 参数非法。请检查文档。",
        "LLM error 1214: prompt 参数非法。请检查文档。 (request_id: abc-12345)",
        "code=1214, msg=prompt 参数非法。请检查文档。",
        "prompt 参数非法。请检查文档。 (code: 1214)",
        "错误码：1214，错误信息：prompt 参数非法。请检查文档。",
        "map[error:map[code:1214 message:prompt 参数非法。请检查文档。]]",
        "{&quot;error&quot;:{&quot;code&quot;:&quot;1214&quot;,&quot;message&quot;:&quot;prompt 参数非法。请检查文档。&quot;}}",
        "\u{1b}[31m{\"error\":{\"code\":\"1214\",\"message\":\"prompt 参数非法。请检查文档。\"}}\u{1b}[0m",
        r"body: {\x22error\x22:{\x22code\x22:\x221214\x22,\x22message\x22:\x22prompt \xE5\x8F\x82数非法。请检查文档。\x22}}",
        "\u{feff}{\"error\":{\"code\":\"1214\",\"message\":\"prompt 参数非法。请检查文档。\"}}",
        "error:\n  code: \"1214\"\n  message: \"prompt 参数非法。请检查文档。\"\n",
        "400 prompt 参数非法。请检查文档。",
        "| 400 | 1214 | prompt 参数非法。请检查文档。 |",
        "│ [1214][prompt 参数非法。请   │\n│    检查文档。]                │",
        "[31m[ERROR][0m zhipu [1m1214[0m prompt 参数非法。请检查文档。",
        r#"level=ERROR msg="chat failed" err="code=1214 message=\"prompt 参数非法。请检查文档。\"""#,
        "<td>1214</td><td>prompt 参数非法。请检查文档</td>",
        "智谱返回错误（1214）：prompt 参数非法",
        "> {\"error\":{\"code\":\"1214\",\"message\":\"\n> prompt 参数非法。请检查文档\"}}",
        "On Friday:\n>> {\"error\":{\"code\":\"1214\",\n> > \"message\":\"prompt\n>>参数非法。请检查文档\"}}",
        "q=%7B%22error%22%3A%7B%22code%22%3A%221214%22%2C%22message%22%3A%22prompt%20参数非法。请检查文档%22%7D%7D",
        r#"level=warn msg="upstream 400" code=1214 detail="prompt 参数非法。请检查文档。""#,
        "LLM error 1214: 'prompt' 参数非法。请检查文档。 (request_id: 20250503071559c9e7a21d3715f06f)",
    ] {
        finds(payload, 1214, "field=prompt");
    }
}

#[test]
fn what_varies_in_the_text() {
    for (message, code, arguments) in [
        ("messages参数非法。请检查文档", 1214, "field=messages"),
        ("messages[2].content[0].text 参数非法。请检查文档。", 1214, "field=messages[2].content[0].text"),
        ("The MESSAGES parameter is illegal", 1214, "field=MESSAGES"),
        ("tools[0].function.name:不能为空", 1214, "field=tools[0].function.name"),
        ("modelCode：不存在", 1214, "field=modelCode"),
        ("输入不能为空", 1214, ""),
        ("top_p 与 temperature 不能同时设置,请检查文档", 1215, "field1=top_p field2=temperature"),
        ("当前模型不支持SYNC调用方式", 1212, "method=SYNC"),
        ("您无权访问glm-5.3。", 1220, "API_name=glm-5.3"),
        (
            "网络错误，错误id：20260905073518df58160ac3e4cc6e，请稍后重试",
            1234,
            "error_id=20260905073518df58160ac3e4cc6e",
        ),
        ("网络错误,错误id:abc,请联系客服", 1234, "error_id=abc"),
        ("网络错误", 1234, ""),
        ("任务：75321742不存在", 1233, "task_id=75321742"),
        (
            "Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34",
            1308,
            "number=5 unit=hour next_flush_time=2026-08-12 18:58:34",
        ),
        (
            "已达到 7 天的使用上限。您的限额将在 2026-08-12 18:58:34 重置。",
            1308,
            "number=7 unit=day next_flush_time=2026-08-12 18:58:34",
        ),
        (
            "已达到 5 小时使用上限，2026-08-12 18:58:34 后可继续使用。如需超限额按量付费使用，可联系管理员。",
            1308,
            "number=5 unit=hour next_flush_time=2026-08-12 18:58:34",
        ),
        ("Usage limit reached for 1 hour.", 1308, "number=1 unit=hour"),
        (
            "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 18:58:34",
            1310,
            "next_flush_time=2026-08-12 18:58:34",
        ),
        ("您 的 限 额 将 在 2026-08-12 18:58:34 重 置", 1310, "next_flush_time=2026-08-12 18:58:34"),
        (
            "Your current subscription plan does not yet include access to GLM-5-Turbo",
            1311,
            "model_name=GLM-5-Turbo",
        ),
        ("当前订阅套餐暂未开放glm-5权限", 1311, "model_name=glm-5"),
    ] {
        let json = serde_json::json!({ "error": { "code": code.to_string(), "message": message } });
        finds(&json.to_string(), code, arguments);
    }
}

#[test]
fn sentences_without_a_code() {
    for (payload, code, arguments) in [
        ("429 余额不足或无可用资源包,请充值。", 1113, ""),
        ("✖ Last error: Insufficient balance or no resource package. Please recharge.", 1113, ""),
        (
            "litellm.RateLimitError: ZaiException - High concurrency usage of this API,\nplease reduce concurrency or contact customer",
            1302,
            "",
        ),
        ("提示“未正常接收到prompt参数”", 1213, "field=prompt"),
        ("status code 400: 当前模型不支持SYNC调用方式", 1212, "method=SYNC"),
        ("403 您无权访问glm-5.1。", 1220, "API_name=glm-5.1"),
        ("| `You do not have permission to access glm-5-code` | 14 |", 1220, "API_name=glm-5-code"),
        ("ZaiException - Prompt exceeds max length", 1261, ""),
        (
            "quota: Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at 2026-08-07T05:00:00Z",
            1316,
            "next_flush_time=2026-08-07T05:00:00Z",
        ),
        ("身 份 验 证 失 败 。", 1000, ""),
        ("top_p与temperature不能同时设置，请检查文档。", 1215, "field1=top_p field2=temperature"),
    ] {
        finds(payload, code, arguments);
    }
}

#[test]
fn codes_are_never_misread() {
    for code in [
        "-1214",
        "1214.5",
        "01214",
        "+1214",
        "0x4BE",
        "99999999999999999999",
        "1e999",
        "null",
        "true",
        "{}",
        "[]",
        "[1214]",
        "[ 1214 ]",
        "[[1214]]",
        "[\"1214\"]",
        "[1214,1214]",
        "{\"code\":[1214]}",
        "1213.99999999999999999",
        "1214.00000000000000001",
        "1213.9999999999999999e0",
        "01214.0",
    ] {
        for payload in [
            format!(r#"{{"error":{{"code":{code},"message":"unheard of"}}}}"#),
            format!(r#"{{"error": {{"message": "unheard of", "code": {code}}}}}"#),
            format!(r#"{{"code":{code},"msg":"unheard of"}}"#),
            format!(r#"{{'error': {{'code': {code}, 'message': 'unheard of'}}}}"#),
        ] {
            assert_eq!(ApiError::recognize(&payload).code(), None, "{payload}");
        }
    }
}

#[test]
fn other_services() {
    for payload in [
        "",
        "   ",
        "char a[1210][1210];",
        "branchData['x.js'][1214][1] = new BranchData();",
        r#"{"id":"1302","code":"1302","name":"社会福利机构"}"#,
        r#"[{"code":1213,"day":"snow.svg","icon":326},{"code":1222,"day":"x.svg","icon":335}]"#,
        r#"{"code":200,"msg":"Operation successful","success":true}"#,
        r#"{"code":"1000","message":"success"}"#,
        r#"{"code":1000,"msg":"OK!"}"#,
        r#"{"code":1200,"msg":"请求成功。","data":[]}"#,
        r#"{"phone":"0123","code":"1234","message":"Your verification code is 1234"}"#,
        "`LLM error 1419` in line 1373",
        "| vLLM error 1010 | Cloudflare |",
        r#"{"error":{"code":500,"message":"Internal error encountered.","status":"INTERNAL"}}"#,
        "at run (file:///home/user/app/cli.js:1332:2100)",
        "prompt is too long: 250000 tokens > 200000 maximum",
        "start_date and end_date cannot be set simultaneously",
        "The server said: API key does not exist",
        "You do not have permission to access this resource.",
        "Network error, error id: E-77, please reload the page",
        "AI_APICallError: something else",
    ] {
        let error = ApiError::recognize(payload);
        assert_eq!(error.code(), None, "{payload}: {error:?}");
    }
    // The same shape and number: only the evidence tells.
    rests_on(r#"{"error":{"message":"Not connected device","code":"1222"}}"#, Evidence::Shape);
    rests_on(r#"{"code":1002,"msg":"Invalid token"}"#, Evidence::Shape);
    rests_on(r#"{"error":{"code":"1222","message":"API key does not exist"}}"#, Evidence::Shape);
    finds_nothing("logger.info('[1211][screenList] opened')");
}

#[test]
fn evidence() {
    rests_on(r#"{"error":{"code":"1230","message":"boom"}}"#, Evidence::Shape);
    rests_on(r#"api.z.ai said {"error":{"code":"1230","message":"boom"}}"#, Evidence::Host);
    rests_on(
        &format!(r#"{{"error":{{"code":"1230","message":"boom"}},"request_id":"{ID}"}}"#),
        Evidence::RequestId,
    );
    rests_on("[1230][it went boom]", Evidence::Envelope);
    rests_on(
        r#"{"contentFilter":[{"level":1,"role":"user"}],"error":{"code":"1301","message":"no"}}"#,
        Evidence::Envelope,
    );
    rests_on(r#"{"error":{"code":"1230","message":"API call process error"}}"#, Evidence::Wording);
}

#[test]
fn what_stands_beside_the_code() {
    let error = ApiError::recognize(&format!(
        r#"{{"contentFilter":[{{"level":2,"role":"user"}},{{"level":0,"role":"history"}}],"error":{{"code":"1301","message":"x"}},"request_id":"{ID}","retry-after":"484876"}}"#
    ));
    let filters: Vec<_> =
        error.content_filter().iter().map(|filter| (filter.level, filter.role.as_str())).collect();
    assert_eq!(filters, [(2, "user"), (0, "history")]);
    assert_eq!((error.request_id(), error.retry_after_text()), (Some(ID), Some("484876")));

    let error = ApiError::recognize(
        r#"{"error":{"code":"1310","message":"Weekly/Monthly Limit Exhausted"},"reset_time":"2026-07-03 11:33:39"}"#,
    );
    assert_eq!(error.argument("next_flush_time"), Some("2026-07-03 11:33:39"));

    for (payload, id) in [
        (format!("[1214][modelCode：不存在][{ID}]"), Some(ID)),
        ("[1310][您已达到每周/每月使用上限][20260621010506]".to_owned(), Some("20260621010506")),
        ("[1305][该模型当前访问量过大，请您稍后再试][…]".to_owned(), None),
        (
            format!(r#"{{"code":"1305","message":"x (request id: {ID}1)"}}"#),
            Some("20260905073518df58160ac3e4cc6e1"),
        ),
        (r#"{"error":{"code":"1305","message":"x"},"request_id":""}"#.to_owned(), None),
        (format!("LLM error 1305: 该模型当前访问量过大 (request_id: {ID})"), Some(ID)),
    ] {
        assert_eq!(ApiError::recognize(&payload).request_id(), id, "{payload}");
    }
}

#[test]
fn http_statuses() {
    for (payload, status) in [
        (r#"Error code: 429 - {'error': {'code': '1113', 'message': 'x'}}"#, Some(429)),
        (r#"HTTP/1.1 400 Bad Request {"error":{"code":"1210","message":"x"}}"#, Some(400)),
        ("<html><head><title>502 Bad Gateway</title></head></html>", Some(502)),
        (r#"{"error":{"code":"1210","message":"x"}}"#, None),
    ] {
        assert_eq!(ApiError::recognize(payload).http_status(), status, "{payload}");
    }
    let error = ApiError::from_response(529, r#"{"error":{"code":"1305","message":"x"}}"#);
    assert_eq!((error.code(), error.http_status()), (Some(ErrorCode::OVERLOADED), Some(529)));
    let error = ApiError::from_response(503, b"\xff\xfe");
    assert_eq!(
        (error.code(), error.http_status(), error.message()),
        (None, Some(503), Some("\u{fffd}\u{fffd}"))
    );
}

#[test]
fn two_payloads_on_one_line() {
    let foreign = r#"{"error":{"code":"1309","message":"Not allowed api call"}}"#;
    let own = r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#;
    let later = r#"{"error":{"code":"1305","message":"该模型当前访问量过大，请您稍后再试"}}"#;
    let error = ApiError::recognize(&format!("a: {foreign}, b: {own}, c: {later}"));
    assert_eq!(error.code(), Some(ErrorCode::INSUFFICIENT_BALANCE));
    let others: Vec<_> = error.others().iter().map(|other| other.code().unwrap().as_u16()).collect();
    assert_eq!(others, [1305, 1309]);
    let twice = ApiError::recognize(&format!("{own} {own}"));
    assert_eq!((twice.code(), twice.others().len()), (Some(ErrorCode::INSUFFICIENT_BALANCE), 0));
}

#[test]
fn each_of_two_errors_keeps_what_is_its_own() {
    let codes = |payload: &str| {
        let error = ApiError::recognize(payload);
        let others = error.others().iter().filter_map(ApiError::code);
        let all: Vec<u16> = error.code().into_iter().chain(others).map(ErrorCode::as_u16).collect();
        (all, error.request_id().map(str::to_owned))
    };
    let object = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;
    let brackets = "[1113][余额不足或无可用资源包,请充值。]";
    assert_eq!(codes(&format!("1: {brackets} 2: {object}")), (vec![1113, 1302], None));
    assert_eq!(codes(&format!("1: {object} 2: {brackets}")), (vec![1302, 1113], None));
    assert_eq!(codes(&format!("1: {object} 2: {brackets}[{ID}]")), (vec![1302, 1113], None));
    assert_eq!(codes(&format!("{brackets}[{ID}] {object}")), (vec![1113, 1302], Some(ID.to_owned())));
    assert_eq!(codes(&format!("[1302][Rate limit reached for requests] {brackets}")).1, None);
    assert_eq!(codes("[1305][该模型当前访问量过大，请您稍后再试] [attempt1][foo]").1, None);
    assert_eq!(codes(&format!("{object} (in call {ID})")), (vec![1302], Some(ID.to_owned())));
}

#[test]
fn half_an_argument_is_none() {
    for (payload, arguments) in [
        (
            r#"{"error":{"code":"1310","message":"Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-11-2"#,
            "",
        ),
        (
            r#"{"error":{"code":"1310","message":"Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-11-24 03:1"#,
            "",
        ),
        // Half of a time, in the spelling of nobody: the day alone is another moment.
        (
            r#"{"error":{"code":"1310","message":"weekly/monthly limit exhausted. Your limit will reset at 2026-11-24 03:1"#,
            "",
        ),
        (
            r#"{"error":{"code":"1310","message":"Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-11-24 03:10:00"#,
            "next_flush_time=2026-11-24 03:10:00",
        ),
        (r#"{"error":{"code":"1234","message":"网络错误，错误id：2026090507351"#, ""),
        (
            r#"{"error":{"code":"1311","message":"Your current subscription plan does not yet include access to GL..."}}"#,
            "",
        ),
    ] {
        let error = ApiError::recognize(payload);
        let found: Vec<String> = error.arguments().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(found.join(" "), arguments, "{payload}");
        assert_eq!(error.detail().is_some(), arguments.is_empty(), "{payload}");
    }
}

#[test]
fn what_is_no_message_is_none() {
    for payload in
        [r#"{"error":{"code":"1214","message":null}}"#, "{'error': {'code': '1214', 'message': None}}"]
    {
        let error = ApiError::recognize(payload);
        assert_eq!(
            (error.code(), error.message(), error.detail()),
            (Some(ErrorCode::INVALID_FIELD), None, None),
            "{payload}"
        );
    }
}

#[test]
fn without_a_code() {
    let stream = r#"data: {"id":"1","choices":[{"index":0,"delta":{},"finish_reason":"sensitive"}]}"#;
    assert_eq!(ApiError::recognize(stream).finish_reason(), Some("sensitive"));
    let task = r#"{"id":"75321742","model":"cogvideox","request_id":"r-1","task_status":"FAIL"}"#;
    let error = ApiError::recognize(task);
    assert_eq!((error.task_status(), error.request_id()), (Some("FAIL"), Some("r-1")));
    let page = r#"{"timestamp":"2026-07-25T07:03:07.620+00:00","status":404,"error":"Not Found","path":"/v4/v4/chat"}"#;
    let error = ApiError::recognize(page);
    assert_eq!((error.code(), error.http_status(), error.path()), (None, Some(404), Some("/v4/v4/chat")));
    // The sentence says what "Not Found" says, but not where.
    assert_eq!((error.message(), error.detail()), (Some("Not Found"), Some("/v4/v4/chat")));

    let localizer = Localizer::builtin();
    let says = |payload: &str, locale: &str| {
        let error = ApiError::recognize(payload);
        localizer.render(&error, &localizer.negotiate(locale)).to_string()
    };
    assert_eq!(says(stream, "zh"), "内容被安全审核接口拦截（用户应判断并决定是否撤回公开内容）");
    assert_eq!(says(task, "en"), "The task failed");
    assert_eq!(says(page, "en"), "The address was not found. Please check the base URL");
    finds_nothing("something else entirely");
}

#[test]
fn what_the_sentence_would_lose_is_kept() {
    for (message, code, detail) in [
        ("API 调用参数有误，请检查文档。", 1210, None),
        (
            "API 调用参数有误，请检查文档。Requested token count exceeds the limit",
            1210,
            Some("API 调用参数有误，请检查文档。Requested token count exceeds the limit"),
        ),
        ("max_tokens参数非法：限制数值范围[1,98304]", 1210, None),
        ("messages 参数非法。请检查文档。", 1214, None),
        ("modelCode: does not exist", 1214, None),
        ("max_tokens参数非法：又长又怪", 1214, Some("max_tokens参数非法：又长又怪")),
        ("余额不足或无可用资源包,请充值。", 1113, None),
        ("您的账户已欠费", 1113, None),
    ] {
        let json = serde_json::json!({ "error": { "code": code, "message": message } }).to_string();
        let error = ApiError::recognize(&json);
        assert_eq!((error.detail(), error.message()), (detail, Some(message)), "{message}");
    }
}

#[test]
fn a_chinese_payload_is_an_english_sentence_and_back() {
    let localizer = Localizer::builtin();
    for (chinese, english) in [
        (
            "已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。",
            "Usage limit reached for 5 hours. Your limit will reset at 2026-08-12 18:58:34 (Beijing time, UTC+8)",
        ),
        (
            "已达到 1 个月的使用上限。您的限额将在 2026-08-12 18:58:34 重置。",
            "Usage limit reached for 1 month. Your limit will reset at 2026-08-12 18:58:34 (Beijing time, UTC+8)",
        ),
    ] {
        let found = ApiError::recognize(&serde_json::json!({ "code": 1308, "msg": chinese }).to_string());
        assert_eq!(localizer.render(&found, &localizer.negotiate("en")).as_str(), english);
        let back = ApiError::recognize(&format!("[1308][{english}]"));
        assert_eq!(back.arguments().collect::<Vec<_>>(), found.arguments().collect::<Vec<_>>());
    }
}

#[test]
fn what_looks_like_an_addition_may_be_the_argument() {
    for (message, field) in [
        ("429 parameter not received properly", "429"),
        ("500 parameter not received properly", "500"),
        ("`tick` parameter not received properly", "`tick`"),
        ("a. parameter not received properly", "a."),
        ("429 top_p parameter not received properly", "top_p"),
    ] {
        let json = serde_json::json!({ "error": { "code": "1213", "message": message } });
        let error = ApiError::recognize(&json.to_string());
        assert_eq!(error.argument("field"), Some(field), "{message}");
    }
    finds(
        r#"{"code":1220,"msg":"You do not have permission to access glm-5 (request id: 202403162355136815)"}"#,
        1220,
        "API_name=glm-5",
    );
    // Which `and` joins the two cannot be told, so neither is given.
    let json = r#"{"error":{"code":"1215","message":"alpha and beta and gamma cannot be set simultaneously, please check the documentation"}}"#;
    finds(json, 1215, "");
    finds("[1220][You do not have permission to access x]]", 1220, "API_name=x]");
}

#[test]
fn the_marks_of_a_rendered_sentence_are_not_part_of_its_arguments() {
    let localizer = Localizer::builtin();
    let error = ApiError::new(1212).with("method", "שלום");
    let text = localizer.render(&error, &localizer.negotiate("en")).to_string();
    assert!(text.contains('\u{2068}'));
    let json = serde_json::json!({ "code": 1212, "msg": text });
    assert_eq!(ApiError::recognize(&json.to_string()).argument("method"), Some("שלום"));
}

#[test]
fn the_servers_words_stay_as_they_are() {
    for (payload, message) in [
        ("[1214][prompt 参数非法", "[1214][prompt 参数非法"),
        ("[1305]   [too busy now]", "[1305]   [too busy now]"),
        (r#"{"code":1230,"msg":"a\bb"}"#, "a\u{8}b"),
        (r#"{"code":1230,"msg":"a &quot;b&quot; c"}"#, "a &quot;b&quot; c"),
        (r#"{"code":1230,"msg":"path \\x22 C:\\x41bc"}"#, r"path \x22 C:\x41bc"),
    ] {
        assert_eq!(ApiError::recognize(payload).message(), Some(message), "{payload}");
    }
}

#[test]
fn the_json_form_is_stable() {
    let error = ApiError::recognize(&format!(
        r#"Error code: 400 {{"error":{{"code":"1214","message":"modelCode：不存在"}},"request_id":"{ID}"}}"#
    ));
    let json = r#"{"code":1214,"form":"not-found","arguments":{"field":"modelCode"},"http_status":400,"request_id":"20260905073518df58160ac3e4cc6e","message":"modelCode：不存在","evidence":"wording"}"#;
    assert_eq!(serde_json::to_string(&error).unwrap(), json);
    assert_eq!(serde_json::from_str::<ApiError>(json).unwrap(), error);
    assert_eq!(serde_json::from_str::<ApiError>("{}").unwrap(), ApiError::recognize(""));
    assert_eq!(error.to_string(), r#"error 1214 (INVALID_FIELD) field="modelCode""#);
}

#[test]
fn credentials_are_verbatim_in_the_error_and_hidden_wherever_it_is_shown() {
    let key = "0123456789abcdef0123456789abcdef.AbCdEf0123456789";
    let payload = format!(
        r#"{{"error":{{"code":"1002","message":"invalid key {key}"}}}} {{"error":{{"code":"1230","message":"{key}"}}}}"#
    );
    let error = ApiError::recognize(&payload);
    assert_eq!(error.message(), Some(format!("invalid key {key}").as_str()));
    let localizer = Localizer::builtin();
    let rendered = localizer.render(&error, &localizer.negotiate("en"));
    assert_eq!(rendered.message().as_deref(), Some("invalid key 0123****"));
    assert_eq!(rendered.detail().as_deref(), Some("invalid key 0123****"));
    assert!(!serde_json::to_string(&rendered).unwrap().contains("AbCdEf"));
    assert!(!error.clone().with("field", key).to_string().contains("AbCdEf"));
}

#[test]
fn a_megabyte_of_anything() {
    let deep = (0..12).fold(r#"{"error":{"code":"1214","message":"x"}}"#.to_owned(), |text, _| {
        serde_json::to_string(&text).unwrap()
    });
    ApiError::recognize(&deep);
    ApiError::recognize(&format!("{}\"", "\\".repeat(10_000)));
    ApiError::recognize(&"\"message\":\"API ".repeat(20_000));
    // Strings within strings that never close, and a sentence that never stops.
    ApiError::recognize(&"\"message\":\"x ".repeat(3_000));
    ApiError::recognize(&"error: 'it ".repeat(3_000));
    ApiError::recognize(&("api call x ".repeat(3_000) + &".".repeat(30_000)));
    ApiError::recognize(&"x 429 中文中文中文".repeat(3_000));
    for unit in [
        "[",
        "{",
        "{\"error\":",
        "\\",
        "1214",
        "[1214]",
        "[1214][",
        "[1214][a b",
        "\"code\":\"1214\",\"message\":\"",
        "'message': '",
        "“",
        "code: 1214 ",
        "error 1214: ",
        "message: ",
        "您的",
        "余额不足或",
        "已达到 5 小时",
        "API a 已下线",
        "a 参数非法。",
        "The a parameter is ",
        "request id: ",
        "{\"code\":1214,\"message\":\"x\"},",
        "{\"error\":{\"code\":1214,\"message\":\"x\"}}",
        "\\\"",
        "\\x22",
        "\u{1b}[",
        "\0",
        "&quot;",
        "\"message\":\"\\",
        " and ",
        "500 ",
        "2026-08-12 ",
    ] {
        // The four that were seen to hurt others in full, the rest as far as a debug build is quick.
        let length = if ["[", "{\"error\":", "\\", "1214"].contains(&unit) { 1 << 20 } else { 1 << 15 };
        let payload = unit.repeat(length / unit.len());
        let error = ApiError::recognize(&payload);
        assert!(error.code().is_some() || error.message().is_some(), "{unit}");
    }
}

/// What a reader would take from a payload: code, arguments, HTTP status, and what the sentence for the code does not say.
#[derive(Debug, PartialEq)]
struct Read<'e>(Option<u16>, String, Option<u16>, Option<&'e str>);

fn read(error: &ApiError) -> Read<'_> {
    let arguments: Vec<String> = error.arguments().map(|(name, value)| format!("{name}={value}")).collect();
    Read(error.code().map(ErrorCode::as_u16), arguments.join(" "), error.http_status(), error.detail())
}

#[test]
fn the_gateway_of_the_start_plan() {
    for (payload, code, status, detail) in [
        (r#"{"code":3007,"msg":"captcha verify required","logid":"20261105120301"}"#, 3007, None, None),
        (
            r#"{"code":3044,"msg":"try the other door","logid":"20261105120301"}"#,
            3044,
            None,
            Some("try the other door"),
        ),
        (r#"403 {"code":3007,"msg":"security verify failed"}"#, 3007, Some(403), None),
        (r#"HTTP/1.1 200 OK {"code":1005,"msg":"exceed quota limit"}"#, 1005, Some(200), None),
        ("status=429\nproviderCode=3009\nmessage=model concurrency limit exceeded", 3009, Some(429), None),
        (r#"upstream: {"code":3010,"msg":"当前系统繁忙，请稍后再试或升级账户。"}"#, 3010, None, None),
    ] {
        let error = ApiError::recognize(payload);
        assert_eq!(read(&error), Read(Some(code), String::new(), status, detail), "{payload}");
    }
}

#[test]
fn codes_and_sentences_in_words() {
    for (payload, code, arguments, status) in [
        ("AgentError: code '1313': usage pattern does not comply with the policy", 1313, "", None),
        ("HTTP 400: 1214: invalid parameter", 1214, "", Some(400)),
        (r#"529 ... "code":"1305" ... "该模型当前访问量过大""#, 1305, "", Some(529)),
        (
            r#"429 … "code":"1310" … "Limit Exhausted … reset at 2026-11-12 04:30:37""#,
            1310,
            "next_flush_time=2026-11-12 04:30:37",
            Some(429),
        ),
        ("昨天一直是 HTTP 429（余额不足或无可用资源包），所以换了模型", 1113, "", Some(429)),
        ("**429/1309** \"GLM Coding Plan package has expired\"", 1309, "", Some(429)),
        ("调 `/api/coding/paas/v4` 返回 401\"令牌已过期或验证不正确\"。", 401, "", Some(401)),
        ("got `429 code=1113 余额不足或无可用资源包,请充值`, stopped", 1113, "", Some(429)),
    ] {
        let error = ApiError::recognize(payload);
        let Read(found, named, stated, _) = read(&error);
        assert_eq!((found, &*named, stated), (Some(code), arguments, status), "{payload}");
    }
}

#[test]
fn the_status_next_to_the_payload_counts() {
    let body = r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#;
    let inner = serde_json::json!(format!("Error code: 429, with error text {body}"));
    for (payload, status) in [
        (format!(r#"{{"error": true, "message": {inner}, "status_code": 500}}"#), Some(429)),
        (format!("502 Bad Gateway from the proxy, cause: Upstream 429: {body}"), Some(429)),
        (format!(r#"{{"status":429,"body":{body}}}"#), Some(429)),
        (format!(r#"`400 {body}"#), Some(400)),
        (r#"{"errorMessage":"429: GLM Coding Plan package has expired"}"#.to_owned(), Some(429)),
        (r#"{"error":{"code":"401","message":"token expired or incorrect"}}"#.to_owned(), None),
        (r#"{"code":500,"msg":"404 NOT_FOUND","success":false}"#.to_owned(), None),
        (body.to_owned(), None),
    ] {
        assert_eq!(ApiError::recognize(&payload).http_status(), status, "{payload}");
    }
}

#[test]
fn nothing_is_lost_and_nothing_is_noise() {
    let time = "next_flush_time=2026-11-12 04:30:37";
    for (payload, arguments, detail) in [
        ("[1308][Usage limit reached. reset at 2026-11-12 04:30:37]", time, None),
        (r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#, "", None),
        ("Error: 1113 (zhipu)", "", Some("zhipu")),
        ("zhipu error 1113", "", Some("zhipu error 1113")),
        (r#"{"error":{"code":"1214","message":"file和audio参数不能同时为空"}}"#, "", None),
        (r#"{"error":{"code":"1214","message":"音色id不存在"}}"#, "", None),
        (r#"{"error":{"code":"1214","message":"tools[1].type:不能为空"}}"#, "field=tools[1].type", None),
        ("glm-5: **`error 1305: it is on fire`**", "", Some("it is on fire")),
    ] {
        let error = ApiError::recognize(payload);
        let Read(_, named, _, kept) = read(&error);
        assert_eq!((&*named, kept), (arguments, detail), "{payload}");
    }
}

#[test]
fn what_comes_without_a_code() {
    for (payload, reason, detail, id) in [
        (
            "处理失败：Unhandled stop reason: model_context_window_exceeded",
            Some("model_context_window_exceeded"),
            None,
            None,
        ),
        ("stream ended with finish_reason:network)", Some("network_error"), None, None),
        ("for that reason: we stop", None, None, None),
        (
            r#"{"error":{"message":"Network Failure inside","type":"api_error"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
            None,
            Some("Network Failure inside"),
            Some(ID),
        ),
        (
            r#"{"task_status":"FAIL","error":"the video could not be made"}"#,
            None,
            Some("the video could not be made"),
            None,
        ),
    ] {
        let error = ApiError::recognize(payload);
        let found = (error.finish_reason(), error.detail(), error.request_id());
        assert_eq!((error.code(), found), (None, (reason, detail, id)), "{payload}");
    }
    let later =
        r#"{"error":{"code":"1310","message":"Weekly/Monthly Limit Exhausted"}} retry-after-ms=504641000"#;
    assert_eq!(ApiError::recognize(later).retry_after_text(), Some("504641"));
}

#[test]
fn request_ids_are_ids() {
    for (id, expected) in [
        (ID, Some(ID)),
        ("request-id", Some("request-id")),
        ("xxxx", None),
        ("…", None),
        ("****", None),
        ("", None),
        ("2026090507\\n    3518df58160ac3e4cc6e", Some(ID)),
        ("2 026090507351", None),
    ] {
        let payload = format!(
            r#"{{"error":{{"code":"1302","message":"Rate limit reached for requests"}},"request_id":"{id}"}}"#
        );
        assert_eq!(ApiError::recognize(&payload).request_id(), expected, "{id}");
    }
    for (payload, id) in [
        (r#"{"error":{"code":"1230","message":"x"},"request_id":"r-1"}"#, Some("r-1")),
        (r#"{"code":1230,"msg":"x","request_id":"r-1"}"#, Some("r-1")),
        (r#"{"code":1230,"msg":"x","request_id":"null","data":1}"#, None),
    ] {
        assert_eq!(ApiError::recognize_from(Origin::Api, payload).request_id(), id, "{payload}");
    }
}

/// Numbers and sentences made at random, in the shapes of this API: without a second sign they are none of its errors.
#[test]
fn others_numbers_are_not_ours() {
    const WORDS: &[&str] = &[
        "order", "invoice", "player", "device", "ticket", "closed", "missing", "locked", "offline", "again",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut below = |end: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as usize % end
    };
    let mut taken = 0;
    for _ in 0..2000 {
        let words: Vec<&str> = (0..4).map(|_| WORDS[below(WORDS.len())]).collect();
        let (code, words) = (1000 + below(400), words.join(" "));
        let payload = match below(6) {
            0 => format!(r#"{{"code":{code},"msg":"{words}"}}"#),
            1 => format!(r#"{{"code":"{code}","message":"{words}"}}"#),
            2 => format!("error {code}: {words}"),
            3 => format!("({code}, '{words}')"),
            4 => format!("[{code}][{}]", words.replace(' ', "")),
            _ => format!("{words} (error {code})"),
        };
        taken += usize::from(ApiError::recognize(&payload).code().is_some());
        let own = ApiError::recognize_from(Origin::Api, format!(r#"{{"code":{code},"msg":"{words}"}}"#));
        assert_eq!(own.code().map(ErrorCode::as_u16), u16::try_from(code).ok(), "{words}");
    }
    // Two of the words may be in a sentence of the code.
    assert!(taken <= 4, "{taken} of 2000");
}
