//! References to entries that do not exist, cannot be used, or lead back.

use std::collections::{BTreeMap, BTreeSet};

use super::broken_placeable::meant_argument;
use crate::check::analysis::context::{Context, Subject, Text};
use crate::check::analysis::file::{File, FileEntry};
use crate::check::analysis::references::Link;
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;

/// Reports them.
pub(crate) fn check(context: &Context<'_, '_>) {
    let file = context.file;
    let mut targets: BTreeMap<&str, &FileEntry<'_>> = BTreeMap::new();
    for entry in &file.entries {
        targets.entry(entry.id).or_insert(entry);
    }
    let broken: BTreeSet<&str> = file.broken.iter().map(|(id, _)| *id).collect();
    for entry in &file.entries {
        let subject = Subject::new(context, entry);
        for link in context.references.of_entry(entry) {
            let target = link.target;
            match (targets.get(target), link.attribute) {
                (None, _) if broken.contains(target) => report_unusable(file, entry.id, &link),
                (None, _) => unknown(&subject, &link, targets.keys().copied()),
                (Some(found), Some(name)) if !found.content.has(Some(name)) => {
                    let near = subject.nearest(name, found.content.attribute_names());
                    let sentence = format!("\"{}\" has no attribute \".{}\"", quoted(target), quoted(name));
                    subject.report_at(Rule::UnknownReference, name, sentence).suggest(near);
                }
                (Some(found), None) if found.content.value.is_none() => {
                    let sentence =
                        format!("\"{}\" has attributes only, and no text of its own", quoted(target));
                    subject.report(Rule::UnknownReference, file.span(link.target), sentence);
                }
                _ => {}
            }
        }
        for Text { attribute, .. } in &subject.texts {
            let part = (entry.id, *attribute);
            let reached = context.references.reachable(part);
            if let Some((_, link)) = reached.iter().find(|(target, _)| *target == part) {
                let sentence = format!("\"{}\" refers back to \"{}\"", quoted(link.target), quoted(entry.id));
                subject.report(Rule::CyclicReference, file.span(link.target), sentence);
            }
        }
    }
}

/// Reports a reference to an entry with an error.
pub(crate) fn report_unusable(file: &File<'_>, id: &str, link: &Link<'_>) {
    let sentence = format!("\"{}\" cannot be used because of its own error", quoted(link.target));
    file.report(Rule::UnusableReference, file.span(link.target), Some(id), sentence);
}

fn unknown<'n>(subject: &Subject<'_, '_>, link: &Link<'_>, ids: impl Iterator<Item = &'n str>) {
    let target = link.target;
    let arguments = subject.arguments(None).unwrap_or_default();
    let near = meant_argument(subject, target, arguments.iter().map(String::as_str))
        .map(|name| format!("${name}"))
        .or_else(|| subject.nearest(target, ids));
    let sentence = format!("there is no \"{}\" in this file", quoted(target));
    subject
        .report(Rule::UnknownReference, subject.context.file.span(link.target), sentence)
        .help("a reference is to a message or term of the same file")
        .suggest(near);
}
