//! The markers that git leaves in a file with an unresolved merge conflict.

use std::borrow::Cow;

/// Returns the text with merge conflicts blanked out: the markers, and all sides but the first. Everything else keeps its
/// place.
pub(crate) fn without_conflicts(text: &str) -> Cow<'_, str> {
    if !text.split('\n').any(is_marker) {
        return Cow::Borrowed(text);
    }
    // A conflict without an end hides nothing, or the rest of the file would be gone.
    let mut ends = text.split('\n').filter(|line| line.starts_with(">>>>>>>") && is_marker(line)).count();
    let mut is_hidden = false;
    let mut blanked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches('\n');
        let is_marker = is_marker(bare);
        if is_marker {
            let is_end = bare.starts_with('>');
            ends = ends.saturating_sub(usize::from(is_end));
            // Only what is between a middle and an end belongs to the other side.
            is_hidden = !bare.starts_with('<') && !is_end && ends > 0;
        }
        if is_marker || is_hidden {
            blanked.extend(std::iter::repeat_n(' ', bare.len()));
            blanked.push_str(line.get(bare.len()..).unwrap_or_default());
        } else {
            blanked.push_str(line);
        }
    }
    Cow::Owned(blanked)
}

/// Returns whether a line is one of git's markers: the same character seven times, then nothing or a space.
pub(crate) fn is_marker(line: &str) -> bool {
    let line = line.strip_suffix('\r').unwrap_or(line);
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
        .iter()
        .any(|marker| line.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}
