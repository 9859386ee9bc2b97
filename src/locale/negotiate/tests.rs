//! The rows of CLDR's and ICU's own tests of locale matching, each once, as negotiation has them.
//! <https://github.com/unicode-org/cldr/blob/main/tools/cldr-code/src/test/resources/org/unicode/cldr/unittest/data/localeMatcherTest.txt>
//! <https://github.com/unicode-org/icu/blob/main/icu4c/source/test/testdata/localeMatcherTest.txt>
//!
//! Left out are those in which
//!
//! - readers of Traditional Chinese are given Simplified (`zh-TW`, `zh-Hant` and `zh-Hant-CN` with `zh-Hans-CN` or `zh` alone);
//! - a one-way pair farther apart than 10 matches (`sa` and `hi`, `af` and `nl`, `gl-ES` and `es`, `zu` and `en-GB`);
//! - the first of two equally far locales is taken, though the other's region is the likeliest (`fr-SN` with `fr-CA` and `fr-FR`);
//! - `en-CA` finds `en-GB` before `en-US`, which is as it was before CLDR 48;
//! - `sh`, which is `sr-Latn`, does not find `sr`;
//! - pseudo-locales are told from others (`en-XA`, `ar-XB`, `en-PSACCENT`), which an app loads for those who ask for them;
//! - `und`, private use (`x-bork`) or a tag registered as a whole (`i-klingon`, `en-GB-oed`) is requested or available;
//! - the threshold is another, or the script counts for more than the language.
//!
//! Where ICU expects its default, nothing matches here.

use super::*;
use crate::locale::tag::parse_tag;

/// Available locales, and what each request finds of them; `""` is nothing.
type Rows = &'static [(&'static str, &'static [(&'static str, &'static str)])];

fn find<'a>(available: &'a str, requested: &str) -> &'a str {
    let tags: Vec<&str> = available.split(", ").collect();
    let locales: Vec<Available> = tags.iter().map(|tag| Available::of(&parse_tag(tag).unwrap())).collect();
    let found = negotiate(locales.iter(), usize::MAX, requested).order;
    found.first().map_or("", |position| tags[usize::from(*position)])
}

