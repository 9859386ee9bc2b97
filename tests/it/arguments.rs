//! Arguments of an error: as they are set, and as a sentence shows them.

use std::fmt;

use bigmodel_errors::{ApiError, Localizer};

/// The sentence of 1211 that an overlay makes of one argument.
fn shown(name: &'static str, pattern: &str, value: &str) -> String {
    let overlay =
        format!("error-1308 = {pattern}\n    .bare = none\nerror-1214 = {pattern}\n    .bare = none\n");
    let localizer = Localizer::builder().resource("en-US", overlay).build_lossy().0;
    let code = if name == "field" { 1214 } else { 1308 };
    localizer.text(&ApiError::new(code).with(name, value), &localizer.negotiate("en")).into_owned()
}

#[test]
fn only_plain_whole_numbers_select_a_plural() {
    for (text, is_count) in [
        ("0", true),
        ("1", true),
        ("5", true),
        ("01", false),
        ("+1", false),
        ("1.0", false),
        ("18446744073709551615", true),
        ("18446744073709551616", false),
    ] {
        let category = match (is_count, text) {
            (true, "1") => "one",
            (true, "0") => "zero",
            _ => "other",
        };
        // A number that is no count selects `other`, and so does text.
        let pattern = "{ $number ->\n    [0] zero\n    [one] one\n   *[other] other\n }";
        assert_eq!(shown("number", pattern, text), category, "{text}");
        let pattern = pattern.replace("$number", "$field");
        assert_eq!(shown("field", &pattern, text), "other", "{text}");
    }
}

#[test]
fn a_value_is_what_it_writes() {
    struct Failing;
    impl fmt::Display for Failing {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("begun")?;
            Err(fmt::Error)
        }
    }
    let set = |value: &dyn fmt::Display| {
        ApiError::new(1214).with("field", value).argument("field").unwrap().to_owned()
    };
    assert_eq!(set(&5), "5");
    assert_eq!(set(&""), "");
    assert_eq!(set(&Failing), "begun");
    // Those that are as long as a request ID, or longer, are stored elsewhere.
    for length in [1, 29, 30, 31, 1000] {
        let text = "x".repeat(length);
        assert_eq!(set(&text), text);
        for split in [0, 1, length / 2] {
            let (one, other) = text.split_at(split);
            assert_eq!(set(&format_args!("{one}{other}")), text);
        }
        let error = ApiError::new(1214).with("field", &text);
        assert_eq!(error.clone(), error);
        assert_eq!(format!("{error:?}"), format!("ApiError {{ code: 1214, arguments: [field={text:?}] }}"));
    }
}

#[test]
fn each_character_is_shown_unless_it_is_a_control() {
    for c in ('\0'..='\u{ff}').chain(['参', '\u{202e}', '\u{2028}', '\u{feff}', '\u{e0041}']) {
        let shown = match c {
            '\t' | '\n' | '\r' => ' ',
            c if c.is_control() || matches!(c, '\u{202e}' | '\u{2028}' | '\u{feff}' | '\u{e0041}') => {
                '\u{fffd}'
            }
            c => c,
        };
        for (before, after) in [(0, 0), (0, 7), (3, 9), (7, 0), (8, 0), (12, 3), (20, 1)] {
            let text = |c: char| format!("{}{c}{}", "a".repeat(before), "~".repeat(after));
            let error = ApiError::new(1233).with("task_id", text(c));
            let expected = match c.is_whitespace() && before + after == 0 {
                true => "The task does not exist".to_owned(),
                false => format!("Task: {} does not exist", text(shown)),
            };
            let localizer = Localizer::builtin();
            assert_eq!(localizer.text(&error, &localizer.negotiate("en")), expected, "{c:?}");
        }
    }
}

#[test]
fn a_long_value_is_cut_by_characters() {
    for (text, expected) in [
        ("参".repeat(512), "参".repeat(512)),
        ("参".repeat(513), "参".repeat(512) + "…"),
        ("a".repeat(512), "a".repeat(512)),
        ("a".repeat(513), "a".repeat(512) + "…"),
    ] {
        assert_eq!(shown("field", "{ $field }", &text), expected);
    }
}

#[test]
fn a_value_is_isolated_only_where_directions_differ() {
    for (text, expected) in [
        ("x", "x"),
        ("שלום", "\u{2068}שלום\u{2069}"),
        ("参数", "参数"),
        ("basic plan", "basic plan"),
        ("Bearer abcd1234", "Bearer ****"),
    ] {
        assert_eq!(shown("field", "{ $field }", text), expected);
        #[cfg(feature = "locale-ar")]
        {
            let localizer = Localizer::builtin();
            let text = localizer
                .text(&ApiError::new(1214).with("field", text), &localizer.negotiate("ar"))
                .into_owned();
            let bare = expected.trim_matches(['\u{2068}', '\u{2069}']);
            assert!(text.contains(&format!("\u{2068}{bare}\u{2069}")), "{text}");
        }
    }
}
