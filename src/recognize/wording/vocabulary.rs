//! The words of sentences: what a text must share with its code to be taken for a sentence of this API's.

use rustc_hash::FxHashSet;

use crate::recognize::thresholds::{MAX_WORDS, MIN_SHARED_WORDS};

/// Words that are in any sentence.
const ANYWHERE: &[&str] = &[
    "a", "an", "and", "are", "at", "be", "been", "by", "can", "for", "from", "has", "have", "in", "is", "it",
    "not", "of", "on", "or", "please", "that", "the", "this", "to", "was", "with", "you", "your",
];

/// The words of some texts.
pub(crate) fn vocabulary<'t>(texts: impl Iterator<Item = &'t str>) -> FxHashSet<Box<str>> {
    texts.flat_map(words).map(String::into_boxed_str).collect()
}

/// Whether at least half of the words of a text are in a vocabulary, and more than one.
pub(crate) fn shares_words(text: &str, vocabulary: &FxHashSet<Box<str>>) -> bool {
    let words: Vec<String> = words(text).take(MAX_WORDS).collect();
    let shared = words.iter().filter(|word| vocabulary.contains(word.as_str())).count();
    shared >= MIN_SHARED_WORDS && shared.saturating_mul(2) >= words.len()
}

/// Words of Latin letters, in small ones and without an `s` at the end, and pairs of neighboring characters of other scripts.
fn words(text: &str) -> impl Iterator<Item = String> {
    let mut chars = text.chars().peekable();
    std::iter::from_fn(move || {
        loop {
            let first = chars.next()?;
            if first.is_ascii_alphabetic() {
                let mut word = String::from(first.to_ascii_lowercase());
                while let Some(c) = chars.next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '\'' | '_')) {
                    word.push(c.to_ascii_lowercase());
                }
                if word.len() > 1 && !ANYWHERE.contains(&&*word) {
                    // `models` and `exists` are the same word as `model` and `exist`.
                    word.truncate(word.trim_end_matches('s').len().max(1));
                    return Some(word);
                }
            } else if first.is_alphabetic() {
                let pair = chars.peek().filter(|c| c.is_alphabetic() && !c.is_ascii()).map(|c| [first, *c]);
                if let Some(pair) = pair {
                    return Some(pair.iter().collect());
                }
            }
        }
    })
}
