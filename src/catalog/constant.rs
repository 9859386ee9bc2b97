//! The messages that nearly all are, text and variables on one line, lowered by the compiler: they are said from where they
//! stand in the source, and nothing is made of them before.
//!
//! Whatever the functions here are not sure of takes the way of all others; a test compares what they read with what
//! fluent-syntax reads.

use std::borrow::Cow;
use std::fmt;

use super::resource::is_id;
use crate::args::{Lookup, Name, position};
use crate::clean::write_argument;
use crate::limits::MESSAGE_BYTES;
use crate::template::{LONGEST_ARGUMENT, RESERVED};

/// A text with its slots.
#[derive(Clone, Copy)]
pub(crate) struct Constant {
    source: &'static str,
    slots: &'static [Slot],
    /// The text after the last slot.
    rest: &'static str,
}

/// A slot, and where the text before it stands.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    start: u32,
    end: u32,
    /// The position of the argument that it is for.
    name: u8,
}

/// Where the parts of a message's value stand.
#[derive(Clone, Copy)]
pub(super) struct Value {
    first: u16,
    slots: u16,
    start: u32,
    end: u32,
}

impl Value {
    pub(super) const NONE: Value = Value { first: 0, slots: 0, start: 0, end: 0 };

    /// The value, if there is one that was read.
    #[inline]
    pub(super) fn of(self, source: &'static str, slots: &'static [Slot]) -> Option<Constant> {
        let rest = source.get(self.start as usize..self.end as usize)?;
        if self.slots == 0 {
            return Some(Constant { source, slots: &[], rest }).filter(|_| self.end != 0);
        }
        let first = usize::from(self.first);
        let slots = slots.get(first..first.checked_add(usize::from(self.slots))?)?;
        Some(Constant { source, slots, rest })
    }
}

impl Constant {
    /// The whole text, if there is no slot in it.
    #[inline]
    pub(crate) fn as_plain(self) -> Option<&'static str> {
        if self.slots.is_empty() { Some(self.rest) } else { None }
    }

    /// Whether every slot has its argument.
    #[inline]
    pub(crate) fn is_complete(self, arguments: &impl Lookup) -> bool {
        self.slots.iter().all(|slot| arguments.value(&Name::Known(slot.name)).is_some())
    }

    /// The text with the arguments in its slots, of which the caller has checked that [all are there](Constant::is_complete).
    pub(crate) fn text(self, arguments: &impl Lookup, right_to_left: bool) -> Cow<'static, str> {
        if let Some(plain) = self.as_plain() {
            return Cow::Borrowed(plain);
        }
        let length = |slot: &Slot| (slot.end.saturating_sub(slot.start) as usize).saturating_add(RESERVED);
        let length = self.slots.iter().map(length).fold(self.rest.len(), usize::saturating_add);
        let mut text = String::with_capacity(length);
        // Writing to a `String` does not fail.
        let _ = self.write(&mut text, arguments, right_to_left);
        Cow::Owned(text)
    }

    /// Writes it. It never grows too long.
    #[inline]
    pub(crate) fn write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        for slot in self.slots {
            out.write_str(self.source.get(slot.start as usize..slot.end as usize).unwrap_or_default())?;
            if let Some(value) = arguments.value(&Name::Known(slot.name)) {
                write_argument(out, value, right_to_left)?;
            }
        }
        out.write_str(self.rest)
    }
}

/// A text that is read byte by byte.
#[derive(Clone, Copy)]
struct Cursor<'t> {
    rest: &'t [u8],
    at: usize,
}

impl Cursor<'_> {
    /// Passes so many bytes.
    const fn pass(&mut self, count: usize) {
        if let Some((_, rest)) = self.rest.split_at_checked(count) {
            self.rest = rest;
            self.at = self.at.saturating_add(count);
        }
    }

    const fn pass_spaces(&mut self) {
        while let [b' ', ..] = self.rest {
            self.pass(1);
        }
    }

    /// Passes a variable, up to its brace; returns the position of its name.
    const fn variable(&mut self) -> Option<u8> {
        self.pass_spaces();
        let [b'$', name @ ..] = self.rest else { return None };
        let (mut rest, mut length) = (name, 0_usize);
        while let [b, after @ ..] = rest {
            if !is_id(*b) {
                break;
            }
            (rest, length) = (after, length.saturating_add(1));
        }
        self.pass(length.saturating_add(1));
        self.pass_spaces();
        match (name.split_at_checked(length), self.rest) {
            (Some((name, _)), [b'}', ..]) => {
                self.pass(1);
                position(name)
            }
            _ => None,
        }
    }
}

