//! The forms of a code's message: what the server says today, in the reader's language.
use std::fmt::Write;

use bigmodel_errors::{ApiError, Audience, Diagnostic, ErrorCode, Form, Localizer, Remedy};

use crate::known::{filled, rows};
use crate::{WRITE, writes};

/// A value for each argument that a form takes.
fn value(name: &str) -> &'static str {
    match name {
        "field" => "messages[0].content",
        "range" => "[1,98304]",
        "choices" => "low, high, or max",
        "limit" => "8",
        "error_id" => "20260905073518df58160ac3e4cc6e",
        "number" => "5",
        "unit" => "hour",
        "next_flush_time" => "2026-08-12 18:58:34",
        name => panic!("no value for {name}"),
    }
}

fn forms() -> impl Iterator<Item = (ErrorCode, &'static Form)> {
    ErrorCode::KNOWN.iter().flat_map(|code| code.forms().iter().map(move |form| (*code, form)))
}

fn error(code: ErrorCode, form: &Form) -> ApiError {
    let error = ApiError::new(code).with_form(form.name());
    form.arguments().iter().fold(error, |error, name| error.with(*name, value(name)))
}

fn recognized(code: ErrorCode, message: &str) -> ApiError {
    let code = code.to_string();
    let payload = serde_json::json!({ "error": { "code": code, "message": message } }).to_string();
    ApiError::recognize(&payload)
}

fn arguments(error: &ApiError) -> Vec<(&str, &str)> {
    error.arguments().collect()
}

#[test]
fn forms_have_names_of_their_own_and_remedies_only_where_they_differ() {
    for (code, form) in forms() {
        assert!(!["bare", "end-user"].contains(&form.name()), "{code} {}", form.name());
        assert_eq!(code.forms().iter().filter(|other| other.name() == form.name()).count(), 1, "{code}");
        assert_ne!(form.remedy(), code.remedy(), "{code} {}", form.name());
    }
    let unknown = (0..=u16::MAX).map(ErrorCode::new).filter(|code| !code.is_known());
    assert!(unknown.flat_map(ErrorCode::forms).next().is_none());
}

#[test]
fn each_form_has_a_text_in_every_locale_that_is_read_back() {
    let localizer = Localizer::builtin();
    let mut count = 0;
    for (code, form) in forms() {
        let error = error(code, form);
        for locale in localizer.locales() {
            let chain = localizer.negotiate(&locale.to_string());
            let rendered = localizer.render(&error, &chain);
            assert_eq!(
                (rendered.locale(), rendered.diagnostics()),
                (locale, &[][..]),
                "{code} {}",
                form.name()
            );
            let reference = ApiError::new(code);
            assert_ne!(rendered.as_str(), localizer.text(&reference, &chain), "{code} {}", form.name());
            assert_eq!(rendered.detail(), None);

            let found = recognized(code, rendered.as_str());
            let read = (found.code(), found.form(), arguments(&found));
            assert_eq!(read, (Some(code), Some(form.name()), arguments(&error)), "{}", rendered.as_str());
            assert_eq!(found.detail(), None, "{}", rendered.as_str());
            count += 1;
        }
    }
    assert!(count >= localizer.locales().count() * 42, "{count}");
}

/// Every sentence that the server is known to send, what is rendered for it, and what is kept beside that: read the file.
#[test]
fn every_known_sentence_is_said_without_losing_anything() {
    let localizer = Localizer::builtin();
    let [english, chinese] = ["en", "zh-CN"].map(|locale| localizer.negotiate(locale));
    let mut listed = String::new();
    for (code, sentence) in rows() {
        let code = ErrorCode::new(code);
        // The names of the slots, in the order of the sentence.
        let names = sentence.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        let values: Vec<&str> =
            names.map(|(name, _)| if name == "detail" { "too long" } else { sample(name) }).collect();
        let message = filled(&sentence, &values);
        let error = recognized(code, &message);
        assert_eq!(error.code(), Some(code), "{message}");
        let form = error.form().unwrap_or("-");
        let _ = writeln!(listed, "{code} {form}\n  server  {message}");
        for (tag, chain) in [("en-US", &english), ("zh-CN", &chinese)] {
            let _ = writeln!(listed, "  {tag}   {}", localizer.text(&error, chain));
        }
        if let Some(detail) = error.detail() {
            let _ = writeln!(listed, "  detail  {detail}");
        }
    }
    const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/known/sentences.txt");
    if writes() {
        std::fs::write(PATH, &listed).unwrap();
    }
    let known = std::fs::read_to_string(PATH).unwrap();
    assert_eq!(listed, known, "if it is right: {WRITE}");
}

