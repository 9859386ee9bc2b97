//! The strict reading: this API's own envelopes with a known sentence in them, which is what nearly every payload is.
//!
//! It is authoritative: what it reads is not looked at again. It reads only what rests on more than its shape: an envelope that
//! is whole, and in it, to the letter, a sentence of the code that it names. Everything else is for the tolerant reading.

mod envelope;
mod filters;

use std::borrow::Cow;

use self::envelope::{Envelope, envelope, is_id, number};
use self::filters::content_filter;
use super::plain::context::{names_service, own_id};
use super::plain::status::{own_status, status_before};
use super::thresholds::MAX_PREFIX;
use super::wording::exact::{self, Sentence, Source, Values};
use super::wording::known::sentences;
use crate::api_error::ApiError;
use crate::api_error::argument::{Argument, Arguments};
use crate::api_error::evidence::Evidence;
use crate::code::ErrorCode;
use crate::code::parameter::{ERROR_ID, Kind, REQUEST_ID};
use crate::code::value::{is_own_id, unit};

/// A payload, whether it is known to be text or not.
pub(crate) trait Payload {
    /// Bytes of it that have been compared with text, as text.
    fn text<'p>(&'p self, part: &'p [u8]) -> &'p str;
}

/// What was read of a payload. It is text, every byte of it having been compared with known text.
#[derive(Clone, Copy)]
pub(crate) struct StrictReading<'p> {
    pub(crate) code: ErrorCode,
    pub(crate) sentence: &'static Sentence,
    /// What is in the slots of the sentence.
    pub(crate) values: Values<'p>,
    /// The envelope, and all after it: what the error is made of, but for the HTTP status.
    pub(crate) envelope: &'p [u8],
    /// The message; the words of the sentence may be in brackets in it, or have a request ID after them.
    pub(crate) message: &'p [u8],
    pub(crate) words: &'p [u8],
    /// Empty where there is none.
    pub(crate) request_id: &'p [u8],
    /// The ID beside a message that has one in its brackets, which is the one that counts.
    pub(crate) other_id: &'p [u8],
    /// The list of content filters; empty where there is none.
    pub(crate) filters: &'p [u8],
    /// The prefix states it.
    pub(crate) http_status: Option<u16>,
    pub(crate) evidence: Evidence,
}

/// Reads a payload strictly. `None`: it is for the tolerant reading.
#[inline]
pub(crate) fn read(payload: &[u8]) -> Option<StrictReading<'_>> {
    let (at, code) = start(payload)?;
    let rest = payload.get(at..)?;
    let found = match code {
        Some(code) => Envelope { code, message: trimmed(rest), ..Envelope::default() },
        // After it, the quotes or brackets that it was put in and the end of its line.
        None => envelope(rest).filter(|found| found.rest.iter().all(|b| b" \n\r\"'`)]}.".contains(b)))?,
    };
    let status =
        |prefix| status_before(prefix, at).or_else(|| own_status(prefix, ErrorCode::new(found.code), 0..at));
    let http_status = match payload.get(..at)?.iter().any(u8::is_ascii_digit) {
        true => status(text(payload.get(..at)?)?),
        false => None,
    };
    // Around a whole sentence that is too short to be evidence, the shape will do; another sign is for the tolerant reading.
    let has_no_sign = |text: &str| own_id(text).is_none() && !names_service(&text.to_ascii_lowercase());
    let is_alone = || at == 0 && text(payload).is_some_and(has_no_sign);
    let found = in_envelope(found, rest, http_status)?;
    (found.evidence > Evidence::Shape || found.sentence.is_short && is_alone()).then_some(found)
}

/// The first place where an envelope may begin: `{`, or else `[1214][` or the text after `error 1214: `, which go on up to the end of
/// the payload, with their code.
fn start(payload: &[u8]) -> Option<(usize, Option<u16>)> {
    if payload.starts_with(b"{") {
        return Some((0, None));
    }
    let prefix = payload.get(..MAX_PREFIX).unwrap_or(payload);
    memchr::memchr3_iter(b'{', b'[', b':', prefix).find_map(|at| match payload.get(at)? {
        b'{' => Some((at, None)),
        b'[' => {
            let (digits, rest) = payload.get(at.saturating_add(1)..)?.split_first_chunk()?;
            Some((at, Some(number(digits).filter(|_| rest.starts_with(b"]["))?)))
        }
        _ => {
            let (before, digits) = payload.get(..at)?.split_last_chunk()?;
            let is_named =
                ["error ", "Error ", "code ", "Code "].iter().any(|word| before.ends_with(word.as_bytes()));
            let is_text = is_named && payload.get(at..)?.starts_with(b": ");
            Some((at.saturating_add(2), Some(number(digits).filter(|_| is_text)?)))
        }
    })
}

