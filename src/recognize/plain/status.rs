//! HTTP statuses in plain text.

use std::ops::Range;

use super::tokens::{is_part, numbers};
use crate::code::ErrorCode;
use crate::recognize::thresholds::STATUS_REACH;
use crate::text::sanitize::cut;
use crate::text::words::ends_with_one_of;

/// The status that is nearest before a payload, which begins at `payload`. `None` where none is near.
pub(crate) fn status_before(text: &str, payload: usize) -> Option<u16> {
    let from = payload.saturating_sub(STATUS_REACH);
    let all = numbers(text.get(..payload)?, from);
    let statuses = all.filter_map(|(before, digits, gap)| {
        let after = text.get(payload.saturating_sub(gap.len())..)?;
        status_at(before, digits, after, Some(gap))
    });
    statuses.last()
}

/// The first status in a text, wherever it is.
pub(crate) fn first_status(text: &str) -> Option<u16> {
    numbers(text, 0).find_map(|(before, digits, after)| status_at(before, digits, after, None))
}

/// The status of a code, if that number is at one of the places, as in "a recurring 400". A code of three digits is one itself.
pub(crate) fn own_status(text: &str, code: ErrorCode, places: Range<usize>) -> Option<u16> {
    let status = Some(code).filter(|code| code.as_u16() >= 1000)?.http_status()?;
    let mut numbers = numbers(text, places.start).take_while(|(before, ..)| before.len() < places.end);
    let is_apart = |before: &str, after: &str| !before.ends_with(is_part) && !after.starts_with(is_part);
    let found = numbers.any(|(before, it, after)| it.parse() == Ok(status) && is_apart(before, after));
    found.then_some(status)
}

/// Reads a number as a status, if that is what it is between those texts. `gap`: what is between it and the payload.
fn status_at(before: &str, digits: &str, after: &str, gap: Option<&str>) -> Option<u16> {
    let status = Some(digits).filter(|digits| digits.len() == 3)?.parse().ok()?;
    // The window may begin in the middle of a longer number.
    if before.ends_with(|c: char| c.is_ascii_digit()) || after.starts_with(is_part) {
        return None;
    }
    // A stream has its errors in an answer of status 200.
    if (200..300).contains(&status) {
        let is_http = ["/1.1 ", "/1.0 ", "/2 "].iter().any(|version| before.ends_with(version));
        let is_told = gap.is_some() && ends_with_one_of(before.as_bytes(), &["http ", "http status "]);
        return (is_http || is_told).then_some(status);
    }
    let joins = |gap: &str| {
        let gap = gap.trim_end_matches(|c: char| is_joint(c) || c == '=');
        gap.strip_suffix("code").unwrap_or(gap).chars().all(is_joint)
    };
    let is_adjacent = gap.is_some_and(joins);
    let is_whole = !before.ends_with(|c: char| is_part(c) || c == '/');
    let is_status = is_adjacent && is_whole || is_status_place(before, after);
    ((400..=599).contains(&status) && is_status).then_some(status)
}

/// What may be between a status and the payload after it, as in `429: {`, `**429/1309**` and ``429 `code:1113``.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || ":：,-/·|+→)[]\"\\`'(（「“".contains(c)
}

/// What a status is said to be, before it.
#[rustfmt::skip]
pub(crate) const BEFORE: &[&str] = &[
    "http", "http/1.1", "http/2", "status", "error code", "status code", "statuscode", "response code", "error", "title",
    "rejected", "upstream", "api", "return", "returns", "returned", "fails with", "failed with", "错误", "错误码", "状态码", "返回", "报错",
];
/// What a status means, after it.
#[rustfmt::skip]
pub(crate) const AFTER: &[&str] = &[
    "bad request", "unauthorized", "forbidden", "not found", "method not", "too many", "internal server", "bad gateway",
    "service unavailable", "gateway time", "rate limit", "client error", "server error", "error", "错误",
];

fn is_status_place(before: &str, after: &str) -> bool {
    let word = before.trim_end_matches(|c: char| c.is_whitespace() || ":：=\"'`(（[>*-".contains(c));
    let follows = cut(after.trim_start_matches([' ', '<', '/', '(', '`', '*']), 24).to_ascii_lowercase();
    word.is_empty()
        || ends_with_one_of(word.as_bytes(), BEFORE)
        || AFTER.iter().any(|phrase| follows.starts_with(phrase)) && !follows.starts_with("errors")
        || before.ends_with('(') && after.starts_with(')')
}
