//! A pattern as text and named slots, to be filled with arguments.

use std::borrow::Cow;
use std::fmt;

use crate::code::parameter::{Lookup, Name, Value};
use crate::limits::{ARGUMENT_CHARS, MESSAGE_BYTES};
use crate::text::sanitize::cut;

/// The bytes that are reserved for an argument: enough for a request ID, the longest that the server sends often.
const RESERVED: usize = 32;
const ELLIPSIS: &str = "…";
/// The longest that a shown argument can be, in bytes: its characters, an ellipsis and two isolation marks.
const LONGEST_ARGUMENT: usize = 4 * ARGUMENT_CHARS + 9;

/// Text with named slots, the form of nearly every message. Borrowed from the built-in tables, owned if loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Template {
    /// The slots in order, each with the text before it.
    pub(crate) slots: Cow<'static, [Slot]>,
    /// The text after the last slot; all of it if there is none.
    pub(crate) rest: Cow<'static, str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) before: Cow<'static, str>,
    pub(crate) name: Name,
}

impl Template {
    pub(crate) fn push_text(&mut self, text: impl Into<Cow<'static, str>>) {
        let text = text.into();
        if self.rest.is_empty() {
            self.rest = text;
        } else {
            self.rest.to_mut().push_str(&text);
        }
    }

    pub(crate) fn push_slot(&mut self, name: impl Into<Cow<'static, str>>) {
        let before = std::mem::take(&mut self.rest);
        self.slots.to_mut().push(Slot { before, name: Name::new(name) });
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.slots.is_empty() && self.rest.trim().is_empty()
    }

    /// The whole text, if there is no slot in it.
    #[inline]
    pub(crate) fn as_plain(&self) -> Option<&str> {
        if self.slots.is_empty() { Some(&self.rest) } else { None }
    }

    pub(crate) fn slots(&self) -> impl Iterator<Item = &str> {
        self.names().map(Name::as_str)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &Name> {
        self.slots.iter().map(|slot| &slot.name)
    }

    /// The text before, between and after the slots: always one more piece than there are slots.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = &str> {
        self.slots.iter().map(|slot| &*slot.before).chain([&*self.rest])
    }

    /// How many bytes the slots and the text take on the heap; names that the crate knows are counted like others.
    pub(crate) fn memory(&self) -> usize {
        let names = self.slots().fold(0_usize, |sum, name| sum.saturating_add(name.len()));
        size_of::<Slot>()
            .saturating_mul(self.slots.len())
            .saturating_add(names)
            .saturating_add(self.len_with(0))
    }

    /// Frees unused capacity.
    pub(crate) fn shrink(&mut self) {
        if let Cow::Owned(slots) = &mut self.slots {
            slots.shrink_to_fit();
        }
    }

    /// How long the text is with arguments of that length.
    #[inline]
    fn len_with(&self, argument: usize) -> usize {
        let lengths = self.slots.iter().map(|slot| slot.before.len().saturating_add(argument));
        lengths.fold(self.rest.len(), usize::saturating_add)
    }

    /// Whether every slot has its argument.
    #[inline]
    pub(crate) fn is_complete(&self, arguments: &impl Lookup) -> bool {
        self.slots.is_empty() || self.has_all(arguments)
    }

    // A function of its own, so that a text without slots does not pay for it.
    #[inline(never)]
    fn has_all(&self, arguments: &impl Lookup) -> bool {
        self.names().all(|name| arguments.value(name).is_some())
    }

    /// The text with the arguments in its slots, cut where it grows too long; borrowed if it has no slots. The caller has checked
    /// that [all are there](Template::is_complete).
    #[inline]
    pub(crate) fn text(&self, arguments: &impl Lookup, right_to_left: bool) -> Cow<'_, str> {
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
        &self,
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
        &self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> Option<fmt::Result> {
        match &*self.slots {
            [] => Some(out.write_str(&self.rest)),
            [slot] if self.always_fits() => {
                let value = arguments.value(&slot.name)?;
                let written = slot.write(out, value, right_to_left);
                Some(written.and_then(|()| out.write_str(&self.rest)))
            }
            [first, second] if self.always_fits() => {
                let (one, other) = (arguments.value(&first.name)?, arguments.value(&second.name)?);
                let written = first.write(out, one, right_to_left);
                let written = written.and_then(|()| second.write(out, other, right_to_left));
                Some(written.and_then(|()| out.write_str(&self.rest)))
            }
            _ if self.has_all(arguments) => Some(self.write_slots(out, arguments, right_to_left)),
            _ => None,
        }
    }

