//! Which plural category a count has in a language.
//!
//! intl_pluralrules 7.0.2, which fluent-bundle takes them from, is wrong about some languages: a rule that goes by the last
//! two digits of a number is read as one about the number (103 in Arabic, 22 in Lithuanian, 15 in Belarusian, 101 in
//! Romanian), and Hebrew has a category that CLDR gave up in its version 42. Those rules are here, for whole numbers, as CLDR
//! 48 has them (<https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html>). So are those of the built-in
//! locales, which are known when compiling: the first count that is said need not wait for anything to be looked up.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::subtags::part;

/// The plural categories of one language.
pub(crate) enum Plurals {
    /// The rule for whole numbers, and the category of fractions.
    #[cfg_attr(not(feature = "check"), allow(dead_code, reason = "only a check asks about fractions"))]
    Own(Rule, &'static str),
    Stock(PluralRules),
}

impl Plurals {
    /// Those of the locale, else of its language; `None` if neither is known.
    pub(crate) fn new(locale: &LanguageIdentifier) -> Option<Plurals> {
        if let Some((rule, fraction)) = own(locale.language.as_str()) {
            return Some(Plurals::Own(rule, fraction));
        }
        let language = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
        PluralRules::create(locale.clone(), PluralRuleType::CARDINAL)
            .or_else(|_| PluralRules::create(language, PluralRuleType::CARDINAL))
            .ok()
            .map(Plurals::Stock)
    }

    /// The category of a count, as it is written in FTL.
    pub(crate) fn category(&self, count: u64) -> &'static str {
        match self {
            Plurals::Own(rule, _) => rule(count),
            Plurals::Stock(rules) => name(rules.select(count)),
        }
    }

    /// The category of a number with a fraction, such as `0.5`; of those that are not known, `other`.
    #[cfg(feature = "check")]
    pub(crate) fn category_of_fraction(&self, number: &str) -> &'static str {
        match self {
            Plurals::Own(_, fraction) => fraction,
            Plurals::Stock(rules) => name(rules.select(number)),
        }
    }
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

pub(super) type Rule = fn(u64) -> &'static str;

/// The rule of a tag's language that is written here, and its category of fractions.
pub(super) const fn own(tag: &str) -> Option<(Rule, &'static str)> {
    Some(match part(tag.as_bytes()).0 {
        b"ar" | b"ars" => (arabic, "other"),
        b"be" => (belarusian, "other"),
        b"br" => (breton, "other"),
        b"en" => (english, "other"),
        b"he" | b"iw" => (hebrew, "other"),
        b"ja" | b"zh" => (none, "other"),
        b"lt" => (lithuanian, "many"),
        b"lv" | b"prg" => (latvian, "other"),
        b"mt" => (maltese, "other"),
        b"ro" | b"mo" => (romanian, "few"),
        _ => return None,
    })
}

fn arabic(count: u64) -> &'static str {
    match (count, count % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

fn belarusian(count: u64) -> &'static str {
    match (count % 10, count % 100) {
        (_, 11..=14) => "many",
        (1, _) => "one",
        (2..=4, _) => "few",
        _ => "many",
    }
}

fn breton(count: u64) -> &'static str {
    match (count % 10, count % 100) {
        (1, tail) if !matches!(tail, 11 | 71 | 91) => "one",
        (2, tail) if !matches!(tail, 12 | 72 | 92) => "two",
        (3 | 4 | 9, tail) if !matches!(tail, 10..=19 | 70..=79 | 90..=99) => "few",
        _ if count != 0 && count % 1_000_000 == 0 => "many",
        _ => "other",
    }
}

fn english(count: u64) -> &'static str {
    if count == 1 { "one" } else { "other" }
}

/// Chinese and Japanese have no plurals.
fn none(_: u64) -> &'static str {
    "other"
}

fn hebrew(count: u64) -> &'static str {
    match count {
        1 => "one",
        2 => "two",
        _ => "other",
    }
}

fn lithuanian(count: u64) -> &'static str {
    match (count % 10, count % 100) {
        (_, 11..=19) => "other",
        (1, _) => "one",
        (2..=9, _) => "few",
        _ => "other",
    }
}

fn latvian(count: u64) -> &'static str {
    match (count % 10, count % 100) {
        (0, _) | (_, 11..=19) => "zero",
        (1, _) => "one",
        _ => "other",
    }
}

fn maltese(count: u64) -> &'static str {
    match (count, count % 100) {
        (1, _) => "one",
        (2, _) => "two",
        (0, _) | (_, 3..=10) => "few",
        (_, 11..=19) => "many",
        _ => "other",
    }
}

