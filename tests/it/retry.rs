//! Whether to send a request again, and when.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bigmodel_errors::limits::RETRY_AFTER;
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

fn busy() -> ApiError {
    limited(1302, "Rate limit reached for requests")
}

#[test]
fn a_wait_is_a_number_or_a_date() {
    let year = RETRY_AFTER.as_millis();
    for (text, milliseconds) in [
        ("30", Some(30_000)),
        (" 1.5 ", Some(1500)),
        ("0", Some(0)),
        ("500ms", Some(500)),
        ("30s", Some(30_000)),
        ("2 m", Some(120_000)),
        ("1h", Some(3_600_000)),
        ("484876", Some(484_876_000)),
        // No wait is longer than a year.
        ("31536001", Some(year)),
        ("99999999999999999999999999999999", Some(year)),
        (&"9".repeat(400), Some(year)),
        // The three forms of HTTP, all over or far away.
        ("Wed, 21 Oct 2015 07:28:00 GMT", Some(0)),
        ("Wednesday, 21-Oct-15 07:28:00 GMT", Some(0)),
        ("Wed Oct 21 07:28:00 2015", Some(0)),
        ("Sun Nov  6 08:49:37 1994", Some(0)),
        ("Fri, 31 Dec 2999 23:59:59 GMT", Some(year)),
        ("Tuesday, 31-Dec-99 23:59:59 GMT", Some(year)),
        ("Tue Dec 31 23:59:59 2999", Some(year)),
        // Neither.
        ("-1", None),
        ("1.2.3", None),
        (".", None),
        ("soon", None),
        ("", None),
        ("1e3", None),
        ("3 weeks", None),
        ("Wed, 21 Oct 2026 07:28:00 CET", None),
        ("Wed, 31 Feb 2999 07:28:00 GMT", None),
        ("Wed, 21 Okt 2999 07:28:00 GMT", None),
        ("Wed, 21 Oct 2999 27:28:00 GMT", None),
        ("2999-10-21T07:28:00Z", None),
        ("Wed,, - GMT", None),
    ] {
        let expected = milliseconds.map(|ms| Duration::from_millis(u64::try_from(ms).unwrap()));
        let body = json!({ "error": { "code": "1302", "message": "x" }, "retry_after": text }).to_string();
        assert_eq!(ApiError::from_response(429, body).retry_after(), expected, "{text:?}");
        assert_eq!(busy().with_headers([("Retry-After", text)]).retry_after(), expected, "{text:?}");
        assert_eq!(
            busy().with_headers([("retry-after", text.as_bytes())]).retry_after(),
            expected,
            "{text:?}"
        );
    }
}

#[test]
fn a_date_is_what_is_left_until_then() {
    let now = SystemTime::now();
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let dates = (2026..).flat_map(|year| (1..).zip(months).map(move |(number, month)| (year, number, month)));
    let (date, moment) = dates
        .map(|(year, number, month)| {
            let reset =
                ApiError::new(1310).with("next_flush_time", format!("{year}-{number:02}-01T00:00:00Z"));
            (format!("Mon, 01 {month} {year} 00:00:00 GMT"), reset.resets_at().unwrap())
        })
        .find(|(_, moment)| *moment > now)
        .unwrap();
    let left = busy().with_headers([("Retry-After", &date)]).retry_after().unwrap();
    let expected = moment.duration_since(now).unwrap();
    assert!(left <= expected && expected - left < Duration::from_secs(60), "{left:?} {expected:?}");
}

#[test]
fn headers_win_over_the_body_and_milliseconds_over_seconds() {
    let body = r#"{"error":{"code":"1302","message":"x"},"retry_after":"7"}"#;
    let latin1: &[u8] = &[b'3', 0xfc];
    for (headers, seconds) in [
        (&[][..], 7.0),
        (&[("Retry-After", &b"30"[..])], 30.0),
        (&[("Retry-After", b"30"), ("retry-after-ms", b"1500")], 1.5),
        (&[("RETRY-AFTER-MS", b" 1500.4 "), ("RETRY-AFTER", b"30")], 1.5),
        (&[("retry-after-ms", b"soon"), ("retry-after", b"30")], 30.0),
        (&[("retry-after", b"soon"), ("retry-after-ms", b"")], 7.0),
        (&[("retry-after", latin1), ("x-retry-after", b"5"), ("retry_after", b"5")], 7.0),
        (&[("retry-after", b"30"), ("retry-after", b"soon")], 30.0),
    ] {
        let error = ApiError::from_response(429, body).with_headers(headers.iter().copied());
        assert_eq!(error.retry_after(), Some(Duration::from_secs_f64(seconds)), "{headers:?}");
    }
    assert_eq!(busy().with_headers([("retry-after-ms", "1500")]).retry_after_text(), Some("1500ms"));
    assert_eq!(busy().with_headers([("Retry-After", "soon")]), busy());
}

#[test]
fn a_usage_limit_is_not_retried_whatever_the_headers_ask() {
    let message = "Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34";
    let error = limited(1308, message).with_headers([("Retry-After", "30"), ("x-should-retry", "true")]);
    assert_eq!((error.remedy(), error.is_retryable()), (Some(Remedy::WaitForReset), false));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(error.resets_at(), limited(1308, message).resets_at());
    assert!(error.resets_at().is_some());
}

