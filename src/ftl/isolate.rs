//! Isolates what references bring into a text from right to left: a term may run from left to right, and fluent-bundle isolates
//! arguments only.

use std::borrow::Cow;

use fluent_syntax::ast;

use super::parse::parse;
use super::place::offset_in;
use crate::text::direction::{FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE};

/// Returns a valid entry with isolation marks around its references, but for those that are a whole pattern.
pub(crate) fn isolate_references(entry: &str) -> Cow<'_, str> {
    let (resource, _) = parse(entry);
    let mut offsets = Vec::new();
    let mut isolate = |pattern: &ast::Pattern<&str>| references(pattern, resource.source(), &mut offsets);
    for found in resource.entries() {
        match found {
            ast::Entry::Message(message) => {
                message.value.iter().for_each(&mut isolate);
                message.attributes.iter().for_each(|attribute| isolate(&attribute.value));
            }
            ast::Entry::Term(term) => isolate(&term.value),
            _ => {}
        }
    }
    let mut isolated = String::new();
    let mut rest = 0_usize;
    for at in offsets {
        let open = entry.get(..at).and_then(|before| before.rfind('{'));
        let close = entry.get(at..).and_then(|after| after.find('}')).map(|length| at.saturating_add(length));
        let (Some(open), Some(close)) = (open, close) else { continue };
        // In the first column, only the brace continues the text.
        let Some(before) = entry.get(rest..open).filter(|before| !before.ends_with('\n')) else { continue };
        let end = close.saturating_add(1);
        isolated.push_str(before);
        isolated.push(FIRST_STRONG_ISOLATE);
        isolated.push_str(entry.get(open..end).unwrap_or_default());
        isolated.push(POP_DIRECTIONAL_ISOLATE);
        rest = end;
    }
    if rest == 0 {
        return Cow::Borrowed(entry);
    }
    isolated.push_str(entry.get(rest..).unwrap_or_default());
    Cow::Owned(isolated)
}

/// Adds where the names of references are.
fn references(pattern: &ast::Pattern<&str>, entry: &str, offsets: &mut Vec<usize>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(
                ast::InlineExpression::MessageReference { id, .. }
                | ast::InlineExpression::TermReference { id, .. },
            ) if pattern.elements.len() > 1 => offsets.push(offset_in(entry, id.name)),
            ast::Expression::Inline(_) => {}
            ast::Expression::Select { variants, .. } => {
                variants.iter().for_each(|variant| references(&variant.value, entry, offsets));
            }
        }
    }
}
