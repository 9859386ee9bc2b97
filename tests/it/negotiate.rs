//! Which locale answers which reader.
use std::process::Command;

use bigmodel_errors::limits::{HEADER_BYTES, HEADER_RANGES, TAG_BYTES};
use bigmodel_errors::{ApiError, AppMessage, Diagnostic, Localizer, locale_from_env};
use unic_langid::LanguageIdentifier;

#[track_caller]
fn finds(localizer: &Localizer, requested: &str, expected: &str) {
    let locale = localizer.locale(&localizer.negotiate(requested)).to_string();
    assert_eq!(locale, expected, "{:?}", requested.chars().take(80).collect::<String>());
}

/// The answer to a reader whom nothing else has gone wrong for.
#[track_caller]
fn falls_back(requested: &str, expected: Option<(&str, &str)>) {
    let localizer = Localizer::builtin();
    let error = ApiError::new(1113);
    let rendered = localizer.render(&error, &localizer.negotiate(requested));
    let expected = expected
        .map(|(requested, used)| Diagnostic::FellBack { requested: requested.into(), used: used.into() });
    assert_eq!(rendered.diagnostics(), expected.as_slice(), "{requested:?}");
}

/// A localizer with overlay locales, each of one message, in that order.
fn with_locales(locales: &[&str]) -> Localizer {
    let builder = locales
        .iter()
        .fold(Localizer::builder(), |builder, locale| builder.resource(locale, "error-1113 = Overlay"));
    builder.build().unwrap()
}

#[test]
fn readers_of_simplified_chinese_get_it() {
    for requested in [
        "zh",
        "zh-CN",
        "zh-Hans",
        "zh-SG",
        "zh-Hans-HK",
        "zh-Hans-TW",
        "zh_CN",
        "zh_CN.UTF-8",
        "zh_SG.utf8@pinyin",
        "ZH-cn",
        " zh-CN ",
        "zh-cmn-Hans-CN",
        "cmn",
        "cmn-Hans-CN",
        "zh-CN-u-nu-hanidec",
        "zh-CN-x-private",
        "ko,zh;q=0.9,en;q=0.8",
        "en;q=0.1, zh-CN;q=0.9",
        "en;Q=0.1,zh-CN",
        "fr-CH, zh-Hans-SG;q=0.9, en;q=0.8",
        "fr, de, zh",
        "en;q=0, *",
        "en-GB;q=0.2,zh;level=1;q=0.300",
        "yue-Hans",
        "wuu",
        "de:zh_CN:en",
        "fr_FR.UTF-8:zh_CN.UTF-8",
    ] {
        finds(Localizer::builtin(), requested, "zh-CN");
    }
}

/// The built-in locale of that tag where its feature is on, else what answers in its place.
fn built_in(tag: &'static str, other: &'static str) -> &'static str {
    if Localizer::builtin().locales().any(|locale| *locale == tag) { tag } else { other }
}

/// The codes that ISO 639 gave up, those of its parts 2 and 3, and those of one language of several that CLDR has as one.
#[test]
fn a_language_has_one_code() {
    for (alias, code) in [
        ("iw", "he"),
        ("in", "id"),
        ("ji", "yi"),
        ("jw", "jv"),
        ("mo", "ro"),
        ("tl", "fil"),
        ("deu", "de"),
        ("ger", "de"),
        ("kor", "ko"),
        ("arb", "ar"),
        ("zsm", "ms"),
        ("sh", "sr-Latn"),
        ("cnr", "sr-ME"),
        ("prs", "fa-AF"),
    ] {
        for available in [alias, code] {
            let localizer = with_locales(&[available]);
            for requested in [alias, code, &format!("{alias}-x-private, en"), &alias.to_uppercase()] {
                finds(&localizer, requested, code);
            }
        }
    }
    finds(&with_locales(&["he-IL"]), "iw_IL.UTF-8", "he-IL");
    for requested in ["zho", "chi", "cmn", "zho-Hans", "ZHO_cn"] {
        finds(Localizer::builtin(), requested, "zh-CN");
    }
    finds(Localizer::builtin(), "jpn", built_in("ja", "en-US"));
}

