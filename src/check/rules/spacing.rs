//! Spaces in and around texts.

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, span_of};
use crate::check::rule::Rule;

/// Reports spaces before, after and within a text, also where quotes preserve them.
pub(crate) fn spaces(subject: &Subject<'_, '_>) {
    let file = subject.context.file;
    let source = file.text.get(subject.entry.range.clone()).unwrap_or_default();
    for line in source.lines() {
        let head = line.trim_end_matches(' ');
        if let Some(spaces) = line.strip_prefix(head).filter(|spaces| !spaces.is_empty() && !head.is_empty())
        {
            subject.report_at(Rule::TrailingSpace, spaces, "space at the end of a line");
        }
    }
    for name in std::iter::once(subject.id()).chain(subject.entry.content.attribute_names()) {
        let after = file.text.get(file.at(name)..).and_then(|text| text.strip_prefix(name));
        let after = after.unwrap_or_default().trim_start_matches(' ');
        let Some(extra) = after.strip_prefix("= ") else { continue };
        let text = extra.trim_start_matches(' ');
        let length = extra.len().saturating_sub(text.len());
        if length > 0 && !text.starts_with(['\n', '\r']) {
            let sentence = "more than one space after \"=\"";
            subject.report(Rule::LeadingSpace, span_of(file.at(extra), length), sentence);
        }
    }
    subject.flat_texts().filter(|flat| !flat.is_blank()).for_each(|flat| within(subject, flat));
}

fn within(subject: &Subject<'_, '_>, flat: &FlatText) {
    let report = |rule, at, length, sentence: &str| {
        subject.report(rule, span_of(at, length), sentence);
    };
    // Where a run of spaces begins, and how long it is.
    let mut run: Option<(usize, usize)> = None;
    let mut is_first = true;
    let is_app = subject.is_app();
    let mut is_label = false;
    let mut before = ' ';
    let mut line_ends = 0_usize;
    for (at, c) in &flat.chars {
        if *c == '\n' {
            line_ends = line_ends.saturating_add(1);
            // One more empty line is the same mistake. The texts of an app may have paragraphs.
            if line_ends == 2 && !is_first && !is_app {
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
            // The lines of an app's text may be indented, and begin with an option or a number and what it means; many write two spaces
            // between sentences.
            let is_layout =
                is_app && (before == '\n' || is_label || (count == 2 && before.is_ascii_punctuation()));
            is_label &= before == '\n';
            if is_first && flat.is_whole && !is_app {
                report(Rule::LeadingSpace, start, 1, "space before the text");
            } else if count > 1 && !matches!(c, '\n' | '\r') && !is_first && !is_layout {
                report(Rule::DoubledSpace, start, count, "more than one space");
            }
        }
        // The indentation of a continued line is not part of the text.
        is_label = if before == '\n' { !c.is_alphabetic() } else { is_label };
        before = *c;
        is_first = *c == '\n' && is_first;
    }
    if let (Some((start, _)), true) = (run, flat.is_whole) {
        report(Rule::TrailingSpace, start, 1, "space after the text");
    }
}
