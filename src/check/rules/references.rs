//! References to entries that do not exist, cannot be used, or lead back.

use std::collections::{BTreeMap, BTreeSet};

use super::broken_placeable::meant_argument;
use crate::check::analysis::context::{Context, Subject};
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
            let target = link.target();
            match (targets.get(target.as_str()), link.attribute) {
                (None, _) if broken.contains(target.as_str()) => report_unusable(file, entry.id, &link),
                (None, _) => unknown(&subject, &link, targets.keys().copied()),
                (Some(found), Some(name)) if !found.has_attribute(name) => {
                    let near =
                        subject.nearest(name, found.attributes.iter().map(|attribute| attribute.id.name));
                    let sentence = format!("\"{}\" has no attribute \".{}\"", quoted(&target), quoted(name));
                    subject.report_at(Rule::UnknownReference, name, sentence).suggest(near);
                }
                _ => {}
            }
        }
    }
    cycles(context, &targets);
}

/// Reports a reference to an entry with an error.
pub(crate) fn report_unusable(file: &File<'_>, id: &str, link: &Link<'_>) {
    let sentence = format!("\"{}\" cannot be used because of its own error", quoted(&link.target()));
    file.report(Rule::UnusableReference, link.span(file), Some(id), sentence);
}

fn unknown<'n>(subject: &Subject<'_, '_>, link: &Link<'_>, ids: impl Iterator<Item = &'n str>) {
    let target = link.target();
    let arguments = subject.arguments(None).unwrap_or_default();
    let near = meant_argument(subject, &target, arguments.iter().map(String::as_str))
        .map(|name| format!("${name}"))
        .or_else(|| subject.nearest(&target, ids));
    let sentence = format!("there is no \"{}\" in this file", quoted(&target));
    subject
        .report(Rule::UnknownReference, link.span(subject.context.file), sentence)
        .help("a reference is to a message or term of the same file")
        .suggest(near);
}

/// Removes, again and again, the entries that refer to none that is left, then those that none left refers to. The rest
/// refers to itself.
fn cycles(context: &Context<'_, '_>, targets: &BTreeMap<&str, &FileEntry<'_>>) {
    let edges: Vec<(&str, Vec<Link<'_>>)> =
        targets.values().map(|entry| (entry.id, context.references.of_entry(entry))).collect();
    let mut forward: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut backward: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, links) in &edges {
        for link in links {
            if let Some((target, _)) = targets.get_key_value(link.target().as_str()) {
                forward.entry(id).or_default().push(target);
                backward.entry(target).or_default().push(id);
            }
        }
    }
    let mut left: BTreeSet<&str> = targets.keys().copied().collect();
    peel(&mut left, &forward, &backward);
    peel(&mut left, &backward, &forward);
    for (id, links) in edges.iter().filter(|(id, _)| left.contains(id)) {
        if let Some(link) = links.iter().find(|link| left.contains(link.target().as_str())) {
            let sentence = format!("\"{}\" refers back to \"{}\"", quoted(&link.target()), quoted(id));
            context.file.report(Rule::CyclicReference, link.span(context.file), Some(id), sentence);
        }
    }
}

/// Removes the entries without an edge to another that is left.
fn peel<'s>(
    left: &mut BTreeSet<&'s str>,
    forward: &BTreeMap<&'s str, Vec<&'s str>>,
    backward: &BTreeMap<&'s str, Vec<&'s str>>,
) {
    let count = |id: &&str| {
        forward.get(id).map_or(0, |targets| targets.iter().filter(|target| left.contains(*target)).count())
    };
    let mut waiting: BTreeMap<&str, usize> = left.iter().map(|id| (*id, count(id))).collect();
    let mut ready: Vec<&str> = waiting.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    while let Some(id) = ready.pop() {
        left.remove(id);
        for user in backward.get(id).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(user) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push(user);
                }
            }
        }
    }
}
