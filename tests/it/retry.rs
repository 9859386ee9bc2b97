//! Whether to send a request again, and when.

use bigmodel_errors::{ApiError, ErrorCode, Form, Localizer, Remedy};
use serde_json::json;

use crate::known::{filled, rows};

/// A response with HTTP status 429.
fn limited(code: u16, message: &str) -> ApiError {
    ApiError::from_response(
        429,
        json!({ "error": { "code": code.to_string(), "message": message } }).to_string(),
    )
}

/// What names money, a quota or a usage limit, in the words of the texts themselves and more.
fn names_money_or_a_quota(text: &str) -> bool {
    const NAMES: &[&str] = &[
        "balance",
        "recharge",
        "arrears",
        "credit",
        "quota",
        "usage limit",
        "spend",
        "pay",
        "purchase",
        "renew",
        "expired",
        "exhausted",
        "daily",
        "余额",
        "欠费",
        "充值",
        "资源包",
        "额度",
        "配额",
        "使用上限",
        "购买",
        "付费",
        "续订",
        "到期",
        "每日",
        "今日",
    ];
    let text = text.to_lowercase();
    NAMES.iter().any(|name| text.contains(name))
}

#[test]
fn no_known_text_of_money_or_a_quota_is_retryable() {
    let localizer = Localizer::builtin();
    let mut retryable = 0;
    for code in ErrorCode::KNOWN {
        let forms = code.forms().iter().map(|form| ApiError::new(*code).with_form(form.name()));
        for error in [ApiError::new(*code)].into_iter().chain(forms) {
            for locale in ["en", "zh"] {
                let text = localizer.text(&error, &localizer.negotiate(locale));
                assert!(!error.is_retryable() || !names_money_or_a_quota(&text), "{error} {text}");
            }
            retryable += usize::from(error.is_retryable());
        }
    }
    assert!(retryable > 20, "{retryable}");
    for remedy in Remedy::ALL.iter().filter(|remedy| remedy.is_retryable()) {
        for locale in ["en", "zh"] {
            for id in [format!("remedy-{remedy}"), format!("end-user-{remedy}")] {
                let text = localizer.message(&id, &localizer.negotiate(locale)).unwrap();
                assert!(!names_money_or_a_quota(text), "{text}");
            }
        }
    }
}

#[test]
fn the_words_decide_as_the_code_does() {
    let values = ["5", "hour", "2026-08-12 18:58:34"];
    let sentences: Vec<(u16, String)> =
        rows().map(|(code, sentence)| (code, filled(&sentence, &values))).collect();
    let texts = ErrorCode::KNOWN.iter().flat_map(|code| {
        let localizer = Localizer::builtin();
        let text = |locale| localizer.text(&ApiError::new(*code), &localizer.negotiate(locale)).into_owned();
        ["en", "zh"].map(|locale| (code.as_u16(), text(locale)))
    });
    for (code, sentence) in sentences.into_iter().chain(texts) {
        let own = limited(code, &sentence);
        let form = own.form().and_then(|form| own.code()?.forms().iter().find(|known| known.name() == form));
        let expected = form.and_then(Form::remedy).or(own.code().and_then(ErrorCode::remedy));
        assert_eq!(own.remedy(), expected, "{code} {sentence}");
        // A code that this version does not know, an HTTP status alone, and another code than the server's.
        for other in [limited(1399, &sentence), limited(1302, &sentence)] {
            assert_eq!(other.message(), Some(&*sentence));
            let is_limit = matches!(expected, Some(Remedy::TopUp | Remedy::WaitForReset));
            assert!(!is_limit || !other.is_retryable(), "{sentence}");
            let is_retryable = expected.is_some_and(Remedy::is_retryable);
            assert!(!is_retryable || other.is_retryable(), "{sentence}");
        }
    }
}

#[test]
fn words_of_money_or_a_quota_are_never_retryable() {
    let (wait, pay) = (Some(Remedy::WaitForReset), Some(Remedy::TopUp));
    for (message, remedy) in [
        ("You exceeded your current quota, please check your plan and billing details.", wait),
        ("insufficient_quota", wait),
        ("Request rejected: QuotaExceeded", wait),
        ("您的quota不足", wait),
        ("Daily limit reached for this key", wait),
        ("Usage limits for the week are used up", wait),
        ("Rate limit exceeded: weekly limit exhausted", wait),
        ("该 API 已达今日调用次数限额", wait),
        ("您的免费额度已用完", wait),
        ("本月配额不足，请稍后重试", wait),
        ("您的令牌限额不足", wait),
        ("已達使用上限，額度將於明日重設", wait),
        ("Insufficient account balance", pay),
        ("InsufficientBalance", pay),
        ("insufficient-balance: try again later", pay),
        ("Your credit balance is too low to access the API.", pay),
        ("This key has run out of credits", pay),
        ("Too many requests: account balance is 0, please top up", pay),
        ("The account is in arrears", pay),
        ("Payment Required", pay),
        ("Your subscription has expired", pay),
        ("账户余额不足", pay),
        ("当前系统繁忙，请充值后再试", pay),
        ("账号已欠费，请缴费", pay),
        ("資源包已用完", pay),
        ("您的套餐已到期", pay),
    ] {
        for (code, status) in [(None, 429), (None, 503), (None, 520), (Some(1399), 429), (Some(9999), 500)] {
            let error = json!({ "code": code.map(|code: u16| code.to_string()), "message": message });
            let error = ApiError::from_response(status, json!({ "error": error }).to_string());
            // A sentence that is known by itself has a code, whose remedy may be any that is not to retry.
            if error.code().is_some_and(ErrorCode::is_known) {
                assert!(!error.is_retryable(), "{message} {status}");
            } else {
                assert_eq!(
                    (error.remedy(), error.is_retryable()),
                    (remedy, false),
                    "{message} {code:?} {status}"
                );
            }
        }
        // Codes that are retried otherwise, with other words than theirs.
        for code in [500, 1302, 1305, 1234, 3008] {
            assert_eq!(limited(code, message).remedy(), remedy, "{code} {message}");
        }
    }
}

#[test]
fn words_of_rates_and_of_a_busy_server_are_retryable() {
    for message in [
        "Too many requests",
        "Rate limit reached. Limit 3 per minute. Please add a payment method to raise it.",
        "Concurrency limit of your plan reached, contact sales to increase limits",
        "您的并发数过高，请升级套餐或联系客服增加限额",
        "您的账户已达到速率限制，请您控制请求频率",
        "免费模型当前访问量过大，请稍后再试",
        "no healthy upstream: load balancer failed",
        "The load-balancing layer timed out; load balance later",
        "invalid quotation in the upstream's answer",
        "连接池耗尽，请稍后重试",
        "",
    ] {
        for status in [429, 502, 503] {
            let error =
                ApiError::from_response(status, json!({ "error": { "message": message } }).to_string());
            assert!(error.is_retryable(), "{message} {status}");
        }
        assert!(limited(1302, message).is_retryable(), "{message}");
    }
}
