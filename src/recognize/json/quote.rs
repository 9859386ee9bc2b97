//! Quotes around names and strings.

use crate::recognize::plain::tokens::word_at;

/// A quote as it opens or closes a string: its kind, and how many backslashes are before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    pub(crate) kind: char,
    pub(crate) backslashes: usize,
}

/// Whether it is a quote, straight or curly.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’')
}

/// Whether a quote closes what another one opened.
pub(crate) fn closes(opening: char, closing: char) -> bool {
    match opening {
        '“' | '”' => matches!(closing, '“' | '”'),
        '‘' | '’' => matches!(closing, '‘' | '’'),
        opening => opening == closing,
    }
}

/// Whether what follows a quote is what follows the end of a string.
pub(crate) fn is_delimited(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t', '\r']);
    if rest.starts_with('\n') {
        return true;
    }
    let rest = rest.strip_prefix("\\n").unwrap_or(rest).trim_start();
    match rest.chars().next() {
        None | Some(',' | '}' | ']' | ')' | ';' | '，' | '\\') => true,
        // Two quotes in a row: the end of a string inside a string. Logs go on with the next `name=`.
        Some(c) if is_quote(c) => true,
        Some(_) => {
            let word = word_at(rest);
            !word.is_empty() && rest.strip_prefix(word).is_some_and(|rest| rest.starts_with('='))
        }
    }
}
