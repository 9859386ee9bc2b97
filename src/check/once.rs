//! One mistake, one finding: of two rules that object to the same place, the one that tells more speaks.

use std::collections::BTreeMap;

use super::rule::Rule;
use super::sink::Sink;

/// The rule that is silent, and those that have said it.
const SAID: &[(Rule, &[Rule])] = &[
    (Rule::MissingArgument, &[Rule::UnknownPluralCategory, Rule::NumberVariant]),
    (Rule::EndPunctuation, &[Rule::Punctuation]),
    (Rule::UnknownReference, &[Rule::UnsupportedSyntax]),
    (Rule::UnknownArgument, &[Rule::UnsupportedSyntax]),
    (Rule::UnbalancedBracket, &[Rule::Punctuation]),
    (Rule::Punctuation, &[Rule::LeadingSpace, Rule::TrailingSpace]),
];

/// Takes out what has been said at the same place already.
pub(super) fn merge(sink: &mut Sink) {
    let mut places: BTreeMap<(usize, usize), Vec<Rule>> = BTreeMap::new();
    for problem in &sink.problems {
        places.entry((problem.line, problem.column)).or_default().push(problem.rule);
    }
    sink.problems.retain(|problem| {
        let said = SAID.iter().find(|(rule, _)| *rule == problem.rule).map(|(_, by)| *by);
        let here = places.get(&(problem.line, problem.column)).map(Vec::as_slice).unwrap_or_default();
        !said.unwrap_or_default().iter().any(|rule| here.contains(rule))
    });
}
