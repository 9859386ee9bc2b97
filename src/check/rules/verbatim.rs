//! Web addresses, numbers, names and tags of the reference that a translation does not have.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::check::analysis::context::{Subject, Text};
use crate::check::analysis::file::span_of;
use crate::check::analysis::verbatim::{Verbatim, is_name_part};
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;

/// The numbers that a sentence may spell out end before it.
const FIRST_OF_DIGITS: u64 = 13;

/// A number with more digits is a list without spaces.
const MAX_DIGITS: usize = 9;

/// Reports them.
pub(crate) fn check(subject: &Subject<'_, '_>) {
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
            let is_free = subject.is_app() && is_free(text, wanted);
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
fn is_free(text: &Text<'_, '_>, wanted: &Verbatim) -> bool {
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
