//! Reads a built-in message when the crate is compiled: text, variables, and selectors whose variants stand on lines of their
//! own, each text on one line.
//!
//! It is a small part of Fluent, so that an app without overlays does not carry fluent-syntax, nor the first text that is said
//! wait for it to be paged in. Whatever it is not sure of it refuses; tests prove that it reads all built-in texts, and these and
//! any others as fluent-syntax does.

use std::ops::Range;

use super::constant::{Lowered, Piece, Selector, Sentence, Variant};
use super::resource::is_id;
use crate::args::position;
use crate::limits::MESSAGE_BYTES;
use crate::template::LONGEST_ARGUMENT;

/// Where the parts of what is read are put. Where there is no room they are only counted.
pub(super) struct Reader<'t> {
    pub(super) source: &'static str,
    pub(super) pieces: &'t mut [Piece],
    pub(super) variants: &'t mut [Variant],
    pub(super) attributes: &'t mut [Attribute],
    pub(super) used: Used,
}

/// How many there are of each part.
#[derive(Clone, Copy)]
pub(super) struct Used {
    pub(super) pieces: usize,
    pub(super) variants: usize,
    pub(super) attributes: usize,
}

/// A message that was read.
#[derive(Clone, Copy)]
pub(super) struct Read {
    pub(super) value: Lowered,
    pub(super) first_attribute: u16,
    pub(super) attributes: u16,
}

/// An attribute of a message.
#[derive(Clone, Copy)]
pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) value: Lowered,
}

/// A text that is read byte by byte.
#[derive(Clone, Copy)]
struct Cursor<'t> {
    rest: &'t [u8],
    /// Where that stands in the source.
    at: usize,
    /// The byte before it.
    last: u8,
}

/// What was read of a sentence so far.
#[derive(Clone, Copy)]
struct Draft {
    pieces: [Piece; MOST_PIECES],
    count: usize,
    /// How long it can be with its arguments.
    most: usize,
}

const MOST_PIECES: usize = 12;

/// The text behind a selector, which goes on where a variant ends; and that behind the selector around it.
struct After<'a, 't> {
    text: Cursor<'t>,
    next: Option<&'a After<'a, 't>>,
}

/// What stands between braces, up to the variants.
enum Placeable {
    Slot(u8),
    Selector(u8),
}

