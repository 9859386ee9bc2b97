//! From Fluent's syntax tree to [`Pattern`]s.

use std::borrow::Cow;
use std::str::FromStr;

use fluent_bundle::types::FluentNumber;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern::{Choice, Key, Pattern};
use crate::catalog::template::Template;
use crate::code::parameter::Name;
use crate::ftl::parse::parse;
use crate::limits::{LOWERED_BYTES, LOWERED_TIMES};

/// Bounds what a pattern may multiply into by its selectors and grow to by its references. A pattern that takes more is left to
/// the resolver.
struct Lowering<'e> {
    /// Returns the text of an entry by its ID, which for a term begins with a hyphen.
    entry: &'e dyn Fn(&str) -> Option<&'e str>,
    sentences: usize,
    /// In bytes.
    memory: usize,
    references: usize,
}

const SENTENCES: usize = 64;
const REFERENCES: usize = 32;

type SourcePattern<'s> = ast::Pattern<&'s str>;
type Element<'s> = ast::PatternElement<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;

/// Lowers a pattern of text, literals, variables, selectors on variables, terms and references. Everything else is left to the
/// resolver: other functions, variants by fractions, and what grows too large.
///
/// Subtracts what it needs from `memory`, the bytes that the patterns of the message may still take.
pub(crate) fn lower<'e>(
    pattern: &SourcePattern<'_>,
    entry: &'e dyn Fn(&str) -> Option<&'e str>,
    memory: &mut usize,
) -> Pattern {
    let elements: Vec<&Element<'_>> = pattern.elements.iter().collect();
    let mut lowering = Lowering { entry, sentences: SENTENCES, memory: *memory, references: REFERENCES };
    let lowered = lowering.sentence(Template::default(), &elements);
    // A blank pattern was rejected. One that is blank by its references is left to the resolver, which reports it.
    let is_blank = |pattern: &Pattern| lowering.references < REFERENCES && pattern.is_blank();
    if let Some(pattern) = lowered.filter(|pattern| !is_blank(pattern)) {
        *memory = lowering.memory;
        return pattern;
    }
    let mut names = Vec::new();
    collect(pattern, &mut names);
    Pattern::Resolver(names)
}

/// Returns the bytes that the patterns of a message may take, by the length of its entry.
pub(crate) fn memory_of(entry_bytes: usize) -> usize {
    entry_bytes.saturating_mul(LOWERED_TIMES).saturating_add(LOWERED_BYTES)
}

impl Lowering<'_> {
    /// Lowers the elements after those in `done`; `None` leaves them to the resolver.
    fn sentence(&mut self, mut done: Template, elements: &[&Element<'_>]) -> Option<Pattern> {
        let mut rest = elements.iter();
        while let Some(element) = rest.next() {
            match element {
                Element::TextElement { value } => done.push_text(one_line(value).into_owned()),
                Element::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                    Inline::StringLiteral { value } => {
                        done.push_text(unescape_unicode_to_string(value).into_owned());
                    }
                    Inline::NumberLiteral { value } => {
                        done.push_text(FluentNumber::from_str(value).ok()?.as_string());
                    }
                    Inline::MessageReference { id, attribute } => {
                        let attribute = attribute.as_ref().map(|attribute| attribute.name);
                        return self.reference(done, id.name, attribute, rest.as_slice());
                    }
                    Inline::TermReference { id, attribute: None, arguments }
                        if arguments
                            .as_ref()
                            .is_none_or(|list| list.named.is_empty() && list.positional.is_empty()) =>
                    {
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
        if self.references < REFERENCES && !done.always_fits() {
            return None;
        }
        self.sentences = self.sentences.checked_sub(1)?;
        self.memory = self.memory.checked_sub(done.memory())?;
        done.shrink();
        Some(Pattern::Template(done))
    }

    fn reference(
        &mut self,
        done: Template,
        id: &str,
        attribute: Option<&str>,
        after: &[&Element<'_>],
    ) -> Option<Pattern> {
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
        before: &Template,
        argument: &str,
        variants: &[ast::Variant<&str>],
        after: &[&Element<'_>],
    ) -> Option<Pattern> {
        let variant_bytes = size_of::<(Key, Pattern)>().saturating_mul(variants.len());
        self.memory = self.memory.checked_sub(variant_bytes.saturating_add(argument.len()))?;
        let mut lowered = Vec::with_capacity(variants.len());
        let mut default = None;
        for variant in variants {
            let key = match &variant.key {
                ast::VariantKey::Identifier { name } => Key::Word((*name).to_owned().into()),
                ast::VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()?),
            };
            let mut elements: Vec<&Element<'_>> = variant.value.elements.iter().collect();
            elements.extend_from_slice(after);
            let pattern = self.sentence(before.clone(), &elements)?;
            if variant.default {
                default = Some(lowered.len());
            }
            lowered.push((key, pattern));
        }
        let argument = Name::new(argument.to_owned());
        Some(Pattern::Choice(Choice { argument, variants: lowered.into(), default: default? }))
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

    #[track_caller]
    fn lowered(ftl: &str) -> Pattern {
        let resource = fluent_syntax::parser::parse(ftl).unwrap();
        match &resource.body[0] {
            ast::Entry::Message(message) => {
                lower(message.value.as_ref().unwrap(), &|_| None, &mut memory_of(ftl.len()))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn text_around_a_selector_belongs_to_each_variant() {
        let Pattern::Choice(choice) = lowered("m = a { $n ->\n    [one] b\n   *[other] { $n } c\n} d\n")
        else {
            panic!("not a choice")
        };
        let mut one = Template::default();
        one.push_text("a b d");
        assert_eq!(choice.variants[0], (Key::Word("one".into()), Pattern::Template(one)));
        let mut other = Template::default();
        other.push_text("a ");
        other.push_slot("n");
        other.push_text(" c d");
        assert_eq!(choice.default, 1);
        assert_eq!(choice.variants[1].1, Pattern::Template(other));
    }

    #[test]
    fn escapes_and_literals_are_text() {
        let Pattern::Template(template) = lowered("m = {\"\\u4f60\"}{ \"{\" }{ 3 }") else {
            panic!("not a template")
        };
        assert_eq!(template.as_plain(), Some("你{3"));
    }

    #[test]
    fn what_needs_the_resolver_stays_with_it() {
        for ftl in [
            "m = { NUMBER($x, style: 1) }",
            "m = { OTHER($x) }",
            "m = { other }",
            "m = { -term }",
            "m = { NUMBER(1) }",
            "m = { $n ->\n [1.5] a\n *[b] b\n}",
        ] {
            assert!(matches!(lowered(ftl), Pattern::Resolver(_)), "{ftl}");
        }
        assert_eq!(
            lowered("m = { -term } { NUMBER($n) } { $x }"),
            Pattern::Resolver(vec![Name::new("n"), Name::new("x")])
        );
        let select = "{ $n ->\n [a] a\n *[b] b\n }";
        let many = format!("m = {}", select.repeat(7));
        assert!(matches!(lowered(&many), Pattern::Resolver(_)));
        let multiplied = |slots: usize| format!("m = {}{}", select.repeat(4), "{ $x }".repeat(slots));
        assert!(matches!(lowered(&multiplied(1)), Pattern::Choice(_)));
        assert!(matches!(lowered(&multiplied(8)), Pattern::Resolver(_)));
        let long = |choices: usize| format!("m = {}{}", "x".repeat(7_000), select.repeat(choices));
        assert!(matches!(lowered(&long(5)), Pattern::Choice(_)));
        assert!(matches!(lowered(&long(6)), Pattern::Resolver(_)));
    }
}
