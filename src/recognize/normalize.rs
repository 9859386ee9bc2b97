//! A payload without what was put around it on its way: byte-order mark, colours, frames, quotation marks, escapes.

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
    if text.contains("\u{1b}[") {
        text = Cow::Owned(without_colours(&text, "\u{1b}["));
    } else if text.contains("[0m") {
        // The escape itself was lost on the way.
        text = Cow::Owned(without_colours(&text, "["));
    }
    if stands_for_quotes(&text, "\\x22") {
        text = Cow::Owned(without_escaped_bytes(&text, "\\x"));
    }
    if stands_for_quotes(&text, "%22") {
        text = Cow::Owned(without_escaped_bytes(&text, "%"));
    }
    if text.contains(is_frame) {
        // The frame that a terminal's program drew around it.
        text = Cow::Owned(text.replace(is_frame, " "));
    }
    if text.contains("\n> ") {
        // Quoted in Markdown or in a mail.
        text = Cow::Owned(text.replace("\n> ", "\n"));
    }
    if ["&quot;", "&#34;", "&#x22;"].iter().any(|quote| stands_for_quotes(&text, quote)) {
        let quotes = text.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#x22;", "\"");
        text = Cow::Owned(
            quotes.replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
        );
    }
    text
}

/// Whether there may be something to take off; most payloads have nothing.
fn is_suspect(text: &[u8]) -> bool {
    let stands_at = |part: &[u8]| {
        let at = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with(part));
        part.first().is_some_and(|first| memchr::memchr_iter(*first, text).any(at))
    };
    memchr::memchr3(0x1b, b'&', b'%', text).is_some()
        || memchr::memchr2(b'\n', 0xe2, text).is_some()
        || stands_at(b"[0m")
        || stands_at(b"\\x22")
}

/// Whether an escape is where a payload has its quotes; inside a message it is the server's own.
fn stands_for_quotes(text: &str, quote: &str) -> bool {
    text.contains(quote)
        && ["code", "error", "message"].iter().any(|name| text.contains(&format!("{quote}{name}{quote}")))
}

/// Lines and corners of boxes.
fn is_frame(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{257f}')
}

/// The text with bytes in place of their escapes: web servers log a quote as `\x22`, and a URL has it as `%22`.
fn without_escaped_bytes(text: &str, prefix: &str) -> String {
    let mut parts = text.split(prefix);
    let mut out: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        match hex(part, 2).and_then(|byte| u8::try_from(byte).ok()) {
            Some(byte) => {
                out.push(byte);
                out.extend_from_slice(part.as_bytes().get(2..).unwrap_or_default());
            }
            None => {
                out.extend_from_slice(prefix.as_bytes());
                out.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The text without the escape sequences that colour it on a terminal.
fn without_colours(text: &str, escape: &str) -> String {
    let mut parts = text.split(escape);
    let mut out = String::with_capacity(text.len());
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let parameters = part.bytes().take_while(|b| b.is_ascii_digit() || *b == b';').count();
        if part.as_bytes().get(parameters) == Some(&b'm') {
            out.push_str(part.get(parameters.saturating_add(1)..).unwrap_or_default());
        } else {
            out.push('[');
            out.push_str(part);
        }
    }
    out
}
