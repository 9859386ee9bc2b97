//! What is wrong with the characters of a file, whatever they mean.

use std::borrow::Cow;

use crate::check::analysis::file::File;
use crate::check::report::findings::{Finding, Sink};
use crate::check::rule::Rule;
use crate::text::sanitize::is_control;

/// The text with what an unfinished merge left in it blanked out: the marks, and all sides but the first. Everything
/// else stays in its place.
pub(crate) fn without_conflicts(text: &str) -> Cow<'_, str> {
    if !text.split('\n').any(is_mark) {
        return Cow::Borrowed(text);
    }
    // A merge without an end hides nothing, or the rest of the file would be gone.
    let mut ends = text.split('\n').filter(|line| line.starts_with(">>>>>>>") && is_mark(line)).count();
    let mut is_hidden = false;
    let mut blanked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let bare = line.strip_suffix('\n').unwrap_or(line);
        let mark = is_mark(bare);
        if mark {
            let is_end = bare.starts_with('>');
            ends = ends.saturating_sub(usize::from(is_end));
            // Only between a middle and an end are there words of the other side.
            is_hidden = !bare.starts_with('<') && !is_end && ends > 0;
        }
        if mark || is_hidden {
            blanked.extend(std::iter::repeat_n(' ', bare.len()));
            blanked.push_str(line.get(bare.len()..).unwrap_or_default());
        } else {
            blanked.push_str(line);
        }
    }
    Cow::Owned(blanked)
}

/// Reports the marks of an unfinished merge, once for each merge; looks at the text as it was written.
pub(crate) fn conflicts(written: &str, file: &File<'_>, sink: &mut Sink) {
    let mut at = 0_usize;
    let mut is_open = false;
    for line in written.split_inclusive('\n') {
        let bare = line.trim_end_matches('\n');
        if is_mark(bare) {
            if !is_open || bare.starts_with('<') {
                let span = at..at.saturating_add(7);
                let finding =
                    Finding::new(Rule::MergeConflict, span, "the mark of a merge that was not finished");
                // The file's own text has nothing where the mark stands.
                sink.report_in(written, file, finding.help("keep one of the sides, and take out the marks"));
            }
            is_open = !bare.starts_with('>');
        }
        at = at.saturating_add(line.len());
    }
}

/// Whether a line is one of git's marks: seven times the same, then nothing or a space.
fn is_mark(line: &str) -> bool {
    let line = line.strip_suffix('\r').unwrap_or(line);
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
        .iter()
        .any(|mark| line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Reports controls: those that change the direction of a text by their own name, a run of them once.
pub(crate) fn controls(file: &File<'_>, sink: &mut Sink) {
    let text = file.text;
    let mut previous: Option<(usize, bool)> = None;
    // What the editors of old Macs end lines with is one mistake, however many lines there are.
    let mut returns = text.char_indices().filter(|(at, c)| *c == '\r' && is_stray(text, *at, *c));
    let is_old_mac = returns.clone().nth(1).is_some();
    if let Some((at, _)) = returns.next().filter(|_| is_old_mac) {
        let sentence = "U+000D, with which the lines of old Macs end";
        let finding = Finding::new(Rule::ControlCharacter, at..at.saturating_add(1), sentence);
        sink.report(file, finding.help("save the file with LF at the ends of lines"));
    }
    for (at, c) in text.char_indices() {
        if !is_stray(text, at, c) || (c == '\r' && is_old_mac) {
            continue;
        }
        let is_bidi = is_bidi(c);
        let end = at.saturating_add(c.len_utf8());
        let goes_on = previous == Some((at, is_bidi));
        previous = Some((end, is_bidi));
        if goes_on {
            continue;
        }
        let name = format!("U+{:04X}", u32::from(c));
        let finding = if is_bidi {
            let sentence = format!("{name}, a character that changes the direction of the text around it");
            Finding::new(Rule::BidiCharacter, at..end, sentence)
                .help("take it out: what needs to be isolated is isolated when the text is shown")
        } else {
            let sentence = match c {
                '\t' => "a tab".to_owned(),
                '\u{feff}' => format!("{name}, a byte-order mark in the middle of the file"),
                c if is_control(c) => format!("{name}, a control character"),
                _ => format!("{name}, a character that nobody sees"),
            };
            Finding::new(Rule::ControlCharacter, at..end, sentence).help(if c == '\t' {
                "use spaces"
            } else {
                "take it out"
            })
        };
        sink.report(file, finding);
    }
}

/// Whether a character has no place in a file: all controls but the ends of lines.
fn is_stray(text: &str, at: usize, c: char) -> bool {
    match c {
        '\n' => false,
        '\r' => text.as_bytes().get(at.saturating_add(1)) != Some(&b'\n'),
        // A soft hyphen and what has no width; the joiners U+200C and U+200D are letters' business in many languages.
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' => true,
        c => is_control(c),
    }
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
