//! From Fluent's syntax tree to [`Pattern`]s.

use std::borrow::Cow;
use std::str::FromStr;

use fluent_bundle::types::FluentNumber;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::message::Message;
use super::packed::{Draft, MessageRow, Named, Parts, PatternRow, Slot, Span};
use super::pattern::Pattern;
use crate::code::parameter::Name;
use crate::ftl::parse::parse;
use crate::limits::{LOWERED_BYTES, LOWERED_TIMES};

/// A message that was lowered.
#[derive(Debug)]
pub(crate) struct Lowered {
    parts: Parts,
    row: MessageRow,
}

/// Bounds what a pattern may multiply into by its selectors and grow to by its references. A pattern that takes more is left to
/// the resolver.
struct Lowering<'e> {
    parts: Parts,
    /// Returns the text of an entry by its ID, which for a term begins with a hyphen.
    entry: &'e dyn Fn(&str) -> Option<&'e str>,
    /// The bytes that the patterns of the message may still take.
    memory: usize,
    /// How many sentences and references the pattern may still have.
    sentences: usize,
    references: usize,
}

const SENTENCES: usize = 64;
const REFERENCES: usize = 32;

type SourcePattern<'s> = ast::Pattern<&'s str>;
type Element<'s> = ast::PatternElement<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;

impl Lowered {
    /// Lowers a message that was written in so many bytes; of attributes with one name the first counts. `entry` gives the text
    /// of an entry by its ID.
    pub(crate) fn new<'e>(
        message: &ast::Message<&str>,
        bytes: usize,
        entry: &'e dyn Fn(&str) -> Option<&'e str>,
    ) -> Lowered {
        let memory = bytes.saturating_mul(LOWERED_TIMES).saturating_add(LOWERED_BYTES);
        let mut lowering = Lowering { parts: Parts::default(), entry, memory, sentences: 0, references: 0 };
        let mut attributes: Vec<&ast::Attribute<&str>> = Vec::with_capacity(message.attributes.len());
        for attribute in &message.attributes {
            if !attributes.iter().any(|known| known.id.name == attribute.id.name) {
                attributes.push(attribute);
            }
        }
        // First, since texts may fill what room there is.
        let names: Vec<Span> =
            attributes.iter().filter_map(|attribute| lowering.parts.add_text(attribute.id.name)).collect();
        let value = message.value.as_ref().map(|value| lowering.lower(value));
        let patterns = attributes.iter().map(|attribute| lowering.lower(&attribute.value));
        let attributes: Vec<Named> =
            names.into_iter().zip(patterns).map(|(name, pattern)| Named { name, pattern }).collect();
        let attributes = lowering.parts.add_named(&attributes).unwrap_or_default();
        lowering.parts.shrink();
        Lowered { parts: lowering.parts, row: MessageRow { value, attributes } }
    }

    /// Reads an entry with fluent-syntax and lowers it; `None` for a term.
    pub(super) fn read<'e>(entry: &str, text: &'e dyn Fn(&str) -> Option<&'e str>) -> Option<Lowered> {
        // In a validated entry, only junk after the message can be invalid.
        let (resource, _) = parse(entry);
        resource.entries().find_map(|found| match found {
            ast::Entry::Message(message) => Some(Lowered::new(message, entry.len(), text)),
            _ => None,
        })
    }

    pub(crate) fn message(&self) -> Message<'_> {
        Message { parts: &self.parts, row: &self.row }
    }
}

