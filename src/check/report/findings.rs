//! Where the rules report what they find.

use std::cell::RefCell;
use std::ops::Range;

use super::problem::{Excerpt, Problem};
use crate::check::analysis::file::File;
use crate::check::rule::Rule;
use crate::text::sanitize::{is_control, sanitize};

/// How many characters of a line are shown on either side of the place.
const EXCERPT_CHARS: usize = 80;

/// The longest quotation in a sentence, in characters.
const QUOTED_CHARS: usize = 60;

/// Collects problems.
#[derive(Default)]
pub(crate) struct Findings(RefCell<Vec<Problem>>);

/// What is reported at a place, with a caret under all of its span.
pub(crate) struct Finding<'e> {
    rule: Rule,
    span: Range<usize>,
    sentence: String,
    help: Option<String>,
    message_id: Option<&'e str>,
}

impl<'e> Finding<'e> {
    /// Makes a finding about so many bytes of the file's text.
    pub(crate) fn at(rule: Rule, start: usize, length: usize, sentence: impl Into<String>) -> Finding<'e> {
        let span = start..start.saturating_add(length);
        Finding { rule, span, sentence: sentence.into(), help: None, message_id: None }
    }

    /// Makes a finding about a character.
    pub(crate) fn at_char(rule: Rule, (at, c): (usize, char), sentence: impl Into<String>) -> Finding<'e> {
        Finding::at(rule, at, c.len_utf8(), sentence)
    }

    /// Makes a finding about an identifier, or any other slice of the file's text.
    pub(crate) fn at_part(
        file: &File<'_>,
        rule: Rule,
        part: &str,
        sentence: impl Into<String>,
    ) -> Finding<'e> {
        Finding::at(rule, file.at(part), part.len(), sentence)
    }

    /// Makes a finding about a variable or a term, whose sigil is part of it.
    pub(crate) fn at_signed(
        file: &File<'_>,
        rule: Rule,
        name: &str,
        sentence: impl Into<String>,
    ) -> Finding<'e> {
        Finding::at(rule, file.sigil(name), name.len().saturating_add(1), sentence)
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Finding<'e> {
        self.help = Some(help.into());
        self
    }

    /// Asks "did you mean", if there is a name to suggest.
    pub(crate) fn suggest(mut self, name: Option<String>) -> Finding<'e> {
        self.help = name.map(|name| format!("did you mean \"{name}\"?")).or(self.help);
        self
    }

    pub(crate) fn of(mut self, message_id: &'e str) -> Finding<'e> {
        self.message_id = Some(message_id);
        self
    }
}

impl Findings {
    pub(crate) fn report(&self, file: &File<'_>, finding: Finding<'_>) {
        self.report_in(file.text, file, finding);
    }

    /// Reports with an excerpt of another text, in which everything is at the same place.
    pub(crate) fn report_in(&self, text: &str, file: &File<'_>, finding: Finding<'_>) {
        let (line, column) = file.lines.place(file.text, finding.span.start);
        self.push(Problem {
            line,
            column,
            help: finding.help,
            excerpt: Some(excerpt(text, &finding.span)),
            message_id: finding.message_id.map(quoted),
            ..Problem::of_whole(file.path, Some(file.locale), finding.rule, finding.sentence)
        });
    }

    pub(crate) fn push(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    pub(crate) fn with<T>(&self, read: impl FnOnce(&[Problem]) -> T) -> T {
        read(&self.0.borrow())
    }

    /// Keeps the problems that meet a condition.
    pub(crate) fn retain(&self, is_kept: impl FnMut(&Problem) -> bool) {
        self.0.borrow_mut().retain(is_kept);
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// Returns an ID or another word of the file as a sentence quotes it: sanitized and cut.
pub(crate) fn quoted(text: &str) -> String {
    sanitize(text, QUOTED_CHARS)
}

/// Returns an ID or the name of an attribute, with its full stop, as a sentence quotes it.
pub(crate) fn quoted_part(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(name) => format!(".{}", quoted(name)),
        None => quoted(id),
    }
}

fn excerpt(source: &str, span: &Range<usize>) -> Excerpt {
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