    #[inline(never)]
    fn write_slots(
        &self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        if self.always_fits() {
            self.fill(out, arguments, right_to_left)
        } else {
            self.write_cut(out, arguments, right_to_left)
        }
    }

    /// Whether the text stays within the limit with any arguments.
    #[inline]
    pub(crate) fn always_fits(&self) -> bool {
        self.len_with(LONGEST_ARGUMENT) <= MESSAGE_BYTES
    }

    /// Writes a text that may grow too long. It is measured first, so that it needs no buffer.
    #[cold]
    fn write_cut(
        &self,
        mut out: &mut dyn fmt::Write,
        arguments: &dyn Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        let mut measured = Bounded { out: &mut Nowhere, left: MESSAGE_BYTES };
        let mut measured: &mut dyn fmt::Write = &mut measured;
        if self.fill(&mut measured, arguments, right_to_left).is_ok() {
            return self.fill(&mut out, arguments, right_to_left);
        }
        let mut bounded = Bounded { out: &mut *out, left: MESSAGE_BYTES.saturating_sub(ELLIPSIS.len()) };
        let mut bounded: &mut dyn fmt::Write = &mut bounded;
        // This fails if the limit is reached or the writer fails; in that case the writer fails again.
        let _ = self.fill(&mut bounded, arguments, right_to_left);
        out.write_str(ELLIPSIS)
    }

    #[inline]
    fn fill(
        &self,
        out: &mut impl fmt::Write,
        arguments: &(impl Lookup + ?Sized),
        right_to_left: bool,
    ) -> fmt::Result {
        for slot in self.slots.iter() {
            if let Some(value) = arguments.value(&slot.name) {
                slot.write(out, value, right_to_left)?;
            }
        }
        out.write_str(&self.rest)
    }
}

impl Slot {
    /// Writes the text before the slot, and the value in it.
    #[inline]
    fn write(&self, out: &mut impl fmt::Write, value: Value<'_>, right_to_left: bool) -> fmt::Result {
        out.write_str(&self.before)?;
        value.write(out, right_to_left)
    }
}

/// A writer that accepts that many bytes, and fails on the rest.
struct Bounded<'o> {
    out: &'o mut dyn fmt::Write,
    left: usize,
}

impl fmt::Write for Bounded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = cut(text, self.left);
        self.out.write_str(room)?;
        self.left = self.left.saturating_sub(room.len());
        if room.len() == text.len() {
            Ok(())
        } else {
            // No shorter text may follow one that did not fit.
            self.left = 0;
            Err(fmt::Error)
        }
    }
}

struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(parts: &[&str]) -> Template {
        let mut template = Template::default();
        for part in parts {
            match part.strip_prefix('$') {
                Some(name) => template.push_slot(name.to_owned()),
                None => template.push_text((*part).to_owned()),
            }
        }
        template
    }

    struct Arguments<'a>(&'a [(&'a str, &'a str)]);

    impl Lookup for Arguments<'_> {
        fn value(&self, name: &Name) -> Option<Value<'_>> {
            self.0.iter().find(|(n, _)| *n == name.as_str()).map(|(_, text)| Value::text(text))
        }
    }

    fn written(parts: &[&str], arguments: &[(&str, &str)]) -> String {
        let mut out = String::new();
        template(parts).write(&mut out, &Arguments(arguments), false).unwrap();
        out
    }

    #[track_caller]
    fn fills(parts: &[&str], arguments: &[(&str, &str)], expected: &str) {
        assert_eq!(written(parts, arguments), expected);
    }

    #[test]
    fn a_text_is_cut_where_it_grows_too_long() {
        let filled = |length: usize| {
            let text = "a".repeat(length - 1);
            written(&[&text, "$x"], &[("x", "b")])
        };
        assert!(filled(MESSAGE_BYTES).ends_with("ab"));
        let cut = filled(MESSAGE_BYTES + 1);
        assert_eq!((cut.len(), cut.ends_with("a…")), (MESSAGE_BYTES, true));
    }

    #[test]
    fn slots_take_their_arguments() {
        fills(&["plain"], &[], "plain");
        fills(&["$a"], &[("a", "1")], "1");
        fills(&["x ", "$a", " y"], &[("a", "1")], "x 1 y");
        fills(&["$b", "与", "$a"], &[("a", "1"), ("b", "2")], "2与1");
        fills(&["$a", "$a"], &[("a", "{ $a }")], "{ $a }{ $a }");
    }
}
