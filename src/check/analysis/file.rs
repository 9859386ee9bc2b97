//! A file with its entries, and where in it everything stands.

use std::cell::Cell;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::check::suggest::Guesses;
use crate::ftl::place::offset_in;

pub(crate) type Pattern<'s> = ast::Pattern<&'s str>;
pub(crate) type Inline<'s> = ast::InlineExpression<&'s str>;

/// What stands for a placeable in a [`Sentence`].
pub(crate) const SLOT: char = '\u{fffc}';

/// One file: its text, and the entries that could be read.
pub(crate) struct File<'s> {
    /// As reports name it.
    pub(crate) path: &'s str,
    pub(crate) locale: &'s str,
    /// Without a byte-order mark, and with the sides of unfinished merges blanked out.
    pub(crate) text: &'s str,
    pub(crate) lines: Lines,
    pub(crate) entries: Vec<Entry<'s>>,
    /// The entries that could not be read: their ID and range. Their messages are there, only not usable.
    pub(crate) broken: Vec<(&'s str, Range<usize>)>,
    pub(crate) guesses: Guesses,
}

/// A message or a term.
pub(crate) struct Entry<'s> {
    /// A term's begins with a hyphen.
    pub(crate) id: &'s str,
    pub(crate) range: Range<usize>,
    pub(crate) value: Option<Pattern<'s>>,
    pub(crate) attributes: Vec<ast::Attribute<&'s str>>,
    /// Whether a part of it could not be read.
    pub(crate) is_torn: bool,
    /// The comment lines directly above, from the top.
    pub(crate) comments: Vec<&'s str>,
}

/// Where the lines of a text begin.
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// The place that was asked for last, as line, byte and column: the next is most often to the right of it.
    last: Cell<(usize, usize, usize)>,
}

/// The characters of a pattern in order, each with its byte offset; a placeable is one [`SLOT`]. A selector's variants
/// are sentences of their own.
pub(crate) struct Sentence {
    pub(crate) chars: Vec<(usize, char)>,
    /// Whether it is the pattern itself, and not a variant within it.
    pub(crate) is_whole: bool,
}

/// Something in a pattern.
pub(crate) enum Node<'a, 's> {
    Variable(&'s str),
    Message(&'s str, Option<&'s str>),
    Term(&'s str),
    Select(&'a Inline<'s>, &'a [ast::Variant<&'s str>]),
}

impl<'s> File<'s> {
    /// The byte offset of a part of the text.
    pub(crate) fn at(&self, part: &str) -> usize {
        offset_in(self.text, part).min(self.text.len())
    }

    /// The entry that holds a byte and could not be read.
    pub(crate) fn broken_at(&self, at: usize) -> Option<&Range<usize>> {
        let next = self.broken.partition_point(|(_, range)| range.start <= at);
        let (_, range) = self.broken.get(next.checked_sub(1)?)?;
        Some(range).filter(|range| range.contains(&at))
    }

    /// The text of the line that holds a byte, without its end.
    pub(crate) fn line_around(&self, at: usize) -> (usize, &'s str) {
        let start = self.lines.start_of(at);
        let rest = self.text.get(start..).unwrap_or_default();
        (start, rest.split('\n').next().unwrap_or_default())
    }
}

impl<'s> Entry<'s> {
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The value, and the attributes with their names.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &Pattern<'s>)> {
        let value = self.value.iter().map(|value| (None, value));
        value.chain(self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
    }

    /// What a reader finds the pattern by: the attribute's name, or the ID.
    pub(crate) fn name_of(&self, attribute: Option<&'s str>) -> &'s str {
        attribute.unwrap_or(self.id)
    }
}

impl Lines {
    pub(crate) fn new(text: &str) -> Lines {
        let ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at.saturating_add(1))).collect();
        Lines { starts, last: Cell::new((0, 0, 1)) }
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub(crate) fn place(&self, text: &str, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.start_of(at);
        let (from, column) = match self.last.get() {
            (last_line, byte, column) if last_line == line && byte <= at => (byte, column),
            _ => (start, 1),
        };
        let between = text.get(from..at).unwrap_or_default().chars().count();
        let column = column.saturating_add(between);
        self.last.set((line, at, column));
        (line, column)
    }

    fn start_of(&self, at: usize) -> usize {
        let line = self.starts.partition_point(|start| *start <= at);
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default()
    }
}

/// Visits all that a pattern holds, variants included. What it recurses into was bounded before it was parsed.
pub(crate) fn visit<'a, 's>(pattern: &'a Pattern<'s>, then: &mut impl FnMut(Node<'a, 's>)) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        visit_expression(expression, then);
    }
}

