//! Words of a message that may be names.

use crate::recognize::thresholds::MAX_TOKEN;

/// A word of a message, with what stands around it.
pub(crate) struct Token<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
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
                return Some(Token { text, start, end: start.saturating_add(text.len()) });
            }
        }
    })
}

/// White space and quotes around a name.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '`' | '“' | '”' | '‘' | '’' | '「' | '」' | '【' | '】' | '《' | '》')
}

/// Whether nobody would write the word but as the name of something: `top_p`, `messages[0]`, `modelCode`, `a.b`.
pub(crate) fn is_code_like(token: &str) -> bool {
    let inner_capital = token.chars().any(|c| c.is_ascii_uppercase());
    let parts = token.split('.').filter(|part| !part.is_empty()).count();
    is_small(token) && (token.contains(['_', '[']) || inner_capital || parts > 1)
}

/// Whether it, and each part behind a dot, begins with a small letter; `java.lang.Exception` is a class.
pub(crate) fn is_small(token: &str) -> bool {
    let mut parts = token.split('.').filter(|part| !part.is_empty());
    parts.all(|part| part.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, '_' | '[')))
}

/// Whether the word can be a name: not one of the words that such sentences are made of.
pub(crate) fn is_name(token: &str) -> bool {
    const WORDS: &[&str] = &[
        "a",
        "all",
        "an",
        "and",
        "api",
        "are",
        "at",
        "be",
        "both",
        "call",
        "can",
        "cannot",
        "check",
        "code",
        "current",
        "data",
        "document",
        "documentation",
        "empty",
        "error",
        "field",
        "for",
        "following",
        "format",
        "has",
        "http",
        "https",
        "id",
        "illegal",
        "in",
        "input",
        "invalid",
        "is",
        "it",
        "json",
        "least",
        "length",
        "list",
        "message",
        "missing",
        "model",
        "must",
        "no",
        "not",
        "of",
        "one",
        "or",
        "param",
        "parameter",
        "parameters",
        "please",
        "request",
        "required",
        "role",
        "status",
        "string",
        "support",
        "supported",
        "text",
        "that",
        "the",
        "this",
        "to",
        "type",
        "url",
        "value",
        "was",
        "with",
        "your",
    ];
    let plain = token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    plain && !WORDS.contains(&token.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_names_have_them() {
        for (message, expected) in [
            ("messages[2].content 参数非法", &["messages[2].content"][..]),
            ("'_meta' is not, and tool-choice.", &["_meta", "is", "not", "and", "tool-choice"]),
            ("[see tools[0]] or [name]", &["see", "tools[0]", "or", "name"]),
            ("content[", &["content"]),
            ("/v4/chat/completions", &["/v4/chat/completions"]),
            ("path `/v4/chat/` x:/y", &["path", "/v4/chat", "x", "y"]),
            ("参数", &[]),
        ] {
            let found: Vec<_> = tokens(message).map(|token| token.text).collect();
            assert_eq!(found, expected, "{message}");
            assert!(tokens(message).all(|token| message.get(token.start..token.end) == Some(token.text)));
        }
        let lengths = |length: usize| tokens(&"a".repeat(length)).map(|token| token.text.len()).max();
        assert_eq!((lengths(MAX_TOKEN), lengths(MAX_TOKEN + 1)), (Some(MAX_TOKEN), None));
    }

    #[test]
    fn names_and_other_words() {
        for (word, name, code_like) in [
            ("prompt", true, false),
            ("top_p", true, true),
            ("_meta", true, true),
            ("messages[0]", true, true),
            ("modelCode", true, true),
            ("image.url", true, true),
            ("java.lang.Exception", true, false),
            ("Image_url", true, false),
            ("MESSAGES", true, false),
            ("the", false, false),
            ("The", false, false),
            ("5h", false, false),
        ] {
            assert_eq!((is_name(word), is_code_like(word)), (name, code_like), "{word}");
        }
    }
}
