//! The last word on a file: everything that the loader rejects is an error, under the rule that fits best; of two rules that object to
//! the same place, the more specific one reports; what the reference does is no mistake of its translations; and a comment may allow
//! the rest.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::arguments::report_unusable;
use crate::catalog::validate::validate;
use crate::check::analysis::context::{Context, Subject};
use crate::check::analysis::file::span_of;
use crate::check::analysis::reference::is_app;
use crate::check::findings::{Findings, quoted};
use crate::check::rule::{Rule, Severity, UnknownRuleName};
use crate::ftl::parse::{Rejection, RejectionKind};
use crate::ftl::subset::Walk;

/// Reports valid Fluent that this crate does not support, and what exceeds its limits.
pub(crate) fn unsupported(subject: &Subject<'_, '_>) {
    let mut walk = Walk::new(subject.context.file.text, subject.entry.is_term());
    let content = &subject.entry.content;
    walk.entry(content.value.as_ref(), &content.attributes);
    for Rejection { kind, offset, length, reason } in walk.rejections {
        let reported = subject.report(Rule::from(kind), span_of(offset, length), reason);
        match kind {
            RejectionKind::UnknownFunction => drop(reported.help("the only one is NUMBER")),
            RejectionKind::NestedPlaceable => drop(reported.help("write single braces: \"{ $name }\"")),
            _ => {}
        }
    }
}

/// Reports what the loader rejects and no other rule has reported.
pub(crate) fn rejected(context: &Context<'_, '_>) {
    let file = context.file;
    let rejections = validate(file.text, usize::MAX, &str::to_owned).rejections;
    let lines_with_errors: BTreeSet<usize> = file.findings.with(|problems| {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        errors.filter(|problem| !problem.rule.can_be_allowed()).map(|problem| problem.line).collect()
    });
    let has_error = |range: &Range<usize>| {
        let lines = file.line(range.start)..=file.line(range.end.saturating_sub(1));
        lines_with_errors.range(lines).next().is_some()
    };
    let unusable: BTreeSet<&str> = rejections
        .iter()
        .filter_map(|rejection| file.entry_at(rejection.offset))
        .map(|entry| entry.id)
        .collect();
    for Rejection { kind, offset, reason, .. } in rejections {
        match file.entry_at(offset) {
            Some(entry) if !has_error(&entry.range) => {
                let links = context.references.of_entry(entry);
                match links.iter().find(|link| unusable.contains(link.target)) {
                    Some(link) => report_unusable(file, entry.id, link),
                    None => drop(file.report(kind.into(), file.span(entry.id), Some(entry.id), reason)),
                }
            }
            None if !has_error(file.broken_at(offset).unwrap_or(&span_of(offset, 1))) => {
                file.report(kind.into(), span_of(offset, 1), None, reason);
            }
            _ => {}
        }
    }
}

/// A rule, and those that take precedence at the same place.
const AT_PLACE: &[(Rule, &[Rule])] = &[
    (Rule::MissingArgument, &[Rule::UnknownPluralCategory, Rule::NumberVariant]),
    (Rule::EndPunctuation, &[Rule::Punctuation]),
    (Rule::UnknownReference, &[Rule::UnsupportedSyntax]),
    (Rule::UnknownArgument, &[Rule::UnsupportedSyntax]),
    (Rule::UnbalancedBracket, &[Rule::Punctuation]),
    (Rule::Punctuation, &[Rule::LeadingSpace, Rule::TrailingSpace]),
];

/// A rule, and those that take precedence in the same message.
const IN_MESSAGE: &[(Rule, &[Rule])] = &[
    (
        Rule::MissingArgument,
        &[
            Rule::BrokenPlaceable,
            Rule::CyclicReference,
            Rule::StraySyntax,
            Rule::UnknownReference,
            Rule::UnsupportedSyntax,
            Rule::UnusableReference,
        ],
    ),
    (Rule::EndPunctuation, &[Rule::StraySyntax]),
];

/// The rules that messages of the reference break. A `$HOME`, a lone bracket or a space before the text is there on purpose, and its
/// translations have it, too.
#[derive(Default)]
pub(crate) struct Habits(BTreeSet<(String, Rule)>);

impl Habits {
    /// Adds those of a file of the reference. A lone bracket of an app's own English text is then nobody's mistake.
    pub(crate) fn learn(&mut self, findings: &Findings) {
        findings.retain(|problem| {
            let Some(id) = &problem.message_id else { return true };
            self.0.insert((id.clone(), problem.rule));
            problem.rule != Rule::UnbalancedBracket || !is_app(id)
        });
    }

    /// Removes what the messages of a translation do as those of the reference do. What customers must not read stays.
    pub(crate) fn excuse(&self, findings: &Findings) {
        findings.retain(|problem| {
            let is_style = problem.rule.can_be_allowed() && problem.rule != Rule::EndUserLeak;
            let key = problem.message_id.clone().filter(|_| is_style).map(|id| (id, problem.rule));
            key.is_none_or(|key| !self.0.contains(&key))
        });
    }
}

/// Removes the findings over which others take precedence.
pub(crate) fn apply(findings: &Findings) {
    let mut places: BTreeMap<(usize, usize), Vec<Rule>> = BTreeMap::new();
    let mut messages: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    findings.with(|problems| {
        for problem in problems {
            places.entry((problem.line, problem.column)).or_default().push(problem.rule);
            if let Some(id) = &problem.message_id {
                messages.entry(id.clone()).or_default().push(problem.rule);
            }
        }
    });
    findings.retain(|problem| {
        let here = places.get(&(problem.line, problem.column));
        let of_message = problem.message_id.as_ref().and_then(|id| messages.get(id));
        !yields(AT_PLACE, problem.rule, here) && !yields(IN_MESSAGE, problem.rule, of_message)
    });
}

fn yields(table: &[(Rule, &[Rule])], rule: Rule, found: Option<&Vec<Rule>>) -> bool {
    let mut rows = table.iter().filter(|(of, _)| *of == rule);
    rows.any(|(_, others)| found.is_some_and(|found| others.iter().any(|other| found.contains(other))))
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