fn sample(name: &str) -> &str {
    match name {
        "method" => "SYNC",
        "field1" => "top_p",
        "field2" => "temperature",
        "API_name" | "model_name" => "glm-4.7",
        "request_id" | "task_id" => "20260905073518df58160ac3e4cc6e",
        // A value that is always the same.
        name => name.split_once(" = ").map_or_else(|| value(name), |(_, value)| value),
    }
}

#[test]
fn what_the_server_says_today_has_todays_meaning() {
    let localizer = Localizer::builtin();
    for (code, message, texts) in [
        (
            1302,
            "Rate limit reached for requests",
            [
                "Rate limit reached for requests",
                "您的账户已达到速率限制，请您控制请求频率",
                "您的帳號已達到速率限制，請控制要求的頻率",
                "リクエストのレート制限に達しました。リクエストの頻度を抑えてください",
                "تم بلوغ حد معدل الطلبات، يُرجى التحكم في تكرار الطلبات",
            ],
        ),
        (
            1113,
            "余额不足或无可用资源包,请充值。",
            [
                "Insufficient balance or no resource package. Please recharge.",
                "余额不足或无可用资源包，请充值。",
                "餘額不足或沒有可用的資源包，請儲值。",
                "残高が不足しているか、利用できるリソースパッケージがありません。チャージしてください。",
                "الرصيد غير كافٍ أو لا توجد حزمة موارد متاحة. يُرجى شحن الرصيد.",
            ],
        ),
        (
            1313,
            "[1313][Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.]",
            [
                "Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.",
                "您的账户当前使用模式不符合公平使用策略，请降低请求频率。",
                "您的帳號目前的使用模式不符合公平使用政策，請降低請求頻率。",
                "アカウントの現在の利用状況がフェアユースポリシーに準拠していません。リクエストの頻度を下げてください。",
                "لا يتوافق نمط الاستخدام الحالي لحسابك مع سياسة الاستخدام العادل. يُرجى خفض معدل طلباتك.",
            ],
        ),
    ] {
        let error = recognized(ErrorCode::new(code), message);
        for (locale, text) in ["en-US", "zh-CN", "zh-TW", "ja", "ar"].into_iter().zip(texts) {
            let chain = localizer.negotiate(locale);
            if *localizer.locale(&chain) == locale {
                assert_eq!(localizer.text(&error, &chain), text, "{locale}");
            }
        }
    }
}

/// What both the message and a form begin with is no sign of the form.
#[test]
fn a_cut_before_the_sentences_differ_has_no_form() {
    let common = "Your account's current usage pattern does not comply with the Fair Usage Policy";
    for (end, form) in [("", None), (". Please reduce your", Some("reduce-frequency")), (", and your", None)]
    {
        let error = recognized(ErrorCode::new(1313), &format!("{common}{end}"));
        assert_eq!((error.form(), error.detail()), (form, None), "{end}");
    }
}

