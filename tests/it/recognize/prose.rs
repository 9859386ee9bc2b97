//! Codes, statuses and arguments in what people and programs write about an error.

use super::{finds, finds_nothing};
use bigmodel_errors::{ApiError, ErrorCode, Evidence, Origin};

#[test]
fn a_number_after_the_word_that_announces_it() {
    for (payload, code, arguments) in [
        ("upstream 429 code1302 Rate limit reached for requests", 1302, ""),
        ("proxy: Code1113 Insufficient balance or no resource package. Please recharge.", 1113, ""),
        ("(error1302) Rate limit reached for requests", 1302, ""),
        ("调用时报错1311：GLM-4.6 没有权限", 1311, "model_name=GLM-4.6"),
        ("报错 1113：智谱账户没有钱了", 1113, ""),
        ("Keys of the Coding Plan are for one endpoint. The other returns error 1113.", 1113, ""),
        ("The GLM API ended with error 1113 on all requests", 1113, ""),
        ("今天的报错是1113，说账户欠费", 1113, ""),
        ("智谱的接口一直报错，1302，说太快了", 1302, ""),
        ("proxy: HTTP 429 / provider code `1305`, three times", 1305, ""),
        ("两次 429（1302 速率限制）：所有节点同时运行，没有重试", 1302, ""),
        ("the upstream error code is 1302: Rate limit", 1302, ""),
        (
            "QuotaError: code 1313. The usage pattern of this account does not comply with the Fair Usage Policy.",
            1313,
            "",
        ),
        ("The general endpoint returns error 1113 with a key of the Coding Plan", 1113, ""),
        ("the weekly quota of this key is gone: 429, body code `1310`, until Monday", 1310, ""),
        ("- errors of the balance (HTTP 429 + error 1113) are no longer shown as rate limits", 1113, ""),
        ("every call to z.ai ends as a fake 1305 \"overloaded\" (429 or 529)", 1305, ""),
        ("glm-4v-flash returns 1211 '模型不存在' for a model that is there", 1211, ""),
        ("All tools fail with GLM ([1210] / 422 of the translation)", 1210, ""),
        ("z.ai answers with `1113 Insufficient balance, Please recharge`, which is no rate limit", 1113, ""),
        (
            "API request to https://open.bigmodel.cn/api/paas/v4 failed: messages[2].text: cannot be empty",
            1214,
            "field=messages[2].text",
        ),
        ("**1113（余额不足）**：预设只有一个地址，不能改", 1113, ""),
        ("昨晚的任务死于 1302 速率限制，留下一半", 1302, ""),
        ("it returned `1309 套餐已到期`, so nothing was tested", 1309, ""),
        ("a loop of 429 errors of type 1113", 1113, ""),
        ("trả về **429 1302**, không phải 403", 1302, ""),
        ("Z.ai antwortet mit Fehler 1113 „Insufficient Balance“", 1113, ""),
        ("Квота Z.ai 1310 исчерпана", 1310, ""),
        ("**GLM エラーコード1113** は URL の違い", 1113, ""),
        ("智谱 HTTP 429: {\"error\":{\"code\":\"1302\"...}};", 1302, ""),
        ("the gateway answers '3012 method not allowed' to all but the ZCode client", 3012, ""),
        (
            "glm-5.2, 5-HOUR CAP (429 code 1308 — not the 1302 of yesterday): '已达到 5 小时的使用上限。您的限额将在 2026-08-12 09:00:47 重置'",
            1308,
            "number=5 unit=hour next_flush_time=2026-08-12 09:00:47",
        ),
        // The number in parentheses is after its message.
        ("- GLM said \\`\"Prompt exceeds max length\"\\` (code 1261), so it is a context overflow", 1261, ""),
        (
            "- proxy: `400 未正常接收到prompt参数 (code 1213)`\n- other: `chat content is empty (code 2013)`",
            1213,
            "field=prompt",
        ),
        (
            "1. two fixes against the `messages[N].content[0].text:text cannot be empty` error (Z.AI error code 1214):",
            1214,
            "field=messages[N].content[0].text",
        ),
        ("报错是 1113，账户欠费，可是昨天才充过钱，控制台里也看得到", 1113, ""),
        ("- **1113（余额不足）**：预设写的是 open.bigmodel.cn 的按量端点，不能改", 1113, ""),
    ] {
        finds(payload, code, arguments);
    }
    for payload in [
        "error 1302.5 of the GLM API",
        "HTTP 404 / provider code `1305`, three times",
        "**1113（没有钱）**：预设只有一个地址，不能改",
        "1234 network errors in one night",
        "it took 1302 ms for GLM to answer",
        "GLM 1302 tokens, zhipu: 1113 ms",
        "智谱 1302 个节点，同时运行",
        r#"{"model":"glm-4.7","usage":{"prompt_tokens":1210,"completion_tokens":1302},"id":"x"}"#,
        "glm-4.7 answered in 1302 ms, cost 1113",
        "see glm-org/issues/1302 and PR #1214 of the GLM client",
        "两次 404（1302 个节点）：所有节点同时运行，没有重试",
        "智谱有 1302 个节点，同时运行",
        "智谱今年排第 1113（去年 1302）",
        "报错是 1113，打不开网页，可是昨天还能打开",
        "barcode1302 is not in stock",
        "errorcode_x1302 y",
        "mycode1113 was renamed to mycode1114",
    ] {
        finds_nothing(payload);
    }
}

