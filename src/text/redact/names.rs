//! Names of credentials, and which values after such a name are credentials.

use std::ops::Range;

use super::gap::{Gap, is_token_byte, run};
use crate::text::words::ends_with_one_of;

/// What a name tells about the value after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A password: any word can be one.
    Password,
    /// An API key, a client secret, an access token.
    Key,
    /// A word that as often means something else: "token", "Authorization".
    Token,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Basic,
    Bearer,
}

const NAMES: &[(&str, Name)] = &[
    ("password", Name::Password),
    ("passwd", Name::Password),
    ("passphrase", Name::Password),
    ("pwd", Name::Password),
    ("secret", Name::Key),
    ("authorization", Name::Token),
    ("credential", Name::Token),
    // Chinese for password, password, key, key and token.
    ("密码", Name::Password),
    ("口令", Name::Password),
    ("密钥", Name::Key),
    ("秘钥", Name::Key),
    ("令牌", Name::Token),
];
const SCHEMES: &[(&str, Scheme)] = &[("bearer", Scheme::Bearer), ("basic", Scheme::Basic)];
/// Words that make "key" and "token" a credential: `api_key`, `accessToken`, `X-Auth-Token`.
pub(crate) const OWNERS: &[&str] = &[
    "access", "account", "api", "app", "auth", "bearer", "client", "id", "jwt", "oauth", "private",
    "refresh", "secret", "session", "signing",
];
/// Words that follow such a name in sentences and JSON, and are no credentials.
const WORDS: &str = "\
    api apikey auth authorization before cannot code contact denied empty error expected expired failed \
    false format found from header incorrect invalid json length malformed message missing must name none \
    null please provided redacted rejected required secret should status string success token tokens true \
    type unauthorized undefined value with without wrong your";

/// What a name or a scheme ends with, but for keys, whose [`OWNERS`] are before them.
#[cfg(feature = "lines")]
pub(crate) fn ends() -> impl Iterator<Item = &'static str> {
    let names = NAMES.iter().map(|(name, _)| *name);
    names.chain(SCHEMES.iter().map(|(scheme, _)| *scheme)).chain(["token"])
}

/// Whether a word ends like the name of a credential or of a scheme, as few do.
pub(super) fn may_be_name(word: &[u8]) -> bool {
    const ENDS: [&[u8; 3]; 11] =
        [b"ord", b"swd", b"pwd", b"ase", b"ret", b"ion", b"ial", b"key", b"ken", b"rer", b"sic"];
    let end = word.last_chunk::<3>().map(|end| end.map(|b| b.to_ascii_lowercase()));
    end.is_some_and(|end| ENDS.contains(&&end))
}

pub(super) fn name_ending_at(text: &[u8], end: usize) -> Option<Name> {
    let before = text.get(..end)?;
    if let Some((_, name)) = NAMES.iter().find(|(name, _)| ends_with_one_of(before, &[name])) {
        return Some(*name);
    }
    let word = last_word(before);
    let noun = ["key", "token"].into_iter().find(|noun| ends_with_one_of(word, &[noun]))?;
    let owner = word.get(..word.len().checked_sub(noun.len())?)?;
    let (owner, joint) = if owner.is_empty() {
        let rest = before.get(..before.len().checked_sub(noun.len())?)?;
        let joint = rest.last().copied().filter(|b| matches!(b, b'_' | b'-' | b' '));
        let rest = if joint.is_some() { rest.get(..rest.len().checked_sub(1)?)? } else { &[] };
        (last_word(rest), joint)
    } else {
        (owner, None)
    };
    if ends_with_one_of(owner, OWNERS) {
        return Some(Name::Key);
    }
    // `max_token` is a count, and so is "cachedToken".
    let is_alone = owner.is_empty() || joint == Some(b' ');
    (noun == "token" && is_alone).then_some(Name::Token)
}

pub(super) fn scheme_ending_at(text: &[u8], end: usize) -> Option<Scheme> {
    scheme(last_word(text.get(..end)?))
}

pub(super) fn scheme_at(text: &[u8], from: usize) -> Option<(Scheme, usize)> {
    let length = run(text, from, |b| b.is_ascii_alphabetic());
    let end = from.saturating_add(length);
    Some((scheme(text.get(from..end)?)?, end))
}

/// Whether a text is `Bearer`, which ends there, and one word, as the value of a header is.
pub(super) fn is_header_value(text: &[u8], end: usize) -> bool {
    end == "Bearer".len()
        && text.get(end..).is_some_and(|rest| rest.iter().filter(|b| **b == b' ').count() == 1)
}

#[inline(never)]
fn scheme(word: &[u8]) -> Option<Scheme> {
    let found = SCHEMES.iter().find(|(name, _)| word.eq_ignore_ascii_case(name.as_bytes()));
    found.map(|(_, scheme)| *scheme)
}

