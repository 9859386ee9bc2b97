//! The promises of docs/promises.md as properties of arbitrary input, in the small stack that they promise.

use std::thread;

use bigmodel_errors::{ApiError, Audience, Diagnostic, ErrorCode, Localizer};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{TestCaseResult, TestRunner};

const STACK: usize = if cfg!(debug_assertions) { 512 << 10 } else { 128 << 10 };

/// Checks a property in a thread that has no more stack than is promised to be enough.
#[track_caller]
fn holds<S: Strategy>(
    cases: u32,
    strategy: impl FnOnce() -> S + Send + 'static,
    property: impl Fn(S::Value) -> TestCaseResult + Send + 'static,
) {
    ApiError::recognize("warm up");
    let run = move || {
        let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
        TestRunner::new(config).run(&strategy(), property).map_err(|error| error.to_string())
    };
    let outcome = thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
    assert_eq!(outcome, Ok(()));
}

/// Every character that is to be kept from a screen, often; and any other.
fn nasty() -> impl Strategy<Value = String> {
    let control = prop_oneof![
        prop::char::range('\0', '\u{a0}'),
        prop::char::range('\u{200b}', '\u{206f}'),
        prop::char::range('\u{e0000}', '\u{e007f}'),
        select(vec!['{', '}', '"', '\\', '<', '&', '\u{61c}', '\u{feff}', '参', 'ש', '\u{1f600}']),
        any::<char>(),
    ];
    vec(control, 0..40).prop_map(String::from_iter)
}

fn code() -> impl Strategy<Value = ErrorCode> {
    prop_oneof![6 => select(ErrorCode::KNOWN.to_vec()), 1 => (0..=u16::MAX).prop_map(ErrorCode::new)]
}

/// An error with some of its arguments, some of another code's, and any values.
fn error() -> impl Strategy<Value = ApiError> {
    let names = ["field", "number", "unit", "next_flush_time", "model_name", "limit", "error_id", "x"];
    let argument = (select(names.to_vec()), prop_oneof![nasty(), "[0-9]{1,20}", "[a-z_.]{1,600}"]);
    (code(), vec(argument, 0..6), option(100..600_u16)).prop_map(|(code, arguments, status)| {
        let error =
            arguments.into_iter().fold(ApiError::new(code), |error, (name, value)| error.with(name, value));
        match status {
            Some(status) => error.with_http_status(status),
            None => error,
        }
    })
}

fn option<T: Strategy>(of: T) -> impl Strategy<Value = Option<T::Value>> {
    prop::option::of(of)
}

/// The text after the `=` of an entry: valid, and invalid in every way.
fn pattern() -> impl Strategy<Value = String> {
    let sound = select(vec![
        "Text",
        "{ $field }",
        "{ $number }",
        "{ -term }",
        "{ error-500 }",
        "{ error-1214.bare }",
        "{ NUMBER($number) }",
        "{ \"\\u00e9\" }",
        "{ $number ->\n    [one] one\n   *[other] other { $unit }\n }",
        "参数",
    ]);
    let unsound = select(vec![
        "{",
        "}",
        "{ $",
        "{ $x }",
        "{ missing }",
        "{ { $field } }",
        "{ 1.00000000000000000000 }",
        "{ \"\\u001b\" }",
        "{ \"",
        "\n",
        "\u{202e}",
        "{ X(-term) }",
        "{ NUMBER(1, a: 2) }",
        "{ $field ->\n [a] b\n }",
        "->",
        "*[a]",
    ]);
    let part =
        prop_oneof![8 => sound.prop_map(str::to_owned), 2 => unsound.prop_map(str::to_owned), 1 => nasty()];
    vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn entries() -> impl Strategy<Value = Vec<String>> {
    let id = select(vec![
        "error-500",
        "error-1113",
        "error-1214",
        "error-1308",
        "app-x",
        "-term",
        "remedy-top-up",
    ]);
    let attribute = option(select(vec!["bare", "end-user", "x"]));
    let entry =
        (id, pattern(), attribute, pattern()).prop_map(|(id, value, attribute, pattern)| match attribute {
            Some(attribute) => format!("{id} = {value}\n    .{attribute} = {pattern}\n"),
            None => format!("{id} = {value}\n"),
        });
    vec(entry, 0..6)
}

/// One line for a person: something, of bounded length, without controls, with its isolates closed.
fn is_clean(text: &str) -> TestCaseResult {
    prop_assert!(!text.trim().is_empty());
    prop_assert!(text.len() <= 16 << 10);
    let mut open = 0;
    for c in text.chars() {
        match c {
            '\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            '\u{2066}' | '\u{2067}' | '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {
                open = -1
            }
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}' => open = -1,
            c if c.is_control() => open = -1,
            _ => {}
        }
        prop_assert!((0..=1).contains(&open), "{:?}", text);
    }
    prop_assert_eq!(open, 0);
    Ok(())
}

