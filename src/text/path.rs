//! Paths as they can be shown.

use std::path::Path;

use crate::text::sanitize::is_control;

const MAX_CHARS: usize = 4096;

/// Returns a path as it can be shown on a terminal or in a log, as [`visible`] makes it.
pub fn shown(path: impl AsRef<Path>) -> String {
    visible(&path.as_ref().to_string_lossy())
}

/// Returns a text with each control, line end and bidirectional control written as an escape, such as `\n` or `\u{1b}`. A file
/// name could otherwise move the cursor, begin a new line, or read backwards.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (count, c) in text.chars().enumerate() {
        if count == MAX_CHARS {
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
