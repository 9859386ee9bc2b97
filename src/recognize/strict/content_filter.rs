//! The content filters of an ordinary body, `{"level":1,"role":"user"}`, as the API writes them.

use crate::api_error::ContentFilter;

/// More than a body has, and no more than the general way reads.
const MOST: usize = 8;

/// How long the list of filters is that a text behind `[` begins with, up to its `]`. `None` where it is another list, or an
/// empty one.
pub(crate) fn list_len(text: &[u8]) -> Option<usize> {
    let mut rest = text;
    for _ in 0..MOST {
        let (_, _, behind) = filter(rest)?;
        if behind.starts_with(b"]") {
            return text.len().checked_sub(behind.len());
        }
        rest = spaces(behind.strip_prefix(b",")?);
    }
    None
}

/// The filters of a list.
pub(crate) fn filters(list: &[u8]) -> Vec<ContentFilter> {
    let mut rest = list;
    std::iter::from_fn(|| {
        let (level, role, behind) = filter(rest)?;
        rest = spaces(behind.strip_prefix(b",").unwrap_or(behind));
        Some(ContentFilter { level, role: std::str::from_utf8(role).unwrap_or_default().to_owned() })
    })
    .collect()
}

/// A level of one digit, a role of small letters, and what stands behind them.
fn filter(text: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let rest = spaces(text.strip_prefix(b"{\"level\":")?);
    let (level, rest) = rest.split_first()?;
    let level = Some(level.wrapping_sub(b'0')).filter(|level| *level < 10)?;
    let rest = spaces(rest.strip_prefix(b",")?);
    let rest = spaces(rest.strip_prefix(b"\"role\":")?).strip_prefix(b"\"")?;
    let length = rest.iter().take_while(|b| b.is_ascii_lowercase()).count();
    let (role, rest) = rest.split_at_checked(length).filter(|_| (1..=16).contains(&length))?;
    Some((level, role, rest.strip_prefix(b"\"}")?))
}

fn spaces(mut text: &[u8]) -> &[u8] {
    while let Some(rest) = text.strip_prefix(b" ") {
        text = rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_as_the_api_writes_them() {
        let many = r#"{"level":1,"role":"user"},"#.repeat(MOST);
        for (text, expected) in [
            (r#"{"level":1,"role":"user"}],"#, &[(1, "user")][..]),
            (
                r#"{"level": 0, "role": "history"}, {"level":3,"role":"assistant"}]"#,
                &[(0, "history"), (3, "assistant")],
            ),
            // The general way's.
            ("]", &[]),
            ("", &[]),
            (r#"{"level":1,"role":"user"}"#, &[]),
            (r#"{"level":1,"role":"user"},]"#, &[]),
            (r#"{"level":"1","role":"user"}]"#, &[]),
            (r#"{"level":12,"role":"user"}]"#, &[]),
            (r#"{"level":x,"role":"user"}]"#, &[]),
            (r#"{"level":1,"role":""}]"#, &[]),
            (r#"{"level":1,"role":"User"}]"#, &[]),
            (r#"{"level":1,"role":"abcdefghijklmnopq"}]"#, &[]),
            (r#"{"role":"user","level":1}]"#, &[]),
            (r#"{"level":1,"role":"user","code":"1214"}]"#, &[]),
            (&format!(r#"{many}{{"level":1,"role":"user"}}]"#), &[]),
        ] {
            let list = list_len(text.as_bytes()).and_then(|length| text.get(..length));
            let found = filters(list.unwrap_or_default().as_bytes());
            let found: Vec<_> = found.iter().map(|filter| (filter.level, &*filter.role)).collect();
            assert_eq!((list.is_some(), &*found), (!expected.is_empty(), expected), "{text}");
        }
    }
}