#[test]
fn an_apps_own_text_hides_the_forms_below_it() {
    let error = recognized(ErrorCode::CONCURRENCY_LIMIT, "Rate limit reached for requests");
    let render = |ftl: &str| {
        let localizer = Localizer::builder().resource("en-US", ftl).build().unwrap();
        let chain = localizer.negotiate("en");
        let rendered = localizer.render(&error, &chain);
        let detail = rendered.detail().map(|detail| detail.into_owned());
        (rendered.to_string(), detail, rendered.diagnostics().to_vec())
    };
    let missing = Diagnostic::MissingForm { name: "rate-limit".to_owned() };
    let words = "Rate limit reached for requests".to_owned();
    assert_eq!(
        render("error-1302 = Slow down"),
        ("Slow down".to_owned(), Some(words.clone()), vec![missing])
    );
    assert_eq!(
        render("error-1302 = Slow down\n    .rate-limit = Too fast"),
        ("Too fast".to_owned(), None, Vec::new())
    );
    assert_eq!(render("error-1302 =\n    .rate-limit = Too fast"), ("Too fast".to_owned(), None, Vec::new()));
    assert_eq!(render("error-1302 =\n    .end-user = Later"), (words, None, Vec::new()));

    // A text with fewer arguments is a form, too.
    let localizer = Localizer::builder()
        .resource(
            "en-US",
            "error-1308 = { $number } { $unit }, until { $next_flush_time }\n    .bare = Enough",
        )
        .build()
        .unwrap();
    let error = ApiError::new(ErrorCode::USAGE_LIMIT).with("next_flush_time", "2026-08-12 18:58:34");
    assert_eq!(localizer.text(&error, &localizer.negotiate("en")), "Enough");
}

#[test]
fn a_locale_without_the_form_uses_the_reference_and_keeps_the_words() {
    let localizer = Localizer::builder().resource("de", "error-1302 = Zu viele Anfragen").build().unwrap();
    let error = recognized(ErrorCode::CONCURRENCY_LIMIT, "Rate limit reached for requests");
    let chain = localizer.negotiate("de");
    let rendered = localizer.render(&error, &chain);
    assert_eq!(rendered.as_str(), "Zu viele Anfragen");
    assert_eq!(rendered.detail().as_deref(), Some("Rate limit reached for requests"));
    for bracketed in [
        "[1302][Rate limit reached for requests]",
        "[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]",
    ] {
        let error = recognized(ErrorCode::CONCURRENCY_LIMIT, bracketed);
        let detail = localizer.render(&error, &chain).detail().map(|detail| detail.into_owned());
        assert_eq!(detail.as_deref(), Some("Rate limit reached for requests"), "{bracketed}");
    }
    assert_eq!(rendered.diagnostics(), [Diagnostic::MissingForm { name: "rate-limit".to_owned() }]);
    assert_eq!(rendered.diagnostics()[0].to_string(), "no text for the form rate-limit");
}

#[test]
fn a_form_may_have_a_remedy_of_its_own() {
    let error = recognized(ErrorCode::TWO_FACTOR_REQUIRED, "exceed quota limit");
    assert_eq!((error.remedy(), error.is_retryable()), (Some(Remedy::WaitForReset), false));
    assert_eq!(ErrorCode::TWO_FACTOR_REQUIRED.remedy(), Some(Remedy::FixCredentials));

    // What an app says of two-factor authentication is not about a quota.
    let localizer = Localizer::builder()
        .resource("en-US", "error-1005 =\n    .end-user = Please sign in again.")
        .audience(Audience::EndUser)
        .build()
        .unwrap();
    let chain = localizer.negotiate("en");
    assert!(!localizer.text(&error, &chain).contains("sign in"), "{}", localizer.text(&error, &chain));
    assert_eq!(localizer.text(&ApiError::new(1005), &chain), "Please sign in again.");
}

#[test]
fn the_form_is_in_json_and_one_of_a_later_version_is_kept() {
    let error = recognized(ErrorCode::CONCURRENCY_LIMIT, "Rate limit reached for requests");
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(json["form"], "rate-limit");
    assert_eq!(serde_json::from_value::<ApiError>(json).unwrap(), error);

    let later: ApiError =
        serde_json::from_str(r#"{"code":1302,"form":"brand-new","message":"Hold on"}"#).unwrap();
    assert_eq!(later.form(), Some("brand-new"));
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    let rendered = localizer.render(&later, &chain);
    assert!(rendered.as_str().starts_with("High concurrency usage of this API"));
    assert_eq!(rendered.detail().as_deref(), Some("Hold on"));
    assert_eq!(serde_json::to_value(&rendered).unwrap()["form"], "brand-new");
}
