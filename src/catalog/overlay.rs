//! The entries of an overlay, and indices to find them by.

use std::collections::BTreeMap;

use super::layer::Layer;
use super::lower::Lowered;
use super::message::{Message, MessageKey, code_of};
use super::pattern::Pattern;
use super::validate::validate;
use crate::code::ErrorCode;
use crate::error::Error;

/// A resource that is laid over the built-in texts, split into entries.
pub(crate) struct Overlay {
    #[cfg(feature = "pseudo")]
    source: String,
    /// The valid messages and terms, sorted by ID; that of a term begins with a hyphen.
    entries: Vec<(String, Lowered)>,
    /// The messages of codes: their positions in `entries`.
    by_code: BTreeMap<ErrorCode, usize>,
}

impl Overlay {
    /// Validates and parses a text from outside. Invalid entries are left out and reported, up to `max`.
    pub(crate) fn checked(source: &str, max: usize) -> (Overlay, Vec<Error>) {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let checked = validate(source, max);
        let errors = checked.rejections.into_iter().map(|rejection| rejection.into_error(source)).collect();
        let overlay = Overlay::new(checked.entries);
        #[cfg(feature = "pseudo")]
        let overlay = Overlay { source: checked.source, ..overlay };
        (overlay, errors)
    }

    /// Parses a text whose entries are all valid, and changes its texts.
    #[cfg(feature = "pseudo")]
    pub(super) fn changed(source: &str, change: &dyn Fn(&str) -> String) -> Overlay {
        let entries = crate::ftl::split::entries(source).filter_map(|range| source.get(range));
        Overlay::new(entries.filter_map(|entry| Lowered::changed(entry, change)))
    }

    fn new(entries: impl IntoIterator<Item = (String, Lowered)>) -> Overlay {
        // Each has an ID of its own. A map, which sorts in less code than the sort of the standard library.
        let entries: BTreeMap<String, Lowered> = entries.into_iter().collect();
        let by_code = entries.keys().enumerate().filter_map(|(position, id)| Some((code_of(id)?, position)));
        let by_code = by_code.collect();
        Overlay {
            #[cfg(feature = "pseudo")]
            source: String::new(),
            entries: entries.into_iter().collect(),
            by_code,
        }
    }

    fn position(&self, key: MessageKey<'_>) -> Option<usize> {
        key.position(&self.entries, |(id, _)| id)
    }

    fn at(&self, position: Option<usize>) -> Option<Message<'_>> {
        self.entries.get(position?).map(|(_, lowered)| lowered.message())
    }
}

impl Layer for Overlay {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str {
        &self.source
    }

    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
        match key {
            MessageKey::Code(code) => self.at(self.by_code.get(&code).copied()),
            // A term is for other entries only.
            MessageKey::Id(id) if id.starts_with('-') => None,
            key => self.at(self.position(key)),
        }
    }

    fn referenced(&self, target: &str) -> Option<Pattern<'_>> {
        let (id, attribute) =
            target.split_once('.').map_or((target, None), |(id, attribute)| (id, Some(attribute)));
        self.at(self.position(MessageKey::Id(id)))?.pattern(attribute)
    }
}
