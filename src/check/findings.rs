//! Where the rules report what they find.

use std::cell::RefCell;
use std::ops::Range;

use super::problem::{Excerpt, Problem};
use crate::text::sanitize::{is_control, sanitize};

/// How many characters of a line are shown on either side of the place.
const EXCERPT_CHARS: usize = 80;

/// The longest quotation in a sentence, in characters.
const QUOTED_CHARS: usize = 60;

#[derive(Default)]
pub(crate) struct Findings(RefCell<Vec<Problem>>);

/// A problem that has just been reported, to which help can be added.
pub(crate) struct Reported<'f>(&'f Findings);

impl Findings {
    pub(crate) fn push(&self, problem: Problem) -> Reported<'_> {
        self.0.borrow_mut().push(problem);
        Reported(self)
    }

    pub(crate) fn with<T>(&self, read: impl FnOnce(&[Problem]) -> T) -> T {
        read(&self.0.borrow())
    }

    pub(crate) fn retain(&self, is_kept: impl FnMut(&Problem) -> bool) {
        self.0.borrow_mut().retain(is_kept);
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

impl Reported<'_> {
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        if let Some(problem) = self.0.0.borrow_mut().last_mut() {
            problem.help = Some(help.into());
        }
        self
    }

    /// Asks "did you mean", if there is a name to suggest.
    pub(crate) fn suggest(self, name: Option<String>) {
        if let Some(name) = name {
            self.help(format!("did you mean \"{name}\"?"));
        }
    }
}

/// Returns an ID or another word of the file as a sentence quotes it: sanitized and cut.
pub(crate) fn quoted(text: &str) -> String {
    sanitize(text, QUOTED_CHARS)
}

/// Returns the part of a line around a span, and where in it the span is.
pub(crate) fn excerpt(source: &str, span: &Range<usize>) -> Excerpt {
    let (before, after) = source.split_at_checked(span.start).unwrap_or((source, ""));
    let head = || before.char_indices().rev().take_while(|(_, c)| *c != '\n');
    let (from, _) = head().take(EXCERPT_CHARS).last().unwrap_or((before.len(), ' '));
    let mut text = String::from(if head().nth(EXCERPT_CHARS).is_some() { "…" } else { "" });
    text.extend(before.get(from..).unwrap_or_default().chars().map(visible));
    let start = text.len();
    let mut end = start;
    let mut rest = after.char_indices().take_while(|(_, c)| *c != '\n');
    for (at, c) in rest.by_ref().take(EXCERPT_CHARS) {
        text.push(visible(c));
        if at < span.len().max(1) {
            end = text.len();
        }
    }
    if rest.next().is_some() {
        text.push('…');
    }
    Excerpt { text, start, end }
}

/// Returns a character as a terminal can show it, in one column where the source has one character.
fn visible(c: char) -> char {
    match c {
        '\t' | '\r' => ' ',
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' => char::REPLACEMENT_CHARACTER,
        c if is_control(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
