//! The code table, and what the locales say for every code.
use std::collections::{BTreeMap, BTreeSet};
use std::fs::DirEntry;
use std::path::Path;
use std::sync::LazyLock;

use bigmodel_errors::Category::{self, Account, ApiCall, Authentication, Basic, PolicyBlock};
use bigmodel_errors::{ApiError, Diagnostic, Direction, ErrorCode, Evidence, Form, Localizer, Remedy};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

/// Tag and text of every locale there is, the reference first.
fn locales() -> &'static [(&'static str, &'static str)] {
    static LOCALES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let of_directory = |entry: std::io::Result<DirEntry>| {
            let entry = entry.unwrap();
            let text = std::fs::read_to_string(entry.path().join("errors.ftl")).unwrap();
            (&*entry.file_name().into_string().unwrap().leak(), &*text.leak())
        };
        let mut locales: Vec<_> = std::fs::read_dir(directory).unwrap().map(of_directory).collect();
        locales.sort_by_key(|(tag, _)| (*tag != "en-US", *tag));
        locales
    });
    &LOCALES
}

/// Code, category, HTTP status, arguments with a value for each; then what en-US and zh-CN say.
type Row = (u16, Category, Option<u16>, &'static [(&'static str, &'static str)], &'static str, &'static str);

/// The codes of the reference, word for word.
#[rustfmt::skip]
const REFERENCE: &[Row] = &[
    (500, Basic, Some(500), &[], "Internal Error", "内部错误"),
    (1000, Authentication, Some(401), &[], "Authentication Failed", "身份验证失败"),
    (1001, Authentication, Some(401), &[], "Authentication parameter not received in Header, unable to authenticate", "Header 中未收到 Authentication 参数，无法进行身份验证"),
    (1002, Authentication, Some(401), &[], "Invalid Authentication Token, please confirm the correct transmission of the Authentication Token", "Authentication Token 非法，请确认 Authentication Token 正确传递"),
    (1003, Authentication, Some(401), &[], "Authentication Token expired, please regenerate/obtain", "Authentication Token 已过期，请重新生成/获取"),
    (1004, Authentication, None, &[], "Authentication failed with the provided Authentication Token", "通过 Authentication Token 的验证失败"),
    (1100, Account, None, &[], "Account Read/Write", "账户读写"),
    (1110, Account, None, &[], "Your account is currently inactive. Please check your account information", "您的账户当前处于非活动状态。请检查账户信息"),
    (1111, Account, None, &[], "Your account does not exist", "您的账户不存在"),
    (1112, Account, None, &[], "Your account has been locked, please contact customer service to unlock", "您的账户已被锁定，请联系客服解锁"),
    (1113, Account, Some(429), &[], "Your account is in arrears, please recharge and try again", "您的账户已欠费，请充值后重试"),
    (1120, Account, None, &[], "Unable to successfully access your account, please try again later", "无法成功访问您的账户，请稍后重试"),
    (1200, ApiCall, Some(500), &[], "API Call Error", "API 调用错误"),
    (1210, ApiCall, Some(400), &[], "Incorrect API call parameters, please check the documentation", "API 调用参数有误，请检查文档"),
    (1211, ApiCall, Some(400), &[], "Model does not exist, please check the model code", "模型不存在，请检查模型代码"),
    (1212, ApiCall, Some(400), &[("method", "SYNC")], "Current model does not support SYNC call method", "当前模型不支持 SYNC 调用方式"),
    (1213, ApiCall, Some(400), &[("field", "messages")], "messages parameter not received properly", "未正常接收到 messages 参数"),
    (1214, ApiCall, Some(400), &[("field", "messages")], "Invalid messages parameter. Please check the documentation", "messages 参数非法。请检查文档"),
    (1215, ApiCall, Some(400), &[("field1", "top_p"), ("field2", "temperature")], "top_p and temperature cannot be set simultaneously, please check the documentation", "top_p 与 temperature 不能同时设置，请检查文档"),
    (1220, ApiCall, Some(403), &[("API_name", "chat/completions")], "You do not have permission to access chat/completions", "您无权访问 chat/completions"),
    (1221, ApiCall, Some(400), &[("API_name", "chat/completions")], "API chat/completions has been taken offline", "API chat/completions 已下线"),
    (1222, ApiCall, Some(400), &[("API_name", "chat/completions")], "API chat/completions does not exist", "API chat/completions 不存在"),
    (1230, ApiCall, Some(500), &[], "API call process error", "API 调用流程出错"),
    (1231, ApiCall, None, &[("request_id", "20260416094124a1b2c3d4e5f60718")], "You already have a request: 20260416094124a1b2c3d4e5f60718", "您已有请求：20260416094124a1b2c3d4e5f60718"),
    (1232, ApiCall, None, &[], "When obtaining asynchronous request results, please use task_id", "获取异步请求结果时，请使用 task_id"),
    (1233, ApiCall, None, &[("task_id", "75321742")], "Task: 75321742 does not exist", "任务 75321742 不存在"),
    (1234, ApiCall, Some(500), &[("error_id", "20260226102939a1b2c3d4e5f60718")], "Network error, error id: 20260226102939a1b2c3d4e5f60718, please contact customer service", "网络错误，错误id：20260226102939a1b2c3d4e5f60718，请联系客服"),
    (1235, ApiCall, None, &[("error_id", "20260226102939a1b2c3d4e5f60718")], "Network error, error id: 20260226102939a1b2c3d4e5f60718, please contact customer service", "网络错误，错误id：20260226102939a1b2c3d4e5f60718，请联系客服"),
    (1260, ApiCall, None, &[], "API Runtime Error", "API 运行时错误"),
    (1261, ApiCall, Some(400), &[], "Prompt too long", "Prompt 超长"),
    (1300, PolicyBlock, None, &[], "API call blocked by policy", "API 调用被策略阻止"),
    (1301, PolicyBlock, Some(400), &[], "System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.", "系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合"),
    (1302, PolicyBlock, Some(429), &[], "High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits", "您当前使用该 API 的并发数过高，请降低并发，或联系客服增加限额"),
    (1303, PolicyBlock, None, &[], "High frequency usage of this API, please reduce frequency or contact customer service to increase limits", "您当前使用该 API 的频率过高，请降低频率，或联系客服增加限额"),
    (1304, PolicyBlock, None, &[], "Daily call limit for this API reached. For more requests, please contact customer service to purchase", "该 API 已达今日调用次数限额，如有更多需求，请联系客服购买"),
    (1305, PolicyBlock, Some(429), &[], "Too many API requests at the moment, please try again later", "当前 API 请求过多，请稍后重试"),
];

/// Codes that the tables got later, or that only servers send: word for word too, but for the zone beside a reset time,
/// the counted unit of 1308 and the English of 1701 to 1703. Without a category in the tables, the range of the code decides.
#[rustfmt::skip]
const LATER: &[Row] = &[
    (401, Authentication, None, &[], "token expired or incorrect", "令牌已过期或验证不正确"),
    (1005, Authentication, Some(401), &[], "Need Two-Factor Authentication", "已开启二次认证保护，需要二次认证登录。"),
    (1121, Account, None, &[], "Account has irregular activities and has been locked", "账户存违规行为，账号已被锁定"),
    (1308, PolicyBlock, Some(429), &[("number", "5"), ("unit", "hour"), ("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for 5 hours. Your limit will reset at 2026-08-12 18:58:34 (Beijing time, UTC+8)", "已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置"),
    (1309, PolicyBlock, Some(429), &[], "Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe", "您的 GLM Coding Plan 套餐已到期，暂无法使用，前往官方续订后即可恢复 https://bigmodel.cn/claude-code"),
    (1310, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 18:58:34 (Beijing time, UTC+8)", "您已达到每周/每月使用上限，您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置"),
    (1311, PolicyBlock, Some(429), &[("model_name", "glm-4.7")], "Your current subscription plan does not yet include access to glm-4.7", "当前订阅套餐暂未开放glm-4.7权限"),
    (1312, PolicyBlock, None, &[("model_name", "glm-4.7")], "This model is currently experiencing high traffic. Please try again later, or switch to another model such as glm-4.7", "该模型当前访问量过大，请您稍后再试，或切换其他模型如 glm-4.7 等"),
    (1313, PolicyBlock, Some(429), &[], "Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.", "您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。详情请参阅《条款与协议-订阅及自动续费协议》，如需恢复请前往个人中心-编程套餐总览-顶部申请解除限制"),
    (1314, PolicyBlock, Some(429), &[], "Your enterprise package has expired. Please contact your enterprise administrator.", "您的企业套餐已失效，请联系企业管理员。"),
    (1315, PolicyBlock, Some(429), &[], "This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.", "该 API Key 仅限企业编程套餐场景使用，请到官网更换对应产品类型的 API Key"),
    (1316, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at 2026-08-12 18:58:34 (Beijing time, UTC+8).", "已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置。"),
    (1317, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at 2026-08-12 18:58:34 (Beijing time, UTC+8).", "已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置。"),
    (1318, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at 2026-08-12 18:58:34 (Beijing time, UTC+8).", "已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置。"),
    (1319, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at 2026-08-12 18:58:34 (Beijing time, UTC+8).", "已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置。"),
    (1320, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at 2026-08-12 18:58:34 (Beijing time, UTC+8).", "已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置。"),
    (1321, PolicyBlock, Some(429), &[("next_flush_time", "2026-08-12 18:58:34")], "Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at 2026-08-12 18:58:34 (Beijing time, UTC+8).", "已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置。"),
    (1701, ApiCall, None, &[], "Web search concurrency limit reached, please try again later or reduce concurrent requests", "网络搜索并发已达上限，请稍后重试或减少并发请求"),
    (1702, ApiCall, None, &[], "No search engine service is available, please check the configuration or contact the administrator", "系统未找到可用的搜索引擎服务，请检查配置或联系管理员"),
    (1703, ApiCall, None, &[], "The search engine returned no valid data, please adjust the query", "搜索引擎未返回有效数据，请调整查询条件"),
];

/// The codes that the gateway of the Start Plan sends, with texts of our own.
#[rustfmt::skip]
const START_PLAN: &[Row] = &[
    (2007, Basic, Some(500), &[], "The upstream service is temporarily unavailable", "上游服务暂时不可用"),
    (3001, ApiCall, Some(400), &[], "Invalid parameter", "参数错误"),
    (3007, Authentication, Some(403), &[], "Security verification failed (CAPTCHA)", "安全验证失败（验证码）"),
    (3008, PolicyBlock, Some(429), &[], "Concurrent request limit reached", "已达到并发请求数上限"),
    (3009, PolicyBlock, Some(429), &[], "The concurrency limit of the model has been exceeded", "已超出模型的并发限制"),
    (3010, PolicyBlock, Some(429), &[], "The concurrency limit for admission to the model has been exceeded", "已超出模型准入的并发限制"),
    (3012, PolicyBlock, Some(405), &[], "The request has been blocked due to unusual activity.", "由于异常活动，请求已被拦截。"),
    (5001, Basic, Some(500), &[], "Internal error of the gateway", "网关内部错误"),
];

fn rows() -> impl Iterator<Item = &'static Row> {
    REFERENCE.iter().chain(LATER).chain(START_PLAN)
}

/// Whether the features let that locale in.
fn is_built_in(locale: &str) -> bool {
    Localizer::builtin().locales().any(|built_in| *built_in == locale)
}

fn is_right_to_left(locale: &str) -> bool {
    ["ar", "fa", "he", "ur"].contains(&locale.split('-').next().unwrap())
}

/// An error with all arguments of its row but the one left out.
fn error(row: &Row, left_out: Option<&str>) -> ApiError {
    let arguments = row.3.iter().filter(|(name, _)| Some(*name) != left_out);
    arguments.fold(ApiError::new(row.0), |error, (name, value)| error.with(*name, value))
}

/// The text is compared without the isolation marks of right-to-left locales, which a reader of the tables would not see.
#[track_caller]
fn says(error: &ApiError, locale: &str, expected: &str) {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate(locale);
    let rendered = localizer.render(error, &chain).to_string();
    assert_eq!(rendered.replace(['\u{2068}', '\u{2069}'], ""), expected, "{error} in {locale}");
}

/// The messages of a resource, which has nothing else in it but comments.
fn messages(source: &'static str) -> BTreeMap<&'static str, Message<&'static str>> {
    let mut messages = BTreeMap::new();
    for entry in fluent_syntax::parser::parse(source).unwrap().body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                assert!(messages.insert(id, message).is_none(), "{id} stands twice");
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{other:?}"),
        }
    }
    messages
}

fn attribute<'m>(message: &'m Message<&'static str>, name: &str) -> Option<&'m Pattern<&'static str>> {
    message.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
}

fn variables(pattern: &Pattern<&'static str>) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => found.extend([id.name]),
            PatternElement::Placeable {
                expression:
                    Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } => {
                found.extend([id.name]);
                found.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
            }
            other => panic!("neither text nor a variable: {other:?}"),
        }
    }
    found
}

fn plain(pattern: &Pattern<&str>) -> String {
    let text = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        other => panic!("not text: {other:?}"),
    });
    text.collect()
}

#[test]
fn the_table_is_that_of_the_reference() {
    for (number, category, http_status, arguments, ..) in rows() {
        let code = ErrorCode::new(*number);
        assert!(code.is_known(), "{code}");
        assert_eq!((code.category(), code.http_status()), (Some(*category), *http_status), "{code}");
        assert_eq!(code.arguments(), arguments.iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{code}");
    }
    assert_eq!((REFERENCE.len(), LATER.len(), START_PLAN.len(), ErrorCode::KNOWN.len()), (36, 20, 8, 64));
    assert_eq!(rows().map(|row| row.0).collect::<BTreeSet<_>>().len(), 64);
}

#[test]
fn the_table_is_in_order_and_whole() {
    assert!(ErrorCode::KNOWN.is_sorted());
    let known: Vec<ErrorCode> = (0..=u16::MAX).map(ErrorCode::new).filter(|code| code.is_known()).collect();
    assert_eq!(known, ErrorCode::KNOWN);
    for code in known {
        assert_eq!(code.message_id(), format!("error-{code}"));
        // The range, which decides about unknown codes, says the same.
        if code != 401 && code < ErrorCode::new(2000) {
            let unknown = ErrorCode::new(code.as_u16() / 100 * 100 + 98);
            assert!(!unknown.is_known());
            assert_eq!(unknown.category(), code.category().filter(|_| code != 500), "{code}");
        }
    }
    assert_eq!(ErrorCode::INTERNAL_ERROR.category(), Some(Basic));
}

#[test]
fn exactly_these_codes_are_retryable() {
    let retryable: Vec<_> = (0..=u16::MAX).filter(|code| ErrorCode::new(*code).is_retryable()).collect();
    let reference = [500, 1120, 1200, 1230, 1234, 1235, 1260, 1302, 1303, 1305, 1312, 1701];
    let start_plan = [2007, 3008, 3009, 3010, 5001];
    assert_eq!(retryable, [&reference[..], &start_plan[..]].concat());
}

#[test]
fn the_sentences_are_those_of_the_reference() {
    for row in rows() {
        says(&error(row, None), "en-US", row.4);
        says(&error(row, None), "zh-CN", row.5);
    }
}

/// `generate/` writes what fluent-bundle makes of the texts, for the second reader of a translation.
#[test]
fn the_other_locales_say_what_they_are_meant_to() {
    let others = Localizer::builtin().locales().map(ToString::to_string);
    for locale in others.filter(|locale| !["en-US", "zh-CN"].contains(&locale.as_str())) {
        let path = format!("tests/sentences/{locale}.txt");
        let sentences = std::fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!("{path}: {error}; \"cargo run --manifest-path generate/Cargo.toml\" writes it")
        });
        let sentences = sentences.lines().map(|line| line.split_once(' ').unwrap());
        let sentences: BTreeMap<&str, &str> = sentences.collect();
        assert_eq!(sentences.len(), ErrorCode::KNOWN.len(), "{locale}");
        for row in rows() {
            says(&error(row, None), &locale, sentences[&*row.0.to_string()]);
        }
    }
}

