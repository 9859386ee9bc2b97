//! Why an entry cannot be used, and where it stands.

use fluent_syntax::parser::ParserError;

use crate::error::Error;

/// Why an entry cannot be used, and where in it.
pub(crate) struct Refusal {
    pub(crate) at: usize,
    pub(crate) reason: String,
    pub(crate) kind: fn(String, (usize, usize)) -> Error,
}

/// What the parser says, as our errors say it.
pub(crate) fn reason(problem: &ParserError) -> String {
    let text = problem.kind.to_string();
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => text,
    }
}

/// Line and column of a byte offset, both from 1; a column counts characters.
pub(crate) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|b| *b == b'\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    (line.saturating_add(1), column.saturating_add(1))
}

/// Where in `whole` the part begins, which was cut out of it.
pub(crate) fn offset_in(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}

pub(crate) fn syntax(at: usize, reason: String) -> Refusal {
    Refusal { at, reason, kind: Error::syntax }
}

pub(crate) fn refuse(at: usize, reason: String) -> Refusal {
    Refusal { at, reason, kind: Error::entry }
}

pub(crate) fn limit(at: usize, reason: String) -> Refusal {
    Refusal { at, reason, kind: Error::limit }
}