#[inline]
fn in_envelope<'p>(
    found: Envelope<'p>,
    envelope: &'p [u8],
    http_status: Option<u16>,
) -> Option<StrictReading<'p>> {
    let Envelope { code, message, mut request_id, filters, rest: _ } = found;
    let (code, mut other_id) = (ErrorCode::new(code), &[][..]);
    let words = match message.strip_prefix(b"[") {
        Some(inside) => {
            let (words, id) = in_brackets(inside, code)?;
            if !id.is_empty() {
                (request_id, other_id) = (id, request_id);
            }
            words
        }
        None if message.ends_with(b")") => {
            let (words, id) = with_id(message)?;
            request_id = Some(id).filter(|_| request_id.is_empty())?;
            words
        }
        None => message,
    };
    let mut values = Values::default();
    let sentence = exact::read(sentences(code)?, words, &mut values)?;
    let is_bracketed = message.starts_with(b"[");
    let evidence = if sentence.is_evidence {
        Evidence::Wording
    } else if is_bracketed || !filters.is_empty() {
        Evidence::Envelope
    } else if is_own_id(request_id) || sentence.value(ERROR_ID, &values).is_some_and(is_own_id) {
        Evidence::RequestId
    } else {
        Evidence::Shape
    };
    Some(StrictReading {
        code,
        sentence,
        values,
        envelope,
        message,
        words,
        request_id,
        other_id,
        filters,
        http_status,
        evidence,
    })
}

impl StrictReading<'_> {
    /// The error, of the payload that was read.
    #[inline]
    pub(crate) fn error(&self, payload: &(impl Payload + ?Sized)) -> ApiError {
        let mut arguments = match self.sentence.sources.len() {
            ..=1 => Arguments::new(),
            several => Arguments::with_capacity(several),
        };
        for (parameter, source) in &self.sentence.sources {
            let name = (*parameter).into();
            arguments.push(match source {
                Source::Implied(value) => Argument::new(name, value),
                Source::Slot(slot) => {
                    // There are as many values as slots.
                    let value = payload.text(self.values.get(*slot).copied().unwrap_or_default());
                    match parameter.kind {
                        // Digits, hyphens and colons, and no zone.
                        Kind::Time => Argument::plain(name, value),
                        Kind::Unit => Argument::plain(name, unit(value).unwrap_or(value)),
                        _ => Argument::new(name, value),
                    }
                }
            });
        }
        let of = |part| payload.text(part).to_owned();
        // A sentence about a request names it.
        let own = || self.sentence.value(REQUEST_ID, &self.values);
        let request_id = Some(self.request_id).filter(|id| !id.is_empty()).or_else(own);
        ApiError {
            code: Some(self.code),
            form: self.sentence.says.form.map(Cow::Borrowed),
            arguments,
            request_id: request_id.map(|id| payload.text(id).into()),
            detail: if self.sentence.says.more { Some(of(self.words)) } else { None },
            message: Some(of(self.message)),
            evidence: Some(self.evidence),
            http_status: self.http_status,
            content_filter: if self.filters.is_empty() { Vec::new() } else { content_filter(self.filters) },
            ..ApiError::default()
        }
    }
}

impl Payload for str {
    #[inline]
    fn text<'p>(&'p self, part: &'p [u8]) -> &'p str {
        // Where in the payload they are; to look at them again would take as long as all the rest.
        let start = part.as_ptr().addr().saturating_sub(self.as_ptr().addr());
        self.get(start..start.saturating_add(part.len())).unwrap_or_default()
    }
}

impl Payload for [u8] {
    fn text<'p>(&'p self, part: &'p [u8]) -> &'p str {
        text(part).unwrap_or_default()
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A message up to the end of its line.
fn trimmed(mut text: &[u8]) -> &[u8] {
    while let [rest @ .., b' ' | b'\n' | b'\r'] = text {
        text = rest;
    }
    text
}

/// The text in `1310][text][id]` and the ID, if that is all there is, and the code is that one.
fn in_brackets(inside: &[u8], code: ErrorCode) -> Option<(&[u8], &[u8])> {
    let (digits, rest) = inside.split_first_chunk()?;
    let rest = rest.strip_prefix(b"][")?.strip_suffix(b"]")?;
    (number(digits) == Some(code.as_u16())).then_some(())?;
    match rest.len().checked_sub(30).and_then(|at| rest.split_at_checked(at)) {
        Some((before, id)) if before.ends_with(b"[") && is_own_id(id) => {
            let words = trimmed(before.strip_suffix(b"[")?);
            Some((words.strip_suffix(b"]")?, id))
        }
        _ => Some((rest, b"")),
    }
}

/// The text in `text (request id: id)` as gateways append it, and the ID.
fn with_id(message: &[u8]) -> Option<(&[u8], &[u8])> {
    let inside = message.strip_suffix(b")")?;
    let (words, name) = inside.split_at_checked(memchr::memrchr(b'(', inside)?)?;
    let name = name.strip_prefix(b"(request")?;
    let id = name.strip_prefix(b" id: ").or_else(|| name.strip_prefix(b"_id: "))?;
    (is_id(id) && id.len() >= 4).then(|| (trimmed(words), id))
}

#[cfg(test)]
mod tests;
