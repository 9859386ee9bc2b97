//! What is in plain text around and inside messages: request IDs and hosts.

use super::tokens::word_at;
use crate::code::value::is_own_id;

/// Whether it can be an ID: more than the place of one, as `xxxx`, `****` or `null`.
pub(crate) fn is_id(text: &str) -> bool {
    let mut letters = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
    let first = letters.next();
    letters.any(|c| Some(c) != first) && !matches!(text, "null" | "None" | "undefined")
}

/// The first of this API's request IDs in a text.
pub(crate) fn own_id(text: &str) -> Option<&str> {
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'2', bytes).find_map(|start| {
        let before = start.checked_sub(1).and_then(|before| bytes.get(before));
        let rest = bytes.get(start..).filter(|rest| rest.len() >= 30 && !before.is_some_and(is_part))?;
        let length = rest.iter().take_while(|b| is_part(b)).count();
        text.get(start..start.saturating_add(length)).filter(is_own_id)
    })
}

/// The value of `(request id: X)`, `request_id: X` or `request-id=X`, as gateways append it.
pub(crate) fn appended_id(text: &str) -> Option<&str> {
    // The third letter, which hardly another word has.
    memchr::memchr2_iter(b'q', b'Q', text.as_bytes()).find_map(|at| {
        let rest = strip_prefix_ignoring_case(text.get(at.checked_sub("re".len())?..)?, "request")?;
        let rest = rest.strip_prefix([' ', '_', '-']).unwrap_or(rest);
        assigned(strip_prefix_ignoring_case(rest, "id")?).filter(|id| id.len() >= 4 && is_id(id))
    })
}

/// The word that is assigned to what comes before a text: `: x`, `="x"` or `\": \"x`.
pub(crate) fn assigned(text: &str) -> Option<&str> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\\' | '`');
    let value = text.trim_start_matches(is_mark).strip_prefix([':', '：', '='])?;
    Some(word_at(value.trim_start_matches(is_mark)))
}

pub(crate) fn strip_prefix_ignoring_case<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Whether a text in small letters names the service: its hosts, its SDKs, the company.
pub(crate) fn names_service(lower: &str) -> bool {
    let is_inside = |at| lower.get(..at).is_some_and(|it| it.ends_with(|c: char| c.is_ascii_alphanumeric()));
    lower.match_indices("z.ai").any(|(at, _)| !is_inside(at))
        || has_one_of(lower, &["bigmodel", "zhipu", "zai.core", "zaiexception", "zai-coding-plan", "智谱"])
}

/// Whether a text in small letters is about the service, its models or its plans: a sign that a number in it is a code.
pub(crate) fn is_about_service(lower: &str) -> bool {
    const SIGNS: &[&str] =
        &["glm-", "glm ", "glm4", "glm5", "chatglm", "/paas/v4", "coding plan", "coding-plan", "zcode"];
    names_service(lower) || has_one_of(lower, SIGNS)
}

/// Whether a text speaks of an error.
pub(crate) fn sounds_like_an_error(text: &str) -> bool {
    has_one_of(&text.to_ascii_lowercase(), &["error", "fail", "exception", "错误", "失败", "异常", "报错"])
}

fn has_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}
