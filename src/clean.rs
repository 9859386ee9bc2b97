//! What may reach a person's screen: one line of text, of bounded length, without controls.

use std::fmt;

use crate::limits::ARGUMENT_CHARS;
use crate::mask::{SHORTEST_CREDENTIAL, mask};

/// A control, a bidirectional control, a line separator, a byte-order mark or a tag character.
pub(crate) fn is_control(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A letter of a script that is written from right to left.
pub(crate) fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// Writes untrusted text as one line: line ends and tabs become spaces, other controls U+FFFD.
pub(crate) fn write_clean(out: &mut impl fmt::Write, text: &str, limit: usize) -> fmt::Result {
    if text.len() <= limit && text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return out.write_str(text);
    }
    for (count, c) in text.chars().enumerate() {
        if count == limit {
            return out.write_char('…');
        }
        out.write_char(match c {
            '\t' | '\n' | '\r' => ' ',
            c if is_control(c) => char::REPLACEMENT_CHARACTER,
            c => c,
        })?;
    }
    Ok(())
}

/// The text as one clean line of at most `limit` characters.
pub(crate) fn clean(text: &str, limit: usize) -> String {
    let mut out = String::with_capacity(text.len().min(limit.saturating_mul(4)));
    // Writing to a `String` does not fail.
    let _ = write_clean(&mut out, text, limit);
    out
}

/// At most `bytes` bytes of the text, cut at a character.
pub(crate) fn cut(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or_default()
}

/// Writes an argument, isolated where its direction or the sentence's is not left to right.
pub(crate) fn write_argument(out: &mut impl fmt::Write, text: &str, right_to_left: bool) -> fmt::Result {
    let isolate = right_to_left || (!text.is_ascii() && text.chars().any(is_right_to_left));
    if isolate {
        out.write_char('\u{2068}')?;
    }
    write_shown(out, text)?;
    if isolate {
        out.write_char('\u{2069}')?;
    }
    Ok(())
}

/// Writes an argument's text: one clean line of bounded length, with credentials hidden.
pub(crate) fn write_shown(out: &mut impl fmt::Write, text: &str) -> fmt::Result {
    if text.len() < SHORTEST_CREDENTIAL {
        write_clean(out, text, ARGUMENT_CHARS)
    } else {
        write_clean(out, &mask(text), ARGUMENT_CHARS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn shows(text: &str, expected: &str) {
        assert_eq!(clean(text, ARGUMENT_CHARS), expected);
    }

    #[test]
    fn controls_become_visible_or_spaces() {
        shows("a\tb\r\nc", "a b  c");
        shows("a\0b\u{1b}[31mc", "a\u{fffd}b\u{fffd}[31mc");
        shows("\u{202e}x\u{2069}", "\u{fffd}x\u{fffd}");
        shows("参数“x”", "参数“x”");
    }

    #[test]
    fn long_text_is_cut_by_characters() {
        shows(&"参".repeat(512), &"参".repeat(512));
        shows(&"参".repeat(513), &format!("{}…", "参".repeat(512)));
        shows(&"a".repeat(513), &format!("{}…", "a".repeat(512)));
    }

    #[test]
    fn arguments_are_isolated_only_where_directions_differ() {
        for (text, right_to_left, expected) in [
            ("x", false, "x"),
            ("x", true, "\u{2068}x\u{2069}"),
            ("שלום", false, "\u{2068}שלום\u{2069}"),
            ("参数", false, "参数"),
            ("basic a", false, "basic a"),
            ("basic abcd", false, "basic ab****"),
            ("Bearer abcd", false, "Bearer ab****"),
        ] {
            let mut out = String::new();
            write_argument(&mut out, text, right_to_left).unwrap();
            assert_eq!(out, expected);
        }
    }
}
