//! The comment lines above a message: what they allow, and what the text was made from.

use std::collections::BTreeMap;

use crate::check::analysis::context::{Context, Subject};
use crate::check::report::findings::quoted;
use crate::check::rule::{Rule, UnknownRuleName};

/// Reports texts that were made from an earlier reference, and messages that it no longer has.
pub(crate) fn age(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    if context.locale.is_reference {
        return;
    }
    let id = quoted(entry.id);
    if entry.notes.obsolete {
        let sentence = format!("the reference no longer has \"{id}\"");
        subject
            .report_at(Rule::ObsoleteMessage, entry.id, sentence)
            .help("delete the message once you need nothing of it");
    } else if context.reference.messages.get(entry.id).is_some_and(|message| message.is_outdated(entry)) {
        let sentence = format!("the reference of \"{id}\" has changed since it was translated");
        subject
            .report_at(Rule::Outdated, entry.id, sentence)
            .help(format!("revise the text, then run: sync --reviewed {id}"));
    }
}

/// Removes the problems that comments allow, and reports comments that allow nothing.
pub(crate) fn allow(context: &Context<'_, '_>) {
    let file = context.file;
    // By the ID of the message: the name of the rule as it is written, and whether the message breaks it.
    let mut allowed: BTreeMap<&str, Vec<(&str, Rule, bool)>> = BTreeMap::new();
    for entry in &file.entries {
        let names = entry.notes.allowed.iter().flat_map(|names| names.split([',', ' ']));
        for name in names.filter(|name| !name.is_empty()) {
            let report = |rule, sentence| file.report(rule, file.span(name), Some(entry.id), sentence);
            match name.parse::<Rule>() {
                Ok(rule) if rule.can_be_allowed() => {
                    allowed.entry(entry.id).or_default().push((name, rule, false));
                }
                Ok(_) => {
                    report(Rule::UnusedAllow, format!("\"{}\" cannot be allowed", quoted(name)))
                        .help("a text that breaks this rule cannot be used");
                }
                Err(UnknownRuleName(near)) => {
                    report(Rule::UnknownRule, format!("there is no rule \"{}\"", quoted(name)))
                        .suggest(near.map(|rule| rule.to_string()));
                }
            }
        }
    }
    file.findings.retain(|problem| {
        let rules = problem.message_id.as_deref().and_then(|id| allowed.get_mut(id));
        let mut matching =
            rules.into_iter().flatten().filter(|(_, rule, _)| *rule == problem.rule).peekable();
        let is_kept = matching.peek().is_none();
        matching.for_each(|(_, _, is_used)| *is_used = true);
        is_kept
    });
    for (name, rule, _) in allowed.values().flatten().filter(|(_, _, is_used)| !is_used) {
        let sentence = format!("nothing here breaks the rule \"{rule}\"");
        file.report(Rule::UnusedAllow, file.span(name), None, sentence).help("delete the comment");
    }
}
