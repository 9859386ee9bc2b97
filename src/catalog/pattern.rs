//! The pattern of a message: from the tables of the built-in texts, or lowered from an overlay.

use std::borrow::Cow;

use crate::catalog::template::Template;
use crate::code::parameter::{Lookup, Name, Value};
use crate::locale::plural::Plurals;

/// The pattern of a message's value or of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Text and variables only.
    Template(Template),
    /// Whole sentences, one of which is selected by an argument. Text around the selector in the source is part of each.
    Choice(Choice),
    /// Left to fluent-bundle: see [`lower`](super::lower::lower). Holds the variables of the source, in order.
    Resolver(Vec<Name>),
}

/// A `{ $argument -> ... }` with its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) argument: Name,
    pub(crate) variants: Cow<'static, [(Key, Pattern)]>,
    /// The position of the default variant.
    pub(crate) default: usize,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A word: matches equal text, and a count of that plural category.
    Word(Cow<'static, str>),
    /// A number literal: matches that exact count.
    Number(u64),
}

/// A locale's plural rules and direction.
pub(crate) struct Rules {
    pub(crate) right_to_left: bool,
    /// `None` for a language without rules in CLDR: every count is `other`.
    pub(super) plurals: Option<&'static Plurals>,
}

impl Rules {
    /// The count of a plural category, if it has only one: Arabic's `two` is 2, but Russian's `one` is also 21.
    pub(crate) fn only_count(&self, category: &str) -> Option<u64> {
        let mut counts = (0..=200).filter(|count| self.category(*count) == category);
        let first = counts.next();
        first.filter(|_| counts.next().is_none())
    }

    /// The word that selects a variant: the text itself, or the plural category of a count.
    pub(super) fn word<'v>(&self, value: &Value<'v>) -> &'v str {
        match value.count {
            None => value.text,
            Some(count) => self.category(count),
        }
    }

    fn category(&self, count: u64) -> &'static str {
        self.plurals.map_or("other", |plurals| plurals.category(count))
    }
}

impl Choice {
    fn choose(&self, arguments: &impl Lookup, rules: &Rules) -> Option<&Pattern> {
        let value = arguments.value(&self.argument)?;
        let word = rules.word(&value);
        let chosen = self.variants.iter().find(|(key, _)| match key {
            Key::Number(number) => value.count == Some(*number),
            Key::Word(known) => *known == word,
        });
        let (_, pattern) = chosen.or_else(|| self.variants.get(self.default))?;
        pattern.choose(arguments, rules)
    }
}

impl Pattern {
    /// Selects variants by the arguments until the pattern is no choice; `None` if a selector's argument is missing.
    #[inline]
    pub(crate) fn choose<'p>(&'p self, arguments: &impl Lookup, rules: &Rules) -> Option<&'p Pattern> {
        match self {
            Pattern::Choice(choice) => choice.choose(arguments, rules),
            Pattern::Template(_) | Pattern::Resolver(_) => Some(self),
        }
    }

    /// The variables of the pattern in source order; a choice's own first, then those of its variants.
    pub(crate) fn variables<'p>(&'p self, visit: &mut impl FnMut(&'p Name)) {
        match self {
            Pattern::Template(template) => template.names().for_each(visit),
            Pattern::Resolver(names) => names.iter().for_each(visit),
            Pattern::Choice(choice) => {
                visit(&choice.argument);
                choice.variants.iter().for_each(|(_, pattern)| pattern.variables(visit));
            }
        }
    }

    /// The text, if it has no variables.
    pub(crate) fn as_plain(&self) -> Option<&str> {
        match self {
            Pattern::Template(template) => template.as_plain(),
            Pattern::Choice(_) | Pattern::Resolver(_) => None,
        }
    }

    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Pattern::Template(template) => template.is_blank(),
            Pattern::Choice(choice) => choice.variants.iter().any(|(_, pattern)| pattern.is_blank()),
            Pattern::Resolver(_) => false,
        }
    }
}
