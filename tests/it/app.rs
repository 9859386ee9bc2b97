//! The app's own messages, beside those of the codes.
use bigmodel_errors::limits::MESSAGE_BYTES;
use bigmodel_errors::{ApiError, AppMessage, Audience, Direction, Localizer};
use proptest::prelude::*;

fn overlaid(resources: &[(&str, &str)]) -> Localizer {
    let builder =
        resources.iter().fold(Localizer::builder(), |builder, (tag, ftl)| builder.resource(tag, *ftl));
    builder.build().unwrap()
}

/// Both columns of diagnostics and errors are their `Display` forms.
#[track_caller]
fn renders(
    localizer: &Localizer,
    requested: &str,
    message: &AppMessage,
    expected: &str,
    diagnostics: &[&str],
) {
    let formatted = localizer.format(message, &localizer.negotiate(requested)).unwrap();
    let found: Vec<String> = formatted.diagnostics().iter().map(ToString::to_string).collect();
    assert_eq!(
        (formatted.as_str(), found),
        (expected, diagnostics.iter().map(ToString::to_string).collect())
    );
}

#[track_caller]
fn refuses(localizer: &Localizer, message: &AppMessage, expected: &str) {
    let error = localizer.format(message, &localizer.negotiate("de")).unwrap_err();
    assert_eq!(error.to_string(), expected);
}

#[test]
fn the_first_locale_that_has_the_message_answers() {
    let localizer = overlaid(&[
        ("en-US", "app-hello = Hello, { $name }!\napp-bye = Bye"),
        ("zh-CN", "app-hello = 你好，{ $name }！"),
        ("de", "app-hello = Hallo, { $name }!"),
    ]);
    let hello = AppMessage::new("app-hello").with("name", "Ann");
    for (requested, expected) in [("de-AT", "Hallo, Ann!"), ("zh", "你好，Ann！"), ("en", "Hello, Ann!")]
    {
        renders(&localizer, requested, &hello, expected, &[]);
    }
    let bye = AppMessage::new("app-bye");
    renders(&localizer, "de, zh", &bye, "Bye", &["no text in de: en-US answered"]);
    renders(&localizer, "fr", &bye, "Bye", &["no text in fr: en-US answered"]);
    let formatted = localizer.format(&bye, &localizer.negotiate("de")).unwrap();
    assert_eq!((formatted.locale().to_string().as_str(), formatted.direction()), ("en-US", Direction::Ltr));
    assert_eq!(formatted.to_html(), "<span lang=\"en-US\" dir=\"ltr\">Bye</span>");
    assert_eq!(
        serde_json::to_string(&formatted).unwrap(),
        r#"{"text":"Bye","locale":"en-US","direction":"ltr","diagnostics":[{"kind":"fell-back","requested":"de","used":"en-US"}]}"#
    );
}

#[test]
fn a_message_lies_beside_ours_and_changes_none() {
    let localizer = overlaid(&[("de", "app-hello = Hallo\nerror-1113 = Guthaben aufgebraucht")]);
    let render = |code: u16| {
        let error = ApiError::new(code);
        localizer.render(&error, &localizer.negotiate("de")).to_string()
    };
    assert_eq!(render(1113), "Guthaben aufgebraucht");
    assert_eq!(render(1261), "Prompt too long");
}

