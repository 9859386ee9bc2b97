//! Everything that the loader rejects is an error, under the rule that fits best.

use std::collections::BTreeSet;
use std::ops::Range;

use super::arguments::report_unusable;
use crate::catalog::validate::validate;
use crate::check::analysis::context::{Context, Subject};
use crate::check::analysis::file::span_of;
use crate::check::rule::{Rule, Severity};
use crate::ftl::rejection::{Rejection, RejectionKind};
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
pub(crate) fn check(context: &Context<'_, '_>) {
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
    let rejected: BTreeSet<&str> = rejections
        .iter()
        .filter_map(|rejection| file.entry_at(rejection.offset))
        .map(|entry| entry.id)
        .collect();
    for Rejection { kind, offset, reason, .. } in rejections {
        match file.entry_at(offset) {
            Some(entry) if !has_error(&entry.range) => {
                let links = context.references.of_entry(entry);
                match links.iter().find(|link| rejected.contains(link.target)) {
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
