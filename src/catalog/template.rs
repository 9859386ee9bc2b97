//! A pattern as text and named slots, to be filled with arguments.

use std::borrow::Cow;
use std::fmt;

use super::packed::{Draft, Parts, Slot, Span};
use crate::code::parameter::{Lookup, Name, Value};
use crate::limits::{ARGUMENT_CHARS, MESSAGE_BYTES};
use crate::text::sanitize::cut;

/// The bytes that are reserved for an argument: enough for a request ID, the longest that the server sends often.
const RESERVED: usize = 32;
const ELLIPSIS: &str = "…";
/// The longest that a shown argument can be, in bytes: its characters, an ellipsis and two isolation marks.
const LONGEST_ARGUMENT: usize = 4 * ARGUMENT_CHARS + 9;

/// Text with named slots, the form of nearly every message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Template<'a> {
    pub(crate) text: &'a str,
    /// In order.
    pub(crate) slots: &'a [Slot],
}

impl Draft {
    pub(crate) fn as_template(&self) -> Template<'_> {
        Template { text: &self.text, slots: &self.slots }
    }
}

impl From<Template<'_>> for Draft {
    fn from(template: Template<'_>) -> Draft {
        Draft { text: template.text.to_owned(), slots: template.slots.to_owned() }
    }
}

impl<'a> Template<'a> {
    #[inline]
    pub(super) fn new(parts: &'a Parts, text: Span, slots: Span) -> Template<'a> {
        Template { text: parts.text(text), slots: parts.slots(slots) }
    }

    pub(crate) fn is_blank(self) -> bool {
        self.slots.is_empty() && self.text.trim().is_empty()
    }

    /// The whole text, if there is no slot in it.
    #[inline]
    pub(crate) fn as_plain(self) -> Option<&'a str> {
        if self.slots.is_empty() { Some(self.text) } else { None }
    }

    pub(crate) fn names(self) -> impl Iterator<Item = &'a Name> {
        self.slots.iter().map(|slot| &slot.name)
    }

    /// The text before, between and after the slots: always one more piece than there are slots.
    pub(crate) fn pieces(self) -> impl Iterator<Item = &'a str> {
        let mut rest = self.text;
        self.slots.iter().map(Some).chain([None]).map(move |slot| {
            let (piece, after) = slot.map_or((rest, ""), |slot| slot.split(rest));
            rest = after;
            piece
        })
    }

    /// How long the text is with arguments of that length.
    #[inline]
    fn len_with(self, argument: usize) -> usize {
        self.text.len().saturating_add(self.slots.len().saturating_mul(argument))
    }

    #[inline]
    pub(crate) fn is_complete(self, arguments: &impl Lookup) -> bool {
        self.slots.is_empty() || self.has_all(arguments)
    }

    // A function of its own, so that a text without slots does not pay for it.
    #[inline(never)]
    fn has_all(self, arguments: &dyn Lookup) -> bool {
        self.names().all(|name| arguments.value(name).is_some())
    }

    /// The text with the arguments in its slots, cut where it grows too long; borrowed if it has no slots. The caller has checked
    /// that [all are there](Template::is_complete).
    #[inline]
    pub(crate) fn text(self, arguments: &impl Lookup, right_to_left: bool) -> Cow<'a, str> {
        match self.as_plain() {
            Some(plain) => Cow::Borrowed(plain),
            None => {
                let mut text = String::with_capacity(self.len_with(RESERVED));
                // Writing to a `String` does not fail.
                let _ = self.write_slots(&mut text, arguments, right_to_left);
                Cow::Owned(text)
            }
        }
    }

    /// Writes the text with the arguments in its slots, cut where it grows too long. The caller has checked that [all are
    /// there](Template::is_complete).
    #[inline]
    pub(crate) fn write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        match self.as_plain() {
            Some(plain) => out.write_str(plain),
            None => self.write_slots(out, arguments, right_to_left),
        }
    }

    /// Like `write`, but returns `None` and writes nothing if an argument is missing. One or two arguments, the usual number, are
    /// looked up once.
    #[inline]
    pub(crate) fn try_write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> Option<fmt::Result> {
        // Taken apart, so that it is put into memory only for the call with many arguments.
        let Template { text, slots } = self;
        let value = |slot: &Slot| arguments.value(&slot.name);
        match slots {
            [] => Some(out.write_str(text)),
            [slot] if self.always_fits() => Some(self.fill(out, [value(slot)?], right_to_left)),
            [first, second] if self.always_fits() => {
                Some(self.fill(out, [value(first)?, value(second)?], right_to_left))
            }
            _ => Template { text, slots }.try_write_many(out, arguments, right_to_left),
        }
    }

    #[inline(never)]
    fn try_write_many(
        self,
        out: &mut impl fmt::Write,
        arguments: &dyn Lookup,
        right_to_left: bool,
    ) -> Option<fmt::Result> {
        self.has_all(arguments).then(|| self.write_slots(out, arguments, right_to_left))
    }

    /// The same, but never cut.
    pub(super) fn try_write_whole(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> Option<fmt::Result> {
        self.is_complete(arguments).then(|| self.fill(out, self.values(arguments), right_to_left))
    }

    #[inline(never)]
    fn write_slots(
        self,
        out: &mut impl fmt::Write,
        arguments: &dyn Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        if self.always_fits() {
            self.fill(out, self.values(arguments), right_to_left)
        } else {
            self.write_cut(out, arguments, right_to_left)
        }
    }

    /// Whether the text stays within the limit with any arguments.
    #[inline]
    pub(crate) fn always_fits(self) -> bool {
        self.len_with(LONGEST_ARGUMENT) <= MESSAGE_BYTES
    }

    /// Writes a text that may grow too long.
    #[cold]
    fn write_cut(self, out: &mut dyn fmt::Write, arguments: &dyn Lookup, right_to_left: bool) -> fmt::Result {
        let mut text = String::new();
        self.fill(&mut text, self.values(arguments), right_to_left)?;
        if text.len() <= MESSAGE_BYTES {
            return out.write_str(&text);
        }
        out.write_str(cut(&text, MESSAGE_BYTES.saturating_sub(ELLIPSIS.len())))?;
        out.write_str(ELLIPSIS)
    }

    fn values<'v>(self, arguments: &'v dyn Lookup) -> impl Iterator<Item = Value<'v>> {
        self.names().filter_map(|name| arguments.value(name))
    }

    #[inline]
    fn fill<'v>(
        self,
        out: &mut impl fmt::Write,
        values: impl IntoIterator<Item = Value<'v>>,
        right_to_left: bool,
    ) -> fmt::Result {
        let mut rest = self.text;
        for (slot, value) in self.slots.iter().zip(values) {
            let (before, after) = slot.split(rest);
            out.write_str(before)?;
            value.write(out, right_to_left)?;
            rest = after;
        }
        out.write_str(rest)
    }
}

impl Slot {
    /// Splits the text that begins after the slot before.
    #[inline]
    fn split<'a>(&self, text: &'a str) -> (&'a str, &'a str) {
        text.split_at_checked(self.before.into()).unwrap_or((text, ""))
    }
}
