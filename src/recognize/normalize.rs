//! A payload without what was put around it on its way: byte-order mark, colours, frames, quotation marks, escapes. Bulk work looks
//! for these first, in `lines/windows.rs`.

use std::borrow::Cow;

use crate::limits::PAYLOAD_BYTES;
use crate::recognize::json::unescape::hex;
use crate::text::sanitize::cut;

/// Takes off what is not the payload's: a byte-order mark, terminal colours, HTML's quotes; and cuts what is too long.
pub(crate) fn normalize(payload: &str) -> Cow<'_, str> {
    let text = cut(payload.strip_prefix('\u{feff}').unwrap_or(payload), PAYLOAD_BYTES);
    if !is_suspect(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let mut text = Cow::Borrowed(text);
    // The escape itself may have been lost on the way.
    if let Some((_, start)) =
        [("\u{1b}[", "\u{1b}["), ("[0m", "[")].iter().find(|(sign, _)| text.contains(sign))
    {
        text = Cow::Owned(without_colours(&text, start));
    }
    // Web servers log a quote as `\x22`, and a URL has it as `%22`.
    for prefix in ["\\x", "%"] {
        if stands_for_quotes(&text, &format!("{prefix}22")) {
            text = Cow::Owned(without_escaped_bytes(&text, prefix));
        }
    }
    if text.contains(is_frame) {
        // The frame that a terminal's program drew around it.
        text = Cow::Owned(text.replace(is_frame, " "));
    }
    if text.contains("\n>") {
        // Quoted in Markdown or in a mail, more than once perhaps.
        let lines = text.split("\n>").map(|line| line.trim_start_matches(['>', ' ']));
        text = Cow::Owned(lines.collect::<Vec<_>>().join("\n"));
    }
    if ["&quot;", "&#34;", "&#x22;"].iter().any(|quote| stands_for_quotes(&text, quote)) {
        let quotes = text.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#x22;", "\"");
        let marks = quotes.replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">");
        text = Cow::Owned(marks.replace("&amp;", "&"));
    }
    text
}

/// Whether there may be something to take off; most payloads have nothing.
fn is_suspect(text: &[u8]) -> bool {
    let has = |part: &[u8; 3]| {
        memchr::memchr_iter(part[0], text).any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(part)))
    };
    memchr::memchr3(0x1b, b'&', b'%', text).is_some()
        || memchr::memchr2(b'\n', 0xe2, text).is_some()
        || has(b"[0m")
        || has(b"\\x2")
}

/// Whether an escape is where a payload has its quotes; inside a message it is the server's own.
fn stands_for_quotes(text: &str, quote: &str) -> bool {
    ["code", "error", "message"].iter().any(|name| text.contains(&format!("{quote}{name}{quote}")))
}

/// Lines and corners of boxes.
fn is_frame(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{257f}')
}

/// The text with bytes in place of their escapes.
fn without_escaped_bytes(text: &str, prefix: &str) -> String {
    let mut parts = text.split(prefix);
    let mut out: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let byte = hex(part, 2).and_then(|byte| u8::try_from(byte).ok());
        let (kept, rest) = match &byte {
            Some(byte) => (std::slice::from_ref(byte), part.get(2..).unwrap_or_default()),
            None => (prefix.as_bytes(), part),
        };
        out.extend_from_slice(kept);
        out.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The text without the sequences that colour it on a terminal: a start, such as `\u{1b}[`, numbers and an `m`.
fn without_colours(text: &str, start: &str) -> String {
    let mut parts = text.split(start);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').strip_prefix('m') {
            Some(rest) => out.push_str(rest),
            None => out.extend(["[", part]),
        }
    }
    out
}
