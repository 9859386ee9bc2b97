//! Templates read against sentences.

use super::*;
use crate::catalog::packed::Draft;
use crate::recognize::wording::letters::fold;

/// How the sentence ends and its arguments, read with a template of pieces and slots in turn.
#[track_caller]
fn reads(template: &[&str], text: &str, expected: Option<(Completeness, &[&str])>) {
    let mut parsed = Draft::default();
    for (position, part) in template.iter().enumerate() {
        if position % 2 == 0 { parsed.text.push_str(part) } else { parsed.push_slot((*part).to_owned()) }
    }
    let wording = Wording::new(ErrorCode::new(1113), parsed.as_template(), Implied::new(), Says::SAME);
    let wording: &'static Wording = Box::leak(Box::new(wording));
    let found = wording.read(text, &fold(text, usize::MAX), 0, &mut Searches::default());
    let values = |found: &Match<'_>| found.arguments.iter().map(|(_, value)| value.to_string()).collect();
    let found: Option<(Completeness, Vec<String>)> = found.map(|found| (found.completeness, values(&found)));
    let expected = expected.map(|(end, values)| (end, values.iter().map(ToString::to_string).collect()));
    assert_eq!(found, expected, "{text}");
}

#[test]
fn slots_side_by_side() {
    let limit = ["limit of ", "number", " ", "unit", " reached"];
    reads(&limit, "limit of 5fortnights reached", Some((Completeness::Exact, &["5", "fortnights"])));
    let call = ["call ", "API_name", " ", "method", " failed"];
    reads(&call, "call glm-9 SYNC failed", Some((Completeness::Exact, &["glm-9", "SYNC"])));
}

#[test]
fn a_sentence_needs_its_argument() {
    let field = ["", "field", " parameter not received properly"];
    reads(&field, "seed parameter not received properly", Some((Completeness::Exact, &["seed"])));
    reads(&field, "parameter not received properly", None);
}

#[test]
fn arguments_have_a_longest() {
    let (longest, longer) = ("x".repeat(MAX_SLOT), "x".repeat(MAX_SLOT + 1));
    let field = ["Parameter ", "field", " is invalid"];
    reads(&field, &format!("Parameter {longest} is invalid"), Some((Completeness::Exact, &[&longest])));
    reads(&field, &format!("Parameter {longer} is invalid"), None);
    reads(&field, &format!("Parameter {longest}"), Some((Completeness::Cut, &[&longest])));
    reads(&field, &format!("Parameter {longer}"), None);
    let access = ["no access to ", "API_name", ""];
    reads(&access, &format!("no access to {longer}"), Some((Completeness::Detail, &[&longest])));
}

#[test]
fn what_is_left_of_a_sentence() {
    reads(&["API 调用失败"], "API 调用", Some((Completeness::Cut, &[])));
    reads(&["API 调用失败"], "API 调", None);
    reads(&["Account Read/Write"], "Account R\"", Some((Completeness::Cut, &[])));
    reads(&["Account Read/Write"], "Account R… x", Some((Completeness::Cut, &[])));
    reads(&["Account Read/Write"], "Account Rider", None);
}

#[test]
fn a_piece_inside_a_word_ends_no_slot() {
    let pair = ["", "field1", " and ", "field2", " cannot be set"];
    for first in ["brand", "android", "random"] {
        let text = format!("{first} and seed cannot be set");
        reads(&pair, &text, Some((Completeness::Exact, &[first, "seed"])));
    }
}
