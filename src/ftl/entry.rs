//! One message or term: its value and attributes, parsed or as lines.

use fluent_syntax::ast;

use super::fingerprint::{Fingerprint, form};
use super::parse;
use super::split::{end_line, name_at_start};

/// The content of a message or term.
pub(crate) struct Entry<'s> {
    pub(crate) value: Option<ast::Pattern<&'s str>>,
    pub(crate) attributes: Vec<ast::Attribute<&'s str>>,
}

/// A value (`None`), or the attribute of that name.
pub(crate) type Part<'s> = Option<&'s str>;

/// The lines of an entry, split where an attribute begins.
pub(crate) struct Chunks<'s> {
    head: &'s str,
    attributes: Vec<(&'s str, &'s str)>,
}

impl<'s> Entry<'s> {
    /// Parses a text of one valid entry and nothing else, within the limits of what can be loaded.
    pub(crate) fn parse(source: &'s str) -> Option<Entry<'s>> {
        node_of(source).and_then(Entry::of)
    }

    /// Returns the content of a node of the syntax tree; `None` if that is a comment or junk.
    pub(crate) fn of(node: ast::Entry<&'s str>) -> Option<Entry<'s>> {
        match node {
            ast::Entry::Message(message) => {
                Some(Entry { value: message.value, attributes: message.attributes })
            }
            ast::Entry::Term(term) => Some(Entry { value: Some(term.value), attributes: term.attributes }),
            _ => None,
        }
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.form())
    }

    /// Returns the canonical form, which is the same for entries with the same content.
    pub(crate) fn form(&self) -> String {
        form(self.patterns())
    }

    pub(crate) fn form_of(&self, part: Part<'_>) -> String {
        form(self.pattern(part).into_iter().map(|pattern| (part, pattern)))
    }

    /// Returns whether a part has letters besides its arguments.
    pub(crate) fn has_words(&self, part: Part<'_>) -> bool {
        self.pattern(part).is_some_and(pattern_has_words)
    }

    pub(crate) fn has(&self, part: Part<'_>) -> bool {
        self.pattern(part).is_some()
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = Part<'s>> {
        self.patterns().map(|(part, _)| part)
    }

    fn pattern(&self, part: Part<'_>) -> Option<&ast::Pattern<&'s str>> {
        self.patterns().find(|(name, _)| *name == part).map(|(_, pattern)| pattern)
    }

    pub(crate) fn attribute_names(&self) -> impl Iterator<Item = &'s str> {
        self.attributes.iter().map(|attribute| attribute.id.name)
    }

    pub(crate) fn patterns(&self) -> impl Iterator<Item = (Part<'s>, &ast::Pattern<&'s str>)> {
        let value = self.value.iter().map(|value| (None, value));
        value.chain(self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
    }
}

impl<'s> Chunks<'s> {
    /// Splits the lines of a valid entry. Only an attribute can begin a line with a full stop.
    pub(crate) fn of(source: &'s str) -> Chunks<'s> {
        let mut chunks = Chunks { head: source, attributes: Vec::new() };
        let starts = source.match_indices('\n').filter_map(|(end, _)| {
            let line = source.get(end..)?.strip_prefix('\n')?;
            let text = line.trim_start_matches(' ').strip_prefix('.')?;
            Some((source.len().checked_sub(line.len())?, name_at_start(text)))
        });
        for (start, name) in starts.collect::<Vec<_>>().into_iter().rev() {
            if let Some((head, attribute)) = chunks.head.split_at_checked(start) {
                chunks.head = head;
                chunks.attributes.insert(0, (name, attribute));
            }
        }
        chunks
    }

    fn part(&self, part: Part<'_>) -> &'s str {
        match part {
            None => self.head,
            Some(wanted) => {
                self.attributes.iter().find(|(name, _)| *name == wanted).map_or("", |(_, lines)| lines)
            }
        }
    }

    /// Returns the entry with parts added from another.
    pub(crate) fn with(&self, parts: &[Part<'_>], other: &Chunks<'_>, line_end: &str) -> String {
        let mut text = String::new();
        let mut push = |lines: &str| {
            end_line(&mut text, line_end);
            text.push_str(lines);
        };
        push(if parts.contains(&None) { other.part(None) } else { self.head });
        self.attributes.iter().for_each(|(_, lines)| push(lines));
        parts.iter().filter(|part| part.is_some()).for_each(|part| push(other.part(*part)));
        text
    }

    pub(crate) fn without(&self, parts: &[Part<'_>]) -> String {
        let mut text = match self.head.split_once('=').filter(|_| parts.contains(&None)) {
            Some((id, _)) => format!("{id}=\n"),
            None => self.head.to_owned(),
        };
        for (name, lines) in &self.attributes {
            if !parts.contains(&Some(name)) {
                text.push_str(lines);
            }
        }
        text
    }
}

/// Returns the node of the syntax tree that a text of one valid entry and nothing else has.
pub(crate) fn node_of(source: &str) -> Option<ast::Entry<&str>> {
    let (resource, problems) = parse::parse(source).ok()?;
    let mut body = resource.body.into_iter();
    body.next().filter(|_| problems.is_empty() && body.next().is_none())
}

fn pattern_has_words(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| pattern_has_words(&variant.value))
        }
        ast::PatternElement::Placeable { .. } => false,
    })
}
