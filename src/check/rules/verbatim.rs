//! Web addresses, numbers and names of the reference that a translation does not have.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{File, FileEntry, FlatText};
use crate::check::analysis::verbatim::{Verbatim, VerbatimKind};
use crate::check::report::findings::{Finding, quoted, quoted_part};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;

/// Reports them.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let file = context.file;
    let Some(original) = context.original_of(entry).filter(|_| !entry.is_torn) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(part) = original.part(attribute) else { continue };
        let own = file.flat_texts(pattern);
        let found: Vec<(usize, Verbatim)> = own.iter().flat_map(Verbatim::find).collect();
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
            let finding = match other.or_else(|| misspelled(file, wanted, &own)) {
                Some((at, other)) => {
                    let sentence = format!("\"{other}\" is \"{}\" in the reference", quoted(&wanted.text));
                    Finding::at(rule, at, other.len(), sentence)
                }
                None => {
                    let part = quoted_part(entry.id, attribute);
                    let sentence =
                        format!("\"{part}\" lacks \"{}\", which the reference has", quoted(&wanted.text));
                    Finding::at_part(file, rule, entry.name_of(attribute), sentence)
                }
            };
            context.report(finding.of(entry.id));
        }
    }
}

/// Finds the word that is a misspelled name.
fn misspelled(file: &File<'_>, wanted: &Verbatim, texts: &[FlatText]) -> Option<(usize, String)> {
    if wanted.kind != VerbatimKind::Name {
        return None;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let runs = texts.iter().flat_map(|flat| flat.chars.split(|(_, c)| !is_part(*c)));
    let words: Vec<(usize, String)> =
        runs.filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, c)| *c).collect()))).collect();
    let near = nearest(&file.guesses, &wanted.text, words.iter().map(|(_, word)| word.as_str()))?;
    words.into_iter().find(|(_, word)| *word == near)
}
