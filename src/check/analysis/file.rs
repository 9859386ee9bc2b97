//! A checked file: its entries, and where each part of it is.

use std::cell::Cell;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern::{Inline, Pattern};
use crate::check::findings::{Findings, Reported, excerpt};
use crate::check::problem::Problem;
use crate::check::rule::Rule;
use crate::check::suggest::Guesses;
use crate::ftl::comments::Notes;
use crate::ftl::entry::Entry;
use crate::ftl::place::{inline_offset, offset_in};

/// A part of an entry: its ID, and the name of an attribute, or `None` for the value.
pub(crate) type PartName<'s> = (&'s str, Option<&'s str>);

/// What stands for a placeable in a [`FlatText`].
pub(crate) const SLOT: char = '\u{fffc}';

/// One file: its text, and the entries that could be parsed.
pub(crate) struct File<'s> {
    /// As reports name it.
    pub(crate) path: &'s str,
    pub(crate) locale: &'s str,
    /// Without a byte-order mark, and with the sides of unfinished merges blanked out.
    pub(crate) text: &'s str,
    pub(crate) lines: Lines,
    pub(crate) entries: Vec<FileEntry<'s>>,
    /// The ID and range of each entry that could not be parsed. Its message exists, but cannot be used.
    pub(crate) broken: Vec<(&'s str, Range<usize>)>,
    pub(crate) guesses: Guesses,
    pub(crate) findings: Findings,
}

pub(crate) struct FileEntry<'s> {
    /// With the hyphen of a term.
    pub(crate) id: &'s str,
    pub(crate) range: Range<usize>,
    pub(crate) content: Entry<'s>,
    /// Whether a part of it could not be parsed.
    pub(crate) is_torn: bool,
    /// From the comment lines directly above.
    pub(crate) notes: Notes<'s>,
}

/// Where the lines of a text begin.
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// The last place that was asked for, as line, offset and column: the next is usually to the right of it.
    last: Cell<(usize, usize, usize)>,
}

/// The characters of a pattern in order, each with its byte offset; a placeable is one [`SLOT`]. Each variant of a selector has
/// a flat text of its own.
pub(crate) struct FlatText {
    pub(crate) chars: Vec<(usize, char)>,
    /// Whether it is the pattern itself, and not a variant within it.
    pub(crate) is_whole: bool,
}

impl<'s> File<'s> {
    pub(crate) fn new(path: &'s str, locale: &'s str, text: &'s str) -> File<'s> {
        File {
            path,
            locale,
            text,
            lines: Lines::new(text),
            entries: Vec::new(),
            broken: Vec::new(),
            guesses: Guesses::default(),
            findings: Findings::default(),
        }
    }

    pub(crate) fn report(
        &self,
        rule: Rule,
        span: Range<usize>,
        id: Option<&str>,
        sentence: impl Into<String>,
    ) -> Reported<'_> {
        let (line, column) = self.lines.place(self.text, span.start);
        self.findings.push(Problem {
            line,
            column,
            excerpt: Some(excerpt(self.text, &span)),
            message_id: id.map(str::to_owned),
            ..Problem::of_whole(self.path, Some(self.locale), rule, sentence.into())
        })
    }

    pub(crate) fn at(&self, part: &str) -> usize {
        offset_in(self.text, part).min(self.text.len())
    }

    /// Returns where a part of the text is, such as an identifier.
    pub(crate) fn span(&self, part: &str) -> Range<usize> {
        let at = self.at(part);
        at..at.saturating_add(part.len())
    }

    pub(crate) fn signed_span(&self, name: &str) -> Range<usize> {
        let span = self.span(name);
        span.start.saturating_sub(1)..span.end
    }

    /// Returns the name of a variable or a term with its sigil.
    pub(crate) fn signed(&self, name: &'s str) -> &'s str {
        self.text.get(self.signed_span(name)).unwrap_or(name)
    }

    /// Returns the range of the entry at an offset that could not be parsed.
    pub(crate) fn broken_at(&self, at: usize) -> Option<&Range<usize>> {
        let next = self.broken.partition_point(|(_, range)| range.start <= at);
        let (_, range) = self.broken.get(next.checked_sub(1)?)?;
        Some(range).filter(|range| range.contains(&at))
    }

    pub(crate) fn entry_at(&self, at: usize) -> Option<&FileEntry<'s>> {
        let next = self.entries.partition_point(|entry| entry.range.start <= at);
        self.entries.get(next.checked_sub(1)?).filter(|entry| entry.range.contains(&at))
    }

