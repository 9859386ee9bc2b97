//! What is rendered is recognized again: code and arguments, in every locale and every envelope.

use bigmodel_errors::{ApiError, ErrorCode, Localizer};
use proptest::prelude::*;
use proptest::sample::select;

const ID: &str = "20260905073518df58160ac3e4cc6e";

/// A way in which a code and its sentence arrive.
type Envelope = fn(ErrorCode, &str) -> String;

const ENVELOPES: &[(&str, Envelope)] = &[
    ("nested", |code, text| format!(r#"{{"error":{{"code":"{code}","message":{}}}}}"#, json(text))),
    ("nested, a number", |code, text| {
        format!(r#"{{"error":{{"message":{},"code":{code}}},"request_id":"{ID}"}}"#, json(text))
    }),
    ("flat", |code, text| format!(r#"{{"code":{code},"msg":{},"success":false}}"#, json(text))),
    ("bare", |code, text| format!(r#"429: {{"code":"{code}","message":{}}}"#, json(text))),
    ("anthropic", |code, text| {
        let message = json(&format!("[{code}][{text}][{ID}]"));
        format!(
            r#"{{"type":"error","error":{{"type":"api_error","code":"{code}","message":{message}}},"request_id":"{ID}"}}"#
        )
    }),
    ("code as type", |code, text| {
        format!(r#"{{"type":"error","error":{{"type":"{code}","message":{}}}}}"#, json(text))
    }),
    ("brackets", |code, text| format!("[{code}][{text}][{ID}]")),
    ("python", |code, text| {
        format!("Error code: 400 - {{'error': {{'code': '{code}', 'message': {}}}}}", repr(text))
    }),
    ("in a log line", |code, text| {
        format!(
            r#"2026-11-01 10:00:00 WARN upstream said {{"error":{{"code":"{code}","message":{}}}}} (attempt 2)"#,
            json(text)
        )
    }),
    ("escaped", |code, text| {
        let inner = format!(r#"{{"error":{{"code":"{code}","message":{}}}}}"#, json(text));
        format!("MCP error -500: {}", json(&inner))
    }),
    ("escaped twice", |code, text| {
        let inner = format!(r#"{{"error":{{"code":"{code}","message":{}}}}}"#, json(text));
        format!(r#"{{"level":"error","body":{}}}"#, json(&json(&inner)))
    }),
    ("event stream", |code, text| {
        format!("event: error\ndata: {{\"error\":{{\"code\":\"{code}\",\"message\":{}}}}}\n\n", json(text))
    }),
];

/// The built-in locales, as many as the features let in.
fn locales() -> Vec<String> {
    Localizer::builtin().locales().map(ToString::to_string).collect()
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Python's `repr` of a string.
fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in text.chars() {
        if c == '\\' || c == quote {
            out.push('\\');
        }
        out.push(c);
    }
    out.push(quote);
    out
}

/// Names, paths, Chinese, quotes and brackets; nothing that a sentence's own end could be taken for.
fn name() -> impl Strategy<Value = String> {
    let tame = "[a-z][a-z0-9_]{0,20}(\\[[0-9]\\])?(\\.[a-z_]{1,12}){0,3}";
    let wild = "[a-zA-Z0-9参数模型“”\"'\\[\\]{}()<>/\\\\|$#@!?;=+* _-]{0,64}[a-zA-Z0-9型\\])}]";
    let long = "[a-z型_]{512}";
    prop_oneof![4 => tame, 4 => wild, 1 => long].prop_map(|text: String| text.trim().to_owned())
}

fn value(argument: &'static str) -> BoxedStrategy<String> {
    match argument {
        "number" => (0..100_000_u32).prop_map(|number| number.to_string()).boxed(),
        "unit" => select(vec!["minute", "hour", "day", "week", "month"]).prop_map(str::to_owned).boxed(),
        "next_flush_time" => (1..=12_u8, 1..=28_u8, 0..24_u8, 0..60_u8)
            .prop_map(|(month, day, hour, minute)| {
                format!("2026-{month:02}-{day:02} {hour:02}:{minute:02}:09")
            })
            .boxed(),
        "request_id" | "task_id" | "error_id" => "[0-9]{14}[0-9a-f]{16}|[a-zA-Z0-9_-]{3,40}".boxed(),
        _ => name().boxed(),
    }
    // What begins like a key is hidden, and not read back.
    .prop_filter("a key", |value| !value.to_lowercase().contains("sk-"))
    .boxed()
}

fn error() -> impl Strategy<Value = ApiError> {
    select(ErrorCode::KNOWN).prop_flat_map(|code| {
        let values: Vec<_> = code.arguments().iter().map(|name| value(name)).collect();
        values.prop_map(move |values| {
            let arguments = code.arguments().iter().zip(values);
            arguments.fold(ApiError::new(code), |error, (name, value)| error.with(*name, value))
        })
    })
}

/// Two arguments cannot be told apart where what stands between them is in one of them, too.
fn is_ambiguous(error: &ApiError) -> bool {
    let joined = |value: &str| {
        ["and", "与", "與", "と", "والمعلمة"].iter().any(|word| value.to_lowercase().contains(word))
    };
    error.code() == Some(ErrorCode::CONFLICTING_FIELDS) && error.arguments().any(|(_, value)| joined(value))
}

#[track_caller]
fn same(made: &ApiError, found: &ApiError, payload: &str) {
    assert_eq!(found.code(), made.code(), "{payload}");
    let arguments: Vec<_> = found.arguments().collect();
    if is_ambiguous(made) {
        return;
    }
    assert_eq!(arguments, made.arguments().collect::<Vec<_>>(), "{payload}");
}

#[test]
fn a_number_at_the_beginning_is_no_status() {
    let localizer = Localizer::builtin();
    for number in ["400", "599", "1308"] {
        let error = ApiError::new(ErrorCode::USAGE_LIMIT).with("number", number).with("unit", "minute");
        let error = error.with("next_flush_time", "2026-01-01 00:00:09");
        for locale in locales() {
            let text = localizer.render(&error, &localizer.negotiate(&locale)).to_string();
            for (_, wrap) in ENVELOPES {
                let payload = wrap(ErrorCode::USAGE_LIMIT, &text);
                same(&error, &ApiError::recognize(&payload), &payload);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rendered_then_recognized(error in error(), locale in select(locales()), envelope in 0..ENVELOPES.len()) {
        let localizer = Localizer::builtin();
        let chain = localizer.negotiate(&locale);
        let text = localizer.render(&error, &chain).to_string();
        let (_, wrap) = ENVELOPES[envelope];
        let payload = wrap(error.code().unwrap(), &text);
        same(&error, &ApiError::recognize(&payload), &payload);
    }

    #[test]
    fn serialized_then_deserialized(error in error()) {
        let text = localized_payload(&error);
        let found = ApiError::recognize(&text);
        let json = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<ApiError>(&json).unwrap(), found);
    }

    #[test]
    fn any_text_is_recognized_or_kept(text in "\\PC{0,200}") {
        let found = ApiError::recognize(&text);
        prop_assert!(found.code().is_some() || text.trim().is_empty() || found.message().is_some());
    }
}

fn localized_payload(error: &ApiError) -> String {
    let localizer = Localizer::builtin();
    let text = localizer.render(error, &localizer.negotiate("zh")).to_string();
    format!(
        r#"{{"error":{{"code":"{}","message":{}}},"request_id":"{ID}"}}"#,
        error.code().unwrap(),
        json(&text)
    )
}

#[test]
fn every_code_in_every_envelope_and_locale() {
    let localizer = Localizer::builtin();
    for code in ErrorCode::KNOWN {
        let value = |name: &str| match name {
            "number" => "5",
            "unit" => "hour",
            "next_flush_time" => "2026-08-12 18:58:34",
            "field2" => "temperature",
            "error_id" | "request_id" | "task_id" => "20260226102939f2a1b2c3d4e5f60718",
            "model_name" | "API_name" => "glm-4.7",
            _ => "top_p",
        };
        let error = code.arguments().iter().fold(ApiError::new(*code), |e, name| e.with(*name, value(name)));
        for locale in locales() {
            let text = localizer.render(&error, &localizer.negotiate(&locale)).to_string();
            for (_, wrap) in ENVELOPES {
                let payload = wrap(*code, &text);
                same(&error, &ApiError::recognize(&payload), &payload);
            }
        }
    }
}

#[test]
fn a_sentence_alone_tells_its_code_where_only_one_says_it() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("zh-CN");
    let error = ApiError::new(ErrorCode::NETWORK_FAILURE).with("error_id", ID);
    let found = ApiError::recognize(localizer.render(&error, &chain).as_str());
    assert_eq!(found.code(), Some(ErrorCode::NETWORK_ERROR));
    assert_eq!(found.alternatives(), [ErrorCode::NETWORK_FAILURE]);

    let error =
        ApiError::new(ErrorCode::FIVE_HOUR_LIMIT_ENTERPRISE).with("next_flush_time", "2026-08-12 18:58:34");
    let found = ApiError::recognize(localizer.render(&error, &chain).as_str());
    assert_eq!((found.code(), found.alternatives()), (Some(ErrorCode::FIVE_HOUR_LIMIT_ENTERPRISE), &[][..]));
    let found = ApiError::recognize(localizer.render(&error, &localizer.negotiate("en")).as_str());
    assert_eq!(found.code(), Some(ErrorCode::FIVE_HOUR_LIMIT_SUB_ACCOUNT));
    assert_eq!(found.alternatives(), [ErrorCode::FIVE_HOUR_LIMIT_ENTERPRISE]);
    assert_eq!(found.argument("next_flush_time"), Some("2026-08-12 18:58:34"));
}

/// Sentences without a code around them, as a person quotes them; `None` where it is that of several codes.
#[test]
#[rustfmt::skip]
fn sentences_of_the_other_locales_are_recognized_where_these_are_built_in() {
    for (locale, text, code, arguments) in [
        ("zh-TW", "您的帳號已欠費，請儲值後再試", 1113, &[][..]),
        ("zh-TW", "錯誤：messages 參數無效。請查閱文件", 1214, &[("field", "messages")]),
        ("zh-TW", "top_p 與 temperature 不能同時設定，請查閱文件", 1215, &[("field1", "top_p"), ("field2", "temperature")]),
        ("zh-TW", "已達 5 小時的使用上限。您的使用額度將於 2026-08-12 18:58:34（北京時間，UTC+8）重設", 1308, &[("number", "5"), ("unit", "hour"), ("next_flush_time", "2026-08-12 18:58:34")]),
        ("zh-TW", "過去 7 天的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。", 1321, &[]),
        ("ja", "アカウントに未払い料金があります。チャージしてから再試行してください", 1113, &[]),
        ("ja", "現在のモデルは SYNC 呼び出し方式に対応していません", 1212, &[("method", "SYNC")]),
        ("ja", "3週間の利用上限に達しました。上限は 2026-08-12 18:58:34（北京時間、UTC+8）にリセットされます", 1308, &[("number", "3"), ("unit", "week"), ("next_flush_time", "2026-08-12 18:58:34")]),
        ("ar", "على حسابك مبالغ مستحقة، يُرجى شحن الرصيد ثم إعادة المحاولة", 1113, &[]),
        ("ar", "المعلمة \u{2068}messages\u{2069} غير صالحة. يُرجى مراجعة الوثائق", 1214, &[("field", "messages")]),
        ("ar", "تم بلوغ حد الاستخدام المسموح به خلال ساعة واحدة. سيُعاد تعيين الحد في 2026-08-12 18:58:34 (بتوقيت بكين، UTC+8)", 1308, &[("number", "1"), ("unit", "hour"), ("next_flush_time", "2026-08-12 18:58:34")]),
        ("ar", "تم بلوغ حد الاستخدام المسموح به خلال 11 يومًا. سيُعاد تعيين الحد في 2026-08-12 18:58:34 (بتوقيت بكين، UTC+8)", 1308, &[("number", "11"), ("unit", "day"), ("next_flush_time", "2026-08-12 18:58:34")]),
    ] {
        let found = ApiError::recognize(text);
        let is_built_in = locales().iter().any(|built_in| built_in == locale);
        assert_eq!(found.code(), is_built_in.then(|| ErrorCode::new(code)), "{text}");
        if is_built_in {
            assert_eq!(found.arguments().collect::<Vec<_>>(), arguments, "{text}");
        }
    }
}

/// Where a count is a word, its plural category tells it.
#[test]
fn every_count_comes_back() {
    let localizer = Localizer::builtin();
    for (locale, unit) in locales()
        .iter()
        .flat_map(|locale| ["minute", "hour", "day", "week", "month"].map(|unit| (locale, unit)))
    {
        for number in (0..=12).chain([99, 100, 101, 102, 1000]) {
            let error = ApiError::new(1308).with("number", number).with("unit", unit);
            let error = error.with("next_flush_time", "2026-08-12 18:58:34");
            let text = localizer.render(&error, &localizer.negotiate(locale)).to_string();
            let payload = format!("[1308][{text}]");
            same(&error, &ApiError::recognize(&payload), &payload);
        }
    }
}