impl Reader<'_> {
    /// Reads a message that stands at `start` in its source. `None`: not for this reader.
    pub(super) const fn read(&mut self, entry: &[u8], start: usize) -> Option<Read> {
        let used = self.used;
        let read = self.message(Cursor { rest: entry, at: start, last: b'\n' });
        if read.is_none() {
            self.used = used;
        }
        read
    }

    const fn message(&mut self, mut text: Cursor<'_>) -> Option<Read> {
        let Some(_) = text.name() else { return None };
        let Some(value) = self.value(&mut text) else { return None };
        let first = self.used.attributes;
        loop {
            match text.rest {
                _ if text.is_blank() => break,
                [b'\n', b' ', ..] => text.pass(1),
                _ => return None,
            }
            text.pass_spaces();
            let [b'.', ..] = text.rest else { return None };
            text.pass(1);
            let Some(name) = text.name() else { return None };
            let name = part(self.source, name);
            let Some(value) = self.value(&mut text) else { return None };
            put(self.attributes, self.used.attributes, Attribute { name, value });
            self.used.attributes = self.used.attributes.saturating_add(1);
        }
        let attributes = self.used.attributes.saturating_sub(first) as u16;
        Some(Read { value, first_attribute: first as u16, attributes })
    }

    /// Reads from the equals sign to the end of the line, which may be that of a selector.
    const fn value(&mut self, text: &mut Cursor<'_>) -> Option<Lowered> {
        text.pass_spaces();
        let [b'=', ..] = text.rest else { return None };
        text.pass(1);
        text.pass_spaces();
        if let [b'\n', b' ', ..] = text.rest {
            text.pass(1);
            text.pass_spaces();
            // An attribute of a message without a value, or anything else that no text begins with.
            if let [b'.' | b'[' | b'*' | b'}' | b'#', ..] = text.rest {
                return None;
            }
        }
        let value = self.pattern(*text, Draft::EMPTY, None);
        text.pass_line();
        value
    }

    /// Reads what follows what is in the draft already.
    const fn pattern<'t>(
        &mut self,
        mut text: Cursor<'t>,
        mut draft: Draft,
        mut after: Option<&After<'_, 't>>,
    ) -> Option<Lowered> {
        if let [] | [b'\n', ..] = text.rest {
            return None;
        }
        let mut from = text.at;
        loop {
            match text.rest {
                [b'{', ..] => {
                    let before = part(self.source, from..text.at);
                    match text.placeable() {
                        Some(Placeable::Slot(slot)) => draft.push(before, Some(slot)),
                        Some(Placeable::Selector(argument)) => {
                            draft.push(before, None);
                            return self.selector(argument, text, draft, after);
                        }
                        None => return None,
                    }
                    from = text.at;
                }
                // How a line may end is fluent-syntax's business.
                [] | [b'\n', ..] if text.last == b' ' => return None,
                [] | [b'\n', ..] => match after {
                    Some(following) => {
                        draft.push(part(self.source, from..text.at), None);
                        text = following.text;
                        from = text.at;
                        after = following.next;
                    }
                    None => return self.sentence(draft, part(self.source, from..text.at)),
                },
                [b'}' | 0..b' ' | 0x7f, ..] => return None,
                _ => text.pass(1),
            }
        }
    }

    /// Reads the variants of a selector, each with what stands before the selector and behind it.
    const fn selector<'t>(
        &mut self,
        argument: u8,
        mut text: Cursor<'t>,
        draft: Draft,
        after: Option<&After<'_, 't>>,
    ) -> Option<Lowered> {
        let mut end = text;
        end.pass_block();
        let after = Some(&After { text: end, next: after });
        let (first, count) = (self.used.variants, text.variants());
        // Those of selectors within come behind them.
        self.used.variants = first.saturating_add(count);
        let (mut at, mut default) = (first, None);
        loop {
            text.pass_spaces();
            let [b'\n', ..] = text.rest else { return None };
            text.pass(1);
            text.pass_spaces();
            match text.rest {
                [b'}', ..] => break,
                [b'*', ..] if default.is_none() => {
                    default = Some(at.saturating_sub(first) as u16);
                    text.pass(1);
                }
                _ => {}
            }
            let [b'[', ..] = text.rest else { return None };
            text.pass(1);
            let Some(key) = text.word() else { return None };
            let [b']', ..] = text.rest else { return None };
            text.pass(1);
            text.pass_spaces();
            let Some(value) = self.pattern(text, draft, after) else { return None };
            put(self.variants, at, Variant { key: part(self.source, key), value });
            at = at.saturating_add(1);
            text.pass_line();
        }
        match default {
            Some(default) => {
                let variants = at.saturating_sub(first) as u16;
                Some(Lowered::Choice(Selector { argument, first: first as u16, variants, default }))
            }
            None => None,
        }
    }

    const fn sentence(&mut self, draft: Draft, rest: &'static str) -> Option<Lowered> {
        // What can grow too long is cut when it is said, which is not for constants.
        let most = draft.most.saturating_add(rest.len());
        if draft.count > MOST_PIECES || most > MESSAGE_BYTES {
            return None;
        }
        let first = self.used.pieces;
        let (mut pieces, mut at) = (draft.pieces.as_slice(), 0);
        while let [piece, others @ ..] = pieces {
            if at < draft.count {
                put(self.pieces, first.saturating_add(at), *piece);
                at = at.saturating_add(1);
            }
            pieces = others;
        }
        self.used.pieces = first.saturating_add(draft.count);
        Some(Lowered::Text(Sentence { first: first as u16, pieces: draft.count as u16, rest }))
    }
}

impl Used {
    pub(super) const NOTHING: Used = Used { pieces: 0, variants: 0, attributes: 0 };
}

impl Attribute {
    pub(super) const NONE: Attribute = Attribute { name: "", value: Lowered::EMPTY };
}

