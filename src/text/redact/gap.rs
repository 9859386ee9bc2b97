//! Runs of bytes of one kind, and the gap between the name of a credential and the credential.

use std::ops::Range;

/// The shortest word that is a credential by its form alone: `eyJ` and what follows.
pub(super) const MIN_ALONE: usize = 16;

/// The length of the run of such bytes from a place on.
pub(super) fn run(text: &[u8], from: usize, mut is_part: impl FnMut(u8) -> bool) -> usize {
    text.get(from..).into_iter().flatten().take_while(|b| is_part(**b)).count()
}

/// Whether keys and tokens can contain the byte.
pub(super) fn is_token_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

/// The gap between a name and its value.
pub(super) struct Gap {
    pub(super) end: usize,
    /// Whether it contains `=` or `:`.
    pub(super) assigns: bool,
    /// The quotation mark at its end, if any.
    pub(super) quoted: Option<u8>,
    /// Whether it is just `=`.
    pub(super) tight: bool,
}

impl Gap {
    const MAX: usize = 16;

    pub(super) fn after(text: &[u8], end: usize) -> Option<Gap> {
        let mut gap = Gap { end, assigns: false, quoted: None, tight: false };
        let mut rest = text.get(end..)?;
        while let Some(b) = rest.first() {
            let wide = [("：", b':'), ("＝", b'='), ("“", b'"')];
            let wide = wide.iter().find(|(sign, _)| rest.starts_with(sign.as_bytes()));
            let (sign, length) = wide.map_or((*b, 1), |(sign, b)| (*b, sign.len()));
            match sign {
                b'=' | b':' => {
                    gap.assigns = true;
                    gap.quoted = None;
                }
                b'"' | b'\'' | b'`' => gap.quoted = Some(sign).filter(|_| gap.assigns),
                b'>' if gap.assigns => {}
                b' ' | b'\t' | b'\n' | b'\r' | b'[' | b'(' => {}
                _ => break,
            }
            gap.end = gap.end.saturating_add(length);
            rest = text.get(gap.end..)?;
            if gap.end.saturating_sub(end) > Gap::MAX {
                return None;
            }
        }
        let width = gap.end.saturating_sub(end);
        gap.tight = width == 1 && text.get(end) == Some(&b'=');
        (width > 0).then_some(gap)
    }
}

/// How far a closing quotation mark is searched for. Without a bound, a text of many names with a mark that is never closed would
/// take quadratic time.
const MAX_QUOTED: usize = 1024;

/// The value after a gap, to its closing quotation mark or to what ends a word, but no further than `most` bytes.
pub(super) fn value_at(text: &[u8], gap: &Gap, most: usize) -> Option<Range<usize>> {
    let ends_word = |b: u8| !b.is_ascii_graphic() || b"\"'`,;)]}<>&|".contains(&b);
    let text = text.get(..text.len().min(gap.end.saturating_add(most)))?;
    let quotable = text.get(..text.len().min(gap.end.saturating_add(MAX_QUOTED)))?;
    let quoted = gap.quoted.map(|quote| run(quotable, gap.end, |b| b != quote && b != b'\n'));
    // An unclosed quotation mark belongs to the surrounding text.
    let quoted = quoted.filter(|length| text.get(gap.end.saturating_add(*length)) == gap.quoted.as_ref());
    let length = quoted.unwrap_or_else(|| run(text, gap.end, |b| !ends_word(b)));
    let value = text.get(gap.end..gap.end.saturating_add(length))?;
    let stops = value.iter().rev().take_while(|b| matches!(b, b'.' | b':' | b'!' | b'?' | b' ')).count();
    let end = gap.end.saturating_add(length).saturating_sub(stops);
    (end > gap.end).then_some(gap.end..end)
}
