//! What a translation has left of the reference as it was, and what of it a translation has lost.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use unicode_script::{Script, UnicodeScript};

use crate::check::analysis::context::{Context, Subject, Text};
use crate::check::analysis::file::{FlatText, SLOT, span_of};
use crate::check::analysis::reference::{ReferenceMessage, ReferencePart, texts};
use crate::check::analysis::verbatim::{Verbatim, is_name_part};
use crate::check::findings::quoted;
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
pub(crate) fn untranslated(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    let Context { locale, file, .. } = context;
    let original = context.reference.messages.get(entry.id);
    let is_marked = entry.notes.marker == Some(Marker::NotTranslated);
    for text in &subject.texts {
        let words: Vec<Vec<Word>> = text.flat_texts.iter().map(|flat| words(subject, flat)).collect();
        let name = text.quoted();
        let report = |at: usize, length: usize, sentence: String| {
            subject.report(Rule::Untranslated, span_of(at, length), sentence);
        };
        let is_word = WITH_TODO.contains(&locale.language());
        let is_pending =
            |word: &&Word| PENDING.contains(&word.text.as_str()) && !(is_word && word.text == "TODO");
        if let Some(Word { at, text: word, .. }) = words.iter().flatten().find(is_pending) {
            report(*at, word.len(), format!("\"{word}\": \"{name}\" is not finished"));
            continue;
        }
        let Some(original) = original.filter(|_| locale.language() != "en") else { continue };
        let Some(part) = original.part(text.attribute) else { continue };
        let own = texts(&text.flat_texts);
        let is_original =
            |text: &String| part.texts.iter().any(|other| other.to_lowercase() == text.to_lowercase());
        let is_copy =
            !own.is_empty() && own.iter().all(is_original) && (is_marked || is_translatable(subject, &words));
        if is_copy || is_english(subject, &words) {
            let mut chars = text.flat_texts.iter().flat_map(|flat| &flat.chars);
            let Some((at, _)) = chars.find(|(_, c)| c.is_alphabetic()) else { continue };
            let reason = if is_copy { "it is the text of the reference" } else { "it is in English" };
            let line = file.text.get(*at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            report(*at, line.trim_end().len(), format!("\"{name}\" is not translated: {reason}"));
        } else if let Some((at, length)) =
            words.iter().find_map(|words| left_of(subject, words, original, part))
        {
            report(at, length, format!("a part of \"{name}\" is not translated"));
        }
    }
}

/// A word in Latin letters.
struct Word {
    at: usize,
    text: String,
    /// Whether a translation would change it: it is neither a name nor code.
    is_plain: bool,
    /// Whether only space is between it and the word before.
    follows: bool,
}

impl Word {
    fn is_lower(&self) -> bool {
        self.text.chars().all(|c| c.is_ascii_lowercase())
    }

    /// Returns whether a name of an app or of a magazine would write the word with a capital.
    fn is_no_name(&self) -> bool {
        self.is_plain && self.is_lower() && self.text.len() > 3
    }
}

/// Returns the words in Latin letters, including those next to letters of other scripts.
fn words(subject: &Subject<'_, '_>, flat: &FlatText) -> Vec<Word> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '_' | '\'') || c.script() == Script::Latin;
    let mut found = Vec::new();
    let mut follows = false;
    for run in prose(subject, flat).chunk_by(|(_, one), (_, other)| is_part(*one) == is_part(*other)) {
        let text: String = run.iter().map(|(_, c)| *c).collect();
        match run.first() {
            Some((at, c)) if is_part(*c) && text.contains(char::is_alphabetic) => {
                found.push(Word { at: *at, is_plain: is_plain(subject, &text), text, follows });
            }
            _ => follows = text.trim().is_empty(),
        }
    }
    found
}

/// Returns a text in which web addresses and names of arguments are slots, and in an app's messages tags and all other code.
fn prose(subject: &Subject<'_, '_>, flat: &FlatText) -> Vec<(usize, char)> {
    let is_app = subject.is_app();
    let mut chars = flat.chars.clone();
    let mut is_tag = false;
    let after = flat.chars.iter().skip(1).map(|(_, c)| *c).chain([' ']);
    for ((_, c), after) in chars.iter_mut().zip(after).filter(|_| is_app) {
        is_tag |= *c == '<' && (after.is_ascii_alphabetic() || after == '/');
        let is_end = *c == '>';
        if is_tag {
            *c = SLOT;
        }
        is_tag &= !is_end;
    }
    for token in chars.chunk_by_mut(|(_, one), (_, other)| one.is_ascii_graphic() == other.is_ascii_graphic())
    {
        let text: String = token.iter().map(|(_, c)| *c).collect();
        let address = ["http://", "https://", "$"].iter().filter_map(|start| text.find(start)).min();
        let start = if is_app && is_code(&text) { Some(0) } else { address };
        token.iter_mut().skip(start.unwrap_or(text.len())).for_each(|(_, c)| *c = SLOT);
    }
    chars
}

