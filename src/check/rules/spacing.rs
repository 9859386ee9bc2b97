//! Spaces in and around texts and placeables.

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, FlatText};
use crate::check::report::findings::Finding;
use crate::check::rule::Rule;

/// Reports placeables that are not written `{ $name }`.
pub(crate) fn placeables(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let text = context.file.text.get(entry.range.clone()).unwrap_or_default();
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut is_quoted = false;
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' if is_quoted => drop(chars.next()),
            '"' if !open.is_empty() => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '{' => open.push((at, is_spaced(chars.as_str().chars()))),
            '}' => {
                let (start, is_good) = open.pop().unwrap_or((at, true));
                let head = text.get(..at).unwrap_or_default();
                // A placeable directly inside another is an error of its own.
                let (outside, inside) = text.split_at_checked(start).unwrap_or_default();
                let is_doubled = outside.ends_with('{') || inside.starts_with("{{");
                let is_spaced = is_good && is_spaced(head.chars().rev());
                if !is_doubled && !is_spaced {
                    let length = at.saturating_sub(start).saturating_add(1);
                    let start = entry.range.start.saturating_add(start);
                    let sentence = "a placeable has one space inside each brace";
                    let finding = Finding::at(Rule::PlaceableSpacing, start, length, sentence);
                    context.report(finding.of(entry.id).help("write it \"{ $name }\""));
                }
            }
            _ => {}
        }
    }
}

/// Returns whether one space, or the end of a line, is next to a brace.
fn is_spaced(mut rest: impl Iterator<Item = char>) -> bool {
    match (rest.next(), rest.next()) {
        (Some('\n' | '\r') | None, _) => true,
        (Some(' '), Some(' ')) => rest.find(|c| *c != ' ').is_none_or(|c| c == '\n'),
        (Some(' '), _) => true,
        _ => false,
    }
}

/// Reports spaces before, after and within a text, also where quotes preserve them.
pub(crate) fn spaces(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let file = context.file;
    let report = |rule, at: usize, length: usize, sentence: &str| {
        context.report(Finding::at(rule, at, length, sentence).of(entry.id));
    };
    let text = file.text.get(entry.range.clone()).unwrap_or_default();
    for line in text.lines() {
        let head = line.trim_end_matches(' ');
        if let Some(spaces) = line.strip_prefix(head).filter(|spaces| !spaces.is_empty() && !head.is_empty())
        {
            report(Rule::TrailingSpace, file.at(spaces), spaces.len(), "space at the end of a line");
        }
    }
    let names = std::iter::once(entry.id).chain(entry.attributes.iter().map(|attribute| attribute.id.name));
    for name in names {
        let after = file.text.get(file.at(name)..).and_then(|text| text.strip_prefix(name));
        let after = after.unwrap_or_default().trim_start_matches(' ');
        let Some(extra) = after.strip_prefix("= ") else { continue };
        let text = extra.trim_start_matches(' ');
        let length = extra.len().saturating_sub(text.len());
        if length > 0 && !text.starts_with(['\n', '\r']) {
            report(Rule::LeadingSpace, file.at(extra), length, "more than one space after \"=\"");
        }
    }
    let flat_texts = entry.patterns().flat_map(|(_, pattern)| file.flat_texts(pattern));
    flat_texts.filter(|flat| !flat.is_blank()).for_each(|flat| within(&flat, report));
}

fn within(flat: &FlatText, report: impl Fn(Rule, usize, usize, &str)) {
    // Where a run of spaces begins, and how long it is.
    let mut run: Option<(usize, usize)> = None;
    let mut is_first = true;
    let mut line_ends = 0_usize;
    for (at, c) in &flat.chars {
        if *c == '\n' {
            line_ends = line_ends.saturating_add(1);
            // One more empty line is the same mistake.
            if line_ends == 2 && !is_first {
                report(Rule::DoubledSpace, *at, 1, "an empty line within the text");
            }
        } else if !matches!(c, ' ' | '\r') {
            line_ends = 0;
        }
        if matches!(c, ' ' | '\u{a0}' | '\u{3000}') {
            run = Some(run.map_or((*at, 1), |(start, count)| (start, count.saturating_add(1))));
            continue;
        }
        if let Some((start, count)) = run.take() {
            if is_first && flat.is_whole {
                report(Rule::LeadingSpace, start, 1, "space before the text");
            } else if count > 1 && !matches!(c, '\n' | '\r') && !is_first {
                report(Rule::DoubledSpace, start, count, "more than one space");
            }
        }
        // The indentation of a continued line is not part of the text.
        is_first = *c == '\n' && is_first;
    }
    if let (Some((start, _)), true) = (run, flat.is_whole) {
        report(Rule::TrailingSpace, start, 1, "space after the text");
    }
}
