//! A message, and the keys that it is looked up by.

use std::borrow::Cow;
use std::fmt::Write;

use arrayvec::ArrayString;

use super::packed::{MessageRow, Parts};
use super::pattern::Pattern;
use crate::code::ErrorCode;

/// A message: its value, and its attributes by name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message<'a> {
    pub(super) parts: &'a Parts,
    pub(super) row: &'a MessageRow,
}

/// Which message is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum MessageKey<'a> {
    /// `error-<code>`
    Code(ErrorCode),
    /// `http-<status>`
    Status(u16),
    /// An ID that begins so, and its rest: `finish-<reason>`.
    Of(&'static str, &'a str),
    Id(&'a str),
}

impl MessageKey<'_> {
    pub(crate) fn message_id(&self) -> Cow<'static, str> {
        match self {
            MessageKey::Code(code) => code.message_id(),
            key => key.parts(|prefix, rest| Cow::Owned(format!("{prefix}{rest}"))),
        }
    }

    /// Finds its ID among IDs in order. One that is short, as all of ours are, is put together without an allocation.
    pub(super) fn position<'s, T>(&self, sorted: &'s [T], id: impl Fn(&'s T) -> &'s str) -> Option<usize> {
        self.parts(|prefix, rest| {
            let mut short = ArrayString::<64>::new();
            let wanted: &str = if prefix.is_empty() {
                rest
            } else if short.try_push_str(prefix).and_then(|()| short.try_push_str(rest)).is_ok() {
                &short
            } else {
                &[prefix, rest].concat()
            };
            sorted.binary_search_by(|entry| id(entry).cmp(wanted)).ok()
        })
    }

    fn parts<T>(&self, with: impl FnOnce(&'static str, &str) -> T) -> T {
        match self {
            MessageKey::Code(code) => with("error-", &digits(code.as_u16())),
            MessageKey::Status(status) => with("http-", &digits(*status)),
            MessageKey::Of(prefix, rest) => with(prefix, rest),
            MessageKey::Id(id) => with("", id),
        }
    }
}

impl<'a> Message<'a> {
    #[inline]
    pub(crate) fn value(self) -> Option<Pattern<'a>> {
        self.row.value.as_ref().map(|row| Pattern { parts: self.parts, row })
    }

    /// Its value, or its attribute of that name.
    #[inline]
    pub(crate) fn pattern(self, attribute: Option<&str>) -> Option<Pattern<'a>> {
        match attribute {
            None => self.value(),
            Some(wanted) => {
                let mut rows = self.parts.named(self.row.attributes).iter();
                let row = rows.find(|row| self.parts.is_text(row.name, wanted))?;
                Some(Pattern { parts: self.parts, row: &row.pattern })
            }
        }
    }

    /// Its attributes by name.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'a str, Pattern<'a>)> {
        let rows = self.parts.named(self.row.attributes).iter();
        rows.map(move |row| (self.parts.text(row.name), Pattern { parts: self.parts, row: &row.pattern }))
    }

    /// Its value, and its attributes' values with the names of the attributes.
    pub(super) fn patterns(self) -> impl Iterator<Item = (Option<&'a str>, Pattern<'a>)> {
        let value = self.value().map(|pattern| (None, pattern));
        value.into_iter().chain(self.attributes().map(|(name, pattern)| (Some(name), pattern)))
    }
}

/// A number in full, without an allocation.
pub(crate) fn digits(number: u16) -> ArrayString<5> {
    let mut digits = ArrayString::new();
    // Five digits are as many as a `u16` has.
    let _ = write!(digits, "{number}");
    digits
}

/// The code that a message is for by its ID; `error-01214` is another ID.
pub(crate) fn code_of(id: &str) -> Option<ErrorCode> {
    let digits = id.strip_prefix("error-").filter(|digits| *digits == "0" || !digits.starts_with('0'))?;
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok().map(ErrorCode::new))?
}
