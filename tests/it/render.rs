//! What a reader sees: the ladder down to the last resort, arguments of all kinds, and the forms of the result.
use std::sync::Barrier;

use bigmodel_errors::{ApiError, Audience, Direction, ErrorCode, Evidence, Localizer, Remedy, Rendered};
use serde_json::{Value, json};

const RESET: &str = "2026-08-12 18:58:34";

/// A message that is more than text and slots.
const RESOLVED: &str = "-a = A
error-1308 = { -a } { NUMBER($number) ->
    [one] one
   *[other] many
} { $unit }
";

fn error(json: &str) -> ApiError {
    serde_json::from_str(json).unwrap()
}

/// Every code with all its arguments, each value naming itself.
fn all_codes() -> impl Iterator<Item = ApiError> {
    ErrorCode::KNOWN.iter().map(|code| {
        code.arguments().iter().fold(ApiError::new(*code), |error, name| match *name {
            "next_flush_time" => error.with(*name, RESET),
            name => error.with(name, format!("<{name}>")),
        })
    })
}

fn overlaid(locale: &str, ftl: &str) -> Localizer {
    Localizer::builder().resource(locale, ftl).build().unwrap()
}

fn end_users() -> Localizer {
    Localizer::builder().audience(Audience::EndUser).build().unwrap()
}

fn text(localizer: &Localizer, requested: &str, error: &ApiError) -> String {
    localizer.render(error, &localizer.negotiate(requested)).to_string()
}

/// The built-in text in both locales, its message, and the diagnostics as a log would show them.
#[track_caller]
fn renders(error: &ApiError, message_id: &str, english: &str, chinese: &str, diagnostics: &[&str]) {
    let localizer = Localizer::builtin();
    for (locale, expected) in [("en-US", english), ("zh-CN", chinese)] {
        let rendered = localizer.render(error, &localizer.negotiate(locale));
        assert_eq!(
            (rendered.as_str(), rendered.message_id()),
            (expected, Some(message_id)),
            "{error} in {locale}"
        );
        assert_eq!(rendered.locale().to_string(), locale);
        let found: Vec<String> = rendered.diagnostics().iter().map(ToString::to_string).collect();
        assert_eq!(found, diagnostics, "{error} in {locale}");
    }
}

