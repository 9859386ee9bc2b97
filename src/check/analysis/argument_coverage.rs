//! Which arguments a text has, whichever of its variants is chosen.

use fluent_syntax::ast;

use super::pattern::{Inline, Node, Pattern, visit};
use super::plurals::{Plurals, name_of};
use super::references::References;
use crate::ftl::subset::variable_of;

/// Follows the variants of a text.
pub(crate) struct ArgumentCoverage<'l, 's> {
    pub(crate) references: &'l References<'s>,
    pub(crate) plurals: Option<&'l Plurals>,
}

impl<'s> ArgumentCoverage<'_, 's> {
    /// Returns whether every case of a text has an argument. A case of a single number need not have the number.
    pub(crate) fn is_covered(&self, pattern: &Pattern<'s>, argument: &str) -> bool {
        pattern.elements.iter().any(|element| match element {
            ast::PatternElement::TextElement { .. } => false,
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(Inline::MessageReference { id, attribute }) => {
                    self.reaches(id.name, attribute.as_ref().map(|attribute| attribute.name), argument)
                }
                ast::Expression::Inline(inline) => variable_of(inline) == Some(argument),
                ast::Expression::Select { selector, variants } => {
                    variants.iter().all(|variant| self.is_covered_by(selector, variant, argument))
                }
            },
        })
    }

    /// Returns the names of the variants that lack an argument which others have.
    pub(crate) fn gaps(&self, pattern: &Pattern<'s>, argument: &str) -> Vec<&'s str> {
        let mut found = Vec::new();
        self.collect(pattern, argument, &mut found);
        found
    }

    fn collect(&self, pattern: &Pattern<'s>, argument: &str, found: &mut Vec<&'s str>) {
        if self.is_covered(pattern, argument) {
            return;
        }
        let Some((selector, variants)) = self.selector_of(pattern, argument) else { return };
        for variant in variants {
            if self.is_covered_by(selector, variant, argument) {
                continue;
            }
            if self.selector_of(&variant.value, argument).is_some() {
                self.collect(&variant.value, argument, found);
            } else {
                found.push(name_of(&variant.key));
            }
        }
    }

    /// Returns the first selector that concerns an argument.
    fn selector_of<'p>(
        &self,
        pattern: &'p Pattern<'s>,
        argument: &str,
    ) -> Option<(&'p Inline<'s>, &'p [ast::Variant<&'s str>])> {
        pattern.elements.iter().find_map(|element| match element {
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                let mut is_used = variable_of(selector) == Some(argument);
                for variant in variants {
                    visit(&variant.value, &mut |node| match node {
                        Node::Variable(name, _) => is_used |= name == argument,
                        Node::Message(id, attribute) => is_used |= self.reaches(id, attribute, argument),
                        _ => {}
                    });
                }
                is_used.then_some((selector, variants.as_slice()))
            }
            _ => None,
        })
    }

    fn reaches(&self, id: &'s str, attribute: Option<&'s str>, argument: &str) -> bool {
        self.references.variables((id, attribute)).iter().any(|used| used.name == argument)
    }

    fn is_covered_by(&self, selector: &Inline<'s>, variant: &ast::Variant<&'s str>, argument: &str) -> bool {
        let is_number = || match &variant.key {
            ast::VariantKey::NumberLiteral { .. } => true,
            ast::VariantKey::Identifier { name } => {
                self.plurals.is_some_and(|plurals| plurals.single.contains(name))
            }
        };
        let is_the_number = variable_of(selector) == Some(argument) && !variant.default && is_number();
        is_the_number || self.is_covered(&variant.value, argument)
    }
}
