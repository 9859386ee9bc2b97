//! A line in which no code was found, and its words.

use std::borrow::Cow;

use once_cell::sync::Lazy;

use super::line::{MARKS, VALUES};
use crate::api_error::ApiError;
use crate::api_error::beside::Beside;
use crate::code::remedy::Remedy;
use crate::code::value::is_own_id;
use crate::render::rendered::language_of;
use crate::text::sanitize::is_shown_as_it_is;

/// Precedes a key; no payload that is text begins with it.
const SIGN: u8 = 0xff;

/// A line without a code: its message, detail and request ID, as they are in JSON. All lines of the same HTTP status and finish
/// reason have the same answer around them.
pub(super) struct Words<'e> {
    values: [Option<Cow<'e, [u8]>>; VALUES],
    http_status: Option<u16>,
    finish_reason: &'e str,
    /// What an answer may depend on in each of them.
    signs: [Option<u16>; VALUES],
}

/// What words may have, as far as is known without looking at them.
#[derive(Clone, Copy)]
pub(super) struct MayHave {
    pub(super) remedy: bool,
    pub(super) secret: bool,
}

/// What is known of an error, if it has no code.
pub(super) fn without_code(error: &ApiError) -> Option<Beside<'_>> {
    let ApiError {
        code: None,
        form: None,
        should_retry: None,
        evidence: None,
        alternatives,
        arguments,
        content_filter,
        others,
        ..
    } = error
    else {
        return None;
    };
    let is_bare =
        alternatives.is_empty() && arguments.is_empty() && content_filter.is_empty() && others.is_empty();
    is_bare.then(|| Beside {
        finish_reason: error.finish_reason(),
        task_status: error.task_status(),
        retry_after: error.retry_after_text().map(Cow::Borrowed),
        http_status: error.http_status,
        request_id: error.request_id(),
        path: error.path(),
        message: error.message(),
        detail: error.detail(),
    })
}

impl<'e> Words<'e> {
    /// `None` if more is known of the line, or if the words tell a remedy, are hidden in part or are cut off.
    pub(super) fn new(beside: &'e Beside<'_>, may_have: MayHave) -> Option<Words<'e>> {
        let Beside { task_status: None, path: None, retry_after: None, message, http_status, .. } = *beside
        else {
            return None;
        };
        let values = [message, beside.detail, None, beside.request_id];
        if !values.iter().flatten().all(|text| is_copied(text))
            || may_have.secret && !values.iter().flatten().all(|text| is_shown_as_it_is(text))
            || may_have.remedy && message.and_then(Remedy::of_words).is_some()
        {
            return None;
        }
        let signs = values.map(|text| text.map(signs_of));
        let value = |at: usize| Some(escaped((*values.get(at)?)?, (*signs.get(at)?)?));
        Some(Words {
            values: std::array::from_fn(value),
            http_status,
            finish_reason: beside.finish_reason.unwrap_or_default(),
            signs,
        })
    }

    /// Writes the key of all lines that differ only in their words.
    pub(super) fn write_key(&self, key: &mut Vec<u8>) {
        key.clear();
        key.push(SIGN);
        let add = |all: u64, number: Option<u16>| all << 16 | u64::from(number.unwrap_or(u16::MAX));
        key.extend_from_slice(&self.signs.iter().fold(0, |all, signs| add(all, *signs)).to_le_bytes());
        key.extend_from_slice(&self.http_status.unwrap_or_default().to_le_bytes());
        key.extend_from_slice(self.finish_reason.as_bytes());
    }

    pub(super) fn values(&self) -> [&[u8]; VALUES] {
        self.values.each_ref().map(|value| value.as_deref().unwrap_or_default())
    }

    /// The error with a mark in place of each value.
    pub(super) fn marked_error(&self) -> ApiError {
        let mut marks = MARKS.iter().zip(&self.values).map(|(mark, value)| value.as_ref().map(|_| *mark));
        let mut next = || marks.next().flatten();
        let (message, detail, _, request_id) = (next(), next(), next(), next());
        ApiError {
            message: message.map(str::to_owned),
            detail: detail.map(str::to_owned),
            request_id: request_id.map(Into::into),
            http_status: self.http_status,
            finish_reason: Some(self.finish_reason).filter(|it| !it.is_empty()).map(str::to_owned),
            ..ApiError::default()
        }
    }
}

/// Quotes and backslashes, which JSON escapes.
const ESCAPED: u16 = 0b11;
/// Not ASCII.
const WIDE: u16 = 1 << 9;
/// The languages that are told.
const ENGLISH: u16 = 1 << 10;
const CHINESE: u16 = 1 << 11;
/// An ID of the API's, of which the text for support has the moment.
const OWN_ID: u16 = 1 << 12;

/// For each byte, its bits.
static SIGNS: Lazy<[u16; 256]> =
    Lazy::new(|| std::array::from_fn(|b| u8::try_from(b).map_or(0, signs_of_byte)));

fn signs_of_byte(b: u8) -> u16 {
    match b {
        b'"' => 1,
        b'\\' => 1 << 1,
        b',' => 1 << 2,
        b';' => 1 << 3,
        b'|' => 1 << 4,
        b'<' => 1 << 5,
        b'>' => 1 << 6,
        b'&' => 1 << 7,
        b'\'' => 1 << 8,
        0x80.. => WIDE,
        _ => 0,
    }
}

/// What writers escape in a text, or put the text in quotes for, and what its language is told by.
fn signs_of(text: &str) -> u16 {
    let signs =
        text.bytes().fold(0, |signs, b| signs | SIGNS.get(usize::from(b)).copied().unwrap_or_default());
    let language = match language_of(text) {
        None => 0,
        Some("zh") => CHINESE,
        Some(_) => ENGLISH,
    };
    signs | language | if is_own_id(text) { OWN_ID } else { 0 }
}

/// Whether writers copy a text, or escape all alike what is not ASCII in it: letters, digits and marks that are seen.
fn is_copied(text: &str) -> bool {
    let is_seen = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff65}')
    };
    text.is_ascii() || text.chars().all(|c| c.is_ascii() || is_seen(c))
}

/// The text as JSON has it: if `write` does otherwise, no answer is cached.
fn escaped(text: &str, signs: u16) -> Cow<'_, [u8]> {
    if signs & ESCAPED == 0 {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut out = Vec::with_capacity(text.len().saturating_mul(2));
    for b in text.bytes() {
        if matches!(b, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(b);
    }
    Cow::Owned(out)
}
