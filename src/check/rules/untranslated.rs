//! What of a text is still in the source language.

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, SLOT, Sentence, sentences};
use crate::check::analysis::reference::{Message, Part, Reference, is_app, texts};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::comments;
use crate::ftl::comments::Marker;

/// Words that are the same in every language.
const NAMES: &[&str] = &[
    "ai",
    "api",
    "authentication",
    "base",
    "bigmodel",
    "coding",
    "glm",
    "header",
    "http",
    "https",
    "id",
    "json",
    "key",
    "mb",
    "plan",
    "prompt",
    "prompts",
    "stop",
    "token",
    "tokens",
    "url",
    "utc",
    "web",
    "z",
    "zhipu",
];

/// What is written where a text is still to come. In some languages the first is a word.
const PENDING: &[&str] = &["TODO", "FIXME", "TBD"];
const WITH_TODO: &[&str] = &["es", "gl", "pt"];

/// Words of English that hardly any other language has.
const ENGLISH: &[&str] = &[
    "again",
    "been",
    "cannot",
    "could",
    "does",
    "failed",
    "invalid",
    "occurred",
    "please",
    "should",
    "something",
    "the",
    "there",
    "this",
    "unknown",
    "went",
    "which",
    "with",
    "wrong",
    "you",
    "your",
];

/// Small words of English that others have too.
const SHARED: &[&str] = &[
    "a", "an", "and", "are", "at", "error", "for", "has", "have", "in", "is", "it", "later", "not", "of",
    "on", "or", "to", "was",
];

/// Of how many words in a row a rest of the source language is told from a name.
const RUN: usize = 3;

/// Reports texts that are still those of the reference, and what is left of it within a translation.
pub(crate) fn check(
    locale: &Locale<'_>,
    file: &File<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    let wanted = reference.messages.get(entry.id);
    let is_marked = comments::read(entry).marker == Some(Marker::NotTranslated);
    for (attribute, pattern) in entry.patterns() {
        let sentences: Vec<Sentence> = sentences(file, pattern).iter().map(without_addresses).collect();
        let name = quoted(entry.name_of(attribute));
        let dot = if attribute.is_some() { "." } else { "" };
        let mut report = |at: usize, length: usize, sentence: String| {
            let finding = Finding::new(Rule::Untranslated, at..at.saturating_add(length), sentence);
            sink.report(file, finding.of(entry));
        };
        if let Some((at, word)) = sentences.iter().find_map(|sentence| pending(locale, sentence)) {
            report(at, word.len(), format!("\"{word}\": \"{dot}{name}\" is not finished"));
            continue;
        }
        let Some(wanted) = wanted.filter(|_| !locale.is_english) else { continue };
        let Some(part) = wanted.part(attribute) else { continue };
        let own = texts(file, pattern);
        let is_there =
            |text: &String| part.texts.iter().any(|other| other.to_lowercase() == text.to_lowercase());
        let is_copy =
            !own.is_empty() && own.iter().all(is_there) && (is_marked || says_something(locale, &sentences));
        if is_copy || is_english(locale, entry, &sentences) {
            let first =
                sentences.iter().flat_map(|sentence| &sentence.chars).find(|(_, c)| c.is_alphabetic());
            let Some((at, _)) = first else { continue };
            let (start, line) = file.line_around(*at);
            let length = start.saturating_add(line.trim_end().len()).saturating_sub(*at);
            let what = if is_copy { "it is the text of the reference" } else { "it is in English" };
            report(*at, length, format!("\"{dot}{name}\" is not translated: {what}"));
            continue;
        }
        let found = sentences.iter().find_map(|sentence| {
            if locale.writes_latin { stretch(sentence, part) } else { rest(sentence, entry, wanted) }
        });
        if let Some((at, length)) = found {
            report(at, length, format!("a part of \"{dot}{name}\" is not translated"));
        }
    }
}

/// The mark of a text that is still to be written.
fn pending(locale: &Locale<'_>, sentence: &Sentence) -> Option<(usize, String)> {
    let is_word = WITH_TODO.contains(&locale.id.language.as_str());
    latin_words(sentence)
        .into_iter()
        .find(|(_, word)| PENDING.contains(&word.as_str()) && !(is_word && word == "TODO"))
}

