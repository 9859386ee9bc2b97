//! Credentials in what a server, or somebody between, sent: never shown, never logged.

use std::borrow::Cow;
use std::convert::Infallible;

/// What stands for the hidden part.
const MASK: &str = "****";
/// How much of a credential stays, so that its owner knows which it is.
const SHOWN: usize = 4;

/// Text of fewer bytes holds none that would be hidden: a scheme, a space and four characters.
const SHORTEST_CREDENTIAL: usize = "basic abcd".len();
/// A credential that stands alone, without a scheme or a name before it, has at least as many: `sk-` and 16 characters.
const SHORTEST_ALONE: usize = "sk-".len() + 16;

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
    if !hides(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let Ok(()) = each_piece(text, |piece| {
        out.push_str(piece);
        Ok::<(), Infallible>(())
    });
    Cow::Owned(out)
}

/// Whether there is anything to hide.
#[inline]
pub(crate) fn hides(text: &str) -> bool {
    let is_short = text.len() < SHORTEST_CREDENTIAL
        || text.len() < SHORTEST_ALONE && text.bytes().all(|b| is_part(char::from(b)));
    // Times, counts and IDs of digits are the most frequent long arguments; every credential has a letter.
    !is_short && text.bytes().any(|b| b.is_ascii_alphabetic()) && credentials(text).next().is_some()
}

/// Visits what is shown of a text, piece after piece.
pub(crate) fn each_piece<'t, E>(
    text: &'t str,
    mut visit: impl FnMut(&'t str) -> Result<(), E>,
) -> Result<(), E> {
    let mut copied = 0_usize;
    for (start, word) in credentials(text) {
        visit(text.get(copied..start).unwrap_or_default())?;
        visit(word.get(..SHOWN.min(word.len() / 2)).unwrap_or_default())?;
        visit(MASK)?;
        copied = start.saturating_add(word.len());
    }
    visit(text.get(copied..).unwrap_or_default())
}

/// The words to be hidden, with their places.
fn credentials(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut after_bearer = false;
    let mut after_name = false;
    words(text).filter(move |(_, word)| {
        let is_hidden =
            after_bearer && word.len() >= 4 || after_name && word.len() >= 16 || is_credential(word);
        after_bearer = ["bearer", "basic"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme));
        after_name = NAMES.iter().any(|name| word.eq_ignore_ascii_case(name));
        is_hidden
    })
}

/// Runs of the characters that credentials are made of, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0_usize;
    std::iter::from_fn(move || {
        let is_part = |b: &u8| is_part(char::from(*b));
        let rest = text.as_bytes().get(at..)?;
        let start = at.saturating_add(rest.iter().position(is_part)?);
        let rest = text.as_bytes().get(start..)?;
        at = start.saturating_add(rest.iter().take_while(|b| is_part(b)).count());
        Some((start, text.get(start..at)?.trim_end_matches('.')))
    })
}

#[inline]
fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~' | '+' | '/')
}

fn is_credential(word: &str) -> bool {
    if word.len() < SHORTEST_ALONE && !word.starts_with("eyJ") {
        return false;
    }
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