#[test]
fn a_feature_brings_its_locale() {
    for (locale, is_on) in [
        ("en-US", true),
        ("zh-CN", true),
        ("ar", cfg!(feature = "locale-ar")),
        ("ja", cfg!(feature = "locale-ja")),
        ("zh-TW", cfg!(feature = "locale-zh-TW")),
    ] {
        assert_eq!(is_built_in(locale), is_on, "{locale}");
    }
    // What is not built in would be checked by none of these tests.
    let manifest = std::fs::read_to_string("Cargo.toml").unwrap();
    let all = manifest.lines().find(|line| line.starts_with("all-locales = ")).unwrap();
    for (locale, _) in locales() {
        assert!(
            !cfg!(feature = "all-locales") || is_built_in(locale),
            "catalog/locales.rs has no row {locale}"
        );
        let is_optional = !["en-US", "zh-CN"].contains(locale);
        let is_included = all.contains(&format!("\"locale-{locale}\""));
        assert_eq!(is_included, is_optional, "all-locales in Cargo.toml, and {locale}");
    }
}

#[test]
fn usage_limits_are_counted_as_a_person_would() {
    for (number, unit, english, chinese) in [
        (1, "hour", "1 hour", "1 小时"),
        (2, "hour", "2 hours", "2 小时"),
        (5, "hour", "5 hours", "5 小时"),
        (1, "day", "1 day", "1 天"),
        (2, "day", "2 days", "2 天"),
        (5, "day", "5 days", "5 天"),
        (1, "week", "1 week", "1 周"),
        (2, "week", "2 weeks", "2 周"),
        (5, "week", "5 weeks", "5 周"),
        (1, "month", "1 month", "1 个月"),
        (2, "month", "2 months", "2 个月"),
        (5, "month", "5 months", "5 个月"),
    ] {
        let error = ApiError::new(1308).with("number", number).with("unit", unit);
        let error = error.with("next_flush_time", "2026-08-12 18:58:34");
        let reset = "Your limit will reset at 2026-08-12 18:58:34 (Beijing time, UTC+8)";
        says(&error, "en-US", &format!("Usage limit reached for {english}. {reset}"));
        let reset = "您的限额将在 2026-08-12 18:58:34（北京时间，UTC+8）重置";
        says(&error, "zh-CN", &format!("已达到 {chinese}的使用上限。{reset}"));
    }
}

