//! Arguments that can be nothing else, wherever they are.

use crate::code::parameter::Kind;
use crate::code::value::{moment_len, unit};
use crate::recognize::plain::context::own_id;
use crate::recognize::plain::tokens::is_of_word;
use crate::recognize::thresholds::MAX_VALUE;
use crate::text::direction::FIRST_STRONG_ISOLATE;

/// What names and IDs are made of.
pub(crate) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/' | '-')
}

/// How long the value is that a text begins with, of a sentence with several slots.
pub(crate) fn value_len(kind: Kind, text: &[u8], after: &str) -> usize {
    let count = |is: fn(&u8) -> bool| text.iter().take_while(|b| is(b)).count();
    match kind {
        Kind::Count => count(u8::is_ascii_digit),
        Kind::Time => "2026-08-12 18:58:34".len(),
        // Chinese words are side by side; no unit is longer than that.
        Kind::Unit if text.first().is_some_and(|b| !b.is_ascii()) => {
            let follows = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(after.as_bytes()));
            if after.is_empty() { text.len() } else { (0..16).find(follows).unwrap_or_default() }
        }
        Kind::Unit => count(u8::is_ascii_alphabetic),
        Kind::Field => count(|b| is_part(char::from(*b)) || matches!(b, b'[' | b']')),
        Kind::Name | Kind::Id => count(|b| is_part(char::from(*b))),
        // Up to the text after it, the first time that it is there.
        Kind::Text if after.is_empty() => text.len(),
        Kind::Text => memchr::memmem::find(text, after.as_bytes()).unwrap_or_default(),
    }
}

/// Whether a value is one of its kind, and nothing more.
pub(crate) fn is_value(kind: Kind, value: &[u8]) -> bool {
    match kind {
        Kind::Field => is_name(value, true),
        Kind::Name => is_name(value, false),
        Kind::Id => {
            (4..=MAX_VALUE).contains(&value.len())
                && value.iter().all(is_of_word)
                && value.iter().any(u8::is_ascii_digit)
        }
        Kind::Count => (1..=4).contains(&value.len()) && value.iter().all(u8::is_ascii_digit),
        Kind::Unit => unit(value).is_some(),
        Kind::Time => value.len() == 19 && moment_len(value) == 19 && value.get(10) == Some(&b' '),
        Kind::Text => {
            // An ID that was appended is no part of it, nor are escapes, the brackets around it, a full stop and marks of direction.
            let is_free = |text: &str| {
                text.trim() == text
                    && !text.ends_with(['.', '。'])
                    && !text.contains(['\\', FIRST_STRONG_ISOLATE])
                    && text.matches('[').count() == text.matches(']').count()
                    && text.split_once(']').is_none_or(|(_, rest)| !rest.contains('['))
                    && own_id(text).is_none()
            };
            (1..=MAX_VALUE).contains(&value.len()) && std::str::from_utf8(value).is_ok_and(is_free)
        }
    }
}

/// A name as parameters and models have it: `messages[2].content`, `top_p`, `glm-4.7`.
fn is_name(bytes: &[u8], indexed: bool) -> bool {
    let begins = bytes.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    if !begins || bytes.ends_with(b".") || bytes.len() > MAX_VALUE {
        return false;
    }
    // Nearly all are that, and many bytes at a time are looked at without a branch.
    let is_simple = bytes.iter().fold(true, |is, b| is & matches!(b, b'a'..=b'z' | b'_' | b'.'));
    is_simple || is_numbered_name(bytes, indexed)
}

fn is_numbered_name(bytes: &[u8], indexed: bool) -> bool {
    let mut in_index = false;
    let mut last = 0;
    for b in bytes {
        match b {
            b'0'..=b'9' => {}
            b']' if in_index && last != b'[' => in_index = false,
            _ if in_index => return false,
            b'[' if indexed => in_index = true,
            b if is_part(char::from(*b)) => {}
            _ => return false,
        }
        last = *b;
    }
    !in_index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_what_they_seem() {
        for (kind, value, is) in [
            (Kind::Name, "glm-4.7", true),
            (Kind::Name, "chat/completions", true),
            (Kind::Name, "a[1]", false),
            (Kind::Id, "20260905073518df58160ac3e4c429", true),
            (Kind::Id, "task-1", true),
            (Kind::Id, "abc", false),
            (Kind::Id, "unknown", false),
            (Kind::Id, "task 1", false),
            (Kind::Count, "5", true),
            (Kind::Count, "five", false),
            (Kind::Count, "", false),
            (Kind::Unit, "小时", true),
            (Kind::Unit, "parsec", false),
            (Kind::Time, "2026-08-12 18:58:34", true),
            (Kind::Time, "2026-08-12T18:58:34", false),
            (Kind::Time, "2026-08-12", false),
        ] {
            assert_eq!(is_value(kind, value.as_bytes()), is, "{value}");
        }
    }
}