#[test]
fn locales_match_as_cldr_and_icu_match_them() {
    let rows = [REGIONS, SCRIPTS, LANGUAGES, TAGS, LISTS].into_iter().flatten();
    let cases = rows.flat_map(|(available, requests)| {
        requests.iter().map(move |(requested, expected)| (*available, *requested, *expected))
    });
    let found =
        cases.clone().map(|(available, requested, _)| (available, requested, find(available, requested)));
    let wrong: Vec<_> = found.zip(cases).filter(|(found, expected)| found != expected).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const REGIONS: Rows = &[
    ("es-419, es-ES", &[("es-AR", "es-419")]),
    ("es-ES, es-419", &[("es-AR", "es-419")]),
    ("es-419, es", &[("es-AR", "es-419"), ("es-MX", "es-419"), ("es-SG", "es")]),
    ("es, es-419", &[("es-AR", "es-419")]),
    ("es-MX, es", &[("es-AR", "es-MX")]),
    ("es-AR, es", &[("es-MX", "es-AR")]),
    ("es-419", &[("es-MX", "es-419")]),
    ("en-GB, en-US", &[("en-AU", "en-GB")]),
    ("en-US, en-GB", &[("en-AU", "en-GB")]),
    ("en-GB, en", &[("en-AU", "en-GB")]),
    ("en, en-GB", &[("en-AU", "en-GB")]),
    ("en-NZ, en-US", &[("en-AU", "en-NZ")]),
    ("en, en-NZ", &[("en-AU", "en-NZ")]),
    ("en-NZ, en-IT", &[("en-US", "en-NZ")]),
    ("pt-PT, pt-BR", &[("pt-AO", "pt-PT")]),
    ("pt-BR, pt-PT", &[("pt-AO", "pt-PT")]),
    ("pt, pt-PT", &[("pt-AO", "pt-PT"), ("pt-ES", "pt-PT")]),
    ("zh-MO, zh-TW", &[("zh-HK", "zh-MO")]),
    ("zh-TW, zh-MO", &[("zh-HK", "zh-MO")]),
    ("zh-CN, zh-MO", &[("zh-HK", "zh-MO")]),
    ("zh, zh-TW, zh-MO", &[("zh-HK", "zh-MO")]),
    ("zh, zh-TW, zh-HK", &[("zh-MO", "zh-HK")]),
    ("zh-Hant, zh-TW", &[("zh-HK", "zh-Hant")]),
    ("de-AT, de-DE, de-CH", &[("de", "de-DE")]),
    ("en, fr, fr-CA, fr-CH", &[("fr-US", "fr")]),
    ("fr-FR, fr, fr-CA, en", &[("fr", "fr")]),
    ("en, fr, fr-CA", &[("fr-FR", "fr")]),
    ("en, fr-CA", &[("fr-FR", "fr-CA")]),
    ("fr-CA, fr-FR", &[("fr", "fr-FR")]),
    ("en, fr-FR", &[("fr", "fr-FR")]),
    (
        "fr, en, en-GB, es-419, es-MX, es",
        &[("en-NZ", "en-GB"), ("es-ES", "es"), ("es-AR", "es-419"), ("es-MX", "es-MX")],
    ),
    ("fr, en-GB, en", &[("en-GB", "en-GB"), ("en", "en"), ("en-US", "en"), ("fr", "fr"), ("fr-FR", "fr")]),
    ("en, en-GB, es-ES, es-419", &[("en-AU", "en-GB"), ("es-MX", "es-419"), ("es-PT", "es-ES")]),
    // The paradigm of a group comes first, then any of the group.
    ("es, es-MA, es-MX, es-419", &[("es-AR", "es-419"), ("es-EA", "es")]),
    ("es-MA, es, es-419, es-MX", &[("es-AR", "es-419"), ("es-EA", "es")]),
    ("es, es-MA, es-MX", &[("es-AR", "es-MX")]),
    ("es-MA, es-419, es-MX", &[("es-EA", "es-MA")]),
    ("en, en-GU, en-IN, en-GB", &[("en-ZA", "en-GB"), ("en-VI", "en")]),
    ("en-GU, en, en-GB, en-IN", &[("en-ZA", "en-GB"), ("en-VI", "en")]),
    ("en, en-GU, en-IN", &[("en-ZA", "en-IN")]),
    ("en-GU, en-IN, en-GB", &[("en-VI", "en-GU")]),
    (
        "es, es-MX",
        &[
            ("es", "es"),
            ("es-MX", "es-MX"),
            ("es-001", "es"),
            ("es-002", "es"),
            ("es-003", "es-MX"),
            ("es-005", "es-MX"),
            ("es-019", "es-MX"),
            ("es-029", "es-MX"),
            ("es-419", "es-MX"),
            ("es-142", "es"),
            ("es-150", "es"),
            ("es-AD", "es"),
            ("es-BO", "es-MX"),
            ("es-BZ", "es-MX"),
            ("es-CA", "es-MX"),
            ("es-CU", "es-MX"),
            ("es-GI", "es"),
            ("es-GQ", "es"),
            ("es-PH", "es"),
            ("es-PR", "es-MX"),
            ("es-US", "es-MX"),
            ("es-VE", "es-MX"),
        ],
    ),
    (
        "es, es-419, es-MX",
        &[
            ("es-001", "es"),
            ("es-003", "es-419"),
            ("es-019", "es-419"),
            ("es-142", "es"),
            ("es-BR", "es-419"),
            ("es-MX", "es-MX"),
            ("es-PH", "es"),
            ("es-US", "es-419"),
        ],
    ),
    (
        "en-GB, en-US",
        &[
            ("en-BZ", "en-GB"),
            ("en-IN", "en-GB"),
            ("en-IE", "en-GB"),
            ("en-JM", "en-GB"),
            ("en-PK", "en-GB"),
            ("en-TT", "en-GB"),
            ("en-ZA", "en-GB"),
            ("en", "en-US"),
            ("fr-CA", ""),
        ],
    ),
    (
        "en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK",
        &[
            ("en-150", "en-GB"),
            ("en-BE", "en-GB"),
            ("en-DE", "en-GB"),
            ("en-GG", "en-GB"),
            ("en-HK", "en-GB"),
            ("en-MT", "en-GB"),
            ("en-SG", "en-GB"),
            ("es-AR", "es-419"),
            ("es-CL", "es-419"),
            ("es-DO", "es-419"),
            ("es-PT", "es"),
            ("es-US", "es-419"),
            ("pt-CV", "pt-PT"),
            ("pt-GW", "pt-PT"),
            ("pt-MO", "pt-PT"),
            ("pt-MZ", "pt-PT"),
            ("pt-ST", "pt-PT"),
            ("pt-TL", "pt-PT"),
        ],
    ),
];

const SCRIPTS: Rows = &[
    (
        "zh-CN, zh-TW, iw",
        &[
            ("zh-Hant-TW", "zh-TW"),
            ("zh-Hant", "zh-TW"),
            ("zh-TW", "zh-TW"),
            ("zh-Hant-HK", "zh-TW"),
            ("zh-Hans-CN", "zh-CN"),
            ("zh-CN", "zh-CN"),
            ("zh", "zh-CN"),
            ("he-IT", "iw"),
        ],
    ),
    ("fr, zh-Hant, en", &[("zh, en", "en")]),
    (
        "fr, zh-Hans-CN, en-US",
        &[("zh-TW, en", "en-US"), ("zh-Hant-CN, en", "en-US"), ("zh-Hans, en", "zh-Hans-CN")],
    ),
    ("en, sr, nl", &[("sr-Latn", "sr"), ("hr", ""), ("bs", ""), ("nl-Cyrl", "")]),
    ("en, sr-Latn", &[("sr", "sr-Latn"), ("sr-Cyrl", "sr-Latn"), ("hr", "")]),
    ("sr", &[("sr-ME", "sr"), ("sr-Latn", "sr"), ("bs", "")]),
    ("sr-ME", &[("sr", "sr-ME")]),
    ("sr-Latn", &[("bs", ""), ("sr", "sr-Latn")]),
    ("bs", &[("sr-Latn", ""), ("sr", "")]),
    ("fr-Cyrl-CA", &[("fr-BE", "")]),
    ("ru, fr", &[("zh, pl", "")]),
    ("hr, en-Cyrl", &[("sr", "")]),
    ("iw, en", &[("iw-Latn", "")]),
    ("iw-Latn, iw-Cyrl, iw", &[("ru", ""), ("en", "")]),
];

const LANGUAGES: Rows = &[
    ("en, fil, ro, nn", &[("tl", "fil"), ("mo", "ro"), ("nb", "nn"), ("ja", "")]),
    ("en, nb", &[("nn", "nb"), ("da", "nb")]),
    ("en, nn", &[("da", "")]),
    ("en, no", &[("da", "no")]),
    ("nn, en-GB", &[("no, en-US", "nn"), ("nb, en-US", "nn")]),
    ("nl, zh, en-GB, no", &[("cmn, en-US", "zh"), ("nb, en-US", "no")]),
    ("nl, he, en-GB", &[("iw, en-US", "he")]),
    ("nl, fil, en-GB", &[("tl, en-US", "fil")]),
    (
        "fil, tl, iw, he",
        &[("he-IT", "iw"), ("he", "iw"), ("iw", "iw"), ("fil-IT", "fil"), ("fil", "fil"), ("tl", "fil")],
    ),
    ("en, ro, mo, ro-MD", &[("ro", "ro"), ("mo", "ro"), ("ro-MD", "ro-MD")]),
    ("sr-Cyrl, sr-Latn, ro, ro-MD", &[("sh", "sr-Latn"), ("mo", "ro")]),
    ("af", &[("nl", "")]),
    ("de", &[("fr", "")]),
    ("de, en, it", &[("fr", ""), ("hi", "")]),
    ("iw, no", &[("ru", "")]),
    ("en, uk", &[("ru", "")]),
    ("ja", &[("ru", "")]),
    ("es, es-MX", &[("ca", "")]),
    ("it, en", &[("und", ""), ("und, en", "en")]),
];

/// Tags that are the same with their likely subtags, and variants.
const TAGS: Rows = &[
    (
        "af, af-Latn, af-Arab",
        &[("af", "af"), ("af-ZA", "af"), ("af-Latn-ZA", "af-Latn"), ("af-Latn", "af-Latn")],
    ),
    ("nl, nl-NL, nl-BE", &[("nl", "nl"), ("nl-Latn", "nl"), ("nl-Latn-NL", "nl-NL"), ("nl-NL", "nl-NL")]),
    (
        "nl, nl-Latn, nl-NL, nl-BE",
        &[("nl", "nl"), ("nl-Latn", "nl-Latn"), ("nl-NL", "nl-NL"), ("nl-Latn-NL", "nl-Latn")],
    ),
    (
        "ja, ja-Jpan-US, ja-JP, en, ru",
        &[("ja-Jpan, ru", "ja"), ("ja-JP, ru", "ja-JP"), ("ja-US, ru", "ja-Jpan-US")],
    ),
    ("ja, ja-Jpan, ja-JP, en, ru", &[("ja-Jpan-JP, ru", "ja-Jpan"), ("ja-Jpan, ru", "ja-Jpan")]),
    ("fr-CA", &[("fr-BE-fonipa", "fr-CA")]),
    ("fr-fonupa", &[("fr-BE-fonipa", "fr-fonupa")]),
    ("no", &[("nn-BE-fonipa", "no")]),
    ("en-GB-u-sd-gbsct", &[("en-fonipa-u-nu-Arab-ca-buddhist-t-m0-iso-i0-pinyin", "en-GB-u-sd-gbsct")]),
    (
        "en-pscrack, de-pscrack, fr-pscrack, pt-PT-pscrack",
        &[("fr-pscrack", "fr-pscrack"), ("fr", "fr-pscrack"), ("de-CH", "de-pscrack")],
    ),
    (
        "en, de, sl-nedis",
        &[
            ("de-FR-u-co-phonebk", "de"),
            ("sl-nedis-u-cu-eur", "sl-nedis"),
            ("sl-u-cu-eur", "sl-nedis"),
            ("sl-HR-nedis-u-cu-eur", "sl-nedis"),
            ("de-t-m0-iso-i0-pinyin", "de"),
        ],
    ),
];

const LISTS: Rows = &[
    (
        "fr, en-GB, ja, es-ES, es-MX",
        &[
            ("ja, de", "ja"),
            ("de, en-US", "en-GB"),
            ("de, zh", ""),
            ("ja-JP, en-GB", "ja"),
            ("ja-Jpan-JP, en-GB", "ja"),
        ],
    ),
    ("en, ja", &[("ja-Jpan-JP, en-AU", "ja"), ("ja-JP, en-US", "ja"), ("ja-Jpan-JP, en-US", "ja")]),
    ("en, de, fr, ja", &[("de-CH, fr", "de")]),
    ("en-GB, en, de, fr, ja", &[("de-CH, fr", "de"), ("en-US, ar, nl, de, ja", "en")]),
    ("en, fr-CA", &[("en-US, fr-CA", "en")]),
    ("en-GB, nl", &[("en, nl", "en-GB"), ("en, nl, en-GB", "en-GB")]),
    ("fr, en-GB, en", &[("fr-CA, en-CA", "fr")]),
    ("en, sv", &[("en-GB, sv", "en"), ("sv", "sv")]),
    (
        "pt-PT, pt-BR, es, es-419",
        &[("pt-PT, es, pt", "pt-PT"), ("pt, es-419, pt-PT", "pt-BR"), ("pt-US, pt-PT", "pt-BR")],
    ),
    (
        "pt-PT, pt, es, es-419",
        &[
            ("pt-PT, es, pt", "pt-PT"),
            ("pt, es-419, pt-PT", "pt"),
            ("pt-US, pt-PT, pt", "pt"),
            ("pt-US, pt-PT", "pt"),
        ],
    ),
    ("pt-BR, es, es-419", &[("pt, es-419, pt-PT", "pt-BR"), ("pt-PT, es, pt", "pt-BR")]),
];
