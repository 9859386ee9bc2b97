//! All known sentences, prepared for reading: by code, and by what gives them away.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::known::of_code;
use super::letters::{Letter, common, is_inside_word, letters};
use super::matcher::{Match, Wording};
use super::searches::Searches;
use crate::code::ErrorCode;
use crate::recognize::thresholds::{BEGINNING, MAX_BACKWARD, MIN_ANCHOR, MIN_WEIGHT_CLAUSE};

/// All sentences by the beginnings of their anchors; only text without a code needs it.
static BY_ANCHOR: Lazy<FxHashMap<Beginning, Vec<Anchored>>> = Lazy::new(by_anchor);

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
    letters(text).any(|letter| {
        last = next(last, letter.c);
        BY_ANCHOR.contains_key(&last)
    })
}

fn by_anchor() -> FxHashMap<Beginning, Vec<Anchored>> {
    let mut index: FxHashMap<Beginning, Vec<Anchored>> = FxHashMap::default();
    for wording in ErrorCode::KNOWN.iter().filter_map(|code| of_code(*code)).flat_map(|code| &code.wordings) {
        if let Some((piece, beginning)) = anchor(wording) {
            index.entry(beginning).or_default().push(Anchored { wording, piece });
        }
    }
    index
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
        let Some(anchored) = BY_ANCHOR.get(&beginning) else { continue };
        let at = end.saturating_sub(BEGINNING.saturating_sub(1));
        let found: Vec<Match<'t>> = anchored
            .iter()
            .filter_map(|Anchored { wording, piece }| {
                let start = start_before(wording.pieces.get(..*piece)?, letters, at)?;
                let from = letters.get(start..).filter(|from| may_tell(wording, from))?;
                let before = start.checked_sub(1).and_then(|before| letters.get(before));
                if is_inside_word(before, from.first()) {
                    return None;
                }
                wording.read(text, letters, start, &mut searches)
            })
            .filter(|found| found.tells(letters, own))
            .collect();
        // The longest sentence; a code whose sentence is the beginning of another's does not count.
        if let Some(best) = found.iter().map(|found| (found.weight, found.completeness)).max() {
            let mut same: Vec<Match<'t>> = Vec::new();
            for found in found.into_iter().filter(|found| (found.weight, found.completeness) == best) {
                match same.binary_search_by_key(&found.wording.code, |known| known.wording.code) {
                    // Of two readings of one code the one that finds more in the text.
                    Ok(at) => {
                        if let Some(known) =
                            same.get_mut(at).filter(|known| known.arguments.len() < found.arguments.len())
                        {
                            *known = found;
                        }
                    }
                    Err(at) => same.insert(at, found),
                }
            }
            return same;
        }
    }
    Vec::new()
}

/// Whether enough of the first piece is there: of a sentence cut off in it, [`Match::tells`] wants so much.
fn may_tell(wording: &Wording, letters: &[Letter]) -> bool {
    let first = wording.pieces.first();
    first.is_some_and(|first| common(first, letters) >= first.len().min(MIN_WEIGHT_CLAUSE.div_ceil(2)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognize::wording::letters::fold;

    fn every_wording() -> impl Iterator<Item = &'static Wording> {
        ErrorCode::KNOWN.iter().flat_map(|code| &of_code(*code).unwrap().wordings)
    }

    /// Sentences, whole and cut off anywhere, by themselves and in other text.
    #[test]
    fn what_tells_is_not_passed_over() {
        let mut told = 0_usize;
        for wording in every_wording().filter(|wording| anchor(wording).is_some()) {
            let sentence = wording.verbatim.join("glm-4.7");
            for (end, _) in sentence.char_indices().skip(1).chain([(sentence.len(), ' ')]) {
                for (before, behind) in [("", ""), ("says: ", "..."), ("x \u{3000}", "。 y")] {
                    let text = format!("{before}{}{behind}", sentence.get(..end).unwrap());
                    let all = fold(&text, usize::MAX);
                    let start = fold(before, usize::MAX).len();
                    let found = wording.read(&text, &all, start, &mut Searches::default());
                    if found.is_some_and(|found| found.tells(&all, &|| true)) {
                        told += 1;
                        assert!(may_be_in(&text) && may_tell(wording, &all[start..]), "{text}");
                    }
                }
            }
        }
        assert!(told > 10_000, "{told}");
    }
}