#[test]
fn tags_are_read_as_systems_write_them() {
    let localizer = with_locales(&["zh-TW", "sr", "sr-Latn", "uz-Cyrl", "uz", "ca", "ca-valencia", "es-419"]);
    for (requested, expected) in [
        // POSIX
        ("sr_RS@latin", "sr-Latn"),
        ("sr_RS.UTF-8@latin", "sr-Latn"),
        ("sr_RS.UTF-8", "sr"),
        ("sr_RS@euro", "sr"),
        ("uz_UZ@cyrillic", "uz-Cyrl"),
        ("ca_ES@valencia", "ca-valencia"),
        ("ca_ES@euro", "ca"),
        // Java
        ("zh_TW_#Hant", "zh-TW"),
        ("zh__#Hant", "zh-TW"),
        ("zh_CN_#Hans", "zh-CN"),
        ("zh_HK_#Hans", "zh-CN"),
        ("sr_RS_#Latn", "sr-Latn"),
        ("sr_RS_#Latn_u-nu-latn", "sr-Latn"),
        // Windows
        ("zh-CHS", "zh-CN"),
        ("zh-CHT", "zh-TW"),
        ("zh-cht", "zh-TW"),
        // Android
        ("zh-rTW", "zh-TW"),
        ("zh-rCN", "zh-CN"),
        ("b+zh+Hant", "zh-TW"),
        ("b+zh+Hans+TW", "zh-CN"),
        ("b+sr+Latn", "sr-Latn"),
        ("b+es+419", "es-419"),
        // Mozilla
        ("zh-TW-mac", "zh-TW"),
        ("sr_Latn_RS_mac", "sr-Latn"),
        // None of them.
        ("zh+TW", "en-US"),
        ("zh-TW-win", "en-US"),
        ("b+", "en-US"),
        ("zh-rtw", "en-US"),
        ("sr@", "sr"),
        ("@latin", "en-US"),
        ("#Latn", "en-US"),
    ] {
        finds(&localizer, requested, expected);
    }
}

#[test]
fn readers_of_a_language_get_one_that_is_nearly_the_same() {
    for (available, requested, expected) in [
        (&["no"][..], "nb-NO", "no"),
        (&["no"], "nn", "no"),
        (&["no"], "da", "no"),
        (&["nb", "da"], "no", "nb"),
        (&["hr"], "bs", "hr"),
        (&["sk"], "cs", "sk"),
        (&["de"], "gsw", "de"),
        (&["de"], "lb, en;q=0.5", "de"),
        (&["ms"], "id", "ms"),
        (&["fil"], "tl-PH", "fil"),
        // Not the other way, and not one that only most of them know.
        (&["gsw"], "de", "en-US"),
        (&["arz"], "ary", built_in("ar", "en-US")),
        (&["ru"], "kk", "en-US"),
        (&["es"], "ca", "en-US"),
        (&["id"], "ms", "en-US"),
        (&["hi"], "hi-Latn", "en-US"),
        // What is said of a language is not said of its relatives.
        (&["no"], "nb;q=0, no", "no"),
        (&["no"], "no;q=0, nb", "en-US"),
    ] {
        finds(&with_locales(available), requested, expected);
    }
    for requested in ["arz", "ary-MA", "apc-SY"] {
        finds(Localizer::builtin(), requested, built_in("ar", "en-US"));
    }
    for requested in ["bo", "ug", "za", "ii"] {
        finds(Localizer::builtin(), requested, "en-US");
    }
}