fn romanian(count: u64) -> &'static str {
    match (count, count % 100) {
        (1, _) => "one",
        (0, _) | (_, 1..=19) => "few",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_the_categories_of_cldr() {
        let rows: &[(&str, &[(u64, &str)])] = &[
            (
                "ar-EG",
                &[(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (99, "many")],
            ),
            (
                "ar",
                &[
                    (100, "other"),
                    (101, "other"),
                    (102, "other"),
                    (103, "few"),
                    (110, "few"),
                    (111, "many"),
                    (203, "few"),
                ],
            ),
            (
                "be",
                &[
                    (0, "many"),
                    (1, "one"),
                    (2, "few"),
                    (4, "few"),
                    (5, "many"),
                    (11, "many"),
                    (14, "many"),
                    (15, "many"),
                ],
            ),
            (
                "be",
                &[
                    (20, "many"),
                    (21, "one"),
                    (22, "few"),
                    (101, "one"),
                    (111, "many"),
                    (112, "many"),
                    (1004, "few"),
                ],
            ),
            (
                "br",
                &[
                    (0, "other"),
                    (1, "one"),
                    (11, "other"),
                    (21, "one"),
                    (71, "other"),
                    (2, "two"),
                    (12, "other"),
                ],
            ),
            (
                "br",
                &[
                    (3, "few"),
                    (9, "few"),
                    (13, "other"),
                    (23, "few"),
                    (79, "other"),
                    (5, "other"),
                    (1_000_000, "many"),
                ],
            ),
            (
                "he",
                &[
                    (0, "other"),
                    (1, "one"),
                    (2, "two"),
                    (3, "other"),
                    (10, "other"),
                    (20, "other"),
                    (100, "other"),
                ],
            ),
            (
                "lt-LT",
                &[
                    (0, "other"),
                    (1, "one"),
                    (2, "few"),
                    (9, "few"),
                    (10, "other"),
                    (11, "other"),
                    (19, "other"),
                ],
            ),
            (
                "lt",
                &[
                    (20, "other"),
                    (21, "one"),
                    (22, "few"),
                    (29, "few"),
                    (101, "one"),
                    (111, "other"),
                    (122, "few"),
                ],
            ),
            (
                "lv",
                &[
                    (0, "zero"),
                    (1, "one"),
                    (2, "other"),
                    (10, "zero"),
                    (11, "zero"),
                    (19, "zero"),
                    (21, "one"),
                    (111, "zero"),
                ],
            ),
            (
                "mt",
                &[
                    (0, "few"),
                    (1, "one"),
                    (2, "two"),
                    (3, "few"),
                    (10, "few"),
                    (11, "many"),
                    (20, "other"),
                    (103, "few"),
                    (111, "many"),
                ],
            ),
            (
                "ro",
                &[
                    (0, "few"),
                    (1, "one"),
                    (2, "few"),
                    (19, "few"),
                    (20, "other"),
                    (100, "other"),
                    (101, "few"),
                    (120, "other"),
                ],
            ),
            (
                "ru",
                &[
                    (1, "one"),
                    (2, "few"),
                    (5, "many"),
                    (11, "many"),
                    (21, "one"),
                    (101, "one"),
                    (112, "many"),
                ],
            ),
            (
                "pl",
                &[
                    (1, "one"),
                    (2, "few"),
                    (5, "many"),
                    (12, "many"),
                    (21, "many"),
                    (22, "few"),
                    (112, "many"),
                ],
            ),
            ("cs", &[(1, "one"), (2, "few"), (4, "few"), (5, "other"), (100, "other")]),
            (
                "sl",
                &[
                    (1, "one"),
                    (2, "two"),
                    (3, "few"),
                    (4, "few"),
                    (5, "other"),
                    (101, "one"),
                    (102, "two"),
                    (103, "few"),
                ],
            ),
            ("fr", &[(0, "one"), (1, "one"), (2, "other")]),
            ("en-GB", &[(0, "other"), (1, "one"), (2, "other"), (21, "other")]),
            ("ja", &[(0, "other"), (1, "other")]),
        ];
        for (tag, counts) in rows {
            let plurals = Plurals::new(&tag.parse().unwrap()).unwrap();
            for (count, category) in *counts {
                assert_eq!(plurals.category(*count), *category, "{count} in {tag}");
            }
        }
        assert!(Plurals::new(&"tlh".parse().unwrap()).is_none());
    }

    #[test]
    fn rules_that_need_no_correction_are_those_of_the_stock() {
        for tag in ["en", "ja", "zh"] {
            let stock =
                PluralRules::create(tag.parse::<LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL)
                    .unwrap();
            let own = own(tag).map(|(rule, fraction)| Plurals::Own(rule, fraction)).unwrap();
            assert_eq!(own.category(1), if tag == "en" { "one" } else { "other" });
            for count in (0..=1_000).chain([1_000_000, 4_000_000_001]) {
                assert_eq!(own.category(count), name(stock.select(count)), "{count} in {tag}");
            }
            for number in ["0.5", "1.0", "1.5"] {
                assert_eq!(name(stock.select(number)), "other", "{number} in {tag}");
            }
        }
    }

    #[test]
    fn the_built_in_locales_have_their_rules_when_compiling() {
        for builtin in crate::locales::BUILTIN {
            assert!(own(builtin.tag).is_some(), "{}", builtin.tag);
        }
        assert!(own("de-AT").is_none() && own("zhx").is_none() && own("").is_none());
    }
}
