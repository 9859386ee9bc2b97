//! Where the rules put what they find.

use std::ops::Range;

use super::problem::{Excerpt, Problem};
use crate::check::analysis::file::{Entry, File};
use crate::check::rule::Rule;
use crate::text::sanitize::is_control;

/// How many characters of a line are shown on either side of the place.
const SHOWN: usize = 80;

/// The longest text that a sentence quotes, in characters.
const QUOTED: usize = 60;

/// Collects problems.
#[derive(Default)]
pub(crate) struct Sink {
    pub(crate) problems: Vec<Problem>,
}

/// What is reported at a place; the caret is under all of `part`.
pub(crate) struct Finding<'e> {
    pub(crate) rule: Rule,
    pub(crate) span: Range<usize>,
    pub(crate) sentence: String,
    pub(crate) help: Option<String>,
    pub(crate) message_id: Option<&'e str>,
}

impl<'e> Finding<'e> {
    pub(crate) fn new(rule: Rule, span: Range<usize>, sentence: impl Into<String>) -> Finding<'e> {
        Finding { rule, span, sentence: sentence.into(), help: None, message_id: None }
    }

    /// At an identifier, or any other part of the file's text.
    pub(crate) fn at_part(
        file: &File<'_>,
        rule: Rule,
        part: &str,
        sentence: impl Into<String>,
    ) -> Finding<'e> {
        let start = file.at(part);
        Finding::new(rule, start..start.saturating_add(part.len()), sentence)
    }

    /// At a variable or a term, whose sign belongs to it.
    pub(crate) fn at_signed(
        file: &File<'_>,
        rule: Rule,
        name: &str,
        sentence: impl Into<String>,
    ) -> Finding<'e> {
        let start = file.at(name);
        Finding::new(rule, start.saturating_sub(1)..start.saturating_add(name.len()), sentence)
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Finding<'e> {
        self.help = Some(help.into());
        self
    }

    /// "Did you mean", if there is something near enough.
    pub(crate) fn suggest(mut self, near: Option<String>) -> Finding<'e> {
        self.help = near.map(|near| format!("did you mean \"{near}\"?")).or(self.help);
        self
    }

    pub(crate) fn of(mut self, entry: &Entry<'e>) -> Finding<'e> {
        self.message_id = Some(entry.id);
        self
    }

    pub(crate) fn of_id(mut self, id: &'e str) -> Finding<'e> {
        self.message_id = Some(id);
        self
    }
}

impl Sink {
    pub(crate) fn report(&mut self, file: &File<'_>, finding: Finding<'_>) {
        self.report_in(file.text, file, finding);
    }

    /// Reports with the line as it stands in another text, in which all has the same place.
    pub(crate) fn report_in(&mut self, text: &str, file: &File<'_>, finding: Finding<'_>) {
        let (line, column) = file.lines.place(file.text, finding.span.start);
        self.problems.push(Problem {
            path: file.path.to_owned(),
            locale: Some(file.locale.to_owned()),
            line,
            column,
            severity: finding.rule.severity(),
            rule: finding.rule,
            sentence: finding.sentence,
            help: finding.help,
            excerpt: Some(excerpt(text, &finding.span)),
            message_id: finding.message_id.map(quoted),
        });
    }

    /// What is wrong with a file or a directory, and at no place in it.
    pub(crate) fn report_whole(
        &mut self,
        path: &str,
        locale: Option<&str>,
        rule: Rule,
        sentence: String,
        help: Option<&str>,
    ) {
        self.problems.push(Problem {
            path: path.to_owned(),
            locale: locale.map(str::to_owned),
            line: 1,
            column: 1,
            severity: rule.severity(),
            rule,
            sentence,
            help: help.map(str::to_owned),
            excerpt: None,
            message_id: None,
        });
    }
}

/// An ID or another word of the source, cleaned and cut, to stand in a sentence.
pub(crate) fn quoted(text: &str) -> String {
    crate::text::sanitize::clean(text, QUOTED)
}

fn excerpt(source: &str, span: &Range<usize>) -> Excerpt {
    let start = span.start.min(source.len());
    let before = source.get(..start).unwrap_or_default();
    let after = source.get(start..).unwrap_or_default();
    let length = span.end.saturating_sub(span.start);
    let head: Vec<char> =
        before.chars().rev().take_while(|c| *c != '\n').take(SHOWN.saturating_add(1)).collect();
    let mut text = String::new();
    if head.len() > SHOWN {
        text.push('…');
    }
    text.extend(head.iter().take(SHOWN).rev().map(|c| shown(*c)));
    let from = text.len();
    let mut to = from;
    let mut rest = after.char_indices().take_while(|(_, c)| *c != '\n');
    for (at, c) in rest.by_ref().take(SHOWN) {
        text.push(shown(c));
        if at < length.max(1) {
            to = text.len();
        }
    }
    if rest.next().is_some() {
        text.push('…');
    }
    Excerpt { text, start: from, end: to }
}

/// A character as it may stand on a terminal, in one column where the source has one character.
fn shown(c: char) -> char {
    match c {
        '\t' | '\r' => ' ',
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' => char::REPLACEMENT_CHARACTER,
        c if is_control(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
