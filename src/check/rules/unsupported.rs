//! Valid Fluent that this crate does not support, and what exceeds its limits.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::broken_placeable::is_doubled;
use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, Inline, Node, Pattern, visit};
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;
use crate::limits::{NUMBER_LITERAL, SELECTOR_DEPTH};
use crate::text::sanitize::is_control;

/// Reports it.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let walk = Walk { context, entry };
    for attribute in entry.attributes.iter().filter(|_| entry.is_term()) {
        walk.report_at(attribute.id.name, "a term cannot have attributes here");
    }
    for (_, pattern) in entry.patterns() {
        walk.pattern(pattern, 0);
        if entry.is_term() {
            visit(pattern, &mut |node| match node {
                Node::Variable(name) => walk.report_at_signed(name, "a term cannot have arguments here"),
                Node::Message(name, _) => walk.report_at(name, "a term can only refer to other terms"),
                _ => {}
            });
        }
    }
}

struct Walk<'w, 's> {
    context: &'w Context<'w, 's>,
    entry: &'w FileEntry<'s>,
}

impl Walk<'_, '_> {
    fn report(&self, finding: Finding<'_>) {
        self.context.report(finding.of(self.entry.id));
    }

    fn report_at(&self, part: &str, sentence: &str) {
        self.report(Finding::at_part(self.context.file, Rule::UnsupportedSyntax, part, sentence));
    }

    fn report_at_signed(&self, name: &str, sentence: &str) {
        self.report(Finding::at_signed(self.context.file, Rule::UnsupportedSyntax, name, sentence));
    }

    fn pattern(&self, pattern: &Pattern<'_>, depth: usize) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression } = element else { continue };
            match expression {
                ast::Expression::Inline(inline) => self.inline(inline),
                ast::Expression::Select { selector, .. } if depth >= SELECTOR_DEPTH => {
                    let sentence = format!("selectors nested more than {SELECTOR_DEPTH} deep");
                    self.report(Finding::at(Rule::Limit, self.context.file.inline_at(selector), 1, sentence));
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

    fn selector(&self, selector: &Inline<'_>) {
        let part = match selector {
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => value,
            Inline::MessageReference { id, .. } | Inline::TermReference { id, .. } => id.name,
            inline => return self.inline(inline),
        };
        self.report_at(part, "a selector must be an argument, or a function of one");
    }

    fn inline(&self, inline: &Inline<'_>) {
        match inline {
            Inline::NumberLiteral { value } => self.number(value),
            Inline::TermReference { id, attribute, arguments } => {
                let has_arguments = arguments
                    .as_ref()
                    .is_some_and(|call| !call.named.is_empty() || !call.positional.is_empty());
                if attribute.is_some() || has_arguments {
                    self.report_at_signed(id.name, "a term cannot have attributes or arguments here");
                }
            }
            Inline::FunctionReference { id, arguments } => {
                match (id.name, &*arguments.positional, &*arguments.named) {
                    ("NUMBER", [Inline::VariableReference { .. }], []) => {}
                    ("NUMBER", _, _) => {
                        self.report_at(id.name, "NUMBER takes one variable and no options here");
                    }
                    (name, _, _) => {
                        let sentence = format!("there is no function \"{}\"", quoted(name));
                        let finding =
                            Finding::at_part(self.context.file, Rule::UnknownFunction, name, sentence);
                        self.report(finding.help("the only one is NUMBER"));
                    }
                }
            }
            Inline::Placeable { .. } => {
                let at = self.context.file.inline_at(inline);
                let sentence = "a placeable directly inside a placeable";
                let finding = Finding::at(Rule::UnsupportedSyntax, at, 1, sentence);
                self.report(if is_doubled(inline) {
                    finding.help("write single braces: \"{ $name }\"")
                } else {
                    finding
                });
            }
            Inline::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                if text.chars().any(|c| is_control(c) || c == char::REPLACEMENT_CHARACTER) {
                    self.report_at(value, "an escape of a control character or of no character");
                }
            }
            Inline::VariableReference { .. } | Inline::MessageReference { .. } => {}
        }
    }

    fn number(&self, value: &str) {
        if value.len() > NUMBER_LITERAL {
            let sentence = format!("a number of more than {NUMBER_LITERAL} characters");
            self.report(Finding::at_part(self.context.file, Rule::Limit, value, sentence));
        }
    }
}
