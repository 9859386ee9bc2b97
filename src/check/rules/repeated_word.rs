//! A word that is written twice.

use crate::check::analysis::context::Context;
use crate::check::analysis::file::FileEntry;
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;

/// Languages that repeat words on purpose.
const REPEATING: &[&str] = &["id", "jv", "km", "ms", "su", "th", "tl", "fil", "vi"];

/// Words that may follow themselves.
const REPEATED: &[&str] = &["das", "der", "die", "had", "nous", "sie", "that", "vous"];

/// Reports the second of two equal words.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    if REPEATING.contains(&context.locale.language()) {
        return;
    }
    let flat_texts = entry.patterns().flat_map(|(_, pattern)| context.file.flat_texts(pattern));
    for words in flat_texts.map(|flat| flat.words()) {
        for ((first, one), (second, other)) in words.iter().zip(words.iter().skip(1)) {
            let is_word = one.chars().count() > 1 && one.chars().all(char::is_alphabetic);
            let between = context.file.text.get(first.saturating_add(one.len())..*second);
            let is_space = between.is_some_and(|text| !text.is_empty() && text.trim().is_empty());
            if one == other && is_word && is_space && !REPEATED.contains(&one.as_str()) {
                let sentence = format!("\"{}\" is repeated", quoted(other));
                context.report(Finding::at(Rule::RepeatedWord, *second, other.len(), sentence).of(entry.id));
            }
        }
    }
}
