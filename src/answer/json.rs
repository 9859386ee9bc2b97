//! Writes JSON.
//!
//! Of control characters and invisible ones, JSON requires only those below U+0020 to be escaped. All of them are escaped here, on a
//! terminal or not, so that the output is the same everywhere and a parser still gets every character.

use std::io::{self, IsTerminal, Write};

use memchr::{memchr_iter, memchr3_iter};
use serde::Serialize;

/// Writes a value and a line end: indented for a person, one line for a program.
pub(crate) fn write_json(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut json = Vec::new();
    if io::stdout().is_terminal() {
        serde_json::to_writer_pretty(&mut json, value)?;
        escape(&mut json, 0)?;
    } else {
        write_compact_json(&mut json, value)?;
    }
    json.push(b'\n');
    out.write_all(&json)
}

/// Appends a value without spaces or line ends.
pub(crate) fn write_compact_json(out: &mut Vec<u8>, value: &(impl Serialize + ?Sized)) -> io::Result<()> {
    let start = out.len();
    serde_json::to_writer(&mut *out, value)?;
    escape(out, start)
}

/// Returns whether a character is escaped in addition to those of JSON: DEL, C1 controls, line separators, bidirectional
/// controls, tags, and characters without a width.
fn is_escaped(c: char) -> bool {
    matches!(c,
        '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Escapes these characters, which occur in strings only, from a place on.
fn escape(json: &mut Vec<u8>, start: usize) -> io::Result<()> {
    // Nearly no text has them, and little of it the bytes that they begin with, which are searched many at a time.
    let bytes = json.get(start..).unwrap_or_default();
    let firsts = memchr3_iter(0xc2, 0xe2, 0xef, bytes).chain(memchr3_iter(0x7f, 0xd8, 0xe1, bytes));
    let mut firsts = firsts.chain(memchr_iter(0xf3, bytes));
    if !firsts.any(|at| bytes.get(at..).is_some_and(may_begin_escaped)) {
        return Ok(());
    }
    let text = String::from_utf8(json.split_off(start)).map_err(io::Error::other)?;
    for c in text.chars() {
        if is_escaped(c) {
            c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(json, "\\u{unit:04x}"))?;
        } else {
            json.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    Ok(())
}

/// Whether a text in UTF-8 may begin with such a character.
fn may_begin_escaped(text: &[u8]) -> bool {
    matches!(
        text,
        [0x7f, ..]
            | [0xc2, ..=0x9f | 0xad, ..]
            | [0xd8, 0x9c, ..]
            | [0xe1, 0xa0, ..]
            | [0xe2, 0x80 | 0x81, ..]
            | [0xef, 0xbb | 0xbf, ..]
            | [0xf3, 0xa0, ..]
    )
}