// Promises 1, 2, 5, 8.
#[test]
fn whatever_the_arguments_there_is_a_clean_text() {
    let end_users = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    holds(
        600,
        || (error(), select(vec!["en", "zh", "de", ""])),
        move |(error, locale)| {
            for localizer in [Localizer::builtin(), &end_users] {
                let rendered = localizer.render(&error, &localizer.negotiate(locale));
                is_clean(rendered.as_str())?;
                is_clean(&rendered.to_terminal())?;
                let html = rendered.to_html();
                let inner = html.strip_prefix("<span lang=\"").and_then(|rest| rest.strip_suffix("</span>"));
                let inner = inner.and_then(|rest| rest.split_once('>')).map(|(_, inner)| inner);
                prop_assert!(inner.is_some_and(|inner| !inner.contains(['<', '>', '"'])), "{}", html);
                prop_assert!(!html.chars().any(char::is_control), "{:?}", html);
            }
            Ok(())
        },
    );
}

// Promises 1, 2, 5, 6, 7, 8.
#[test]
fn an_overlay_loses_only_its_own_entries_and_nothing_of_it_leaks() {
    holds(
        600,
        || (entries(), error(), select(vec!["en-US", "zh-CN"])),
        |(entries, error, locale)| {
            let ftl = entries.concat();
            let plain = Localizer::builtin();
            let (localizer, errors) = Localizer::builder().resource(locale, ftl.clone()).build_lossy();
            let rendered = localizer.render(&error, &localizer.negotiate(locale));
            is_clean(rendered.as_str())?;
            let id = error.code().unwrap().message_id();
            let remedy = rendered.remedy_text();
            let builtin = plain.render(&error, &plain.negotiate(locale));
            if !ftl.contains(&*id) {
                prop_assert_eq!(rendered.as_str(), builtin.as_str());
            }
            if !ftl.contains("remedy-top-up") {
                prop_assert_eq!(remedy, builtin.remedy_text());
            }
            for error in errors {
                prop_assert!(
                    error.line().is_some_and(|line| line <= 1 + ftl.matches('\n').count()),
                    "{}",
                    error
                );
            }
            Ok(())
        },
    );
}

// Promise 6: braces that an argument brings are text, all others are Fluent's and must be gone.
#[test]
fn no_brace_reaches_a_reader_but_from_an_argument() {
    holds(
        600,
        || (entries(), code()),
        |(entries, code)| {
            let (localizer, _) = Localizer::builder().resource("en-US", entries.concat()).build_lossy();
            let error =
                code.arguments().iter().fold(ApiError::new(code), |error, name| error.with(*name, "5"));
            let text = localizer.render(&error, &localizer.negotiate("en")).to_string();
            prop_assert!(!text.contains(['{', '}']), "{}", text);
            Ok(())
        },
    );
}

