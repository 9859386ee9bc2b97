//! Reset times by the reader's clock.

use bigmodel_errors::{ApiError, Audience, Chain, ErrorCode, Localizer};

const BEIJING: &str = "2026-08-12 18:58:34";

fn reset() -> ApiError {
    ApiError::new(1310).with("next_flush_time", BEIJING)
}

fn chain(locale: &str, zone: &str) -> Chain {
    Localizer::builtin().negotiate(locale).in_time_zone(zone).unwrap()
}

/// Each text of a developer's with a reset time, by its error.
fn with_reset() -> impl Iterator<Item = ApiError> {
    let given =
        |error: ApiError| error.with("number", 5).with("unit", "hour").with("next_flush_time", BEIJING);
    ErrorCode::KNOWN.iter().flat_map(move |code| {
        let forms = code.forms().iter().filter(|form| form.arguments().contains(&"next_flush_time"));
        let own = code.arguments().contains(&"next_flush_time").then(|| given(ApiError::new(*code)));
        own.into_iter().chain(forms.map(move |form| given(ApiError::new(*code).with_form(form.name()))))
    })
}

#[test]
fn every_text_with_a_reset_time_has_the_readers() {
    let localizer = Localizer::builtin();
    let mut count = 0;
    for error in with_reset() {
        for locale in localizer.locales().map(ToString::to_string) {
            for audience in [Audience::Developer, Audience::EndUser] {
                let plain = localizer.negotiate(&locale).for_audience(audience);
                let text = localizer.text(&error, &plain.clone().in_time_zone("+05:30").unwrap());
                let (start, rest) = text.split_once("2026-08-12 16:28:34").expect(&text);
                assert!(rest.contains("UTC+5:30"), "{text}");
                assert!(!text.contains("UTC+8") && !text.contains("18:58"), "{text}");
                // The rest is as it was.
                let before = localizer.text(&error, &plain);
                match audience {
                    Audience::Developer => {
                        assert!(before.starts_with(&format!("{start}{BEIJING}")), "{text}");
                        assert!(before.ends_with(text.rsplit("UTC+5:30").next().unwrap()), "{text}");
                    }
                    _ => assert!(!before.contains(|c: char| c.is_ascii_digit()), "{before}"),
                }
                count += 1;
            }
        }
    }
    assert!(count >= 12 * 2 * 2, "{count}");
}

#[test]
fn the_time_and_the_offset_are_those_of_the_zone_at_that_moment() {
    for (zone, moment, time) in [
        ("Europe/Berlin", BEIJING, "2026-08-12 12:58:34 (UTC+2)"),
        ("Europe/Berlin", "2026-12-12 18:58:34", "2026-12-12 11:58:34 (UTC+1)"),
        ("europe/berlin", BEIJING, "2026-08-12 12:58:34 (UTC+2)"),
        ("Asia/Kolkata", BEIJING, "2026-08-12 16:28:34 (UTC+5:30)"),
        ("America/St_Johns", "2026-01-01 00:00:00", "2025-12-31 12:30:00 (UTC-3:30)"),
        ("Pacific/Kiritimati", BEIJING, "2026-08-13 00:58:34 (UTC+14)"),
        ("Asia/Shanghai", BEIJING, "2026-08-12 18:58:34 (UTC+8)"),
        ("UTC", BEIJING, "2026-08-12 10:58:34 (UTC)"),
        ("Z", BEIJING, "2026-08-12 10:58:34 (UTC)"),
        ("+02:00", BEIJING, "2026-08-12 12:58:34 (UTC+2)"),
        ("-0930", BEIJING, "2026-08-12 01:28:34 (UTC-9:30)"),
        ("-00:30", BEIJING, "2026-08-12 10:28:34 (UTC-0:30)"),
        ("UTC+2", BEIJING, "2026-08-12 12:58:34 (UTC+2)"),
        ("UTC", "2026-08-12 18:58", "2026-08-12 10:58:00 (UTC)"),
        ("UTC", "2026-08-12", "2026-08-11 16:00:00 (UTC)"),
        ("UTC", "1786532314", "2026-08-12 10:58:34 (UTC)"),
        ("UTC", " 2026-08-12 18:58:34 ", "2026-08-12 10:58:34 (UTC)"),
    ] {
        let error = ApiError::new(1310).with("next_flush_time", moment);
        let expected = format!("Weekly/Monthly Limit Exhausted. Your limit will reset at {time}");
        assert_eq!(Localizer::builtin().text(&error, &chain("en", zone)), expected, "{zone}");
    }
}