impl Lowering<'_> {
    /// Lowers a pattern of text, literals, variables, selectors on variables, terms and references. Everything else is left to the
    /// resolver: other functions, variants by fractions, and what grows too large.
    fn lower(&mut self, pattern: &SourcePattern<'_>) -> PatternRow {
        let before = (self.parts.lengths(), self.memory);
        (self.sentences, self.references) = (SENTENCES, REFERENCES);
        let elements: Vec<&Element<'_>> = pattern.elements.iter().collect();
        let lowered = self.sentence(Draft::default(), &elements);
        // A blank pattern was rejected. One that is blank by its references is left to the resolver, which reports it.
        let is_usable = |row: &PatternRow| {
            self.references == REFERENCES || !Pattern { parts: &self.parts, row }.is_blank()
        };
        if let Some(row) = lowered.filter(is_usable) {
            return row;
        }
        let lengths;
        (lengths, self.memory) = before;
        self.parts.truncate(lengths);
        let mut names = Vec::new();
        collect(pattern, &mut names);
        let slots = names.into_iter().map(|name| Slot { before: 0, name });
        PatternRow::Resolver { slots: self.parts.add_slots(slots).unwrap_or_default() }
    }

    /// Lowers the elements after those in `done`; `None` leaves them to the resolver.
    fn sentence(&mut self, mut done: Draft, elements: &[&Element<'_>]) -> Option<PatternRow> {
        let mut rest = elements.iter();
        while let Some(element) = rest.next() {
            match element {
                Element::TextElement { value } => done.text.push_str(&one_line(value)),
                Element::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                    Inline::StringLiteral { value } => done.text.push_str(&unescape_unicode_to_string(value)),
                    Inline::NumberLiteral { value } => {
                        done.text.push_str(&FluentNumber::from_str(value).ok()?.as_string());
                    }
                    Inline::MessageReference { id, attribute } => {
                        let attribute = attribute.as_ref().map(|attribute| attribute.name);
                        return self.reference(done, id.name, attribute, rest.as_slice());
                    }
                    // One with an attribute or arguments was rejected.
                    Inline::TermReference { id, .. } => {
                        return self.reference(done, &format!("-{}", id.name), None, rest.as_slice());
                    }
                    inline => done.push_slot(variable(inline)?.to_owned()),
                },
                Element::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                    return self.choice(&done, variable(selector)?, variants, rest.as_slice());
                }
            }
        }
        // A text that grows too long is cut, unless it has references: the resolver reports that it cannot format it.
        if self.references < REFERENCES && !done.as_template().always_fits() {
            return None;
        }
        self.sentences = self.sentences.checked_sub(1)?;
        self.memory = self.memory.checked_sub(done.memory())?;
        self.parts.add_template(done)
    }

    fn reference(
        &mut self,
        done: Draft,
        id: &str,
        attribute: Option<&str>,
        after: &[&Element<'_>],
    ) -> Option<PatternRow> {
        // Also ends endless references, which built-in texts are not checked for.
        self.references = self.references.checked_sub(1)?;
        let (resource, _) = parse((self.entry)(id)?);
        let pattern = resource.entries().find_map(|entry| match (entry, attribute) {
            (ast::Entry::Message(message), None) => message.value.as_ref(),
            (ast::Entry::Message(message), Some(name)) => {
                let mut attributes = message.attributes.iter();
                attributes.find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
            }
            // A term cannot use the message's arguments.
            (ast::Entry::Term(term), None) if !has_variables(&term.value) => Some(&term.value),
            _ => None,
        })?;
        let mut elements: Vec<&Element<'_>> = pattern.elements.iter().collect();
        elements.extend_from_slice(after);
        self.sentence(done, &elements)
    }

    fn choice(
        &mut self,
        before: &Draft,
        argument: &str,
        variants: &[ast::Variant<&str>],
        after: &[&Element<'_>],
    ) -> Option<PatternRow> {
        let variant_bytes = size_of::<Named>().saturating_mul(variants.len());
        self.memory = self.memory.checked_sub(variant_bytes.saturating_add(argument.len()))?;
        let mut lowered = Vec::with_capacity(variants.len());
        for variant in variants {
            let name = match &variant.key {
                ast::VariantKey::Identifier { name } => self.parts.add_text(name)?,
                ast::VariantKey::NumberLiteral { value } => {
                    self.parts.add_text(&value.parse::<u64>().ok()?.to_string())?
                }
            };
            let mut elements: Vec<&Element<'_>> = variant.value.elements.iter().collect();
            elements.extend_from_slice(after);
            lowered.push(Named { name, pattern: self.sentence(before.clone(), &elements)? });
        }
        let slot = Slot { before: 0, name: Name::new(argument.to_owned()) };
        let default = variants.iter().position(|variant| variant.default)?;
        Some(PatternRow::Choice {
            slots: self.parts.add_slots([slot])?,
            variants: self.parts.add_named(&lowered)?,
            default: u16::try_from(default).ok()?,
        })
    }
}

/// Joins the lines of a text: a pattern may have several, a person sees one.
fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r', '\t']) {
        Cow::Owned(text.replace('\r', "").replace(['\n', '\t'], " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns the name of a variable. `NUMBER($name)` without options is the same: arguments know whether they are counts.
fn variable<'s>(inline: &Inline<'s>) -> Option<&'s str> {
    match inline {
        Inline::VariableReference { id } => Some(id.name),
        Inline::FunctionReference { id, arguments } if id.name == "NUMBER" && arguments.named.is_empty() => {
            match &*arguments.positional {
                [Inline::VariableReference { id }] => Some(id.name),
                _ => None,
            }
        }
        _ => None,
    }
}

fn has_variables(pattern: &SourcePattern<'_>) -> bool {
    let mut names = Vec::new();
    collect(pattern, &mut names);
    !names.is_empty()
}

/// Collects the variables of a pattern, not including those of its references.
fn collect(pattern: &SourcePattern<'_>, names: &mut Vec<Name>) {
    for element in &pattern.elements {
        let Element::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(inline) => collect_inline(inline, names),
            ast::Expression::Select { selector, variants } => {
                collect_inline(selector, names);
                variants.iter().for_each(|variant| collect(&variant.value, names));
            }
        }
    }
}