#[test]
#[rustfmt::skip]
fn the_fallback_ends_in_a_general_sentence() {
    for (json, english, chinese, diagnostics) in [
        (r#"{"code":1299}"#, "API Call Error (code 1299)", "API 调用错误（错误码 1299）", "unknown code 1299"),
        (r#"{"code":1099}"#, "Authentication Error (code 1099)", "身份验证错误（错误码 1099）", "unknown code 1099"),
        (r#"{"code":1199}"#, "Account Error (code 1199)", "账户错误（错误码 1199）", "unknown code 1199"),
        (r#"{"code":1399}"#, "API Policy Block Error (code 1399)", "API 策略阻止错误（错误码 1399）", "unknown code 1399"),
        (r#"{"code":1799}"#, "API Call Error (code 1799)", "API 调用错误（错误码 1799）", "unknown code 1799"),
        (r#"{"code":1299,"http_status":502}"#, "API Call Error (code 1299)", "API 调用错误（错误码 1299）", "unknown code 1299"),
        (r#"{"code":9999}"#, "Unknown error (code 9999)", "未知错误（错误码 9999）", "unknown code 9999"),
        (r#"{"code":0}"#, "Unknown error (code 0)", "未知错误（错误码 0）", "unknown code 0"),
        (r#"{"code":9999,"http_status":501}"#, "The server failed to process the request (code 9999)", "服务器未能处理请求（错误码 9999）", "unknown code 9999"),
        (r#"{"code":9999,"http_status":403}"#, "Access denied (code 9999)", "没有访问权限（错误码 9999）", "unknown code 9999"),
        (r#"{"http_status":502}"#, "The gateway received no valid response from the server (HTTP status 502)", "网关未收到服务器的有效响应（HTTP 状态码 502）", "no error code recognized"),
        (r#"{"http_status":500}"#, "The server had an error while processing the request (HTTP status 500)", "服务器处理请求时发生错误（HTTP 状态码 500）", "no error code recognized"),
        (r#"{"http_status":429}"#, "Too many requests, or a usage limit has been reached (HTTP status 429)", "请求过多，或已达到使用上限（HTTP 状态码 429）", "no error code recognized"),
        (r#"{"http_status":404}"#, "The requested address or resource was not found (HTTP status 404)", "请求的地址或资源不存在（HTTP 状态码 404）", "no error code recognized"),
        (r#"{"http_status":418}"#, "The server refused the request (HTTP status 418)", "服务器拒绝了请求（HTTP 状态码 418）", "no error code recognized"),
        (r#"{"http_status":200}"#, "Unknown error", "未知错误", "no error code recognized"),
        (r#"{"http_status":999}"#, "Unknown error (HTTP status 999)", "未知错误（HTTP 状态码 999）", "no error code recognized"),
        (r#"{}"#, "Unknown error", "未知错误", "no error code recognized"),
    ] {
        renders(&error(json), "error-unknown", english, chinese, &[diagnostics]);
    }
}

#[test]
#[rustfmt::skip]
fn an_end_without_a_code_has_a_sentence_of_its_own() {
    for (json, message_id, english, chinese) in [
        (r#"{"finish_reason":"stop"}"#, "finish-stop", "Natural end or stop word triggered", "自然结束或触发 stop 词"),
        (r#"{"finish_reason":"tool_calls"}"#, "finish-tool_calls", "The model called a function", "模型调用了函数"),
        (r#"{"finish_reason":"length"}"#, "finish-length", "Token length limit reached", "达到 token 长度限制"),
        (r#"{"finish_reason":"sensitive"}"#, "finish-sensitive", "Content blocked by the safety review (decide whether to withdraw what was already shown)", "内容被安全审核接口拦截（用户应判断并决定是否撤回公开内容）"),
        (r#"{"finish_reason":"network_error"}"#, "finish-network_error", "The model inference service failed", "模型推理异常"),
        (r#"{"finish_reason":"model_context_window_exceeded"}"#, "finish-model_context_window_exceeded", "Model context window exceeded", "超出模型上下文窗口"),
        (r#"{"task_status":"FAIL"}"#, "task-failed", "The task failed", "任务失败"),
        (r#"{"path":"/v4/chat","http_status":404}"#, "http-404", "The address was not found. Please check the base URL", "请求地址不存在，请检查基础地址（base URL）"),
    ] {
        renders(&error(json), message_id, english, chinese, &[]);
    }
}

#[test]
fn an_unknown_end_is_rendered_and_reported_as_unrecognized() {
    for json in [r#"{"finish_reason":"nonsense"}"#, r#"{"finish_reason":""}"#, r#"{"task_status":"WAIT"}"#] {
        renders(&error(json), "error-unknown", "Unknown error", "未知错误", &["no error code recognized"]);
    }
}

#[test]
fn unexpected_and_missing_arguments_are_reported() {
    let (english, chinese) = ("API call blocked by policy", "API 调用被策略阻止");
    let error = ApiError::new(1300).with("field", "messages").with("\u{1b}[2J", 1);
    let diagnostics = ["unexpected argument field", "unexpected argument \u{fffd}[2J"];
    renders(&error, "error-1300", english, chinese, &diagnostics);
    let error = ApiError::new(1308).with("unit", "hour").with("model_name", "glm-5");
    let (english, chinese) =
        ("Usage limit reached. Your limit will reset automatically", "已达到使用上限。您的限额将自动重置");
    let diagnostics = ["missing argument number, next_flush_time", "unexpected argument model_name"];
    renders(&error, "error-1308", english, chinese, &diagnostics);
}

#[test]
fn diagnostics_in_json_have_a_kind() {
    for (json, requested, expected) in [
        (r#"{"code":1113}"#, "fr", r#"[{"kind":"fell-back","requested":"fr","used":"en-US"}]"#),
        (r#"{"code":1214}"#, "en", r#"[{"kind":"missing-argument","names":["field"]}]"#),
        (r#"{"code":500,"arguments":{"a":"b"}}"#, "en", r#"[{"kind":"unexpected-argument","name":"a"}]"#),
        (r#"{"code":1299}"#, "en", r#"[{"kind":"unknown-code","code":1299}]"#),
        (r#"{}"#, "en", r#"[{"kind":"unrecognized"}]"#),
    ] {
        let (error, localizer) = (error(json), Localizer::builtin());
        let rendered = localizer.render(&error, &localizer.negotiate(requested));
        assert_eq!(serde_json::to_string(rendered.diagnostics()).unwrap(), expected);
    }
}

#[test]
fn hostile_values_are_shown_as_one_clean_line_and_harm_nothing() {
    let (builtin, resolving) = (Localizer::builtin(), overlaid("en-US", RESOLVED));
    for (value, shown) in [
        ("9007199254740993", "9007199254740993"),
        ("18446744073709551615", "18446744073709551615"),
        ("18446744073709551616", "18446744073709551616"),
        ("1.0000000000000000000000000000", "1.0000000000000000000000000000"),
        ("10000000000000000000000000000", "10000000000000000000000000000"),
        ("1e400", "1e400"),
        ("{ $x }", "{ $x }"),
        ("{ error-1113 }", "{ error-1113 }"),
        ("\u{2069}", "\u{fffd}"),
        ("a\u{202e}b", "a\u{fffd}b"),
        ("a\0b", "a\u{fffd}b"),
        ("\u{1b}[31m", "\u{fffd}[31m"),
        ("a\r\nb\tc", "a  b c"),
        (&"参".repeat(10_000), &("参".repeat(512) + "…")),
        (&"{".repeat(10_000), &("{".repeat(512) + "…")),
    ] {
        let task = ApiError::new(1233).with("task_id", value);
        assert_eq!(text(builtin, "en", &task), format!("Task: {shown} does not exist"));
        assert_eq!(text(builtin, "zh", &task), format!("任务 {shown} 不存在"));
        let limit =
            ApiError::new(1308).with("number", value).with("unit", value).with("next_flush_time", RESET);
        let reset = format!("Your limit will reset at {RESET} (Beijing time, UTC+8)");
        assert_eq!(text(builtin, "en", &limit), format!("Usage limit reached for {shown} {shown}. {reset}"));
        let limit = limit.with("unit", "hour");
        assert_eq!(text(builtin, "en", &limit), format!("Usage limit reached for {shown} hours. {reset}"));
        assert_eq!(text(&resolving, "en", &limit.with("unit", value)), format!("A many {shown}"));
    }
    let one = ApiError::new(1308).with("number", 1).with("unit", "hour").with("next_flush_time", RESET);
    assert_eq!(text(&resolving, "en", &one), "A one hour");
}

#[test]
fn arguments_are_isolated_where_a_direction_is_from_right_to_left() {
    let arabic = overlaid("ar", "error-1222 = الواجهة { $API_name } غير موجودة");
    for (localizer, requested, argument, expected, direction) in [
        (&arabic, "ar-EG", "chat", "الواجهة \u{2068}chat\u{2069} غير موجودة", Direction::Rtl),
        (Localizer::builtin(), "en", "ממשק", "API \u{2068}ממשק\u{2069} does not exist", Direction::Ltr),
        (Localizer::builtin(), "zh", "واجهة", "API \u{2068}واجهة\u{2069} 不存在", Direction::Ltr),
        (Localizer::builtin(), "en", "接口", "API 接口 does not exist", Direction::Ltr),
    ] {
        let error = ApiError::new(1222).with("API_name", argument);
        let rendered = localizer.render(&error, &localizer.negotiate(requested));
        assert_eq!((rendered.as_str(), rendered.direction()), (expected, direction));
        let unmarked = expected.replace(['\u{2068}', '\u{2069}'], "");
        let terminal = if direction == Direction::Rtl { expected } else { &unmarked };
        assert_eq!(rendered.to_terminal(), terminal);
        let (lang, dir) = (rendered.locale(), if direction == Direction::Rtl { "rtl" } else { "ltr" });
        assert_eq!(rendered.to_html(), format!(r#"<span lang="{lang}" dir="{dir}">{expected}</span>"#));
    }
}

#[test]
fn html_is_escaped() {
    let (localizer, error) = (Localizer::builtin(), ApiError::new(1214).with("field", "<a href=\"x\">&'"));
    let html = localizer.render(&error, &localizer.negotiate("zh")).to_html();
    let escaped = "&lt;a href=&quot;x&quot;&gt;&amp;&#39;";
    assert_eq!(html, format!(r#"<span lang="zh-CN" dir="ltr">{escaped} 参数非法。请检查文档</span>"#));
}

#[test]
fn a_rendering_is_its_text_and_an_object_in_json() {
    let error =
        r#"{"code":1214,"arguments":{"field":"messages"},"request_id":"r","message":"m","detail":"参\n数"}"#;
    let error = self::error(error).with_http_status(400);
    let localizer = Localizer::builtin();
    let rendered = localizer.render(&error, &localizer.negotiate("en"));
    let text = "Invalid messages parameter. Please check the documentation";
    assert_eq!((rendered.to_string().as_str(), rendered.as_ref()), (text, text));
    assert_eq!(format!("{rendered:>60}"), format!("  {text}"));
    assert_eq!((rendered.detail().as_deref(), rendered.detail_language()), (Some("参 数"), Some("zh")));
    assert_eq!(
        serde_json::to_string(&rendered).unwrap(),
        [
            r#"{"code":1214,"form":null,"alternatives":[],"message_id":"error-1214","category":"api-call","#,
            r#""category_text":"API Call Error","remedy":"fix-request","remedy_text":"Correct the request","#,
            r#""retryable":false,"text":"Invalid messages parameter. Please check the documentation","#,
            r#""locale":"en-US","direction":"ltr","arguments":{"field":"messages"},"request_id":"r","#,
            r#""message":"m","detail":"参 数","evidence":null,"http_status":400,"finish_reason":null,"#,
            r#""task_status":null,"path":null,"retry_after":null,"content_filter":[],"others":[],"diagnostics":[]}"#,
        ]
        .concat()
    );
}

#[test]
fn an_end_user_learns_when_to_return_by_the_own_clock_and_nothing_else() {
    let words = [
        "account balance arrears token key parameter",
        "账户 账号 余额 欠费 参数 帳號 餘額 欠費 儲值 參數 金鑰 權杖",
        "アカウント 残高 料金 チャージ パラメーター キー トークン",
        "حساب رصيد مستحقة شحن معلمة مفتاح مصادقة",
    ];
    let localizer = end_users();
    let locales: Vec<String> = localizer.locales().map(ToString::to_string).collect();
    for error in all_codes() {
        let mut members: Value = serde_json::to_value(&error).unwrap();
        for member in ["request_id", "message", "detail"] {
            members[member] = format!("<{member}>").into();
        }
        members["others"] = json!([{ "code": 1113, "message": "<other>" }]);
        let error: ApiError = serde_json::from_value(members).unwrap();
        for requested in &locales {
            let chain = localizer.negotiate(requested);
            let rendered = localizer.render(&error, &chain);
            let is_safe = |text: &str| {
                let text = text.to_lowercase();
                assert!(!text.is_empty() && !text.contains('<'), "{error}: {text}");
                let mut words = words.iter().flat_map(|words| words.split(' '));
                assert!(!words.any(|word| text.contains(word)), "{error}: {text}");
                assert!(!text.contains(RESET), "{error}: {text}");
            };
            is_safe(rendered.as_str());
            let reset = error.argument("next_flush_time");
            #[cfg(feature = "zones")]
            {
                let text = localizer.text(&error, &chain.in_time_zone("UTC").unwrap()).into_owned();
                is_safe(&text);
                assert_eq!(text.contains("2026-08-12 10:58:34"), reset.is_some(), "{error}: {text}");
            }
            let shown = serde_json::to_value(&rendered).unwrap();
            assert!(!shown.to_string().contains('<'), "{shown}");
            assert!(
                ["request_id", "message", "detail"].iter().all(|member| shown[member].is_null()),
                "{shown}"
            );
            assert_eq!(
                shown["arguments"],
                reset.map_or(json!({}), |reset| json!({ "next_flush_time": reset }))
            );
        }
    }
}

#[test]
#[rustfmt::skip]
fn an_end_user_is_told_what_to_do_where_the_code_does_not_help() {
    let general = "Something went wrong. Please try again later, or contact the support team of this app.";
    for (json, expected) in [
        (r#"{}"#, general),
        (r#"{"code":1199}"#, general),
        (r#"{"finish_reason":"stop"}"#, "The answer is complete."),
        (r#"{"finish_reason":"tool_calls"}"#, "The answer is still being prepared."),
        (r#"{"finish_reason":"length"}"#, "The answer was cut off because it became too long. Please ask for a shorter one."),
        (r#"{"finish_reason":"model_context_window_exceeded"}"#, "This conversation is too long. Please shorten your message or start a new conversation."),
        (r#"{"finish_reason":"nonsense"}"#, general),
        (r#"{"finish_reason":"nonsense","http_status":503}"#, "The service is not available right now. Please try again in a few moments."),
        (r#"{"finish_reason":"sensitive"}"#, "This content cannot be processed. Please change it and try again."),
        (r#"{"http_status":429}"#, "Too many requests right now. Please wait a moment and try again."),
        (r#"{"http_status":413}"#, "This is too large. Please shorten the text or choose a smaller file."),
        (r#"{"http_status":435}"#, "The file is too large. Please choose a smaller one."),
        (r#"{"code":9999,"http_status":435}"#, "The file is too large. Please choose a smaller one."),
        (r#"{"code":1261,"http_status":435}"#, "The text is too long. Please shorten it and try again."),
        (r#"{"code":1703}"#, "No search results were found. Please rephrase and try again."),
        (r#"{"http_status":418}"#, general),
        (r#"{"http_status":401}"#, "The service is not set up correctly. Please contact the support team of this app."),
    ] {
        assert_eq!(text(&end_users(), "en", &error(json)), expected, "{json}");
    }
}

#[test]
fn writing_and_rendering_agree() {
    let bare = ErrorCode::KNOWN.iter().map(|code| ApiError::new(*code));
    let errors = all_codes().chain(bare).chain([ApiError::new(1299), ApiError::default()]);
    let end_users = end_users();
    for (error, localizer) in errors.flat_map(|e| [(e.clone(), Localizer::builtin()), (e, &end_users)]) {
        for chain in ["en", "zh", "fr"].map(|requested| localizer.negotiate(requested)) {
            let mut written = String::from("before: ");
            localizer.write(&mut written, &error, &chain).unwrap();
            assert_eq!(written, format!("before: {}", localizer.render(&error, &chain)));
        }
    }
}

#[test]
fn eight_threads_share_one_localizer() {
    let texts = |localizer: &Localizer| -> Vec<String> {
        let errors = all_codes().chain([ApiError::new(1308).with("number", 1).with("unit", "day")]);
        errors.flat_map(|error| ["en", "zh"].map(|requested| text(localizer, requested, &error))).collect()
    };
    let expected = texts(&overlaid("en-US", RESOLVED));
    assert_eq!(expected.iter().rev().nth(1).unwrap(), "A one day");
    let (shared, start) = (overlaid("en-US", RESOLVED), Barrier::new(8));
    std::thread::scope(|scope| {
        let threads = [(); 8].map(|()| scope.spawn(|| (start.wait(), texts(&shared)).1));
        for thread in threads {
            assert_eq!(thread.join().unwrap(), expected);
        }
    });
}

#[test]
fn an_end_user_never_sees_what_is_not_a_moment() {
    let localizer = end_users();
    let later = "The service has reached its usage limit for now. Please try again later.";
    for (time, is_moment) in [
        ("2026-08-12 18:58:34", true),
        ("account balance 0", false),
        ("sk-0123456789", false),
        ("2026", false),
        ("2026-08-12 18:58:34 by token 5", false),
        ("13800138000", false),
        ("2026-08-01T10:03:40Z", false),
    ] {
        let error = ApiError::new(1310).with("next_flush_time", time);
        assert_eq!(text(&localizer, "en", &error), later, "{time}");
        let json = serde_json::to_value(localizer.render(&error, &localizer.negotiate("en"))).unwrap();
        assert_eq!(json["arguments"].as_object().unwrap().is_empty(), !is_moment, "{time}");
    }
    let overlaid = Localizer::builder()
        .audience(Audience::EndUser)
        .resource(
            "en-US",
            "error-1213 = { $field }\n    .end-user = Lost { $field }\nend-user-fix-request = Sorry\n",
        )
        .build_lossy()
        .0;
    assert_eq!(text(&overlaid, "en", &ApiError::new(1213).with("field", "messages")), "Sorry");
}

#[test]
fn units_are_rendered_in_the_locale_however_they_were_written() {
    for (unit, english, chinese) in [
        ("hours", "5 hours", "5 小时"),
        ("小时", "5 hours", "5 小时"),
        ("days", "5 days", "5 天"),
        ("parsec", "5 parsec", "5 parsec"),
    ] {
        let error = ApiError::new(1308).with("number", 5).with("unit", unit).with("next_flush_time", RESET);
        assert!(text(Localizer::builtin(), "en", &error).contains(english));
        assert!(text(Localizer::builtin(), "zh", &error).contains(chinese));
    }
}

#[test]
fn the_log_form_cannot_be_forged() {
    let error = ApiError::new(1214).with("field", "a\" code=\"1113\\");
    assert_eq!(error.to_string(), r#"error 1214 (INVALID_FIELD) field="a\" code=\"1113\\""#);
}

#[test]
fn a_reset_time_is_a_moment_of_beijing_time_or_not_in_the_sentence() {
    let bare = "Weekly/Monthly Limit Exhausted. Your limit will reset automatically";
    let at =
        "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 18:58:34 (Beijing time, UTC+8)";
    for (reset_time, expected) in [
        ("1786532314", at),
        ("1786532314000", at),
        (r#""1786532314""#, at),
        (r#""2026-08-12 18:58:34""#, at),
        ("3600", bare),
        ("13800138000", bare),
        (r#""soon""#, bare),
    ] {
        let json = format!(
            r#"{{"error":{{"code":"1310","message":"Weekly/Monthly Limit Exhausted","reset_time":{reset_time}}}}}"#
        );
        let error = ApiError::recognize(&json);
        assert_eq!(text(Localizer::builtin(), "en", &error), expected, "{reset_time}");
        assert_eq!(error.resets_at().is_some(), expected == at, "{reset_time}");
    }
}

#[test]
fn a_reset_time_with_a_zone_of_its_own_is_not_called_beijing_time() {
    for time in ["2026-08-01T10:03:40Z", "2026-08-01 10:03:40+00:00", "2026-08-01 10:03:40 UTC"] {
        let json = serde_json::json!({ "code": 1310, "msg": format!("Weekly/Monthly Limit Exhausted. Your limit will reset at {time}") });
        let error = ApiError::recognize(&json.to_string());
        assert_eq!(error.argument("next_flush_time"), Some(time));
        assert_eq!(
            text(Localizer::builtin(), "en", &error),
            "Weekly/Monthly Limit Exhausted. Your limit will reset automatically"
        );
        assert!(error.detail().unwrap().contains(time));
    }
}

#[test]
fn credentials_in_arguments_are_hidden_in_the_sentence() {
    let key = "0123456789abcdef0123456789abcdef.AbCdEf0123456789";
    let error = ApiError::new(1214).with("field", key);
    assert_eq!(
        text(Localizer::builtin(), "en", &error),
        "Invalid 0123**** parameter. Please check the documentation"
    );
    let localizer = Localizer::builtin();
    let json = serde_json::to_string(&localizer.render(&error, &localizer.negotiate("en"))).unwrap();
    assert!(!json.contains("AbCdEf"), "{json}");
}

#[test]
fn an_audience_is_the_chains_or_else_the_localizers() {
    use Audience::{Developer, EndUser};

    let (developers, end_users) = (Localizer::builtin(), end_users());
    let error = ApiError::new(1113);
    for (localizer, of_chain, expected) in [
        (developers, None, Developer),
        (developers, Some(EndUser), EndUser),
        (&end_users, None, EndUser),
        (&end_users, Some(Developer), Developer),
    ] {
        for maker in [developers, &end_users] {
            let chain = maker.negotiate("en");
            let chain = match of_chain {
                Some(audience) => chain.for_audience(audience),
                None => chain,
            };
            let rendered = localizer.render(&error, &chain);
            assert_eq!(rendered.audience(), expected);
            assert_eq!(rendered.message_id(), Some("error-1113").filter(|_| expected == Developer));
            assert_eq!(rendered.as_str(), localizer.text(&error, &chain));
        }
    }
}

#[test]
fn the_readers_language_comes_before_a_customers_text_in_another() {
    let ftl = "error-1113 = a\n    .end-user = The shop is closed for today.";
    let localizer = Localizer::builder().resource("en-US", ftl).audience(Audience::EndUser).build().unwrap();
    let error = ApiError::new(1113);
    let first = |requested| {
        let rendered = localizer.render(&error, &localizer.negotiate(requested));
        (rendered.to_string(), rendered.locale().to_string())
    };
    assert_eq!(
        first("zh, en;q=0.9"),
        ("服务暂时不可用，请联系本应用的客服。".to_owned(), "zh-CN".to_owned())
    );
    assert_eq!(first("en, zh;q=0.9"), ("The shop is closed for today.".to_owned(), "en-US".to_owned()));
}

#[test]
fn a_title_reveals_no_more_than_the_text() {
    let localizer = Localizer::builtin();
    for (error, developer, customer) in [
        (ApiError::new(1113), ["Account Error", "账户错误"], ["Service unavailable", "服务不可用"]),
        (
            ApiError::new(1302),
            ["API Policy Block Error", "API 策略阻止错误"],
            ["Too many requests", "请求过多"],
        ),
        (
            ApiError::default().with_http_status(502),
            ["Temporarily unavailable", "服务暂时不可用"],
            ["Temporarily unavailable", "服务暂时不可用"],
        ),
        (ApiError::default(), ["Something went wrong", "出现问题"], ["Something went wrong", "出现问题"]),
        (ApiError::new(1299), ["API Call Error", "API 调用错误"], ["Something went wrong", "出现问题"]),
    ] {
        for (audience, titles) in [(Audience::Developer, developer), (Audience::EndUser, customer)] {
            for (locale, title) in ["en", "zh"].into_iter().zip(titles) {
                let chain = localizer.negotiate(locale).for_audience(audience);
                assert_eq!(localizer.render(&error, &chain).title(), Some(title), "{error} for {audience:?}");
            }
        }
    }
    for locale in localizer.locales() {
        let chain = localizer.negotiate(&locale.to_string()).for_audience(Audience::EndUser);
        for code in ErrorCode::KNOWN {
            let error = ApiError::new(*code);
            let rendered = localizer.render(&error, &chain);
            assert!(
                rendered.title().is_some_and(|title| !title.ends_with(['.', '。'])),
                "{code} in {locale}"
            );
            assert_eq!((rendered.message_id(), rendered.category_text()), (None, None), "{code} in {locale}");
        }
    }
    // Nothing beside the text is in another language than the text.
    let german = overlaid("de", "error-1113 = Guthaben aufgebraucht");
    let error = ApiError::new(1113);
    let rendered = german.render(&error, &german.negotiate("de"));
    assert_eq!((rendered.title(), rendered.category_text(), rendered.remedy_text()), (None, None, None));
}

#[test]
fn a_rendering_tells_what_it_was_made_of() {
    let error = ApiError::recognize(
        r#"{"error":{"code":"1113","message":"x"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
    );
    let (localizer, end_users) = (Localizer::builtin(), end_users());
    let chain = localizer.negotiate("en");
    let rendered = localizer.render(&error, &chain);
    assert_eq!(rendered.code(), Some(ErrorCode::INSUFFICIENT_BALANCE));
    assert_eq!(
        rendered.remedy_text(),
        localizer.message("remedy-top-up", &chain).as_ref().map(Rendered::as_str)
    );
    assert_eq!(rendered.remedy_text(), Some("Top up the account, or renew or change the plan"));
    assert_eq!(rendered.request_id().as_deref(), Some("20260905073518df58160ac3e4cc6e"));
    assert_eq!(rendered.audience(), Audience::Developer);
    let rendered = end_users.render(&error, &chain);
    assert_eq!(rendered.category_text(), None);
    assert_eq!(
        (rendered.remedy_text(), rendered.request_id(), rendered.audience()),
        (None, None, Audience::EndUser)
    );
}

#[test]
fn the_servers_words_are_shown_up_to_a_length() {
    let message = "word ".repeat(200);
    let error = self::error(&serde_json::json!({ "code": 1214, "message": message }).to_string());
    let localizer = Localizer::builtin();
    let shown = localizer.render(&error, &localizer.negotiate("en")).message().unwrap().into_owned();
    assert_eq!(shown.chars().count(), 513);
    assert!(shown.ends_with('…') && message.starts_with(shown.trim_end_matches('…')));
}

#[test]
fn a_status_or_an_end_alone_suggests_what_to_do() {
    for (statuses, remedy) in [
        (&[400, 404, 405, 409, 415, 422][..], Some(Remedy::FixRequest)),
        (&[401], Some(Remedy::FixCredentials)),
        (&[403, 434], Some(Remedy::AskSupport)),
        (&[402], Some(Remedy::TopUp)),
        (&[413, 435], Some(Remedy::ReduceSize)),
        (&[408, 500, 502, 503, 504, 529], Some(Remedy::RetryLater)),
        (&[429], Some(Remedy::SlowDown)),
        (&[100, 200, 501, 599], None),
    ] {
        for status in statuses {
            let error = ApiError::default().with_http_status(*status);
            assert_eq!(error.remedy(), remedy, "{status}");
            let retryable = matches!(remedy, Some(Remedy::RetryLater | Remedy::SlowDown));
            assert_eq!(error.is_retryable(), retryable, "{status}");
        }
    }
    for (reason, remedy) in [
        ("sensitive", Some(Remedy::ChangeContent)),
        ("network_error", Some(Remedy::RetryLater)),
        ("model_context_window_exceeded", Some(Remedy::ShortenInput)),
        ("stop", None),
    ] {
        let error = ApiError::recognize(&format!(r#"{{"choices":[{{"finish_reason":"{reason}"}}]}}"#));
        assert_eq!(error.remedy(), remedy, "{reason}");
    }
}

#[test]
fn the_log_form_names_the_codes_it_knows() {
    assert_eq!(ApiError::new(1113).to_string(), "error 1113 (INSUFFICIENT_BALANCE)");
    assert_eq!(ApiError::new(9999).to_string(), "error 9999");
    assert_eq!(
        format!("{:?} {:?}", ErrorCode::new(1113), ErrorCode::new(9999)),
        "INSUFFICIENT_BALANCE ErrorCode(9999)"
    );
    let ended = ApiError::recognize(r#"{"choices":[{"finish_reason":"sensitive"}]}"#);
    assert_eq!(ended.to_string(), "finish reason sensitive");
    assert_eq!(ApiError::from_response(502, "").to_string(), "HTTP status 502");
    assert_eq!(ApiError::default().to_string(), "unrecognized error");
}

#[test]
fn what_has_no_letters_is_of_no_language() {
    let error = error(r#"{"code":1214,"detail":"42 > 41"}"#);
    let localizer = Localizer::builtin();
    let rendered = localizer.render(&error, &localizer.negotiate("en")).detail_language();
    assert_eq!(rendered, None);
}

#[test]
fn the_language_of_what_the_server_said_is_that_of_its_script() {
    let localizer = Localizer::builtin();
    let language = |message: &str, chain| {
        let error = ApiError::recognize(&format!(r#"{{"error":{{"code":"1113","message":"{message}"}}}}"#));
        localizer.render(&error, &chain).message_language()
    };
    let developer = localizer.negotiate("ar");
    assert_eq!(language("余额不足或无可用资源包,请充值。", developer.clone()), Some("zh"));
    assert_eq!(language("Insufficient balance", developer.clone()), Some("en"));
    assert_eq!(language("42", developer.clone()), None);
    assert_eq!(language("Insufficient balance", developer.for_audience(Audience::EndUser)), None);
}

#[test]
fn a_message_with_arguments_is_not_had_by_its_id() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    assert!(localizer.message("error-1214", &chain).is_none());
    assert_eq!(localizer.message("error-500", &chain).unwrap().as_str(), "Internal Error");
}

#[test]
fn one_call_does_it_all() {
    let payload = r#"{"error":{"code":"1211","message":"模型不存在，请检查模型代码。"}}"#;
    assert_eq!(bigmodel_errors::localize(payload, "zh"), "模型不存在，请检查模型代码");
    assert_eq!(bigmodel_errors::localize(payload, "en"), "Model does not exist, please check the model code");
}

#[test]
fn a_localizer_in_a_log_lists_its_locales() {
    let locales: Vec<String> = Localizer::builtin().locales().map(ToString::to_string).collect();
    let expected = format!("Localizer {{ locales: {locales:?}, audience: Developer, .. }}");
    assert_eq!(format!("{:?}", Localizer::builtin()), expected);
}

#[test]
fn evidence_has_a_name() {
    for (evidence, name) in [
        (Evidence::Shape, "shape"),
        (Evidence::Host, "host"),
        (Evidence::RequestId, "request-id"),
        (Evidence::Envelope, "envelope"),
        (Evidence::Wording, "wording"),
    ] {
        assert_eq!((evidence.as_str(), &*format!("{evidence:>4}")), (name, name));
        assert_eq!(serde_json::to_value(evidence).unwrap(), name);
    }
}