#[test]
fn counts_select_plurals_and_text_never_does() {
    let localizer = overlaid(&[
        (
            "en-US",
            "app-files = { $n ->\n    [0] no file\n    [one] one file\n   *[other] { $n } files\n } of { $whose }",
        ),
        (
            "pl",
            "app-files = { NUMBER($n) ->\n    [one] plik\n    [few] { $n } pliki\n   *[many] { $n } plików\n }",
        ),
    ]);
    let files = AppMessage::new("app-files").with("whose", "Ann");
    for (requested, count, expected) in [
        ("en", 0, "no file of Ann"),
        ("en", 1, "one file of Ann"),
        ("en", 2, "2 files of Ann"),
        ("en", u64::MAX, "18446744073709551615 files of Ann"),
        ("pl", 1, "plik"),
        ("pl", 3, "3 pliki"),
        ("pl", 5, "5 plików"),
    ] {
        renders(&localizer, requested, &files.clone().with_count("n", count), expected, &[]);
    }
    for (text, expected) in [("0", "0 files of Ann"), ("1", "1 files of Ann"), ("one", "one file of Ann")] {
        renders(&localizer, "en", &files.clone().with("n", text), expected, &[]);
    }
    for message in [
        files.clone().with_count("n", vec![0, 0].len()),
        files.clone().with_count("n", 2_i8),
        files.clone().with_count("n", 2_isize),
        files.clone().with_count("n", 2_i128),
        files.clone().with_count("n", 2_u128),
    ] {
        renders(&localizer, "pl", &message, "2 pliki", &[]);
    }
    // These count nothing.
    renders(&localizer, "en", &files.clone().with_count("n", -1), "-1 files of Ann", &[]);
    renders(&localizer, "pl", &files.clone().with_count("n", i64::MIN), &format!("{} plików", i64::MIN), &[]);
    renders(
        &localizer,
        "pl",
        &files.clone().with_count("n", u128::MAX),
        &format!("{} plików", u128::MAX),
        &[],
    );
    // The last value of a name counts.
    renders(&localizer, "en", &files.with_count("n", 1).with("n", "many"), "many files of Ann", &[]);
}