#[test]
fn customers_read_their_own_time_or_none() {
    let localizer = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    for (locale, without, with) in [
        (
            "en",
            "The service has reached its usage limit for now. Please try again later.",
            "The service has reached its usage limit for now. Please try again after 2026-08-12 12:58:34 (UTC+2).",
        ),
        (
            "zh-CN",
            "服务暂时达到使用上限，请稍后重试。",
            "服务暂时达到使用上限，请在 2026-08-12 12:58:34（UTC+2）之后重试。",
        ),
        #[cfg(feature = "locale-zh-TW")]
        (
            "zh-TW",
            "服務目前已達使用上限。請稍後再試。",
            "服務目前已達使用上限。請於 2026-08-12 12:58:34（UTC+2）之後再試。",
        ),
        #[cfg(feature = "locale-ja")]
        (
            "ja",
            "サービスは現在、利用上限に達しています。しばらくしてからもう一度お試しください。",
            "サービスは現在、利用上限に達しています。2026-08-12 12:58:34（UTC+2）以降にもう一度お試しください。",
        ),
        #[cfg(feature = "locale-ar")]
        (
            "ar",
            "بلغت الخدمة حد الاستخدام في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.",
            "بلغت الخدمة حد الاستخدام في الوقت الحالي. يُرجى إعادة المحاولة بعد \u{2068}2026-08-12 12:58:34\u{2069} (UTC+2).",
        ),
    ] {
        let chain = localizer.negotiate(locale);
        assert_eq!(localizer.text(&reset(), &chain), without);
        assert_eq!(localizer.text(&reset(), &chain.in_time_zone("Europe/Berlin").unwrap()), with);
    }
    // What is no moment, or has a zone of its own, is not in a sentence.
    let chain = localizer.negotiate("en").in_time_zone("Europe/Berlin").unwrap();
    for time in [
        "2026-08-12T10:58:34Z",
        "2026-08-12 10:58:34 UTC",
        "tomorrow",
        "",
        "13800138000",
        "2026-02-30 00:00:00",
    ] {
        let error = ApiError::new(1310).with("next_flush_time", time);
        let later = "The service has reached its usage limit for now. Please try again later.";
        assert_eq!(localizer.text(&error, &chain), later, "{time}");
    }
    // Nothing else of the error becomes visible.
    let overlay =
        "error-1310 = { $next_flush_time }\n    .end-user = After { $next_flush_time } { $model_name }\n";
    let overlaid = Localizer::builder().resource("en-US", overlay).build_lossy().0;
    let customer = chain.for_audience(Audience::EndUser);
    let text = overlaid.text(&reset().with("model_name", "glm-5"), &customer).into_owned();
    assert!(!text.contains("glm-5"), "{text}");
}

