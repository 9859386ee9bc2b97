//! One search of a line for what any reading looks for. Most lines of a log have nothing of it: no code can be in them, and the line
//! need not be recognized.

use memchr::{memchr_iter, memchr2_iter, memchr3_iter};
use smallvec::SmallVec;

use super::letters::{BRACKET, CREDENTIAL, LETTER, OTHER, PARENTHESIS};
use super::windows::{self, WINDOWS};
use super::words::MayHave;
use crate::limits::ARGUMENT_CHARS;
use crate::text::redact::is_sign;

/// What was seen of a line that has no code.
pub(super) struct Seen<'p> {
    pub(super) text: &'p str,
    /// The colons and equals signs after names that matter.
    pub(super) marks: SmallVec<[usize; 4]>,
    /// A reason, an HTTP status or a request ID may be outside of the values of those names.
    pub(super) has_prose: bool,
    pub(super) may_have: MayHave,
}

/// Searches a line. `None` if it may have a code, if it is longer than what is shown of a text, and if it is not plain ASCII.
pub(super) fn search(payload: &[u8]) -> Option<Seen<'_>> {
    if payload.len() > ARGUMENT_CHARS || !payload.is_ascii() {
        return None;
    }
    let (mut window, mut kinds, mut signs, mut marks) = (0_u32, 0, 0, SmallVec::new());
    let windows = &*WINDOWS;
    let mut at = 0_usize;
    while let Some(b) = payload.get(at) {
        let byte = windows.bytes.get(usize::from(*b)).copied().unwrap_or_default();
        signs |= byte;
        let letter = byte & LETTER;
        window = if letter == 0 { window } else { window << 8 | letter };
        if windows.may_have(window) {
            let (before, after) = payload.split_at_checked(at.saturating_add(1))?;
            let found = windows.kinds(window, before, after)?;
            kinds |= found;
            if found & windows::NAME != 0 {
                marks.extend(mark_after(payload, at));
            }
        }
        at = at.saturating_add(1);
    }
    let has = |kind: u16| kinds & kind != 0;
    let is_code = |at: usize| may_be_code_in_brackets(payload, at);
    if signs & OTHER != 0 || signs & BRACKET != 0 && memchr_iter(b'[', payload).any(is_code) {
        return None;
    }
    let begins = |at: usize| may_begin_with_status(payload, at);
    let may_be_status = has(windows::STATUS)
        || begins(0)
        || signs & PARENTHESIS != 0 && memchr_iter(b'(', payload).any(begins);
    let is_status = |at: usize| {
        let digits = payload.get(at..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit());
        digits.count() == 3
    };
    let is_credential = || {
        let mut places =
            memchr3_iter(b'.', b'-', b'J', payload).chain(memchr3_iter(b'@', b'%', b'&', payload));
        places.any(|at| is_sign(payload, at))
    };
    Some(Seen {
        text: std::str::from_utf8(payload).ok()?,
        marks,
        has_prose: has(windows::PROSE) || may_be_status && memchr2_iter(b'4', b'5', payload).any(is_status),
        may_have: MayHave {
            remedy: has(windows::REMEDY),
            secret: has(windows::SECRET) || signs & CREDENTIAL != 0 && is_credential(),
        },
    })
}

/// The colon or equals sign after a name, whose quote may be at that place.
fn mark_after(payload: &[u8], last: usize) -> Option<usize> {
    let is_gap = |at: usize, b: u8| b == b' ' || at == last && matches!(b, b'"' | b'\'');
    let mut rest = payload.iter().enumerate().skip(last);
    rest.find(|(at, b)| !is_gap(*at, **b)).filter(|(_, b)| matches!(b, b':' | b'=')).map(|(at, _)| at)
}

/// Whether the bracket at a place is before the digits of a code, or before what is left of a colour.
fn may_be_code_in_brackets(text: &[u8], bracket: usize) -> bool {
    let after = text.get(bracket.saturating_add(1)..).unwrap_or_default();
    let digits = after.iter().take_while(|b| b.is_ascii_digit()).count();
    digits >= 3 && after.get(digits) == Some(&b']') || after.starts_with(b"0m")
}

/// Whether the HTTP status of an error may be at a place, after signs that may be around one.
fn may_begin_with_status(text: &[u8], from: usize) -> bool {
    let mut letters = text.iter().skip(from).skip_while(|b| b" :=\"'`([>*-".contains(b));
    letters.next().is_some_and(|b| matches!(b, b'4' | b'5'))
}
