//! The built-in texts, with an index that the compiler makes of them.
//!
//! Nothing is left to do for it when a program starts: where the entries of a text are, which of them a code has, and where an
//! ID is to be found stand in constant tables. They are made by constant functions rather than by a build script or a file
//! that is generated and checked in: a translator edits the text and nothing else, there is nothing that could be out of
//! date, and the functions are those that read an overlay at run time.

use once_cell::race::OnceBox;

use super::constant::{Constant, Slot, Value, read};
use super::resource::{Message, entry_len, is_id};
use crate::args::is_equal;
use crate::code::ErrorCode;

/// A built-in text.
pub(crate) struct Builtin {
    pub(crate) tag: &'static str,
    pub(crate) source: &'static str,
    pub(super) entries: &'static [Entry],
    /// By [`ErrorCode::index`].
    by_code: &'static [Coded],
    /// Those of the values that need no lowering.
    slots: &'static [Slot],
    /// The same by ID: an ID is at the place that its hash tells, or at the next that is free.
    by_id: &'static [u16],
}

/// A message or a term; lowered when it is first said, and for all localizers.
pub(crate) struct Entry {
    start: u32,
    end: u32,
    pub(super) message: OnceBox<Message>,
}

/// The message of a code.
#[derive(Clone, Copy)]
struct Coded {
    /// One more than the position in `entries`; 0 where there is none.
    entry: u16,
    /// Its value, if that needs no lowering.
    value: Value,
}

/// The tables of a text with `N` entries; an index by ID of `M` places, a power of two; and at most `S` slots.
pub(crate) struct Tables<const N: usize, const M: usize, const S: usize> {
    entries: [Entry; N],
    by_code: [Coded; ErrorCode::KNOWN.len()],
    slots: [Slot; S],
    by_id: [u16; M],
}

/// The built-in text of a locale, by its tag.
macro_rules! builtin {
    ($tag:literal) => {{
        use $crate::catalog::builtin::{Builtin, Tables, count, places};
        use $crate::catalog::constant::slots;
        const SOURCE: &str = include_str!(concat!("../locales/", $tag, "/errors.ftl"));
        const COUNT: usize = count(SOURCE);
        static TABLES: Tables<COUNT, { places(COUNT) }, { slots(SOURCE) }> = Tables::new(SOURCE);
        Builtin::new($tag, SOURCE, &TABLES)
    }};
}

pub(crate) use builtin;

impl Builtin {
    pub(crate) const fn new<const N: usize, const M: usize, const S: usize>(
        tag: &'static str,
        source: &'static str,
        tables: &'static Tables<N, M, S>,
    ) -> Builtin {
        Builtin {
            tag,
            source,
            entries: &tables.entries,
            by_code: &tables.by_code,
            slots: &tables.slots,
            by_id: &tables.by_id,
        }
    }

    #[inline]
    pub(super) fn by_code(&'static self, index: usize) -> Option<&'static Entry> {
        self.entry(self.by_code.get(index)?.entry)
    }

    /// The value of a code's message, if it needs no lowering.
    #[inline]
    pub(super) fn constant(&self, index: usize) -> Option<Constant> {
        self.by_code.get(index)?.value.of(self.source, self.slots)
    }

    /// The entry of an ID, which is given in two parts.
    pub(super) fn by_id(&'static self, prefix: &str, rest: &str) -> Option<&'static Entry> {
        let hash = hash(hash(SEED, prefix.as_bytes()), rest.as_bytes());
        let places = self.by_id.iter().cycle().skip(place(hash, self.by_id.len())).take(self.by_id.len());
        let entries = places.map_while(|position| self.entry(*position));
        let mut entries = entries.filter(|entry| {
            let after = self.text(entry).strip_prefix(prefix).and_then(|text| text.strip_prefix(rest));
            after.is_some_and(|after| !after.bytes().next().is_some_and(is_id))
        });
        entries.next()
    }

    pub(super) fn text(&self, entry: &Entry) -> &'static str {
        self.source.get(entry.start as usize..entry.end as usize).unwrap_or_default()
    }

    #[inline]
    fn entry(&self, position: u16) -> Option<&'static Entry> {
        self.entries.get(usize::from(position.checked_sub(1)?))
    }
}

impl<const N: usize, const M: usize, const S: usize> Tables<N, M, S> {
    pub(crate) const fn new(source: &str) -> Tables<N, M, S> {
        let mut tables = Tables {
            entries: [const { Entry { start: 0, end: 0, message: OnceBox::new() } }; N],
            by_code: [Coded { entry: 0, value: Value::NONE }; ErrorCode::KNOWN.len()],
            slots: [Slot::NONE; S],
            by_id: [0; M],
        };
        let (mut rest, mut start, mut count, mut used) = (source.as_bytes(), 0_usize, 0_usize, 0_usize);
        while let Some((entry, after)) = rest.split_at_checked(entry_len(rest)) {
            if rest.is_empty() {
                break;
            }
            let end = start.saturating_add(entry.len());
            if let Some(id) = id(entry) {
                if let Some((_, [slot, ..])) = tables.entries.split_at_mut_checked(count) {
                    slot.start = start as u32;
                    slot.end = end as u32;
                }
                count = count.saturating_add(1);
                put(&mut tables.by_id, place(hash(SEED, id), M), count as u16);
                if let Some(index) = code_index(id) {
                    if let Some((_, [coded @ Coded { entry: 0, .. }, ..])) =
                        tables.by_code.split_at_mut_checked(index)
                    {
                        coded.entry = count as u16;
                        if let Some(value) = read(entry, start, &mut tables.slots, used) {
                            coded.value = value;
                            used = used.saturating_add(value.slots());
                        }
                    }
                }
            }
            (rest, start) = (after, end);
        }
        tables
    }
}