/// Reads the value of an entry that stands at `start` in its source; its slots are put after the first `used`.
pub(super) const fn read(entry: &[u8], start: usize, slots: &mut [Slot], used: usize) -> Option<Value> {
    let mut text = Cursor { rest: entry, at: start };
    while let [b, ..] = text.rest {
        if *b == b'=' {
            break;
        }
        text.pass(1);
    }
    let [b'=', ..] = text.rest else { return None };
    text.pass(1);
    text.pass_spaces();
    let (mut from, mut count) = (text.at, 0_usize);
    while let [b, ..] = text.rest {
        match b {
            b'\n' => break,
            b'{' => {
                let end = text.at;
                text.pass(1);
                let Some(name) = text.variable() else { return None };
                if let Some((_, [slot, ..])) = slots.split_at_mut_checked(used.saturating_add(count)) {
                    *slot = Slot { start: from as u32, end: end as u32, name };
                } else {
                    return None;
                }
                (from, count) = (text.at, count.saturating_add(1));
            }
            b'}' | 0..b' ' | 0x7f => return None,
            _ => text.pass(1),
        }
    }
    let end = text.at;
    while let [b' ' | b'\n', ..] = text.rest {
        text.pass(1);
    }
    // What else there may be is attributes.
    let is_all = matches!(text.rest, [] | [b'.', ..]) && !ends_with_space(entry, end.saturating_sub(start));
    let most = entry.len().saturating_add(count.saturating_mul(LONGEST_ARGUMENT));
    if !is_all || most > MESSAGE_BYTES {
        return None;
    }
    Some(Value { first: used as u16, slots: count as u16, start: from as u32, end: end as u32 })
}

impl Value {
    pub(super) const fn slots(self) -> usize {
        self.slots as usize
    }
}

impl Slot {
    pub(super) const NONE: Slot = Slot { start: 0, end: 0, name: 0 };
}

const fn ends_with_space(entry: &[u8], end: usize) -> bool {
    match entry.split_at_checked(end) {
        Some(([.., last], _)) => matches!(last, b' ' | b'='),
        _ => true,
    }
}

/// How many slots there are at most in a text.
pub(crate) const fn slots(source: &str) -> usize {
    let (mut rest, mut count) = (source.as_bytes(), 0_usize);
    while let [b, after @ ..] = rest {
        if *b == b'{' {
            count = count.saturating_add(1);
        }
        rest = after;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::pattern::Pattern;
    use crate::catalog::resource::read_lowered;
    use crate::code::ErrorCode;
    use crate::locales::BUILTIN;
    use crate::template::Template;

    #[test]
    fn what_is_constant_is_what_fluent_syntax_reads() {
        for builtin in BUILTIN {
            let (mut constant, mut others) = (0, 0);
            for index in 0..ErrorCode::KNOWN.len() {
                let text = builtin.text(builtin.by_code(index).unwrap());
                let expected = read_lowered(text, &|_| None).unwrap().value.unwrap();
                let Some(found) = builtin.constant(index) else {
                    others += 1;
                    continue;
                };
                let mut template = Template::default();
                for slot in found.slots {
                    let before = found.source.get(slot.start as usize..slot.end as usize);
                    template.push_text(before.unwrap());
                    template.push_slot(Name::Known(slot.name).as_str().to_owned());
                }
                template.push_text(found.rest);
                assert_eq!(Pattern::Template(template), expected, "{text}");
                constant += 1;
            }
            assert!(constant > 9 * others, "{others} are not in {}", builtin.tag);
        }
    }

    #[test]
    fn what_is_not_surely_text_and_variables_is_left_to_others() {
        for (entry, slots) in [
            ("a = b", Some(0)),
            ("a=b\n\n", Some(0)),
            ("a = b\n    .c = d\n", Some(0)),
            ("a = { $field } b {$unit}", Some(2)),
            ("a = { $field }", Some(1)),
            ("a = { $nobody }", None),
            ("a = { field }", None),
            ("a = { $field", None),
            ("a = b }", None),
            ("a = b \n", None),
            ("a = b\tc", None),
            ("a = b\n    c\n", None),
            ("a =\n    b\n", None),
            ("a = { $unit ->\n   *[other] b\n }\n", None),
            ("a =\n    .b = c\n", None),
            ("a", None),
        ] {
            let mut places = [Slot::NONE; 2];
            let value = read(entry.as_bytes(), 0, &mut places, 0);
            assert_eq!(value.map(Value::slots), slots, "{entry}");
        }
        assert!(
            read(b"a = { $field } { $field }", 0, &mut [Slot::NONE], 0).is_none(),
            "no room for the second"
        );
    }
}
