//! The built-in texts, as tables of patterns.
//!
//! `generate/` writes the tables from `locales/`, and a test fails if they are out of date. So no Fluent is parsed at compile
//! time or when a program starts, and an app without overlays links no Fluent parser.

use super::layer::Layer;
use super::message::{Message, MessageKey, code_of};
use super::packed::{MessageRow, Parts, Span};
use super::resolver::{Failure, FormatRequest};
use crate::code::ErrorCode;
use crate::code::parameter::Name;
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
    pub(crate) parts: Parts,
    /// The messages of the codes, by [`ErrorCode::index`].
    pub(crate) codes: &'static [MessageRow; ErrorCode::KNOWN.len()],
    /// All other messages, sorted by ID.
    pub(crate) others: &'static [(Span, MessageRow)],
}

impl Layer for Builtin {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str {
        self.source
    }

    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
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

    fn format(&self, _: &FormatRequest<'_>, _: &mut dyn Iterator<Item = &Name>) -> Result<String, Failure> {
        Err(Failure::Unusable)
    }
}

impl Builtin {
    /// The message of a code, by its [`index`](ErrorCode::index).
    #[inline]
    pub(super) fn of_code(&self, index: usize) -> Option<Message<'_>> {
        let row = self.codes.get(index)?;
        Some(Message { parts: &self.parts, row })
    }

    /// The message with an ID, given in two parts.
    fn by_id(&self, prefix: &str, rest: &str) -> Option<Message<'_>> {
        let compare = |id: &str| match id.as_bytes().split_at_checked(prefix.len()) {
            Some((before, after)) => before.cmp(prefix.as_bytes()).then_with(|| after.cmp(rest.as_bytes())),
            None => id.cmp(prefix),
        };
        let found = self.others.binary_search_by(|(id, _)| compare(self.parts.text(*id))).ok()?;
        self.others.get(found).map(|(_, row)| Message { parts: &self.parts, row })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::locales::builtin_texts;
    use crate::catalog::lower::Lowered;
    use crate::catalog::pattern::{Content, Pattern};
    use crate::ftl::split::entries;

    /// The content of a message, wherever it is stored.
    fn content(message: Message<'_>) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for (name, pattern) in message.patterns() {
            each_template(pattern, &format!("{name:?}"), &mut texts);
        }
        texts
    }

    fn each_template(pattern: Pattern<'_>, path: &str, texts: &mut Vec<(String, String)>) {
        let Content::Choice(choice) = pattern.content() else {
            return texts.push((path.to_owned(), format!("{:?}", pattern.content())));
        };
        for (key, pattern) in choice.variants() {
            let path = format!("{path} {:?} {:?} {key:?}", choice.argument, choice.default);
            each_template(pattern, &path, texts);
        }
    }

    #[test]
    fn the_tables_are_what_the_texts_are_lowered_to() {
        for builtin in builtin_texts() {
            let mut count = 0;
            for range in entries(builtin.source) {
                let text = builtin.source.get(range).unwrap();
                let Some(lowered) = Lowered::read(text, &|_| None) else { continue };
                let id = text.split([' ', '=']).next().unwrap();
                let found = builtin.message(MessageKey::Id(id)).unwrap();
                assert_eq!(content(found), content(lowered.message()), "{id} in {}", builtin.tag);
                assert!(!found.is_resolved(), "{id} in {}", builtin.tag);
                count += 1;
            }
            assert!(count > 100, "{count}");
            assert_eq!(count, builtin.codes.len() + builtin.others.len(), "{}", builtin.tag);
            for code in ErrorCode::KNOWN {
                let by_id = builtin.message(MessageKey::Id(&code.message_id())).map(content);
                assert!(by_id.is_some(), "{code}");
                assert_eq!(builtin.message(MessageKey::Code(*code)).map(content), by_id, "{code}");
                assert_eq!(builtin.of_code(code.index().unwrap()).map(content), by_id, "{code}");
            }
        }
    }

    #[test]
    fn a_message_is_found_by_the_parts_of_its_id() {
        for builtin in builtin_texts() {
            let ids = builtin.others.iter().map(|(id, _)| builtin.parts.text(*id));
            for (id, (_, row)) in ids.clone().zip(builtin.others) {
                let message = content(Message { parts: &builtin.parts, row });
                for at in 0..=id.len() {
                    let (prefix, rest) = id.split_at(at);
                    assert_eq!(
                        builtin.by_id(prefix, rest).map(content).as_ref(),
                        Some(&message),
                        "{prefix} {rest}"
                    );
                }
                assert!(builtin.by_id(id, "-").is_none(), "{id}");
                assert!(builtin.by_id("", id.split_at(1).1).is_none(), "{id}");
            }
            assert!(ids.is_sorted());
        }
    }
}
