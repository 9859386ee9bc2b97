//! Hides credentials in texts from servers and gateways. All text that leaves this crate goes through here: renderings, serde,
//! `Debug`, and the log form. `docs/redaction.md` lists what is hidden and what is not.

mod decoded;
mod forms;
mod gap;
pub(crate) mod names;

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;

use self::decoded::Decoded;
use self::forms::{json_web_token, key_around, prefixed_key, user_info};
use self::gap::{Gap, MIN_ALONE, run, value_at};
use self::names::{is_header_value, may_be_name, name_ending_at, scheme_at, scheme_ending_at};

/// Replaces the hidden part.
const MASK: &str = "****";
/// How much of a long credential stays visible, so that its owner can identify it.
const VISIBLE: usize = 4;
/// A shorter credential is hidden whole: a few characters would be much of it.
const MIN_VISIBLE: usize = 16;

/// The shortest text that contains a credential: `pwd=` and a few characters.
const MIN_TEXT: usize = 8;
/// How much of a value is examined; it is hidden to its end.
const MAX_JUDGED: usize = 256;

pub(crate) fn redact(text: &str) -> Cow<'_, str> {
    if !is_redacted(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    // Writing to a `String` does not fail.
    let _ = each_piece(text, &mut |piece| out.write_str(piece));
    Cow::Owned(out)
}

#[inline]
pub(crate) fn is_redacted(text: &str) -> bool {
    may_hold_credential(text.as_bytes()) && secrets(text).next().is_some()
}

/// Visits the pieces of a text that are shown.
pub(crate) fn each_piece(text: &str, visit: &mut dyn FnMut(&str) -> fmt::Result) -> fmt::Result {
    let mut copied = 0_usize;
    for secret in secrets(text) {
        visit(text.get(copied..secret.start).unwrap_or_default())?;
        copied = secret.end;
        hidden(text.get(secret).unwrap_or_default()).into_iter().try_for_each(&mut *visit)?;
    }
    visit(text.get(copied..).unwrap_or_default())
}

/// The credential without its hidden part.
pub(crate) fn hidden(secret: &str) -> [&str; 2] {
    let start = if secret.len() < MIN_VISIBLE { "" } else { secret.get(..VISIBLE).unwrap_or_default() };
    [start, MASK]
}

/// Whether a sign in a text shows a credential by its form, or an escape that may hide one; the names of credentials are other signs.
#[cfg(feature = "lines")]
pub(crate) fn is_sign(text: &[u8], at: usize) -> bool {
    match text.get(at) {
        // Of user information in a URL, and of `eyJ`.
        Some(b'@' | b'J') => true,
        Some(b'.') => key_around(text, at).is_some(),
        Some(b'-') => at.checked_sub(2).is_some_and(|start| prefixed_key(text, start).0.is_some()),
        Some(b'%' | b'&') => decoded::unescape(text.get(at..).unwrap_or_default()).1 > 1,
        _ => false,
    }
}

/// A quick check for most texts: a short word without a separator is no credential, and neither is a moment, a count, or the ID of a
/// request: a long word is only with a sign in it, as `sk-` has, or with the J of `eyJ`.
#[inline]
fn may_hold_credential(text: &[u8]) -> bool {
    const LETTER: u8 = 1;
    const SEPARATOR: u8 = 2;
    const SIGN: u8 = 4;
    let kind = |b: u8| match b {
        b'J' => LETTER | SIGN,
        b'a'..=b'z' | b'A'..=b'Z' => LETTER,
        b'0'..=b'9' => 0,
        b' ' | b'=' | b':' | b'_' | b'+' | b'%' | b'\\' | b'&' => SEPARATOR,
        0x80.. => LETTER | SEPARATOR,
        _ => SIGN,
    };
    let parts = if text.len() < MIN_ALONE { SEPARATOR } else { SEPARATOR | SIGN };
    let kinds = text.iter().fold(0, |kinds, b| kinds | kind(*b));
    text.len() >= MIN_TEXT && kinds & LETTER != 0 && kinds & parts != 0
}

