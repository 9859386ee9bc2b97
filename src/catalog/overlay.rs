//! The entries of a text from outside, and where to find them.

use std::ops::Range;

use once_cell::sync::OnceCell;

use super::resolver::{Failure, Resolver};
use super::resource::{Asked, Entries, Message, Subject, code_of, read_lowered};
use crate::catalog::validate;
use crate::code::ErrorCode;
use crate::code::parameter::Name;
use crate::error::Error;

/// A text from outside, split into entries.
pub(super) struct Own {
    source: String,
    /// Messages and terms in source order; those that were refused are not among them.
    entries: Vec<Entry>,
    /// By [`ErrorCode::index`], the position in `entries`.
    by_code: Vec<Option<u16>>,
    /// Codes that are not known, in order, each with its position in `entries`.
    others: Vec<(u16, u16)>,
    /// Positions in `entries`, sorted by ID; made when an ID is first asked for.
    by_id: OnceCell<Vec<u16>>,
    /// fluent-bundle with the text in it, made when a pattern first needs it.
    resolver: OnceCell<Resolver>,
}

struct Entry {
    id: Range<usize>,
    range: Range<usize>,
    /// `None` for a term.
    message: OnceCell<Option<Message>>,
}

impl Own {
    /// Checks and parses a text at once. Bad entries are left out and reported, up to `most`.
    pub(super) fn checked(source: &str, most: usize) -> (Own, Vec<Error>) {
        let checked = validate::check(source, most);
        let entries = checked.entries.into_iter().map(|(id, range, message)| Entry {
            id,
            range,
            // What has references is lowered when it is said, by when all that it may refer to is there.
            message: match message {
                Some(message) if message.is_resolved() => OnceCell::new(),
                message => OnceCell::with_value(message),
            },
        });
        (Own::new(checked.source, entries.collect()), checked.errors)
    }

    /// Takes a text that was checked before.
    #[cfg(feature = "pseudo")]
    pub(super) fn unchecked(source: String) -> Own {
        let entries = super::resource::entries(&source).filter_map(|range| {
            let text = source.get(range.clone())?;
            let length = text.bytes().take_while(|b| super::resource::is_id(*b)).count();
            let id = range.start..range.start.checked_add(length)?;
            (!text.starts_with('#')).then(|| Entry { id, range, message: OnceCell::new() })
        });
        let entries = entries.collect();
        Own::new(source, entries)
    }

    fn new(source: String, entries: Vec<Entry>) -> Own {
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
        Own { source, entries, by_code, others, by_id: OnceCell::new(), resolver: OnceCell::new() }
    }

    fn lowered<'a>(&'a self, entry: &'a Entry) -> Option<&'a Message> {
        let text = |id: &str| self.text(self.entry(Subject::Id(id))?);
        entry.message.get_or_init(|| read_lowered(self.text(entry)?, &text)).as_ref()
    }

    fn entry(&self, subject: Subject<'_>) -> Option<&Entry> {
        let position = match subject {
            Subject::Code(code) => self.position_of_code(code)?,
            subject => subject.parts(|prefix, rest| self.position(prefix, rest))?,
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

    fn text(&self, entry: &Entry) -> Option<&str> {
        self.source.get(entry.range.clone())
    }
}

impl Entries for Own {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str {
        &self.source
    }

    fn message(&self, subject: Subject<'_>) -> Option<&Message> {
        self.lowered(self.entry(subject)?)
    }

    fn of_code(&self, index: usize) -> Option<&Message> {
        let position = (*self.by_code.get(index)?)?;
        self.lowered(self.entries.get(usize::from(position))?)
    }

    fn has_code(&self, index: usize) -> bool {
        self.by_code.get(index).is_some_and(Option::is_some)
    }

    fn format(&self, asked: &Asked<'_>, names: &mut dyn Iterator<Item = &Name>) -> Result<String, Failure> {
        let resolver =
            self.resolver.get_or_init(|| Resolver::new(&self.source, asked.locale, asked.isolating));
        resolver.format(&asked.subject.message_id(), asked.attribute, asked.arguments, names)
    }
}
