//! Why a localizer cannot be built or a code not be read, word for word.

use std::error::Error as _;
use std::io::ErrorKind;

use bigmodel_errors::limits::*;
use bigmodel_errors::{ApiError, ErrorCode, Localizer};

/// What is wrong with a resource of the locale `de`.
fn errors(ftl: &str) -> Vec<String> {
    let (_, errors) = Localizer::builder().resource("de", ftl).build_lossy();
    errors.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn refuses(ftl: &str, expected: &str) {
    assert_eq!(errors(ftl), [expected], "{:?}", ftl.chars().take(200).collect::<String>());
}

#[track_caller]
fn accepts(ftl: &str) {
    assert_eq!(errors(ftl), [""; 0]);
}

#[test]
fn broken_syntax_is_reported_with_line_and_column() {
    for (ftl, place, reason) in [
        ("error-1113 = 欠费\nerror-1214 = { $field", "2:22", r#"expected a token starting with "}""#),
        ("error-1113 = 余额 { 你", "1:19", "expected an inline expression"),
        ("error-1113", "1:11", r#"expected a token starting with "=""#),
        ("error-1113 =\n", "1:1", "expected a message field for \"error-1113\""),
        ("# x\n\n  error-1113 = a", "3:1", "expected a message, a term or a comment"),
        ("1113 = a", "1:1", r#"expected one of "a-zA-Z""#),
        ("a = b\n    .c", "2:1", r#"expected one of "a-zA-Z""#),
        ("a = { $n ->\n    [one] b\n}", "3:1", "the select expression must have a default variant"),
        ("a = b }", "1:7", "unbalanced closing brace"),
    ] {
        refuses(ftl, &format!("invalid Fluent syntax in de at {place}: {reason}"));
    }
}

#[test]
fn an_error_tells_its_locale_and_place() {
    let error = Localizer::builder().resource("zh_CN", "error-1113 = 欠费 {").build().unwrap_err();
    assert_eq!((error.locale(), error.line(), error.column()), (Some("zh_CN"), Some(1), Some(18)));
}

#[test]
fn an_error_lies_in_its_own_entry() {
    let error = Localizer::builder().resource("de", "a = {\nb = c\n").build().unwrap_err();
    assert_eq!(error.line(), Some(1), "{error}");
}

#[test]
fn unusable_entries_are_reported_with_line_and_reason() {
    for (ftl, place, reason) in [
        ("a = b\na = c", "2:1", r#"duplicate "a""#),
        ("a = b\n\n-a = c", "3:1", r#"duplicate "-a""#),
        ("NUMBER = b", "1:1", r#"duplicate "NUMBER""#),
        ("a = b\n    .c = d\n    .c = e", "1:1", r#"duplicate attribute ".c""#),
        ("error-1214 = { $fied }", "1:1", r#"unknown argument "$fied""#),
        ("a = b\nerror-1214 = b\n    .end-user = { $model }", "2:1", r#"unknown argument "$model""#),
        ("error-1308 = { NUMBER($count) }", "1:1", r#"unknown argument "$count""#),
        ("a = { b }", "1:1", r#"reference to unknown "b""#),
        ("a = { -b }", "1:1", r#"reference to unknown "-b""#),
        ("a = { b.c }\nb = d", "1:1", r#"reference to unknown "b.c""#),
        ("a =\n    .b = c\nd = { a }", "3:1", r#"reference to unknown "a""#),
        ("a = { a }", "1:1", "references that never end"),
        ("a = { a.b }\n    .b = { a }", "1:1", "references that never end"),
        ("a = { \"\" }", "1:1", "blank text"),
        ("a = { $n ->\n   *[other] { \" \" }\n }", "1:1", "blank text"),
        ("a = { -b(c: 1) }\n-b = d", "1:7", "a term with arguments"),
        ("a = { -b(1) }\n-b = d", "1:7", "a term with arguments"),
        ("-b = { NUMBER($n) }", "1:15", "a variable in a term"),
        (
            "a = { -b.c ->\n   *[x] y\n }\n-b = d",
            "1:8",
            "a selector that is neither a variable nor a function",
        ),
        ("-b = d\n    .e = f", "2:6", "a term with attributes"),
        ("-b = { $n }", "1:8", "a variable in a term"),
        ("-b = { a }\na = c", "1:8", "a reference to a message in a term"),
        ("a = { 1 ->\n   *[x] d\n }", "1:7", "a selector that is neither a variable nor a function"),
        ("a = { DATETIME($n) }", "1:7", r#"unknown function "DATETIME""#),
        ("a = { NUMBER($n, x: 9) }", "1:7", "NUMBER takes one variable and no options here"),
        ("a = { NUMBER(1) }", "1:7", "NUMBER takes one variable and no options here"),
        ("a = { { $n } }", "1:9", "a placeable directly inside a placeable"),
        ("a = 欠费\u{7}", "1:7", "a control character"),
        ("a = \u{202e}b", "1:5", "a control character"),
        ("a = { \"\\u202e\" }", "1:8", "an escape of a control character or of no character"),
        ("a = { \"\\uD800\" }", "1:8", "an escape of a control character or of no character"),
        ("a = { \"\\u欠费\" }", "1:8", "invalid escape sequence"),
    ] {
        refuses(ftl, &format!("unusable entry in de at {place}: {reason}"));
    }
    let digits = "a number literal of more than 15 characters";
    refuses("a = { 1.000000000000000 }", &format!("limit exceeded in de at 1:7: {digits}"));
}

#[test]
fn each_entry_that_leads_nowhere_is_reported() {
    let endless = |line| format!("unusable entry in de at {line}:1: references that never end");
    assert_eq!(errors("a = { b }\nb = { c }\nc = { a }\n"), [endless(1), endless(2), endless(3)]);
    assert_eq!(errors("a = b\n    .c = { d }\nd = { a.c }"), [endless(1), endless(3)]);
    let unusable = r#"unusable entry in de at 1:1: reference to unusable "b""#;
    let unknown = r#"unusable entry in de at 2:1: reference to unknown "c""#;
    assert_eq!(errors("a = { b }\nb = { c }\n"), [unusable, unknown]);
    // An entry is rejected as a whole.
    let unusable = r#"unusable entry in de at 1:1: reference to unusable "b.d""#;
    assert_eq!(errors("a = { b.d }\nb = { c }\n    .d = e\n"), [unusable, unknown]);
}

#[test]
fn references_within_an_entry_may_end() {
    for ftl in [
        "a = x\n    .b = { a }",
        "a = { a.b }\n    .b = x",
        "a =\n    .b = { a.c }\n    .c = x",
        "a = { b.c }\nb = { d }\n    .c = x\nd = { a }",
    ] {
        accepts(ftl);
    }
}

#[test]
fn a_sound_entry_is_refused_by_choice() {
    // Whether a quote opened a string cannot be told without parsing, which is what would panic.
    refuses("a = { \"x\" } is in \\u参数", "unusable entry in de at 1:19: invalid escape sequence");
    // A letter in the first column begins an entry, whatever is open, so that one bad brace costs one entry.
    let [first, second] = [
        "invalid Fluent syntax in de at 1:6: expected an inline expression",
        "invalid Fluent syntax in de at 2:7: expected a token starting with \"=\"",
    ];
    assert_eq!(errors("a = {\nNUMBER($n) }"), [first, second]);
}

/// What has as many units as the limit is accepted, and with one more refused.
#[track_caller]
fn holds(limit: usize, resource: impl Fn(usize) -> String, expected: &str) {
    accepts(&resource(limit));
    refuses(&resource(limit + 1), expected);
}

#[test]
fn limits_are_held_to_the_last_unit() {
    let resource = |bytes| "#".repeat(bytes);
    holds(RESOURCE_BYTES, resource, "limit exceeded in de at 1:1: a resource of more than 262144 bytes");
    let entry = |bytes| format!("a = {}", "x".repeat(bytes - 4));
    holds(ENTRY_BYTES, entry, "limit exceeded in de at 1:1: an entry of 8193 bytes, 8192 are allowed");
    let entries = |count| (0..count).map(|n| format!("m{n} = x\n")).collect();
    holds(ENTRIES, entries, "limit exceeded in de at 4097:1: more than 4096 entries");
    let openers = |count| format!("a = {}", "{ $n }".repeat(count));
    let reason = "more than 48 opening braces and parentheses in an entry";
    holds(OPENERS, openers, &format!("limit exceeded in de at 1:293: {reason}"));
}

#[test]
fn what_messages_may_grow_to_is_held_to_the_last_unit() {
    let nested = |depth| {
        let select = |inner: String, _| format!("{{ $n ->\n   *[other] {inner}\n }}");
        format!("a = {}", (0..depth).fold("x".to_owned(), select))
    };
    holds(SELECTOR_DEPTH, nested, "limit exceeded in de at 5:15: selectors nested more than 4 deep");
    let chained = |length| {
        let links = (0..length).map(|n| format!("m{n} = {{ m{} }}\n", n + 1));
        links.collect::<String>() + &format!("m{length} = x\n")
    };
    let inner = |length| {
        let links = (0..length).map(|n| format!("\n    .m{n} = {{ a.m{} }}", n + 1));
        format!("a =\n    .m{length} = x{}", links.collect::<String>())
    };
    holds(REFERENCE_DEPTH, inner, "limit exceeded in de at 1:1: references more than 6 deep");
    holds(REFERENCE_DEPTH, chained, "limit exceeded in de at 1:1: references more than 6 deep");
    let placeables =
        |count| format!("a = {}\nb = {{ a }}{{ a }}{}\n", "{ 1 }".repeat(20), "{ 1 }".repeat(count - 42));
    holds(
        PLACEABLES,
        placeables,
        "limit exceeded in de at 2:1: more than 50 placeables, references included",
    );
    let grown =
        |bytes| format!("a = {}\nb = {{ a }}{{ a }}{}\n", "x".repeat(8000), "x".repeat(bytes - 16000));
    holds(MESSAGE_BYTES, grown, "limit exceeded in de at 2:1: more than 16384 bytes, references included");
    let digits = |count| format!("a = {{ {} }}", "1".repeat(count));
    holds(NUMBER_LITERAL, digits, "limit exceeded in de at 1:7: a number literal of more than 15 characters");
}

#[test]
fn an_escape_is_looked_at_where_it_is_one() {
    for ftl in [
        "a = C:\\\\u参数",
        "a = C:\\\\U参数",
        "-t = T\na = { -t() }",
        "a = 5\" wide,\n    C:\\\\u参数",
        "a = { \"\\u00e9\" }é",
        "a = { \"\\U01F600\" }é",
    ] {
        accepts(&ftl.replace("\\\\", "\\"));
    }
    for ftl in
        ["a = { \"\\u00é\" }", "a = { \"\\u00e9é\" }", "a = { \"\\U01F60é\" }", "a = { \"\\U01F600é\" }"]
    {
        assert_eq!(errors(ftl).len(), 1, "{ftl}");
    }
}

#[test]
fn nesting_without_end_is_refused_and_not_parsed() {
    let reason = "more than 48 opening braces and parentheses in an entry";
    for (opened, place) in [("{", "1:53"), ("{ ", "1:101"), ("{ A(", "1:101"), ("{ $n ->\n *[a] {", "25:8")] {
        let ftl = format!("a = {}", opened.repeat(ENTRY_BYTES / opened.len() - 4));
        refuses(&ftl, &format!("limit exceeded in de at {place}: {reason}"));
    }
}

#[test]
fn a_resource_of_junk_is_reported_up_to_a_number() {
    assert_eq!(errors(&"x\n".repeat(100)).len(), 20);
}

#[test]
fn a_locale_must_be_a_language_tag() {
    for (tag, shown) in [
        ("", r#""""#),
        ("not a tag", r#""not a tag""#),
        ("C", r#""C""#),
        ("x", r#""x""#),
        ("zh--CN", r#""zh--CN""#),
        ("de\u{1b}[31m", r#""de\u{1b}[31m""#),
        (&"x".repeat(100), &format!("{:?}", "x".repeat(64))),
    ] {
        let error = Localizer::builder().resource(tag, "a = b").build().unwrap_err();
        assert_eq!(error.to_string(), format!("invalid locale {shown}"));
        assert_eq!((error.line(), error.column()), (None, None));
    }
}

#[test]
fn the_default_locale_needs_a_resource() {
    let error = Localizer::builder().default_locale("fr-CH".parse().unwrap()).build().unwrap_err();
    assert_eq!(error.to_string(), "no resource for the default locale fr-CH");
    assert_eq!(error.locale(), Some("fr-CH"));
    assert!(error.source().is_none());
    let (localizer, _) = Localizer::builder().default_locale("fr-CH".parse().unwrap()).build_lossy();
    assert_eq!(localizer.locale(&localizer.negotiate("fr-CH")).to_string(), "en-US");
}

#[test]
fn what_cannot_be_read_is_named_and_has_a_source() {
    let directory = tempfile::tempdir().unwrap();
    let nowhere = directory.path().join("nowhere");
    let latin1 = directory.path().join("de").join("latin1.ftl");
    std::fs::create_dir(latin1.parent().unwrap()).unwrap();
    std::fs::write(&latin1, b"error-1113 = Guthaben ersch\xf6pft\n").unwrap();
    for (read, named, kind) in
        [(&*nowhere, &nowhere, ErrorKind::NotFound), (directory.path(), &latin1, ErrorKind::InvalidData)]
    {
        let error = Localizer::builder().directory(read).build().unwrap_err();
        assert_eq!(error.to_string(), format!("cannot read {}", named.display()));
        let source = error.source().unwrap().downcast_ref::<std::io::Error>().unwrap();
        assert_eq!(source.kind(), kind);
        // What a `main` that returns the error prints.
        assert_eq!(format!("{error:?}"), format!("cannot read {}: {source}", named.display()));
    }
}

#[test]
fn an_error_in_a_file_names_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("zh_CN").join("own.ftl");
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    for (ftl, before, after) in [
        ("error-1113 = {", "invalid Fluent syntax in zh_CN at 1:15", "expected an inline expression"),
        ("a = b\na = c", "unusable entry in zh_CN at 2:1", r#"duplicate "a""#),
    ] {
        std::fs::write(&path, ftl).unwrap();
        let error = Localizer::builder().directory(directory.path()).build().unwrap_err();
        assert_eq!(error.to_string(), format!("{before} ({}): {after}", path.display()));
        assert_eq!(format!("{error:?}"), error.to_string());
        assert!(error.source().is_none());
    }
}

#[test]
fn a_large_file_is_not_said_to_be_smaller_than_it_is() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::create_dir(directory.path().join("de")).unwrap();
    std::fs::write(directory.path().join("de/large.ftl"), "#".repeat(RESOURCE_BYTES + 9)).unwrap();
    let error = Localizer::builder().directory(directory.path()).build().unwrap_err().to_string();
    assert!(error.starts_with("limit exceeded in de at 1:1") && !error.contains("262145"), "{error}");
}

#[test]
fn a_broken_overlay_builds_lossily_with_what_is_good() {
    let builder = || {
        let ftl = "error-1113 = Ours\nerror-1214 = { $fied }\nerror-1211 = { $\nerror-1261 = Too long\n";
        Localizer::builder().resource("en-US", ftl).resource("?", "a = b")
    };
    let (localizer, errors) = builder().build_lossy();
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            r#"unusable entry in en-US at 2:1: unknown argument "$fied""#,
            "invalid Fluent syntax in en-US at 3:17: expected one of \"a-zA-Z\"",
            r#"invalid locale "?""#,
        ]
    );
    assert_eq!(builder().build().unwrap_err().to_string(), errors[0]);
    let builtin = Localizer::builtin();
    for code in ErrorCode::KNOWN {
        let error = ApiError::new(*code);
        for requested in ["en", "zh"] {
            let expected = match (code.as_u16(), requested) {
                (1113, "en") => "Ours".to_owned(),
                (1261, "en") => "Too long".to_owned(),
                _ => builtin.render(&error, &builtin.negotiate(requested)).to_string(),
            };
            assert_eq!(localizer.render(&error, &localizer.negotiate(requested)).as_str(), expected);
        }
    }
}

#[test]
fn a_code_is_a_whole_number_that_fits() {
    for (text, code) in [("1214", 1214), (" 500\r\n", 500), ("0", 0), ("65535", 65535), ("01214", 1214)] {
        assert_eq!(text.parse::<ErrorCode>().unwrap(), code);
    }
    let long = "码".repeat(1000);
    let digits = "9".repeat(20);
    for text in
        ["", " ", "x", "-1", "+5", "12.0", "1e3", "65536", "1 2", "１２１４", &digits, "\u{1b}", &long]
    {
        let error = text.parse::<ErrorCode>().unwrap_err();
        let shown: String = text.chars().take(40).collect();
        let expected = format!("invalid error code {shown:?}: expected a number from 0 to 65535");
        assert_eq!(error.to_string(), expected);
        assert!(error.source().is_none() && error.locale().is_none());
    }
}

#[test]
fn a_code_in_json_is_a_number_or_a_numeric_string() {
    for json in ["1214", r#""1214""#] {
        assert_eq!(serde_json::from_str::<ErrorCode>(json).unwrap(), 1214);
    }
    for (json, found) in [("65536", "integer `65536`"), ("-1", "integer `-1`"), (r#""x""#, r#"string "x""#)] {
        let error = serde_json::from_str::<ErrorCode>(json).unwrap_err().to_string();
        let expected = "expected a code from 0 to 65535, as a number or as a string";
        assert!(error.starts_with(&format!("invalid value: {found}, {expected}")), "{error}");
    }
}

#[test]
fn a_file_is_judged_by_its_length_before_its_bytes() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::create_dir(directory.path().join("de")).unwrap();
    let file = directory.path().join("de/large.ftl");
    let problem = |bytes: &[u8]| {
        std::fs::write(&file, bytes).unwrap();
        let built = Localizer::builder().directory(directory.path()).build();
        built.err().map(|error| error.to_string())
    };
    // The byte past the limit is half of a character.
    let longer = ["#".repeat(RESOURCE_BYTES).as_bytes(), "ö".as_bytes()].concat();
    assert!(problem(&longer).unwrap().starts_with("limit exceeded in de"));
    let whole = "#".repeat(RESOURCE_BYTES);
    assert_eq!(problem(whole.as_bytes()), None);
    let broken = [&whole.as_bytes()[1..], b"\xff"].concat();
    assert!(problem(&broken).unwrap().starts_with("cannot read "));
}

#[test]
fn what_an_object_must_be_is_said() {
    let error = serde_json::from_str::<ApiError>(r#"{"arguments":5}"#).unwrap_err().to_string();
    assert!(error.starts_with("invalid type: integer `5`, expected an object of strings"), "{error}");
}

#[test]
fn a_code_is_itself_and_no_other() {
    let code = ErrorCode::INVALID_FIELD;
    assert_eq!(u16::from(code), 1214);
    assert_eq!(code, 1214_u16);
    assert_eq!(1214_u16, code);
    assert_ne!(code, 1215_u16);
    assert_ne!(1215_u16, code);
}

/// As `docs/promises.md` and the constants' own documentation say.
#[test]
fn the_limits_are_what_is_promised() {
    assert_eq!((RESOURCE_BYTES, ENTRY_BYTES, MESSAGE_BYTES), (262_144, 8_192, 16_384));
    assert_eq!((PAYLOAD_BYTES, HEADER_BYTES), (1_048_576, 4_096));
}