/// Returns whether characters without a space between them are an option, the name of a file, a mail address or other code.
fn is_code(text: &str) -> bool {
    let inner = text.trim_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '-' | '/' | '*' | '['));
    let is_joined = |mark: char| {
        inner.split(mark).skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    inner.starts_with(['-', '/', '*'])
        || text.contains(|c: char| {
            matches!(c, '@' | '\\' | '_' | '=' | '|' | '#' | '`' | '[') || c.is_ascii_digit()
        })
        || text.split('.').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        || is_joined(':')
}

/// Returns whether a word is to be translated: neither a name nor code. In an app's messages a word that the reference never has
/// in lower case is a name.
fn is_plain(subject: &Subject<'_, '_>, word: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphabetic() || c == '\'';
    let is_name = || {
        let inner_capital = word.chars().skip(1).any(|c| c.is_ascii_uppercase());
        let lower = word.to_ascii_lowercase();
        inner_capital || (lower != word && !subject.context.reference.words.contains(&lower))
    };
    word.len() > 1 && word.chars().all(is_letter) && !is_in(NAMES, word) && !(subject.is_app() && is_name())
}

/// Returns whether there is a word that a translation would change. One word may be the same in two languages with Latin
/// letters, and in an app's messages in any two; capitalized words are a name.
fn is_translatable(subject: &Subject<'_, '_>, words: &[Vec<Word>]) -> bool {
    if subject.is_app() {
        let is_pair = |pair: &[Word]| {
            pair.iter().all(|word| word.is_plain) && pair.iter().skip(1).all(|word| word.follows)
        };
        let is_name = !words.iter().flatten().any(Word::is_no_name);
        return !is_name && words.iter().any(|words| words.windows(2).any(is_pair));
    }
    let plain = words.iter().flatten().filter(|word| word.is_plain);
    plain.count() > usize::from(subject.context.locale.writes_latin)
}

/// Returns whether a text is in English, though not the one of the reference.
fn is_english(subject: &Subject<'_, '_>, words: &[Vec<Word>]) -> bool {
    let mut chars = subject.flat_texts().flat_map(|flat| &flat.chars);
    if chars.any(|(_, c)| c.is_alphabetic() && !c.is_ascii()) {
        return false;
    }
    // Variants repeat words.
    let unique: BTreeMap<String, bool> =
        words.iter().flatten().map(|word| (word.text.to_lowercase(), word.is_plain)).collect();
    let plain = unique.values().filter(|is_plain| **is_plain).count();
    if !subject.context.locale.writes_latin {
        // An app may have a name of two words.
        return plain > usize::from(subject.is_app()).saturating_mul(2).saturating_add(1);
    }
    let count = |list| unique.keys().filter(|word| is_in(list, word)).count();
    let (english, shared) = (count(ENGLISH), count(SHARED));
    plain >= MIN_RUN
        && english > 0
        && (english > 1 || english.saturating_add(shared).saturating_mul(2) >= plain)
}

/// Finds what is left of the reference: a run of its words. In a language with other letters, one word of our messages is enough, or
/// a run of any words.
fn left_of(
    subject: &Subject<'_, '_>,
    words: &[Word],
    original: &ReferenceMessage,
    part: &ReferencePart,
) -> Option<(usize, usize)> {
    let (is_app, is_latin) = (subject.is_app(), subject.context.locale.writes_latin);
    let joined = |run: &[Word]| run.iter().map(|word| word.text.to_lowercase()).collect::<Vec<_>>().join(" ");
    let is_row = |run: &[Word]| run.iter().skip(1).all(|word| word.follows);
    let is_left = |run: &[Word]| {
        let mut plain = run.iter().filter(|word| word.is_plain);
        let in_reference = || part.words.contains(&format!(" {} ", joined(run)));
        match run.len() {
            MIN_RUN if is_latin || is_app => {
                let long = plain.clone().filter(|word| word.text.len() > 2);
                // A run of capitalized words is a name.
                (!is_app || (is_row(run) && run.iter().all(|word| word.is_plain)))
                    && long.clone().count() > 1
                    && long.into_iter().any(|word| if is_app { word.is_no_name() } else { word.is_lower() })
                    && run.iter().all(|word| word.text.is_ascii())
                    && in_reference()
            }
            MIN_RUN => is_row(run) && run.iter().all(|word| word.is_plain && word.is_lower()),
            1 => {
                !is_app
                    && !is_latin
                    && plain.next().is_some_and(|word| has_word(original, &word.text.to_ascii_lowercase()))
            }
            _ => false,
        }
    };
    let starts =
        (1..=MIN_RUN).filter_map(|length| words.windows(length).position(is_left).map(|at| (at, length)));
    let (first, length) = starts.min_by_key(|(at, _)| *at)?;
    let run = words.get(first..)?;
    let rest = run.iter().skip(1).take_while(|word| word.follows && word.text.is_ascii());
    let count = if is_latin { length } else { rest.count().saturating_add(1) };
    let (start, last) = (run.first()?, run.get(..count)?.last()?);
    Some((start.at, last.at.saturating_add(last.text.len()).saturating_sub(start.at)))
}

