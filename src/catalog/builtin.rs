//! The built-in texts, as tables of patterns.
//!
//! `generate/` writes the tables from `locales/`, and a test fails if they are out of date. So no Fluent is parsed at compile
//! time or when a program starts, and an app without overlays links no Fluent parser.

use super::message::{Message, MessageKey, code_of};
use crate::code::ErrorCode;
use crate::code::parameter::is_equal;
use crate::locale::matching::Available;
use crate::locale::plural::Plurals;

/// A built-in text.
pub(crate) struct Builtin {
    pub(crate) tag: &'static str,
    /// The FTL source, for translators and pseudo-locales.
    #[cfg(any(test, feature = "check", feature = "pseudo"))]
    pub(crate) source: &'static str,
    pub(crate) available: Available,
    pub(crate) plurals: &'static Plurals,
    /// The messages of the codes, by [`ErrorCode::index`].
    pub(crate) codes: &'static [Message; ErrorCode::KNOWN.len()],
    /// All other messages, sorted by ID.
    pub(crate) others: &'static [(&'static str, Message)],
}

impl Builtin {
    #[inline]
    pub(super) fn message(&self, key: MessageKey<'_>) -> Option<&'static Message> {
        let code = match key {
            MessageKey::Code(code) => Some(code),
            MessageKey::Id(id) => code_of(id),
            MessageKey::Status(_) | MessageKey::Finish(_) => None,
        };
        match code {
            Some(code) => self.of_code(code.index()?),
            None => key.parts(|prefix, rest| self.by_id(prefix, rest)),
        }
    }

    /// The message of a code, by its [`index`](ErrorCode::index).
    #[inline]
    pub(super) fn of_code(&self, index: usize) -> Option<&'static Message> {
        self.codes.get(index)
    }

    /// The message with an ID, given in two parts.
    fn by_id(&self, prefix: &str, rest: &str) -> Option<&'static Message> {
        let compare = |id: &str| match id.as_bytes().split_at_checked(prefix.len()) {
            Some((before, after)) => before.cmp(prefix.as_bytes()).then_with(|| after.cmp(rest.as_bytes())),
            None => id.cmp(prefix),
        };
        let found = self.others.binary_search_by(|(id, _)| compare(id)).ok()?;
        self.others.get(found).map(|(_, message)| message)
    }
}

/// The text of a locale.
pub(crate) const fn find(mut texts: &'static [Builtin], tag: &str) -> Option<&'static Builtin> {
    while let [text, rest @ ..] = texts {
        if is_equal(text.tag.as_bytes(), tag.as_bytes()) {
            return Some(text);
        }
        texts = rest;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::locales::BUILTIN;
    use crate::catalog::message::read_lowered;
    use crate::ftl::split::entries;

    /// The messages of a text, parsed like an overlay.
    fn messages(builtin: &Builtin) -> impl Iterator<Item = (&'static str, Message)> {
        entries(builtin.source).filter_map(|range| {
            let text = builtin.source.get(range)?;
            let message = read_lowered(text, &|_| None)?;
            Some((text.split([' ', '=']).next().unwrap(), message))
        })
    }

    #[test]
    fn the_tables_are_what_the_texts_are_lowered_to() {
        for builtin in BUILTIN {
            let mut count = 0;
            for (id, message) in messages(builtin) {
                assert_eq!(builtin.message(MessageKey::Id(id)), Some(&message), "{id} in {}", builtin.tag);
                assert!(!message.is_resolved(), "{id} in {}", builtin.tag);
                count += 1;
            }
            assert!(count > 100, "{count}");
            assert_eq!(count, builtin.codes.len() + builtin.others.len(), "{}", builtin.tag);
            for code in ErrorCode::KNOWN {
                let by_id = builtin.message(MessageKey::Id(&code.message_id()));
                assert!(by_id.is_some(), "{code}");
                assert_eq!(builtin.message(MessageKey::Code(*code)), by_id, "{code}");
                assert_eq!(builtin.of_code(code.index().unwrap()), by_id, "{code}");
            }
        }
    }

    #[test]
    fn a_message_is_found_by_the_parts_of_its_id() {
        for builtin in BUILTIN {
            for (id, message) in builtin.others {
                for at in 0..=id.len() {
                    let (prefix, rest) = id.split_at(at);
                    assert_eq!(builtin.by_id(prefix, rest), Some(message), "{prefix} {rest}");
                }
                assert_eq!(builtin.by_id(id, "-"), None, "{id}");
                assert_eq!(builtin.by_id("", id.split_at(1).1), None, "{id}");
            }
        }
        assert!(BUILTIN.iter().all(|builtin| builtin.others.is_sorted_by_key(|(id, _)| *id)));
    }
}
