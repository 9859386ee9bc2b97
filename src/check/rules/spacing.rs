//! Spaces in and around texts, and words that are written twice.

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, span_of};
use crate::check::findings::quoted;
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

/// Languages that repeat words on purpose.
const REPEATING: &[&str] = &[
    "as", "az", "bn", "fil", "gu", "haw", "hi", "id", "jbo", "jv", "km", "kn", "mi", "ml", "mr", "ms", "ne",
    "or", "pa", "si", "skr", "su", "ta", "te", "th", "tl", "tr", "ur", "uz", "vi",
];

const REPEATED: &[(&str, &str)] = &[
    ("cy", "un"),
    ("de", "das der die sie"),
    ("en", "had that"),
    ("fr", "nous vous"),
    ("fy", "jo yn"),
    ("hu", "az"),
    ("nl", "dat die in"),
    ("sq", "të"),
    ("sv", "det"),
];

/// Reports the second of two equal words on a line. Three are written on purpose.
pub(crate) fn repeated_words(subject: &Subject<'_, '_>) {
    let context = subject.context;
    let language = context.locale.language();
    if REPEATING.contains(&language) {
        return;
    }
    let may_repeat = |word: &str| {
        let mut lists = REPEATED.iter().filter(|(of, _)| *of == language);
        lists.any(|(_, words)| words.split(' ').any(|other| other == word))
    };
    for words in subject.flat_texts().map(FlatText::words) {
        for run in words.chunk_by(|(first, one), (second, other)| {
            let between = context.file.text.get(first.saturating_add(one.len())..*second);
            let is_space =
                between.is_some_and(|text| !text.is_empty() && text.trim_matches([' ', '\u{a0}']).is_empty());
            one == other && is_space
        }) {
            let [(first, _), (second, word)] = run else { continue };
            // The first may be the end of a compound, as in "and/or or".
            let before = context.file.text.get(..*first).unwrap_or_default();
            if before.ends_with(['/', '-', '\'', '’', '·']) {
                continue;
            }
            // In capitals it stands for something that the user writes.
            let is_word =
                word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase());
            if is_word && !may_repeat(word) {
                let sentence = format!("\"{}\" is repeated", quoted(word));
                subject.report(Rule::RepeatedWord, span_of(*second, word.len()), sentence);
            }
        }
    }
}
