//! The built-in texts, as tables of patterns.
//!
//! `generate/` writes the tables from `locales/`, and a test fails if they are out of date. So no Fluent is parsed at compile
//! time or when a program starts, and an app without overlays links no Fluent parser.

use super::layer::Layer;
use super::message::{Message, MessageKey, code_of};
use super::packed::{MessageRow, Parts, Span};
use super::pattern::Pattern;
use crate::code::ErrorCode;
use crate::locale::matching::Available;
use crate::locale::plural::Plurals;

pub(crate) struct Builtin {
    pub(crate) tag: &'static str,
    /// The FTL source, for translators and pseudo-locales.
    #[cfg(any(feature = "check", feature = "pseudo"))]
    pub(crate) source: &'static str,
    pub(crate) available: Available,
    pub(crate) plurals: &'static Plurals,
    pub(crate) parts: Parts,
    /// The messages of the codes, by [`ErrorCode::index`].
    pub(crate) codes: &'static [MessageRow; ErrorCode::KNOWN.len()],
    /// All other messages, sorted by ID.
    pub(crate) others: &'static [(Span, MessageRow)],
}

impl Layer for Builtin {
    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
        let code = match key {
            MessageKey::Code(code) => Some(code),
            MessageKey::Id(id) => code_of(id),
            MessageKey::Status(_) | MessageKey::Of(..) => None,
        };
        match code {
            Some(code) => self.of_code(code),
            None => {
                let found = key.position(self.others, |(id, _)| self.parts.text(*id))?;
                self.others.get(found).map(|(_, row)| Message { parts: &self.parts, row })
            }
        }
    }

    fn referenced(&self, _: &str) -> Option<Pattern<'_>> {
        None
    }
}

impl Builtin {
    #[inline]
    pub(super) fn of_code(&self, code: ErrorCode) -> Option<Message<'_>> {
        let row = self.codes.get(code.index())?;
        Some(Message { parts: &self.parts, row })
    }
}
