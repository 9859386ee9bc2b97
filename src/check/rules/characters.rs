//! Characters that no file should have, and the markers of merge conflicts.

use crate::check::analysis::file::{File, char_span, span_of};
use crate::check::analysis::merge_conflicts::is_marker;
use crate::check::rule::Rule;
use crate::locale::tag::parse_tag;
use crate::text::sanitize::is_control_in_text;

/// Languages without spaces between words, which U+200B separates.
const UNSPACED: &[&str] = &["ja", "km", "lo", "my", "th", "zh"];

/// Reports merge conflicts, each once.
pub(crate) fn conflicts(file: &File<'_>) {
    let mut is_open = false;
    for line in file.text.split('\n').filter(|line| is_marker(line)) {
        if !is_open || line.starts_with('<') {
            file.report(Rule::MergeConflict, span_of(file.at(line), 7), None, "a marker of a merge conflict")
                .help("keep one of the sides, and delete the markers");
        }
        is_open = !line.starts_with('>');
    }
}

/// Reports control characters, a run of them once, and bidirectional controls by a rule of their own.
pub(crate) fn controls(file: &File<'_>) {
    let language = parse_tag(file.locale).unwrap_or_default().language;
    let has_unspaced_words = UNSPACED.contains(&language.as_str());
    let mut strays: Vec<(usize, char)> = Vec::new();
    for line in file.text.split_inclusive('\n') {
        let start = file.at(line);
        let stray = line.char_indices().filter(|(at, c)| match c {
            // A comment may be indented by tabs.
            '\t' => !line.starts_with('#'),
            '\r' => line.get(*at..) != Some("\r\n"),
            c => is_stray(*c, has_unspaced_words),
        });
        strays.extend(stray.map(|(at, c)| (start.saturating_add(at), c)));
    }
    // The line ends of old Macs are one mistake, however many lines there are.
    let mut returns = strays.iter().filter(|(_, c)| *c == '\r');
    if let (Some((at, _)), Some(_)) = (returns.next(), returns.next()) {
        file.report(Rule::ControlCharacter, span_of(*at, 1), None, "U+000D, the line end of old Macs")
            .help("save the file with LF as line ends");
        strays.retain(|(_, c)| *c != '\r');
    }
    let follows = |one: &(usize, char), other: &(usize, char)| {
        char_span(*one).end == other.0 && is_bidi(one.1) == is_bidi(other.1)
    };
    for (at, c) in strays.chunk_by(follows).filter_map(<[_]>::first) {
        let name = format!("U+{:04X}", u32::from(*c));
        let (rule, sentence, help) = match c {
            c if is_bidi(*c) => (
                Rule::BidiCharacter,
                format!("{name}, a character that changes the direction of the text around it"),
                "delete it: arguments are isolated when the text is rendered",
            ),
            '\t' => (Rule::ControlCharacter, "a tab".to_owned(), "use spaces"),
            '\u{feff}' => {
                let sentence = format!("{name}, a byte-order mark in the middle of the file");
                (Rule::ControlCharacter, sentence, "delete it")
            }
            c => {
                let kind = if is_control_in_text(*c) { "a control" } else { "an invisible" };
                (Rule::ControlCharacter, format!("{name}, {kind} character"), "delete it")
            }
        };
        file.report(rule, char_span((*at, *c)), None, sentence).help(help);
    }
}

/// Returns whether a character other than a tab and a carriage return has no place in a file.
fn is_stray(c: char, has_unspaced_words: bool) -> bool {
    match c {
        '\n' => false,
        // Characters without a width, of which soft hyphens, joiners and selectors of variants have a use, and U+200B where words
        // are not spaced.
        '\u{200b}' => !has_unspaced_words,
        '\u{180e}' | '\u{2061}'..='\u{2064}' => true,
        c => is_control_in_text(c),
    }
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
