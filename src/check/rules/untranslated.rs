//! Texts, and parts of texts, that are still in the source language.

use crate::check::analysis::comments::notes;
use crate::check::analysis::context::{Context, Locale, Subject};
use crate::check::analysis::file::{FileEntry, FlatText, SLOT, span_of};
use crate::check::analysis::reference::{ReferenceMessage, ReferencePart, is_app, texts};
use crate::check::report::findings::quoted_part;
use crate::check::rule::Rule;
use crate::ftl::comments::Marker;

/// Words that are the same in every language.
const NAMES: &str = "\
    ai api authentication base bigmodel captcha coding glm header http https id ip json key mb plan prompt \
    prompts stop token tokens url utc web z zhipu";

/// Marks of a text that is still to be written. In some languages the first is a word.
const PENDING: &[&str] = &["TODO", "FIXME", "TBD"];
const WITH_TODO: &[&str] = &["es", "gl", "pt"];

/// Words of English that hardly any other language has.
const ENGLISH: &str = "\
    again been cannot could does failed invalid occurred please should something the there this unknown \
    went which with wrong you your";

/// Short English words that other languages have, too.
const SHARED: &str = "\
    a an and are at error for has have in is it later not of on or to was";

/// How many English words in a row are no name.
const MIN_RUN: usize = 3;

/// Reports texts that are still those of the reference, and what is left of it in a translation.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    let Context { locale, file, .. } = context;
    let original = context.reference.messages.get(entry.id);
    let is_marked = notes(entry).marker == Some(Marker::NotTranslated);
    for text in &subject.texts {
        let flat_texts: Vec<FlatText> = text.flat_texts.iter().map(without_addresses).collect();
        let name = quoted_part(entry.id, text.attribute);
        let report = |at: usize, length: usize, sentence: String| {
            subject.report(Rule::Untranslated, span_of(at, length), sentence);
        };
        if let Some((at, word)) = flat_texts.iter().find_map(|flat| pending(locale, flat)) {
            report(at, word.len(), format!("\"{word}\": \"{name}\" is not finished"));
            continue;
        }
        let Some(original) = original.filter(|_| !locale.is_english) else { continue };
        let Some(part) = original.part(text.attribute) else { continue };
        let own = texts(&text.flat_texts);
        let is_original =
            |text: &String| part.texts.iter().any(|other| other.to_lowercase() == text.to_lowercase());
        let is_copy = !own.is_empty()
            && own.iter().all(is_original)
            && (is_marked || is_translatable(locale, &flat_texts));
        if is_copy || is_english(locale, entry, &flat_texts) {
            let mut chars = flat_texts.iter().flat_map(|flat| &flat.chars);
            let Some((at, _)) = chars.find(|(_, c)| c.is_alphabetic()) else { continue };
            let reason = if is_copy { "it is the text of the reference" } else { "it is in English" };
            let length = file.rest_of_line(*at).trim_end().len();
            report(*at, length, format!("\"{name}\" is not translated: {reason}"));
            continue;
        }
        let found = flat_texts.iter().find_map(|flat| {
            if locale.writes_latin { run_of(flat, part) } else { words_of(flat, entry, original) }
        });
        if let Some((at, length)) = found {
            report(at, length, format!("a part of \"{name}\" is not translated"));
        }
    }
}

/// Finds the mark of a text that is still to be written.
fn pending(locale: &Locale<'_>, flat: &FlatText) -> Option<(usize, String)> {
    let is_word = WITH_TODO.contains(&locale.language());
    let is_mark = |word: &str| PENDING.contains(&word) && !(is_word && word == "TODO");
    latin_words(flat).into_iter().find(|(_, word)| is_mark(word))
}

/// Returns a text in which web addresses and names of arguments are slots, since nobody translates their words.
fn without_addresses(flat: &FlatText) -> FlatText {
    let mut chars = Vec::with_capacity(flat.chars.len());
    let mut rest = flat.chars.as_slice();
    while let Some((&(at, c), mut tail)) = rest.split_first() {
        let starts_with = |scheme: &str| rest.iter().map(|(_, c)| *c).take(scheme.len()).eq(scheme.chars());
        if starts_with("http://") || starts_with("https://") || c == '$' {
            chars.push((at, SLOT));
            let length = tail.iter().take_while(|(_, c)| c.is_ascii_graphic()).count();
            tail = tail.get(length..).unwrap_or_default();
        } else {
            chars.push((at, c));
        }
        rest = tail;
    }
    FlatText { chars, is_whole: flat.is_whole }
}

