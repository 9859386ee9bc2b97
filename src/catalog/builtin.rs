//! The built-in texts, with an index that the compiler makes of them.
//!
//! Nothing is left to do for it when a program starts: where the entries of a text are, which of them a code has, and where an
//! ID is to be found stand in constant tables. They are made by constant functions rather than by a build script or a file
//! that is generated and checked in: a translator edits the text and nothing else, there is nothing that could be out of
//! date, and the functions are those that read an overlay at run time.

use super::body::Body;
use super::constant::{Lowered, Parts, Piece, Sentence, Variant};
use super::reader::{Attribute, Read, Reader, Used};
use super::resource::{entry_len, is_id};
use crate::args::is_equal;
use crate::code::ErrorCode;

/// A built-in text.
pub(crate) struct Builtin {
    pub(crate) tag: &'static str,
    /// The text with its comments, which only translators need.
    #[cfg(feature = "check")]
    pub(crate) source: &'static str,
    text: &'static str,
    parts: Parts,
    attributes: &'static [Attribute],
    entries: &'static [Entry],
    /// By [`ErrorCode::index`].
    by_code: &'static [Coded],
    /// The same by ID: an ID is at the place that its hash tells, or at the next that is free.
    by_id: &'static [u16],
}

/// A message or a term.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    start: u32,
    end: u32,
    /// What it was read to; `None` of what the reader cannot read, which a test reports.
    read: Option<Read>,
}

/// The message of a code.
#[derive(Clone, Copy)]
struct Coded {
    /// One more than the position in `entries`; 0 where there is none.
    entry: u16,
    value: Option<Lowered>,
}

/// How large the tables of a text are.
#[derive(Clone, Copy)]
pub(crate) struct Sizes {
    pub(crate) entries: usize,
    /// A power of two, and at least twice as many as IDs, so that free ones are never far.
    pub(crate) places: usize,
    pub(crate) pieces: usize,
    pub(crate) variants: usize,
    pub(crate) attributes: usize,
}

/// The tables of a text, of as many entries, places by ID, pieces, variants and attributes.
pub(crate) struct Tables<const N: usize, const M: usize, const P: usize, const V: usize, const A: usize> {
    by_code: [Coded; ErrorCode::KNOWN.len()],
    pieces: [Piece; P],
    variants: [Variant; V],
    attributes: [Attribute; A],
    entries: [Entry; N],
    by_id: [u16; M],
}

/// The built-in text of a locale, by its tag.
macro_rules! builtin {
    ($tag:literal) => {{
        use $crate::catalog::builtin::{Builtin, Sizes, Tables, sizes};
        use $crate::catalog::comments::{length_without, without};
        const SOURCE: &str = include_str!(concat!("../locales/", $tag, "/errors.ftl"));
        const BYTES: &[u8] = &without::<{ length_without(SOURCE) }>(SOURCE);
        const TEXT: &str = match std::str::from_utf8(BYTES) {
            Ok(text) => text,
            Err(_) => "",
        };
        const SIZES: Sizes = sizes(TEXT);
        static TABLES: Tables<
            { SIZES.entries },
            { SIZES.places },
            { SIZES.pieces },
            { SIZES.variants },
            { SIZES.attributes },
        > = Tables::new(TEXT).0;
        Builtin::new($tag, SOURCE, TEXT, &TABLES)
    }};
}

pub(crate) use builtin;

impl Builtin {
    pub(crate) const fn new<
        const N: usize,
        const M: usize,
        const P: usize,
        const V: usize,
        const A: usize,
    >(
        tag: &'static str,
        #[cfg_attr(not(feature = "check"), allow(unused_variables, reason = "only translators need it"))]
        source: &'static str,
        text: &'static str,
        tables: &'static Tables<N, M, P, V, A>,
    ) -> Builtin {
        Builtin {
            tag,
            #[cfg(feature = "check")]
            source,
            text,
            parts: Parts { pieces: &tables.pieces, variants: &tables.variants },
            attributes: &tables.attributes,
            entries: &tables.entries,
            by_code: &tables.by_code,
            by_id: &tables.by_id,
        }
    }

