//! The comment lines above a message: what they allow, and what the text was made from.

use std::collections::BTreeMap;

use crate::check::analysis::comments::notes;
use crate::check::analysis::context::Context;
use crate::check::analysis::file::FileEntry;
use crate::check::report::findings::{Finding, quoted};
use crate::check::report::problem::Problem;
use crate::check::rule::Rule;
use crate::check::suggest::nearest;
use crate::ftl::comments::Note;

/// Reports texts that were made from an earlier reference, and messages that it no longer has.
pub(crate) fn age(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    if context.locale.is_reference {
        return;
    }
    let (rule, sentence, help) = if notes(entry).obsolete {
        (
            Rule::ObsoleteMessage,
            format!("the reference no longer has \"{}\"", quoted(entry.id)),
            "delete the message once you need nothing of it".to_owned(),
        )
    } else if context.reference.messages.get(entry.id).is_some_and(|message| message.is_outdated(entry)) {
        (
            Rule::Outdated,
            format!("the reference of \"{}\" has changed since it was translated", quoted(entry.id)),
            format!("revise the text, then run: sync --reviewed {}", quoted(entry.id)),
        )
    } else {
        return;
    };
    context.report(Finding::at_part(context.file, rule, entry.id, sentence).of(entry.id).help(help));
}

/// Removes the problems that comments allow, and reports comments that allow nothing.
pub(crate) fn allow(context: &Context<'_, '_>) {
    let file = context.file;
    let mut allowed: BTreeMap<&str, Vec<(&str, Rule, bool)>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for entry in &file.entries {
        for line in &entry.comments {
            let Some(Note::Allow(names)) = Note::from_line(line) else { continue };
            for name in names.split([',', ' ']).filter(|name| !name.is_empty()) {
                match name.parse::<Rule>() {
                    Ok(rule) if rule.can_be_allowed() => {
                        allowed.entry(entry.id).or_default().push((name, rule, false));
                    }
                    Ok(_) => {
                        let sentence = format!("\"{name}\" cannot be allowed");
                        let finding = Finding::at_part(file, Rule::UnusedAllow, name, sentence);
                        wrong.push(finding.of(entry.id).help("a text that breaks this rule cannot be used"));
                    }
                    Err(_) => {
                        let sentence = format!("there is no rule \"{}\"", quoted(name));
                        let near = nearest(&file.guesses, name, Rule::ALL.iter().map(|rule| rule.as_str()));
                        let finding = Finding::at_part(file, Rule::UnknownRule, name, sentence);
                        wrong.push(finding.of(entry.id).suggest(near));
                    }
                }
            }
        }
    }
    context.findings.retain(|problem: &Problem| {
        let rules = problem.message_id.as_deref().and_then(|id| allowed.get_mut(id));
        let mut matching =
            rules.into_iter().flatten().filter(|(_, rule, _)| *rule == problem.rule).peekable();
        let is_kept = matching.peek().is_none();
        matching.for_each(|(_, _, is_used)| *is_used = true);
        is_kept
    });
    for (name, rule, _) in allowed.values().flatten().filter(|(_, _, is_used)| !is_used) {
        let sentence = format!("nothing here breaks the rule \"{rule}\"");
        wrong.push(Finding::at_part(file, Rule::UnusedAllow, name, sentence).help("delete the comment"));
    }
    wrong.into_iter().for_each(|finding| context.report(finding));
}
