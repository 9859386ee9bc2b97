//! What a message is made of: the server's words, in brackets or with what clients and gateways put around them.

use crate::recognize::plain::brackets::brackets;
use crate::recognize::plain::context::{appended_id, strip_prefix_ignoring_case};
use crate::recognize::thresholds::MAX_BRACKETS;

pub(super) struct Parts<'m> {
    /// The words without brackets.
    pub(super) words: &'m str,
    /// The same without what clients and gateways put around them.
    pub(super) stripped: &'m str,
    pub(super) is_bracketed: bool,
    pub(super) bracket_id: Option<&'m str>,
    pub(super) gateway_id: Option<&'m str>,
}

/// Takes a message apart. `None` if the code is another than the one in its brackets: then the number is a wrapper's.
pub(super) fn parts(message: &str, code: u16) -> Option<Parts<'_>> {
    // Brackets in the middle of a message are part of it, unless only a wrapper is around them.
    let leads = |at: usize| code < 1000 || message.get(..at).is_some_and(|before| before.trim().is_empty());
    let looks = if code < 1000 { MAX_BRACKETS } else { 1 };
    let bracketed = brackets(message, looks).filter(|found| found.double && leads(found.at));
    if bracketed.as_ref().is_some_and(|found| found.code != code) {
        return None;
    }
    let (words, bracket_id) = bracketed.as_ref().map_or((message, None), |found| (found.text, found.id));
    let (stripped, gateway_id) = without_appendix(without_prefix(words, code));
    Some(Parts { words, stripped, is_bracketed: bracketed.is_some(), bracket_id, gateway_id })
}

/// The message without a status or code that a client put before it: `400 Invalid ...`, `1305: ...`.
fn without_prefix(words: &str, code: u16) -> &str {
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = words.strip_suffix(rest).and_then(|number| number.parse::<u16>().ok());
    let is_told = number.is_some_and(|number| number == code || (400..=599).contains(&number));
    // Japanese begins with how much of a limit's time there is: `400分間の利用上限`.
    let is_apart = !rest.starts_with(char::is_alphabetic);
    if is_told && is_apart { rest.trim_start_matches([' ', ':', '-']) } else { words }
}

/// The message without what gateways append, ` (request id: ...)` and ` (code: 1214)`, and the ID of the first.
pub(super) fn without_appendix(mut words: &str) -> (&str, Option<&str>) {
    let mut id = None;
    for _ in 0..3 {
        let inner = words.trim_end().strip_suffix([')', '）']);
        let Some((before, appendix)) = inner.and_then(|inner| inner.rsplit_once(['(', '（'])) else { break };
        let begins =
            |names: &[&str]| names.iter().any(|name| strip_prefix_ignoring_case(appendix, name).is_some());
        if begins(&["request id", "request_id", "request-id", "requestid"]) {
            id = appended_id(appendix).or(id);
        } else if !begins(&["code", "error code", "error_code", "status"]) {
            break;
        }
        words = before.trim_end();
    }
    (words, id)
}
