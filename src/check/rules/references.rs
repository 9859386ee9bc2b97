//! References to entries that do not exist, cannot be used, or lead back.

use std::collections::{BTreeMap, BTreeSet};

use super::broken_placeable::meant_argument;
use crate::check::analysis::context::{Context, Subject};
use crate::check::analysis::file::{File, FileEntry, PartName};
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
                (Some(found), None) if found.value.is_none() => {
                    let sentence =
                        format!("\"{}\" has attributes only, and no text of its own", quoted(&target));
                    subject.report(Rule::UnknownReference, link.span(file), sentence);
                }
                _ => {}
            }
        }
    }
    cycles(context);
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

/// Removes, again and again, the values and attributes that refer to none that is left, then those that none left refers to. The
/// rest refers to itself.
fn cycles(context: &Context<'_, '_>) {
    let mut forward: BTreeMap<PartName<'_>, Vec<PartName<'_>>> = BTreeMap::new();
    let mut backward: BTreeMap<PartName<'_>, Vec<PartName<'_>>> = BTreeMap::new();
    let references = &context.references;
    for (part, links) in references.parts() {
        for target in links.iter().filter_map(|link| references.find(link)) {
            forward.entry(part).or_default().push(target);
            backward.entry(target).or_default().push(part);
        }
    }
    let mut left: BTreeSet<PartName<'_>> = references.parts().map(|(part, _)| part).collect();
    peel(&mut left, &forward, &backward);
    peel(&mut left, &backward, &forward);
    for (part @ (id, _), links) in references.parts().filter(|(part, _)| left.contains(part)) {
        let leads_back =
            |link: &&Link<'_>| references.find(link).is_some_and(|target| left.contains(&target));
        if let Some(link) = links.iter().find(leads_back) {
            let sentence = format!("\"{}\" refers back to \"{}\"", quoted(&link.target()), quoted(part.0));
            context.file.report(Rule::CyclicReference, link.span(context.file), Some(id), sentence);
        }
    }
}

/// Removes the parts without an edge to another that is left.
fn peel<'s>(
    left: &mut BTreeSet<PartName<'s>>,
    forward: &BTreeMap<PartName<'s>, Vec<PartName<'s>>>,
    backward: &BTreeMap<PartName<'s>, Vec<PartName<'s>>>,
) {
    let count = |part: &PartName<'_>| {
        forward.get(part).map_or(0, |targets| targets.iter().filter(|target| left.contains(*target)).count())
    };
    let mut waiting: BTreeMap<PartName<'_>, usize> = left.iter().map(|part| (*part, count(part))).collect();
    let mut ready: Vec<PartName<'_>> =
        waiting.iter().filter(|(_, count)| **count == 0).map(|(part, _)| *part).collect();
    while let Some(part) = ready.pop() {
        left.remove(&part);
        for user in backward.get(&part).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(user) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push(*user);
                }
            }
        }
    }
}
