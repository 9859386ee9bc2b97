//! The last word: whatever the loader of texts refuses is an error here too, under the rule that fits best.

use std::collections::BTreeSet;

use crate::catalog::validate;
use crate::check::analysis::file::File;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::{Rule, Severity};
use crate::check::rules::references::Links;

/// Reports what the loader refuses and no rule has found.
pub(crate) fn check(file: &File<'_>, links: &Links<'_>, sink: &mut Sink) {
    let refused: Vec<(usize, Rule, String)> = validate::check(file.text, usize::MAX)
        .errors
        .iter()
        .filter_map(|error| {
            let (rule, reason) = error.refusal()?;
            Some((file.lines.offset(file.text, error.line()?, error.column()?), rule, reason.to_owned()))
        })
        .collect();
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
        refused.iter().filter_map(|(at, ..)| entry_at(*at)).map(|entry| entry.id).collect();
    for (at, rule, reason) in refused {
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
            None => {
                // What is measured across references is a limit, too.
                let is_limit = reason.starts_with("more than") || reason.starts_with("references more than");
                let rule = if is_limit { Rule::Limit } else { rule };
                Finding::at_part(file, rule, entry.id, reason)
            }
        };
        sink.report(file, finding.of(entry));
    }
}
