//! What resources of one's own change, and what they leave as it was.
use bigmodel_errors::{ApiError, AppMessage, Audience, ErrorCode, Localizer, LocalizerBuilder};

fn overlaid(locale: &str, ftl: &str) -> Localizer {
    Localizer::builder().resource(locale, ftl).build().unwrap()
}

fn text(localizer: &Localizer, requested: &str, error: &ApiError) -> String {
    localizer.render(error, &localizer.negotiate(requested)).to_string()
}

/// An error of 1308 that lacks nothing.
fn limit(number: impl std::fmt::Display) -> ApiError {
    let error = ApiError::new(1308).with("number", number).with("unit", "hour");
    error.with("next_flush_time", "2026-08-12 18:58:34")
}

#[track_caller]
fn renders(localizer: &Localizer, requested: &str, error: &ApiError, expected: &str, diagnostics: &[&str]) {
    let rendered = localizer.render(error, &localizer.negotiate(requested));
    let found: Vec<String> = rendered.diagnostics().iter().map(ToString::to_string).collect();
    assert_eq!((rendered.as_str(), found), (expected, diagnostics.iter().map(ToString::to_string).collect()));
}

/// Asserts that an overlay changes no code but `except`, in both locales.
#[track_caller]
fn leaves_the_rest(localizer: &Localizer, except: &[u16]) {
    let audience = localizer.audience_of(&localizer.negotiate("en"));
    let builtin = Localizer::builder().audience(audience).build().unwrap();
    for code in ErrorCode::KNOWN.iter().filter(|code| !except.contains(&code.as_u16())) {
        let full = code.arguments().iter().fold(ApiError::new(*code), |error, name| error.with(*name, name));
        for error in [full, ApiError::new(*code)] {
            for requested in ["en", "zh"] {
                assert_eq!(text(localizer, requested, &error), text(&builtin, requested, &error), "{error}");
            }
        }
    }
}

#[test]
fn one_message_is_replaced_and_no_other() {
    let localizer = overlaid("en-US", "error-1113 = Please top up");
    renders(&localizer, "en", &ApiError::new(1113), "Please top up", &[]);
    renders(&localizer, "zh", &ApiError::new(1113), "您的账户已欠费，请充值后重试", &[]);
    leaves_the_rest(&localizer, &[1113]);
}

#[test]
fn a_value_is_replaced_and_its_attributes_stay() {
    let localizer = overlaid("en-US", "error-1214 = Look at { $field }");
    renders(&localizer, "en", &ApiError::new(1214).with("field", "messages"), "Look at messages", &[]);
    let bare = "Invalid parameter. Please check the documentation";
    renders(&localizer, "en", &ApiError::new(1214), bare, &["missing argument field"]);
}

#[test]
fn an_attribute_alone_is_replaced() {
    let ftl = "error-1113 =\n    .end-user = Ask Alex for credits";
    let developers = overlaid("en-US", ftl);
    leaves_the_rest(&developers, &[]);
    let builder = Localizer::builder().resource("en-US", ftl).audience(Audience::EndUser);
    let end_users = builder.build().unwrap();
    renders(&end_users, "en", &ApiError::new(1113), "Ask Alex for credits", &[]);
    renders(&end_users, "zh", &ApiError::new(1113), "服务暂时不可用，请联系本应用的客服。", &[]);
    leaves_the_rest(&end_users, &[1113]);
}

