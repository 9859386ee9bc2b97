//! The subset of Fluent that this crate supports.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::parse::{Rejection, RejectionKind};
use super::place::{inline_offset, offset_in};
use super::references::Cost;
use crate::limits::{NUMBER_LITERAL, SELECTOR_DEPTH};
use crate::text::sanitize::is_control_in_text;

type Pattern<'s> = ast::Pattern<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;

/// Walks the patterns of an entry, adds up the cost of each, and rejects what is not supported.
pub(crate) struct Walk<'t> {
    /// The text that the entry is a slice of.
    text: &'t str,
    is_term: bool,
    /// That of the pattern that is walked.
    cost: Cost,
    pub(crate) costs: Vec<Cost>,
    pub(crate) rejections: Vec<Rejection>,
}

/// Returns the variable of a selector or placeable. `NUMBER($name)` is the same: arguments know whether they are counts.
pub(crate) fn variable_of<'s>(inline: &Inline<'s>) -> Option<&'s str> {
    match inline {
        Inline::VariableReference { id } => Some(id.name),
        Inline::FunctionReference { arguments, .. } => match &*arguments.positional {
            [Inline::VariableReference { id }] => Some(id.name),
            _ => None,
        },
        _ => None,
    }
}

impl<'t> Walk<'t> {
    pub(crate) fn new(text: &'t str, is_term: bool) -> Walk<'t> {
        Walk { text, is_term, cost: Cost::default(), costs: Vec::new(), rejections: Vec::new() }
    }

    /// Walks the value and attributes of an entry. Its depth was bounded before it was parsed.
    pub(crate) fn entry(&mut self, value: Option<&Pattern<'_>>, attributes: &[ast::Attribute<&str>]) {
        if let Some(value) = value {
            self.pattern(value, 0);
            self.costs.push(std::mem::take(&mut self.cost));
        }
        for attribute in attributes {
            let name = attribute.id.name;
            if self.is_term {
                self.unsupported(name, "a term with attributes");
            }
            self.cost.attribute = Some(name.to_owned());
            self.pattern(&attribute.value, 0);
            self.costs.push(std::mem::take(&mut self.cost));
        }
    }

    fn reject(&mut self, kind: RejectionKind, offset: usize, length: usize, reason: impl Into<String>) {
        self.rejections.push(Rejection { length, ..Rejection::new(kind, offset, reason) });
    }

    fn unsupported(&mut self, part: &str, reason: &str) {
        self.reject(RejectionKind::Unsupported, offset_in(self.text, part), part.len(), reason);
    }

    /// Rejects a variable or a term, whose sigil is part of it.
    fn unsupported_signed(&mut self, name: &str, reason: &str) {
        let offset = offset_in(self.text, name).saturating_sub(1);
        self.reject(RejectionKind::Unsupported, offset, name.len().saturating_add(1), reason);
    }

    fn pattern(&mut self, pattern: &Pattern<'_>, depth: usize) {
        for element in &pattern.elements {
            let expression = match element {
                ast::PatternElement::TextElement { value } => {
                    self.cost.bytes = self.cost.bytes.saturating_add(value.len());
                    continue;
                }
                ast::PatternElement::Placeable { expression } => expression,
            };
            self.cost.placeables = self.cost.placeables.saturating_add(1);
            match expression {
                ast::Expression::Inline(inline) => self.inline(inline),
                ast::Expression::Select { selector, .. } if depth >= SELECTOR_DEPTH => {
                    let reason = format!("selectors nested more than {SELECTOR_DEPTH} deep");
                    self.reject(RejectionKind::Limit, inline_offset(self.text, selector), 1, reason);
                }
                ast::Expression::Select { selector, variants } => {
                    self.selector(selector);
                    for variant in variants {
                        if let ast::VariantKey::NumberLiteral { value } = &variant.key {
                            self.number(value);
                        }
                        self.pattern(&variant.value, depth.saturating_add(1));
                    }
                }
            }
        }
    }

    fn selector(&mut self, selector: &Inline<'_>) {
        let part = match selector {
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => value,
            Inline::MessageReference { id, .. } | Inline::TermReference { id, .. } => id.name,
            inline => return self.inline(inline),
        };
        self.unsupported(part, "a selector that is neither a variable nor a function");
    }

    fn inline(&mut self, inline: &Inline<'_>) {
        match inline {
            Inline::StringLiteral { value } => self.string(value),
            Inline::NumberLiteral { value } => self.number(value),
            // A term has no arguments, and Fluent prints an unknown variable as its name.
            Inline::VariableReference { id } if self.is_term => {
                self.unsupported_signed(id.name, "a variable in a term");
            }
            // The length of the argument is not known here; arguments have a limit of their own.
            Inline::VariableReference { .. } => {}
            Inline::MessageReference { id, .. } if self.is_term => {
                self.unsupported(id.name, "a reference to a message in a term");
            }
            Inline::MessageReference { id, attribute } => {
                self.cost.references.push(match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                });
            }
            Inline::TermReference { id, attribute: Some(_), .. } => {
                self.unsupported_signed(id.name, "a reference to an attribute of a term");
            }
            Inline::TermReference { id, arguments: Some(call), .. }
                if !call.named.is_empty() || !call.positional.is_empty() =>
            {
                self.unsupported_signed(id.name, "a term with arguments");
            }
            Inline::TermReference { id, .. } => self.cost.references.push(format!("-{}", id.name)),
            Inline::FunctionReference { id, arguments } => {
                match (id.name, &*arguments.positional, &*arguments.named) {
                    ("NUMBER", [variable @ Inline::VariableReference { .. }], []) => self.inline(variable),
                    ("NUMBER", _, _) => {
                        self.unsupported(id.name, "NUMBER takes one variable and no options here");
                    }
                    (name, _, _) => {
                        let reason = format!("unknown function \"{name}\"");
                        let offset = offset_in(self.text, name);
                        self.reject(RejectionKind::UnknownFunction, offset, name.len(), reason);
                    }
                }
            }
            Inline::Placeable { .. } => {
                let reason = "a placeable directly inside a placeable";
                self.reject(RejectionKind::NestedPlaceable, inline_offset(self.text, inline), 1, reason);
            }
        }
    }

    fn string(&mut self, value: &str) {
        let text = unescape_unicode_to_string(value);
        if text.chars().any(|c| is_control_in_text(c) || c == char::REPLACEMENT_CHARACTER) {
            self.unsupported(value, "an escape of a control character or of no character");
        }
        self.cost.bytes = self.cost.bytes.saturating_add(text.len());
    }

    fn number(&mut self, value: &str) {
        if value.len() > NUMBER_LITERAL {
            let reason = format!("a number literal of more than {NUMBER_LITERAL} characters");
            self.reject(RejectionKind::Limit, offset_in(self.text, value), value.len(), reason);
        }
    }
}