/// Arabic has a form for none, one, two, 3 to 10, 11 to 99, and the rest; one and two are words.
#[test]
fn usage_limits_in_arabic() {
    if !is_built_in("ar") {
        return;
    }
    let [hour, day] = ["hour", "day"];
    for (number, unit, expected) in [
        (0, hour, "0 ساعة"),
        (1, hour, "ساعة واحدة"),
        (2, hour, "ساعتين"),
        (3, hour, "3 ساعات"),
        (5, hour, "5 ساعات"),
        (10, hour, "10 ساعات"),
        (11, hour, "11 ساعة"),
        (24, hour, "24 ساعة"),
        (100, hour, "100 ساعة"),
        (103, hour, "103 ساعات"),
        (0, day, "0 يوم"),
        (1, day, "يوم واحد"),
        (2, day, "يومين"),
        (7, day, "7 أيام"),
        (30, day, "30 يومًا"),
        (100, day, "100 يوم"),
        (1, "minute", "دقيقة واحدة"),
        (2, "minute", "دقيقتين"),
        (3, "minute", "3 دقائق"),
        (90, "minute", "90 دقيقة"),
        (1, "week", "أسبوع واحد"),
        (2, "week", "أسبوعين"),
        (4, "week", "4 أسابيع"),
        (52, "week", "52 أسبوعًا"),
        (1, "month", "شهر واحد"),
        (2, "month", "شهرين"),
        (3, "month", "3 أشهر"),
        (12, "month", "12 شهرًا"),
        (3, "fortnight", "3 fortnight"),
    ] {
        let error = ApiError::new(1308).with("number", number).with("unit", unit);
        let error = error.with("next_flush_time", "2026-08-12 18:58:34");
        let reset = "سيُعاد تعيين الحد في 2026-08-12 18:58:34 (بتوقيت بكين، UTC+8)";
        says(&error, "ar", &format!("تم بلوغ حد الاستخدام المسموح به خلال {expected}. {reset}"));
    }
}