#[test]
fn a_status_and_the_end_of_a_stream_have_texts_for_customers() {
    let ftl =
        "http-503 =\n    .end-user = Back at noon.\nfinish-sensitive =\n    .end-user = Not here, please.";
    let builder = Localizer::builder().resource("en-US", ftl).audience(Audience::EndUser);
    let end_users = builder.build().unwrap();
    let unavailable = ApiError::default().with_http_status(503);
    renders(&end_users, "en", &unavailable, "Back at noon.", &[]);
    let sensitive = ApiError::recognize(r#"{"choices":[{"finish_reason":"sensitive"}]}"#);
    renders(&end_users, "en", &sensitive.with_http_status(503), "Not here, please.", &[]);
    // The code tells more than the status.
    let overloaded = ApiError::new(1305).with_http_status(503);
    let later = "The service is not available right now. Please try again in a few moments.";
    renders(&end_users, "en", &overloaded, later, &[]);
    // The reader's language comes first.
    renders(&end_users, "zh", &unavailable, "服务暂时不可用，请稍后重试。", &[]);
}

#[test]
fn a_general_message_is_replaced_too() {
    let ftl = "category-api-call = Call\nerror-unknown =\n    .code = { $code }: { $reason }";
    let localizer = overlaid("en-US", ftl);
    renders(&localizer, "en", &ApiError::new(1299), "1299: Call", &["unknown code 1299"]);
    let error = ApiError::new(500);
    assert_eq!(localizer.render(&error, &localizer.negotiate("en")).category_text(), Some("Basic Error"));
    let error = ApiError::new(1200);
    assert_eq!(localizer.render(&error, &localizer.negotiate("en")).category_text(), Some("Call"));
}

#[test]
fn the_reason_within_a_general_message_keeps_the_marks_of_its_text() {
    let error = ApiError::default().with_http_status(502);
    let unknown = &["no error code recognized"];
    let arabic = overlaid(
        "ar",
        "error-unknown =\n    .status = رمز { $status }: { $reason }\nhttp-502 = خطأ HTTP\u{200e}.",
    );
    renders(&arabic, "ar", &error, "رمز \u{2068}502\u{2069}: \u{2068}خطأ HTTP\u{200e}.\u{2069}", unknown);
    let english = overlaid("en-US", "http-502 = خطأ HTTP\u{200e}.");
    renders(&english, "en", &error, "\u{2068}خطأ HTTP\u{200e}.\u{2069} (HTTP status 502)", unknown);
}

/// The locales beyond the built-in ones, of which the features decide how many there are.
fn added(localizer: &Localizer) -> Vec<String> {
    localizer.locales().skip(Localizer::builtin().locales().len()).map(ToString::to_string).collect()
}

#[test]
fn a_locale_is_added_and_what_it_lacks_falls_back() {
    let localizer = overlaid("de", "error-1113 = Guthaben aufgebraucht\nerror-1214 = { $field } ist falsch");
    assert_eq!(added(&localizer), ["de"]);
    renders(&localizer, "de-AT", &ApiError::new(1113), "Guthaben aufgebraucht", &[]);
    renders(&localizer, "de", &ApiError::new(1261), "Prompt too long", &["no text in de: en-US answered"]);
    renders(&localizer, "de, zh", &ApiError::new(1261), "Prompt 超长", &["no text in de: zh-CN answered"]);
    renders(&localizer, "de", &ApiError::new(1214).with("field", "top_p"), "top_p ist falsch", &[]);
    let diagnostics = ["missing argument field", "no text in de: en-US answered"];
    let bare = "Invalid parameter. Please check the documentation";
    renders(&localizer, "de", &ApiError::new(1214), bare, &diagnostics);
    leaves_the_rest(&localizer, &[]);
}

#[test]
fn a_particular_text_in_another_locale_is_better_than_a_general_one() {
    let localizer = overlaid("de", "error-unknown = Fehler\n    .code = Fehler { $code }");
    renders(
        &localizer,
        "de",
        &ApiError::new(1113),
        "Your account is in arrears, please recharge and try again",
        &["no text in de: en-US answered"],
    );
    renders(&localizer, "de", &ApiError::new(9999), "Fehler 9999", &["unknown code 9999"]);
    renders(&localizer, "de", &ApiError::default(), "Fehler", &["no error code recognized"]);
}

#[test]
fn a_code_of_ones_own_is_rendered_and_known() {
    let ftl = "error-1299 = Quota of { $what } used up\n    .bare = Quota used up\nerror-7 = Seven";
    let localizer = overlaid("en-US", ftl);
    renders(&localizer, "en", &ApiError::new(1299).with("what", "tokens"), "Quota of tokens used up", &[]);
    renders(&localizer, "en", &ApiError::new(7), "Seven", &[]);
    renders(&localizer, "zh", &ApiError::new(7), "Seven", &["no text in zh-CN: en-US answered"]);
    renders(&localizer, "en", &ApiError::new(8), "Unknown error (code 8)", &["unknown code 8"]);
}

#[test]
fn a_code_of_ones_own_is_reported_where_its_text_could_not_be_rendered() {
    let diagnostics = ["unknown code 1299"];
    let german = overlaid("de", "error-1299 = Kontingent aufgebraucht");
    renders(&german, "en", &ApiError::new(1299), "API Call Error (code 1299)", &diagnostics);
    let without_bare = overlaid("en-US", "error-1299 = Quota of { $what } used up");
    renders(&without_bare, "en", &ApiError::new(1299), "API Call Error (code 1299)", &diagnostics);
    for reason in ["odd", &"odd_".repeat(15)] {
        let end = ApiError::recognize(&format!(r#"{{"choices":[{{"finish_reason":"{reason}"}}]}}"#));
        let german = overlaid("de", &format!("finish-{reason} = Sonderbar"));
        renders(&german, "de", &end, "Sonderbar", &[]);
        renders(&german, "en", &end, "Unknown error", &["no error code recognized"]);
    }
}

#[test]
fn a_missing_argument_of_a_code_of_ones_own_is_reported() {
    let localizer = overlaid("en-US", "error-1299 = Quota of { $what } used up\n    .bare = Quota used up");
    renders(&localizer, "en", &ApiError::new(1299), "Quota used up", &["missing argument what"]);
}

#[test]
fn terms_references_and_functions_are_resolved() {
    let localizer = overlaid(
        "en-US",
        "-brand = Acme
help = See { docs.url }
docs =
    .url = docs.example
error-1113 = { -brand } needs credits. { help }
error-1211 = { -brand }: { \"{\" }no model{ \"}\" }
error-1214 = { -brand } cannot take { $field }
    .bare = { -brand } cannot take this
",
    );
    renders(&localizer, "en", &ApiError::new(1113), "Acme needs credits. See docs.example", &[]);
    renders(&localizer, "en", &ApiError::new(1211), "Acme: {no model}", &[]);
    renders(&localizer, "en", &ApiError::new(1214).with("field", "{ $x }"), "Acme cannot take { $x }", &[]);
    renders(&localizer, "en", &ApiError::new(1214), "Acme cannot take this", &["missing argument field"]);
    leaves_the_rest(&localizer, &[1113, 1211, 1214]);
}

#[test]
fn an_argument_behind_a_reference_is_given() {
    let localizer = overlaid("en-US", "which = the field { $field }\nerror-1214 = Look at { which }");
    let error = ApiError::new(1214).with("field", "messages");
    renders(&localizer, "en", &error, "Look at the field messages", &[]);
}

#[test]
fn plurals_are_those_of_the_locale_with_and_without_the_function() {
    for selector in ["$number", "NUMBER($number)"] {
        let ftl = format!(
            "error-1308 = {{ {selector} ->
    [one] {{ $number }} godzina
    [few] {{ $number }} godziny
    [7] siedem godzin
   *[many] {{ $number }} godzin
}}"
        );
        let localizer = overlaid("pl", &ftl);
        for (number, expected) in [
            ("0", "0 godzin"),
            ("1", "1 godzina"),
            ("2", "2 godziny"),
            ("5", "5 godzin"),
            ("7", "siedem godzin"),
            ("22", "22 godziny"),
            ("112", "112 godzin"),
            ("2.0", "2.0 godzin"),
            ("dwie", "dwie godzin"),
            ("4294967292", "4294967292 godziny"),
        ] {
            renders(&localizer, "pl", &limit(number), expected, &[]);
        }
    }
}

#[test]
fn a_count_past_the_exact_range_of_floats_still_has_its_plural() {
    for selector in ["$number", "NUMBER($number)"] {
        let ftl =
            format!("error-1308 = {{ {selector} ->\n   [few] {{ $number }} godziny\n   *[many] godzin\n }}");
        let error = limit(9_007_199_254_740_993_u64);
        renders(&overlaid("pl", &ftl), "pl", &error, "9007199254740993 godziny", &[]);
    }
}

#[test]
fn a_number_function_shows_the_number_it_was_given() {
    let localizer =
        overlaid("en-US", "error-1308 = { NUMBER($number) } { $unit }\n    .bare = Limit reached");
    assert_eq!(text(&localizer, "en", &ApiError::new(1308).with("unit", "hour")), "Limit reached");
    for number in ["0", "1", "4294967295", "4294967296", "18446744073709551615", "05", "1.50", "many"] {
        assert_eq!(text(&localizer, "en", &limit(number)), format!("{number} hour"));
    }
}

#[test]
fn a_resolved_argument_is_isolated_like_any_other() {
    let ftl = "-api = API\nerror-1222 = { -api } { $API_name }?";
    let error = ApiError::new(1222).with("API_name", "ממשק");
    assert_eq!(text(&overlaid("en-US", ftl), "en", &error), "API \u{2068}ממשק\u{2069}?");
    let error = error.with("API_name", "chat");
    assert_eq!(text(&overlaid("en-US", ftl), "en", &error), "API chat?");
    assert_eq!(text(&overlaid("he", ftl), "he", &error), "\u{2068}API\u{2069} \u{2068}chat\u{2069}?");
}

/// Both entries pass every check of the builder, and a reader would be shown nothing.
#[test]
fn a_text_is_not_empty_for_want_of_words_in_the_overlay() {
    for ftl in [
        "-nothing = { \"\" }\nerror-1308 = { -nothing }",
        "error-1308 = { NUMBER($number) ->\n   *[other] { \"\" }\n }",
    ] {
        let (localizer, _) = Localizer::builder().resource("en-US", ftl).build_lossy();
        assert_ne!(text(&localizer, "en", &limit(1)).trim(), "", "{ftl}");
    }
}

#[test]
fn a_text_is_not_empty_for_want_of_an_argument() {
    let localizer = overlaid("en-US", "error-1222 = { $API_name }");
    for value in ["", " \n"] {
        assert_ne!(text(&localizer, "en", &ApiError::new(1222).with("API_name", value)).trim(), "");
    }
}

#[test]
fn a_message_that_grows_too_long_is_passed_over_and_reported() {
    let ftl = format!("-a = A\nerror-1222 = {{ -a }}{}\n    .bare = Short", "{ $API_name }".repeat(30));
    let error = ApiError::new(1222).with("API_name", "参".repeat(500));
    renders(&overlaid("de", &ftl), "de", &error, "Short", &["cannot format error-1222 in de"]);
}

#[test]
fn later_resources_win() {
    let builder = Localizer::builder()
        .resource("en-US", "error-1113 = First\nerror-1261 = First")
        .resource("en_us", "error-1113 = Second\nerror-1300 = Second")
        .resource("de", "error-1113 = Andere");
    let localizer = builder.build().unwrap();
    assert_eq!(added(&localizer), ["de"]);
    for (code, expected) in [(1113, "Second"), (1261, "First"), (1300, "Second")] {
        renders(&localizer, "en", &ApiError::new(code), expected, &[]);
    }
    leaves_the_rest(&localizer, &[1113, 1261, 1300]);
}

/// A builder with these files, whose directory is gone when it is returned.
fn from_files(builder: LocalizerBuilder, files: &[(&str, &str)]) -> LocalizerBuilder {
    let directory = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = directory.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    builder.directory(directory.path())
}

#[test]
fn a_directory_holds_locales_of_resources() {
    let builder = Localizer::builder().resource("de", "error-1113 = vorher\nerror-1300 = vorher");
    let builder = from_files(
        builder,
        &[
            ("de/b.ftl", "error-1113 = b\nerror-1261 = b\n"),
            ("de/a.ftl", "error-1113 = a\nerror-1211 = a\n"),
            ("de/c.txt", "error-1113 = {"),
            ("de/deeper/d.ftl", "error-1113 = {"),
            ("zh_CN/own.ftl", "\u{feff}error-1113 = 请充值\r\nerror-1261 = 太长\r\n"),
            ("not a tag/x.txt", "error-1113 = {"),
            ("stray.ftl", "error-1113 = {"),
        ],
    );
    let localizer = builder.resource("de", "error-1211 = nachher").build().unwrap();
    for (requested, code, expected) in [
        ("de", 1113, "b"),
        ("de", 1261, "b"),
        ("de", 1300, "vorher"),
        ("de", 1211, "nachher"),
        ("zh", 1113, "请充值"),
        ("zh", 1261, "太长"),
    ] {
        renders(&localizer, requested, &ApiError::new(code), expected, &[]);
    }
    assert_eq!(added(&localizer), ["de"]);
}

#[test]
fn a_text_over_several_lines_is_shown_on_one() {
    for (ftl, expected) in [
        ("error-1113 =\n    No money,\n    no answer.\n", "No money, no answer."),
        ("error-1113 =\r\n    No money,\r\n    no answer.\r\n", "No money, no answer."),
        ("-no = No\nerror-1113 =\n    { -no } money,\n    no answer.\n", "No money, no answer."),
    ] {
        renders(&overlaid("en-US", ftl), "en", &ApiError::new(1113), expected, &[]);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::create_dir(directory.path().join("fr")).unwrap();
    let pipe = directory.path().join("fr/p.ftl");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (_, errors) = Localizer::builder().directory(directory.path()).build_lossy();
    let found: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(found, [format!("cannot read {}", pipe.display())]);
}

#[test]
fn a_directory_that_is_no_locale_is_complained_about_if_it_holds_texts() {
    let builder = from_files(
        Localizer::builder(),
        &[("not a tag/x.ftl", "error-1113 = x\n"), ("de/x.ftl", "error-1113 = x\n")],
    );
    let (localizer, errors) = builder.build_lossy();
    assert_eq!(added(&localizer), ["de"]);
    let found: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(
        matches!(&*found, [one] if one.starts_with("invalid locale \"not a tag\" (") && one.ends_with("x.ftl)")),
        "{found:?}"
    );
}

#[test]
fn all_six_plural_categories_are_chosen_from() {
    let variants =
        ["zero", "one", "two", "few", "many"].map(|category| format!("    [{category}] {category}\n"));
    for selector in ["$number", "NUMBER($number)"] {
        let ftl = format!("error-1308 = {{ {selector} ->\n{}   *[other] other\n }}", variants.concat());
        let localizer = overlaid("ar", &ftl);
        for (number, category) in
            [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (11, "many"), (100, "other")]
        {
            renders(&localizer, "ar", &limit(number), category, &[]);
        }
    }
}

/// A terminal and a browser order each part by itself: without the marks, "C++" is shown as "++C".
#[test]
fn what_a_reference_brings_is_isolated_in_a_text_from_right_to_left() {
    for (ftl, expected) in [
        ("-t = C++\nerror-1214 = لغة { -t } هنا", "لغة \u{2068}C++\u{2069} هنا"),
        (
            "-t = C++\nerror-1214 =\n    { -t } هنا\n    { a } هنا\na = C#",
            "\u{2068}C++\u{2069} هنا \u{2068}C#\u{2069} هنا",
        ),
        ("-t = C++\nerror-1214 = { a } هنا\na = لغة { -t }", "\u{2068}لغة \u{2068}C++\u{2069}\u{2069} هنا"),
        ("error-1214 = { a.b } هنا\na = x\n    .b = C++", "\u{2068}C++\u{2069} هنا"),
        (
            "-t = C++\nerror-1214 = لغة { $field ->\n    [a] { -t }\n   *[b] { -t } هنا\n }",
            "لغة \u{2068}C++\u{2069} هنا",
        ),
        ("-t = C++\nerror-1214 = { -t }", "C++"),
        ("-t = C++\nerror-1214 =\n{ -t } هنا", "\u{2068}C++\u{2069} هنا"),
    ] {
        let localizer = overlaid("ar", ftl);
        assert_eq!(text(&localizer, "ar", &ApiError::new(1214).with("field", "c")), expected, "{ftl}");
        renders(
            &overlaid("de", ftl),
            "de",
            &ApiError::new(1214).with("field", "c"),
            &expected.replace(['\u{2068}', '\u{2069}'], ""),
            &[],
        );
    }
}

#[test]
fn an_argument_is_isolated_once_and_without_its_credentials() {
    let localizer = overlaid("ar", "-api = API\nerror-1222 = { -api } { $API_name }");
    let rendered = |name: &str| text(&localizer, "ar", &ApiError::new(1222).with("API_name", name));
    assert_eq!(rendered("واجهة"), "\u{2068}API\u{2069} \u{2068}واجهة\u{2069}");
    assert_eq!(rendered("Bearer abcdefghijkl"), "\u{2068}API\u{2069} \u{2068}Bearer ****\u{2069}");
}

#[test]
fn where_the_default_has_no_text_the_reference_has_one() {
    let builder = Localizer::builder().resource("de", "error-1113 = Guthaben aufgebraucht");
    let localizer = builder.default_locale("de".parse().unwrap()).build().unwrap();
    assert_eq!(text(&localizer, "de", &ApiError::new(1113)), "Guthaben aufgebraucht");
    let expected = "Model does not exist, please check the model code";
    renders(&localizer, "de", &ApiError::new(1211), expected, &["no text in de: en-US answered"]);
}

#[test]
fn a_bad_entry_loses_itself_only_and_is_reported() {
    let ftl = "app-good = Good\nerror-1113 = { $x\napp-bad = { -none }\nerror-1261 = Too long\nerror-1214 = { $y }\n";
    let (localizer, errors) = Localizer::builder().resource("en-US", ftl).resource("x y", ftl).build_lossy();
    let found: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let expected = [
        "invalid Fluent syntax in en-US at 2:18: expected a token starting with \"}\"",
        "unusable entry in en-US at 5:1: unknown argument \"$y\"",
        "unusable entry in en-US at 3:1: reference to unknown \"-none\"",
        "invalid locale \"x y\"",
    ];
    assert_eq!(found, expected);
    renders(&localizer, "en", &ApiError::new(1261), "Too long", &[]);
    let chain = localizer.negotiate("en");
    assert_eq!(localizer.format(&AppMessage::new("app-good"), &chain).unwrap().as_str(), "Good");
    assert!(localizer.format(&AppMessage::new("app-bad"), &chain).is_err());
    leaves_the_rest(&localizer, &[1261]);
}
