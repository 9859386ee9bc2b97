//! Lists of content filters.

use crate::api_error::ContentFilter;

/// The content filters of a list.
pub(crate) fn content_filter(list: &[u8]) -> Vec<ContentFilter> {
    let mut rest = list;
    std::iter::from_fn(|| {
        let (level, role, after) = filter(rest)?;
        rest = spaces(after.strip_prefix(b",").unwrap_or(after));
        Some(ContentFilter { level, role: std::str::from_utf8(role).unwrap_or_default().to_owned() })
    })
    .collect()
}

/// `{"level":1,"role":"user"}`: a level of one digit, a role of small letters, and what comes after.
pub(super) fn filter(text: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let rest = spaces(text.strip_prefix(b"{\"level\":")?);
    let (level, rest) = rest.split_first()?;
    let level = Some(level.wrapping_sub(b'0')).filter(|level| *level < 10)?;
    let rest = spaces(rest.strip_prefix(b",")?);
    let rest = spaces(rest.strip_prefix(b"\"role\":")?).strip_prefix(b"\"")?;
    let length = rest.iter().take_while(|b| b.is_ascii_lowercase()).count();
    let (role, rest) = rest.split_at_checked(length).filter(|_| (1..=16).contains(&length))?;
    Some((level, role, rest.strip_prefix(b"\"}")?))
}

/// The text after spaces.
pub(super) fn spaces(mut text: &[u8]) -> &[u8] {
    while let Some(rest) = text.strip_prefix(b" ") {
        text = rest;
    }
    text
}
