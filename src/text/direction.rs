//! Directions of text, and the characters that mark them.

#[cfg(feature = "pseudo")]
use std::borrow::Cow;

use crate::text::named::named;

pub(crate) const FIRST_STRONG_ISOLATE: char = '\u{2068}';
pub(crate) const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';
#[cfg(feature = "pseudo")]
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', FIRST_STRONG_ISOLATE];
/// This and the next occur only in a mirrored pseudo-locale: overlays may not contain them, and arguments are stripped of them.
#[cfg(feature = "pseudo")]
pub(crate) const RIGHT_TO_LEFT_OVERRIDE: char = '\u{202e}';
#[cfg(feature = "pseudo")]
pub(crate) const POP_DIRECTIONAL_FORMATTING: char = '\u{202c}';

named! {
    /// The direction in which a locale's script is written.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
    pub enum Direction {
        /// From left to right.
        Ltr = "ltr",
        /// From right to left.
        Rtl = "rtl",
    }
}

/// A letter of a script that is written from right to left.
pub(crate) fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// Mirrored text in visual order; `None` if the text is not mirrored.
#[cfg(feature = "pseudo")]
pub(crate) fn visual(text: &str) -> Option<String> {
    if !text.contains(RIGHT_TO_LEFT_OVERRIDE) {
        return None;
    }
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (part, after) = if first == RIGHT_TO_LEFT_OVERRIDE {
            let (word, after) = between(rest, POP_DIRECTIONAL_FORMATTING);
            (Cow::Owned(word.chars().rev().map(mirrored).collect()), after)
        } else if ISOLATES.contains(&first) {
            let (argument, after) = between(rest, POP_DIRECTIONAL_ISOLATE);
            (Cow::Borrowed(argument), after)
        } else {
            let is_space = first.is_whitespace();
            let is_other = |c: char| {
                c == RIGHT_TO_LEFT_OVERRIDE || ISOLATES.contains(&c) || c.is_whitespace() != is_space
            };
            let (part, after) = rest.split_at_checked(rest.find(is_other).unwrap_or(rest.len()))?;
            (Cow::Borrowed(part), after)
        };
        parts.push(part);
        rest = after;
    }
    parts.reverse();
    Some(parts.concat())
}

/// Splits off the text between the first character and its closing mark.
#[cfg(feature = "pseudo")]
fn between(text: &str, end: char) -> (&str, &str) {
    let mut inner = text.chars();
    inner.next();
    inner.as_str().split_once(end).unwrap_or((inner.as_str(), ""))
}

/// The glyph for a character in text of the other direction.
#[cfg(feature = "pseudo")]
fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')];
    let other = |(open, close)| if c == open { Some(close) } else { (c == close).then_some(open) };
    PAIRS.into_iter().find_map(other).unwrap_or(c)
}