#[test]
fn variants_are_told_apart() {
    let localizer =
        with_locales(&["be", "be-tarask", "ca-valencia", "ca", "de-1996", "sl-rozaj", "sl-biske-rozaj"]);
    for (requested, expected) in [
        ("be", "be"),
        ("be-tarask", "be-tarask"),
        ("be-BY-tarask", "be-tarask"),
        ("be-1959acad", "be"),
        ("ca", "ca"),
        ("ca-ES", "ca"),
        ("ca-valencia", "ca-valencia"),
        ("ca-ES-VALENCIA, en", "ca-valencia"),
        ("ca-valencia;q=0, ca", "ca"),
        ("ca;q=0.5, ca-valencia;q=0.1", "ca"),
        ("de", "de-1996"),
        ("de-1901", "de-1996"),
        ("sl", "sl-rozaj"),
        ("sl-rozaj-biske", "sl-biske-rozaj"),
    ] {
        finds(&localizer, requested, expected);
    }
}

#[test]
fn readers_of_traditional_chinese_never_get_simplified() {
    for requested in [
        "zh-TW",
        "zh-HK",
        "zh-MO",
        "zh-Hant",
        "zh-Hant-TW",
        "zh-Hant-HK",
        "zh-Hant-CN",
        "zh_TW.UTF-8",
        "zh_HK.UTF-8",
        "zh-cmn-Hant",
        "zh-HK, en;q=0.9, zh-CN;q=0.8",
        "ko, zh-Hant;q=0.9",
        "zh-yue",
        "yue",
        "nan-TW",
    ] {
        finds(Localizer::builtin(), requested, built_in("zh-TW", "en-US"));
    }
    for requested in ["zh-TW, zh;q=0.9, en;q=0.8", "zh-HK, zh-CN;q=0.5", "yue, zh-CN;q=0.9"] {
        finds(Localizer::builtin(), requested, built_in("zh-TW", "zh-CN"));
    }
}

#[test]
fn a_language_of_one_locale_is_found_in_any_region() {
    for requested in ["ja", "ja-JP", "ja_JP.UTF-8", "ja-US", "ko, ja;q=0.9"] {
        finds(Localizer::builtin(), requested, built_in("ja", "en-US"));
    }
    for requested in ["ar", "ar-EG", "ar-SA", "ar_AE.UTF-8", "ar-001", "fa, ar;q=0.9"] {
        finds(Localizer::builtin(), requested, built_in("ar", "en-US"));
    }
}

#[test]
fn everyone_else_gets_the_default() {
    for requested in [
        "bo",
        "ii",
        "en",
        "en-US",
        "en-GB",
        "en_GB.UTF-8",
        "fr",
        "C",
        "POSIX",
        "C.UTF-8",
        "",
        " ",
        ",",
        "*",
        "zh-CN;q=0",
        "zh-CN;q=0, *",
        "zh;q=0",
        "zh;q=0.0, zh-CN;q=0.000",
        "zh-CN;q=0, zh",
        "zh-CN;q=0.5, zh;q=0.9, en;q=0.7",
        "*, zh;q=0.5",
        "en, zh",
        "x-zh",
        "chinese please",
        "中文",
        "zh中文",
        "zh-CN-",
        "q=1",
    ] {
        finds(Localizer::builtin(), requested, "en-US");
    }
}

#[test]
fn a_weight_that_is_none_drops_its_range_and_no_other() {
    for weight in
        ["q=2", "q=1.001", "q=nan", "q=-1", "q=+1", "q=1e400", "q=0.1234", "q=.5", "q=", "q", "q=0,5", "q=０"]
    {
        finds(Localizer::builtin(), &format!("zh-CN;{weight}"), "en-US");
        finds(Localizer::builtin(), &format!("en-US;{weight}, zh-CN;q=0.001"), "zh-CN");
    }
}

#[test]
fn a_weight_may_be_spaced_and_short() {
    for weight in [";q=0.9", " ; q = 0.9 ", ";q=1", ";q=1.", ";q=1.000", ";", ";a=b;q=0.9"] {
        finds(Localizer::builtin(), &format!("en;q=0.8,zh-CN{weight}"), "zh-CN");
    }
}

