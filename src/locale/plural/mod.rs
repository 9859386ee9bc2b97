//! Which plural category a count has in a language, by CLDR's rules for whole numbers.
//!
//! intl_pluralrules 7.0.2, which fluent-bundle uses, is wrong about some languages: a rule that goes by the last
//! two digits of a number is read as one about the number (103 in Arabic, 22 in Lithuanian, 15 in Belarusian, 101 in
//! Romanian), Hebrew has a category that CLDR gave up in its version 42, and French, Spanish and their kin lack the `many` of a
//! million. So the rules are here: `generate/` writes
//! [`table`] from CLDR's data.

#[rustfmt::skip]
pub(crate) mod table;

use unic_langid::LanguageIdentifier;

/// The plural rules that some languages have in common.
#[derive(Debug)]
pub(crate) struct Plurals {
    /// `ca es it pt-PT`
    languages: &'static str,
    /// The categories but `other`, each with its condition. One that only fractions have is there, too, and never holds.
    categories: &'static [(&'static str, AnyOf)],
}

/// Holds if one of them holds.
type AnyOf = &'static [AllOf];
/// Holds if each of them holds.
type AllOf = &'static [Relation];

/// `n % 100 != 11..19`: whether the remainder of the count is in one of the ranges, or in none.
#[derive(Debug)]
struct Relation {
    /// 0: the count itself.
    modulus: u32,
    is: bool,
    /// The first number and the last of each.
    ranges: &'static [(u32, u32)],
}

impl Plurals {
    /// Those of the locale, else of its language; `None` if CLDR has neither.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<&'static Plurals> {
        let language = locale.language.as_str();
        let region = locale.region.as_ref().map_or("", |region| region.as_str());
        let find = |is_it: &dyn Fn(&str) -> bool| {
            table::ALL.iter().find(|plurals| plurals.languages.split(' ').any(is_it)).copied()
        };
        find(&|known| known.split_once('-') == Some((language, region)))
            .or_else(|| find(&|known| known == language))
    }

    /// The category of a count, as it is written in FTL.
    pub(crate) fn category(&self, count: u64) -> &'static str {
        let holds = |condition: &AnyOf| condition.iter().any(|all| all.iter().all(|one| one.holds(count)));
        let found = self.categories.iter().find(|(_, condition)| holds(condition));
        found.map_or("other", |(category, _)| category)
    }

    /// The categories that a number can have, whole or not.
    #[cfg(feature = "check")]
    pub(crate) fn categories(&self) -> impl Iterator<Item = &'static str> {
        self.categories.iter().map(|(category, _)| *category).chain(["other"])
    }
}

impl Relation {
    fn holds(&self, count: u64) -> bool {
        let number = count.checked_rem(self.modulus.into()).unwrap_or(count);
        let is_in = |(first, last): &(u32, u32)| (u64::from(*first)..=u64::from(*last)).contains(&number);
        self.ranges.iter().any(is_in) == self.is
    }
}
