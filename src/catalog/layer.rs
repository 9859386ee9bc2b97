//! The messages of one FTL text: a built-in one, or an overlay.

use std::collections::BTreeMap;

use super::lower::{Change, Lowered};
use super::message::{Message, MessageKey, code_of};
use super::pattern::Pattern;
use super::validate::validate;
use crate::code::ErrorCode;
use crate::error::Error;

/// A built-in text or an overlay; a trait, so that an app without overlays does not carry what only they need: fluent-syntax.
pub(crate) trait Layer: Send + Sync {
    /// The message, if the text has it.
    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>>;

    /// What a reference leads to: `message`, `message.attribute` or `-term`. Built-in texts have none.
    fn referenced(&self, target: &str) -> Option<Pattern<'_>>;
}

/// A resource that is laid over the built-in texts, split into entries.
pub(crate) struct Overlay {
    /// The valid messages and terms, sorted by ID; that of a term begins with a hyphen.
    entries: Vec<(String, Lowered)>,
    /// The messages of codes: their positions in `entries`.
    by_code: BTreeMap<ErrorCode, usize>,
}

impl Overlay {
    /// Validates and parses a text, and changes what is text in it. Invalid entries are left out and reported, up to `max`.
    pub(crate) fn checked(source: &str, max: usize, change: Change<'_>) -> (Overlay, Vec<Error>) {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let checked = validate(source, max, change);
        let errors = checked.rejections.into_iter().map(|rejection| rejection.into_error(source)).collect();
        // Each has an ID of its own. A map, which sorts in less code than the sort of the standard library.
        let entries: BTreeMap<String, Lowered> = checked.entries.into_iter().collect();
        let by_code = entries.keys().enumerate().filter_map(|(position, id)| Some((code_of(id)?, position)));
        let by_code = by_code.collect();
        (Overlay { entries: entries.into_iter().collect(), by_code }, errors)
    }

    fn find(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
        let position = match key {
            MessageKey::Code(code) => *self.by_code.get(&code)?,
            key => key.position(&self.entries, |(id, _)| id)?,
        };
        self.entries.get(position).map(|(_, lowered)| lowered.message())
    }
}

impl Layer for Overlay {
    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
        match key {
            // A term is for other entries only.
            MessageKey::Id(id) if id.starts_with('-') => None,
            key => self.find(key),
        }
    }

    fn referenced(&self, target: &str) -> Option<Pattern<'_>> {
        let (id, attribute) =
            target.split_once('.').map_or((target, None), |(id, attribute)| (id, Some(attribute)));
        self.find(MessageKey::Id(id))?.pattern(attribute)
    }
}
