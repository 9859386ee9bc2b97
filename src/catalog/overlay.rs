//! The entries of an overlay, and indices to find them by.

use std::collections::BTreeMap;
use std::ops::Range;

use once_cell::sync::OnceCell;

use super::layer::Layer;
use super::lower::Lowered;
use super::message::{Message, MessageKey, code_of};
use super::resolver::{Failure, FormatRequest, Resolver};
use super::validate::{ValidEntry, validate};
use crate::code::ErrorCode;
use crate::code::parameter::Name;
use crate::error::Error;
use crate::ftl::isolate::isolate_references;

/// A resource that is laid over the built-in texts, split into entries.
pub(crate) struct Overlay {
    source: String,
    /// The valid messages and terms in source order.
    entries: Vec<OverlayEntry>,
    /// By [`ErrorCode::index`], the position in `entries`.
    by_code: Vec<Option<usize>>,
    /// Positions in `entries`, sorted by ID.
    by_id: Vec<usize>,
    /// fluent-bundle with the text, made for the first pattern that needs it.
    resolver: OnceCell<Resolver>,
}

struct OverlayEntry {
    id: Range<usize>,
    range: Range<usize>,
    /// `None` for a term.
    message: OnceCell<Option<Lowered>>,
}

impl Overlay {
    /// Validates and parses a text from outside. Invalid entries are left out and reported, up to `max`.
    pub(crate) fn checked(source: &str, max: usize) -> (Overlay, Vec<Error>) {
        let checked = validate(source, max);
        let entries = checked.entries.into_iter().map(|ValidEntry { id, range, message }| OverlayEntry {
            id,
            range,
            // A message with references is lowered when it is first used, when all entries are there.
            message: match message {
                Some(lowered) if lowered.message().is_resolved() => OnceCell::new(),
                message => OnceCell::with_value(message),
            },
        });
        let bare = source.strip_prefix('\u{feff}').unwrap_or(source);
        let errors = checked.rejections.into_iter().map(|rejection| rejection.into_error(bare)).collect();
        (Overlay::new(checked.source, entries.collect()), errors)
    }

    /// Parses a text that was validated before.
    #[cfg(feature = "pseudo")]
    pub(super) fn unchecked(source: String) -> Overlay {
        use crate::ftl::split::{entries, name_at_start};

        let entries = entries(&source).filter_map(|range| {
            let text = source.get(range.clone())?;
            let length = name_at_start(text).len();
            let id = range.start..range.start.checked_add(length)?;
            (!text.starts_with('#')).then(|| OverlayEntry { id, range, message: OnceCell::new() })
        });
        let entries = entries.collect();
        Overlay::new(source, entries)
    }

    fn new(source: String, entries: Vec<OverlayEntry>) -> Overlay {
        let mut by_code = vec![None; ErrorCode::KNOWN.len()];
        let mut by_id = BTreeMap::new();
        for (position, entry) in entries.iter().enumerate() {
            let id = source.get(entry.id.clone()).unwrap_or_default();
            by_id.insert(id, position);
            if let Some(slot) = code_of(id).and_then(|code| by_code.get_mut(code.index()?)) {
                *slot = Some(position);
            }
        }
        let by_id = by_id.into_values().collect();
        Overlay { source, entries, by_code, by_id, resolver: OnceCell::new() }
    }

    /// Isolates what references bring into the texts, before any entry with references is lowered.
    pub(super) fn isolate_references(&mut self) {
        let mut isolated = String::with_capacity(self.source.len());
        for entry in &mut self.entries {
            let start = isolated.len();
            isolated.push_str(&isolate_references(self.source.get(entry.range.clone()).unwrap_or_default()));
            let moved = |at: usize| at.saturating_sub(entry.range.start).saturating_add(start);
            entry.id = moved(entry.id.start)..moved(entry.id.end);
            entry.range = start..isolated.len();
        }
        self.source = isolated;
    }

    fn lowered<'a>(&'a self, entry: &'a OverlayEntry) -> Option<&'a Lowered> {
        let text = |id: &str| self.text(self.entry(MessageKey::Id(id))?);
        entry.message.get_or_init(|| Lowered::read(self.text(entry)?, &text)).as_ref()
    }

    fn entry(&self, key: MessageKey<'_>) -> Option<&OverlayEntry> {
        let index = if let MessageKey::Code(code) = key { code.index() } else { None };
        let position = match index {
            Some(index) => *self.by_code.get(index)?,
            None => key.parts(|prefix, rest| self.position(prefix, rest)),
        };
        self.entries.get(position?)
    }

    fn position(&self, prefix: &str, rest: &str) -> Option<usize> {
        let id_at = |position: usize| {
            let entry = self.entries.get(position);
            entry.and_then(|entry| self.source.get(entry.id.clone())).unwrap_or_default()
        };
        let wanted = || prefix.bytes().chain(rest.bytes());
        let found = self.by_id.binary_search_by(|position| id_at(*position).bytes().cmp(wanted())).ok()?;
        self.by_id.get(found).copied()
    }

    fn text(&self, entry: &OverlayEntry) -> Option<&str> {
        self.source.get(entry.range.clone())
    }
}

impl Layer for Overlay {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str {
        &self.source
    }

    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
        self.lowered(self.entry(key)?).map(Lowered::message)
    }

    fn format(
        &self,
        request: &FormatRequest<'_>,
        names: &mut dyn Iterator<Item = &Name>,
    ) -> Result<String, Failure> {
        let resolver =
            self.resolver.get_or_init(|| Resolver::new(&self.source, request.locale, request.isolating));
        resolver.format(request, names)
    }
}