/// The places of the credentials in a text, in order and apart from each other.
pub(crate) fn secrets(text: &str) -> impl Iterator<Item = Range<usize>> {
    // An escape may only look like one: `100%0123...` is a percent sign and a key. So both readings are searched.
    let mut escaped = Decoded::new(text).map(|decoded| {
        let found = Scan::default().all(decoded.bytes()).map(|found| decoded.place(text, found));
        let mut found = found.peekable();
        let mut places = Vec::new();
        for place in Scan::default().all(text.as_bytes()) {
            while let Some(before) = found.next_if(|found| found.start <= place.start) {
                places.push(before);
            }
            places.push(place);
        }
        places.extend(found);
        places.into_iter()
    });
    let mut scan = Scan::default();
    let mut places = std::iter::from_fn(move || match &mut escaped {
        Some(places) => places.next(),
        None => scan.next(text.as_bytes()),
    })
    .peekable();
    std::iter::from_fn(move || {
        let mut place = places.next()?;
        while let Some(next) = places.next_if(|next| next.start <= place.end) {
            place.end = place.end.max(next.end);
        }
        Some(place)
    })
}

/// A scan of a text from beginning to end.
#[derive(Default)]
struct Scan {
    at: usize,
    /// Up to here, `sk-` has been searched for.
    searched_to: usize,
}

impl Scan {
    fn all(mut self, text: &[u8]) -> impl Iterator<Item = Range<usize>> {
        std::iter::from_fn(move || self.next(text))
    }

    fn next(&mut self, text: &[u8]) -> Option<Range<usize>> {
        loop {
            let at = self.at.saturating_add(text.get(self.at..)?.iter().position(|b| may_end_or_begin(*b))?);
            self.at = at.saturating_add(1);
            let found = match text.get(at)? {
                b'.' => key_around(text, at),
                b'/' if text.get(..at).is_some_and(|before| before.ends_with(b":/")) => {
                    user_info(text, self.at)
                }
                b'/' => None,
                b if b.is_ascii() => self.word(text, at),
                _ => named(text, self.at),
            };
            if let Some(found) = found {
                self.at = found.end.max(self.at);
                return Some(found);
            }
        }
    }

    /// A credential that a run of letters begins, contains, or names.
    fn word(&mut self, text: &[u8], at: usize) -> Option<Range<usize>> {
        let mut has_j = false;
        let is_letter = |b: u8| {
            has_j |= b == b'J';
            b.is_ascii_alphabetic()
        };
        let end = at.saturating_add(run(text, at, is_letter));
        self.at = end;
        let word = text.get(at..end)?;
        let token = || {
            let start = word.windows(3).position(|letters| letters == b"eyJ")?;
            json_web_token(text, at.saturating_add(start))
        };
        let mut prefixed = || {
            let is_new = word.eq_ignore_ascii_case(b"sk") && at >= self.searched_to;
            let (key, searched_to) = if is_new { prefixed_key(text, at) } else { return None };
            self.searched_to = searched_to;
            key
        };
        (if has_j { token() } else { None })
            .or_else(&mut prefixed)
            .or_else(|| if may_be_name(word) { named(text, end) } else { None })
    }
}

/// Whether a credential or the name of one may begin or end with it: a letter, a dot, a slash, or the last byte of a Chinese name.
fn may_end_or_begin(b: u8) -> bool {
    b.is_ascii_alphabetic() || matches!(b, b'.' | b'/' | 0x81 | 0x8c | 0xa4 | 0xa5)
}

/// A credential by its name, which ends here: a password, a key, a token, or the value of an authentication scheme.
fn named(text: &[u8], end: usize) -> Option<Range<usize>> {
    // A value may be the name of the next one: `API key: "api_key":"..."`.
    let is_name = |value: &Range<usize>| {
        name_ending_at(text, value.end).is_some()
            && Gap::after(text, value.end).is_some_and(|gap| gap.assigns)
    };
    if let Some(scheme) = scheme_ending_at(text, end) {
        return scheme.credential(text, end, is_header_value(text, end)).filter(|value| !is_name(value));
    }
    let name = name_ending_at(text, end)?;
    let gap = Gap::after(text, end)?;
    if let Some((scheme, end)) = scheme_at(text, gap.end) {
        return scheme.credential(text, end, gap.assigns).filter(|value| !is_name(value));
    }
    let value = value_at(text, &gap, MAX_JUDGED).filter(|value| !is_name(value))?;
    name.hides(text, &gap, &value).then(|| value_at(text, &gap, usize::MAX))?
}
