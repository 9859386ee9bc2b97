//! Composes the text of a message of an overlay from several patterns, and from those that it refers to.

use std::fmt;

use super::layer::Layer;
use super::pattern::{Content, Pattern, Rules};
use crate::code::parameter::Lookup;
use crate::limits::MESSAGE_BYTES;
use crate::text::direction::{FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE};

/// Why a message has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It, or what it refers to, has arguments that the caller does not give.
    Missing,
    /// The text is too long, or blank.
    Unusable,
}

impl From<fmt::Error> for Failure {
    fn from(_: fmt::Error) -> Failure {
        Failure::Unusable
    }
}

/// A pattern that is no template, and the text that its references are in.
#[derive(Clone, Copy)]
pub(crate) struct Composed<'a> {
    pub(crate) layer: &'a dyn Layer,
    pub(crate) pattern: Pattern<'a>,
}

/// The length of a text that is not kept.
#[derive(Default)]
struct Measure {
    bytes: usize,
    has_text: bool,
}

impl fmt::Write for Measure {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes = self.bytes.saturating_add(text.len());
        self.has_text |= !text.trim().is_empty();
        Ok(())
    }
}

impl Composed<'_> {
    /// Checks that there is a text.
    pub(crate) fn check(self, arguments: &impl Lookup, rules: &Rules) -> Result<(), Failure> {
        let mut measure = Measure::default();
        self.write(&mut measure, arguments, rules)?;
        let is_good = measure.has_text && measure.bytes <= MESSAGE_BYTES;
        if is_good { Ok(()) } else { Err(Failure::Unusable) }
    }

    /// Writes the text. The references were proved to end when the overlay was loaded.
    pub(crate) fn write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        rules: &Rules,
    ) -> Result<(), Failure> {
        let layer = self.layer;
        match self.pattern.choose(arguments, rules).ok_or(Failure::Missing)?.content() {
            Content::Template(template) => {
                let written = template.try_write_whole(out, arguments, rules.right_to_left);
                Ok(written.ok_or(Failure::Missing)??)
            }
            Content::Sequence(sequence) => sequence.patterns().try_for_each(|pattern| {
                // A term may run from left to right.
                let is_isolated =
                    rules.isolates_references && matches!(pattern.content(), Content::Reference(_));
                if is_isolated {
                    out.write_char(FIRST_STRONG_ISOLATE)?;
                }
                Composed { layer, pattern }.write(out, arguments, rules)?;
                if is_isolated {
                    out.write_char(POP_DIRECTIONAL_ISOLATE)?;
                }
                Ok(())
            }),
            Content::Reference(target) => {
                let pattern = layer.referenced(target).ok_or(Failure::Unusable)?;
                Composed { layer, pattern }.write(out, arguments, rules)
            }
            // Chosen from above.
            Content::Choice(_) => Err(Failure::Missing),
        }
    }
}
