//! Makes text safe to show: one line of bounded length, without controls.

use std::fmt;
use std::path::Path;

use crate::limits::ARGUMENT_CHARS;
use crate::text::direction::is_right_to_left;
use crate::text::redact::{each_piece, is_redacted};

/// A control, a bidirectional control, a line separator, a byte-order mark or a tag character.
pub(crate) fn is_control(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A control that a text of a file may not have. U+061C, U+200E and U+200F have no width and only tell the direction of what is beside
/// them, which sentences in Arabic and Hebrew need.
pub(crate) fn is_control_in_text(c: char) -> bool {
    is_control(c) && !matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}')
}

/// Writes untrusted text as one line: line ends and tabs become spaces, other controls U+FFFD.
pub(crate) fn write_sanitized(out: &mut dyn fmt::Write, text: &str, limit: usize) -> fmt::Result {
    if text.len() <= limit && is_printable_ascii(text) {
        return out.write_str(text);
    }
    Line { out, left: limit, is_cut: false }.push(text)
}

/// Writes untrusted text as one line of at most `limit` characters, with credentials hidden.
pub(crate) fn write_redacted(out: &mut dyn fmt::Write, text: &str, limit: usize) -> fmt::Result {
    let mut line = Line { out, left: limit, is_cut: false };
    each_piece(text, &mut |piece| line.push(piece))
}

/// A line that is sanitized as it is written, and cut after so many characters.
struct Line<'o> {
    out: &'o mut dyn fmt::Write,
    left: usize,
    is_cut: bool,
}

impl Line<'_> {
    fn push(&mut self, text: &str) -> fmt::Result {
        let mut written = 0_usize;
        for (at, c) in text.char_indices() {
            let mut write_before = || self.out.write_str(text.get(written..at).unwrap_or_default());
            let Some(left) = self.left.checked_sub(1) else {
                write_before()?;
                let is_cut = std::mem::replace(&mut self.is_cut, true);
                return if is_cut { Ok(()) } else { self.out.write_char('…') };
            };
            self.left = left;
            if is_control(c) {
                write_before()?;
                let is_space = matches!(c, '\t' | '\n' | '\r');
                self.out.write_char(if is_space { ' ' } else { char::REPLACEMENT_CHARACTER })?;
                written = at.saturating_add(c.len_utf8());
            }
        }
        self.out.write_str(text.get(written..).unwrap_or_default())
    }
}

/// Without a branch, so that the compiler takes many bytes at a time.
#[inline]
fn is_printable_ascii(text: &str) -> bool {
    text.bytes().fold(true, |is, b| is & matches!(b, b' '..=b'~'))
}

/// Whether an argument in left-to-right text is shown unchanged.
#[inline]
pub(crate) fn is_shown_as_it_is(text: &str) -> bool {
    let is_clean = || is_printable_ascii(text) || !text.chars().any(|c| is_control(c) || is_right_to_left(c));
    text.len() <= ARGUMENT_CHARS && is_clean() && !is_redacted(text)
}

pub(crate) fn sanitize(text: &str, limit: usize) -> String {
    let mut out = String::with_capacity(text.len().min(limit.saturating_mul(4)));
    // Writing to a `String` does not fail.
    let _ = write_sanitized(&mut out, text, limit);
    out
}

/// At most `bytes` bytes of the text, cut at a character.
#[inline]
pub(crate) fn cut(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or_default()
}

/// The longest path that is shown, in characters.
const PATH_CHARS: usize = 4096;

/// Returns a path as it can be shown on a terminal or in a log, as [`visible`] makes it.
pub fn shown(path: impl AsRef<Path>) -> String {
    visible(&path.as_ref().to_string_lossy())
}

/// Returns a text with each control, line end and bidirectional control written as an escape, such as `\n` or `\u{1b}`. A file
/// name could otherwise move the cursor, begin a new line, or read backwards.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (count, c) in text.chars().enumerate() {
        if count == PATH_CHARS {
            out.push('…');
            break;
        }
        if is_control(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}