/// Returns whether any text of a message has a word, which is in lower case.
fn has_word(message: &ReferenceMessage, word: &str) -> bool {
    let word = format!(" {word} ");
    message.parts().any(|part| part.words.contains(&word))
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other.eq_ignore_ascii_case(word))
}

/// The numbers that a sentence may spell out end before it.
const FIRST_OF_DIGITS: u64 = 13;

/// A number with more digits is a list without spaces.
const MAX_DIGITS: usize = 9;

/// Reports what a translation lacks or has changed of what is the same in every language, such as numbers and tags.
pub(crate) fn verbatim(subject: &Subject<'_, '_>) {
    let Some(original) = subject.original().filter(|_| !subject.entry.is_torn) else { return };
    for text in &subject.texts {
        let Some(part) = original.part(text.attribute) else { continue };
        let found: Vec<(usize, Verbatim)> = text.flat_texts.iter().flat_map(Verbatim::find).collect();
        let known: BTreeSet<&Verbatim> = found.iter().map(|(_, verbatim)| verbatim).collect();
        let mut extra: BTreeMap<Rule, VecDeque<(usize, &Verbatim)>> = BTreeMap::new();
        for (at, verbatim) in found.iter().filter(|(_, verbatim)| !part.verbatim.contains(verbatim)) {
            extra.entry(verbatim.rule).or_default().push_back((*at, verbatim));
        }
        let lost: Vec<&Verbatim> = part.verbatim.iter().filter(|wanted| !known.contains(wanted)).collect();
        // Of a pair of tags, the first is reported.
        let is_second = |wanted: &Verbatim| {
            let first = wanted.text.strip_prefix("</").map(|name| format!("<{name}"));
            wanted.rule == Rule::ChangedTag
                && first.is_some_and(|tag| lost.iter().any(|lost| lost.text == tag))
        };
        for wanted in lost.iter().filter(|wanted| !is_second(wanted)) {
            let is_free = subject.is_app() && may_differ(text, wanted);
            let other =
                if is_free { None } else { extra.get_mut(&wanted.rule).and_then(VecDeque::pop_front) };
            let other = other.map(|(at, other)| (at, other.text.clone()));
            if let Some((at, other)) = other.or_else(|| misspelled(subject, wanted, text)) {
                let sentence =
                    format!("\"{}\" is \"{}\" in the reference", quoted(&other), quoted(&wanted.text));
                subject.report(wanted.rule, span_of(at, other.len()), sentence);
            } else if !is_free {
                subject.report_lack(wanted.rule, text, &quoted(&wanted.text));
            }
        }
    }
}

/// Returns whether an app may say it in other words: a small number, or a name that stands for what the user writes, as `FILE_NAME`.
fn may_differ(text: &Text<'_, '_>, wanted: &Verbatim) -> bool {
    match wanted.rule {
        Rule::ChangedNumber => {
            let is_small = wanted.text.parse().is_ok_and(|number: u64| number < FIRST_OF_DIGITS);
            // A share in percent, which Chinese says as the rest in tenths.
            let is_discount = text.flat_texts.iter().any(|flat| flat.count(|c| c == '折') > 0);
            is_small || wanted.text.len() > MAX_DIGITS || is_discount
        }
        Rule::ChangedName => !wanted.text.contains(|c: char| c.is_lowercase()),
        _ => false,
    }
}

/// Finds the word that is a misspelled name.
fn misspelled(subject: &Subject<'_, '_>, wanted: &Verbatim, text: &Text<'_, '_>) -> Option<(usize, String)> {
    if wanted.rule != Rule::ChangedName {
        return None;
    }
    let runs = text.flat_texts.iter().flat_map(|flat| flat.chars.split(|(_, c)| !is_name_part(*c)));
    let words: Vec<(usize, String)> =
        runs.filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, c)| *c).collect()))).collect();
    // In an app's texts a name may have an ending.
    let is_ending = |word: &str| subject.is_app() && word.starts_with(&wanted.text);
    let words_of = words.iter().map(|(_, word)| word.as_str()).filter(|word| !is_ending(word));
    let near = subject.nearest(&wanted.text, words_of)?;
    words.into_iter().find(|(_, word)| *word == near)
}