/// A sentence in which a web address counts as a placeable: its words are nobody's to translate.
fn without_addresses(sentence: &Sentence) -> Sentence {
    let mut chars = Vec::with_capacity(sentence.chars.len());
    let mut rest = sentence.chars.as_slice();
    while let Some(((at, c), tail)) = rest.split_first() {
        let starts = |scheme: &str| rest.iter().map(|(_, c)| *c).take(scheme.len()).eq(scheme.chars());
        // The name of an argument is reported as one.
        if starts("http://") || starts("https://") || *c == '$' {
            chars.push((*at, SLOT));
            let length = rest.iter().take_while(|(_, c)| c.is_ascii_graphic()).count();
            rest = rest.get(length..).unwrap_or_default();
        } else {
            chars.push((*at, *c));
            rest = tail;
        }
    }
    Sentence { chars, is_whole: sentence.is_whole }
}

/// The words in Latin letters, those that other letters touch among them.
fn latin_words(sentence: &Sentence) -> Vec<(usize, String)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '\'');
    sentence
        .chars
        .chunk_by(|(_, one), (_, other)| is_part(*one) == is_part(*other))
        .filter(|run| run.first().is_some_and(|(_, c)| is_part(*c)))
        .filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, c)| *c).collect::<String>())))
        .filter(|(_, word)| word.contains(|c: char| c.is_ascii_alphabetic()))
        .collect()
}

/// Whether a word is to be translated: neither a name nor something of code.
fn is_plain(word: &str) -> bool {
    word.len() > 1
        && word.chars().all(|c| c.is_ascii_alphabetic() || c == '\'')
        && !NAMES.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether there is a word that would be another in translation. Where the language is written in Latin letters too, one
/// word may well be the same.
fn says_something(locale: &Locale<'_>, sentences: &[Sentence]) -> bool {
    let words = sentences.iter().flat_map(latin_words).filter(|(_, word)| is_plain(word));
    words.count() > usize::from(locale.writes_latin)
}

/// Whether a text is in English, though not in the words of the reference.
fn is_english(locale: &Locale<'_>, entry: &Entry<'_>, sentences: &[Sentence]) -> bool {
    let chars = || sentences.iter().flat_map(|sentence| &sentence.chars);
    if chars().any(|(_, c)| c.is_alphabetic() && !c.is_ascii()) {
        return false;
    }
    let words: Vec<String> = sentences.iter().flat_map(latin_words).map(|(_, word)| word).collect();
    let plain = words.iter().filter(|word| is_plain(word)).count();
    if !locale.writes_latin {
        // An app may have a name of two words.
        return plain > usize::from(is_app(entry.id)).saturating_mul(2).saturating_add(1);
    }
    let count = |list: &[&str]| {
        words.iter().filter(|word| list.contains(&word.to_ascii_lowercase().as_str())).count()
    };
    let (english, shared) = (count(ENGLISH), count(SHARED));
    plain >= RUN && english > 0 && (english > 1 || english.saturating_add(shared).saturating_mul(2) >= plain)
}

/// A run of the reference's words in a language of Latin letters. Capitals make a name, of which any language has some.
fn stretch(sentence: &Sentence, part: &Part) -> Option<(usize, usize)> {
    let words = sentence.words();
    words.windows(RUN).find_map(|run| {
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

/// Words of the reference in a language of other letters, or so many English ones that they are no name.
fn rest(sentence: &Sentence, entry: &Entry<'_>, wanted: &Message) -> Option<(usize, usize)> {
    let words = latin_words(sentence);
    let is_lower = |word: &str| word.chars().all(|c| c.is_ascii_lowercase());
    // What an app calls itself and its parts is its own affair.
    let is_left = |word: &str| {
        is_plain(word) && (is_lower(word) || !is_app(entry.id)) && wanted.has_word(&word.to_ascii_lowercase())
    };
    let behind = |at: usize, word: &str| at.saturating_add(word.len());
    let is_row = |run: &[(usize, String)]| {
        let mut pairs = run.iter().zip(run.iter().skip(1));
        run.iter().all(|(_, word)| is_plain(word) && is_lower(word))
            && pairs.all(|((at, word), (next, _))| behind(*at, word).saturating_add(1) == *next)
    };
    let start = words.iter().position(|(_, word)| is_left(word));
    let row = words.windows(RUN).position(is_row);
    let first = start.into_iter().chain(row).min()?;
    let run = words.get(first..)?;
    let (at, word) = run.first()?;
    let mut end = behind(*at, word);
    for (next, word) in run.iter().skip(1) {
        if *next != end.saturating_add(1) || !word.is_ascii() {
            break;
        }
        end = behind(*next, word);
    }
    Some((*at, end.saturating_sub(*at)))
}

impl Message {
    /// Whether any of its texts has the word, which is in lower case.
    fn has_word(&self, word: &str) -> bool {
        let word = format!(" {word} ");
        self.value.iter().chain(self.attributes.values()).any(|part| part.words.contains(&word))
    }
}
