//! What a translation takes over as it is: addresses, numbers, and names that the API is programmed by.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, SLOT, Sentence, sentences};
use crate::check::analysis::reference::Reference;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::comments;
use crate::check::suggest::nearest;

/// Names that no language has another word for; those with an underscore are not listed.
const NAMES: &[&str] = &["GLM", "BigModel"];

/// Something that is the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fact {
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Url,
    Number,
    Name,
}

/// Reports facts of the reference that the text does not have.
pub(crate) fn check(
    locale: &Locale<'_>,
    file: &File<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    let Some(wanted) = reference.messages.get(entry.id).filter(|_| !locale.is_reference) else { return };
    // What is to be revised will be compared then.
    if entry.is_torn || comments::is_outdated(entry, reference) {
        return;
    }
    for (attribute, pattern) in entry.patterns() {
        let Some(part) = wanted.part(attribute) else { continue };
        let own = sentences(file, pattern);
        let found: Vec<(usize, Fact)> = own.iter().flat_map(facts).collect();
        let known: BTreeSet<&Fact> = found.iter().map(|(_, fact)| fact).collect();
        let mut extra: BTreeMap<Kind, VecDeque<(usize, &Fact)>> = BTreeMap::new();
        for (at, fact) in found.iter().filter(|(_, fact)| !part.facts.contains(fact)) {
            extra.entry(fact.kind).or_default().push_back((*at, fact));
        }
        for fact in part.facts.iter().filter(|fact| !known.contains(fact)) {
            let rule = match fact.kind {
                Kind::Url => Rule::ChangedUrl,
                Kind::Number => Rule::ChangedNumber,
                Kind::Name => Rule::ChangedName,
            };
            let finding = match extra.get_mut(&fact.kind).and_then(VecDeque::pop_front) {
                Some((at, other)) => {
                    let sentence =
                        format!("\"{}\" is \"{}\" in the reference", other.text, quoted(&fact.text));
                    Finding::new(rule, at..at.saturating_add(other.text.len()), sentence)
                }
                None => match misspelled(file, fact, &own) {
                    Some((at, word)) => {
                        let sentence = format!("\"{word}\" is \"{}\" in the reference", quoted(&fact.text));
                        Finding::new(rule, at..at.saturating_add(word.len()), sentence)
                    }
                    None => {
                        let name = entry.name_of(attribute);
                        let dot = if attribute.is_some() { "." } else { "" };
                        let shown = quoted(&fact.text);
                        let sentence = format!(
                            "\"{dot}{}\" does not say \"{shown}\", as the reference does",
                            quoted(name)
                        );
                        Finding::at_part(file, rule, name, sentence)
                    }
                },
            };
            sink.report(file, finding.of(entry));
        }
    }
}

/// The word that a name was meant to be.
fn misspelled(file: &File<'_>, fact: &Fact, sentences: &[Sentence]) -> Option<(usize, String)> {
    if fact.kind != Kind::Name {
        return None;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let chars = sentences.iter().map(|sentence| &sentence.chars);
    let runs = chars.flat_map(|chars| chars.split(|(_, c)| !is_part(*c)));
    let words: Vec<(usize, String)> =
        runs.filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, c)| *c).collect()))).collect();
    let near = nearest(&file.guesses, &fact.text, words.iter().map(|(_, word)| word.as_str()))?;
    words.into_iter().find(|(_, word)| *word == near)
}

/// The facts of a sentence, each with its place. Variants tell numbers in words, and are not looked at.
pub(crate) fn facts(sentence: &Sentence) -> Vec<(usize, Fact)> {
    let mut found = Vec::new();
    if !sentence.is_whole {
        return found;
    }
    for word in sentence.chars.split(|(_, c)| c.is_whitespace() || *c == SLOT || !is_of_fact(*c)) {
        let text: String = word.iter().map(|(_, c)| *c).collect();
        if let Some(start) = text.find("http://").or_else(|| text.find("https://")) {
            let url = text.get(start..).unwrap_or_default();
            let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
            if let Some((at, _)) = word.get(text.get(..start).unwrap_or_default().chars().count()) {
                found.push((*at, Fact { kind: Kind::Url, text: url.to_owned() }));
            }
            continue;
        }
        for run in word.split(|(_, c)| !(c.is_ascii_alphanumeric() || *c == '_' || digit(*c).is_some())) {
            let Some((at, first)) = run.first() else { continue };
            let text: String = run.iter().map(|(_, c)| digit(*c).unwrap_or(*c)).collect();
            let is_name = text.trim_matches('_').contains('_') || NAMES.contains(&text.as_str());
            if is_name {
                found.push((*at, Fact { kind: Kind::Name, text }));
            } else if digit(*first).is_some() {
                // A unit may stand right behind, as in 100MB.
                let digits = text.chars().take_while(char::is_ascii_digit).collect();
                found.push((*at, Fact { kind: Kind::Number, text: digits }));
            }
        }
    }
    found
}

/// What an address, a number or a name may be made of.
fn is_of_fact(c: char) -> bool {
    c.is_ascii_graphic() || digit(c).is_some()
}

/// The ASCII form of a digit of some script.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c).saturating_sub(u32::from(zero)), 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_fact() {
        for (text, expected) in [
            ("5 hours (UTC+8), 100MB", "5 8 100"),
            ("第5小时", "5"),
            ("خلال ٧ أيام", "7"),
            ("v4 glm-4x2 IPv6", "4"),
            ("task_id 与 GLM Coding Plan", "task_id GLM"),
            ("访问https://z.ai/a1?b=2。", "https://z.ai/a1?b=2"),
            ("(see http://a.b/c_d), 1", "http://a.b/c_d 1"),
        ] {
            let chars = text.char_indices().collect();
            let found = facts(&Sentence { chars, is_whole: true });
            let found: Vec<String> = found.into_iter().map(|(_, fact)| fact.text).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
