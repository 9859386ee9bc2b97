//! Quotation marks: those of the language, and as many at the end as at the beginning.

use super::punctuation::is_chinese;
use super::script::Writing;
use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, SLOT, Sentence, sentences};
use crate::check::report::findings::{Finding, Sink};
use crate::check::rule::Rule;

/// Reports quotation marks of another language, once for each pair, and those that are not closed.
pub(crate) fn check(locale: &Locale<'_>, file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    for (_, pattern) in entry.patterns() {
        for sentence in sentences(file, pattern) {
            if let Some((at, c)) = unclosed(&sentence) {
                let what = format!("\"{c}\" has no counterpart");
                let span = at..at.saturating_add(c.len_utf8());
                sink.report(file, Finding::new(Rule::UnbalancedBracket, span, what).of(entry));
            }
            for (at, c, help) in locale.writing.iter().flat_map(|writing| strange(writing, &sentence)) {
                let what = format!("\"{c}\" is no quotation mark of the language");
                let span = at..at.saturating_add(c.len_utf8());
                sink.report(file, Finding::new(Rule::Punctuation, span, what).of(entry).help(help));
            }
        }
    }
}

/// Opening marks that the language does not have, and what to write.
fn strange(writing: &Writing, sentence: &Sentence) -> Vec<(usize, char, &'static str)> {
    if !writing.is_chinese_or_japanese() {
        return Vec::new();
    }
    let own = if writing.is_simplified() { "write \"“\" and \"”\"" } else { "write \"「\" and \"」\"" };
    let mut found = Vec::new();
    let mut before = '\n';
    let mut is_open = false;
    for (position, (at, c)) in sentence.chars.iter().enumerate() {
        let after = sentence.chars.get(position.saturating_add(1)).map_or('\n', |(_, c)| *c);
        match c {
            '"' => {
                is_open = !is_open;
                // Between Latin words it may be code that is quoted.
                let is_text = |c: char| is_chinese(c) || c == SLOT;
                let is_near = is_chinese(before) || is_chinese(after) || (is_text(before) && is_text(after));
                if is_open && is_near {
                    found.push((*at, *c, own));
                }
            }
            '“' if writing.is_traditional() => found.push((*at, *c, own)),
            '「' if writing.is_simplified() => found.push((*at, *c, own)),
            _ => {}
        }
        before = *c;
    }
    found
}

/// A mark without a counterpart, if there is one: the last of those that there are too many of.
fn unclosed(sentence: &Sentence) -> Option<(usize, char)> {
    let count = |wanted: char| sentence.chars.iter().filter(|(_, c)| *c == wanted).count();
    let last = |wanted: &[char]| sentence.chars.iter().rev().find(|(_, c)| wanted.contains(c)).copied();
    let one_of = |open: usize, close: usize, opening: &[char], closing: &[char]| {
        if open == close { None } else { last(if open > close { opening } else { closing }) }
    };
    // In German and Danish they point inwards.
    let guillemets = one_of(count('«'), count('»'), &['«'], &['»']);
    let (low, high, right) = (count('„'), count('“'), count('”'));
    let curly = match (low, high) {
        // The mark that closes after a low one opens in other languages.
        (1.., _) => one_of(low, high.saturating_add(right), &['„'], &['“', '”']),
        // Swedish and Finnish open and close alike.
        (0, 0) if right % 2 == 0 => None,
        (0, _) => one_of(high, right, &['“'], &['”']),
    };
    guillemets.or(curly)
}
