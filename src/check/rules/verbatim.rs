//! Web addresses, numbers and names of the reference that a translation does not have.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::check::analysis::context::{Subject, Text};
use crate::check::analysis::file::span_of;
use crate::check::analysis::verbatim::{Verbatim, VerbatimKind};
use crate::check::report::findings::{quoted, quoted_part};
use crate::check::rule::Rule;

/// Reports them.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let Some(original) = subject.original().filter(|_| !subject.entry.is_torn) else { return };
    for text in &subject.texts {
        let Some(part) = original.part(text.attribute) else { continue };
        let found: Vec<(usize, Verbatim)> = text.flat_texts.iter().flat_map(Verbatim::find).collect();
        let known: BTreeSet<&Verbatim> = found.iter().map(|(_, verbatim)| verbatim).collect();
        let mut extra: BTreeMap<VerbatimKind, VecDeque<(usize, &Verbatim)>> = BTreeMap::new();
        for (at, verbatim) in found.iter().filter(|(_, verbatim)| !part.verbatim.contains(verbatim)) {
            extra.entry(verbatim.kind).or_default().push_back((*at, verbatim));
        }
        for wanted in part.verbatim.iter().filter(|wanted| !known.contains(wanted)) {
            let rule = match wanted.kind {
                VerbatimKind::Url => Rule::ChangedUrl,
                VerbatimKind::Number => Rule::ChangedNumber,
                VerbatimKind::Name => Rule::ChangedName,
            };
            let other = extra.get_mut(&wanted.kind).and_then(VecDeque::pop_front);
            let other = other.map(|(at, other)| (at, other.text.clone()));
            if let Some((at, other)) = other.or_else(|| misspelled(subject, wanted, text)) {
                let sentence = format!("\"{other}\" is \"{}\" in the reference", quoted(&wanted.text));
                subject.report(rule, span_of(at, other.len()), sentence);
            } else {
                let shown = quoted_part(subject.id(), text.attribute);
                let sentence =
                    format!("\"{shown}\" lacks \"{}\", which the reference has", quoted(&wanted.text));
                subject.report_at(rule, subject.entry.name_of(text.attribute), sentence);
            }
        }
    }
}

/// Finds the word that is a misspelled name.
fn misspelled(subject: &Subject<'_, '_>, wanted: &Verbatim, text: &Text<'_, '_>) -> Option<(usize, String)> {
    if wanted.kind != VerbatimKind::Name {
        return None;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let runs = text.flat_texts.iter().flat_map(|flat| flat.chars.split(|(_, c)| !is_part(*c)));
    let words: Vec<(usize, String)> =
        runs.filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, c)| *c).collect()))).collect();
    let near = subject.nearest(&wanted.text, words.iter().map(|(_, word)| word.as_str()))?;
    words.into_iter().find(|(_, word)| *word == near)
}