#[test]
fn a_megabyte_of_nonsense_finds_the_default() {
    for nonsense in
        ["a,", "zh-", ";q=", "zh;q=2,", "*;q=0,", "\0", ",", "-", "汉", "é,", "\u{1f1e8}\u{1f1f3};"]
    {
        finds(Localizer::builtin(), &nonsense.repeat(1024 * 1024 / nonsense.len()), "en-US");
    }
}

#[test]
fn a_header_is_read_up_to_its_limits() {
    let ranges = |count| "fr,".repeat(count) + "zh-CN";
    finds(Localizer::builtin(), &ranges(HEADER_RANGES - 1), "zh-CN");
    finds(Localizer::builtin(), &ranges(HEADER_RANGES), "en-US");
    let at_the_end = |range: &str| " ".repeat(HEADER_BYTES - range.len()) + range;
    finds(Localizer::builtin(), &at_the_end("zh-CN"), "zh-CN");
    // The cut leaves "zh", which is not what was asked for.
    finds(Localizer::builtin(), &(at_the_end("zh") + "-Hant"), "en-US");
    finds(Localizer::builtin(), &format!("zh-CN,{}", "x".repeat(HEADER_BYTES)), "zh-CN");
    finds(Localizer::builtin(), &format!("zh-{}CN", "a-".repeat(TAG_BYTES)), "en-US");
}

#[test]
fn no_fallback_is_reported_to_readers_who_asked_for_nothing_else() {
    for requested in
        ["", " ", "*", "C", "POSIX", "C.UTF-8", "en", "en-US", "en-GB", "zh", "zh-SG", "zh_CN.UTF-8"]
    {
        falls_back(requested, None);
    }
    for requested in ["zh, fr;q=0.9", "en-GB;q=0.9, fr;q=0.8", "*, fr;q=0.5", "fr;q=0, en", "zh-CN;q=0, *"] {
        falls_back(requested, None);
    }
}

#[test]
fn excluding_a_locale_asks_for_none() {
    falls_back("zh;q=0", None);
    falls_back("fr;q=0", None);
}

#[test]
fn a_fallback_names_what_was_wanted_most_and_what_answered() {
    for (requested, wanted, used) in [
        ("fr", "fr", "en-US"),
        ("ko-KR", "ko-KR", "en-US"),
        ("bo", "bo", "en-US"),
        ("bo,zh;q=0.9,en;q=0.8", "bo", "zh-CN"),
        ("fr-CH, zh-Hans-SG;q=0.9, en;q=0.8", "fr-CH", "zh-CN"),
        ("en;q=0.5, fr_FR.UTF-8 ; q=0.9", "fr_FR.UTF-8", "en-US"),
        ("fr;q=0.5, de;q=0.5", "fr", "en-US"),
        ("en;q=0, ko", "ko", "en-US"),
        ("!!!", "!!!", "en-US"),
        (" 中文 ", "中文", "en-US"),
    ] {
        falls_back(requested, Some((wanted, used)));
    }
    falls_back(&"a,".repeat(1000), Some((&"a,".repeat(TAG_BYTES / 2), "en-US")));
}

#[test]
fn overlay_locales_of_one_language_are_told_apart_by_region() {
    for (requested, expected) in [
        ("pt-PT", "pt-PT"),
        ("pt-BR", "pt-BR"),
        ("pt_PT.UTF-8", "pt-PT"),
        ("pt", "pt-BR"),
        ("pt-AO", "pt-PT"),
        ("pt-PT;q=0, pt", "pt-BR"),
        ("pt-BR;q=0, pt", "pt-PT"),
        ("pt-BR;q=0.1, pt", "pt-PT"),
        ("zh, pt;q=0.9", "zh-CN"),
        ("es", "en-US"),
    ] {
        finds(&with_locales(&["pt-BR", "pt-PT"]), requested, expected);
    }
}

