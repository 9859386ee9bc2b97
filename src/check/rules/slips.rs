//! Slips of the pen that show in any language: a word that stands twice, and brackets that do not match.

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, Sentence, sentences};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;

/// Languages that say a word twice on purpose.
const REPEATING: &[&str] = &["id", "jv", "km", "ms", "su", "th", "tl", "fil", "vi"];

/// Words that may follow themselves.
const REPEATED: &[&str] = &["das", "der", "die", "had", "nous", "sie", "that", "vous"];

/// Opening, and closing.
const BRACKETS: &[(char, char)] =
    &[('(', ')'), ('[', ']'), ('「', '」'), ('『', '』'), ('《', '》'), ('【', '】')];

/// Reports them.
pub(crate) fn check(locale: &Locale<'_>, file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    let language = locale.id.language.as_str();
    let is_wide = locale.writing.as_ref().is_some_and(|writing| writing.is_chinese_or_japanese());
    for (_, pattern) in entry.patterns() {
        for sentence in sentences(file, pattern) {
            if !REPEATING.contains(&language) {
                repeated(file, &sentence, entry, sink);
            }
            if let Some((at, c)) = unbalanced(&sentence, is_wide) {
                let what = format!("\"{c}\" has no counterpart");
                let finding =
                    Finding::new(Rule::UnbalancedBracket, at..at.saturating_add(c.len_utf8()), what);
                sink.report(file, finding.of(entry));
            }
        }
    }
}

fn repeated(file: &File<'_>, sentence: &Sentence, entry: &Entry<'_>, sink: &mut Sink) {
    let words = sentence.words();
    for pair in words.windows(2) {
        let [(first, one), (second, other)] = pair else { continue };
        let is_one = one == other
            && one.chars().count() > 1
            && one.chars().all(char::is_alphabetic)
            && !REPEATED.contains(&one.as_str());
        // Only a space between them.
        let between = file.text.get(first.saturating_add(one.len())..*second);
        if is_one && between.is_some_and(|between| !between.is_empty() && between.trim().is_empty()) {
            let what = format!("\"{}\" stands twice", quoted(other));
            let span = *second..second.saturating_add(other.len());
            sink.report(file, Finding::new(Rule::RepeatedWord, span, what).of(entry));
        }
    }
}

/// Whether what stands before a bracket is a letter or a number by itself.
fn is_item(chars: &[(usize, char)], at: usize) -> bool {
    let end = chars.partition_point(|(place, _)| *place < at);
    let before = chars.get(..end).unwrap_or_default().iter().rev();
    let item: Vec<char> = before.map(|(_, c)| *c).take_while(|c| c.is_alphanumeric()).take(3).collect();
    matches!(item.as_slice(), [_]) || (item.len() == 2 && item.iter().all(char::is_ascii_digit))
}

/// The first bracket or quotation mark that is not closed, or closes nothing. The two widths of one bracket are alike here:
/// which is right, another rule says.
fn unbalanced(sentence: &Sentence, is_wide: bool) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    let mut quote = None;
    for (at, c) in &sentence.chars {
        let narrow = match c {
            '（' if is_wide => '(',
            '）' if is_wide => ')',
            '［' if is_wide => '[',
            '］' if is_wide => ']',
            '"' => {
                quote = if quote.is_some() { None } else { Some((*at, '"')) };
                continue;
            }
            c => *c,
        };
        if let Some((_, closing)) = BRACKETS.iter().find(|(opening, _)| *opening == narrow) {
            open.push((*at, *c, *closing));
        } else if BRACKETS.iter().any(|(_, closing)| *closing == narrow) {
            match open.pop() {
                Some((.., closing)) if closing == narrow => {}
                // The items of a list are numbered so.
                None if narrow == ')' && is_item(&sentence.chars, *at) => {}
                _ => return Some((*at, *c)),
            }
        }
    }
    open.first().map(|(at, c, _)| (*at, *c)).or(quote)
}
