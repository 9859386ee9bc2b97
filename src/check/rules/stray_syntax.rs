//! Fluent's own marks that ended up in a text: what was to be a message, an attribute or a variant is read as words.

use crate::check::analysis::file::{Entry, File, Sentence, sentences};
use crate::check::analysis::reference::{BUILTIN, Reference};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;

/// The attributes that a message may have.
const ATTRIBUTES: &[&str] = &["bare", "end-user", "until", "path", "code", "status"];

/// Reports them, and returns whether there are any.
pub(crate) fn check(file: &File<'_>, reference: &Reference, entry: &Entry<'_>, sink: &mut Sink) -> bool {
    let mut is_there = false;
    for (_, pattern) in entry.patterns() {
        for sentence in sentences(file, pattern) {
            let found = sign(&sentence)
                .into_iter()
                .chain(lines(&sentence).enumerate().filter_map(|(at, line)| stray(reference, line, at > 0)));
            for (span, sentence, help) in found {
                is_there = true;
                sink.report(file, Finding::new(Rule::StraySyntax, span, sentence).of(entry).help(help));
            }
        }
    }
    is_there
}

/// A place, what is wrong there, and what to do.
type Found = (std::ops::Range<usize>, String, &'static str);

/// A second equals sign.
fn sign(sentence: &Sentence) -> Option<Found> {
    let (at, c) = sentence.chars.iter().find(|(_, c)| !c.is_whitespace())?;
    let is_sign = sentence.is_whole && *c == '=';
    is_sign
        .then(|| (*at..at.saturating_add(1), "the text begins with \"=\"".to_owned(), "one \"=\" is enough"))
}

fn lines(sentence: &Sentence) -> impl Iterator<Item = &[(usize, char)]> {
    sentence.chars.split(|(_, c)| *c == '\n')
}

/// What a line, or the end of one, looks like.
fn stray(reference: &Reference, line: &[(usize, char)], goes_on: bool) -> Option<Found> {
    let text: String = line.iter().map(|(_, c)| *c).collect();
    let place = |byte: usize, length: usize| {
        let (at, _) = line.get(text.get(..byte)?.chars().count())?;
        Some(*at..at.saturating_add(length))
    };
    let start = text.len().saturating_sub(text.trim_start().len());
    if let Some(name) = open_variant(&text).filter(|_| goes_on) {
        let sentence = format!("\"{}]\" is read as a part of the text above", quoted(name));
        return Some((place(start, name.len())?, sentence, "a variant is written \"[one] text\""));
    }
    if let Some((name, _)) = text.trim_start().split_once('=') {
        let name = name.trim_end();
        if reference.messages.contains_key(name) || BUILTIN.messages.contains_key(name) {
            let sentence = format!("\"{name}\" is read as a part of the text above");
            return Some((place(start, name.len())?, sentence, "a message begins at the start of a line"));
        }
    }
    let is_attribute = |at: usize| {
        let (_, rest) = text.split_at_checked(at)?;
        let (name, _) = rest.strip_prefix('.')?.split_once('=')?;
        let name = name.trim_end();
        ATTRIBUTES.contains(&name).then(|| (at, name.len().saturating_add(1)))
    };
    let (at, length) = text.match_indices('.').find_map(|(at, _)| is_attribute(at))?;
    let sentence = "an attribute in the middle of a text is read as a part of it".to_owned();
    Some((place(at, length)?, sentence, "an attribute stands on an indented line of its own"))
}

/// The name of a variant whose opening bracket got lost: it begins the line.
pub(crate) fn open_variant(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start().trim_start_matches('*').split_once(']')?;
    let is_name =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    is_name.then_some(name)
}
