//! Characters that no file should have, and the markers of merge conflicts.

use crate::check::analysis::file::{File, char_span, span_of};
use crate::check::analysis::merge_conflicts::is_marker;
use crate::check::rule::Rule;
use crate::ftl::place::offset_in;
use crate::locale::tag::parse_tag;
use crate::text::sanitize::is_control_in_text;

/// Languages without spaces between words, which U+200B separates.
const UNSPACED: &[&str] = &["ja", "km", "lo", "my", "th", "zh"];

/// Reports merge conflicts, each once, in the text as it was written.
pub(crate) fn conflicts(written: &str, file: &File<'_>) {
    let mut is_open = false;
    for line in written.split('\n').filter(|line| is_marker(line)) {
        if !is_open || line.starts_with('<') {
            let span = span_of(offset_in(written, line), 7);
            // The file's own text is blank where the marker is.
            file.report_in(
                written,
                Rule::MergeConflict,
                span,
                None,
                "a marker of a merge conflict".to_owned(),
            )
            .help("keep one of the sides, and delete the markers");
        }
        is_open = !line.starts_with('>');
    }
}

/// Reports control characters, a run of them once, and bidirectional controls by a rule of their own.
pub(crate) fn controls(file: &File<'_>) {
    let text = file.text;
    let language = parse_tag(file.locale).unwrap_or_default().language;
    let has_unspaced_words = UNSPACED.contains(&language.as_str());
    let mut previous: Option<(usize, bool)> = None;
    // The line ends of old Macs are one mistake, however many lines there are.
    let mut returns =
        text.char_indices().filter(|(at, c)| *c == '\r' && is_stray(text, *at, *c, has_unspaced_words));
    let is_old_mac = returns.clone().nth(1).is_some();
    if let Some((at, _)) = returns.next().filter(|_| is_old_mac) {
        file.report(Rule::ControlCharacter, span_of(at, 1), None, "U+000D, the line end of old Macs")
            .help("save the file with LF as line ends");
    }
    let mut before = '\n';
    let mut is_comment = false;
    for (at, c) in text.char_indices() {
        is_comment = if before == '\n' { c == '#' } else { is_comment };
        before = c;
        // A comment may be indented by tabs.
        if is_comment && c == '\t' {
            continue;
        }
        if !is_stray(text, at, c, has_unspaced_words) || (c == '\r' && is_old_mac) {
            continue;
        }
        let is_bidi = is_bidi(c);
        let continues = previous == Some((at, is_bidi));
        previous = Some((at.saturating_add(c.len_utf8()), is_bidi));
        if continues {
            continue;
        }
        let name = format!("U+{:04X}", u32::from(c));
        let (rule, sentence, help) = match c {
            _ if is_bidi => (
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
                let kind = if is_control_in_text(c) { "a control" } else { "an invisible" };
                (Rule::ControlCharacter, format!("{name}, {kind} character"), "delete it")
            }
        };
        file.report(rule, char_span((at, c)), None, sentence).help(help);
    }
}

/// Returns whether a character has no place in a file: all controls but line ends.
fn is_stray(text: &str, at: usize, c: char, has_unspaced_words: bool) -> bool {
    match c {
        '\n' => false,
        '\r' => !text.get(at..).is_some_and(|rest| rest.starts_with("\r\n")),
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
