//! Where the members of a JSON record are. The record is only looked through, never written anew, so its bytes stay as they are.

use std::borrow::Cow;
use std::ops::Range;

use crate::answer::recognize::decoded;

/// Calls `each` with the name in its quotation marks, none in an array, and the place of each value of an object or an array;
/// returns the place of its closing bracket. `None` if it is neither, or broken: then `each` has seen only its beginning.
pub(crate) fn walk<'t>(
    text: &'t [u8],
    mut each: impl FnMut(Option<&'t [u8]>, Range<usize>),
) -> Option<usize> {
    let open = skip_space(text, 0);
    let close = match text.get(open)? {
        b'{' => b'}',
        b'[' => b']',
        _ => return None,
    };
    let mut at = skip_space(text, open.saturating_add(1));
    if *text.get(at)? == close {
        return Some(at);
    }
    loop {
        let mut name = None;
        if close == b'}' {
            let end = string_end(text, at)?;
            name = text.get(at..end);
            at = skip_space(text, end);
            if *text.get(at)? != b':' {
                return None;
            }
            at = skip_space(text, at.saturating_add(1));
        }
        let end = value_end(text, at)?;
        each(name, at..end);
        at = skip_space(text, end);
        match *text.get(at)? {
            b',' => at = skip_space(text, at.saturating_add(1)),
            found if found == close => return Some(at),
            _ => return None,
        }
    }
}

/// Returns the value that the steps lead to: the text of a string, the JSON of anything else; `None` for null. A step may lead
/// into the JSON within a string.
pub(super) fn descend<'t>(value: &'t [u8], steps: &[String]) -> Option<Cow<'t, [u8]>> {
    let text = value.starts_with(b"\"").then(|| unquoted(value));
    let Some((first, steps)) = steps.split_first() else {
        return text.or_else(|| (value != b"null").then_some(Cow::Borrowed(value)));
    };
    match text {
        Some(Cow::Borrowed(text)) => step(text, first, steps),
        Some(Cow::Owned(text)) => step(&text, first, steps).map(|found| Cow::Owned(found.into_owned())),
        None => step(value, first, steps),
    }
}

fn step<'t>(value: &'t [u8], first: &str, steps: &[String]) -> Option<Cow<'t, [u8]>> {
    let (mut place, mut index) = (None, 0_usize);
    let index_wanted: Option<usize> = first.parse().ok();
    walk(value, |name, found| {
        // Of members with one name, the last counts, as for most parsers.
        if name.map_or(index_wanted == Some(index), |name| is_name(name, first)) {
            place = Some(found);
        }
        index = index.saturating_add(1);
    })?;
    descend(value.get(place?)?, steps)
}

/// Whether a name, in its quotation marks, is this one.
pub(super) fn is_name(quoted: &[u8], name: &str) -> bool {
    let raw = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    // Escaped, a name is longer.
    match raw.len() == name.len() {
        true => raw == name.as_bytes() && !raw.contains(&b'\\'),
        false => raw.len() > name.len() && raw.contains(&b'\\') && *unquoted(quoted) == *name.as_bytes(),
    }
}

/// The text of a string in its quotation marks; what no parser would read stays as it is.
pub(crate) fn unquoted(quoted: &[u8]) -> Cow<'_, [u8]> {
    let raw = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    match memchr::memchr(b'\\', raw).map(|_| decoded(quoted)) {
        Some(Cow::Owned(text)) => Cow::Owned(text),
        _ => Cow::Borrowed(raw),
    }
}

/// The end of the value that begins there.
fn value_end(text: &[u8], start: usize) -> Option<usize> {
    let is_end = |b: &u8| matches!(b, b',' | b'}' | b']') || b.is_ascii_whitespace();
    match text.get(start)? {
        b'"' => string_end(text, start),
        b'{' | b'[' => container_end(text, start),
        first if is_end(first) => None,
        _ => text.get(start..)?.iter().position(is_end).map(|length| start.saturating_add(length)),
    }
}

/// The end of the string that begins there.
fn string_end(text: &[u8], start: usize) -> Option<usize> {
    if *text.get(start)? != b'"' {
        return None;
    }
    let mut at = start.saturating_add(1);
    loop {
        at = at.saturating_add(memchr::memchr2(b'"', b'\\', text.get(at..)?)?);
        if *text.get(at)? == b'"' {
            return Some(at.saturating_add(1));
        }
        at = at.saturating_add(2);
    }
}

/// The end of the object or array that begins there.
fn container_end(text: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0_usize);
    loop {
        let is_structure = |b: &u8| matches!(b, b'"' | b'{' | b'[' | b'}' | b']');
        at = at.saturating_add(text.get(at..)?.iter().position(is_structure)?);
        match text.get(at)? {
            b'"' => {
                at = string_end(text, at)?;
                continue;
            }
            b'{' | b'[' => depth = depth.saturating_add(1),
            _ => depth = depth.saturating_sub(1),
        }
        at = at.saturating_add(1);
        if depth == 0 {
            return Some(at);
        }
    }
}

fn skip_space(text: &[u8], start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start.saturating_add(rest.iter().take_while(|b| b.is_ascii_whitespace()).count())
}
