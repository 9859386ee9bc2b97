//! Nobody reads another language, or another text, than was asked for without a diagnostic: a property of locales, overlays, chains
//! of this and of another localizer, and audiences.

use bigmodel_errors::{ApiError, AppMessage, Audience, Chain, Diagnostic, Localizer, Rendered, localize};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestCaseResult;

/// What overlays are for, and the language that it is.
const TAGS: &[(&str, &str)] = &[
    ("en", "en"),
    ("en-US", "en"),
    ("zh", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh-Hans", "zh-Hans"),
    ("zh_TW", "zh-Hant"),
    ("zh-Hant", "zh-Hant"),
    ("de", "de"),
    ("de-AT", "de"),
    ("deu", "de"),
    ("sr@latin", "sr-Latn"),
    ("sr", "sr-Cyrl"),
    ("ar-EG", "ar"),
    ("ja-JP", "ja"),
];

/// What readers ask for, and the language that they want most.
const REQUESTS: &[(&str, &str)] = &[
    ("en", "en"),
    ("en-GB, de;q=0.5", "en"),
    ("zh", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("cmn-Hans-CN", "zh-Hans"),
    ("zh-HK, en;q=0.1", "zh-Hant"),
    ("zh_TW.UTF-8", "zh-Hant"),
    ("de-CH, zh;q=0.9", "de"),
    ("zh;q=0.5, de", "de"),
    ("de_DE.UTF-8", "de"),
    ("sr_RS@latin", "sr-Latn"),
    ("sr-Latn, sr;q=0.9", "sr-Latn"),
    ("sr", "sr-Cyrl"),
    ("ar", "ar"),
    ("ja", "ja"),
    ("fr, en;q=0.5", "fr"),
    ("ko", "ko"),
];

/// What an overlay may have: entries without their texts.
const PARTS: &[&str] = &[
    "error-1113 = TEXT",
    "error-1120 = TEXT\n    .end-user = TEXT",
    "end-user-top-up = TEXT",
    "end-user-top-up =\n    .title = TEXT",
    "end-user-retry-later = TEXT\n    .title = TEXT",
    "category-account = TEXT",
    "remedy-top-up = TEXT",
    "remedy-retry-later = TEXT",
    "app-x = TEXT",
    "error-unknown = TEXT\n    .end-user = TEXT\n    .title = TEXT",
    "error-1299 = TEXT",
];

/// An overlay: its tag and language, and the entries that it has, each ID once.
type Overlay = ((&'static str, &'static str), Vec<&'static str>);

fn overlays() -> impl Strategy<Value = Vec<Overlay>> {
    let parts = subsequence(PARTS.to_vec(), 0..=PARTS.len()).prop_map(|mut parts: Vec<&'static str>| {
        parts.dedup_by_key(|part| part.split(' ').next());
        parts
    });
    vec((select(TAGS.to_vec()), parts), 0..5)
}

/// Each text names its language and the number of its overlay.
fn localizer(overlays: &[Overlay], default: &str, audience: Audience) -> Localizer {
    let builder = Localizer::builder().default_locale(default.parse().unwrap()).audience(audience);
    let with = |builder: bigmodel_errors::LocalizerBuilder, (number, overlay): (usize, &Overlay)| {
        let ((tag, language), parts) = overlay;
        builder.resource(tag, parts.join("\n").replace("TEXT", &format!("⟦{language} {number}⟧")))
    };
    overlays.iter().enumerate().fold(builder, with).build().unwrap()
}

/// The language of a locale that a localizer has; a built-in locale that no overlay is for is one of its own.
fn language(locale: &str) -> &str {
    let tag = match locale {
        "sr-Latn" => "sr@latin",
        "zh-TW" => "zh_TW",
        "ar" => "ar-EG",
        "ja" => "ja-JP",
        tag => tag,
    };
    TAGS.iter().find(|(known, _)| *known == tag).map_or(locale, |(_, language)| language)
}

/// Whether a text is one of that locale: an overlay's that names its language, or the built-in one, if that is what it is.
fn is_of(text: &str, locale: &str, builtin: impl Fn(&Chain) -> Option<String>) -> bool {
    match text.trim_start_matches('\u{2068}').strip_prefix('⟦') {
        Some(named) => named.split(' ').next() == Some(language(locale)),
        None => builtin(&Localizer::builtin().negotiate(locale)).as_deref() == Some(text),
    }
}

/// Checks what was rendered for a reader who wants that language most.
fn is_told(rendered: &Rendered<'_>, wanted: &str) -> TestCaseResult {
    let locale = rendered.locale().to_string();
    let found = language(&locale);
    // CLDR has it that their readers read both.
    let is_kindred = found.starts_with("sr-") && wanted.starts_with("sr-");
    let told = is_kindred || rendered.diagnostics().iter().any(|d| matches!(d, Diagnostic::FellBack { .. }));
    prop_assert!(told || found == wanted, "{:?} for {}", rendered, wanted);
    Ok(())
}

/// The number of the overlay whose text of that entry a reader of that language gets first, if any has one.
fn first(overlays: &[Overlay], localizer: &Localizer, chain: &Chain, entry: &str) -> Option<usize> {
    let locale = localizer.locale(chain).to_string();
    let has = |(_, parts): &Overlay| parts.iter().any(|part| part.starts_with(entry));
    // Several of one locale lie over each other, but de and de-AT are two.
    let alone = overlays.iter().filter(|((_, of), _)| *of == language(&locale)).count() == 1;
    let found = overlays.iter().position(|overlay| overlay.0.1 == language(&locale) && has(overlay));
    found.filter(|_| alone)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_language_or_text_than_was_asked_for_is_told(
        own in overlays(),
        others in overlays(),
        code in select(vec![1113_u16, 1120, 1299, 1214, 0]),
        status in prop::option::of(select(vec![429, 502])),
        default in select(vec!["en-US", "zh-CN"]),
        (requested, wanted) in select(REQUESTS.to_vec()),
        audience in select(vec![Audience::Developer, Audience::EndUser]),
        is_foreign in any::<bool>(),
    ) {
        let localizer = localizer(&own, default, audience);
        let other = self::localizer(&others, "en-US", Audience::Developer);
        let maker = if is_foreign { &other } else { &localizer };
        let chain = maker.negotiate(requested);
        let error = status.into_iter().fold(ApiError::new(code), ApiError::with_http_status);

        let rendered = localizer.render(&error, &chain);
        let locale = rendered.locale().to_string();
        is_told(&rendered, wanted)?;
        let plain = Localizer::builtin();
        let builtin = |chain: &Chain| plain.render(&error, &chain.clone().for_audience(audience)).to_string();
        prop_assert!(is_of(rendered.as_str(), &locale, |chain| Some(builtin(chain))), "{:?}", rendered);
        if let Some(number) = first(&own, &localizer, &chain, &format!("error-{code} = TEXT")) {
            if audience == Audience::Developer && code != 0 {
                prop_assert!(rendered.as_str().ends_with(&format!(" {number}⟧")), "{:?}", rendered);
            }
        }
        // What has no diagnostics is the same.
        let mut written = String::new();
        localizer.write(&mut written, &error, &chain).unwrap();
        prop_assert_eq!(&written, rendered.as_str());
        prop_assert_eq!(localizer.text(&error, &chain), rendered.as_str());

        // What goes with the text is in its language.
        type Text<'r> = fn(&Rendered<'r>) -> Option<&'r str>;
        for text in [Rendered::title as Text<'_>, Rendered::category_text, Rendered::remedy_text] {
            let builtin = |chain: &Chain| {
                text(&plain.render(&error, &chain.clone().for_audience(audience))).map(str::to_owned)
            };
            prop_assert!(text(&rendered).is_none_or(|text| is_of(text, &locale, builtin)), "{:?}", rendered);
        }

        for id in ["category-account", "end-user-top-up"] {
            let message = localizer.message(id, &chain).unwrap();
            is_told(&message, wanted)?;
            let builtin = |chain: &Chain| plain.message(id, chain).map(|message| message.to_string());
            prop_assert!(is_of(message.as_str(), &message.locale().to_string(), builtin), "{:?}", message);
        }
        if let Ok(formatted) = localizer.format(&AppMessage::new("app-x"), &chain) {
            is_told(&formatted, wanted)?;
            prop_assert!(is_of(formatted.as_str(), &formatted.locale().to_string(), |_| None));
        }
        let payload = format!(r#"{{"error":{{"code":"{code}","message":"x"}}}}"#);
        let rendered = plain.render(&error, &plain.negotiate(requested));
        if status.is_none() && code != 0 {
            prop_assert_eq!(localize(&payload, requested), rendered.as_str());
        }
    }
}
