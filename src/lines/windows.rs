//! What is looked for in a line. Each reading needs certain letters next to each other: a sentence those that it begins with, a code
//! its digits, a member the end of its name and a quote. Four of them are a *window*, as [`letter`] has them.
//!
//! A window only tells where a second look is worthwhile, so one too many costs time, and one too few an answer. `tests/it/lines.rs`
//! compares with the recognizer.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::letters::{letter, read};
use crate::code::ErrorCode;
use crate::code::remedy::LISTS;
use crate::recognize::{Name, SPELLINGS, STATUS_AFTER, STATUS_BEFORE, beginnings};
use crate::text::redact::names::{OWNERS, ends};

// What a window may be part of.

/// Four digits that are a code, or a name that codes have.
const CODE: u16 = 1;
/// A name that matters: its last three letters, and a quote or what is between it and its value.
pub(super) const NAME: u16 = 1 << 1;
/// What is said before a reason, a request ID, or an HTTP status of success.
pub(super) const PROSE: u16 = 1 << 2;
/// What is said around the HTTP status of an error.
pub(super) const STATUS: u16 = 1 << 7;
/// The year that a request ID begins with.
const YEAR: u16 = 1 << 3;
/// Words that name a limit or money.
pub(super) const REMEDY: u16 = 1 << 4;
/// The name of a credential.
pub(super) const SECRET: u16 = 1 << 5;
/// An escape that is taken back before anything is read.
const ESCAPE: u16 = 1 << 6;

const LETTERS: usize = 4;

pub(super) static WINDOWS: Lazy<Windows> = Lazy::new(|| {
    let bytes = std::array::from_fn(|b| u8::try_from(b).map_or(0, read));
    let mut windows = Windows { bytes, all: FxHashMap::default(), hashes: [false; 1 << HASH_BITS] };
    windows.add_codes_and_names();
    windows.add_sentences();
    windows.add_remedies();
    windows.add_prose();
    windows.add_secrets();
    for escape in ["&quo", "&#34", "&#x2", "%22c", "%22e", "%22m"] {
        windows.add(escape.as_bytes(), ESCAPE);
    }
    windows
});

pub(super) struct Windows {
    /// For each byte, what [`read`] makes of it.
    pub(super) bytes: [u32; 256],
    all: FxHashMap<u32, Window>,
    /// Whether one of them has that hash: most of what is in a line has none.
    hashes: [bool; 1 << HASH_BITS],
}

const HASH_BITS: u32 = 15;

#[derive(Default)]
struct Window {
    kinds: u16,
    /// The beginnings of sentences that end with it.
    beginnings: Vec<&'static [char]>,
}

impl Windows {
    #[inline]
    pub(super) fn may_have(&self, window: u32) -> bool {
        self.hashes.get(hash(window)).is_some_and(|may| *may)
    }

    /// What the window between two parts of a line is a sign of. `None` if that is a code.
    pub(super) fn kinds(&self, window: u32, before: &[u8], after: &[u8]) -> Option<u16> {
        let is_new = before.last().is_some_and(|b| letter(*b).is_some());
        let Some(Window { kinds, beginnings }) = self.all.get(&window).filter(|_| is_new) else {
            return Some(0);
        };
        let has = |kind: u16| kinds & kind != 0;
        let is_code = has(CODE) && if has(NAME) { may_be_number(after) } else { is_number(before, after) };
        let is_sentence = || beginnings.iter().any(|beginning| ends_with(before, beginning));
        if is_code || has(ESCAPE) || is_sentence() {
            return None;
        }
        // The ID goes on with ten digits.
        let is_id =
            has(YEAR) && after.first_chunk::<10>().is_some_and(|all| all.iter().all(u8::is_ascii_digit));
        Some(if is_id { kinds | PROSE } else { *kinds })
    }

    fn add_codes_and_names(&mut self) {
        for code in ErrorCode::KNOWN.iter().filter(|code| code.as_u16() >= 1000) {
            self.add(code.to_string().as_bytes(), CODE);
        }
        for (spelling, name) in SPELLINGS {
            let end = spelling.last_chunk::<3>().map_or(&[][..], |end| end);
            let kinds = if matches!(name, Name::Code | Name::Type) { NAME | CODE } else { NAME };
            self.add_before(end, b"\"':=".iter().copied(), kinds);
        }
    }

    fn add_sentences(&mut self) {
        for beginning in beginnings() {
            let bytes: Option<Vec<u8>> = beginning.iter().map(|c| u8::try_from(*c).ok()).collect();
            // One with other characters is in no line of ASCII.
            let Some(bytes) = bytes.filter(|bytes| bytes.is_ascii()) else { continue };
            if let Some(last) = letters(&bytes).last_chunk::<LETTERS>() {
                self.add(last, 0).beginnings.push(beginning);
            }
        }
    }