#[test]
fn arabic_runs_from_right_to_left() {
    if !is_built_in("ar") {
        return;
    }
    let localizer = Localizer::builtin();
    let error = ApiError::new(1222).with("API_name", "glm-4.7");
    let rendered = localizer.render(&error, &localizer.negotiate("ar-EG"));
    let isolated = "واجهة API \u{2068}glm-4.7\u{2069} غير موجودة";
    assert_eq!((rendered.as_str(), rendered.direction()), (isolated, Direction::Rtl));
    assert_eq!(rendered.to_html(), format!(r#"<span lang="ar" dir="rtl">{isolated}</span>"#));
    assert_eq!(rendered.to_terminal(), isolated);
}

#[test]
fn every_code_has_a_clean_text_in_every_locale() {
    let localizer = Localizer::builtin();
    let locales = locales().iter().map(|(locale, _)| locale).filter(|locale| is_built_in(locale));
    for (locale, row) in locales.flat_map(|locale| rows().map(move |row| (locale, row))) {
        let error = error(row, None);
        let rendered = localizer.render(&error, &localizer.negotiate(locale));
        assert!(!rendered.as_str().trim().is_empty(), "{error} in {locale}");
        for unwanted in ["{", "}", "$", "error-", "end-user-"] {
            assert!(!rendered.as_str().contains(unwanted), "{unwanted:?} in {:?}", rendered.as_str());
        }
        // Each argument stands between isolation marks where the text runs the other way, and there only.
        let counted = |mark| rendered.as_str().matches(mark).count();
        let is_shown = |name: &str| name != "unit" && rendered.direction() == Direction::Rtl;
        let isolated = row.3.iter().filter(|(name, _)| is_shown(name)).count();
        assert_eq!((counted('\u{2068}'), counted('\u{2069}')), (isolated, isolated), "{error} in {locale}");
        assert_eq!(rendered.direction() == Direction::Rtl, is_right_to_left(locale));
        assert_eq!(rendered.locale().to_string(), *locale);
        assert_eq!(rendered.message_id(), Some(&*format!("error-{}", row.0)));
        assert_eq!(rendered.diagnostics(), []);
    }
}

#[test]
fn a_missing_argument_brings_a_shorter_text_of_the_same_locale() {
    let localizer = Localizer::builtin();
    for (locale, source) in locales().iter().copied().filter(|(locale, _)| is_built_in(locale)) {
        let messages = messages(source);
        for (row, name) in rows().flat_map(|row| row.3.iter().map(move |(name, _)| (row, *name))) {
            let error = error(row, Some(name));
            let rendered = localizer.render(&error, &localizer.negotiate(locale));
            let has_all = |form: &Form| form.arguments().iter().all(|name| error.argument(name).is_some());
            // What has some of the arguments of the reference sentence may stand in for it, the most first.
            let code = error.code().unwrap();
            let is_shorter = |form: &Form| (1..code.arguments().len()).contains(&form.arguments().len());
            let shorter = code.forms().iter().filter(|form| is_shorter(form) && has_all(form));
            let form = shorter.max_by_key(|form| form.arguments().len());
            match form {
                Some(form) => {
                    let formed = error.clone().with_form(form.name());
                    assert_eq!(rendered.as_str(), localizer.text(&formed, &localizer.negotiate(locale)));
                    assert!(rendered.as_str().contains(error.argument(form.arguments()[0]).unwrap()));
                }
                None => {
                    let bare = attribute(&messages[&*format!("error-{}", row.0)], "bare").unwrap();
                    assert_eq!(rendered.as_str(), plain(bare), "{error} in {locale}");
                }
            }
            assert_eq!(rendered.locale().to_string(), locale);
            assert_eq!(
                rendered.diagnostics(),
                [Diagnostic::MissingArgument { names: vec![name.to_owned()] }]
            );
        }
    }
}

#[test]
fn values_take_the_arguments_of_the_table_and_bare_texts_none() {
    for (locale, source) in locales().iter().copied() {
        let messages = messages(source);
        for code in ErrorCode::KNOWN {
            let message = &messages[&*code.message_id()];
            let declared: BTreeSet<_> = code.arguments().iter().copied().collect();
            assert_eq!(variables(message.value.as_ref().unwrap()), declared, "{code} in {locale}");
            let bare = attribute(message, "bare").map(variables);
            assert_eq!(bare, (!declared.is_empty()).then(BTreeSet::new), "{code} in {locale}");
        }
    }
}

#[test]
fn every_message_is_of_a_known_kind() {
    let names = Category::ALL.iter().map(|category| format!("category-{category}"));
    let names = names.chain(Remedy::ALL.iter().map(|remedy| format!("remedy-{remedy}")));
    let names = names.chain(Remedy::ALL.iter().map(|remedy| format!("end-user-{remedy}")));
    let names = names.chain(ErrorCode::KNOWN.iter().map(|code| format!("error-{code}")));
    let evidence =
        [Evidence::Shape, Evidence::Host, Evidence::RequestId, Evidence::Envelope, Evidence::Wording];
    let names = names.chain(evidence.iter().map(|evidence| format!("evidence-{evidence}")));
    let expected: BTreeSet<String> = names.chain(["task-failed".into(), "error-unknown".into()]).collect();
    for (locale, source) in locales().iter().copied() {
        let prefixes = ["http-", "finish-", "label-", "language-", "note-"];
        let open = |id: &&str| prefixes.iter().any(|prefix| id.starts_with(prefix));
        let closed = messages(source).into_keys().filter(|id| !open(id)).map(str::to_owned);
        assert_eq!(closed.collect::<BTreeSet<_>>(), expected, "{locale}");
    }
}

/// A usual status has a sentence of its own, and no list of what it may mean.
#[test]
fn every_usual_http_status_has_one_plain_sentence_in_every_locale() {
    let localizer = Localizer::builtin();
    for locale in localizer.locales().map(ToString::to_string) {
        let chain = localizer.negotiate(&locale);
        let text = |status: &str| localizer.message(&format!("http-{status}"), &chain).unwrap().to_string();
        let mut seen = BTreeSet::from([text("4xx"), text("5xx")]);
        for status in [
            "400", "401", "402", "403", "404", "405", "408", "409", "413", "415", "422", "429", "434", "435",
            "500", "502", "503", "504", "529",
        ] {
            let text = text(status);
            assert!(!text.is_empty() && !text.contains(" / "), "{status} in {locale}: {text}");
            assert!(!text.ends_with(['.', '。']), "{status} in {locale}: {text}");
            assert!(seen.insert(text.clone()), "{status} in {locale}: {text}");
        }
    }
}

#[test]
fn the_locales_have_the_same_messages_and_attributes() {
    let mut shapes = locales().iter().map(|(_, source)| {
        let shape = |message: Message<&'static str>| {
            let attributes = message.attributes.iter().map(|a| (a.id.name, variables(&a.value)));
            (message.value.as_ref().map(variables), attributes.collect::<BTreeMap<_, _>>())
        };
        messages(source).into_iter().map(|(id, message)| (id, shape(message))).collect::<BTreeMap<_, _>>()
    });
    let reference = shapes.next().unwrap();
    for ((locale, _), other) in locales().iter().skip(1).zip(shapes) {
        assert_eq!(reference, other, "{locale}");
    }
}

#[test]
fn braces_stand_off_by_one_space() {
    for (locale, source) in locales() {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let mut opened = line.split('{').skip(1);
            assert!(opened.all(|after| after.starts_with(" $")), "{locale}: {line}");
            let mut closed = line.split('}').rev().skip(1).filter(|before| !before.trim().is_empty());
            assert!(
                closed.all(|before| before.ends_with(' ') && !before.ends_with("  ")),
                "{locale}: {line}"
            );
        }
    }
}
