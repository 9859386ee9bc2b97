//! Makes sure that everything that the loader rejects is an error, under the rule that fits best.

use std::collections::BTreeSet;
use std::ops::Range;

use super::references::unusable;
use crate::catalog::validate::validate;
use crate::check::analysis::context::Context;
use crate::check::report::findings::Finding;
use crate::check::rule::{Rule, Severity};

/// Reports what the loader rejects and no other rule has reported.
pub(crate) fn check(context: &Context<'_, '_>) {
    let file = context.file;
    let rejections = validate(file.text, usize::MAX).rejections;
    let lines_with_errors: BTreeSet<usize> = context.findings.with(|problems| {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        errors.filter(|problem| !problem.rule.can_be_allowed()).map(|problem| problem.line).collect()
    });
    let has_error = |range: &Range<usize>| {
        let lines = file.line(range.start)..=file.line(range.end.saturating_sub(1));
        lines_with_errors.range(lines).next().is_some()
    };
    let rejected: BTreeSet<&str> = rejections
        .iter()
        .filter_map(|rejection| file.entry_at(rejection.offset))
        .map(|entry| entry.id)
        .collect();
    for rejection in rejections {
        let rule = Rule::from(rejection.kind);
        let at = rejection.offset;
        match file.entry_at(at) {
            Some(entry) if !has_error(&entry.range) => {
                let links = context.references.of_entry(entry);
                let to_rejected = links.iter().find(|link| rejected.contains(link.target().as_str()));
                let finding = match to_rejected {
                    Some(link) => unusable(context, link),
                    None => Finding::at_part(file, rule, entry.id, rejection.reason),
                };
                context.report(finding.of(entry.id));
            }
            None if !has_error(file.broken_at(at).unwrap_or(&(at..at.saturating_add(1)))) => {
                context.report(Finding::at(rule, at, 1, rejection.reason));
            }
            _ => {}
        }
    }
}
