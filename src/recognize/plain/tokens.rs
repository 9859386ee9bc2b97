//! Words of a message that may be names, and numbers.

use crate::recognize::thresholds::MAX_TOKEN;

/// A word of a message, with what is around it.
pub(crate) struct Token<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
}

/// Latin words with what parameter names have in them: `messages[2].content`, `tool_choice`, `chat/completions`.
pub(crate) fn tokens(message: &str) -> impl Iterator<Item = Token<'_>> {
    let is_part = |b: u8| {
        b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'[' | b']' | b'-' | b'/' | b'$' | b'*')
    };
    let bytes = message.as_bytes();
    let mut at = 0_usize;
    std::iter::from_fn(move || {
        loop {
            let offset = bytes.get(at..)?.iter().position(|b| b.is_ascii_alphanumeric() || *b == b'_')?;
            let first = at.saturating_add(offset);
            let length = bytes.get(first..)?.iter().take_while(|b| is_part(**b)).count();
            at = first.saturating_add(length.max(1));
            if length > MAX_TOKEN {
                continue;
            }
            // A path may begin with its slash.
            let before = message.get(..first)?;
            let rooted =
                before.strip_suffix('/').filter(|before| before.is_empty() || before.ends_with(is_mark));
            let start = if rooted.is_some() { first.saturating_sub(1) } else { first };
            let raw = message.get(start..at)?;
            let mut text = raw.trim_end_matches(['.', '-', '/', '*']);
            while text.ends_with(']') && text.matches(']').count() > text.matches('[').count() {
                text = text.get(..text.len().saturating_sub(1))?;
            }
            while text.ends_with('[') {
                text = text.get(..text.len().saturating_sub(1))?;
            }
            if !text.is_empty() {
                return Some(Token { text, start });
            }
        }
    })
}

/// Where the runs of digits begin and end, from a place on.
pub(crate) fn numbers(text: &str, from: usize) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    std::iter::from_fn(move || {
        while !bytes.get(at)?.is_ascii_digit() {
            at = at.saturating_add(1);
        }
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at = at.saturating_add(1);
        }
        Some((start, at))
    })
}

/// White space and quotes around a name.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '`' | '“' | '”' | '‘' | '’' | '「' | '」' | '【' | '】' | '《' | '》')
}