/// Returns the words in Latin letters, including those next to other letters.
fn latin_words(flat: &FlatText) -> Vec<(usize, String)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '\'');
    flat.chars
        .chunk_by(|(_, one), (_, other)| is_part(*one) == is_part(*other))
        .filter(|run| run.first().is_some_and(|(_, c)| is_part(*c)))
        .filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, c)| *c).collect::<String>())))
        .filter(|(_, word)| word.contains(|c: char| c.is_ascii_alphabetic()))
        .collect()
}

/// Returns whether a word is to be translated: neither a name nor code.
fn is_plain(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || c == '\'') && !is_in(NAMES, word)
}

/// Returns whether there is a word that a translation would change. One word may be the same in two languages with Latin
/// letters.
fn is_translatable(locale: &Locale<'_>, texts: &[FlatText]) -> bool {
    let words = texts.iter().flat_map(latin_words).filter(|(_, word)| is_plain(word));
    words.count() > usize::from(locale.writes_latin)
}

/// Returns whether a text is in English, though not the one of the reference.
fn is_english(locale: &Locale<'_>, entry: &FileEntry<'_>, texts: &[FlatText]) -> bool {
    let chars = || texts.iter().flat_map(|flat| &flat.chars);
    if chars().any(|(_, c)| c.is_alphabetic() && !c.is_ascii()) {
        return false;
    }
    let words: Vec<String> = texts.iter().flat_map(latin_words).map(|(_, word)| word).collect();
    let plain = words.iter().filter(|word| is_plain(word)).count();
    if !locale.writes_latin {
        // An app may have a name of two words.
        return plain > usize::from(is_app(entry.id)).saturating_mul(2).saturating_add(1);
    }
    let count = |list| words.iter().filter(|word| is_in(list, word)).count();
    let (english, shared) = (count(ENGLISH), count(SHARED));
    plain >= MIN_RUN
        && english > 0
        && (english > 1 || english.saturating_add(shared).saturating_mul(2) >= plain)
}

/// Finds a run of the reference's words in a language with Latin letters. A run of capitalized words is a name.
fn run_of(flat: &FlatText, part: &ReferencePart) -> Option<(usize, usize)> {
    let words = flat.words();
    words.windows(MIN_RUN).find_map(|run| {
        let text: Vec<String> = run.iter().map(|(_, word)| word.to_lowercase()).collect();
        let plain = || run.iter().filter(|(_, word)| word.len() > 2 && is_plain(word));
        let is_left = run.iter().all(|(_, word)| word.is_ascii())
            && plain().count() > 1
            && plain().any(|(_, word)| word.starts_with(|c: char| c.is_ascii_lowercase()))
            && part.words.contains(&format!(" {} ", text.join(" ")));
        let (first, _) = run.first()?;
        let (last, word) = run.last()?;
        is_left.then(|| (*first, last.saturating_add(word.len()).saturating_sub(*first)))
    })
}

/// Finds words of the reference, or a run of English ones, in a language with other letters.
fn words_of(flat: &FlatText, entry: &FileEntry<'_>, original: &ReferenceMessage) -> Option<(usize, usize)> {
    let words = latin_words(flat);
    let is_lower = |word: &str| word.chars().all(|c| c.is_ascii_lowercase());
    // An app may name its parts in English.
    let is_left = |word: &str| {
        is_plain(word)
            && (is_lower(word) || !is_app(entry.id))
            && has_word(original, &word.to_ascii_lowercase())
    };
    let end_of = |at: usize, word: &str| at.saturating_add(word.len());
    let is_row = |run: &[(usize, String)]| {
        let mut pairs = run.iter().zip(run.iter().skip(1));
        run.iter().all(|(_, word)| is_plain(word) && is_lower(word))
            && pairs.all(|((at, word), (next, _))| end_of(*at, word).saturating_add(1) == *next)
    };
    let start = words.iter().position(|(_, word)| is_left(word));
    let row = words.windows(MIN_RUN).position(is_row);
    let first = start.into_iter().chain(row).min()?;
    let run = words.get(first..)?;
    let (at, word) = run.first()?;
    let mut end = end_of(*at, word);
    for (next, word) in run.iter().skip(1) {
        if *next != end.saturating_add(1) || !word.is_ascii() {
            break;
        }
        end = end_of(*next, word);
    }
    Some((*at, end.saturating_sub(*at)))
}

/// Returns whether any text of a message has a word, which is in lower case.
fn has_word(message: &ReferenceMessage, word: &str) -> bool {
    let word = format!(" {word} ");
    message.parts().any(|part| part.words.contains(&word))
}

/// Returns whether a list has a word.
fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other.eq_ignore_ascii_case(word))
}
