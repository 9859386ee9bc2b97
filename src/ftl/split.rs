//! Splits a resource into entries, by its text alone.

use std::ops::Range;

/// Returns the byte ranges of a resource's entries. Each begins with a letter, `-` or `#` in the first column and extends to
/// the next. Anything else, such as `}` or `[other]` in the first column, belongs to the entry above.
pub(crate) fn entries(source: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = source.as_bytes();
    let line_starts = memchr::memchr_iter(b'\n', bytes).filter_map(|end| end.checked_add(1));
    let starts_entry = |at: &usize| bytes.get(*at).is_some_and(|b| is_entry_start(*b));
    let ends = line_starts.filter(starts_entry).chain([source.len()]);
    let mut start = 0;
    ends.filter_map(move |end| {
        let range = std::mem::replace(&mut start, end)..end;
        (!range.is_empty()).then_some(range)
    })
}

/// Returns whether a byte in the first column begins an entry.
pub(crate) fn is_entry_start(b: u8) -> bool {
    b.is_ascii_alphabetic() || matches!(b, b'-' | b'#')
}

/// Returns the ID that a text begins with if it is, or was meant to be, an entry: `error-1214`, `-brand`.
pub(crate) fn id_of(source: &str) -> Option<&str> {
    let (id, _) = source.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let name = id.strip_prefix('-').unwrap_or(id);
    let is_id = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name_at_start(name) == name;
    is_id.then_some(id)
}

/// Returns the letters, digits, hyphens and underscores that a text begins with.
pub(crate) fn name_at_start(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    text.strip_suffix(rest).unwrap_or(text)
}

/// Ends the last line of a text if it has no line end yet. To Fluent a carriage return is text, unless a line feed follows
/// directly: one alone stays text only before CR LF.
pub(crate) fn end_line(text: &mut String, line_end: &str) {
    if text.ends_with('\r') {
        text.push_str("\r\n");
    } else if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(line_end);
    }
}
