//! One message or term as it stands in a file: its ID, its parts, and what it says.

use fluent_syntax::ast;

use super::fingerprint::{Fingerprint, write_entry};
use crate::ftl::parse;
use crate::ftl::segments::end_line;

/// What a message or term says.
pub(crate) struct Entry<'s> {
    pub(crate) value: Option<ast::Pattern<&'s str>>,
    pub(crate) attributes: Vec<ast::Attribute<&'s str>>,
}

/// A value (`None`), or the attribute of that name.
pub(crate) type Part<'s> = Option<&'s str>;

/// The lines of an entry, cut where an attribute begins.
pub(crate) struct Chunks<'s> {
    head: &'s str,
    attributes: Vec<(&'s str, &'s str)>,
}

impl<'s> Entry<'s> {
    /// Parses a text that holds one sound entry and nothing else, within the limits of what can be loaded.
    pub(crate) fn parse(source: &'s str) -> Option<Entry<'s>> {
        let (resource, problems) = parse::parse(source).ok()?;
        if !problems.is_empty() {
            return None;
        }
        let mut body = resource.body.into_iter();
        let entry = match body.next()? {
            ast::Entry::Message(message) => Entry { value: message.value, attributes: message.attributes },
            ast::Entry::Term(term) => Entry { value: Some(term.value), attributes: term.attributes },
            _ => return None,
        };
        body.next().is_none().then_some(entry)
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.value.as_ref(), &self.attributes)
    }

    /// The form that two entries share if they say the same.
    pub(crate) fn form(&self) -> String {
        let mut form = String::new();
        // Text takes everything.
        let _ = write_entry(&mut form, self.value.as_ref(), &self.attributes);
        form
    }

    /// The form that two values share if they say the same, or two attributes of one name.
    pub(crate) fn form_of(&self, part: Part<'_>) -> String {
        let mut form = String::new();
        // Text takes everything.
        let _ = match part {
            None => write_entry(&mut form, self.value.as_ref(), &[]),
            Some(_) => write_entry(&mut form, None, self.attribute(part).map_or(&[], std::slice::from_ref)),
        };
        form
    }

    /// Whether a part says something besides its arguments.
    pub(crate) fn has_words(&self, part: Part<'_>) -> bool {
        let pattern = match part {
            None => self.value.as_ref(),
            Some(_) => self.attribute(part).map(|attribute| &attribute.value),
        };
        pattern.is_some_and(pattern_has_words)
    }

    fn attribute(&self, part: Part<'_>) -> Option<&ast::Attribute<&'s str>> {
        self.attributes.iter().find(|attribute| Some(attribute.id.name) == part)
    }

    pub(crate) fn has(&self, part: Part<'_>) -> bool {
        match part {
            None => self.value.is_some(),
            Some(name) => self.attributes.iter().any(|attribute| attribute.id.name == name),
        }
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = Part<'s>> {
        let value = self.value.is_some().then_some(None);
        value.into_iter().chain(self.attributes.iter().map(|attribute| Some(attribute.id.name)))
    }
}

impl<'s> Chunks<'s> {
    /// Cuts the lines of a sound entry. Only an attribute can begin a line with a full stop.
    pub(crate) fn of(source: &'s str) -> Chunks<'s> {
        let mut starts = Vec::new();
        let mut at = 0_usize;
        for line in source.split_inclusive('\n') {
            if let Some(text) = line.trim_start_matches(' ').strip_prefix('.').filter(|_| at > 0) {
                starts.push((at, name_at_start(text)));
            }
            at = at.saturating_add(line.len());
        }
        let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([source.len()]);
        let attributes = starts.iter().zip(ends);
        Chunks {
            head: source.get(..starts.first().map_or(source.len(), |(start, _)| *start)).unwrap_or_default(),
            attributes: attributes
                .map(|((start, name), end)| (*name, source.get(*start..end).unwrap_or_default()))
                .collect(),
        }
    }

    /// The lines of a part.
    fn part(&self, part: Part<'_>) -> &'s str {
        match part {
            None => self.head,
            Some(wanted) => {
                self.attributes.iter().find(|(name, _)| *name == wanted).map_or("", |(_, lines)| lines)
            }
        }
    }

    /// The entry with parts of another that it lacks.
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

    /// The entry without some of its parts.
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

fn pattern_has_words(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| pattern_has_words(&variant.value))
        }
        ast::PatternElement::Placeable { .. } => false,
    })
}

/// The ID that a text begins with if it is, or was meant to be, an entry: `error-1214`, `-brand`.
pub(crate) fn id_of(source: &str) -> Option<&str> {
    let bare = source.strip_prefix('-').unwrap_or(source);
    let name = name_at_start(bare);
    let is_id = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let rest = bare.get(name.len()..)?.trim_start_matches(' ');
    let length = source.len().saturating_sub(bare.len()).saturating_add(name.len());
    source.get(..length).filter(|_| is_id && rest.starts_with('='))
}

/// The letters, digits, hyphens and underscores that a text begins with.
pub(crate) fn name_at_start(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        let rows = [
            ("error-1 = x", Some("error-1")),
            ("a=", Some("a")),
            ("-brand   = x", Some("-brand")),
            ("finish-tool_calls = { $x", Some("finish-tool_calls")),
            ("a b = c", None),
            ("-", None),
            ("-1 = x", None),
            ("", None),
        ];
        for (source, id) in rows {
            assert_eq!(id_of(source), id, "{source}");
        }
    }

    #[test]
    fn parts_come_and_go() {
        let source = "a = { $x ->\n    [b] 1\n   *[c] 2\n}\n    .d = 3\n  .e =\n      4\n";
        let chunks = Chunks::of(source);
        assert_eq!(chunks.without(&[]), source);
        assert_eq!(chunks.without(&[None, Some("d")]), "a =\n  .e =\n      4\n");
        let bare = Chunks::of("a =\n    .e = x");
        assert_eq!(bare.with(&[Some("d")], &chunks, "\n"), "a =\n    .e = x\n    .d = 3\n");
        let value = "a = { $x ->\n    [b] 1\n   *[c] 2\n}\n    .e = x";
        assert_eq!(bare.with(&[None], &chunks, "\n"), value);
    }
}
