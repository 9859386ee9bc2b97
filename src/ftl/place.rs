//! Offsets, lines and columns.

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
