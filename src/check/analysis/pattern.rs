//! The patterns of entries, and what is in them.

use fluent_syntax::ast;

use crate::ftl::subset::variable_of;

pub(crate) type Pattern<'s> = ast::Pattern<&'s str>;
pub(crate) type Inline<'s> = ast::InlineExpression<&'s str>;

pub(crate) enum Node<'a, 's> {
    /// With whether it is shown, or only selects a variant.
    Variable(&'s str, bool),
    Message(&'s str, Option<&'s str>),
    Term(&'s str),
    Select(&'a Inline<'s>, &'a [ast::Variant<&'s str>]),
}

/// Visits all nodes of a pattern, those of variants included. Its depth was bounded before it was parsed.
pub(crate) fn visit<'a, 's>(pattern: &'a Pattern<'s>, then: &mut impl FnMut(Node<'a, 's>)) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        visit_expression(expression, then);
    }
}

pub(crate) fn selectors<'a, 's>(
    pattern: &'a Pattern<'s>,
) -> Vec<(&'a Inline<'s>, &'a [ast::Variant<&'s str>])> {
    let mut found = Vec::new();
    visit(pattern, &mut |node| {
        if let Node::Select(selector, variants) = node {
            found.push((selector, variants));
        }
    });
    found
}

fn visit_expression<'a, 's>(expression: &'a ast::Expression<&'s str>, then: &mut impl FnMut(Node<'a, 's>)) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, then),
        ast::Expression::Select { selector, variants } => {
            then(Node::Select(selector, variants));
            match variable_of(selector) {
                Some(name) => then(Node::Variable(name, false)),
                None => visit_inline(selector, then),
            }
            variants.iter().for_each(|variant| visit(&variant.value, then));
        }
    }
}

fn visit_inline<'a, 's>(inline: &'a Inline<'s>, then: &mut impl FnMut(Node<'a, 's>)) {
    let call = |arguments: &'a ast::CallArguments<&'s str>, then: &mut _| {
        arguments.positional.iter().for_each(|argument| visit_inline(argument, then));
    };
    match inline {
        Inline::VariableReference { id } => then(Node::Variable(id.name, true)),
        Inline::MessageReference { id, attribute } => {
            then(Node::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        Inline::TermReference { id, arguments, .. } => {
            then(Node::Term(id.name));
            if let Some(arguments) = arguments {
                call(arguments, then);
            }
        }
        Inline::FunctionReference { arguments, .. } => call(arguments, then),
        Inline::Placeable { expression } => visit_expression(expression, then),
        Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
    }
}
