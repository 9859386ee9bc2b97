//! A line in which no code was found, and its words.

use std::borrow::Cow;

use super::line::{MARKS, VALUES};
use crate::api_error::ApiError;
use crate::code::remedy::Remedy;
use crate::text::sanitize::is_shown_as_it_is;

/// Precedes a key; no payload that is text begins with it.
const SIGN: u8 = 0xff;

/// A line without a code: its message, detail and request ID, as they are in JSON. All lines of the same HTTP status and finish
/// reason have the same answer around them.
pub(super) struct Words<'e> {
    values: [Option<Cow<'e, str>>; VALUES],
    http_status: Option<u16>,
    finish_reason: &'e str,
    /// What an answer may depend on in each of them.
    signs: [Option<u16>; VALUES],
}

impl<'e> Words<'e> {
    /// `None` if more is known of the line, or if the words tell a remedy, are hidden in part or are cut off.
    pub(super) fn new(error: &'e ApiError) -> Option<Words<'e>> {
        let ApiError {
            code: None,
            form: None,
            task_status: None,
            path: None,
            retry_after: None,
            should_retry: None,
            evidence: None,
            http_status,
            finish_reason,
            request_id,
            message,
            detail,
            alternatives,
            arguments,
            content_filter,
            others,
        } = error
        else {
            return None;
        };
        let of = |text: &'e Option<String>| text.as_deref();
        let values = [of(message), of(detail), None, request_id.as_deref()];
        let is_bare =
            alternatives.is_empty() && arguments.is_empty() && content_filter.is_empty() && others.is_empty();
        let are_copied = || values.iter().flatten().all(|text| text.is_ascii() && is_shown_as_it_is(text));
        if !is_bare || !are_copied() || of(message).and_then(Remedy::of_words).is_some() {
            return None;
        }
        Some(Words {
            values: values.map(|text| text.map(escaped)),
            http_status: *http_status,
            finish_reason: of(finish_reason).unwrap_or_default(),
            signs: values.map(|text| text.map(signs_of)),
        })
    }

    /// Writes the key of all lines that differ only in their words.
    pub(super) fn write_key(&self, key: &mut Vec<u8>) {
        key.clear();
        key.push(SIGN);
        key.extend(self.signs.iter().flat_map(|signs| signs.unwrap_or(u16::MAX).to_le_bytes()));
        key.extend(self.http_status.unwrap_or_default().to_le_bytes());
        key.extend_from_slice(self.finish_reason.as_bytes());
    }

    pub(super) fn values(&self) -> [&[u8]; VALUES] {
        self.values.each_ref().map(|value| value.as_deref().unwrap_or_default().as_bytes())
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

/// A bit for each character in a text that writers escape, or put the text in quotes for, and for what its language is told by.
fn signs_of(text: &str) -> u16 {
    let bit = |b: u8| match b {
        b'"' => 1,
        b'\\' => 1 << 1,
        b',' => 1 << 2,
        b';' => 1 << 3,
        b'|' => 1 << 4,
        b'<' => 1 << 5,
        b'>' => 1 << 6,
        b'&' => 1 << 7,
        b'\'' => 1 << 8,
        b'a'..=b'z' | b'A'..=b'Z' => 1 << 9,
        _ => 0,
    };
    let is_path = u16::from(text.starts_with('/')) << 10;
    text.bytes().fold(is_path, |signs, b| signs | bit(b))
}

/// The text as JSON has it: if `write` does otherwise, no answer is cached.
fn escaped(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0_usize;
    for at in memchr::memchr2_iter(b'"', b'\\', text.as_bytes()) {
        out.push_str(text.get(copied..at).unwrap_or_default());
        out.push('\\');
        copied = at;
    }
    if out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}
