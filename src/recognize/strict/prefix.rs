//! What clients and streams put before a body, where nothing in it could be taken for more than it is.

use crate::code::ErrorCode;

/// The body behind `data:`, `429: `, `429 `, `Error code: 429 - ` or `Error code: 429, with error text `, and the HTTP status.
pub(crate) fn body(payload: &[u8]) -> Option<(&[u8], Option<u16>)> {
    if let Some(rest) = payload.strip_prefix(b"data:") {
        return Some((rest.strip_prefix(b" ").unwrap_or(rest), None));
    }
    if let Some(rest) = payload.strip_prefix(b"Error code: ") {
        let (status, rest) = status(rest)?;
        // One that is a code of the API's as well may be meant as that.
        let is_code = ErrorCode::new(status).is_known();
        let rest = rest.strip_prefix(b" - ").or_else(|| rest.strip_prefix(b", with error text "))?;
        return Some((rest, Some(status))).filter(|_| !is_code);
    }
    let (status, rest) = status(payload)?;
    let rest = rest.strip_prefix(b":").unwrap_or(rest).strip_prefix(b" ")?;
    Some((rest, Some(status)))
}

/// The status that a text begins with.
fn status(text: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = text.split_first_chunk::<3>()?;
    let status = std::str::from_utf8(digits).ok()?.parse().ok()?;
    (400..=599).contains(&status).then_some((status, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_a_body() {
        for (text, expected) in [
            ("data: {}", Some(("{}", None))),
            ("data:{}", Some(("{}", None))),
            ("429: {}", Some(("{}", Some(429)))),
            ("503 {}", Some(("{}", Some(503)))),
            ("Error code: 429 - {}", Some(("{}", Some(429)))),
            ("Error code: 400, with error text {}", Some(("{}", Some(400)))),
            ("Error code: 500 - {}", None),
            ("Error code: 1302 - {}", None),
            ("Error code: 429 {}", None),
            ("399: {}", None),
            ("600: {}", None),
            ("+42: {}", None),
            ("4290: {}", None),
            ("429:{}", None),
            ("42", None),
            ("x {}", None),
            ("", None),
        ] {
            let found = body(text.as_bytes());
            assert_eq!(found, expected.map(|(body, status)| (body.as_bytes(), status)), "{text}");
        }
    }
}
