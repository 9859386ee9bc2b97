//! Arguments that a message does not have or lacks, and references to entries that do not exist, cannot be used, or lead back.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::syntax::meant_argument;
use crate::catalog::message::code_of;
use crate::check::analysis::context::{Context, Subject, Text};
use crate::check::analysis::file::{File, FileEntry};
use crate::check::analysis::reference::ReferencePart;
use crate::check::analysis::references::ArgumentCoverage;
use crate::check::analysis::references::{Link, UsedVariable};
use crate::check::findings::quoted;
use crate::check::rule::Rule;

/// The most parts that a part may refer to for its variants to be looked at one by one.
const MAX_FOLLOWED: usize = 64;

/// Reports arguments that a message does not have, and arguments in a `.bare`.
pub(crate) fn unknown(subject: &Subject<'_, '_>) {
    for Text { attribute, .. } in &subject.texts {
        let allowed = subject.arguments(*attribute);
        let is_bare = *attribute == Some("bare") && code_of(subject.id()).is_some();
        for used in subject.context.references.variables((subject.id(), *attribute)) {
            let shown = quoted(used.name);
            let (span, user) = place(subject, &used, is_bare);
            match &allowed {
                Some(allowed) if !allowed.contains(used.name) => {
                    let sentence = format!("\"{}\" has no argument \"${shown}\"{user}", quoted(subject.id()));
                    let near = subject.nearest(used.name, allowed.iter().map(String::as_str));
                    subject
                        .report(Rule::UnknownArgument, span, sentence)
                        .help(has(allowed))
                        .suggest(near.map(|near| format!("${near}")));
                }
                _ if is_bare => {
                    let sentence = format!("\"${shown}\" in the text for missing arguments{user}");
                    subject.report(Rule::ArgumentInBare, span, sentence).help("write the same without it");
                }
                _ => {}
            }
        }
    }
}

/// Returns where a variable is; if it is right in its own message, the reference that leads to it, and the end of a sentence that
/// tells who uses it.
fn place(subject: &Subject<'_, '_>, used: &UsedVariable<'_>, is_bare: bool) -> (Range<usize>, String) {
    let file = subject.context.file;
    match used.through {
        Some((home, link)) if is_bare || subject.context.reference.arguments(home, None).is_some() => {
            (file.span(link.target), format!(", which \"{}\" uses", quoted(link.target)))
        }
        _ => (file.signed_span(used.name), String::new()),
    }
}

fn has(allowed: &BTreeSet<String>) -> String {
    let names: Vec<String> = allowed.iter().map(|name| format!("\"${name}\"")).collect();
    if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) }
}

pub(crate) fn missing(subject: &Subject<'_, '_>) {
    let Some(original) = subject.reference().filter(|_| !subject.entry.is_torn) else { return };
    let references = subject.context.references;
    for text in subject.texts.iter().filter(|text| text.attribute != Some("bare")) {
        let Some(part) = original.part(text.attribute) else { continue };
        let variables = references.variables((subject.id(), text.attribute));
        let used: BTreeSet<&str> = variables.iter().map(|used| used.name).collect();
        let allowed = subject.arguments(text.attribute);
        let is_allowed = |name: &str| allowed.as_ref().is_none_or(|allowed| allowed.contains(name));
        if !used.iter().all(|name| is_allowed(name)) {
            // An argument under a wrong name is not missing as well.
            continue;
        }
        let own: Vec<String> =
            references.of_part((subject.id(), text.attribute)).iter().map(Link::written).collect();
        let lost: Vec<&String> = part.links.iter().filter(|link| !own.contains(link)).collect();
        for link in &lost {
            subject.report_lack(Rule::MissingArgument, text, &quoted(link));
        }
        if !lost.is_empty() {
            // It may have the argument.
            continue;
        }
        // A mistake of the reference is reported there.
        let missing = part.shown.iter().filter(|name| !used.contains(name.as_str()) && is_allowed(name));
        for name in missing {
            subject.report_lack(Rule::MissingArgument, text, &format!("${name}"));
        }
        // Something among so many has the argument.
        if references.reachable((subject.id(), text.attribute)).len() <= MAX_FOLLOWED {
            let is_checked = |name: &&String| used.contains(name.as_str()) && is_allowed(name);
            missing_in_variants(subject, part, text, is_checked);
        }
    }
}

fn missing_in_variants(
    subject: &Subject<'_, '_>,
    part: &ReferencePart,
    text: &Text<'_, '_>,
    is_checked: impl Fn(&&String) -> bool,
) {
    let plurals = subject.context.locale.plurals.as_ref();
    let coverage = ArgumentCoverage { references: subject.context.references, plurals };
    for name in part.covered.iter().filter(is_checked) {
        for variant in coverage.gaps(text.pattern, name) {
            let sentence = format!("\"[{}]\" lacks \"${name}\", which the reference has", quoted(variant));
            subject
                .report_at(Rule::MissingArgument, variant, sentence)
                .help("only a variant for a single number may spell it out");
        }
    }
}

/// Reports references to what does not exist, cannot be used, or leads back.
pub(crate) fn references(context: &Context<'_, '_>) {
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
                (None, _) => unknown_target(&subject, &link, targets.keys().copied()),
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

pub(crate) fn report_unusable(file: &File<'_>, id: &str, link: &Link<'_>) {
    let sentence = format!("\"{}\" cannot be used because of its own error", quoted(link.target));
    file.report(Rule::UnusableReference, file.span(link.target), Some(id), sentence);
}

fn unknown_target<'n>(subject: &Subject<'_, '_>, link: &Link<'_>, ids: impl Iterator<Item = &'n str>) {
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