/// CLDR's likely subtags make `pt` Brazil's and `fr` France's.
#[test]
fn of_equally_far_locales_that_of_the_likeliest_region_is_found() {
    for (available, requested, expected) in [
        (&["pt-PT", "pt-BR"][..], "pt", "pt-BR"),
        (&["fr-CA", "fr-FR"], "fr", "fr-FR"),
        (&["fr-CA", "fr-FR"], "fr-SN", "fr-FR"),
        (&["de-AT", "de-DE"], "de-LI", "de-DE"),
        (&["de-AT", "de-CH"], "de-LI", "de-AT"),
        (&["ar-MA", "ar-SA"], "ar-DZ", "ar-MA"),
        (&["ar-MA", "ar-SA"], "ar-AE", built_in("ar", "ar-SA")),
        (&["es-ES", "es-419"], "es-US", "es-419"),
        (&["en-GB"], "en-AU", "en-GB"),
        (&["en-GB"], "en-CA", "en-US"),
        (&["zh-Hant-MO", "zh-TW"], "zh-HK", "zh-Hant-MO"),
    ] {
        finds(&with_locales(available), requested, expected);
    }
}

#[test]
fn the_very_tag_that_was_asked_for_is_found_before_others_that_are_the_same() {
    finds(&with_locales(&["fr-FR", "fr"]), "fr", "fr");
    finds(&with_locales(&["fr", "fr-FR"]), "fr-FR", "fr-FR");
}

/// Those of a built-in locale would get its texts first, and never see the overlay.
/// It is answered without being read, and as if it was.
#[test]
fn the_very_tag_of_a_built_in_locale_asks_for_what_any_spelling_of_it_does() {
    let (overlaid, related) =
        (with_locales(&["zh", "en"]), with_locales(&["zh-SG", "en-GB", "ar-EG", "ja-CN"]));
    for locale in Localizer::builtin().locales() {
        let tag = locale.to_string();
        let spellings =
            [format!("{tag};q=1"), format!(" {tag}"), tag.to_lowercase(), tag.replace('-', "_") + ".UTF-8"];
        for localizer in [Localizer::builtin(), &overlaid, &related] {
            for spelling in &spellings {
                assert_eq!(localizer.negotiate(&tag), localizer.negotiate(spelling), "{spelling:?}");
            }
        }
    }
}

#[test]
fn an_overlay_lies_over_the_built_in_locale_that_its_tag_means() {
    let error = ApiError::new(1113);
    for (overlay, builtin, readers) in [
        ("zh", "zh-CN", &["zh", "zh-CN", "zh-SG", "zh-Hans", "cmn"][..]),
        ("zh-Hans", "zh-CN", &["zh", "zh-CN"]),
        ("zho", "zh-CN", &["zh"]),
        ("en", "en-US", &["en", "en-US", "en-GB", "fr", ""]),
        ("en-Latn-US", "en-US", &["en"]),
        ("ja-JP", "ja", &["ja"]),
        ("ar-EG", "ar", &["ar", "ar-SA"]),
        ("zh-Hant", "zh-TW", &["zh-HK"]),
    ] {
        let localizer = with_locales(&[overlay]);
        for reader in readers {
            let rendered = localizer.render(&error, &localizer.negotiate(reader));
            let locale = built_in(builtin, overlay);
            assert_eq!(
                (rendered.as_str(), &*rendered.locale().to_string()),
                ("Overlay", locale),
                "{overlay} {reader}"
            );
        }
        // What it does not name is as it was.
        let other = ApiError::new(1301);
        let text =
            |localizer: &Localizer| localizer.render(&other, &localizer.negotiate(builtin)).to_string();
        assert_eq!(text(&localizer), text(Localizer::builtin()), "{overlay}");
    }
    // These are locales of their own.
    for other in ["zh-SG", "zh-Hant-CN", "en-GB", "en-variant"] {
        finds(&with_locales(&[other]), other, other);
    }
}