fn collect_inline(inline: &Inline<'_>, names: &mut Vec<Name>) {
    match inline {
        Inline::VariableReference { id } => names.push(Name::new(id.name.to_owned())),
        Inline::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, names));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::pattern::Content;

    /// The variables of a message that is left to the resolver.
    fn left(ftl: &str) -> Option<Vec<String>> {
        let entry = |id: &str| match id {
            "-a" => Some("-a = A"),
            "c" => Some("c =\n    .d = { NUMBER($x) ->\n    [one] 1\n   *[other] { -a }\n }"),
            _ => None,
        };
        let lowered = Lowered::read(ftl, &entry).unwrap();
        match lowered.message().value().unwrap().content() {
            Content::Resolver(slots) => {
                Some(slots.iter().map(|slot| slot.name.as_str().to_owned()).collect())
            }
            Content::Template(_) | Content::Choice(_) => None,
        }
    }

    #[test]
    fn little_is_left_to_the_resolver() {
        let select = "{ $n ->\n [a] a\n *[b] b\n }";
        let multiplied = |slots: usize| format!("m = {}{}", select.repeat(4), "{ $x }".repeat(slots));
        let long = |choices: usize| format!("m = {}{}", "x".repeat(7_000), select.repeat(choices));
        for ftl in ["m = { -a } { c.d }", &multiplied(1), &long(3)] {
            assert_eq!(left(ftl), None, "{ftl}");
        }
        for ftl in [
            "m = { NUMBER($x, style: 1) }",
            "m = { OTHER($x) }",
            "m = { other }",
            "m = { -term }",
            "m = { NUMBER(1) }",
            "m = { $n ->\n [1.5] a\n *[b] b\n}",
            &format!("m = {}", select.repeat(7)),
            &multiplied(16),
            &long(4),
        ] {
            assert!(left(ftl).is_some(), "{ftl}");
        }
        assert_eq!(left("m = { -term } { NUMBER($n) } { $x }"), Some(vec!["n".to_owned(), "x".to_owned()]));
    }
}
