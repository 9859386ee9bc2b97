//! The last word: whatever the loader of texts refuses is an error here too, under the rule that fits best.

use std::collections::BTreeSet;

use crate::catalog::validate::validate;
use crate::check::analysis::file::File;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::{Rule, Severity};
use crate::check::rules::references::Links;
use crate::ftl::rejection::{Rejection, RejectionKind};

/// Reports what the loader refuses and no rule has found.
pub(crate) fn check(file: &File<'_>, links: &Links<'_>, sink: &mut Sink) {
    let rejections = validate(file.text, usize::MAX).rejections;
    // The lines that have an error already.
    let known: BTreeSet<usize> = sink
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error && !problem.rule.can_be_allowed())
        .map(|problem| problem.line)
        .collect();
    let position = |at: usize| file.entries.partition_point(|entry| entry.range.start <= at).checked_sub(1);
    let entry_at = |at: usize| {
        position(at).and_then(|at| file.entries.get(at)).filter(|entry| entry.range.contains(&at))
    };
    let lost: BTreeSet<&str> =
        rejections.iter().filter_map(|rejection| entry_at(rejection.offset)).map(|entry| entry.id).collect();
    for Rejection { kind, offset: at, reason } in rejections {
        let rule = match kind {
            RejectionKind::Syntax => Rule::Syntax,
            RejectionKind::Unsupported => Rule::UnsupportedSyntax,
            RejectionKind::Limit => Rule::Limit,
        };
        let Some(entry) = entry_at(at) else {
            let range = file.broken_at(at).cloned().unwrap_or(at..at.saturating_add(1));
            let line = file.lines.place(file.text, range.start).0;
            let last = file.lines.place(file.text, range.end.saturating_sub(1)).0;
            if known.range(line..=last).next().is_none() {
                sink.report(file, Finding::new(rule, at..at.saturating_add(1), reason));
            }
            continue;
        };
        let line = file.lines.place(file.text, entry.range.start).0;
        let last = file.lines.place(file.text, entry.range.end.saturating_sub(1)).0;
        if known.range(line..=last).next().is_some() {
            continue;
        }
        let to_lost =
            links.references(entry).into_iter().find(|reference| lost.contains(reference.target().as_str()));
        let finding = match to_lost {
            Some(reference) => {
                let sentence =
                    format!("\"{}\" cannot be used, for an error of its own", quoted(&reference.target()));
                reference.finding(file, Rule::UnusableReference, sentence)
            }
            None => Finding::at_part(file, rule, entry.id, reason),
        };
        sink.report(file, finding.of(entry));
    }
}