#[test]
fn texts_of_an_app_have_the_readers_time_too() {
    for (overlay, expected) in [
        ("error-1310 = Bis { $next_flush_time }.", "Bis 2026-08-12 12:58:34 UTC+2."),
        ("error-1310 = Bis { $next_flush_time } (UTC+8).", "Bis 2026-08-12 12:58:34 (UTC+2)."),
        ("error-1310 = { $next_flush_time }（北京时间 UTC+08:00）", "2026-08-12 12:58:34（UTC+2）"),
        ("error-1310 = { $next_flush_time } (see the help)", "2026-08-12 12:58:34 UTC+2 (see the help)"),
        ("error-1310 = { $next_flush_time } or so (UTC)", "2026-08-12 12:58:34 UTC+2 or so (UTC)"),
        ("error-1310 = { $next_flush_time } (UTC+8", "2026-08-12 12:58:34 UTC+2 (UTC+8"),
        ("error-1310 = { $next_flush_time }", "2026-08-12 12:58:34 UTC+2"),
        (
            "error-1310 = { $next_flush_time }, { $next_flush_time } (UTC+8)",
            "2026-08-12 12:58:34 UTC+2, 2026-08-12 12:58:34 (UTC+2)",
        ),
        // Resolved by fluent-bundle.
        (
            "error-1310 = { $next_flush_time ->\n    [0.5] x\n   *[other] Bis { $next_flush_time } (UTC+8)\n }",
            "Bis 2026-08-12 12:58:34 (UTC+2)",
        ),
        ("error-1310 = Soon", "Soon"),
    ] {
        let localizer = Localizer::builder().resource("de", overlay).build().unwrap();
        let chain = localizer.negotiate("de").in_time_zone("Europe/Berlin").unwrap();
        let rendered = localizer.text(&reset(), &chain).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(rendered, expected, "{overlay}");
    }
}

#[test]
fn all_ways_to_a_text_agree_and_nothing_else_changes() {
    let localizer = Localizer::builtin();
    let errors =
        with_reset().chain(ErrorCode::KNOWN.iter().map(|code| ApiError::new(*code).with("field", "x")));
    for error in errors {
        for (zone, audience) in [("UTC", Audience::Developer), ("UTC", Audience::EndUser)] {
            let plain = localizer.negotiate("zh").for_audience(audience);
            let chain = plain.clone().in_time_zone(zone).unwrap();
            let rendered = localizer.render(&error, &chain);
            let mut written = String::new();
            localizer.write(&mut written, &error, &chain).unwrap();
            assert_eq!(written, rendered.as_str());
            assert_eq!(localizer.text(&error, &chain), written);
            let before = localizer.render(&error, &plain);
            assert_eq!(rendered.diagnostics(), before.diagnostics());
            assert_eq!(rendered.message_id(), before.message_id());
            if error.argument("next_flush_time").is_none() {
                assert_eq!(rendered.as_str(), before.as_str());
            }
        }
    }
    let plain = localizer.negotiate("en");
    assert_ne!(plain.clone().in_time_zone("UTC").unwrap(), plain);
    assert_eq!(plain.clone().in_time_zone("Etc/UTC").unwrap(), plain.in_time_zone("Etc/UTC").unwrap());
}

#[cfg(feature = "lines")]
#[test]
fn many_lines_are_rendered_as_alone() {
    let localizer = Localizer::builtin();
    let chain = chain("en", "Asia/Tokyo");
    let mut explainer = bigmodel_errors::Explainer::new(localizer, chain, |rendered, out| {
        out.extend_from_slice(rendered.as_str().as_bytes());
        Ok(())
    });
    for minute in 10..40 {
        let line = format!(
            r#"{{"error":{{"code":"1310","message":"Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 18:{minute}:34"}}}}"#
        );
        let mut out = Vec::new();
        explainer.explain(line.as_bytes(), &mut out).unwrap();
        let expected = format!(
            "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 19:{minute}:34 (UTC+9)"
        );
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}

#[test]
fn an_unknown_zone_is_an_error() {
    for (zone, shown) in [
        ("Mars/Olympus", "Mars/Olympus"),
        ("", ""),
        ("CET+25", "CET+25"),
        ("+25:00", "+25:00"),
        ("+", "+"),
        ("x5", "x5"),
        ("../../../etc/passwd", "../../../etc/passwd"),
        ("/etc/localtime", "/etc/localtime"),
        ("a\u{1b}[31m\nb", "a\u{fffd}[31m b"),
        ("北京", "北京"),
    ] {
        let error = Localizer::builtin().negotiate("en").in_time_zone(zone).unwrap_err();
        assert_eq!(error.to_string(), format!("unknown time zone \"{shown}\""));
        assert!(std::error::Error::source(&error).is_none());
    }
    let long =
        Localizer::builtin().negotiate("en").in_time_zone(&"x".repeat(10_000)).unwrap_err().to_string();
    assert!(long.len() < 120, "{long}");
}
