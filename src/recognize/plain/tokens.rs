//! Words of a message that may be names, and numbers.

use crate::recognize::thresholds::{MAX_CLOSING, MAX_TOKEN};

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
            let is_rooted = before.strip_suffix('/').is_some_and(|it| it.is_empty() || it.ends_with(is_mark));
            let start = first.saturating_sub(usize::from(is_rooted));
            let raw = message.get(start..at)?;
            let text = without_unopened(raw.trim_end_matches(['.', '-', '/', '*']), is_mark);
            let text = text.trim_end_matches('[');
            if !text.is_empty() {
                return Some(Token { text, start });
            }
        }
    })
}

/// The runs of digits from a place on, each with the texts before and after it.
pub(crate) fn numbers(text: &str, from: usize) -> impl Iterator<Item = (&str, &str, &str)> {
    let bytes = text.as_bytes();
    let mut at = from;
    std::iter::from_fn(move || {
        while !bytes.get(at)?.is_ascii_digit() {
            at = at.saturating_add(1);
        }
        let start = at;
        at = at.saturating_add(bytes.get(at..)?.iter().take_while(|b| b.is_ascii_digit()).count());
        Some((text.get(..start)?, text.get(start..at)?, text.get(at..)?))
    })
}

/// What numbers and words are longer with.
pub(crate) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.')
}

/// What names and IDs are made of.
pub(crate) fn is_of_word(b: &u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')
}

/// The letters, digits, `_` and `-` that a text begins with.
pub(crate) fn word_at(text: &str) -> &str {
    text.get(..text.bytes().take_while(is_of_word).count()).unwrap_or_default()
}

/// The text without the brackets at its end that nothing in it opens, and the marks around those.
pub(crate) fn without_unopened(mut text: &str, is_mark: fn(char) -> bool) -> &str {
    let count = |text: &str, bracket: char| text.matches(bracket).count();
    for _ in 0..MAX_CLOSING {
        let pairs = [('(', ')'), ('（', '）'), ('[', ']'), ('{', '}')];
        let unopened = pairs
            .iter()
            .find(|(open, close)| text.ends_with(*close) && count(text, *open) < count(text, *close));
        let Some(rest) = unopened.and_then(|(_, close)| text.strip_suffix(*close)) else { break };
        text = rest.trim_end_matches(is_mark);
    }
    text
}

/// White space and quotes around a name.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '`' | '“' | '”' | '‘' | '’' | '「' | '」' | '【' | '】' | '《' | '》')
}
