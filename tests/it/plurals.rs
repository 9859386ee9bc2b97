//! The plural category of a count selects the variant of a message.

use bigmodel_errors::{AppMessage, Localizer};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// Languages, by any of their tags, with counts of each category.
const ROWS: &str = include_str!("../data/plurals.txt");
const MESSAGE: &str = "app-count = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

/// The category that a count selects in a language.
fn category(localizer: &Localizer, tag: &str, count: u64) -> String {
    let message = AppMessage::new("app-count").with_count("count", count);
    let rendered = localizer.format(&message, &localizer.negotiate(tag)).unwrap();
    assert!(rendered.diagnostics().is_empty(), "{tag}: {:?}", rendered.diagnostics());
    rendered.to_string()
}

#[test]
fn counts_have_the_categories_of_cldr() {
    for row in ROWS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (tag, categories) = row.split_once(": ").unwrap();
        let localizer = Localizer::builder().resource(tag, MESSAGE).build().unwrap();
        for counts in categories.split("; ") {
            let (expected, counts) = counts.split_once(' ').unwrap();
            for count in counts.split(' ').map(|count| count.parse().unwrap()) {
                assert_eq!(category(&localizer, tag, count), expected, "{count} in {tag}");
            }
        }
    }
}

#[test]
fn a_language_without_rules_has_one_category() {
    let localizer = Localizer::builder().resource("tlh", MESSAGE).build().unwrap();
    for count in [0, 1, 2, 5] {
        assert_eq!(category(&localizer, "tlh", count), "other");
    }
}

#[test]
fn where_fluent_bundle_is_right_it_agrees() {
    // What is wrong with these is in `src/locale/plural/mod.rs`; these names of languages are aliases of others.
    let differ = ["ar", "ars", "be", "br", "he", "lt", "lv", "prg", "mt", "mo", "ro", "iw", "sh"];
    let mut compared = 0;
    for locale in PluralRules::get_locales(PluralRuleType::CARDINAL) {
        let tag = locale.to_string();
        let Ok(localizer) = Localizer::builder().resource(&tag, MESSAGE).build() else { continue };
        if differ.contains(&locale.language.as_str()) {
            continue;
        }
        let stock = PluralRules::create(locale, PluralRuleType::CARDINAL).unwrap();
        for count in (0..=200).chain([1_000, 1_001, 10_000, 4_000_000_001]) {
            assert_eq!(category(&localizer, &tag, count), name(stock.select(count)), "{count} in {tag}");
        }
        compared += 1;
    }
    assert!(compared > 150, "{compared}");
}

fn name(category: Result<PluralCategory, &str>) -> &'static str {
    match category {
        Ok(PluralCategory::ZERO) => "zero",
        Ok(PluralCategory::ONE) => "one",
        Ok(PluralCategory::TWO) => "two",
        Ok(PluralCategory::FEW) => "few",
        Ok(PluralCategory::MANY) => "many",
        _ => "other",
    }
}
