//! A word that is written twice.

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, span_of};
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;

/// Languages that repeat words on purpose.
const REPEATING: &[&str] = &[
    "as", "az", "bn", "fil", "gu", "haw", "hi", "id", "jbo", "jv", "km", "kn", "mi", "ml", "mr", "ms", "ne",
    "or", "pa", "si", "skr", "su", "ta", "te", "th", "tl", "tr", "ur", "uz", "vi",
];

/// Words that may follow themselves, by language.
const REPEATED: &[(&str, &str)] = &[
    ("cy", "un"),
    ("de", "das der die sie"),
    ("en", "had that"),
    ("fr", "nous vous"),
    ("fy", "jo yn"),
    ("hu", "az"),
    ("nl", "dat die in"),
    ("sq", "të"),
    ("sv", "det"),
];

/// Reports the second of two equal words on a line. Three are written on purpose.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let context = subject.context;
    let language = context.locale.language();
    if REPEATING.contains(&language) {
        return;
    }
    let may_repeat = |word: &str| {
        let mut lists = REPEATED.iter().filter(|(of, _)| *of == language);
        lists.any(|(_, words)| words.split(' ').any(|other| other == word))
    };
    for words in subject.flat_texts().map(FlatText::words) {
        for run in words.chunk_by(|(first, one), (second, other)| {
            let between = context.file.text.get(first.saturating_add(one.len())..*second);
            let is_space =
                between.is_some_and(|text| !text.is_empty() && text.trim_matches([' ', '\u{a0}']).is_empty());
            one == other && is_space
        }) {
            let [(first, _), (second, word)] = run else { continue };
            // The first may be the end of a compound, as in "and/or or".
            let before = context.file.text.get(..*first).unwrap_or_default();
            if before.ends_with(['/', '-', '\'', '’', '·']) {
                continue;
            }
            // In capitals it stands for something that the user writes.
            let is_word =
                word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase());
            if is_word && !may_repeat(word) {
                let sentence = format!("\"{}\" is repeated", quoted(word));
                subject.report(Rule::RepeatedWord, span_of(*second, word.len()), sentence);
            }
        }
    }
}