// Promise 13.
#[test]
fn the_order_of_entries_and_of_loading_changes_nothing() {
    let shuffled = || {
        entries().prop_flat_map(|mut entries| {
            // Of two entries with one ID the first stays, whichever that is.
            let mut seen = Vec::new();
            entries.retain(|entry| {
                let id = entry.split(' ').next().unwrap_or_default().to_owned();
                !seen.contains(&id) && {
                    seen.push(id);
                    true
                }
            });
            // An entry whose braces are open at its end would swallow its neighbour, whichever that is.
            (Just(entries.clone()), Just(entries).prop_shuffle())
        })
    };
    holds(
        400,
        move || (shuffled(), error()),
        |((entries, shuffled), error)| {
            let outcome = |ftl: String| {
                let (localizer, errors) = Localizer::builder().resource("en-US", ftl).build_lossy();
                let mut reasons: Vec<_> =
                    errors.iter().map(|e| e.to_string().split_once(": ").unwrap().1.to_owned()).collect();
                reasons.sort();
                (localizer.render(&error, &localizer.negotiate("en")).to_string(), reasons.len())
            };
            prop_assert_eq!(outcome(entries.concat()), outcome(shuffled.concat()));
            prop_assert_eq!(outcome(entries.concat()), outcome(entries.concat()));
            Ok(())
        },
    );
}

// Promises 1, 2, 11.
#[test]
fn any_body_has_the_sentence_of_its_status_or_of_its_code() {
    let json = || {
        let leaf = prop_oneof![
            Just("null".to_owned()),
            any::<f64>().prop_map(|n| n.to_string()),
            any::<i64>().prop_map(|n| n.to_string()),
            nasty().prop_map(|text| format!("{text:?}")),
            Just("1e999".to_owned()),
            Just("{\"code\":".to_owned()),
        ];
        leaf.prop_recursive(6, 40, 5, |inner| {
            let key = select(vec!["error", "code", "message", "x", "choices", "finish_reason", "request_id"]);
            prop_oneof![
                vec((key, inner.clone()), 0..5).prop_map(|fields| {
                    let fields: Vec<_> =
                        fields.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                    format!("{{{}}}", fields.join(","))
                }),
                vec(inner, 0..5).prop_map(|values| format!("[{}]", values.join(","))),
            ]
        })
    };
    let body = move || {
        prop_oneof![
            vec(any::<u8>(), 0..300),
            nasty().prop_map(String::into_bytes),
            json().prop_map(String::into_bytes)
        ]
    };
    holds(
        1_500,
        move || (body(), 100..600_u16),
        |(body, status)| {
            let error = ApiError::from_response(status, &body);
            prop_assert_eq!(error.http_status(), Some(status));
            let localizer = Localizer::builtin();
            let rendered = localizer.render(&error, &localizer.negotiate("en"));
            is_clean(rendered.as_str())?;
            if error.code().is_none() && error.finish_reason().is_none() && error.task_status().is_none() {
                let alone = ApiError::from_response(status, "");
                let expected = localizer.render(&alone, &localizer.negotiate("en")).to_string();
                prop_assert_eq!(rendered.as_str(), expected);
            }
            Ok(())
        },
    );
}