#[test]
fn what_the_server_says_of_a_retry_counts_where_it_can() {
    let unknown = || ApiError::default().with_http_status(520);
    let no_money = || limited(1113, "余额不足或无可用资源包,请充值。");
    for (error, value, is_retryable) in [
        (busy(), "true", true),
        (busy(), "false", false),
        (busy(), " FALSE ", false),
        (busy(), "no", true),
        (busy(), "", true),
        (no_money(), "true", false),
        (ApiError::from_response(429, "Insufficient balance"), "true", false),
        (ApiError::from_response(520, "You have exceeded your quota"), "true", false),
        (ApiError::new(1005).with_form("quota"), "true", false),
        (ApiError::new(1214), "true", false),
        (ApiError::default().with_http_status(401), "true", false),
        (unknown(), "maybe", false),
        (unknown(), "true", true),
        (unknown(), "false", false),
        (ApiError::new(9999), "true", true),
    ] {
        let error = error.with_headers([("X-Should-Retry", value)]);
        assert_eq!(error.is_retryable(), is_retryable, "{error} {value:?}");
        let read: ApiError = serde_json::from_str(&serde_json::to_string(&error).unwrap()).unwrap();
        assert_eq!(read, error);
    }
    let json = serde_json::to_value(busy().with_headers([("x-should-retry", "false")])).unwrap();
    assert_eq!(json["should_retry"], false);
    assert_eq!(serde_json::to_value(busy()).unwrap().get("should_retry"), None);
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
                assert!(!names_money_or_a_quota(text.as_str()), "{text}");
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
        ["en", "zh", "zh-TW", "ja", "ar"].map(|locale| (code.as_u16(), text(locale)))
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
        ("HTTP402余额不足", pay),
        ("当前系统繁忙，请充值后再试", pay),
        ("账号已欠费，请缴费", pay),
        ("資源包已用完", pay),
        ("您的套餐已到期", pay),
        // Clients and gateways translate.
        ("利用上限に達しました", wait),
        ("1日のクォータを超過しました", wait),
        ("할당량을 초과했습니다", wait),
        ("تم تجاوز الحصة اليومية", wait),
        ("Превышена квота", wait),
        ("Квота исчерпана", wait),
        ("Cuota excedida", wait),
        ("Ha alcanzado el límite de uso", wait),
        ("Limite de uso atingido", wait),
        ("Quota dépassé", wait),
        ("Das Kontingent ist aufgebraucht", wait),
        ("Kullanım kotanız doldu", wait),
        ("Đã vượt quá hạn mức", wait),
        ("残高が不足しています", pay),
        ("잔액이 부족합니다", pay),
        ("الرصيد غير كافٍ", pay),
        ("Недостаточно средств", pay),
        ("Недостаточный баланс", pay),
        ("Saldo insuficiente", pay),
        ("Créditos insuficientes", pay),
        ("Solde insuffisant", pay),
        ("Ihr Guthaben reicht nicht aus", pay),
        ("Yetersiz bakiye", pay),
        ("Số dư không đủ", pay),
        ("积分不足", pay),
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
        "балансировщик нагрузки не ответил",
        "платформа не ответила, дополнительно",
        "リクエストのレート制限に達しました",
        "Se alcanzó el límite de solicitudes",
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

#[test]
fn moments_are_beijing_time_unless_they_state_a_zone() {
    for (text, seconds) in [
        ("1970-01-01 08:00:00", Some(0)),
        ("1970-01-01 07:59:59", None),
        ("1970-01-01T00:00:00Z", Some(0)),
        ("2026-08-12 18:58:34", Some(1_786_532_314)),
        ("2026-08-12T18:58:34+08:00", Some(1_786_532_314)),
        ("2026-08-12 18:58:34 +0800", Some(1_786_532_314)),
        ("2026-08-12 18:58:34 UTC+8", Some(1_786_532_314)),
        ("2026-08-12T10:58:34.999Z", Some(1_786_532_314)),
        ("2026-08-12 10:58:34 UTC", Some(1_786_532_314)),
        ("2026-08-12 05:28:34-05:30", Some(1_786_532_314)),
        ("2026-08-12 18:58", Some(1_786_532_280)),
        ("2026-08-12", Some(1_786_464_000)),
        ("2024-02-29 00:00:00", Some(1_709_136_000)),
        ("2023-02-29 00:00:00", None),
        ("2026-13-01 00:00:00", None),
        ("2026-00-10", None),
        ("2026-08-12 24:00:00", None),
        ("2026-08-12 18:58:34:00", None),
        ("2026-08-12 18:58:34 CET", None),
        ("2026-08-12 18:58:34+99:00", None),
        ("tomorrow", None),
        ("", None),
        ("参数参数参数", None),
    ] {
        let error = ApiError::new(1310).with("next_flush_time", text);
        assert_eq!(error.resets_at(), seconds.map(|s| UNIX_EPOCH + Duration::from_secs(s)), "{text:?}");
        assert_eq!(error.argument("next_flush_time"), Some(text));
    }
}

#[test]
fn an_epoch_is_written_in_beijing_time() {
    for (text, written) in [
        ("1700000100", Some("2023-11-15 06:15:00")),
        ("1700000100999", Some("2023-11-15 06:15:00")),
        (" 1786532314 ", Some("2026-08-12 18:58:34")),
        ("1709136000", Some("2024-02-29 00:00:00")),
        ("1000000000", Some("2001-09-09 09:46:40")),
        ("9999999999", Some("2286-11-21 01:46:39")),
        ("0700000100", None),
        ("2026", None),
        ("13800138000", None),
        ("170000010O", None),
        ("", None),
    ] {
        let error = ApiError::new(1310).with("next_flush_time", text);
        assert_eq!(error.argument("next_flush_time"), Some(written.unwrap_or(text)), "{text:?}");
        let seconds = written.and_then(|_| text.trim().get(..10)?.parse().ok());
        assert_eq!(error.resets_at(), seconds.map(|s| UNIX_EPOCH + Duration::from_secs(s)), "{text:?}");
    }
}