#[test]
fn terms_references_and_selectors_by_text_work() {
    let ftl = "
-brand = Acme
app-who = { $gender ->
    [female] she
   *[other] they
}
app-note = { -brand }: { app-who } { app-what.past } { $n ->
    [one] one file
   *[other] { $n } files
} (see { \"{\" }x{ \"}\" })
app-what =
    .past = moved
";
    let localizer = overlaid(&[("en-US", ftl)]);
    let note = AppMessage::new("app-note").with("gender", "female");
    renders(&localizer, "en", &note.clone().with_count("n", 2), "Acme: she moved 2 files (see {x})", &[]);
    renders(&localizer, "en", &note.with_count("n", 1), "Acme: she moved one file (see {x})", &[]);
    let own = overlaid(&[("en-US", "app-x = P\n    .attr = { app-x } A\napp-y = { app-x.attr } B")]);
    renders(&own, "en", &AppMessage::new("app-y"), "P A B", &[]);
    let nobody = AppMessage::new("app-note").with_count("n", 1);
    refuses(&localizer, &nobody, "missing argument gender for \"app-note\" in en-US");
}

#[test]
fn what_is_missing_is_done_without_or_reported() {
    let localizer = overlaid(&[
        ("en-US", "app-a = { $x } and { $y }\napp-b = { $x }\napp-c =\n    .title = T\napp-d = { $x }"),
        ("de", "app-a = { $x } und { $y }, { $x }\n    .bare = beides\napp-d = { $x }"),
        ("de", "app-b = { $x } { $z }"),
    ]);
    let (a, b) = (AppMessage::new("app-a"), AppMessage::new("app-b"));
    renders(&localizer, "de", &a, "beides", &["missing argument x, y"]);
    renders(&localizer, "de", &a.with("y", " \n").with("x", 1), "beides", &["missing argument y"]);
    let fell_back = "no text in de: en-US answered";
    renders(&localizer, "de", &b.clone().with("x", "X"), "X", &["missing argument z", fell_back]);
    refuses(&localizer, &b, "missing argument x, z for \"app-b\" in de");
    refuses(&localizer, &AppMessage::new("app-c"), "no message \"app-c\"");
    refuses(&localizer, &AppMessage::new("app-d"), "missing argument x for \"app-d\" in de");
    refuses(&localizer, &AppMessage::new("app-\u{1b}"), "no message \"app-\u{fffd}\"");
    for id in ["", "app", "error-1113", "category-account", "-app-x", "App-a"] {
        let expected = format!("invalid app message {id:?}: expected an ID that begins with \"app-\"");
        refuses(&localizer, &AppMessage::new(id), &expected);
    }
}

#[test]
fn arguments_are_shown_as_those_of_codes_are() {
    let ftl = "app-x = <{ $x }>\n-t = T\napp-y = { -t } <{ $x }>";
    let localizer = overlaid(&[("en-US", ftl), ("ar", ftl)]);
    let long = "a".repeat(600);
    for (requested, value, expected) in [
        ("en", "a\n\u{202e}b", "a \u{fffd}b"),
        ("en", "Bearer abcdefghijkl", "Bearer ****"),
        ("en", "ממשק", "\u{2068}ממשק\u{2069}"),
        ("en", "{ $y }", "{ $y }"),
        ("ar", "chat", "\u{2068}chat\u{2069}"),
        ("en", &*long, &format!("{}…", "a".repeat(512))),
    ] {
        renders(
            &localizer,
            requested,
            &AppMessage::new("app-x").with("x", value),
            &format!("<{expected}>"),
            &[],
        );
        renders(
            &localizer,
            requested,
            &AppMessage::new("app-y").with("x", value),
            &format!("{} <{expected}>", if requested == "ar" { "\u{2068}T\u{2069}" } else { "T" }),
            &[],
        );
    }
    let formatted = localizer.format(&AppMessage::new("app-x").with("x", "&"), &localizer.negotiate("ar"));
    let formatted = formatted.unwrap();
    assert_eq!(formatted.to_terminal(), "<\u{2068}&\u{2069}>");
    assert_eq!(formatted.to_html(), "<span lang=\"ar\" dir=\"rtl\">&lt;\u{2068}&amp;\u{2069}&gt;</span>");
}

#[test]
fn a_text_that_grows_too_long_is_passed_over() {
    let ftl = format!("-a = A\napp-x = {{ -a }}{}", "{ $x }".repeat(30));
    let localizer =
        overlaid(&[("de", &format!("{ftl}\n    .bare = Kurz")), ("en-US", &ftl.replace("-x", "-y"))]);
    let message = |id: &'static str| AppMessage::new(id).with("x", "参".repeat(500));
    renders(&localizer, "de", &message("app-x"), "Kurz", &["cannot format app-x in de"]);
    refuses(&localizer, &message("app-y"), "cannot format \"app-y\" in en-US");
}

#[test]
fn slots_and_literals_are_filled() {
    for (pattern, expected) in [
        ("plain", "plain"),
        ("{ $a }", "1"),
        ("x { $a } y", "x 1 y"),
        ("{ $b }与{ $a }", "2与1"),
        ("{ $a }{ $a }", "11"),
        ("a { $c ->\n    [one] b\n   *[other] { $a } c\n } d", "a 1 c d"),
        ("{\"\\u4f60\"}{ \"{\" }{ 3 }", "你{3"),
    ] {
        let localizer = overlaid(&[("en-US", &format!("app-x = {pattern}"))]);
        let message = AppMessage::new("app-x").with("a", 1).with("b", 2).with("c", "x");
        renders(&localizer, "en", &message, expected, &[]);
    }
}

#[test]
fn a_text_is_cut_where_it_grows_too_long() {
    let filled = |length: usize| {
        let ftl = format!("app-x = {}{}", "a".repeat(length), "{ $x }".repeat(5));
        let localizer = overlaid(&[("en-US", &ftl)]);
        // Four bytes each, and as many as are shown.
        let message = AppMessage::new("app-x").with("x", "𠀀".repeat(512));
        localizer.format(&message, &localizer.negotiate("en")).unwrap().to_string()
    };
    let length = MESSAGE_BYTES - 5 * 4 * 512;
    let (whole, cut) = (filled(length), filled(length + 1));
    assert_eq!((whole.len(), whole.ends_with("𠀀𠀀")), (MESSAGE_BYTES, true));
    assert_eq!((cut.len(), cut.ends_with("𠀀…")), (MESSAGE_BYTES, true));
}

#[test]
fn every_audience_gets_the_apps_own_messages() {
    let builder = Localizer::builder().audience(Audience::EndUser);
    let localizer = builder.resource("en-US", "app-x = { $x } of { $n }").build().unwrap();
    let message = AppMessage::new("app-x").with("x", "one").with_count("n", 2);
    renders(&localizer, "en", &message, "one of 2", &[]);
}

#[test]
fn a_chain_of_another_localizer_is_as_good() {
    let localizer = overlaid(&[("en-US", "app-x = X"), ("zh-CN", "app-x = 某")]);
    let foreign = Localizer::builtin().negotiate("zh");
    assert_eq!(localizer.format(&AppMessage::new("app-x"), &foreign).unwrap().as_str(), "某");
}

proptest! {
    #[test]
    fn whatever_the_arguments_are_a_text_is_one_clean_line(id in "(app-[xyz]|\\PC*)", x in any::<String>(), n in any::<u64>()) {
        let ftl = "
-t = T
app-x = { $x } { $n }
    .bare = X
app-y = { -t } { $x } { $n ->
    [one] one
   *[other] { $n }
}
    .bare = Y";
        let localizer = overlaid(&[("en-US", ftl), ("ar", ftl)]);
        for requested in ["en", "ar"] {
            let message = AppMessage::new(id.clone()).with("x", &x).with_count("n", n);
            match localizer.format(&message, &localizer.negotiate(requested)) {
                Ok(formatted) => {
                    let text = formatted.as_str();
                    let marks = |mark: char| text.matches(mark).count();
                    prop_assert!(matches!(&*id, "app-x" | "app-y") && !text.trim().is_empty());
                    prop_assert_eq!(marks('\u{2068}'), marks('\u{2069}'));
                    let is_control = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}');
                    prop_assert_eq!(text.find(is_control), None);
                }
                Err(error) => prop_assert!(!matches!(&*id, "app-x" | "app-y"), "{}", error),
            }
        }
    }
}

/// The arguments of the app's messages are compared with those of all texts, whichever would be chosen.
#[test]
fn an_app_can_check_its_messages() {
    let localizer = overlaid(&[
        (
            "en-US",
            "app-a = A { $x }\n    .bare = A\napp-b = { $n ->\n    [one] One\n   *[other] { $n } of { $all }\n }\napp-c = C\napp-d = { NUMBER($n) } { $x }",
        ),
        ("de", "app-a = A { $y }\napp-c = C { $x }\napp-e = E"),
        ("zh", "app-c = 丙"),
    ]);
    let new = AppMessage::new;
    for (message, problem) in [
        (new("app-a").with("x", 1), "missing argument y for \"app-a\" in de"),
        (new("app-a").with("x", 1).with("y", 2), ""),
        (new("app-b").with_count("n", 1), "missing argument all for \"app-b\" in en-US"),
        (new("app-b").with_count("n", 1).with("all", 3), ""),
        (new("app-b"), "missing argument n, all for \"app-b\" in en-US"),
        (new("app-c"), "missing argument x for \"app-c\" in de"),
        (new("app-c").with("x", 1).with("z", 2), "no text of \"app-c\" has the argument z"),
        (new("app-d").with_count("n", 1).with("x", 2), ""),
        (new("app-d").with("x", 2), "missing argument n for \"app-d\" in en-US"),
        (new("app-e"), "no message \"app-e\" in en-US"),
        (new("error-500"), "invalid app message \"error-500\": expected an ID that begins with \"app-\""),
    ] {
        let checked = localizer.check_messages(&[new("app-a").with("x", 1).with("y", 2), message.clone()]);
        assert_eq!(checked.err().map(|error| error.to_string()).unwrap_or_default(), problem, "{message:?}");
    }
    assert!(localizer.check_messages(&[]).is_ok());
}
