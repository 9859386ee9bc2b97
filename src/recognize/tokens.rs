//! Words of a message that may be names.

/// A word of a message, with what stands around it.
pub(crate) struct Token<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The longest word that can be a name, in bytes.
const MOST_TOKEN: usize = 128;

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
            if length > MOST_TOKEN {
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
    plain && token.len() <= 128 && !WORDS.contains(&token.to_ascii_lowercase().as_str())
}