#[test]
fn brackets_in_a_list() {
    for payload in [
        "\"[1214], [history 参数非法。请检查文档。]\"",
        "[1214]，[history 参数非法。请检查文档。]",
        "[1214] , [history 参数非法。请检查文档。][20260905073518df58160ac3e4cc6e]",
    ] {
        finds(payload, 1214, "field=history");
    }
}

#[test]
fn a_clause_of_a_sentence_that_goes_on_in_other_words() {
    for (payload, code) in [
        (
            "it shows insufficient balance or no resource package when I use the plan, how do I fix that?",
            1113,
        ),
        ("看到“该模型当前访问量过大，请您过一会儿再来”就换模型", 1305),
        ("the service may be temporarily overloaded - we saw it all morning", 1305),
        ("使用中转的时候，界面上提示：1214 history参数非法，", 1214),
        ("it returned 429 / code\n  1113 (\"insufficient balance\"), so", 1113),
    ] {
        assert_eq!(ApiError::recognize(payload).code(), Some(ErrorCode::new(code)), "{payload}");
    }
    for payload in [
        "the service may be temporarily overloadedness of the cluster",
        "description: 'the service may be temporarily overloaded or down.'",
        "your account has been locked out of the building",
        "your account does not exist in this directory, ask the administrator",
    ] {
        finds_nothing(payload);
    }
}

#[test]
fn a_time_that_is_the_rest_of_a_line_is_none() {
    let payload = "\"Weekly/Monthly Limit Exhausted. Your limit will reset at …\", and the same for the weekly limit and for the monthly limit";
    finds(payload, 1310, "");
    let payload = "Weekly/Monthly Limit Exhausted. Your limit will reset at Monday noon";
    finds(payload, 1310, "next_flush_time=Monday noon");
}

#[test]
fn a_beginning_that_several_sentences_share_tells_no_code() {
    // 1316, 1318 and 1320 begin with it.
    finds_nothing("\"Usage limit reached for the past 5 hours. \" + extra");
    finds("Usage limit reached for the past 5 hours. Insufficient balance for extra usage.", 1316, "");
}

#[test]
fn a_clause_after_the_name_of_a_client_of_this_api() {
    finds("three of six: \"ZaiException - Invalid API parameter\"", 1210, "");
    finds_nothing("three of six: \"Exception - Invalid API parameter\"");
}

