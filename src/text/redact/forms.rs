//! Credentials that are recognized by their form: keys of this API and of others, tokens, and user information in a URL. A sign of each
//! is in `is_sign`, and in `lines/letters.rs`, too.

use std::ops::Range;

use super::gap::{MIN_ALONE, is_token_byte, run};

/// An API key of this service is 32 hexadecimal digits, a dot, and 16 letters and digits. Sources: the console, and keys that
/// people posted in public by mistake, all of that form from 2023 to 2026.
const KEY_ID: usize = 32;
/// The shortest ID of a key: an escape before it can take up to four of its digits, as in `\u0123`.
const MIN_KEY_ID: usize = KEY_ID - 4;
const KEY_SECRET: usize = 16;
const MIN_SECRET: usize = 8;
/// The lengths of other services' IDs and secrets, before and after the dot, with letters and digits in both.
const MIN_OTHER_ID: usize = 16;
const MAX_OTHER_ID: usize = 64;

/// A key of this API, or an ID and a secret of another, around the dot.
pub(super) fn key_around(text: &[u8], dot: usize) -> Option<Range<usize>> {
    let before = text.get(..dot)?;
    let id = before.iter().rev().take(MAX_OTHER_ID + 1).take_while(|b| is_token_byte(**b)).count();
    let start = dot.saturating_sub(id);
    let after = dot.saturating_add(1);
    let own = before.iter().rev().take(KEY_ID).take_while(|b| b.is_ascii_hexdigit()).count();
    let secret = run(text, after, |b| b.is_ascii_alphanumeric());
    let end = after.saturating_add(secret);
    let is_random = |part: Option<&[u8]>| {
        part.is_some_and(|part| part.iter().any(|b| b.is_ascii_digit() || b.is_ascii_uppercase()))
    };
    if own >= MIN_KEY_ID && (secret >= KEY_SECRET || secret >= MIN_SECRET && is_random(text.get(after..end)))
    {
        return Some(dot.saturating_sub(own)..end);
    }
    let secret = run(text, after, is_token_byte);
    let end = after.saturating_add(secret);
    let is_mixed = |part: Option<&[u8]>, least: usize| {
        part.is_some_and(|part| {
            part.len() >= least
                && part.iter().any(u8::is_ascii_digit)
                && part.iter().any(u8::is_ascii_alphabetic)
        })
    };
    // Three parts are a version, a host or a path of fields.
    let is_apart = |b: Option<&u8>| b.is_none_or(|b| *b != b'.');
    let is_whole = is_apart(start.checked_sub(1).and_then(|at| text.get(at)));
    (is_whole
        && id <= MAX_OTHER_ID
        && is_mixed(text.get(start..dot), MIN_OTHER_ID)
        && is_mixed(text.get(after..end), MIN_SECRET))
    .then_some(start..end)
}

/// `sk-` and a key, as other services and gateways have them, and the place up to which there is no other.
pub(super) fn prefixed_key(text: &[u8], at: usize) -> (Option<Range<usize>>, usize) {
    let from = at.saturating_add(3);
    let is_prefix = text.get(at..from).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"sk-"));
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    if !is_prefix || before.is_some_and(u8::is_ascii_alphanumeric) {
        return (None, at);
    }
    let length = run(text, from, is_token_byte);
    let end = from.saturating_add(length);
    let key = text.get(from..end).unwrap_or_default();
    // `sk-learn-compatible` is made of words.
    let is_word = |part: &[u8]| part.len() < MIN_ALONE && part.iter().all(u8::is_ascii_lowercase);
    let is_key = length >= MIN_ALONE && !key.split(|b| matches!(b, b'-' | b'_')).all(is_word);
    (is_key.then(|| at..with_tail(text, end)), end)
}

/// A JSON Web Token: up to three parts of base64, the first of which begins with `{"`.
pub(super) fn json_web_token(text: &[u8], at: usize) -> Option<Range<usize>> {
    let mut end = at.saturating_add(run(text, at, is_token_byte));
    if end.saturating_sub(at) < MIN_ALONE {
        return None;
    }
    for _ in 0..2 {
        let part = run(text, end.saturating_add(1), is_token_byte);
        if text.get(end) != Some(&b'.') || part == 0 {
            break;
        }
        end = end.saturating_add(1).saturating_add(part);
    }
    Some(at..with_tail(text, end))
}

/// The end of a key whose middle was left out: `sk-0123....wxyz`.
fn with_tail(text: &[u8], end: usize) -> usize {
    let dots = run(text, end, |b| b == b'.');
    if dots < 2 {
        return end;
    }
    let tail = end.saturating_add(dots);
    tail.saturating_add(run(text, tail, |b| b.is_ascii_alphanumeric()).min(MIN_SECRET))
}

/// The user information of a URL, before the `@`: a name and a password, or a token.
pub(super) fn user_info(text: &[u8], from: usize) -> Option<Range<usize>> {
    let length = run(text, from, |b| {
        b.is_ascii_graphic() && !matches!(b, b'/' | b'?' | b'#' | b'@' | b'"' | b'\'' | b'<')
    });
    let end = from.saturating_add(length);
    (length > 0 && text.get(end) == Some(&b'@')).then_some(from..end)
}
