//! The plural category of a count selects the variant of a message.

use bigmodel_errors::{AppMessage, Localizer};

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
