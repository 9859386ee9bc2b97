//! All known sentences, prepared for reading: by code, and by what gives them away.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::known::of_code;
use super::letters::{Letter, common, fold_char, is_inside_word};
use super::matcher::{Completeness, Match, Wording};
use super::searches::Searches;
use crate::code::ErrorCode;
use crate::recognize::thresholds::{BEGINNING, MAX_BACKWARD, MIN_ANCHOR};
use crate::text::bits::Bits;

/// All sentences; only text without a code needs them.
static INDEX: Lazy<Index> = Lazy::new(Index::new);

/// Sentences by the beginnings of their anchors.
struct Index {
    by_anchor: FxHashMap<Beginning, Vec<Anchored>>,
    /// Hashes of the beginnings; most of what is in a text is none.
    beginnings: Bits<128>,
}

/// The first letters of a piece, 21 bits each.
type Beginning = u64;

/// A sentence, and the piece that the index knows it by.
#[derive(Clone, Copy)]
struct Anchored {
    wording: &'static Wording,
    piece: usize,
}

/// Whether a known sentence may be in a text; most texts have not even the beginning of one.
pub(crate) fn may_be_in(text: &str) -> bool {
    let mut last = 0;
    let index = &*INDEX;
    text.chars().filter_map(fold_char).any(|c| {
        last = next(last, c);
        index.get(last).is_some()
    })
}

impl Index {
    fn new() -> Index {
        let mut index = Index { by_anchor: FxHashMap::default(), beginnings: Bits::new() };
        let codes = ErrorCode::KNOWN.iter().filter_map(|code| of_code(*code));
        for wording in codes.flat_map(|code| &code.wordings) {
            if let Some((piece, beginning)) = anchor(wording) {
                index.by_anchor.entry(beginning).or_default().push(Anchored { wording, piece });
                index.beginnings.insert(hash(beginning));
            }
        }
        index
    }

    #[inline]
    fn get(&self, beginning: Beginning) -> Option<&Vec<Anchored>> {
        if self.beginnings.contains(hash(beginning)) { self.by_anchor.get(&beginning) } else { None }
    }
}

/// 13 bits.
#[inline]
fn hash(beginning: Beginning) -> u16 {
    u16::try_from(beginning.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 51).unwrap_or_default()
}

/// The piece that the index knows a sentence by, and its beginning: the one that it begins with, else the first that is telling,
/// else the first that is long enough. It does not know the texts of the forms, many of which begin as everything does.
fn anchor(wording: &Wording) -> Option<(usize, Beginning)> {
    let long = |least: usize| wording.pieces.iter().position(|piece| piece.len() >= least);
    let first = long(BEGINNING).filter(|_| !wording.says.is_ours())?;
    let piece = if first == 0 { first } else { long(MIN_ANCHOR).unwrap_or(first) };
    let beginning = wording.pieces.get(piece)?.iter().take(BEGINNING);
    Some((piece, beginning.fold(0, |beginning, c| next(beginning, *c))))
}

/// The beginning that is one letter further on in a text.
#[inline]
fn next(beginning: Beginning, c: char) -> Beginning {
    const BITS: u64 = u64::MAX >> 1;
    (beginning << 21 | u64::from(c)) & BITS
}

/// The first place in a text where a known sentence is; all the codes that have it, if there are more than one.
///
/// `own`: the text is known to come from this service, so that a common sentence will do.
pub(crate) fn find<'t>(text: &'t str, letters: &[Letter], own: &dyn Fn() -> bool) -> Vec<Match<'t>> {
    let mut searches = Searches::default();
    let mut beginning = 0;
    for (end, letter) in letters.iter().enumerate() {
        beginning = next(beginning, letter.c);
        let Some(anchored) = INDEX.get(beginning) else { continue };
        let at = end.saturating_sub(BEGINNING.saturating_sub(1));
        // In the order of their codes.
        let read: Vec<Match<'t>> = anchored
            .iter()
            .filter_map(|Anchored { wording, piece }| {
                let start = start_before(wording.pieces.get(..*piece)?, letters, at)?;
                let before = start.checked_sub(1).and_then(|before| letters.get(before));
                if is_inside_word(before, letters.get(start)) {
                    return None;
                }
                wording.read(text, letters, start, &mut searches)
            })
            .collect();
        // A beginning that several sentences share tells none of their codes, unless it is most of the sentence.
        let is_cut = |found: &Match<'_>| found.completeness == Completeness::Cut;
        let is_shared = |found: &Match<'_>| {
            let has_it = |other: &Match<'_>| is_cut(other) && other.weight >= found.weight;
            read.iter().any(|other| has_it(other) && other.wording.code != found.wording.code)
        };
        let is_unclear = |found: &Match<'_>| is_cut(found) && !found.is_most_of_it() && is_shared(found);
        let tells = |found: &&Match<'_>| found.tells(letters, own) && !is_unclear(found);
        let mut found: Vec<Match<'t>> = read.iter().filter(tells).cloned().collect();
        // The longest sentence; a code whose sentence is the beginning of another's does not count.
        if let Some(best) = found.iter().map(|found| (found.weight, found.completeness)).max() {
            found.retain(|found| (found.weight, found.completeness) == best);
            // Of two readings of one code the one that finds more in the text.
            found.dedup_by(|next, found| {
                let is_same = next.wording.code == found.wording.code;
                if is_same && next.arguments.len() > found.arguments.len() {
                    std::mem::swap(next, found);
                }
                is_same
            });
            return found;
        }
    }
    Vec::new()
}

/// Where the sentence would begin whose anchor is at a place: back over its slots and the pieces before them.
fn start_before(pieces: &[Vec<char>], letters: &[Letter], anchor: usize) -> Option<usize> {
    pieces.iter().rev().try_fold(anchor, |start, piece| {
        let start = slot_before(letters, start)?.checked_sub(piece.len())?;
        (common(piece, letters.get(start..)?) == piece.len()).then_some(start)
    })
}

/// Where the slot begins that ends before the letter at `end`: a run without spaces, quotes or sentence punctuation.
fn slot_before(letters: &[Letter], end: usize) -> Option<usize> {
    let mut start = end;
    for _ in 0..MAX_BACKWARD {
        let Some(before) = start.checked_sub(1).and_then(|at| letters.get(at)) else { break };
        // Chinese text and its full stop, which folds to a dot.
        let is_wide = before.end.saturating_sub(before.start) > 1;
        if is_wide
            || matches!(
                before.c,
                '"' | '\'' | '`' | ',' | ':' | ';' | '(' | ')' | '{' | '}' | '=' | '<' | '>' | '|'
            )
        {
            break;
        }
        start = start.saturating_sub(1);
        if before.spaced {
            break;
        }
    }
    (start < end).then_some(start)
}
