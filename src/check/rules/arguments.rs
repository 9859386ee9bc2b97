//! Arguments that a message does not have, and those that it lacks.

use std::collections::BTreeSet;

use super::broken_placeable;
use crate::check::analysis::argument_coverage::ArgumentCoverage;
use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, Pattern};
use crate::check::analysis::reference::{ReferencePart, code_of};
use crate::check::analysis::references::UsedVariable;
use crate::check::report::findings::{Finding, quoted, quoted_part};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;

/// The most parts that a part may refer to for its variants to be looked at one by one.
const MAX_FOLLOWED: usize = 64;

/// Reports arguments that a message does not have, and arguments in a `.bare`.
pub(crate) fn unknown(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    for (attribute, _) in entry.patterns() {
        let allowed = context.reference.arguments(entry.id, attribute);
        let is_bare = attribute == Some("bare") && code_of(entry.id).is_some();
        for used in context.references.variables((entry.id, attribute)) {
            let shown = quoted(used.name);
            let finding = match &allowed {
                Some(allowed) if !allowed.contains(used.name) => {
                    let sentence = format!("\"{}\" has no argument \"${shown}\"", quoted(entry.id));
                    at_variable(context, Rule::UnknownArgument, &used, is_bare, sentence)
                        .help(has(allowed))
                        .suggest(near(context, used.name, allowed))
                }
                _ if is_bare => {
                    let sentence = format!("\"${shown}\" in the text for missing arguments");
                    at_variable(context, Rule::ArgumentInBare, &used, is_bare, sentence)
                        .help("write the same without it")
                }
                _ => continue,
            };
            context.report(finding.of(entry.id));
        }
    }
}

/// Makes a finding about a variable, or about the reference that leads to it if the variable is right in its own message.
fn at_variable<'e>(
    context: &Context<'_, '_>,
    rule: Rule,
    used: &UsedVariable<'_>,
    is_bare: bool,
    sentence: String,
) -> Finding<'e> {
    match used.through {
        Some((home, link)) if is_bare || context.reference.arguments(home, None).is_some() => {
            let sentence = format!("{sentence}, which \"{}\" uses", quoted(&link.target()));
            link.finding(context.file, rule, sentence)
        }
        _ => Finding::at_signed(context.file, rule, used.name, sentence),
    }
}

fn has(allowed: &BTreeSet<String>) -> String {
    let names: Vec<String> = allowed.iter().map(|name| format!("\"${name}\"")).collect();
    if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) }
}

fn near(context: &Context<'_, '_>, name: &str, allowed: &BTreeSet<String>) -> Option<String> {
    let near = nearest(&context.file.guesses, name, allowed.iter().map(String::as_str));
    near.map(|near| format!("${near}"))
}

/// Reports arguments that the reference has and the text lacks.
pub(crate) fn missing<'s>(context: &Context<'_, 's>, entry: &FileEntry<'s>) {
    let Some(original) = context.reference_of(entry).filter(|_| !entry.is_torn) else { return };
    for (attribute, pattern) in entry.patterns().filter(|(attribute, _)| *attribute != Some("bare")) {
        let Some(part) = original.part(attribute) else { continue };
        let variables = context.references.variables((entry.id, attribute));
        let used: BTreeSet<&str> = variables.iter().map(|used| used.name).collect();
        let allowed = context.reference.arguments(entry.id, attribute);
        let is_allowed = |name: &str| allowed.as_ref().is_none_or(|allowed| allowed.contains(name));
        if !used.iter().all(|name| is_allowed(name)) {
            // An argument under a wrong name is not missing as well.
            continue;
        }
        // A mistake of the reference is reported there.
        let is_expected =
            |name: &str| is_allowed(name) && !broken_placeable::hides(context.file, pattern, name);
        let missing = part.arguments.iter().filter(|name| !used.contains(name.as_str()) && is_expected(name));
        for name in missing {
            let shown = quoted_part(entry.id, attribute);
            let sentence = format!("\"{shown}\" lacks \"${name}\", which the reference has");
            let place = entry.name_of(attribute);
            context
                .report(Finding::at_part(context.file, Rule::MissingArgument, place, sentence).of(entry.id));
        }
        // Something among so many has the argument.
        if context.references.reachable((entry.id, attribute)).len() <= MAX_FOLLOWED {
            let is_checked = |name: &&String| used.contains(name.as_str()) && is_expected(name);
            missing_in_variants(context, entry, part, pattern, is_checked);
        }
    }
}

fn missing_in_variants<'s>(
    context: &Context<'_, 's>,
    entry: &FileEntry<'s>,
    part: &ReferencePart,
    pattern: &Pattern<'s>,
    is_checked: impl Fn(&&String) -> bool,
) {
    let plurals = context.locale.plurals.as_ref();
    let coverage = ArgumentCoverage { references: context.references, plurals };
    for name in part.covered.iter().filter(is_checked) {
        for variant in coverage.gaps(pattern, name) {
            let sentence = format!("\"[{}]\" lacks \"${name}\", which the reference has", quoted(variant));
            let finding = Finding::at_part(context.file, Rule::MissingArgument, variant, sentence);
            let help = "only a variant for a single number may spell it out";
            context.report(finding.of(entry.id).help(help));
        }
    }
}