#[test]
fn of_two_overlays_that_mean_one_locale_the_later_wins() {
    let error = ApiError::new(1113);
    for [first, second] in [["zh", "zh-CN"], ["zh-CN", "zh"]] {
        let builder = Localizer::builder()
            .resource(first, "error-1113 = First")
            .resource(second, "error-1113 = Second");
        let localizer = builder.build().unwrap();
        assert_eq!(localizer.render(&error, &localizer.negotiate("zh")).as_str(), "Second");
        assert_eq!(localizer.locales().len(), Localizer::builtin().locales().len());
    }
}

#[test]
fn the_default_locale_may_be_named_as_an_overlay_may() {
    for tag in ["zh", "zh-Hans-CN", "zh-CN"] {
        let localizer = Localizer::builder().default_locale(tag.parse().unwrap()).build().unwrap();
        finds(&localizer, "bo", "zh-CN");
    }
}

/// Of no directory and no resource is it guessed what language was meant.
#[test]
fn what_is_no_tag_is_refused() {
    for tag in ["german", "deutsch", "texts", "en_US_x+y", "zh+CN", ""] {
        let error = Localizer::builder().resource(tag, "error-1113 = X").build().unwrap_err();
        assert_eq!(error.to_string(), format!("invalid locale {tag:?}"));
    }
    let directory = tempfile::tempdir().unwrap();
    for tag in ["german", "deu", "sr@latin"] {
        std::fs::create_dir(directory.path().join(tag)).unwrap();
        std::fs::write(directory.path().join(tag).join("errors.ftl"), format!("error-1113 = {tag}")).unwrap();
    }
    let builder = || Localizer::builder().directory(directory.path());
    assert!(builder().build().unwrap_err().to_string().contains("german"));
    let (localizer, errors) = builder().build_lossy();
    assert_eq!(errors.len(), 1);
    let locales: Vec<String> =
        localizer.locales().skip(Localizer::builtin().locales().len()).map(ToString::to_string).collect();
    assert_eq!(locales, ["de", "sr-Latn"]);
}

#[test]
fn overlays_of_two_scripts_are_told_apart() {
    for (requested, expected) in [
        ("zh", "zh-CN"),
        ("zh-SG", "zh-CN"),
        ("zh-HK", "zh-TW"),
        ("zh-Hant", "zh-TW"),
        ("zh-Hant-SG", "zh-TW"),
        ("zh-cmn-Hant-TW", "zh-TW"),
        ("zh-yue", "zh-TW"),
        ("yue-Hans", "zh-CN"),
    ] {
        finds(&with_locales(&["zh-TW"]), requested, expected);
    }
}

#[test]
fn another_default_closes_the_chain() {
    let localizer = Localizer::builder().default_locale("zh-CN".parse().unwrap()).build().unwrap();
    for requested in ["", "fr", "bo", "*", "C"] {
        finds(&localizer, requested, "zh-CN");
    }
    finds(&localizer, "en-GB", "en-US");
}

#[test]
fn a_chain_is_good_for_every_localizer() {
    let plain = Localizer::builtin();
    let chinese = Localizer::builder().default_locale("zh-CN".parse().unwrap()).build().unwrap();
    // The same locales, at other positions.
    let [one, other] =
        [["fr", "ca", "ca-valencia"], ["ca-valencia", "fr", "ca"]].map(|tags| with_locales(&tags));
    let error = ApiError::new(1113);
    for (maker, requested, localizer, locale) in [
        (plain, "en", &chinese, "en-US"),
        (&chinese, "zh", plain, "zh-CN"),
        (&one, "fr", &other, "fr"),
        (&one, "ca", &other, "ca"),
        (&other, "fr", &one, "fr"),
        (&one, "fr, zh;q=0.5", plain, "zh-CN"),
        (&one, "fr", plain, "en-US"),
        (&one, "fr", &chinese, "zh-CN"),
    ] {
        let chain = maker.negotiate(requested);
        let rendered = localizer.render(&error, &chain);
        assert_eq!(rendered.locale().to_string(), locale, "{requested}");
        assert_eq!(localizer.locale(&chain).to_string(), locale, "{requested}");
    }
}