#[test]
fn what_anybody_says_alone_in_quotes_or_on_a_line_where_the_text_is_about_the_service() {
    for (payload, code, arguments) in [
        ("智谱 400「history 参数非法」，换一个 SDK 也一样", 1214, "field=history"),
        ("第二轮调用 GLM API 时出错：\"tools 参数非法\"，第一轮没有", 1214, "field=tools"),
        ("Model: glm-5\nOutput:\n401 Authentication Failed\n\nIt worked yesterday.", 1000, ""),
    ] {
        finds(payload, code, arguments);
        assert_eq!(ApiError::recognize(payload).evidence(), Some(Evidence::Shape), "{payload}");
    }
    for payload in [
        "换一个 SDK 也一样：400「history 参数非法」",
        "智谱说 history 参数非法的时候要看日志",
        "Output:\n401 Authentication Failed\n\nIt worked yesterday.",
        "glm-5: our own Authentication Failed page is in German",
        r#"return reply(request, {error: "超级管理员身份验证失败。"}, 401);"#,
        r#"{"code":400,"message":"身份验证失败。","data":{"email":{"code":"required"}}}"#,
    ] {
        assert_eq!(ApiError::recognize(payload).code(), None, "{payload}");
    }
}

#[test]
fn a_sentence_about_any_parameter_is_anybodys() {
    for payload in [
        r#"{"status":1,"errno":1000,"result":{"message":"appkey不能为空"}}"#,
        r#"{"status":"failed","error":{"code":"VALIDATION_ERROR","message":"order_id 不能为空"}}"#,
    ] {
        finds_nothing_in(payload);
    }
    finds(r#"{"error":{"code":"1214","message":"messages 不能为空"}}"#, 1214, "field=messages");
}

#[test]
fn a_moment_in_a_string_that_source_code_breaks() {
    let time = "next_flush_time=2026-09-01 10:00:00";
    for (payload, code, arguments) in [
        (
            "(\"[1310][Weekly/Monthly Limit Exhausted. Your limit will reset at \"\n  \"2026-09-01 10:00:00][20260816160003a1b2c3d4e5f60718]\")",
            1310,
            time.to_owned(),
        ),
        (
            "let text = \"http 429: Weekly/Monthly Limit Exhausted. Your limit will reset at \\\n    2026-09-01 10:00:00\";",
            1310,
            time.to_owned(),
        ),
        (
            "'{\"error\":{\"code\":\"1308\",' +\n '\"message\":\"已达到 5 小时的使用上限。您的限额将在 ' +\n '2026-09-01 10:00:00 重置。\"}}'",
            1308,
            format!("number=5 unit=hour {time}"),
        ),
        // A terminal breaks lines, too.
        (
            "│ 429 [1310]           │\n│ [Weekly/Monthly Limit Exhausted. │\n│ Your limit will reset at 2026-09-01 │\n│ 10:00:00]  │",
            1310,
            time.to_owned(),
        ),
        (
            "{\"error\":{\"code\":\"1310\",\"message\":\"Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-09-01\n    10:00:00\"}}",
            1310,
            time.to_owned(),
        ),
    ] {
        finds(payload, code, &arguments);
        assert_eq!(ApiError::recognize(payload).detail(), None, "{payload}");
    }
}

#[test]
fn a_sentence_that_is_said_twice_has_the_arguments_of_the_first() {
    let sentence = "已达到 5 小时的使用上限。您的限额将在 2026-09-01 10:00:00 重置。";
    let payload = format!("\"{sentence}\\n{sentence} (type=1308)\"");
    finds(&payload, 1308, "number=5 unit=hour next_flush_time=2026-09-01 10:00:00");
}

#[test]
fn brackets_right_after_a_status() {
    for (payload, code) in [
        ("API Error: 400 [1210] three times today", 1210),
        ("API Error: 529 [1305][overloaded]\n--- attempt 4 ---", 1305),
        ("HTTP 429 [1302] slow", 1302),
    ] {
        finds(payload, code, "");
    }
    for payload in [
        "step 12 [1210] three times today",
        "took 250 [1302] ms",
        "line 1429 [1210] three times",
        "[1210] 400",
    ] {
        finds_nothing(payload);
    }
}

#[test]
fn a_sentence_with_the_words_of_the_code_in_another_number() {
    finds(
        "Error code: 400 - {'code': '1211', 'message': 'models not existing: model does not exist'}",
        1211,
        "",
    );
    finds("{'code': '1211', 'message': 'model not exists'}", 1211, "");
    finds_nothing_in("{'code': '1211', 'message': 'user not exists'}");
}

#[test]
fn an_id_ends_where_the_sentence_goes_on() {
    let whole =
        r#"'500: {"code":"1234","message":"Network error, error id: 202608262201439fd51da0391645d4"}'"#;
    finds(whole, 1234, "error_id=202608262201439fd51da0391645d4");
    for (message, detail) in [
        ("Internal network failure, error id: 2026ab, please try again later.", None),
        ("Internal network failure, error id: 2026ab, ask the team of the gateway", Some("ask the team")),
        ("网络错误，错误id：2026ab，联系网关的管理员", Some("联系网关的管理员")),
    ] {
        let payload = format!(r#"{{"error":{{"code":"1234","message":"{message}"}}}}"#);
        finds(&payload, 1234, "error_id=2026ab");
        let error = ApiError::recognize(&payload);
        assert_eq!(error.detail().is_some(), detail.is_some(), "{message}: {:?}", error.detail());
        assert!(error.detail().unwrap_or_default().contains(detail.unwrap_or_default()), "{message}");
    }
}

#[test]
fn a_limit_that_does_not_say_when_it_resets() {
    for (payload, unit) in [
        ("429 已达到 5 小时的使用上限。", "hour"),
        (r#"{"type":"error","message":"quota: 已达到 5 小时的使用上限"}"#, "hour"),
        ("Usage limit reached for 5 hour", "hour"),
        ("agent stopped: Usage limit reached for 5 hours.", "hour"),
    ] {
        finds(payload, 1308, &format!("number=5 unit={unit}"));
    }
    finds_nothing("Usage limit reached for the whole team, ask your administrator");
}

#[test]
fn a_status_in_a_cell_or_in_a_sentence() {
    const BODY: &str = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;
    for before in [
        "| glm | 429 | `",
        "429 → ",
        "429 + ",
        "the gateway returns 429 \"slow down\" with ",
        "a call of the API 429 `x` ",
        "it returned 429, and the body was ",
    ] {
        let payload = format!("{before}{BODY}");
        assert_eq!(ApiError::recognize(&payload).http_status(), Some(429), "{payload}");
    }
    for payload in [
        "it returns `429` with `x`",
        "rejected with 429 error, see below",
        "并发测试触发 429 错误",
        "│ ❌ 429 Rate Limit from the provider │",
        "| Status | 429 (Too Many Requests) |",
    ] {
        assert_eq!(ApiError::recognize(payload).http_status(), Some(429), "{payload}");
    }
    assert_eq!(ApiError::recognize("the linter found 429 errors").http_status(), None);
    let tokens = format!("the model returned 512tokens and {BODY}");
    assert_eq!(ApiError::recognize(&tokens).http_status(), None);
}

#[test]
fn an_error_among_members_that_this_api_does_not_send_needs_a_second_sign() {
    for around in
        [r#""jsonrpc":"2.0","id":7"#, r#""ack":false"#, r#""imap":{"ok":false}"#, r#""outcome":"failed""#]
    {
        let body = |code: &str, message: &str| {
            format!(r#"{{{around},"error":{{"code":{code},"message":"{message}"}}}}"#)
        };
        finds_nothing_in(&body("1200", "method not found"));
        finds_nothing_in(&body("1001", "no such device"));
        // A sentence of the code, the service, an ID, or an origin that is known.
        finds(&body("\"1302\"", "Rate limit reached for requests"), 1302, "");
        finds(&body("1001", "bigmodel: no such device"), 1001, "");
        finds(&body("1001", "no such device [20260905073518df58160ac3e4cc6e]"), 1001, "");
        let known = ApiError::recognize_from(Origin::Api, body("1001", "no such device"));
        assert_eq!(known.code(), Some(ErrorCode::new(1001)));
    }
    finds(r#"{"error":{"code":"1200","message":"something new"}}"#, 1200, "");
}

#[track_caller]
fn finds_nothing_in(payload: &str) {
    assert_eq!(ApiError::recognize(payload).code(), None, "{payload}");
}
