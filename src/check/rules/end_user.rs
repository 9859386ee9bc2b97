//! What the customers of an app are not told: accounts, money, credentials, the insides of a request.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, Pattern, Sentence, sentences};
use crate::check::analysis::reference::Reference;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::end_user_words::{OTHERS, WORDS};
use crate::check::rules::references::Links;
use crate::code::ErrorCode;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::ftl::place::offset_in;
use crate::text::direction::is_right_to_left;

/// What is said to whoever writes such a text.
const HELP: &str = "say what they can do next; never name accounts, money, credentials or requests";

/// Reports what customers are not told, where they would read it.
pub(crate) fn check<'s>(
    locale: &Locale<'_>,
    file: &File<'s>,
    links: &Links<'s>,
    reference: &Reference,
    sink: &mut Sink,
) {
    let mut told = Told { file, language: locale.id.language.as_str(), words: BTreeMap::new() };
    let mut targets: BTreeMap<(&str, Option<&str>), &Pattern<'_>> = BTreeMap::new();
    for entry in &file.entries {
        for (attribute, pattern) in entry.patterns() {
            targets.entry((entry.id, attribute)).or_insert(pattern);
        }
    }
    for entry in file.entries.iter().filter(|entry| !entry.is_term()) {
        for (attribute, pattern) in entry.patterns().filter(|(name, _)| is_for_customers(entry.id, *name)) {
            let leaks = variables(file, links, reference, entry, attribute, sink);
            if let Some((at, length)) = told.word((entry.id, attribute), pattern) {
                let finding =
                    Finding::new(Rule::EndUserLeak, at..at.saturating_add(length), told.sentence(at, length));
                sink.report(file, finding.of(entry).help(HELP));
            }
            let mut seen = BTreeSet::new();
            for (target, through) in links.reached(entry.id, attribute) {
                if is_for_customers(target.0, target.1) || leaks.contains(&through.name) {
                    continue;
                }
                let found = targets.get(&target).and_then(|pattern| told.word(target, pattern));
                let Some((at, length)) = found.filter(|_| seen.insert(through.name)) else { continue };
                let sentence =
                    format!("{}, and \"{}\" says it", told.sentence(at, length), quoted(&through.target()));
                sink.report(file, through.finding(file, Rule::EndUserLeak, sentence).of(entry).help(HELP));
            }
        }
    }
}

fn is_for_customers(id: &str, attribute: Option<&str>) -> bool {
    id.starts_with("end-user-") || attribute == Some("end-user")
}

/// Reports arguments that customers are not told, and returns the names of the references that lead to some.
fn variables<'s>(
    file: &File<'s>,
    links: &Links<'s>,
    reference: &Reference,
    entry: &Entry<'s>,
    attribute: Option<&'s str>,
    sink: &mut Sink,
) -> BTreeSet<&'s str> {
    let allowed = reference.arguments(entry.id, attribute);
    // What is no argument at all is reported as that.
    let is_told = |name: &str| {
        name == NEXT_FLUSH_TIME.name || allowed.as_ref().is_some_and(|allowed| !allowed.contains(name))
    };
    let mut leaks = BTreeSet::new();
    for used in links.variables(entry.id, attribute) {
        leaks.extend(
            used.through.filter(|_| used.name != NEXT_FLUSH_TIME.name).map(|(_, through)| through.name),
        );
        if is_told(used.name) {
            continue;
        }
        let sentence = format!("\"${}\" is nothing for the customers of an app", quoted(used.name));
        let finding = match used.through {
            Some((_, through)) => through.finding(file, Rule::EndUserLeak, sentence),
            None => Finding::at_signed(file, Rule::EndUserLeak, used.name, sentence),
        };
        sink.report(file, finding.of(entry).help("only \"$next_flush_time\" is shown to them"));
    }
    leaks
}

/// A text, by the message's ID and the attribute's name.
type Name<'s> = (&'s str, Option<&'s str>);