    /// The text without its comments.
    #[cfg(any(test, feature = "pseudo"))]
    pub(super) fn text(&self) -> &'static str {
        self.text
    }

    #[inline]
    pub(super) fn by_code(&self, index: usize) -> Option<&'static Entry> {
        self.entry(self.by_code.get(index)?.entry)
    }

    /// The value of a code's message, if it was read.
    #[inline]
    pub(super) fn of_code(&'static self, index: usize) -> Option<Body<'static>> {
        Some(Body::Builtin(*self.lowered(index)?, &self.parts))
    }

    #[inline]
    pub(super) fn lowered(&self, index: usize) -> Option<&'static Lowered> {
        self.by_code.get(index)?.value.as_ref()
    }

    /// The same, if the arguments have nothing to choose.
    #[inline]
    pub(super) fn sentence(&self, index: usize) -> Option<&'static Sentence> {
        match &self.by_code.get(index)?.value {
            Some(Lowered::Text(sentence)) => Some(sentence),
            _ => None,
        }
    }

    pub(super) fn parts(&'static self) -> &'static Parts {
        &self.parts
    }

    /// The value of an entry's message, or of its attribute of that name.
    pub(super) fn body(&'static self, read: &Read, attribute: Option<&str>) -> Option<Body<'static>> {
        let lowered = match attribute {
            None => read.value,
            Some(name) => {
                let mut attributes = self.attributes(read).iter();
                attributes.find(|attribute| attribute.name == name)?.value
            }
        };
        Some(Body::Builtin(lowered, &self.parts))
    }

    fn attributes(&self, read: &Read) -> &'static [Attribute] {
        let first = usize::from(read.first_attribute);
        let attributes = self.attributes.get(first..first.saturating_add(usize::from(read.attributes)));
        attributes.unwrap_or_default()
    }

    /// The entry of an ID, which is given in two parts.
    pub(super) fn by_id(&self, prefix: &str, rest: &str) -> Option<&'static Entry> {
        let hash = hash(hash(SEED, prefix.as_bytes()), rest.as_bytes());
        let places = self.by_id.iter().cycle().skip(place(hash, self.by_id.len())).take(self.by_id.len());
        let entries = places.map_while(|position| self.entry(*position));
        let mut entries = entries.filter(|entry| {
            let after = self.entry_text(entry).strip_prefix(prefix).and_then(|text| text.strip_prefix(rest));
            after.is_some_and(|after| !after.bytes().next().is_some_and(is_id))
        });
        entries.next()
    }

    fn entry_text(&self, entry: &Entry) -> &'static str {
        self.text.get(entry.start as usize..entry.end as usize).unwrap_or_default()
    }

    #[inline]
    fn entry(&self, position: u16) -> Option<&'static Entry> {
        self.entries.get(usize::from(position.checked_sub(1)?))
    }
}

impl Entry {
    const NONE: Entry = Entry { start: 0, end: 0, read: None };

    /// What it was read to.
    pub(super) fn read(&self) -> Option<&Read> {
        self.read.as_ref()
    }
}

impl<const N: usize, const M: usize, const P: usize, const V: usize, const A: usize> Tables<N, M, P, V, A> {
    /// Reads a text. What there is no room for is only counted.
    pub(crate) const fn new(source: &'static str) -> (Tables<N, M, P, V, A>, Sizes) {
        let mut tables = Tables {
            by_code: [Coded { entry: 0, value: None }; ErrorCode::KNOWN.len()],
            pieces: [Piece::NONE; P],
            variants: [Variant::NONE; V],
            attributes: [Attribute::NONE; A],
            entries: [Entry::NONE; N],
            by_id: [0; M],
        };
        let mut reader = Reader {
            source,
            pieces: &mut tables.pieces,
            variants: &mut tables.variants,
            attributes: &mut tables.attributes,
            used: Used::NOTHING,
        };
        let (mut rest, mut start, mut count) = (source.as_bytes(), 0_usize, 0_usize);
        while let Some((entry, after)) = rest.split_at_checked(entry_len(rest)) {
            if rest.is_empty() {
                break;
            }
            let end = start.saturating_add(entry.len());
            if let Some(id) = id(entry) {
                let read = reader.read(entry, start);
                if let Some((_, [slot, ..])) = tables.entries.split_at_mut_checked(count) {
                    *slot = Entry { start: start as u32, end: end as u32, read };
                }
                count = count.saturating_add(1);
                put(&mut tables.by_id, place(hash(SEED, id), M), count as u16);
                if let Some(index) = code_index(id) {
                    if let Some((_, [coded @ Coded { entry: 0, .. }, ..])) =
                        tables.by_code.split_at_mut_checked(index)
                    {
                        coded.entry = count as u16;
                        if let Some(read) = read {
                            coded.value = Some(read.value);
                        }
                    }
                }
            }
            (rest, start) = (after, end);
        }
        let Used { pieces, variants, attributes } = reader.used;
        let places = count.saturating_mul(2).saturating_add(1).next_power_of_two();
        (tables, Sizes { entries: count, places, pieces, variants, attributes })
    }
}

/// How large the tables of a text are.
pub(crate) const fn sizes(source: &'static str) -> Sizes {
    Tables::<0, 0, 0, 0, 0>::new(source).1
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
    use crate::catalog::resource::entries;
    use crate::locales::BUILTIN;

    #[test]
    fn every_entry_is_found_by_its_id_and_its_code() {
        for builtin in BUILTIN {
            let ids = entries(builtin.text()).filter_map(|range| {
                let entry = builtin.text().get(range)?;
                id(entry.as_bytes()).map(|id| (std::str::from_utf8(id).unwrap(), entry))
            });
            let ids: Vec<_> = ids.collect();
            assert!(ids.len() > ErrorCode::KNOWN.len());
            for (id, text) in &ids {
                for (prefix, rest) in [("", *id), id.split_at(3)] {
                    let entry = builtin.by_id(prefix, rest).map(|entry| builtin.entry_text(entry));
                    assert_eq!(entry, Some(*text), "{id} in {}", builtin.tag);
                }
                assert!(
                    builtin.by_id(id, "-").is_none() && builtin.by_id("", id.split_at(1).1).is_none(),
                    "{id}"
                );
            }
            for code in ErrorCode::KNOWN {
                let entry = code
                    .index()
                    .and_then(|index| builtin.by_code(index))
                    .map(|entry| builtin.entry_text(entry));
                let expected = ids.iter().find(|(id, _)| *id == code.message_id()).map(|(_, text)| *text);
                assert_eq!(entry, expected, "{code} in {}", builtin.tag);
            }
        }
    }
}
