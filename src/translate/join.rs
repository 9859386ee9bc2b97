//! Joins the parts of an arranged file, with the blank lines between them.

use std::borrow::Cow;

use crate::ftl::segments::{Segment, SegmentKind};
use crate::ftl::split::end_line;

pub(crate) struct Stretch<'a> {
    /// The index of its segment, if it is from the file.
    pub(crate) origin: Option<usize>,
    pub(crate) kind: SegmentKind<'a>,
    pub(crate) text: Cow<'a, str>,
}

/// Joins them. Neighbors that were neighbors before keep their blank lines.
pub(crate) fn join(
    lead: &str,
    segments: &[Segment<'_>],
    stretches: &[Stretch<'_>],
    line_end: &str,
) -> String {
    let is_entry = |kind: SegmentKind<'_>| matches!(kind, SegmentKind::Entry(_) | SegmentKind::Junk);
    let pairs = segments.iter().zip(segments.iter().skip(1));
    let gaps = pairs.filter(|(segment, next)| is_entry(segment.kind) && is_entry(next.kind));
    let (close, apart): (Vec<_>, Vec<_>) = gaps.partition(|(segment, _)| segment.gap.is_empty());
    // As between most messages of the file; one blank line in a new file.
    let between_entries = usize::from(close.len() <= apart.len());
    let mut text = String::new();
    let mut before: Option<&Stretch<'_>> = None;
    for stretch in stretches {
        let follows = |origin: usize| stretch.origin == Some(origin.saturating_add(1));
        match before {
            None => text.push_str(if stretch.origin == Some(0) { lead } else { "" }),
            Some(Stretch { origin: Some(origin), .. }) if follows(*origin) => {
                text.push_str(segments.get(*origin).map_or("", |segment| segment.gap));
            }
            Some(before) => {
                end_line(&mut text, line_end);
                let blank_lines = match (before.kind, stretch.kind) {
                    (before, next) if is_entry(before) && is_entry(next) => between_entries,
                    (before, SegmentKind::Group | SegmentKind::Section) if is_entry(before) => 2,
                    _ => 1,
                };
                text.push_str(&line_end.repeat(blank_lines));
            }
        }
        // What was at the end of the file may have no line end.
        if before.is_some() {
            end_line(&mut text, line_end);
        }
        text.push_str(&stretch.text);
        before = Some(stretch);
    }
    let last = before.and_then(|stretch| stretch.origin).filter(|at| at.saturating_add(1) == segments.len());
    match last.and_then(|at| segments.get(at)) {
        Some(segment) => text.push_str(segment.gap),
        None => end_line(&mut text, line_end),
    }
    text
}
