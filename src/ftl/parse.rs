//! Parses untrusted entries with fluent-syntax, which some texts make panic, overflow the stack or take very long; and why an entry is
//! rejected, and where.

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::place::place;
use crate::error::Error;
use crate::limits::{ENTRY_BYTES, OPENERS};

/// An entry, or a part of one, that cannot be used.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) kind: RejectionKind,
    /// In bytes.
    pub(crate) offset: usize,
    /// In bytes; 0 if the entry as a whole is rejected.
    pub(crate) length: usize,
    pub(crate) reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RejectionKind {
    /// It is not Fluent.
    Syntax,
    /// It is Fluent that this crate does not support.
    Unsupported,
    /// It calls a function that does not exist.
    UnknownFunction,
    /// It has a placeable directly inside a placeable.
    NestedPlaceable,
    /// It exceeds one of [`limits`](crate::limits).
    Limit,
}

impl Rejection {
    pub(crate) fn new(kind: RejectionKind, offset: usize, reason: impl Into<String>) -> Rejection {
        Rejection { kind, offset, length: 0, reason: reason.into() }
    }

    /// Rejects the entry as a whole.
    pub(crate) fn unsupported(reason: impl Into<String>) -> Rejection {
        Rejection::new(RejectionKind::Unsupported, 0, reason)
    }

    /// Rejects the entry as a whole.
    pub(crate) fn limit(reason: impl Into<String>) -> Rejection {
        Rejection::new(RejectionKind::Limit, 0, reason)
    }

    /// Converts it to an error with the line and column of its offset in a resource.
    pub(crate) fn into_error(self, resource: &str) -> Error {
        let what = match self.kind {
            RejectionKind::Syntax => "invalid Fluent syntax",
            RejectionKind::Limit => "limit exceeded",
            _ => "unusable entry",
        };
        Error::entry(what, self.reason, place(resource, self.offset))
    }
}

/// Parses an entry, and returns it with the errors in it; or why it cannot be parsed, with an offset in it.
pub(crate) fn parse(entry: &str) -> Result<(ast::Resource<&str>, Vec<ParserError>), Rejection> {
    fit(entry)?;
    Ok(match parser::parse(entry) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, problems)) => (resource, problems),
    })
}

/// Checks that fluent-syntax can parse an entry from any source.
fn fit(entry: &str) -> Result<(), Rejection> {
    if entry.len() > ENTRY_BYTES {
        let bytes = entry.len();
        return Err(Rejection::limit(format!("an entry of {bytes} bytes, {ENTRY_BYTES} are allowed")));
    }
    let mut openers = entry.match_indices(['{', '(']).filter(|(at, _)| is_opener(entry, *at));
    if let Some((offset, _)) = openers.nth(OPENERS) {
        let reason = format!("more than {OPENERS} opening braces and parentheses in an entry");
        return Err(Rejection { offset, length: 1, ..Rejection::limit(reason) });
    }
    match broken_escape(entry) {
        Some(offset) => {
            Err(Rejection { offset, length: 2, ..Rejection::unsupported("invalid escape sequence") })
        }
        None => Ok(()),
    }
}

/// Returns what the parser found wrong, in lower case as our errors have it.
pub(crate) fn reason(problem: &ParserError) -> String {
    let text = problem.kind.to_string();
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

/// Finds a `\u` or `\U` that is followed too early by a byte that is not ASCII: fluent-syntax would cut inside a character
/// and panic (fluent-rs issue 389, open in November 2026).
fn broken_escape(entry: &str) -> Option<usize> {
    let mut is_quoted = false;
    entry.char_indices().map(|(at, _)| at).find(|at| {
        let rest = entry.get(*at..).unwrap_or_default();
        match rest.chars().next() {
            Some('"') => is_quoted = true,
            Some('\n') => is_quoted = false,
            _ => {}
        }
        // The digits, and the byte after them, where fluent-syntax cuts.
        let (digits, length) = match (rest.strip_prefix("\\u"), rest.strip_prefix("\\U")) {
            (Some(digits), _) => (digits, 5),
            (_, Some(digits)) => (digits, 7),
            _ => return false,
        };
        is_quoted && digits.bytes().take(length).any(|b| !b.is_ascii())
    })
}

/// Whether a brace or parenthesis opens a level. A parenthesis does after the name of a function or term, and in no other text.
fn is_opener(entry: &str, at: usize) -> bool {
    let before = entry.get(..at).unwrap_or_default().trim_end();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    entry.get(at..).is_some_and(|rest| rest.starts_with('{')) || before.ends_with(is_name)
}
