//! All known sentences, prepared for reading: by code, and by what gives them away.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::known::of_code;
use super::letters::{Letter, common, fold_char, is_inside_chinese, is_inside_word, weight};
use super::matcher::{Completeness, Match, Wording};
use super::searches::Searches;
use crate::code::ErrorCode;
use crate::recognize::thresholds::{BEGINNING, MAX_BACKWARD, MIN_ANCHOR, MIN_WEIGHT, MIN_WEIGHT_CLAUSE};
use crate::text::hashes::Hashes;

/// All sentences; only text without a code needs them.
static INDEX: Lazy<Index> = Lazy::new(Index::new);

struct Index {
    /// By the piece that each sentence is found by.
    anchors: Pieces,
    /// By the piece that tells most about whether it is there at all.
    signs: Pieces,
}

/// Sentences by the beginnings of one piece of each.
struct Pieces {
    by_beginning: FxHashMap<Beginning, Vec<Anchored>>,
    /// Hashes of the beginnings; most of what is in a text is none.
    beginnings: Hashes,
}

/// The first letters of a piece, 21 bits each.
type Beginning = u64;

/// A sentence, and the piece that the index knows it by.
#[derive(Clone, Copy)]
struct Anchored {
    wording: &'static Wording,
    piece: usize,
    /// What must be there of the piece, or the sentence names no code.
    least: &'static [char],
}

/// Whether a known sentence may be in a text; most texts have no more than the beginning of a word of one.
pub(crate) fn may_be_in(text: &str) -> bool {
    let (mut last, mut chars, signs) = (0, text.chars(), &INDEX.signs);
    while let Some(c) = chars.next() {
        let Some(letter) = fold_char(c) else { continue };
        last = next(last, letter);
        let goes_on = |sign: &Anchored| {
            let mut letters = chars.clone().filter_map(fold_char);
            sign.least.iter().skip(BEGINNING).all(|c| letters.next() == Some(*c))
        };
        if signs.get(last).is_some_and(|signs| signs.iter().any(goes_on)) {
            return true;
        }
    }
    false
}

/// What must be there of one sentence at least, or none is in a text.
#[cfg(feature = "lines")]
pub(crate) fn beginnings() -> impl Iterator<Item = &'static [char]> {
    INDEX.signs.by_beginning.values().flatten().map(|sign| sign.least)
}

impl Index {
    fn new() -> Index {
        let codes = ErrorCode::KNOWN.iter().filter_map(|code| of_code(*code));
        // The texts of the forms are not looked for; many begin as everything does.
        let wordings: Vec<_> =
            codes.flat_map(|code| &code.wordings).filter(|wording| !wording.says.ours).collect();
        Index {
            anchors: Pieces::new(wordings.iter().filter_map(|wording| anchor(wording))),
            signs: Pieces::new(wordings.iter().filter_map(|wording| sign(wording))),
        }
    }
}

impl Pieces {
    fn new(pieces: impl Iterator<Item = Anchored>) -> Pieces {
        let mut all = Pieces { by_beginning: FxHashMap::default(), beginnings: Hashes::new() };
        for anchored in pieces {
            let beginning = anchored.least.iter().take(BEGINNING);
            let beginning = beginning.fold(0, |beginning, c| next(beginning, *c));
            all.by_beginning.entry(beginning).or_default().push(anchored);
            all.beginnings.insert(beginning);
        }
        all
    }

    #[inline]
    fn get(&self, beginning: Beginning) -> Option<&Vec<Anchored>> {
        if self.beginnings.may_contain(beginning) { self.by_beginning.get(&beginning) } else { None }
    }
}

/// The piece that a sentence is found by: the one that it begins with, else the first that is telling, else the first long enough.
fn anchor(wording: &'static Wording) -> Option<Anchored> {
    let long = |least: usize| wording.pieces.iter().position(|piece| piece.len() >= least);
    let first = long(BEGINNING)?;
    anchored(wording, if first == 0 { first } else { long(MIN_ANCHOR).unwrap_or(first) })
}

/// The piece that tells most about whether the sentence is there: where that begins with `The`, not this.
fn sign(wording: &'static Wording) -> Option<Anchored> {
    let is_needed = |piece: &usize| weight_before(wording, *piece) < MIN_WEIGHT;
    let pieces = (0..wording.pieces.len()).filter(is_needed).filter_map(|piece| anchored(wording, piece));
    pieces.max_by_key(|anchored| anchored.least.len()).or_else(|| anchor(wording))
}

/// A piece that has a beginning, and what must be there of it: so much that the sentence weighs [`MIN_WEIGHT`], or else the whole.
fn anchored(wording: &'static Wording, piece: usize) -> Option<Anchored> {
    let letters = wording.pieces.get(piece).filter(|letters| letters.len() >= BEGINNING)?;
    let needed = MIN_WEIGHT.saturating_sub(weight_before(wording, piece));
    let is_enough = |length: &usize| weight(letters.iter().take(*length)) >= needed;
    let least = (BEGINNING..letters.len()).find(is_enough).unwrap_or(letters.len());
    Some(Anchored { wording, piece, least: letters.get(..least)? })
}

fn weight_before(wording: &Wording, piece: usize) -> usize {
    weight(wording.pieces.iter().take(piece).flatten())
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
        let Some(anchored) = INDEX.anchors.get(beginning) else { continue };
        let at = end.saturating_sub(BEGINNING.saturating_sub(1));
        // In the order of their codes.
        let read: Vec<Match<'t>> = anchored
            .iter()
            .filter_map(|Anchored { wording, piece, least }| {
                if common(least, letters.get(at..)?) < least.len() {
                    return None;
                }
                let start = start_before(wording.pieces.get(..*piece)?, letters, at)?;
                let before = start.checked_sub(1).and_then(|before| letters.get(before));
                let is_short = wording.weight < MIN_WEIGHT_CLAUSE;
                let first = letters.get(start);
                if is_inside_word(before, first) || is_short && is_inside_chinese(before, first) {
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
        let tells = |found: &&Match<'_>| found.tells(text, letters, own) && !is_unclear(found);
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
fn start_before(pieces: &[Box<[char]>], letters: &[Letter], anchor: usize) -> Option<usize> {
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
        if is_wide || "\"'`,:;(){}=<>|".contains(before.c) {
            break;
        }
        start = start.saturating_sub(1);
        if before.spaced {
            break;
        }
    }
    (start < end).then_some(start)
}
