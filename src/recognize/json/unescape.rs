//! Escapes of JSON, Python and JavaScript, taken back.

use std::borrow::Cow;

/// How often a string inside quotes with that many backslashes was escaped: 0, 1, 3, 7 mean 1, 2, 3, 4 times.
pub(crate) fn levels(backslashes: usize) -> usize {
    (usize::BITS.saturating_sub(backslashes.leading_zeros()) as usize).saturating_add(1)
}

/// Takes back the escapes of JSON and Python, that many times.
pub(crate) fn unescape(raw: &str, times: usize) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(raw);
    for _ in 0..times {
        if !text.contains('\\') {
            break;
        }
        text = Cow::Owned(unescape_once(&text));
    }
    text
}

fn unescape_once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let mut chars = after.chars();
        let plain = match chars.next() {
            Some('n') => Some('\n'),
            Some('t') => Some('\t'),
            Some('r') => Some('\r'),
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some(c @ ('"' | '\'' | '\\' | '/')) => Some(c),
            _ => None,
        };
        let of_unicode = || unicode(after.strip_prefix('u')?);
        let (c, left) = match plain {
            Some(c) => (c, chars.as_str()),
            // Not an escape, as in `C:\Users`: nothing is lost.
            None => of_unicode().unwrap_or(('\\', after)),
        };
        out.push(c);
        rest = left;
    }
    out.push_str(rest);
    out
}

/// Reads as many hexadecimal digits as an escape has. A sign is none of them, though `from_str_radix` takes one.
pub(crate) fn hex(text: &str, count: usize) -> Option<u16> {
    let digits = text.get(..count).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

/// Reads four hexadecimal digits, and a second `\u` with four more where the first are half of a pair.
fn unicode(text: &str) -> Option<(char, &str)> {
    let second = text.get(4..)?.strip_prefix("\\u").and_then(|second| hex(second, 4));
    let c = char::decode_utf16([hex(text, 4)?, second.unwrap_or_default()]).next()?.ok()?;
    Some((c, text.get(if c.len_utf16() == 1 { 4 } else { 10 }..)?))
}