    fn add_remedies(&mut self) {
        let phrases = LISTS.iter().flat_map(|(list, _)| list.split('|'));
        for phrase in phrases.filter(|phrase| phrase.is_ascii()) {
            let words = || phrase.split(' ').filter(|word| !word.is_empty());
            if words().any(|word| word.len() >= LETTERS) {
                self.add_rarest(words(), REMEDY);
            } else if let (Some(first), Some(next)) = (words().next(), words().nth(1)) {
                // Between two words is any sign, or none.
                let after = next.bytes().take(1).chain((b'!'..=b'~').filter(|b| !b.is_ascii_alphanumeric()));
                self.add_before(first.as_bytes(), after, REMEDY);
            }
        }
    }

    fn add_prose(&mut self) {
        for word in STATUS_BEFORE.iter().chain(STATUS_AFTER).filter(|word| word.is_ascii()) {
            if word.len() >= LETTERS {
                self.add_rarest([*word], STATUS);
            } else {
                self.add_before(word.as_bytes(), b":=\"'`([>*45".iter().copied(), STATUS);
            }
        }
        // After the version of HTTP, success is told, too: `HTTP/1.1 200`, `HTTP/2 200`.
        self.add(b"/1.0", PROSE);
        self.add(b"/1.1", PROSE);
        self.add_before(b"/22", b'0'..=b'9', PROSE);
        // Of `reason: ` and `request id: `.
        self.add(b"easo", PROSE);
        self.add(b"stid", PROSE);
        for year in 2020..2100 {
            self.add(year.to_string().as_bytes(), YEAR);
        }
    }

    fn add_secrets(&mut self) {
        for end in ends().filter(|end| end.is_ascii()) {
            if end.len() >= LETTERS {
                self.add_rarest([end], SECRET);
            } else {
                self.add_before(end.as_bytes(), b'!'..=b'~', SECRET);
            }
        }
        for owner in OWNERS {
            let last = owner.get(owner.len().saturating_sub(1)..).unwrap_or_default();
            self.add([last, "key"].concat().as_bytes(), SECRET);
        }
    }

    /// Adds that window of some words which the fewest other words have.
    fn add_rarest<'w>(&mut self, words: impl IntoIterator<Item = &'w str>, kinds: u16) {
        // Where there is a `q`, there is a request.
        const RARE_FIRST: &[u8] = b"zxjkvbywgpfmucdlhrsnioateq";
        let rank = |b: &u8| RARE_FIRST.iter().position(|letter| letter == b).unwrap_or_default();
        let words: Vec<Vec<u8>> = words.into_iter().map(|word| letters(word.as_bytes())).collect();
        let windows = words.iter().flat_map(|word| word.windows(LETTERS));
        if let Some(rarest) = windows.min_by_key(|window| window.iter().map(rank).sum::<usize>()) {
            self.add(rarest, kinds);
        }
    }

    /// Adds a window for each letter that may be after three.
    fn add_before(&mut self, three: &[u8], after: impl IntoIterator<Item = u8>, kinds: u16) {
        for last in after {
            self.add(&[three, &[last]].concat(), kinds);
        }
    }

    fn add(&mut self, letters: &[u8], kinds: u16) -> &mut Window {
        let window = letters.iter().fold(0, |window, b| window << 8 | u32::from(b.to_ascii_lowercase()));
        self.hashes.iter_mut().skip(hash(window)).take(1).for_each(|may| *may = true);
        let window = self.all.entry(window).or_default();
        window.kinds |= kinds;
        window
    }
}

fn letters(text: &[u8]) -> Vec<u8> {
    text.iter().filter_map(|b| letter(*b)).collect()
}

/// Whether what follows a name, or its quote, may be a number.
fn may_be_number(after: &[u8]) -> bool {
    let mut value = after.iter().skip_while(|b| b" :=>\"'".contains(b));
    value.next().is_some_and(u8::is_ascii_digit)
}

/// Whether the digits before a place are as many as a window has.
fn is_number(before: &[u8], after: &[u8]) -> bool {
    let digits = before.iter().rev().take(LETTERS.saturating_add(1)).take_while(|b| b.is_ascii_digit());
    digits.count() == LETTERS && !after.first().is_some_and(u8::is_ascii_digit)
}

/// Whether a text ends with the letters of a sentence, between which may be spaces.
fn ends_with(text: &[u8], letters: &[char]) -> bool {
    let mut last = text.iter().rev().filter(|b| **b != b' ').map(|b| char::from(b.to_ascii_lowercase()));
    letters.iter().rev().all(|letter| last.next() == Some(*letter))
}

#[inline]
fn hash(window: u32) -> usize {
    let hash = window.wrapping_mul(0x9e37_79b1) >> u32::BITS.saturating_sub(HASH_BITS);
    usize::try_from(hash).unwrap_or_default()
}
