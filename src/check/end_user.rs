//! What the customers of an app are not told: accounts, money, credentials, the insides of a request.

use super::Locale;
use super::links::Links;
use super::reference::Reference;
use super::rule::Rule;
use super::sink::{Finding, Sink, quoted};
use super::source::{Entry, File, Sentence, sentences};
use super::words::WORDS;
use crate::args::NEXT_FLUSH_TIME;
use crate::clean::is_right_to_left;

/// Reports what customers are not told, where they would read it.
pub(super) fn check(
    locale: &Locale<'_>,
    file: &File<'_>,
    links: &Links<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    for (attribute, pattern) in entry.patterns() {
        if !entry.id.starts_with("end-user-") && attribute != Some("end-user") {
            continue;
        }
        let allowed = reference.arguments(entry.id, attribute);
        // What is no argument at all is reported as that.
        let is_told = |name: &str| {
            name == NEXT_FLUSH_TIME.name || allowed.as_ref().is_some_and(|allowed| !allowed.contains(name))
        };
        for used in links.variables(entry.id, attribute).iter().filter(|used| !is_told(used.name)) {
            let sentence = format!("\"${}\" is nothing for the customers of an app", quoted(used.name));
            let finding = match used.through {
                Some((_, through)) => through.finding(file, Rule::EndUserLeak, sentence),
                None => Finding::at_signed(file, Rule::EndUserLeak, used.name, sentence),
            };
            sink.report(file, finding.of(entry).help("only \"$next_flush_time\" is shown to them"));
        }
        for sentence in sentences(file, pattern) {
            let language = locale.id.language.as_str();
            if let Some((at, length)) = named(&sentence, language) {
                let text = file.text.get(at..at.saturating_add(length)).unwrap_or_default();
                let said = format!("\"{}\" is nothing for the customers of an app", quoted(text));
                let finding = Finding::new(Rule::EndUserLeak, at..at.saturating_add(length), said).of(entry);
                sink.report(
                    file,
                    finding.help(
                        "say what they can do next; never name accounts, money, credentials or requests",
                    ),
                );
            }
        }
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
    let (start, length) = found.min()?;
    let place =
        |byte: usize| places.get(places.partition_point(|(from, ..)| *from <= byte).saturating_sub(1));
    let (_, first, _) = place(start)?;
    let (_, last, width) = place(start.saturating_add(length).saturating_sub(1))?;
    Some((*first, last.saturating_add(*width).saturating_sub(*first)))
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
        (anywhere || !is_part(before)) && (!alone || !is_part(behind))
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
