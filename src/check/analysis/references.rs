//! The references and variables of a file's entries, and which arguments a text has, whichever of its variants is chosen.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::file::{File, FileEntry, PartName};
use super::pattern::{Inline, Node, Pattern, visit};
use super::plurals::{Plurals, name_of};
use crate::ftl::subset::variable_of;
use crate::limits::PLACEABLES;

/// The variables and references of each value and attribute of a file.
pub(crate) struct References<'s> {
    by_part: BTreeMap<PartName<'s>, Uses<'s>>,
}

#[derive(Default)]
struct Uses<'s> {
    /// Each with whether it is shown, or only selects a variant.
    variables: Vec<(&'s str, bool)>,
    references: Vec<Link<'s>>,
}

/// A reference as it is written: to a message, with or without an attribute, or to a term.
#[derive(Clone, Copy)]
pub(crate) struct Link<'s> {
    /// The ID of the entry, with the hyphen of a term.
    pub(crate) target: &'s str,
    pub(crate) attribute: Option<&'s str>,
}

/// A variable that a message uses, directly or through a reference.
#[derive(Clone, Copy)]
pub(crate) struct UsedVariable<'s> {
    pub(crate) name: &'s str,
    /// Whether readers see it.
    pub(crate) is_shown: bool,
    /// The message that it is in, and the reference that leads there.
    pub(crate) through: Option<(&'s str, Link<'s>)>,
}

impl<'s> References<'s> {
    pub(crate) fn new(file: &File<'s>) -> References<'s> {
        let mut by_part = BTreeMap::new();
        for entry in &file.entries {
            for (attribute, pattern) in entry.content.patterns() {
                let mut uses = Uses::default();
                visit(pattern, &mut |node| match node {
                    Node::Variable(name, is_shown) => uses.variables.push((name, is_shown)),
                    Node::Message(target, attribute) => uses.references.push(Link { target, attribute }),
                    Node::Term(name) => {
                        uses.references.push(Link { target: file.signed(name), attribute: None });
                    }
                    Node::Select(..) => {}
                });
                // Of two entries with the same ID the first counts.
                by_part.entry((entry.id, attribute)).or_insert(uses);
            }
        }
        References { by_part }
    }

    /// Returns the variables of a part, including those through references, each name once for each way to it.
    pub(crate) fn variables(&self, part: PartName<'s>) -> Vec<UsedVariable<'s>> {
        let others = self.reachable(part).into_iter().map(|(part, first)| (part, Some(first)));
        // A term has none.
        let others = others.filter(|(target, _)| *target != part && !target.0.starts_with('-'));
        let parts = std::iter::once((part, None)).chain(others);
        let variables = parts.flat_map(|(part, first)| {
            let through = first.map(|first| (part.0, first));
            let uses = self.by_part.get(&part).into_iter().flat_map(|uses| &uses.variables);
            uses.map(move |(name, is_shown)| UsedVariable { name, is_shown: *is_shown, through })
        });
        variables.collect()
    }

    /// Returns the parts that a part refers to, directly or not, each with the first reference on the way; itself, too, if it is
    /// one of them.
    pub(crate) fn reachable(&self, part: PartName<'s>) -> Vec<(PartName<'s>, Link<'s>)> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut left: Vec<(Link<'s>, Link<'s>)> =
            self.of_part(part).iter().rev().map(|link| (*link, *link)).collect();
        // A message with more references than that is rejected as a whole.
        while let Some((link, first)) = left.pop().filter(|_| seen.len() <= PLACEABLES) {
            let target = (link.target, link.attribute);
            if self.by_part.contains_key(&target) && seen.insert(target) {
                found.push((target, first));
                left.extend(self.of_part(target).iter().rev().map(|link| (*link, first)));
            }
        }
        found
    }

    /// Returns the parts that others of the file refer to.
    pub(crate) fn referenced(&self) -> BTreeSet<PartName<'s>> {
        let links = self.by_part.values().flat_map(|uses| &uses.references);
        links.map(|link| (link.target, link.attribute)).collect()
    }

    /// Returns the references of a value or an attribute.
    pub(crate) fn of_part(&self, part: PartName<'s>) -> &[Link<'s>] {
        self.by_part.get(&part).map_or(&[], |uses| &uses.references)
    }

    pub(crate) fn of_entry(&self, entry: &FileEntry<'s>) -> Vec<Link<'s>> {
        let parts = entry.content.parts();
        parts.flat_map(|attribute| self.of_part((entry.id, attribute))).copied().collect()
    }
}

impl<'s> Link<'s> {
    pub(crate) fn of(inline: &Inline<'s>, file: &File<'s>) -> Option<Link<'s>> {
        match inline {
            Inline::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                Some(Link { target: id.name, attribute })
            }
            Inline::TermReference { id, .. } => Some(Link { target: file.signed(id.name), attribute: None }),
            _ => None,
        }
    }

    pub(crate) fn written(&self) -> String {
        let attribute = self.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
        self.target.to_owned() + &attribute
    }
}

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
