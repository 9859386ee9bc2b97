//! What is in plain text around and inside messages: request IDs and hosts.

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
    for at in memchr::memchr2_iter(b'q', b'Q', text.as_bytes()) {
        let rest = at.checked_sub("re".len()).and_then(|start| text.get(start..));
        let Some(rest) = rest.and_then(|rest| strip_prefix_ignoring_case(rest, "request")) else {
            continue;
        };
        let rest = rest.strip_prefix([' ', '_', '-']).unwrap_or(rest);
        let Some(rest) = strip_prefix_ignoring_case(rest, "id") else { continue };
        let rest = rest.trim_start_matches(['"', '\'', '\\']).trim_start();
        let Some(rest) = rest.strip_prefix([':', '：', '=']) else { continue };
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\\'));
        let length =
            rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
        if let Some(id) = rest.get(..length).filter(|id| length >= 4 && is_id(id)) {
            return Some(id);
        }
    }
    None
}

pub(crate) fn strip_prefix_ignoring_case<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Whether a text names the service: its hosts, its SDKs, the company.
pub(crate) fn names_service(text: &str) -> bool {
    const NAMES: &[&[u8]] = &[b"zhipu", b"zai.core", b"zaiexception", b"zai-coding-plan"];
    const HOST: &[u8] = b"z.ai";
    const COMPANY: &[u8] = "智谱".as_bytes();
    let bytes = text.as_bytes();
    let stands_at = |at: usize, name: &[u8]| {
        bytes.get(at..at.saturating_add(name.len())).is_some_and(|found| found.eq_ignore_ascii_case(name))
    };
    let is_host = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        stands_at(at, HOST) && !before.is_some_and(u8::is_ascii_alphanumeric)
    };
    memchr::memchr2_iter(b'z', b'Z', bytes)
        .any(|at| is_host(at) || NAMES.iter().any(|name| stands_at(at, name)))
        || memchr::memchr2_iter(b'b', b'B', bytes).any(|at| stands_at(at, b"bigmodel"))
        || memchr::memmem::find(bytes, COMPANY).is_some()
}

/// Whether a text is about the service, its models or its plans, which is a sign that a number in it is a code.
pub(crate) fn is_about_service(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    names_service(text)
        || ["glm-", "glm api", "/paas/v4", "coding plan", "zcode", "chatglm"]
            .iter()
            .any(|name| lower.contains(name))
}

/// Whether a text speaks of an error.
pub(crate) fn sounds_like_an_error(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["error", "fail", "exception", "错误", "失败", "异常", "报错"].iter().any(|word| lower.contains(word))
}
