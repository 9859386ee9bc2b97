//! Errors in brackets, `[1214][text][request id]`, as this API's services and SDKs write them into messages and logs.

use super::tokens::word_at;
use crate::code::value::is_own_id;
use crate::recognize::json::quote::is_quote;
use crate::recognize::thresholds::{MAX_BRACKET_LOOKS, MAX_BRACKET_TEXT, MAX_WORDLESS};
use crate::text::sanitize::cut;

/// The parts of `[1214][text][request id]`; the ID is verbatim and may be elided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Brackets<'t> {
    pub(crate) code: u16,
    pub(crate) text: &'t str,
    pub(crate) id: Option<&'t str>,
    /// All of it, from the first bracket to the last.
    pub(crate) whole: &'t str,
    pub(crate) at: usize,
    /// The text is in brackets as well, which is this API's own habit.
    pub(crate) double: bool,
}

/// Finds the first `[code][text]`, `[code][text][id]`, `[code] [text]` or `[code]text` at one of so many brackets.
pub(crate) fn brackets(text: &str, looks: usize) -> Option<Brackets<'_>> {
    let mut from = 0;
    let mut left_to_look_at = text.len().min(MAX_BRACKET_TEXT).saturating_mul(MAX_BRACKET_LOOKS);
    for _ in 0..looks {
        let offset = text.get(from..)?.find('[')?;
        let at = from.saturating_add(offset);
        from = at.saturating_add(1);
        let inner = text.get(from..)?;
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        if !(3..=5).contains(&digits) || inner.as_bytes().get(digits) != Some(&b']') {
            continue;
        }
        // `a[1210][1210]` is an array.
        let before = text.get(..at)?.chars().next_back();
        if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | ']' | ')')) {
            continue;
        }
        // `"code":[1214]` is one, too, or what is in one.
        let name = text.get(..at)?.trim_end_matches(['[', ' ']).strip_suffix(':');
        if name.is_some_and(|name| name.ends_with(is_quote)) {
            continue;
        }
        let Ok(code) = inner.get(..digits)?.parse() else { continue };
        let rest = cut(inner.get(digits.saturating_add(1)..)?, MAX_BRACKET_TEXT);
        left_to_look_at = left_to_look_at.checked_sub(rest.len())?;
        if let Some((found, left)) = after_code(rest) {
            let end = from.saturating_add(digits).saturating_add(1);
            let end = end.saturating_add(rest.len()).saturating_sub(left.len());
            return Some(Brackets { code, at, whole: text.get(at..end)?.trim_end(), ..found });
        }
    }
    None
}

/// Reads what comes after `[1214]`, and returns what is left after that; code and place are the caller's to fill in.
fn after_code(rest: &str) -> Option<(Brackets<'_>, &str)> {
    let found =
        |text, id, double, left| Some((Brackets { code: 0, text, id, whole: text, at: 0, double }, left));
    let rest = rest.trim_start();
    let listed = rest.trim_start_matches([',', '，', '、', ' ']);
    let Some(inner) = listed.strip_prefix('[') else {
        let line = rest.lines().next().unwrap_or_default().trim();
        return if is_words(line) { found(line, None, false, "") } else { None };
    };
    // The whole of it, from the end: a message may have brackets of its own.
    let whole = inner.trim_end().strip_suffix(']').unwrap_or(inner);
    if let Some((text, id)) = split_id(whole) {
        return found(text, Some(id), true, "");
    }
    let trimmed = inner.trim_end();
    let (text, after) = match balanced_end(inner, ['['], [']']) {
        // A bracket of the message's own may be closed without having been opened: then it ends at the last of several.
        Some(end) if trimmed.get(end..).is_some_and(|rest| rest.bytes().all(|b| b == b']')) => {
            (trimmed.strip_suffix(']')?, "")
        }
        Some(end) => (inner.get(..end)?, inner.get(end.saturating_add(1)..)?),
        None => inner.split_at_checked(inner.lines().next().map_or(0, str::len))?,
    };
    if !is_words(text) {
        return None;
    }
    let third = after.trim_start().strip_prefix('[').and_then(|id| id.split_once(']'));
    let is_hex = |id: &str| id.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b'_' | b'-' | b'.'));
    let is_id = |id: &str| is_hex(id.trim()) || !id.is_ascii() || id.contains("_call_");
    let left = third.filter(|(id, _)| is_id(id)).map_or(after, |(_, left)| left);
    // All IDs begin with the time, and some are cut off after it.
    let is_timed = |id: &&str| {
        id.len() >= 14 && id.bytes().take(14).all(|b| b.is_ascii_digit()) && word_at(id).len() == id.len()
    };
    let id = third.map(|(id, _)| id.trim()).filter(is_timed);
    found(text, id, is_sentence(text), left)
}

/// Splits `text][id`, if the last of it looks like a request ID and nothing follows.
fn split_id(whole: &str) -> Option<(&str, &str)> {
    let (text, id) = whole.rsplit_once('[')?;
    let text = text.trim_end().strip_suffix(']')?;
    (is_own_id(id.trim()) && is_words(text)).then_some((text, id.trim()))
}

/// Where a bracket that was opened before the text closes.
pub(crate) fn balanced_end<const KINDS: usize>(
    text: &str,
    opens: [char; KINDS],
    closes: [char; KINDS],
) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, bracket) in text.match_indices(|c| opens.contains(&c) || closes.contains(&c)) {
        if bracket.starts_with(opens) {
            depth = depth.saturating_add(1);
        } else if depth == 0 {
            return Some(at);
        } else {
            depth = depth.saturating_sub(1);
        }
    }
    None
}

/// Whether it has words: one of some length, or Chinese.
fn is_words(text: &str) -> bool {
    let mut letters = text.chars().take(MAX_WORDLESS).filter(|c| c.is_alphabetic());
    letters.clone().nth(2).is_some() || letters.any(|c| !c.is_ascii())
}

/// Whether it is a sentence: more than one word, or Chinese. `[1211][screenList]` in a log is anybody's.
fn is_sentence(text: &str) -> bool {
    text.trim().contains(' ') || text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
}
