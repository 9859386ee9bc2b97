//! A word that is written twice.

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, span_of};
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;

/// Languages that repeat words on purpose.
const REPEATING: &[&str] = &["id", "jv", "km", "ms", "su", "th", "tl", "fil", "vi"];

/// Words that may follow themselves.
const REPEATED: &[&str] = &["das", "der", "die", "had", "nous", "sie", "that", "vous"];

/// Reports the second of two equal words.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let context = subject.context;
    if REPEATING.contains(&context.locale.language()) {
        return;
    }
    for words in subject.flat_texts().map(FlatText::words) {
        for ((first, one), (second, other)) in words.iter().zip(words.iter().skip(1)) {
            let is_word = one.chars().count() > 1 && one.chars().all(char::is_alphabetic);
            let between = context.file.text.get(first.saturating_add(one.len())..*second);
            let is_space = between.is_some_and(|text| !text.is_empty() && text.trim().is_empty());
            if one == other && is_word && is_space && !REPEATED.contains(&one.as_str()) {
                let sentence = format!("\"{}\" is repeated", quoted(other));
                subject.report(Rule::RepeatedWord, span_of(*second, other.len()), sentence);
            }
        }
    }
}
