//! The piece of a sentence that the index knows it by.

use super::letters::{Letter, fold};
use super::matcher::is_stop;
use crate::recognize::thresholds::{ANCHOR_LETTERS, BEGINNING, MIN_ANCHOR};

/// The piece that the index knows a sentence by: the one that it begins with, else one that is telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    pub(crate) piece: usize,
    pub(crate) beginning: Beginning,
}

/// The first letters of a piece, 21 bits each.
pub(crate) type Beginning = u64;

/// The anchor of a sentence with those pieces.
pub(crate) fn anchor<'t>(pieces: impl Iterator<Item = &'t str>) -> Option<Anchor> {
    let (mut first, mut pieces) = (None, pieces.enumerate().peekable());
    while let Some((piece, text)) = pieces.next() {
        let mut letters = fold(text, ANCHOR_LETTERS);
        if pieces.peek().is_none() {
            // The final full stop comes and goes.
            while letters.last().is_some_and(|letter| is_stop(letter.c)) {
                letters.pop();
            }
        }
        let anchor = beginning(&letters).map(|beginning| Anchor { piece, beginning });
        if anchor.is_some() && (piece == 0 || letters.len() >= MIN_ANCHOR) {
            return anchor;
        }
        first = first.or(anchor);
    }
    first
}

pub(crate) fn beginning(letters: &[Letter]) -> Option<Beginning> {
    Some(letters.get(..BEGINNING)?.iter().fold(0, |beginning, letter| next(beginning, letter.c)))
}

/// The beginning that is one letter further on in a text.
#[inline]
pub(crate) fn next(beginning: Beginning, c: char) -> Beginning {
    const BITS: u64 = u64::MAX >> 1;
    (beginning << 21 | u64::from(c)) & BITS
}
