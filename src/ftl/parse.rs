//! The one way from a text of anybody's to fluent-syntax, which some texts make panic, overflow the stack, or take its time.

use std::fmt;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use crate::limits::{ENTRY_BYTES, OPENERS};

/// Why an entry is not given to the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// Of so many bytes, more than [`ENTRY_BYTES`].
    Long(usize),
    /// Where one opener more than [`OPENERS`] stands.
    Nested(usize),
    /// Where an escape sequence begins that fluent-syntax would cut inside a character.
    Escape(usize),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unfit::Long(bytes) => write!(f, "an entry of {bytes} bytes, {ENTRY_BYTES} are allowed"),
            Unfit::Nested(_) => write!(f, "more than {OPENERS} opening braces and parentheses in an entry"),
            Unfit::Escape(_) => f.write_str("invalid escape sequence"),
        }
    }
}

/// Parses an entry, whoever wrote it; with what was read, what could not be. Nothing else parses a text from outside.
pub(crate) fn parse(entry: &str) -> Result<(ast::Resource<&str>, Vec<ParserError>), Unfit> {
    if entry.len() > ENTRY_BYTES {
        return Err(Unfit::Long(entry.len()));
    }
    if let Some((at, _)) = entry.match_indices(['{', '(']).nth(OPENERS) {
        return Err(Unfit::Nested(at));
    }
    if let Some(at) = broken_escape(entry) {
        return Err(Unfit::Escape(at));
    }
    Ok(match parser::parse(entry) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, problems)) => (resource, problems),
    })
}

/// Returns what the parser found wrong, in lower case as our errors have it.
pub(crate) fn reason(problem: &ParserError) -> String {
    let text = problem.kind.to_string();
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

/// Where `\u` or `\U` is followed too early by a byte that is not ASCII: fluent-syntax would cut inside a character
/// and panic (fluent-rs issue 389, open in November 2026).
fn broken_escape(entry: &str) -> Option<usize> {
    let bytes = entry.as_bytes();
    let mut quoted = false;
    (0..bytes.len()).find(|at| {
        match bytes.get(*at) {
            Some(b'"') => quoted = true,
            Some(b'\n') => quoted = false,
            _ => {}
        }
        // The digits, and the byte after them, at which fluent-syntax cuts.
        let reach = match bytes.get(*at..at.saturating_add(2)) {
            Some(b"\\u") if quoted => 5,
            Some(b"\\U") if quoted => 7,
            _ => return false,
        };
        bytes.iter().skip(at.saturating_add(2)).take(reach).any(|b| !b.is_ascii())
    })
}
