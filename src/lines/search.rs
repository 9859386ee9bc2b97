//! One search of a line for what any reading looks for. Most lines of a log have nothing of it: no code can be in them, and the line
//! need not be recognized.

use memchr::{memchr_iter, memchr2_iter};
use smallvec::SmallVec;

use super::letters::{AMPERSAND, BRACKET, DOT, HYPHEN, LETTER, OTHER, PARENTHESIS, PERCENT, SECRET};
use super::windows::{self, WINDOWS};
use super::words::MayHave;
use crate::limits::ARGUMENT_CHARS;

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
    let is_any = |sign: u32, b: u8, is_it: fn(&[u8], &[u8]) -> bool| {
        let around = |at: usize| payload.get(..at).zip(payload.get(at.saturating_add(1)..));
        signs & sign != 0
            && memchr_iter(b, payload).filter_map(around).any(|(before, after)| is_it(before, after))
    };
    if signs & OTHER != 0 || is_any(BRACKET, b'[', |_, after| may_be_code_in_brackets(after)) {
        return None;
    }
    let may_be_status = has(windows::STATUS)
        || may_begin_with_status(payload)
        || is_any(PARENTHESIS, b'(', |_, after| may_begin_with_status(after));
    let is_status = |at: usize| {
        let digits = payload.get(at..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit());
        digits.count() == 3
    };
    Some(Seen {
        text: std::str::from_utf8(payload).ok()?,
        marks,
        has_prose: has(windows::PROSE) || may_be_status && memchr2_iter(b'4', b'5', payload).any(is_status),
        may_have: MayHave {
            remedy: has(windows::REMEDY),
            secret: has(windows::SECRET)
                || signs & SECRET != 0
                || is_any(DOT, b'.', |before, _| may_end_with_id_of_key(before))
                || is_any(HYPHEN, b'-', |before, _| ends_with_sk(before))
                || is_any(PERCENT, b'%', |_, after| is_escaped_byte(after))
                || is_any(AMPERSAND, b'&', |_, after| is_entity(after)),
        },
    })
}

/// The colon or equals sign after a name, whose quote may be at that place.
fn mark_after(payload: &[u8], last: usize) -> Option<usize> {
    let is_gap = |at: usize, b: u8| b == b' ' || at == last && matches!(b, b'"' | b'\'');
    let mut rest = payload.iter().enumerate().skip(last);
    rest.find(|(at, b)| !is_gap(*at, **b)).filter(|(_, b)| matches!(b, b':' | b'=')).map(|(at, _)| at)
}

/// Whether a bracket is before the digits of a code, or before what is left of a colour.
fn may_be_code_in_brackets(after: &[u8]) -> bool {
    let digits = after.iter().take_while(|b| b.is_ascii_digit()).count();
    digits >= 3 && after.get(digits) == Some(&b']') || after.starts_with(b"0m")
}

/// Whether a text may begin with the HTTP status of an error, after signs that may be around one.
fn may_begin_with_status(text: &[u8]) -> bool {
    let mut letters = text.iter().skip_while(|b| b" :=\"'`([>*-".contains(b));
    letters.next().is_some_and(|b| matches!(b, b'4' | b'5'))
}

fn may_end_with_id_of_key(before: &[u8]) -> bool {
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    before.last_chunk::<16>().is_some_and(|end| end.iter().all(is_part))
}

/// Keys of other services begin with `sk-`.
fn ends_with_sk(before: &[u8]) -> bool {
    before.last_chunk::<2>().is_some_and(|end| end.eq_ignore_ascii_case(b"sk"))
}

/// Whether a percent sign escapes a byte, which may be of a credential or its name.
fn is_escaped_byte(after: &[u8]) -> bool {
    after.first_chunk::<2>().is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// Whether an ampersand begins an entity, likewise.
fn is_entity(after: &[u8]) -> bool {
    [&b"#"[..], b"quot;", b"apos;", b"amp;", b"nbsp;"].iter().any(|entity| after.starts_with(entity))
}
