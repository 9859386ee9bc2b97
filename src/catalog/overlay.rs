//! The entries of an overlay, and indices to find them by.

use std::ops::Range;

use once_cell::sync::OnceCell;

use super::message::{Message, MessageKey, code_of, read_lowered};
use super::resolver::{Failure, FormatRequest, Resolver};
use super::validate::validate;
use crate::code::ErrorCode;
use crate::code::parameter::Name;
use crate::error::Error;

/// A resource that is laid over the built-in texts, split into entries.
pub(super) struct Overlay {
    source: String,
    /// The valid messages and terms in source order.
    entries: Vec<OverlayEntry>,
    /// By [`ErrorCode::index`], the position in `entries`.
    by_code: Vec<Option<u16>>,
    /// Codes that are not known, in order, each with its position in `entries`.
    others: Vec<(u16, u16)>,
    /// Positions in `entries`, sorted by ID; made for the first lookup.
    by_id: OnceCell<Vec<u16>>,
    /// fluent-bundle with the text, made for the first pattern that needs it.
    resolver: OnceCell<Resolver>,
}

struct OverlayEntry {
    id: Range<usize>,
    range: Range<usize>,
    /// `None` for a term.
    message: OnceCell<Option<Message>>,
}

impl Overlay {
    /// Validates and parses a text. Invalid entries are left out and reported, up to `max`.
    pub(super) fn checked(source: &str, max: usize) -> (Overlay, Vec<Error>) {
        let checked = validate(source, max);
        let entries = checked.entries.into_iter().map(|(id, range, message)| OverlayEntry {
            id,
            range,
            // A message with references is lowered when it is first used, when all entries are there.
            message: match message {
                Some(message) if message.is_resolved() => OnceCell::new(),
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
        let (mut by_code, mut others) = (vec![None; ErrorCode::KNOWN.len()], Vec::new());
        for (position, entry) in (0..=u16::MAX).zip(&entries) {
            let id = source.get(entry.id.clone()).unwrap_or_default();
            let Some(code) = code_of(id) else { continue };
            match code.index().and_then(|index| by_code.get_mut(index)) {
                Some(slot) => *slot = Some(position),
                None => others.push((code.as_u16(), position)),
            }
        }
        others.sort_unstable();
        Overlay { source, entries, by_code, others, by_id: OnceCell::new(), resolver: OnceCell::new() }
    }

    fn lowered<'a>(&'a self, entry: &'a OverlayEntry) -> Option<&'a Message> {
        let text = |id: &str| self.text(self.entry(MessageKey::Id(id))?);
        entry.message.get_or_init(|| read_lowered(self.text(entry)?, &text)).as_ref()
    }

    fn entry(&self, key: MessageKey<'_>) -> Option<&OverlayEntry> {
        let position = match key {
            MessageKey::Code(code) => self.position_of_code(code)?,
            key => key.parts(|prefix, rest| self.position(prefix, rest))?,
        };
        self.entries.get(usize::from(position))
    }

    fn position_of_code(&self, code: ErrorCode) -> Option<u16> {
        match code.index() {
            Some(index) => *self.by_code.get(index)?,
            None => {
                let found = self.others.binary_search_by_key(&code.as_u16(), |(code, _)| *code).ok()?;
                self.others.get(found).map(|(_, position)| *position)
            }
        }
    }

    fn position(&self, prefix: &str, rest: &str) -> Option<u16> {
        let id_at = |position: &u16| {
            let entry = self.entries.get(usize::from(*position));
            entry.and_then(|entry| self.source.get(entry.id.clone())).unwrap_or_default()
        };
        let by_id = self.by_id.get_or_init(|| {
            let mut positions: Vec<u16> = (0..=u16::MAX).take(self.entries.len()).collect();
            positions.sort_by_key(id_at);
            positions
        });
        let wanted = || prefix.bytes().chain(rest.bytes());
        let found = by_id.binary_search_by(|position| id_at(position).bytes().cmp(wanted())).ok()?;
        by_id.get(found).copied()
    }

    fn text(&self, entry: &OverlayEntry) -> Option<&str> {
        self.source.get(entry.range.clone())
    }
}

/// The entries of a text from outside.
pub(crate) trait Entries: Send + Sync {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str;

    fn message(&self, key: MessageKey<'_>) -> Option<&Message>;

    /// Formats a message's value, or one of its attributes, by fluent-bundle.
    fn format(
        &self,
        request: &FormatRequest<'_>,
        names: &mut dyn Iterator<Item = &Name>,
    ) -> Result<String, Failure>;
}

impl Entries for Overlay {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str {
        &self.source
    }

    fn message(&self, key: MessageKey<'_>) -> Option<&Message> {
        self.lowered(self.entry(key)?)
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
