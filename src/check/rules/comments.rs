//! The comment lines above a message: what they allow, and what the text was made from.

use std::collections::BTreeMap;

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File};
use crate::check::analysis::reference::Reference;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::report::problem::Problem;
use crate::check::rule::Rule;
use crate::check::suggest::nearest;
use crate::ftl::comments::{Marker, Note, Notes};

/// The notes of an entry.
pub(crate) fn read<'s>(entry: &Entry<'s>) -> Notes<'s> {
    Notes::read(
        entry.comments.iter().map(|line| line.strip_prefix("# ").or(line.strip_prefix('#')).unwrap_or(line)),
    )
}

/// Reports texts that were made from an earlier reference, and messages that it no longer has.
pub(crate) fn age(
    locale: &Locale<'_>,
    file: &File<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    if locale.is_reference {
        return;
    }
    if read(entry).obsolete {
        let sentence = format!("the reference no longer has \"{}\"", quoted(entry.id));
        let finding = Finding::at_part(file, Rule::ObsoleteMessage, entry.id, sentence).of(entry);
        sink.report(file, finding.help("take it out when nothing of it is needed any more"));
        return;
    }
    if is_outdated(entry, reference) {
        let sentence =
            format!("the reference of \"{}\" has changed since this was made from it", quoted(entry.id));
        let finding = Finding::at_part(file, Rule::Outdated, entry.id, sentence).of(entry);
        sink.report(
            file,
            finding.help(format!("revise the text, then tell: sync --reviewed {}", quoted(entry.id))),
        );
    }
}

/// Whether the text was made from another reference than there is now.
pub(crate) fn is_outdated(entry: &Entry<'_>, reference: &Reference) -> bool {
    match (read(entry).marker, reference.messages.get(entry.id)) {
        (Some(Marker::TranslatedFrom(fingerprint)), Some(wanted)) => fingerprint != wanted.fingerprint,
        _ => false,
    }
}

/// What to do about a line that was meant for the tools, and that they do not read.
pub(crate) fn damaged(line: &str) -> Option<&'static str> {
    let Some(Note::Own(text)) = Note::from_line(line) else { return None };
    let lower = text.to_lowercase();
    if let Some(rest) = text.strip_prefix("translated from") {
        let rest = rest.trim_start_matches(':');
        // Whoever names a source in words has written a note.
        let is_note =
            rest.trim().contains(char::is_whitespace) || rest.trim().starts_with(char::is_uppercase);
        return (!is_note)
            .then_some("it is \"# translated from\" and eight hexadecimal digits; \"sync\" writes it");
    }
    if let Some(rest) = lower.strip_prefix("allow") {
        let mut words = rest.split([',', ' ', ':']).filter(|word| !word.is_empty());
        let is_rule = words.next().is_some_and(|word| word.parse::<Rule>().is_ok());
        return (rest.trim_start().starts_with(':') || is_rule)
            .then_some("write \"# allow: \" and the name of a rule");
    }
    let is_mark = |mark: &str| lower == mark && text != mark;
    match () {
        () if is_mark("obsolete") => Some("write \"# obsolete\""),
        () if is_mark("not translated yet") => Some("write \"# not translated yet\""),
        () => None,
    }
}

/// Takes out of the problems what comments allow, and reports comments that allow nothing.
pub(crate) fn allow(file: &File<'_>, sink: &mut Sink) {
    let found = std::mem::take(&mut sink.problems);
    let mut allowed: BTreeMap<&str, Vec<(&str, Rule, bool)>> = BTreeMap::new();
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
                        let finding = Finding::at_part(file, Rule::UnusedAllow, name, sentence).of(entry);
                        sink.report(file, finding.help("a text that breaks this rule cannot be used"));
                    }
                    Err(_) => {
                        let sentence = format!("there is no rule \"{}\"", quoted(name));
                        let near = nearest(&file.guesses, name, Rule::ALL.iter().map(|rule| rule.as_str()));
                        sink.report(
                            file,
                            Finding::at_part(file, Rule::UnknownRule, name, sentence).of(entry).suggest(near),
                        );
                    }
                }
            }
        }
    }
    let mut is_kept = |problem: &Problem| {
        let rules = problem.message_id.as_deref().and_then(|id| allowed.get_mut(id));
        let mut lifting = rules.into_iter().flatten().filter(|(_, rule, _)| *rule == problem.rule).peekable();
        let is_kept = lifting.peek().is_none();
        lifting.for_each(|(_, _, is_used)| *is_used = true);
        is_kept
    };
    sink.problems.extend(found.into_iter().filter(|problem| is_kept(problem)));
    for (name, rule, is_used) in allowed.values().flatten() {
        if !is_used {
            let sentence = format!("nothing here breaks the rule \"{rule}\"");
            sink.report(
                file,
                Finding::at_part(file, Rule::UnusedAllow, name, sentence).help("take the comment out"),
            );
        }
    }
}