impl Draft {
    const EMPTY: Draft = Draft { pieces: [Piece::NONE; MOST_PIECES], count: 0, most: 0 };

    const fn push(&mut self, text: &'static str, slot: Option<u8>) {
        let longest = if slot.is_some() { LONGEST_ARGUMENT } else { 0 };
        self.most = self.most.saturating_add(text.len()).saturating_add(longest);
        if !text.is_empty() || slot.is_some() {
            put(&mut self.pieces, self.count, Piece { text, slot });
            self.count = self.count.saturating_add(1);
        }
    }
}

impl Cursor<'_> {
    /// Passes so many bytes.
    const fn pass(&mut self, count: usize) {
        if let Some((passed, rest)) = self.rest.split_at_checked(count) {
            if let [.., last] = passed {
                self.last = *last;
            }
            self.rest = rest;
            self.at = self.at.saturating_add(count);
        }
    }

    const fn pass_spaces(&mut self) {
        while let [b' ', ..] = self.rest {
            self.pass(1);
        }
    }

    /// Passes a line, with the lines of the selectors in it.
    const fn pass_line(&mut self) {
        loop {
            match self.rest {
                [] | [b'\n', ..] => return,
                [b'{', ..] => {
                    self.pass(1);
                    self.pass_block();
                }
                _ => self.pass(1),
            }
        }
    }

    /// Passes all up to the brace that closes what is open, and the brace.
    const fn pass_block(&mut self) {
        let mut open = 1_usize;
        while let [b, ..] = self.rest {
            match b {
                b'{' => open = open.saturating_add(1),
                b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            self.pass(1);
            if open == 0 {
                return;
            }
        }
    }

    /// How many variants follow up to the brace that closes their selector.
    const fn variants(mut self) -> usize {
        let mut count = 0_usize;
        loop {
            self.pass_line();
            self.pass(1);
            self.pass_spaces();
            match self.rest {
                [b'[' | b'*', ..] => count = count.saturating_add(1),
                _ => return count,
            }
        }
    }

    /// Passes a variable with the braces around it, or the beginning of a selector by it.
    const fn placeable(&mut self) -> Option<Placeable> {
        self.pass(1);
        self.pass_spaces();
        let [b'$', name @ ..] = self.rest else { return None };
        self.pass(1);
        let Some(_) = self.word() else { return None };
        let length = name.len().saturating_sub(self.rest.len());
        let Some((name, _)) = name.split_at_checked(length) else { return None };
        let Some(position) = position(name) else { return None };
        self.pass_spaces();
        match self.rest {
            [b'}', ..] => {
                self.pass(1);
                Some(Placeable::Slot(position))
            }
            [b'-', b'>', ..] => {
                self.pass(2);
                Some(Placeable::Selector(position))
            }
            _ => None,
        }
    }

    /// Passes a name, and the spaces behind it.
    const fn name(&mut self) -> Option<Range<usize>> {
        let name = self.word();
        self.pass_spaces();
        name
    }

    const fn word(&mut self) -> Option<Range<usize>> {
        let [b'a'..=b'z' | b'A'..=b'Z', ..] = self.rest else { return None };
        let start = self.at;
        while let [b, ..] = self.rest {
            if !is_id(*b) {
                break;
            }
            self.pass(1);
        }
        Some(start..self.at)
    }

    /// Whether only line ends follow.
    const fn is_blank(mut self) -> bool {
        while let [b'\n', ..] = self.rest {
            self.pass(1);
        }
        self.rest.is_empty()
    }
}

/// A part of the source. Those that are read begin and end at characters, which the tests prove for every built-in text.
const fn part(source: &'static str, range: Range<usize>) -> &'static str {
    let Some((before, _)) = source.as_bytes().split_at_checked(range.end) else { return "" };
    let Some((_, part)) = before.split_at_checked(range.start) else { return "" };
    match std::str::from_utf8(part) {
        Ok(part) => part,
        Err(_) => "",
    }
}

/// Puts a value at its place, if there is room.
const fn put<T: Copy>(room: &mut [T], at: usize, value: T) {
    if let Some((_, [place, ..])) = room.split_at_mut_checked(at) {
        *place = value;
    }
}
