//! HTTP statuses in plain text.

use crate::recognize::thresholds::STATUS_REACH;
use crate::text::sanitize::cut;

/// The status that is nearest before a payload, which begins at `payload`. `None` where none is near.
pub(crate) fn status_before(text: &str, payload: usize) -> Option<u16> {
    let mut from = payload.saturating_sub(STATUS_REACH);
    while !text.is_char_boundary(from) {
        from = from.saturating_add(1);
    }
    // A number that the window cuts is none of three digits.
    numbers(text.get(..payload).unwrap_or_default(), from)
        .filter_map(|(start, end)| status_at(text, start, end, Some(payload)))
        .last()
}

/// The first status in a text, wherever it is.
pub(crate) fn first_status(text: &str) -> Option<u16> {
    numbers(text, 0).find_map(|(start, end)| status_at(text, start, end, None))
}

/// The numbers of three digits from a place on.
fn numbers(text: &str, from: usize) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    std::iter::from_fn(move || {
        loop {
            let offset = bytes.get(at..)?.iter().position(u8::is_ascii_digit)?;
            let start = at.saturating_add(offset);
            let length = bytes.get(start..)?.iter().take_while(|b| b.is_ascii_digit()).count();
            at = start.saturating_add(length);
            let is_cut = start == from
                && from > 0
                && bytes.get(from.saturating_sub(1)).is_some_and(u8::is_ascii_digit);
            if length == 3 && !is_cut {
                return Some((start, at));
            }
        }
    })
}

/// Reads a number as a status, if that is what it is where it is.
fn status_at(text: &str, start: usize, end: usize, payload: Option<usize>) -> Option<u16> {
    let status = text.get(start..end)?.parse().ok()?;
    let (before, after) = (text.get(..start)?, text.get(end..)?);
    if after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.') {
        return None;
    }
    // A stream has its errors in an answer of status 200.
    if (200..300).contains(&status) {
        return ["/1.1 ", "/1.0 ", "/2 "].iter().any(|version| before.ends_with(version)).then_some(status);
    }
    let joins = |gap: &str| {
        let gap = gap.trim_end_matches(|c: char| is_joint(c) || c == '=');
        gap.strip_suffix("code").unwrap_or(gap).chars().all(is_joint)
    };
    let is_adjacent = payload.is_some_and(|payload| text.get(end..payload).is_some_and(joins));
    let is_whole = !before.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/'));
    let is_status = is_adjacent && is_whole || is_status_place(before, after);
    ((400..=599).contains(&status) && is_status).then_some(status)
}

/// What may be between a status and the payload after it, as in `429: {`, `**429/1309**` and ``429 `code:1113``.
fn is_joint(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ':' | '：'
                | ','
                | '-'
                | '/'
                | '·'
                | ')'
                | ']'
                | '"'
                | '\\'
                | '`'
                | '\''
                | '('
                | '（'
                | '「'
                | '“'
        )
}

fn is_status_place(before: &str, after: &str) -> bool {
    const BEFORE: &[&str] = &[
        "http",
        "http/1.1",
        "http/2",
        "status",
        "error code",
        "status code",
        "statuscode",
        "response code",
        "error",
        "title",
        "rejected",
        "upstream",
        "错误",
        "错误码",
        "状态码",
        "返回",
        "报错",
    ];
    const AFTER: &[&str] = &[
        "bad request",
        "unauthorized",
        "forbidden",
        "not found",
        "method not",
        "too many",
        "internal server",
        "bad gateway",
        "service unavailable",
        "gateway time",
    ];
    let word = before.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '：' | '=' | '"' | '\'' | '(' | '（' | '[' | '>' | '-')
    });
    if word.is_empty() {
        return true;
    }
    let tail = {
        let from = word.len().saturating_sub(16);
        let from = (from..=word.len()).find(|at| word.is_char_boundary(*at)).unwrap_or(from);
        word.get(from..).unwrap_or_default().to_ascii_lowercase()
    };
    let follows = cut(after.trim_start_matches([' ', '<', '/']), 24).to_ascii_lowercase();
    BEFORE.iter().any(|word| tail.ends_with(word))
        || AFTER.iter().any(|phrase| follows.starts_with(phrase))
        || before.ends_with('(') && after.starts_with(')')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_where_one_writes_them() {
        for (text, status) in [
            ("HTTP 429: x", Some(429)),
            ("429 余额不足", Some(429)),
            ("Error code: 400 - {}", Some(400)),
            ("statusCode=429, body", Some(429)),
            ("Request rejected (429) x", Some(429)),
            ("HTTP/1.1 400 Bad Request", Some(400)),
            ("HTTP/1.1 200 OK", Some(200)),
            ("<title>405</title>", Some(405)),
            ("502 Bad Gateway", Some(502)),
            ("it was a 502 Bad Gateway", Some(502)),
            ("no luck (429) x", Some(429)),
            ("接口返回 401“令牌", Some(401)),
            ("no luck (429 tokens)", None),
            ("no luck (up to 429)", None),
            ("HTTP 200: x", None),
            ("status 429x", None),
            ("status 500_000", None),
            ("status 400.5", None),
            ("after 500 tokens", None),
            ("line 1429", None),
            // A code is not a status.
            (r#"{"code":401,"msg":"x"}"#, None),
            (r#"businessCode="500" x"#, None),
            ("failed, code=500, msg=x", None),
        ] {
            assert_eq!(first_status(text), status, "{text}");
        }
    }

    /// `|` is where the payload begins.
    #[test]
    fn the_nearest_before_the_payload() {
        for (text, status) in [
            ("status 500: Error code: 429, with error text |{", Some(429)),
            ("Upstream 529: |{", Some(529)),
            ("[gw/glm-5] [429]: |{", Some(429)),
            ("NonTransientAiException: 400 - |{", Some(400)),
            ("**429/|1309**", Some(429)),
            ("429 code |1310:", Some(429)),
            ("429 `|code:1113", Some(429)),
            ("429 `code:|1113", Some(429)),
            ("429 code=|1113", Some(429)),
            ("x 429 barcode |1113", None),
            (r#""errorMessage":"400 |Unknown Model"#, Some(400)),
            (r#"`errorMessage:"429: |{\"code\""#, Some(429)),
            ("line 429 of the log, |{", None),
            ("a429 |{", None),
            ("x.429 |{", None),
            ("429ms |{", None),
            ("Error |429", None),
        ] {
            let payload = text.find('|').unwrap();
            assert_eq!(status_before(&text.replace('|', ""), payload), status, "{text}");
        }
        let far = format!("HTTP 429 {}", "x".repeat(STATUS_REACH));
        assert_eq!(status_before(&far, far.len()), None);
        let cut = format!("1429 {}", "x".repeat(STATUS_REACH.saturating_sub(4)));
        assert_eq!(status_before(&cut, cut.len()), None);
    }
}
