//! The pattern of a message: from the tables of the built-in texts, or lowered from an overlay.

use super::packed::{Named, Parts, PatternRow};
use super::template::Template;
use crate::code::parameter::{Lookup, Name};
use crate::locale::plural::Plurals;

/// The pattern of a message's value or of an attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern<'a> {
    pub(super) parts: &'a Parts,
    pub(super) row: &'a PatternRow,
}

/// What a pattern is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'a> {
    /// Text and variables only.
    Template(Template<'a>),
    /// Whole sentences, one of which is selected by an argument. Text around the selector in the source is part of each.
    Choice(Choice<'a>),
    /// Several, one after the other.
    Sequence(Sequence<'a>),
    /// Another pattern of the text: see [`Layer::referenced`](super::layer::Layer::referenced).
    Reference(&'a str),
}

/// Text and variables with whole selectors and references between them. Only overlays have it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sequence<'a> {
    parts: &'a Parts,
    patterns: &'a [Named],
}

/// A `{ $argument -> ... }` with its variants.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice<'a> {
    pub(super) parts: &'a Parts,
    /// Always there.
    pub(crate) argument: Option<&'a Name>,
    pub(super) variants: &'a [Named],
    /// The position of the default variant.
    pub(super) default: usize,
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key<'a> {
    /// A word: matches equal text, and a count of that plural category.
    Word(&'a str),
    /// A number literal: matches that exact count.
    Number(u64),
}

/// A locale's plural rules and direction.
pub(crate) struct Rules {
    pub(crate) right_to_left: bool,
    /// From right to left, but not where a pseudo-locale marks each word.
    pub(super) isolates_references: bool,
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

    fn category(&self, count: u64) -> &'static str {
        self.plurals.map_or("other", |plurals| plurals.category(count))
    }
}

impl<'a> Sequence<'a> {
    pub(crate) fn patterns(self) -> impl Iterator<Item = Pattern<'a>> {
        self.patterns.iter().map(move |part| Pattern { parts: self.parts, row: &part.pattern })
    }
}

impl<'a> Choice<'a> {
    pub(crate) fn variants(self) -> impl Iterator<Item = (Key<'a>, Pattern<'a>)> {
        self.variants.iter().map(move |variant| {
            let key = self.parts.text(variant.name);
            (key.parse().map_or(Key::Word(key), Key::Number), self.pattern(variant))
        })
    }

    fn pattern(self, variant: &'a Named) -> Pattern<'a> {
        Pattern { parts: self.parts, row: &variant.pattern }
    }

    fn choose(self, arguments: &dyn Lookup, rules: &Rules) -> Option<Pattern<'a>> {
        let value = arguments.value(self.argument?)?;
        let category = value.count.map(|count| rules.category(count));
        let is_text = |variant: &Named, text| self.parts.is_text(variant.name, text);
        let is_chosen = |variant: &&Named| match category {
            // The text of a count is as a number literal is stored.
            Some(category) => is_text(variant, category) || is_text(variant, value.text),
            // No word begins with a digit, so text never selects a number.
            None => is_text(variant, value.text) && !value.text.starts_with(|c: char| c.is_ascii_digit()),
        };
        let chosen = self.variants.iter().find(is_chosen);
        let chosen = chosen.or_else(|| self.variants.get(self.default))?;
        Some(self.pattern(chosen))
    }
}

impl<'a> Pattern<'a> {
    pub(crate) fn content(self) -> Content<'a> {
        let Pattern { parts, row } = self;
        match *row {
            PatternRow::Template { text, slots } => Content::Template(Template::new(parts, text, slots)),
            PatternRow::Choice { slots, variants, default } => {
                let argument = parts.slots(slots).first().map(|slot| &slot.name);
                let (variants, default) = (parts.named(variants), default.into());
                Content::Choice(Choice { parts, argument, variants, default })
            }
            PatternRow::Sequence { patterns } => {
                Content::Sequence(Sequence { parts, patterns: parts.named(patterns) })
            }
            PatternRow::Reference { target } => Content::Reference(parts.text(target)),
        }
    }

    #[inline]
    pub(crate) fn as_template(self) -> Option<Template<'a>> {
        match *self.row {
            PatternRow::Template { text, slots } => Some(Template::new(self.parts, text, slots)),
            _ => None,
        }
    }

    /// Selects variants by the arguments until the pattern is no choice; `None` if a selector's argument is missing.
    #[inline]
    pub(crate) fn choose(self, arguments: &impl Lookup, rules: &Rules) -> Option<Pattern<'a>> {
        if let PatternRow::Choice { .. } = self.row { self.chosen(arguments, rules) } else { Some(self) }
    }

    #[inline(never)]
    fn chosen(mut self, arguments: &dyn Lookup, rules: &Rules) -> Option<Pattern<'a>> {
        while let Content::Choice(choice) = self.content() {
            self = choice.choose(arguments, rules)?;
        }
        Some(self)
    }

    /// The variables of the pattern in source order; a choice's own first, then those of its variants. `referenced` finds the
    /// pattern that a reference leads to.
    pub(crate) fn variables(
        self,
        referenced: &dyn Fn(&'a str) -> Option<Pattern<'a>>,
        visit: &mut dyn FnMut(&'a Name),
    ) {
        match self.content() {
            Content::Template(template) => template.names().for_each(visit),
            Content::Choice(choice) => {
                choice.argument.into_iter().for_each(&mut *visit);
                choice.variants().for_each(|(_, pattern)| pattern.variables(referenced, visit));
            }
            Content::Sequence(sequence) => {
                sequence.patterns().for_each(|pattern| pattern.variables(referenced, visit));
            }
            Content::Reference(target) => {
                referenced(target).into_iter().for_each(|pattern| pattern.variables(referenced, visit));
            }
        }
    }

    /// The text, if it has no variables.
    pub(crate) fn as_plain(self) -> Option<&'a str> {
        match self.content() {
            Content::Template(template) => template.as_plain(),
            _ => None,
        }
    }

    /// Whether there is nothing to read in it, or in one of its variants.
    pub(crate) fn is_blank(self) -> bool {
        match self.content() {
            Content::Template(template) => template.is_blank(),
            Content::Choice(choice) => choice.variants().any(|(_, pattern)| pattern.is_blank()),
            Content::Sequence(sequence) => sequence.patterns().all(Pattern::is_blank),
            Content::Reference(_) => false,
        }
    }
}
