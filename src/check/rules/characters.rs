//! Characters that no file should have, and the markers of merge conflicts.

use crate::check::analysis::file::File;
use crate::check::analysis::merge_conflicts::is_marker;
use crate::check::report::findings::{Finding, Findings};
use crate::check::rule::Rule;
use crate::ftl::place::offset_in;
use crate::text::sanitize::is_control;

/// Reports merge conflicts, each once, in the text as it was written.
pub(crate) fn conflicts(written: &str, file: &File<'_>, findings: &Findings) {
    let mut is_open = false;
    for line in written.split('\n').filter(|line| is_marker(line)) {
        if !is_open || line.starts_with('<') {
            let at = offset_in(written, line);
            let finding = Finding::at(Rule::MergeConflict, at, 7, "a marker of a merge conflict");
            let help = "keep one of the sides, and delete the markers";
            // The file's own text is blank where the marker is.
            findings.report_in(written, file, finding.help(help));
        }
        is_open = !line.starts_with('>');
    }
}

/// Reports control characters, a run of them once, and bidirectional controls by a rule of their own.
pub(crate) fn controls(file: &File<'_>, findings: &Findings) {
    let text = file.text;
    let mut previous: Option<(usize, bool)> = None;
    // The line ends of old Macs are one mistake, however many lines there are.
    let mut returns = text.char_indices().filter(|(at, c)| *c == '\r' && is_stray(text, *at, *c));
    let is_old_mac = returns.clone().nth(1).is_some();
    if let Some((at, _)) = returns.next().filter(|_| is_old_mac) {
        let finding = Finding::at(Rule::ControlCharacter, at, 1, "U+000D, the line end of old Macs");
        findings.report(file, finding.help("save the file with LF as line ends"));
    }
    for (at, c) in text.char_indices() {
        if !is_stray(text, at, c) || (c == '\r' && is_old_mac) {
            continue;
        }
        let is_bidi = is_bidi(c);
        let continues = previous == Some((at, is_bidi));
        previous = Some((at.saturating_add(c.len_utf8()), is_bidi));
        if continues {
            continue;
        }
        let name = format!("U+{:04X}", u32::from(c));
        let finding = if is_bidi {
            let sentence = format!("{name}, a character that changes the direction of the text around it");
            Finding::at_char(Rule::BidiCharacter, (at, c), sentence)
                .help("delete it: arguments are isolated when the text is rendered")
        } else {
            let sentence = match c {
                '\t' => "a tab".to_owned(),
                '\u{feff}' => format!("{name}, a byte-order mark in the middle of the file"),
                c if is_control(c) => format!("{name}, a control character"),
                _ => format!("{name}, an invisible character"),
            };
            let help = if c == '\t' { "use spaces" } else { "delete it" };
            Finding::at_char(Rule::ControlCharacter, (at, c), sentence).help(help)
        };
        findings.report(file, finding);
    }
}

/// Returns whether a character has no place in a file: all controls but line ends.
fn is_stray(text: &str, at: usize, c: char) -> bool {
    match c {
        '\n' => false,
        '\r' => !text.get(at..).is_some_and(|rest| rest.starts_with("\r\n")),
        // The soft hyphen and characters without a width. Many languages need the joiners U+200C and U+200D.
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' => true,
        c => is_control(c),
    }
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
