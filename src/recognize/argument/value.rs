//! Arguments that can be nothing else, wherever they stand.

use crate::code::parameter::{Kind, unit};

/// The longest that is read, in bytes.
const MOST_VALUE: usize = 64;

/// What names and IDs are made of.
pub(crate) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/' | '-')
}

/// How long the value is that a text begins with, of a sentence with several slots.
pub(crate) fn value_len(kind: Kind, text: &[u8], behind: &str) -> usize {
    let count = |is: fn(&u8) -> bool| text.iter().take_while(|b| is(b)).count();
    match kind {
        Kind::Count => count(u8::is_ascii_digit),
        Kind::Time => "2026-08-12 18:58:34".len(),
        // Chinese words stand side by side; no unit is longer than that.
        Kind::Unit if text.first().is_some_and(|b| !b.is_ascii()) => {
            let behind = behind.as_bytes();
            let stands_at = |at: &usize| {
                behind.first().is_some_and(|b| text.get(*at) == Some(b))
                    && text.get(*at..).is_some_and(|rest| rest.starts_with(behind))
            };
            (0..16).find(stands_at).unwrap_or_default()
        }
        Kind::Unit => count(u8::is_ascii_alphabetic),
        Kind::Field | Kind::Name | Kind::Id => count(|b| is_part(char::from(*b))),
    }
}

/// Whether a value is one that would be read as it stands, wherever it stood.
pub(crate) fn is_value(kind: Kind, value: &[u8]) -> bool {
    match kind {
        Kind::Field => is_name(value, true),
        Kind::Name => is_name(value, false),
        Kind::Id => {
            // Three digits at its end could be an HTTP status.
            let digits = value.iter().rev().take_while(|b| b.is_ascii_digit()).count();
            let is_hex = value.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            (4..=MOST_VALUE).contains(&value.len()) && is_hex && digits != 3
        }
        Kind::Count => (1..=2).contains(&value.len()) && value.iter().all(u8::is_ascii_digit),
        Kind::Unit => std::str::from_utf8(value).is_ok_and(|word| unit(word).is_some()),
        Kind::Time => is_time(value),
    }
}

/// `YYYY-MM-DD HH:MM:SS`.
fn is_time(value: &[u8]) -> bool {
    const FORM: &[u8; 19] = b"dddd-dd-dd dd:dd:dd";
    let fits = |form: u8, b: u8| if form == b'd' { b.is_ascii_digit() } else { b == form };
    let value: Option<&[u8; 19]> = value.try_into().ok();
    value.is_some_and(|value| FORM.iter().zip(value).fold(true, |is, (form, b)| is & fits(*form, *b)))
}

/// A name that begins with a letter, has no number of three digits, and no index of more than two.
fn is_name(bytes: &[u8], indexed: bool) -> bool {
    let begins = bytes.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    if !begins || bytes.ends_with(b".") || bytes.len() > MOST_VALUE {
        return false;
    }
    // Nearly all are that, and many bytes at a time are looked at without a branch.
    let is_simple = bytes.iter().fold(true, |is, b| is & matches!(b, b'a'..=b'z' | b'_' | b'.'));
    is_simple || is_numbered_name(bytes, indexed)
}

fn is_numbered_name(bytes: &[u8], indexed: bool) -> bool {
    let mut digits = 0_usize;
    let mut in_index = false;
    for b in bytes {
        match b {
            b'0'..=b'9' if digits < 2 => {
                digits = digits.saturating_add(1);
                continue;
            }
            b']' if in_index && digits > 0 => in_index = false,
            _ if in_index => return false,
            b'[' if indexed => in_index = true,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'.' | b'-' | b'/' => {}
            _ => return false,
        }
        digits = 0;
    }
    !in_index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_what_they_seem() {
        for (kind, value, is) in [
            (Kind::Field, "messages[2].content[0].text", true),
            (Kind::Field, "top_p", true),
            (Kind::Field, "a[123]", false),
            (Kind::Field, "a[12", false),
            (Kind::Field, "a[]", false),
            (Kind::Field, "a]", false),
            (Kind::Field, "a.", false),
            (Kind::Field, "5a", false),
            (Kind::Field, "a429", false),
            (Kind::Field, "the field", false),
            (Kind::Field, "", false),
            (Kind::Name, "glm-4.7", true),
            (Kind::Name, "chat/completions", true),
            (Kind::Name, "a[1]", false),
            (Kind::Id, "20260905073518df58160ac3e4cc6e", true),
            (Kind::Id, "20260905073518df58160ac3e4c429", false),
            (Kind::Id, "abc", false),
            (Kind::Id, "task-1", false),
            (Kind::Count, "5", true),
            (Kind::Count, "500", false),
            (Kind::Count, "", false),
            (Kind::Unit, "小时", true),
            (Kind::Unit, "parsec", false),
            (Kind::Time, "2026-08-12 18:58:34", true),
            (Kind::Time, "2026-08-12T18:58:34", false),
            (Kind::Time, "2026-08-12", false),
        ] {
            assert_eq!(is_value(kind, value.as_bytes()), is, "{value}");
        }
        assert!(!is_value(Kind::Field, "a".repeat(MOST_VALUE + 1).as_bytes()));
    }
}
