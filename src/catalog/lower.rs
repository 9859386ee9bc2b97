//! From Fluent's syntax tree to [`Pattern`](super::pattern::Pattern)s.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::message::Message;
use super::packed::{Draft, MessageRow, Named, Parts, PatternRow, Slot, Span};
use crate::code::parameter::Name;
use crate::ftl::subset::variable_of;

#[derive(Debug)]
pub(crate) struct Lowered {
    parts: Parts,
    row: MessageRow,
}

/// How texts are changed, for a pseudo-locale; else not at all.
pub(crate) type Change<'c> = &'c dyn Fn(&str) -> String;

type Inline<'s> = ast::InlineExpression<&'s str>;

impl Lowered {
    /// Lowers what [`Walk`](crate::ftl::subset::Walk) has found to be supported, with each text changed, but not the literals; of
    /// attributes with one name the first counts.
    pub(crate) fn new(
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
        change: Change<'_>,
    ) -> Lowered {
        let mut parts = Parts::default();
        let value = value.map(|value| lower(&mut parts, value, change));
        let mut names: Vec<&str> = Vec::with_capacity(attributes.len());
        let mut lowered: Vec<Named> = Vec::with_capacity(attributes.len());
        for ast::Attribute { id, value } in attributes {
            if !names.contains(&id.name) {
                names.push(id.name);
                let pattern = lower(&mut parts, value, change);
                lowered.push(Named { name: parts.add_text(id.name), pattern });
            }
        }
        let attributes = parts.add_named(&lowered);
        parts.shrink();
        Lowered { parts, row: MessageRow { value, attributes } }
    }

    pub(crate) fn message(&self) -> Message<'_> {
        Message { parts: &self.parts, row: &self.row }
    }
}

/// Lowers text, literals and variables between selectors and references to a template, and all of these to a sequence.
fn lower(parts: &mut Parts, pattern: &ast::Pattern<&str>, change: Change<'_>) -> PatternRow {
    let mut rows: Vec<PatternRow> = Vec::new();
    let mut draft = Draft::default();
    for element in &pattern.elements {
        let row = match element {
            ast::PatternElement::TextElement { value } => {
                draft.text.push_str(&one_line(&change(value)));
                continue;
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                choice(parts, selector, variants, change)
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                Inline::MessageReference { id, attribute: Some(attribute) } => PatternRow::Reference {
                    target: parts.add_text(&format!("{}.{}", id.name, attribute.name)),
                },
                Inline::MessageReference { id, attribute: None } => {
                    PatternRow::Reference { target: parts.add_text(id.name) }
                }
                Inline::TermReference { id, .. } => {
                    PatternRow::Reference { target: parts.add_text(&format!("-{}", id.name)) }
                }
                inline => {
                    push(&mut draft, inline);
                    continue;
                }
            },
        };
        if !draft.is_empty() {
            rows.push(parts.add_template(std::mem::take(&mut draft)));
        }
        rows.push(row);
    }
    if !draft.is_empty() || rows.is_empty() {
        rows.push(parts.add_template(draft));
    }
    if let [row] = *rows {
        return row;
    }
    let named: Vec<Named> =
        rows.into_iter().map(|pattern| Named { name: Span::default(), pattern }).collect();
    PatternRow::Sequence { patterns: parts.add_named(&named) }
}

fn choice(
    parts: &mut Parts,
    selector: &Inline<'_>,
    variants: &[ast::Variant<&str>],
    change: Change<'_>,
) -> PatternRow {
    let lowered: Vec<Named> = variants
        .iter()
        .map(|variant| {
            let name = match &variant.key {
                ast::VariantKey::Identifier { name } => parts.add_text(name),
                // No argument is a fraction or negative.
                ast::VariantKey::NumberLiteral { value } => value
                    .parse::<u64>()
                    .map_or_else(|_| Span::default(), |number| parts.add_text(&number.to_string())),
            };
            Named { name, pattern: lower(parts, &variant.value, change) }
        })
        .collect();
    let slots = variable_of(selector).map(|name| Slot { before: 0, name: Name::new(name.to_owned()) });
    PatternRow::Choice {
        slots: parts.add_slots(slots),
        variants: parts.add_named(&lowered),
        default: variants.iter().zip(0..).find(|(variant, _)| variant.default).map_or(0, |(_, at)| at),
    }
}

fn push(draft: &mut Draft, inline: &Inline<'_>) {
    match inline {
        Inline::StringLiteral { value } => draft.text.push_str(&unescape_unicode_to_string(value)),
        Inline::NumberLiteral { value } => {
            // Zeros before the number are not shown.
            let (sign, digits) = value.strip_prefix('-').map_or(("", *value), |digits| ("-", digits));
            let shown = digits.trim_start_matches('0');
            let zero = if shown.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "0" };
            draft.text.extend([sign, zero, shown]);
        }
        inline => variable_of(inline).into_iter().for_each(|name| draft.push_slot(name.to_owned())),
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