impl Scheme {
    /// The credential after the scheme that ends there; in a header nearly every word is one.
    pub(super) fn credential(self, text: &[u8], end: usize, in_header: bool) -> Option<Range<usize>> {
        let gap = run(text, end, |b| matches!(b, b' ' | b':' | b'=' | b'+' | b'_' | b'"' | b'\''));
        let from = end.saturating_add(gap);
        let length = run(text, from, |b| is_token_byte(b) || matches!(b, b'.' | b'~' | b'+' | b'/' | b'='));
        let word = text.get(from..from.saturating_add(length))?;
        let word = word.get(..word.len().saturating_sub(run_back(word, b".")))?;
        let is_hidden = (1..=4).contains(&gap) && !is_innocent(word) && {
            let both_cases = has_capital_inside(word) && word.iter().any(u8::is_ascii_lowercase);
            let mixed = word.iter().any(u8::is_ascii_digit) && word.iter().any(u8::is_ascii_alphabetic);
            match self {
                _ if in_header => word.len() >= 4,
                Scheme::Bearer => word.len() >= 16 || word.len() >= 8 && (both_cases || mixed),
                // "Your basic plan": what is encoded has no hyphens, and more than one kind of letter.
                Scheme::Basic => {
                    word.len() >= 8
                        && (both_cases || mixed)
                        && !word.iter().any(|b| matches!(b, b'-' | b'.' | b'_'))
                }
            }
        };
        is_hidden.then(|| from..from.saturating_add(word.len()))
    }
}

impl Name {
    /// Whether the value after the name is a credential.
    pub(super) fn hides(self, text: &[u8], gap: &Gap, value: &Range<usize>) -> bool {
        let Some(word) = text.get(value.clone()) else { return false };
        let is_number =
            word.len() < 16 && word.iter().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
        if is_innocent(word) || is_number && (self != Name::Password || !gap.assigns) {
            return false;
        }
        let is_prose = word.contains(&b' ');
        let (longest, mixed) = parts(word);
        // Long, or letters and digits together: nobody writes such a word.
        let is_odd = longest >= 16 || mixed >= 8;
        match self {
            _ if is_prose => is_odd || mixed >= 6,
            Name::Token if gap.assigns => is_odd || word.len() >= 16 && has_capital_inside(word),
            Name::Token => longest >= 24 || mixed >= 12,
            _ if gap.assigns && (gap.quoted.is_some() || gap.tight) => true,
            Name::Password if gap.assigns => is_odd || mixed > 0 || is_last(text, value.end),
            Name::Password => word.len() >= 16 || mixed >= 6,
            Name::Key if gap.assigns => is_odd || mixed >= 6,
            Name::Key => is_odd,
        }
    }
}

/// The length of the longest part between other signs than letters and digits, and of the longest with both.
fn parts(word: &[u8]) -> (usize, usize) {
    word.split(|b| !b.is_ascii_alphanumeric()).fold((0, 0), |(longest, mixed), part| {
        let is_mixed = part.iter().any(u8::is_ascii_digit) && part.iter().any(u8::is_ascii_alphabetic);
        (longest.max(part.len()), if is_mixed { mixed.max(part.len()) } else { mixed })
    })
}

/// A word of a sentence, a redacted value, a placeholder, or an ID of this API, all of which begin with the time.
fn is_innocent(word: &[u8]) -> bool {
    let is_dated =
        word.starts_with(b"20") && word.len() >= 14 && word.iter().take(14).all(u8::is_ascii_digit);
    let is_placeholder = matches!(word.first(), None | Some(b'<' | b'{' | b'$' | b'%'));
    let is_masked = word.windows(3).any(|three| three == b"***");
    let is_word = |known: &str| word.eq_ignore_ascii_case(known.as_bytes());
    is_placeholder || is_masked || is_dated || WORDS.split(' ').any(is_word)
}

fn has_capital_inside(word: &[u8]) -> bool {
    word.iter().skip(1).any(u8::is_ascii_uppercase)
}

/// Whether no further word of a sentence follows.
fn is_last(text: &[u8], end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    !matches!(rest, [b' ', b'a'..=b'z' | b'A'..=b'Z', ..])
}

/// The letters at the end of a text, at most as many as the longest name has.
fn last_word(text: &[u8]) -> &[u8] {
    let length = text.iter().rev().take(24).take_while(|b| b.is_ascii_alphabetic()).count();
    text.get(text.len().saturating_sub(length)..).unwrap_or_default()
}

fn run_back(word: &[u8], signs: &[u8]) -> usize {
    word.iter().rev().take_while(|b| signs.contains(b)).count()
}
