//! Offsets, lines and columns.

use fluent_syntax::ast::{Expression, InlineExpression as Inline};

/// Returns the line and column of a byte offset, both from 1; columns count characters.
pub(crate) fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let last = before.rsplit('\n').next().unwrap_or_default();
    (before.split('\n').count(), last.chars().chain(['^']).count())
}

/// Returns the byte offset at which a slice begins in the text that it was taken from.
pub(crate) fn offset_in(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Returns the offset of an inline expression in the text that it was parsed from: of a variable at its `$`, of a term at its
/// hyphen, of a string literal at its quote.
pub(crate) fn inline_offset(text: &str, inline: &Inline<&str>) -> usize {
    match inline {
        Inline::VariableReference { id } | Inline::TermReference { id, .. } => {
            offset_in(text, id.name).saturating_sub(1)
        }
        Inline::StringLiteral { value } => offset_in(text, value).saturating_sub(1),
        Inline::MessageReference { id, .. } | Inline::FunctionReference { id, .. } => {
            offset_in(text, id.name)
        }
        Inline::NumberLiteral { value } => offset_in(text, value),
        Inline::Placeable { expression } => match &**expression {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => {
                inline_offset(text, inline)
            }
        },
    }
}
