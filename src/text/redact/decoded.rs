//! A text with its escapes decoded, and the place of each byte in the original.

use std::ops::Range;

/// The bytes of a text with simple escapes decoded: `\"`, `\u002e`, `\x2e`, `%2E`, `&quot;`, `&#46;`, and those escaped again.
pub(super) struct Decoded {
    bytes: Vec<u8>,
    /// Where each byte begins in the original text; the last is its end.
    starts: Vec<usize>,
}

impl Decoded {
    /// `None` if nothing is escaped.
    pub(super) fn new(text: &str) -> Option<Decoded> {
        let text = text.as_bytes();
        // Not memchr, of which a program that uses it nowhere else would carry 3 KB.
        let may_be_escaped = text.iter().fold(false, |found, b| found | matches!(b, b'\\' | b'%' | b'&'));
        if !may_be_escaped {
            return None;
        }
        let (mut bytes, mut starts) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len()));
        let mut at = 0_usize;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let (byte, length) = unescape(rest);
            bytes.push(byte);
            starts.push(at);
            at = at.saturating_add(length);
        }
        starts.push(text.len());
        Some(Decoded { bytes, starts })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The place in the text of a range of bytes, in whole characters.
    pub(super) fn place(&self, text: &str, found: Range<usize>) -> Range<usize> {
        let at = |place: usize| self.starts.get(place).copied().unwrap_or(text.len());
        let (mut start, mut end) = (at(found.start), at(found.end));
        while !text.is_char_boundary(start) {
            start = start.saturating_sub(1);
        }
        while end < text.len() && !text.is_char_boundary(end) {
            end = end.saturating_add(1);
        }
        start..end
    }
}

/// The first byte of a text, which is not empty, and how much of the text it takes.
pub(super) fn unescape(text: &[u8]) -> (u8, usize) {
    let found = match text.first() {
        Some(b'\\') => Some(after_backslashes(text)),
        // A percent sign may be escaped itself: `%252E`.
        Some(b'%') => {
            let again =
                text.get(1..).into_iter().flat_map(|rest| rest.chunks(2)).take_while(|two| *two == b"25");
            let skipped = again.count().saturating_mul(2).saturating_add(1);
            hexadecimal(text, skipped, 2)
        }
        Some(b'&') => entity(text),
        _ => None,
    };
    found.unwrap_or((text.first().copied().unwrap_or_default(), 1))
}

/// The byte that a run of backslashes escapes, however many times; a backslash if it escapes nothing.
fn after_backslashes(text: &[u8]) -> (u8, usize) {
    let from = text.iter().take_while(|b| **b == b'\\').count();
    let end = from.saturating_add(1);
    let escaped = match text.get(from) {
        Some(b'u') => hexadecimal(text, end, 4),
        Some(b'x') => hexadecimal(text, end, 2),
        Some(b'n' | b'r' | b't') => Some((b' ', end)),
        Some(quote @ (b'"' | b'\'' | b'/')) => Some((*quote, end)),
        _ => None,
    };
    escaped.unwrap_or((b'\\', from))
}

fn entity(text: &[u8]) -> Option<(u8, usize)> {
    const NAMED: &[(&[u8], u8)] =
        &[(b"&quot;", b'"'), (b"&apos;", b'\''), (b"&amp;", b'&'), (b"&nbsp;", b' ')];
    if let Some((name, byte)) = NAMED.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((*byte, name.len()));
    }
    let digits = text.strip_prefix(b"&#")?;
    let length = digits.iter().take(5).position(|b| *b == b';')?;
    let number = std::str::from_utf8(digits.get(..length)?).ok()?;
    let number = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u8::from_str_radix(hex, 16),
        None => number.parse(),
    };
    let byte = number.ok().filter(u8::is_ascii)?;
    Some((byte, length.saturating_add("&#;".len())))
}

/// The ASCII character of that many hexadecimal digits, and where they end.
fn hexadecimal(text: &[u8], from: usize, digits: usize) -> Option<(u8, usize)> {
    let end = from.saturating_add(digits);
    let digits = text.get(from..end).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    let number = u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    Some((u8::try_from(number).ok().filter(u8::is_ascii)?, end))
}
