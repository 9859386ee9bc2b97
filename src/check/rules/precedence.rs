//! One mistake, one finding: of two rules that object to the same place, the one that tells more speaks.

use std::collections::BTreeMap;

use crate::check::report::findings::Sink;
use crate::check::rule::Rule;

/// The rule that is silent, and those that have said it.
const SAID: &[(Rule, &[Rule])] = &[
    (Rule::MissingArgument, &[Rule::UnknownPluralCategory, Rule::NumberVariant]),
    (Rule::EndPunctuation, &[Rule::Punctuation]),
    (Rule::UnknownReference, &[Rule::UnsupportedSyntax]),
    (Rule::UnknownArgument, &[Rule::UnsupportedSyntax]),
    (Rule::UnbalancedBracket, &[Rule::Punctuation]),
    (Rule::Punctuation, &[Rule::LeadingSpace, Rule::TrailingSpace]),
];

/// The rule that is silent about a message, and those that have told why.
const OF_MESSAGE: &[(Rule, &[Rule])] = &[
    (
        Rule::MissingArgument,
        &[Rule::CyclicReference, Rule::UnknownReference, Rule::UnusableReference, Rule::StraySyntax],
    ),
    (Rule::EndPunctuation, &[Rule::StraySyntax]),
];

/// Takes out what has been said at the same place, or of the same message, already.
pub(crate) fn merge(sink: &mut Sink) {
    let mut places: BTreeMap<(usize, usize), Vec<Rule>> = BTreeMap::new();
    for problem in &sink.problems {
        places.entry((problem.line, problem.column)).or_default().push(problem.rule);
    }
    let mut messages: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    for problem in &sink.problems {
        if let Some(id) = &problem.message_id {
            messages.entry(id.clone()).or_default().push(problem.rule);
        }
    }
    sink.problems.retain(|problem| {
        let by = OF_MESSAGE.iter().find(|(rule, _)| *rule == problem.rule).map(|(_, by)| *by);
        let known = problem.message_id.as_ref().and_then(|id| messages.get(id)).map(Vec::as_slice);
        if by.unwrap_or_default().iter().any(|rule| known.unwrap_or_default().contains(rule)) {
            return false;
        }
        let said = SAID.iter().find(|(rule, _)| *rule == problem.rule).map(|(_, by)| *by);
        let here = places.get(&(problem.line, problem.column)).map(Vec::as_slice).unwrap_or_default();
        !said.unwrap_or_default().iter().any(|rule| here.contains(rule))
    });
}
