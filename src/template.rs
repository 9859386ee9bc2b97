//! A pattern as text and named slots: written with arguments in the slots, and read back.

use std::fmt;

use crate::args::Lookup;
use crate::clean::{cut, write_argument};
use crate::limits::MESSAGE_BYTES;

/// The most bytes that are reserved for arguments; longer ones are cut anyway.
const RESERVED: usize = 4096;
const ELLIPSIS: &str = "…";

/// Text with named slots; what nearly every message is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Template {
    /// All text, without the slots.
    text: String,
    /// The slots, in order.
    slots: Vec<Slot>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Slot {
    /// Where in the text the slot stands, as a byte offset on a character boundary.
    at: usize,
    name: Box<str>,
}

impl Template {
    pub(crate) fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(crate) fn push_slot(&mut self, name: &str) {
        self.slots.push(Slot { at: self.text.len(), name: name.into() });
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.slots.is_empty() && self.text.trim().is_empty()
    }

    /// The whole text, if there is no slot in it.
    pub(crate) fn as_plain(&self) -> Option<&str> {
        if self.slots.is_empty() { Some(&self.text) } else { None }
    }

    pub(crate) fn slots(&self) -> impl Iterator<Item = &str> {
        self.slots.iter().map(|slot| &*slot.name)
    }

    /// The text with the arguments in its slots; `None` if one is missing.
    pub(crate) fn filled(&self, arguments: &impl Lookup, right_to_left: bool) -> Option<String> {
        let lengths = self.slots.iter().map(|slot| Some(arguments.value(&slot.name)?.text.len()));
        let length = lengths.sum::<Option<usize>>()?.min(RESERVED);
        let mut text = String::with_capacity(self.text.len().saturating_add(length));
        // Writing to a `String` does not fail.
        let _ = self.fill(&mut text, arguments, right_to_left);
        if text.len() > MESSAGE_BYTES {
            text.truncate(cut(&text, MESSAGE_BYTES.saturating_sub(ELLIPSIS.len())).len());
            text.push_str(ELLIPSIS);
        }
        Some(text)
    }

    pub(crate) fn text_len(&self) -> usize {
        self.text.len()
    }

    /// The text before, between and after the slots: always one more piece than there are slots.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = &str> {
        let ends = self.slots.iter().map(|slot| slot.at).chain([self.text.len()]);
        ends.scan(0, |start, end| {
            let piece = self.text.get(*start..end);
            *start = end;
            piece
        })
    }

    /// Writes the text with the arguments in its slots.
    ///
    /// The caller has checked that `arguments` has all of them; a slot without one stays empty.
    pub(crate) fn fill(
        &self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        let mut slots = self.slots.iter();
        for piece in self.pieces() {
            out.write_str(piece)?;
            if let Some(value) = slots.next().and_then(|slot| arguments.value(&slot.name)) {
                write_argument(out, &value.text, right_to_left)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Value;

    fn template(parts: &[&str]) -> Template {
        let mut template = Template::default();
        for part in parts {
            match part.strip_prefix('$') {
                Some(name) => template.push_slot(name),
                None => template.push_text(part),
            }
        }
        template
    }

    struct Arguments<'a>(&'a [(&'a str, &'a str)]);

    impl Lookup for Arguments<'_> {
        fn value(&self, name: &str) -> Option<Value<'_>> {
            self.0.iter().find(|(n, _)| *n == name).map(|(_, text)| Value::text(text))
        }
    }

    #[track_caller]
    fn fills(parts: &[&str], arguments: &[(&str, &str)], expected: &str) {
        let mut out = String::new();
        template(parts).fill(&mut out, &Arguments(arguments), false).unwrap();
        assert_eq!(out, expected);
    }

    #[test]
    fn a_text_is_cut_where_it_grows_too_long() {
        let filled = |length: usize| {
            let text = "a".repeat(length - 1);
            template(&[&text, "$x"]).filled(&Arguments(&[("x", "b")]), false).unwrap()
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
