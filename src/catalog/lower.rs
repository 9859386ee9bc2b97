//! From Fluent's syntax tree to [`Pattern`]s.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern::{Choice, Key, Pattern};
use crate::template::Template;

/// What a pattern's choices may multiply into; one that takes more stays with the resolver.
struct Budget {
    sentences: usize,
    bytes: usize,
}

const BUDGET: Budget = Budget { sentences: 64, bytes: 16 * 1024 };

type SourcePattern<'s> = ast::Pattern<&'s str>;
type Element<'s> = ast::PatternElement<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;

/// Lowers a pattern: text, variables and choices by variables; everything else is left to the resolver.
pub(crate) fn lower(pattern: &SourcePattern<'_>) -> Pattern {
    let elements: Vec<&Element<'_>> = pattern.elements.iter().collect();
    let mut budget = BUDGET;
    sentence(Template::default(), &elements, &mut budget).unwrap_or_else(|| {
        let mut names = Vec::new();
        collect(pattern, &mut names);
        Pattern::Resolver(names)
    })
}

/// Lowers the elements that follow what `done` already holds. `None`: not ours to lower.
fn sentence(mut done: Template, elements: &[&Element<'_>], budget: &mut Budget) -> Option<Pattern> {
    let mut rest = elements.iter();
    while let Some(element) = rest.next() {
        match element {
            Element::TextElement { value } => done.push_text(&one_line(value)),
            Element::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                Inline::StringLiteral { value } => done.push_text(&unescape_unicode_to_string(value)),
                Inline::NumberLiteral { value } => done.push_text(value),
                inline => done.push_slot(variable(inline)?),
            },
            Element::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                return choice(&done, variable(selector)?, variants, rest.as_slice(), budget);
            }
        }
    }
    budget.sentences = budget.sentences.checked_sub(1)?;
    budget.bytes = budget.bytes.checked_sub(done.text_len())?;
    Some(Pattern::Template(done))
}

/// A pattern may go on over lines; what a person sees is one.
fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r', '\t']) {
        Cow::Owned(text.replace('\r', "").replace(['\n', '\t'], " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// The name of a variable, which `NUMBER($name)` without options only says again: arguments know whether they count.
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

fn choice(
    before: &Template,
    argument: &str,
    variants: &[ast::Variant<&str>],
    after: &[&Element<'_>],
    budget: &mut Budget,
) -> Option<Pattern> {
    let mut lowered = Vec::with_capacity(variants.len());
    let mut default = None;
    for variant in variants {
        let key = match &variant.key {
            ast::VariantKey::Identifier { name } => Key::Word((*name).into()),
            ast::VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()?),
        };
        let mut elements: Vec<&Element<'_>> = variant.value.elements.iter().collect();
        elements.extend_from_slice(after);
        let pattern = sentence(before.clone(), &elements, budget)?;
        if variant.default {
            default = Some(lowered.len());
        }
        lowered.push((key, pattern));
    }
    Some(Pattern::Choice(Choice { argument: argument.into(), variants: lowered, default: default? }))
}

/// The variables that a pattern names directly; those behind references are not seen.
fn collect(pattern: &SourcePattern<'_>, names: &mut Vec<Box<str>>) {
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

fn collect_inline(inline: &Inline<'_>, names: &mut Vec<Box<str>>) {
    match inline {
        Inline::VariableReference { id } => names.push(id.name.into()),
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
            ast::Entry::Message(message) => lower(message.value.as_ref().unwrap()),
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
            Pattern::Resolver(vec!["n".into(), "x".into()])
        );
        let many = format!("m = {}", "{ $n ->\n [a] a\n *[b] b\n }".repeat(7));
        assert!(matches!(lowered(&many), Pattern::Resolver(_)));
        let long = |bytes: usize| format!("m = {}{{ $n ->\n [a] a\n *[b] b\n }}", "x".repeat(bytes));
        assert!(matches!(lowered(&long(8_191)), Pattern::Choice(_)));
        assert!(matches!(lowered(&long(8_192)), Pattern::Resolver(_)));
    }
}