// Promise 10: any way of writing a whole number that JSON knows, and no other number.
#[test]
fn codes_are_never_misread() {
    let written = |code: u16| {
        vec![
            format!("{code}"),
            format!("\"{code}\""),
            format!("\" {code}\\t\""),
            format!("{code}.0"),
            format!("{code}.000e0"),
            format!("{}.{:03}e3", code / 1000, code % 1000),
            format!("{code}0e-1"),
        ]
    };
    holds(
        400,
        || (select(ErrorCode::KNOWN.to_vec()), 0..7_usize),
        move |(code, form)| {
            let code: u16 = code.into();
            let form = written(code).swap_remove(form);
            let found =
                ApiError::from_response(400, format!(r#"{{"error":{{"code":{form},"message":"x"}}}}"#));
            prop_assert_eq!(found.code(), Some(ErrorCode::new(code)), "{}", form);
            Ok(())
        },
    );
    let other = || {
        prop_oneof![
            any::<i64>().prop_map(|n| n.to_string()),
            any::<f64>().prop_map(|n| format!("{n:e}")),
            (1..9999_u16).prop_map(|n| format!("-{n}")),
            (1..9999_u16, 1..9_u8).prop_map(|(n, tenths)| format!("{n}.{tenths}")),
            (70_000..u64::MAX).prop_map(|n| format!("\"{n}\"")),
            Just("[1214]".to_owned()),
            Just("{\"code\":null}".to_owned()),
            Just("true".to_owned()),
        ]
    };
    holds(400, other, |form| {
        let found = ApiError::recognize(&format!(r#"{{"code":{form},"msg":"x"}}"#));
        let is_code = |code: ErrorCode| form.parse::<f64>().is_ok_and(|n| n == f64::from(u16::from(code)));
        prop_assert!(form == "[1214]" || found.code().is_none_or(is_code), "{} is {:?}", form, found.code());
        Ok(())
    });
}

// Promises 1, 9.
#[test]
fn traditional_readers_get_simplified_only_where_they_list_it() {
    let range = || {
        let region = select(vec!["", "-TW", "-HK", "-MO", "-CN", "-SG", "-US"]);
        let script = select(vec!["", "-Hant", "-Hans", "-Latn"]);
        let language = select(vec!["zh", "ZH", "cmn", "zh-cmn", "yue", "en", "de"]);
        (language, script, region, option(0..=1000_u16)).prop_map(|(language, script, region, weight)| {
            let weight = weight.map(|w| format!(";q={}.{:03}", w / 1000, w % 1000)).unwrap_or_default();
            (format!("{language}{script}{region}"), weight)
        })
    };
    holds(
        1_500,
        move || vec(range(), 1..5),
        |ranges| {
            let header =
                ranges.iter().map(|(tag, weight)| format!("{tag}{weight}")).collect::<Vec<_>>().join(", ");
            let localizer = Localizer::builtin();
            let locale = localizer.locale(&localizer.negotiate(&header)).to_string();
            let reads = |tag: &str, wants_traditional: bool| {
                let tag = tag.to_lowercase();
                let cantonese = tag.starts_with("yue");
                let chinese = cantonese || tag.starts_with("zh") || tag.starts_with("cmn");
                let of_region = |regions: &[&str]| regions.iter().any(|region| tag.ends_with(region));
                let likely =
                    if cantonese { !of_region(&["-cn"]) } else { of_region(&["-tw", "-hk", "-mo", "-us"]) };
                let traditional = tag.contains("hant") || !tag.contains("hans") && likely;
                chinese && traditional == wants_traditional && !tag.contains("latn")
            };
            if locale == "zh-CN" || locale == "zh-TW" {
                let wanted =
                    |(tag, weight): &(String, String)| reads(tag, locale == "zh-TW") && weight != ";q=0.000";
                prop_assert!(ranges.iter().any(wanted), "{} in {}", header, locale);
            } else {
                prop_assert_eq!(&locale, "en-US");
            }
            Ok(())
        },
    );
    holds(600, nasty, |header| {
        let localizer = Localizer::builtin();
        prop_assert!(localizer.locales().any(|l| l == localizer.locale(&localizer.negotiate(&header))));
        Ok(())
    });
}

// Promise 5: whatever could not be rendered is reported, and only then.
#[test]
fn a_step_of_the_fallback_is_reported() {
    holds(
        600,
        || (error(), select(vec!["en", "zh", "ko", "yue", "zh-TW"])),
        |(error, locale)| {
            let localizer = Localizer::builtin();
            let chain = localizer.negotiate(locale);
            let rendered = localizer.render(&error, &chain);
            let code = error.code().unwrap();
            let unknown = rendered.diagnostics().iter().any(|d| matches!(d, Diagnostic::UnknownCode { .. }));
            prop_assert_eq!(unknown, !code.is_known());
            let is_given = |value: Option<&str>| value.is_some_and(|value| !value.trim().is_empty());
            let lacking = code.arguments().iter().any(|name| !is_given(error.argument(name)));
            let missing =
                rendered.diagnostics().iter().any(|d| matches!(d, Diagnostic::MissingArgument { .. }));
            prop_assert!(!lacking || missing, "{:?}", rendered.diagnostics());
            Ok(())
        },
    );
}