#[test]
fn what_a_reader_asked_for_in_vain_is_told_by_every_localizer() {
    let requested = Localizer::builtin().negotiate("fr");
    let error = ApiError::new(1113);
    let expected = [Diagnostic::FellBack { requested: "fr".into(), used: "en-US".into() }];
    assert_eq!(with_locales(&["de"]).render(&error, &requested).diagnostics(), expected);
}

/// The locale that the tag of a resource is read as.
fn read(tag: &str) -> Option<LanguageIdentifier> {
    let (localizer, errors) = Localizer::builder().resource(tag, "app-a = a").build_lossy();
    let message = AppMessage::new("app-a");
    let found = localizer.locales().find(|locale| {
        let formatted = localizer.format(&message, &localizer.negotiate(&locale.to_string()));
        formatted.is_ok_and(|formatted| formatted.locale() == *locale)
    });
    assert_eq!(found.is_some(), errors.is_empty(), "{tag}");
    found.cloned()
}

#[test]
fn tags_are_read_as_unic_langid_reads_them() {
    for tag in [
        "nl",
        "NL-be",
        "zh-hant-hk",
        "sr-Latn",
        "de-1996",
        "de-DE-1996-1901",
        "sl-rozaj-biske",
        "es-419",
        "x",
        "e",
        "engl",
        "nl--BE",
        "nl-",
        "-nl",
        "nl-BE-Latn",
        "nl-Latn-Latn",
        "nl-12",
        "nl-BE-BE",
        "nl-variant",
        "nl-1abc",
        "nl-abc",
        "abcdefghi",
        "und",
        "und-US",
        "nl-ä",
        "ä",
    ] {
        let expected: Option<LanguageIdentifier> = tag.parse().ok();
        assert_eq!(read(tag), expected.filter(|locale| !locale.language.is_empty()), "{tag}");
    }
}

#[test]
fn a_tag_is_read_up_to_a_length() {
    let tag = |last: &str| format!("nl-{}{last}", "variant1-variant2-variant3-variant4-variant5-variant6");
    for (last, is_read) in [("-1234567", true), ("-12345678", false)] {
        assert_eq!(read(&tag(last)).is_some(), is_read, "{}", tag(last).len());
    }
}

/// What the next test asks of a process of its own, since variables are the whole process's.
#[test]
#[allow(clippy::print_stdout, reason = "its output is the answer")]
fn tells_the_locale_of_the_environment() {
    println!("\nlocale: {:?}", locale_from_env());
}

#[test]
fn the_list_of_languages_goes_before_a_locale_but_c() {
    for (variables, expected) in [
        (&[][..], None),
        (&[("LANG", "")], None),
        (&[("LANG", "zh_CN.UTF-8")], Some("zh_CN.UTF-8")),
        (&[("LANG", "zh_CN"), ("LC_MESSAGES", "ja_JP"), ("LC_ALL", "ar")], Some("ar")),
        (&[("LANG", "zh_CN"), ("LC_MESSAGES", "ja_JP"), ("LC_ALL", "")], Some("ja_JP")),
        (&[("LANG", "zh_CN"), ("LANGUAGE", "de:ja")], Some("de:ja")),
        (&[("LANG", "zh_CN"), ("LANGUAGE", "")], Some("zh_CN")),
        (&[("LC_ALL", "C"), ("LANG", "zh_CN"), ("LANGUAGE", "de")], Some("C")),
        (&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")], Some("C.UTF-8")),
        (&[("LANG", "POSIX"), ("LANGUAGE", "de")], Some("POSIX")),
        (&[("LANGUAGE", "de")], None),
    ] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "negotiate::tells_the_locale_of_the_environment", "--nocapture"]);
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
            child.env_remove(name);
        }
        let output = child.envs(variables.iter().copied()).output().unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains(&format!("\nlocale: {expected:?}\n")), "{variables:?} {told}");
    }
}