/// The text of a locale.
pub(crate) const fn find(mut texts: &'static [Builtin], tag: &str) -> Option<&'static Builtin> {
    while let [text, rest @ ..] = texts {
        if is_equal(text.tag.as_bytes(), tag.as_bytes()) {
            return Some(text);
        }
        texts = rest;
    }
    None
}

/// How many messages and terms a text has.
pub(crate) const fn count(source: &str) -> usize {
    let (mut rest, mut count) = (source.as_bytes(), 0_usize);
    while let Some((entry, after)) = rest.split_at_checked(entry_len(rest)) {
        if rest.is_empty() {
            break;
        }
        if id(entry).is_some() {
            count = count.saturating_add(1);
        }
        rest = after;
    }
    count
}

/// How many places an index by ID has: at least twice as many as IDs, so that free ones are never far.
pub(crate) const fn places(count: usize) -> usize {
    count.saturating_mul(2).saturating_add(1).next_power_of_two()
}

/// The ID of an entry, with the dash of a term; `None` for a comment and for anything else.
const fn id(entry: &[u8]) -> Option<&[u8]> {
    match entry {
        [b'-', ..] => {}
        [b, ..] if b.is_ascii_alphabetic() => {}
        _ => return None,
    }
    let (mut rest, mut length) = (entry, 0_usize);
    while let [b, after @ ..] = rest {
        if !is_id(*b) {
            break;
        }
        (rest, length) = (after, length.saturating_add(1));
    }
    match entry.split_at_checked(length) {
        Some((id, _)) => Some(id),
        None => None,
    }
}

/// The index of the code that a message's ID names.
const fn code_index(id: &[u8]) -> Option<usize> {
    let [b'e', b'r', b'r', b'o', b'r', b'-', digits @ ..] = id else { return None };
    let (mut rest, mut code) = (digits, 0_u16);
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        code = code.saturating_mul(10).saturating_add(digit.saturating_sub(b'0') as u16);
        rest = after;
    }
    // `error-01214` is another ID.
    if !rest.is_empty() || matches!(digits, [] | [b'0', ..]) { None } else { ErrorCode::new(code).index() }
}

/// Puts a value at a place, or at the next that is free.
const fn put(places: &mut [u16], at: usize, value: u16) {
    let (before, after) = places.split_at_mut(at);
    if !put_first(after, value) {
        put_first(before, value);
    }
}

const fn put_first(mut places: &mut [u16], value: u16) -> bool {
    while let [place, rest @ ..] = places {
        if *place == 0 {
            *place = value;
            return true;
        }
        places = rest;
    }
    false
}

const SEED: u32 = 0x811c_9dc5;

/// FNV-1a: short, and good enough for some hundred IDs that are all known.
const fn hash(seed: u32, text: &[u8]) -> u32 {
    let (mut hash, mut rest) = (seed, text);
    while let [b, after @ ..] = rest {
        hash = (hash ^ *b as u32).wrapping_mul(0x0100_0193);
        rest = after;
    }
    hash
}

const fn place(hash: u32, places: usize) -> usize {
    hash as usize & places.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource::{entries, read_lowered};
    use crate::locales::BUILTIN;

    #[test]
    fn every_entry_is_found_by_its_id_and_its_code() {
        for builtin in BUILTIN {
            let ids = entries(builtin.source).filter_map(|range| {
                let entry = builtin.source.get(range)?;
                id(entry.as_bytes()).map(|id| (std::str::from_utf8(id).unwrap(), entry))
            });
            let ids: Vec<_> = ids.collect();
            assert!(ids.len() > ErrorCode::KNOWN.len());
            for (id, text) in &ids {
                for (prefix, rest) in [("", *id), id.split_at(3)] {
                    let entry = builtin.by_id(prefix, rest).map(|entry| builtin.text(entry));
                    assert_eq!(entry, Some(*text), "{id} in {}", builtin.tag);
                }
                assert!(
                    builtin.by_id(id, "-").is_none() && builtin.by_id("", id.split_at(1).1).is_none(),
                    "{id}"
                );
            }
            for code in ErrorCode::KNOWN {
                let entry =
                    code.index().and_then(|index| builtin.by_code(index)).map(|entry| builtin.text(entry));
                let expected = ids.iter().find(|(id, _)| *id == code.message_id()).map(|(_, text)| *text);
                assert_eq!(entry, expected, "{code} in {}", builtin.tag);
            }
        }
    }

    #[test]
    fn the_message_of_a_code_is_read_as_fluent_syntax_reads_it() {
        for builtin in BUILTIN {
            for entry in builtin.entries {
                let text = builtin.text(entry);
                match super::super::line::read(text) {
                    Some(message) => assert_eq!(Some(message), read_lowered(text, &|_| None), "{text}"),
                    // The first that is said must not have to wait for fluent-syntax.
                    None => assert!(!text.starts_with("error-1"), "{text}"),
                }
            }
        }
    }
}
