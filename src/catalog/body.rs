//! The value of a message or of an attribute, whether the compiler lowered it or it was lowered when it was loaded.

use std::borrow::Cow;
use std::fmt;

use super::constant::{Constant, Lowered, Parts};
use super::pattern::{Pattern, Rules};
use crate::args::{Lookup, Name};
use crate::template::Template;

/// A value.
#[derive(Clone, Copy)]
pub(crate) enum Body<'c> {
    Builtin(Lowered, &'static Parts),
    Own(&'c Pattern),
}

/// What the arguments chose.
#[derive(Clone, Copy)]
pub(crate) enum Chosen<'c> {
    Text(Text<'c>),
    /// It is fluent-bundle's work.
    Resolver,
}

/// Text with slots.
#[derive(Clone, Copy)]
pub(crate) enum Text<'c> {
    Constant(Constant),
    Template(&'c Template),
}

impl<'c> Body<'c> {
    /// Chooses by the arguments until no selector is left; `None` if one that is a selector is missing.
    #[inline]
    pub(crate) fn choose(self, arguments: &impl Lookup, rules: &Rules) -> Option<Chosen<'c>> {
        Some(match self {
            Body::Builtin(lowered, parts) => {
                Chosen::Text(Text::Constant(lowered.choose(parts, arguments, rules)?))
            }
            Body::Own(Pattern::Template(template)) => Chosen::Text(Text::Template(template)),
            Body::Own(pattern) => match pattern.choose(arguments, rules)? {
                Pattern::Template(template) => Chosen::Text(Text::Template(template)),
                _ => Chosen::Resolver,
            },
        })
    }

    /// The value as a pattern, with all its variants.
    pub(crate) fn to_pattern(self) -> Cow<'c, Pattern> {
        match self {
            Body::Builtin(lowered, parts) => Cow::Owned(lowered.to_pattern(parts)),
            Body::Own(pattern) => Cow::Borrowed(pattern),
        }
    }

    /// The text, if the compiler lowered it and there is nothing to choose.
    pub(crate) fn as_constant(self) -> Option<Constant> {
        match self {
            Body::Builtin(Lowered::Text(sentence), parts) => sentence.of(parts),
            _ => None,
        }
    }

    /// Its variables, in the order of its text.
    pub(crate) fn variables(self) -> Vec<Name> {
        let mut names = Vec::new();
        self.to_pattern().variables(&mut |name| names.push(name.clone()));
        names
    }

    /// The text, if it has no variables.
    pub(crate) fn as_plain(self) -> Option<&'c str> {
        match self {
            Body::Own(Pattern::Template(template)) => template.as_plain(),
            body => body.as_constant()?.as_plain(),
        }
    }
}

impl<'c> Text<'c> {
    /// Whether every slot has its argument.
    #[inline]
    pub(crate) fn is_complete(self, arguments: &impl Lookup) -> bool {
        match self {
            Text::Constant(constant) => constant.is_complete(arguments),
            Text::Template(template) => template.is_complete(arguments),
        }
    }

    /// The text with the arguments in its slots, of which the caller has checked that [all are there](Text::is_complete).
    #[inline]
    pub(crate) fn text(self, arguments: &impl Lookup, right_to_left: bool) -> Cow<'c, str> {
        match self {
            Text::Constant(constant) => constant.text(arguments, right_to_left),
            Text::Template(template) => template.text(arguments, right_to_left),
        }
    }

    /// Writes the same.
    #[inline]
    pub(crate) fn write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        match self {
            Text::Constant(constant) => constant.write(out, arguments, right_to_left),
            Text::Template(template) => template.write(out, arguments, right_to_left),
        }
    }
}
