//! Credentials in what a server, or somebody between, sent: never shown, never logged.

use std::borrow::Cow;

/// What stands for the hidden part.
const MASK: &str = "****";
/// How much of a credential stays, so that its owner knows which it is.
const SHOWN: usize = 4;

/// Text of fewer bytes holds none that would be hidden: a scheme, a space and four characters.
pub(crate) const SHORTEST_CREDENTIAL: usize = "basic abcd".len();

/// What credentials are called.
const NAMES: &[&str] = &[
    "api_key",
    "api-key",
    "apikey",
    "x-api-key",
    "authorization",
    "secret",
    "password",
    "access_token",
    "token",
];

/// Hides bearer tokens, what is called a key or a secret, keys of the form `id.secret`, JSON Web Tokens and `sk-` keys.
pub(crate) fn mask(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0_usize;
    let mut after_bearer = false;
    let mut after_name = false;
    for (start, word) in words(text) {
        if after_bearer && word.len() >= 4 || after_name && word.len() >= 16 || is_credential(word) {
            out.push_str(text.get(copied..start).unwrap_or_default());
            out.push_str(word.get(..SHOWN.min(word.len() / 2)).unwrap_or_default());
            out.push_str(MASK);
            copied = start.saturating_add(word.len());
        }
        after_bearer = ["bearer", "basic"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme));
        after_name = NAMES.iter().any(|name| word.eq_ignore_ascii_case(name));
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Runs of the characters that credentials are made of, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~' | '+' | '/');
    let words = text.split(move |c| !is_part(c)).filter(|word| !word.is_empty());
    words.map(|word| {
        let start = (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        (start, word.trim_end_matches('.'))
    })
}

fn is_credential(word: &str) -> bool {
    let mixed = |part: &str, least: usize| {
        part.len() >= least
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            && part.bytes().any(|b| b.is_ascii_digit())
            && part.bytes().any(|b| b.is_ascii_alphabetic())
    };
    let mut parts = word.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(header), Some(_), Some(_), None) if header.starts_with("eyJ") => true,
        (Some(id), Some(secret), None, None) => mixed(id, 16) && mixed(secret, 8),
        (Some(key), None, None, None) => key.strip_prefix("sk-").is_some_and(|key| key.len() >= 16),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_hidden_and_nothing_else() {
        for (text, shown) in [
            ("key 0123456789abcdef0123456789abcdef.AbCdEf0123456789!", "key 0123****!"),
            ("Authorization: Bearer abcdefgh", "Authorization: Bearer abcd****"),
            ("bearer abcd, x", "bearer ab****, x"),
            ("the bearer of bad news", "the bearer of bad news"),
            ("api_key=abcdef0123456789abcdef", "api_key=abcd****"),
            ("Basic dXNlcjpwYXNzd29yZDEyMw==", "Basic dXNl****=="),
            ("Authorization: aaaaaaaaaaaaaaaaaaaaaaaa", "Authorization: aaaa****"),
            ("eyJhbGciOiJIUzI1NiJ9.eyJhcGlfa2V5Ijoi.c2lnbmF0dXJl", "eyJh****"),
            ("用sk-0123456789abcdefghij。", "用sk-0****。"),
            ("0123456789abcdef0123.json", "0123456789abcdef0123.json"),
            ("glm4.AbCdEf0123456789", "glm4.AbCdEf0123456789"),
            ("messages[0].content.text 参数非法", "messages[0].content.text 参数非法"),
            ("20260905073518df58160ac3e4cc6e", "20260905073518df58160ac3e4cc6e"),
            ("open.bigmodel.cn/api/paas/v4", "open.bigmodel.cn/api/paas/v4"),
            ("glm-4.7, 2026-08-12 18:58:34.123", "glm-4.7, 2026-08-12 18:58:34.123"),
        ] {
            assert_eq!(mask(text), shown);
        }
    }
}