    /// Returns whether a part of the text at an offset is all that is between two quotation marks.
    pub(crate) fn is_quoted(&self, at: usize, part: &str) -> bool {
        let is_mark =
            |c: char| matches!(c, '"' | '\'' | '`' | '‘' | '’' | '“' | '”' | '„' | '«' | '»' | '「' | '」');
        let (before, rest) = self.text.split_at_checked(at).unwrap_or_default();
        before.ends_with(is_mark) && rest.strip_prefix(part).is_some_and(|after| after.starts_with(is_mark))
    }

    /// Returns how a text ends: with its [`last`](FlatText::last) character, or with `…` if that is one of several dots. A sign in
    /// quotes ends nothing.
    pub(crate) fn ending(&self, flat: &FlatText) -> Option<char> {
        let (end, c) = flat.last()?;
        let dots = self
            .text
            .get(..=end)
            .map_or(0, |head| head.len().saturating_sub(head.trim_end_matches('.').len()));
        let sign = if dots > 1 { ".".repeat(dots) } else { c.to_string() };
        let start = end.saturating_sub(dots.saturating_sub(1));
        (!self.is_quoted(start, &sign)).then_some(if dots > 1 { '…' } else { c })
    }

    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines.place(self.text, at).0
    }

    /// Returns the flat texts of a pattern: its own, then those of its variants.
    pub(crate) fn flat_texts(&self, pattern: &Pattern<'_>) -> Vec<FlatText> {
        let mut found = Vec::new();
        self.collect(pattern, true, &mut found);
        found
    }

    fn collect(&self, pattern: &Pattern<'_>, is_whole: bool, found: &mut Vec<FlatText>) {
        let mut chars = Vec::new();
        let mut inner = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let start = self.at(value);
                    chars.extend(value.char_indices().map(|(at, c)| (start.saturating_add(at), c)));
                }
                ast::PatternElement::Placeable { expression } => match expression {
                    ast::Expression::Inline(Inline::StringLiteral { value }) => {
                        let start = self.at(value);
                        chars.extend(unescape_unicode_to_string(value).chars().map(|c| (start, c)));
                    }
                    ast::Expression::Inline(inline) => chars.push((inline_offset(self.text, inline), SLOT)),
                    ast::Expression::Select { selector, variants } => {
                        chars.push((inline_offset(self.text, selector), SLOT));
                        variants.iter().for_each(|variant| self.collect(&variant.value, false, &mut inner));
                    }
                },
            }
        }
        found.push(FlatText { chars, is_whole });
        found.append(&mut inner);
    }
}

impl<'s> FileEntry<'s> {
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

impl Lines {
    fn new(text: &str) -> Lines {
        let ends = text.bytes().zip(1..).filter(|(b, _)| *b == b'\n');
        Lines {
            starts: [0].into_iter().chain(ends.map(|(_, next)| next)).collect(),
            last: Cell::new((0, 0, 1)),
        }
    }

    /// Returns the line and column of a byte offset, both from 1; columns count characters.
    pub(crate) fn place(&self, text: &str, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let (from, column) = match self.last.get() {
            (last_line, offset, column) if last_line == line && offset <= at => (offset, column),
            _ => (self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default(), 1),
        };
        let between = text.get(from..at).unwrap_or_default().chars().count();
        let column = column.saturating_add(between);
        self.last.set((line, at, column));
        (line, column)
    }
}

pub(crate) fn char_span((at, c): (usize, char)) -> Range<usize> {
    at..at.saturating_add(c.len_utf8())
}

pub(crate) fn span_of(at: usize, length: usize) -> Range<usize> {
    at..at.saturating_add(length)
}

impl FlatText {
    pub(crate) fn text(&self) -> String {
        self.chars.iter().map(|(_, c)| *c).collect()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.chars.iter().all(|(_, c)| c.is_whitespace())
    }

    pub(crate) fn count(&self, is: impl Fn(char) -> bool) -> usize {
        self.chars.iter().filter(|(_, c)| is(*c)).count()
    }

    /// Returns the last character, not counting space and closing quotation marks and brackets.
    pub(crate) fn last(&self) -> Option<(usize, char)> {
        let is_closing = |c: char| {
            c.is_whitespace() || matches!(c, ')' | '）' | '"' | '”' | '’' | '»' | '」' | '』' | '》' | ']')
        };
        self.chars.iter().rev().find(|(_, c)| !is_closing(*c)).copied()
    }

    /// Returns the words, each with the offset of its first letter.
    pub(crate) fn words(&self) -> Vec<(usize, String)> {
        let mut words: Vec<(usize, String)> = Vec::new();
        let mut inside = false;
        for (at, c) in &self.chars {
            let is_letter = c.is_alphanumeric() || (inside && matches!(c, '\'' | '’' | '_'));
            match words.last_mut() {
                Some((_, word)) if is_letter && inside => word.push(*c),
                _ if is_letter => words.push((*at, c.to_string())),
                _ => {}
            }
            inside = is_letter;
        }
        words
    }
}
