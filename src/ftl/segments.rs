//! A file as a sequence of comments and entries, byte for byte.

use super::split::{entries, id_of, is_entry_start};

/// A comment of its own, or an entry with the comment above it. The segments with their gaps make up the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment<'s> {
    pub(crate) kind: SegmentKind<'s>,
    /// The comment lines of an entry.
    pub(crate) comment: &'s str,
    pub(crate) body: &'s str,
    /// The blank lines after it.
    pub(crate) gap: &'s str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SegmentKind<'s> {
    /// `#`, apart from any entry.
    Comment,
    /// `##`
    Group,
    /// `###`
    Section,
    /// A message or term with its ID, valid or not.
    Entry(&'s str),
    /// Neither.
    Junk,
}

impl Segment<'_> {
    /// Returns whether it cannot move to another place: below an entry it would become part of that.
    pub(crate) fn is_bound(&self) -> bool {
        self.kind == SegmentKind::Junk && !self.body.bytes().next().is_some_and(is_entry_start)
    }
}

/// Splits a text into blank lines and the segments after them.
pub(crate) fn split_segments(text: &str) -> (&str, Vec<Segment<'_>>) {
    let mut lead = "";
    let mut segments: Vec<Segment<'_>> = Vec::new();
    for range in entries(text) {
        let slice = text.get(range.clone()).unwrap_or_default();
        if !slice.starts_with('#') {
            let (body, gap) = split_gap(slice);
            if body.is_empty() {
                lead = slice;
                continue;
            }
            let kind = id_of(body).map_or(SegmentKind::Junk, SegmentKind::Entry);
            let is_attached =
                segments.last().is_some_and(|last| last.kind == SegmentKind::Comment && last.gap.is_empty());
            let above = if is_attached { segments.pop() } else { None };
            let comment = above.map_or("", |above| above.body);
            segments.push(Segment { kind, comment, body, gap });
            continue;
        }
        let line = slice.split_inclusive('\n').next().unwrap_or_default();
        let (body, rest_gap) = split_gap(slice.strip_prefix(line).unwrap_or_default());
        // Blank lines, then text that is not part of the comment.
        let junk = body.trim_start_matches(BLANK);
        let indentation = body.strip_suffix(junk).and_then(|blank| blank.rsplit('\n').next());
        let junk_length = junk.len().saturating_add(indentation.unwrap_or_default().len());
        let (gap, junk) = body.split_at_checked(body.len().saturating_sub(junk_length)).unwrap_or(("", body));
        let gap = if junk.is_empty() { rest_gap } else { gap };
        let kind = comment_kind(line);
        match segments
            .last_mut()
            .filter(|last| last.kind == kind && kind != SegmentKind::Junk && last.gap.is_empty())
        {
            Some(last) => {
                let from = range.start.saturating_sub(last.body.len());
                last.body = text.get(from..range.start.saturating_add(line.len())).unwrap_or_default();
                last.gap = gap;
            }
            None => segments.push(Segment { kind, comment: "", body: line, gap }),
        }
        if !junk.is_empty() {
            segments.push(Segment { kind: SegmentKind::Junk, comment: "", body: junk, gap: rest_gap });
        }
    }
    (lead, segments)
}

/// The characters of blank lines.
const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];

/// Splits off the trailing blank lines of a text.
fn split_gap(text: &str) -> (&str, &str) {
    let body = text.trim_end_matches(BLANK);
    let blank = text.strip_prefix(body).unwrap_or_default();
    // The last line that is not blank keeps its end.
    let gap = if body.is_empty() { text } else { blank.split_once('\n').map_or("", |(_, gap)| gap) };
    (text.strip_suffix(gap).unwrap_or(text), gap)
}

fn comment_kind(line: &str) -> SegmentKind<'static> {
    let text = line.trim_start_matches('#');
    if !text.is_empty() && !text.starts_with([' ', '\r', '\n']) {
        return SegmentKind::Junk;
    }
    match line.len().saturating_sub(text.len()) {
        1 => SegmentKind::Comment,
        2 => SegmentKind::Group,
        3 => SegmentKind::Section,
        _ => SegmentKind::Junk,
    }
}