/// The first word of each text that is not for customers, looked for once however many refer to the text.
struct Told<'f, 's> {
    file: &'f File<'s>,
    language: &'f str,
    words: BTreeMap<Name<'s>, Option<(usize, usize)>>,
}

impl<'s> Told<'_, 's> {
    fn word(&mut self, name: Name<'s>, pattern: &Pattern<'s>) -> Option<(usize, usize)> {
        let (file, language) = (self.file, self.language);
        *self
            .words
            .entry(name)
            .or_insert_with(|| sentences(file, pattern).iter().find_map(|sentence| named(sentence, language)))
    }

    fn sentence(&self, at: usize, length: usize) -> String {
        let text = self.file.text.get(at..at.saturating_add(length)).unwrap_or_default();
        format!("\"{}\" is nothing for the customers of an app", quoted(text))
    }
}

/// The first word that is not for customers, and its length in bytes.
fn named(sentence: &Sentence, language: &str) -> Option<(usize, usize)> {
    let mut text = String::new();
    let mut places: Vec<(usize, usize, usize)> = Vec::new();
    for (at, c) in &sentence.chars {
        // A text may go on over lines, and with more than one space.
        let is_space = c.is_whitespace();
        if is_space && text.ends_with(' ') {
            continue;
        }
        places.push((text.len(), *at, c.len_utf8()));
        if is_space {
            text.push(' ');
        } else if !is_vowel_sign(*c) {
            text.extend(c.to_lowercase());
        }
    }
    let lists = WORDS.iter().filter(|(of, _)| *of == "en" || *of == language);
    let found = lists.flat_map(|(of, words)| words.split('|').filter_map(|word| find(&text, word, of)));
    let (start, length) = found.chain(code(&text)).min()?;
    let place =
        |byte: usize| places.get(places.partition_point(|(from, ..)| *from <= byte).saturating_sub(1));
    let (_, first, _) = place(start)?;
    let (_, last, width) = place(start.saturating_add(length).saturating_sub(1))?;
    Some((*first, last.saturating_add(*width).saturating_sub(*first)))
}

/// The first number that is the code of an error, and does not count anything.
fn code(text: &str) -> Option<(usize, usize)> {
    text.split(|c: char| !c.is_ascii_digit()).find_map(|digits| {
        let start = offset_in(text, digits);
        let behind = text.get(start.saturating_add(digits.len())..).unwrap_or_default();
        let is_count = behind.trim_start().starts_with(char::is_alphabetic);
        let is_code = digits.len() == 4
            && digits.parse().is_ok_and(|code: ErrorCode| code.is_known())
            && !(is_count && digits.ends_with("00"));
        is_code.then_some((start, digits.len()))
    })
}

fn find(text: &str, word: &str, language: &str) -> Option<(usize, usize)> {
    let holds = matches!(language, "zh" | "ja" | "ko" | "th");
    let (word, anywhere, alone) = match (word.strip_prefix('~'), word.strip_prefix('=')) {
        (Some(word), _) => (word, true, false),
        (_, Some(word)) => (word, false, true),
        _ => (word, holds, false),
    };
    let found = text.match_indices(word).find(|(at, _)| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        let behind = text.get(at.saturating_add(word.len())..).and_then(|tail| tail.chars().next());
        let is_part = |c: Option<char>| {
            c.is_some_and(|c| c.is_alphabetic() && (c.is_ascii() == word.is_ascii() || !is_wide(c)))
        };
        let is_within = |other: &str| {
            let before = other.find(word).and_then(|inside| at.checked_sub(inside));
            before.and_then(|start| text.get(start..)).is_some_and(|tail| tail.starts_with(other))
        };
        (anywhere || !is_part(before))
            && (!alone || !is_part(behind))
            && !OTHERS.iter().any(|other| is_within(other))
    });
    found.map(|(at, _)| (at, word.len()))
}

/// A letter that needs no space between it and a Latin word.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// The marks over and under Arabic and Hebrew letters, which a word is written with or without.
fn is_vowel_sign(c: char) -> bool {
    is_right_to_left(c) && matches!(c, '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}
