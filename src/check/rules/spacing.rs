//! How the text of a message is set: spaces, placeables and the end.

use fluent_syntax::ast;

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, Inline, SLOT, Sentence};
use crate::check::analysis::reference::Reference;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::comments;

/// Reports placeables that are not written `{ $name }`.
pub(crate) fn placeables(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    let text = file.text.get(entry.range.clone()).unwrap_or_default();
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut is_quoted = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' if is_quoted => drop(chars.next()),
            '"' if !open.is_empty() => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '{' => {
                let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
                open.push((at, is_spaced(rest.chars())));
            }
            '}' => {
                let (start, is_good) = open.pop().unwrap_or((at, true));
                let head = text.get(..at).unwrap_or_default();
                // One placeable in another is an error of its own.
                let is_doubled = text.get(..start).is_some_and(|outside| outside.ends_with('{'))
                    || text.get(start..).is_some_and(|inside| inside.starts_with("{{"));
                if !(is_doubled || (is_good && is_spaced(head.chars().rev()))) {
                    let span = entry.range.start.saturating_add(start)
                        ..entry.range.start.saturating_add(at).saturating_add(1);
                    let finding = Finding::new(
                        Rule::PlaceableSpacing,
                        span,
                        "a placeable has one space inside each brace",
                    );
                    sink.report(file, finding.of(entry).help("write it \"{ $name }\""));
                }
            }
            _ => {}
        }
    }
}

/// Whether what follows a brace is one space, or the end of a line.
fn is_spaced(mut rest: impl Iterator<Item = char>) -> bool {
    match (rest.next(), rest.next()) {
        (Some('\n' | '\r') | None, _) => true,
        (Some(' '), Some(' ')) => rest.find(|c| *c != ' ').is_none_or(|c| c == '\n'),
        (Some(' '), _) => true,
        _ => false,
    }
}

/// Reports spaces before, after and within a text, in the source and where quotes keep them.
pub(crate) fn spaces(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    let mut report = |rule, at: usize, length: usize, sentence: &str| {
        sink.report(file, Finding::new(rule, at..at.saturating_add(length), sentence).of(entry));
    };
    let text = file.text.get(entry.range.clone()).unwrap_or_default();
    for line in text.lines() {
        let (head, start) = (line.trim_end_matches(' '), file.at(line));
        if head.len() < line.len() && !head.is_empty() {
            let at = start.saturating_add(head.len());
            report(
                Rule::TrailingSpace,
                at,
                line.len().saturating_sub(head.len()),
                "space at the end of a line",
            );
        }
    }
    let names = std::iter::once(entry.id).chain(entry.attributes.iter().map(|attribute| attribute.id.name));
    for name in names {
        let from = file.at(name).saturating_add(name.len());
        let Some(behind) = file.text.get(from..) else { continue };
        let behind = behind.trim_start_matches(' ');
        let Some(value) = behind.strip_prefix('=') else { continue };
        let spaces = value.len().saturating_sub(value.trim_start_matches(' ').len());
        let ends = value.trim_start_matches(' ').starts_with(['\n', '\r']);
        if spaces > 1 && !ends {
            report(
                Rule::LeadingSpace,
                file.at(value).saturating_add(1),
                spaces.saturating_sub(1),
                "more than one space behind \"=\"",
            );
        }
    }
    for (_, pattern) in entry.patterns() {
        for sentence in crate::check::analysis::file::sentences(file, pattern)
            .iter()
            .filter(|sentence| sentence.start().is_some())
        {
            within(sentence, &mut report);
        }
    }
}

fn within(sentence: &Sentence, report: &mut impl FnMut(Rule, usize, usize, &str)) {
    let chars = &sentence.chars;
    let mut run: Option<(usize, usize)> = None;
    let mut is_first = true;
    let mut breaks = 0_usize;
    for (at, c) in chars {
        if *c == '\n' {
            breaks = breaks.saturating_add(1);
            // One empty line more is the same mistake.
            if breaks == 2 && !is_first {
                report(Rule::DoubledSpace, *at, 1, "an empty line within the text");
            }
        } else if !matches!(c, ' ' | '\r') {
            breaks = 0;
        }
        if matches!(c, ' ' | '\u{a0}' | '\u{3000}') {
            run = Some(run.map_or((*at, 1), |(start, count)| (start, count.saturating_add(1))));
            continue;
        }
        if let Some((start, count)) = run.take() {
            if is_first && sentence.is_whole {
                report(Rule::LeadingSpace, start, 1, "space before the text");
            } else if count > 1 && !matches!(c, '\n' | '\r') && !is_first {
                report(Rule::DoubledSpace, start, count, "more than one space");
            }
        }
        // The indentation of a line that goes on is none of the text's.
        is_first = *c == '\n' && is_first;
    }
    if let (Some((start, _)), true) = (run, sentence.is_whole) {
        report(Rule::TrailingSpace, start, 1, "space after the text");
    }
}

/// Languages that end a sentence with nothing, or a space.
const WITHOUT_STOPS: &[&str] = &["km", "lo", "my", "th"];

/// Reports texts that end otherwise than those of the reference.
pub(crate) fn ends(
    locale: &Locale<'_>,
    file: &File<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    let Some(wanted) = reference.messages.get(entry.id).filter(|_| !locale.is_reference) else { return };
    // What is to be revised will be compared then.
    if WITHOUT_STOPS.contains(&locale.id.language.as_str()) || comments::is_outdated(entry, reference) {
        return;
    }
    for (attribute, pattern) in entry.patterns() {
        let Some(part) = wanted.part(attribute) else { continue };
        let sentences = crate::check::analysis::file::sentences(file, pattern);
        let last = sentences.first().and_then(Sentence::last);
        let (Some((at, found)), Some(expected)) = (last, part.last) else { continue };
        // How another message ends is that one's business.
        if let Some(ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(Inline::MessageReference { .. }),
        }) = pattern.elements.last()
        {
            continue;
        }
        // A selector ends in as many ways as it has variants.
        if (found == SLOT && sentences.len() > 1) || (expected == SLOT && part.has_variants) {
            continue;
        }
        let name = quoted(entry.name_of(attribute));
        let sentence = match (ending(found), ending(expected)) {
            (is, should) if is == should => continue,
            (Some(_), None) => format!("\"{name}\" ends with \"{found}\", which the reference does not"),
            (None, _) => format!("\"{name}\" ends without \"{expected}\", which the reference has"),
            _ => format!("\"{name}\" ends with \"{found}\", the reference with \"{expected}\""),
        };
        let finding = Finding::new(Rule::EndPunctuation, at..at.saturating_add(found.len_utf8()), sentence);
        sink.report(file, finding.of(entry));
    }
}

/// What kind of end a character makes; that of another script is of the same kind.
fn ending(c: char) -> Option<char> {
    match c {
        '.' | '。' | '．' | '｡' | '۔' | '।' | '։' | '።' => Some('.'),
        '?' | '？' | '؟' | '\u{37e}' | '՞' => Some('?'),
        '!' | '！' | '՜' => Some('!'),
        ':' | '：' => Some(':'),
        ',' | '，' | '、' | '،' => Some(','),
        ';' | '؛' | '；' => Some(';'),
        '…' => Some('…'),
        _ => None,
    }
}
