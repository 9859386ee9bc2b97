//! Paths as they can be shown.

use std::path::Path;

use crate::text::sanitize::is_control;

/// The longest text that is shown, in characters.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_name_could_do_is_seen() {
        for (path, expected) in [
            ("texts/de/a b.ftl", "texts/de/a b.ftl"),
            ("de/é-参数-שלום.ftl", "de/é-参数-שלום.ftl"),
            ("C:\\texts\\de", "C:\\texts\\de"),
            ("a\u{1b}[2J.ftl", "a\\u{1b}[2J.ftl"),
            ("a\r\nerror: b\t", "a\\r\\nerror: b\\t"),
            ("a\u{202e}ltf.b\u{2028}\u{9b}", "a\\u{202e}ltf.b\\u{2028}\\u{9b}"),
        ] {
            assert_eq!(shown(path), expected);
        }
        assert_eq!(visible(&"参".repeat(MAX_CHARS)).chars().count(), MAX_CHARS);
        assert!(visible(&"参".repeat(MAX_CHARS + 1)).ends_with("参…"));
    }
}
