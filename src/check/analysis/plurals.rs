//! The plural categories of a language, and how selectors use them.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::check::suggest::{Guesses, nearest};
use crate::locale::plural;

/// CLDR's plural categories.
pub(crate) const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The numbers that a translator may write for the category of that name.
const FEW_NUMBERS: &[(&str, &str)] = &[("0", "zero"), ("1", "one"), ("2", "two")];

/// The counts whose categories a text must have variants for. No message needs a category that begins beyond it, as `many` does
/// at a million in French.
const MAX_COMMON: u64 = 200;

/// Numbers that have the rarer categories.
const RARE: &[u64] = &[1000, 1_000_000, 2_000_000];

pub(crate) struct Plurals {
    /// Those of common whole numbers, in CLDR's order.
    pub(crate) needed: Vec<&'static str>,
    pub(crate) possible: BTreeSet<&'static str>,
    /// Those of exactly one number, which a text may spell out.
    pub(crate) single: BTreeSet<&'static str>,
}

impl Plurals {
    /// Returns the categories by CLDR; `None` for a language that it does not have.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<Plurals> {
        let rules = plural::Plurals::of(locale)?;
        let common: BTreeSet<&str> = (0..=MAX_COMMON).map(|count| rules.category(count)).collect();
        let possible = rules.categories().collect();
        let needed = CATEGORIES.iter().copied().filter(|category| common.contains(category)).collect();
        let counts: Vec<&str> =
            (0..=MAX_COMMON).chain(RARE.iter().copied()).map(|count| rules.category(count)).collect();
        let is_single = |category: &&str| counts.iter().filter(|other| *other == category).count() == 1;
        let single = CATEGORIES.iter().copied().filter(is_single).collect();
        Some(Plurals { needed, possible, single })
    }

    /// Returns the category that is meant by a number, unless the text has a variant for the category, too.
    pub(crate) fn meant_by(&self, number: &str, variants: &[&str]) -> Option<&'static str> {
        let (_, category) = FEW_NUMBERS.iter().find(|(of, _)| *of == number)?;
        (self.needed.contains(category) && !variants.contains(category)).then_some(*category)
    }
}

/// Returns whether the variants are for plural categories, misspelled ones included, or for numbers in place of some.
pub(crate) fn looks_plural(variants: &[ast::Variant<&str>]) -> bool {
    let is_category = |name: &str| CATEGORIES.contains(&name);
    let may_be_plural = variants.iter().all(|variant| match &variant.key {
        ast::VariantKey::Identifier { name } => {
            is_category(name) || nearest(&Guesses::default(), name, CATEGORIES.iter().copied()).is_some()
        }
        ast::VariantKey::NumberLiteral { value } => FEW_NUMBERS.iter().any(|(number, _)| number == value),
    });
    // `[other]` alone may belong to any selector.
    let is_decisive = |variant: &ast::Variant<&str>| match &variant.key {
        ast::VariantKey::Identifier { name } => *name != "other" && is_category(name),
        ast::VariantKey::NumberLiteral { .. } => true,
    };
    may_be_plural && variants.iter().any(is_decisive)
}

/// Returns the text between the brackets of a variant.
pub(crate) fn name_of<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}