fn visit_expression<'a, 's>(expression: &'a ast::Expression<&'s str>, then: &mut impl FnMut(Node<'a, 's>)) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, then),
        ast::Expression::Select { selector, variants } => {
            then(Node::Select(selector, variants));
            visit_inline(selector, then);
            variants.iter().for_each(|variant| visit(&variant.value, then));
        }
    }
}

fn visit_inline<'a, 's>(inline: &'a Inline<'s>, then: &mut impl FnMut(Node<'a, 's>)) {
    let call = |arguments: &'a ast::CallArguments<&'s str>, then: &mut _| {
        arguments.positional.iter().for_each(|argument| visit_inline(argument, then));
    };
    match inline {
        Inline::VariableReference { id } => then(Node::Variable(id.name)),
        Inline::MessageReference { id, attribute } => {
            then(Node::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        Inline::TermReference { id, arguments, .. } => {
            then(Node::Term(id.name));
            if let Some(arguments) = arguments {
                call(arguments, then);
            }
        }
        Inline::FunctionReference { arguments, .. } => call(arguments, then),
        Inline::Placeable { expression } => visit_expression(expression, then),
        Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
    }
}

/// The sentences of a pattern: itself, then those of its variants.
pub(crate) fn sentences(file: &File<'_>, pattern: &Pattern<'_>) -> Vec<Sentence> {
    let mut found = Vec::new();
    collect(file, pattern, true, &mut found);
    found
}

fn collect(file: &File<'_>, pattern: &Pattern<'_>, is_whole: bool, found: &mut Vec<Sentence>) {
    let mut chars = Vec::new();
    let mut inner = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let start = file.at(value);
                chars.extend(value.char_indices().map(|(at, c)| (start.saturating_add(at), c)));
            }
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(Inline::StringLiteral { value }) => {
                    let start = file.at(value);
                    chars.extend(unescape_unicode_to_string(value).chars().map(|c| (start, c)));
                }
                ast::Expression::Inline(inline) => chars.push((inline_at(file, inline), SLOT)),
                ast::Expression::Select { selector, variants } => {
                    chars.push((inline_at(file, selector), SLOT));
                    variants.iter().for_each(|variant| collect(file, &variant.value, false, &mut inner));
                }
            },
        }
    }
    found.push(Sentence { chars, is_whole });
    found.append(&mut inner);
}

/// Where an inline expression begins: a variable at its `$`, a term at its hyphen.
pub(crate) fn inline_at(file: &File<'_>, inline: &Inline<'_>) -> usize {
    match inline {
        Inline::VariableReference { id } | Inline::TermReference { id, .. } => sigil(file, id.name),
        Inline::MessageReference { id, .. } | Inline::FunctionReference { id, .. } => file.at(id.name),
        Inline::StringLiteral { value } => sigil(file, value),
        Inline::NumberLiteral { value } => file.at(value),
        Inline::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inline) | ast::Expression::Select { selector: inline, .. } => {
                inline_at(file, inline)
            }
        },
    }
}

/// Where the `$`, `-` or `"` before a name stands.
pub(crate) fn sigil(file: &File<'_>, name: &str) -> usize {
    file.at(name).saturating_sub(1)
}

impl Sentence {
    /// Where the text begins, white space aside.
    pub(crate) fn start(&self) -> Option<usize> {
        self.chars.iter().find(|(_, c)| !c.is_whitespace()).map(|(at, _)| *at)
    }

    /// The last character that is neither space nor the end of a quotation or a parenthesis.
    pub(crate) fn last(&self) -> Option<(usize, char)> {
        let is_closing = |c: char| {
            c.is_whitespace() || matches!(c, ')' | '）' | '"' | '”' | '’' | '»' | '」' | '』' | '》' | ']')
        };
        self.chars.iter().rev().find(|(_, c)| !is_closing(*c)).copied()
    }

    /// The words, each with the offset of its first letter.
    pub(crate) fn words(&self) -> Vec<(usize, String)> {
        let mut words: Vec<(usize, String)> = Vec::new();
        let mut inside = false;
        for (at, c) in &self.chars {
            let is_letter = c.is_alphanumeric() || (inside && matches!(c, '\'' | '’' | '_'));
            if is_letter && inside {
                if let Some((_, word)) = words.last_mut() {
                    word.push(*c);
                }
            } else if is_letter {
                words.push((*at, c.to_string()));
            }
            inside = is_letter;
        }
        words
    }
}
