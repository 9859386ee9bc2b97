//! All known sentences, prepared for reading: by code, and by what gives them away.

use once_cell::sync::{Lazy, OnceCell};
use rustc_hash::FxHashMap;

use super::anchor::{Beginning, next};
use super::known::{Wording, anchor_of, each_wording, of_code};
use super::letters::{Letter, is_inside_word, letters};
use super::score::Match;
use super::searches::Searches;
use crate::code::ErrorCode;
use crate::recognize::thresholds::{BEGINNING, MAX_ANCHORS, MAX_BACKWARD, MIN_WEIGHT_CLAUSE};

/// All sentences by the beginnings of their anchors; only text without a code needs it.
static BY_ANCHOR: Lazy<FxHashMap<Beginning, Anchored>> = Lazy::new(by_anchor);

/// The sentences whose anchors begin alike.
#[derive(Default)]
struct Anchored {
    /// In order.
    codes: Vec<ErrorCode>,
    /// Made when a text has the beginning in it.
    wordings: OnceCell<Vec<&'static Wording>>,
}

/// Whether a known sentence may be in a text; most texts have not even the beginning of one.
pub(crate) fn may_be_in(text: &str) -> bool {
    let mut last = 0;
    letters(text).any(|letter| {
        last = next(last, letter.c);
        BY_ANCHOR.contains_key(&last)
    })
}

fn by_anchor() -> FxHashMap<Beginning, Anchored> {
    let mut index: FxHashMap<Beginning, Anchored> = FxHashMap::default();
    index.reserve(MAX_ANCHORS);
    for code in ErrorCode::KNOWN.iter().copied() {
        each_wording(code, |template, _, says| {
            let Some(anchor) = anchor_of(template, says) else { return };
            let codes = &mut index.entry(anchor.beginning).or_default().codes;
            if codes.last() != Some(&code) {
                codes.push(code);
            }
        });
    }
    index
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
            .wordings(beginning)
            .iter()
            .filter_map(|wording| {
                let start = start_before(wording, letters, at)?;
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
                match same.binary_search_by_key(&found.code, |known| known.code) {
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

impl Anchored {
    fn wordings(&self, beginning: Beginning) -> &[&'static Wording] {
        self.wordings.get_or_init(|| {
            let wordings =
                self.codes.iter().filter_map(|code| of_code(*code)).flat_map(|code| &code.wordings);
            let begins =
                |wording: &&Wording| wording.anchor.is_some_and(|anchor| anchor.beginning == beginning);
            wordings.filter(begins).collect()
        })
    }
}

/// Whether enough of the first piece is there: of a sentence cut off in it, [`Match::tells`] wants so much.
fn may_tell(wording: &Wording, letters: &[Letter]) -> bool {
    wording.reader().pieces().first().is_some_and(|first| {
        let least = first.len().min(MIN_WEIGHT_CLAUSE.div_ceil(2));
        first.iter().zip(letters).take(least).filter(|(own, letter)| own.c == letter.c).count() == least
    })
}

/// Where the sentence would begin whose anchor is at a place: back over its slots and the text between them.
fn start_before(wording: &Wording, letters: &[Letter], anchor: usize) -> Option<usize> {
    let mut start = anchor;
    for piece in wording.reader().pieces().get(..wording.anchor?.piece)?.iter().rev() {
        start = slot_before(letters, start)?.checked_sub(piece.len())?;
        let stands = letters.get(start..)?.iter().zip(piece).all(|(letter, own)| letter.c == own.c);
        if !stands {
            return None;
        }
    }
    Some(start)
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
    use crate::recognize::thresholds::MIN_ANCHOR;
    use crate::recognize::wording::anchor::{Anchor, beginning};
    use crate::recognize::wording::letters::fold;

    fn every_wording() -> impl Iterator<Item = &'static Wording> {
        ErrorCode::KNOWN.iter().flat_map(|code| &of_code(*code).unwrap().wordings)
    }

    /// Sentences, whole and cut off anywhere, by themselves and in other text.
    #[test]
    fn what_tells_is_not_passed_over() {
        let mut told = 0_usize;
        for wording in every_wording().filter(|wording| wording.anchor.is_some()) {
            let sentence = wording.reader().verbatim().join("glm-4.7");
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

    #[test]
    fn the_index_knows_every_sentence_by_its_anchor() {
        let mut known = 0;
        for wording in every_wording() {
            // The first piece if it is long enough, else the first that is telling, else the first that is long enough.
            let folded = wording.reader().pieces();
            let long = |least: usize| folded.iter().position(|piece| piece.len() >= least);
            let begins = long(BEGINNING).filter(|position| *position == 0);
            let piece = begins.or_else(|| long(MIN_ANCHOR)).or_else(|| long(BEGINNING));
            let piece = piece.filter(|_| !wording.says.is_ours());
            let expected = piece.map(|piece| Anchor { piece, beginning: beginning(&folded[piece]).unwrap() });
            assert_eq!(wording.anchor, expected, "{:?}", wording.template);
            if let Some(anchor) = expected {
                let codes = &BY_ANCHOR[&anchor.beginning].codes;
                assert!(codes.contains(&wording.code) && codes.is_sorted(), "{:?}", wording.template);
                known += 1;
            }
        }
        assert!(known > 200);
        assert!(BY_ANCHOR.len() <= MAX_ANCHORS, "{}", BY_ANCHOR.len());
    }
}
