//! Where pieces of known sentences are in a text.

use rustc_hash::FxHashMap;

use crate::recognize::thresholds::MAX_SLOT;
use crate::recognize::wording::letters::{Letter, breaks_word, common};

/// Where pieces are in one text, by the address of the piece. A sentence may begin at every other letter; no letter is looked at
/// twice for where the same piece of it goes on.
#[derive(Debug, Default)]
pub(crate) struct Searches(FxHashMap<usize, Searched>);

/// The places of a piece before that letter.
#[derive(Debug, Default)]
struct Searched {
    places: Vec<usize>,
    to: usize,
}

impl Searches {
    /// The first place from that one on, as far as a slot can be long, where the piece is.
    pub(crate) fn next(&mut self, piece: &[char], letters: &[Letter], from: usize) -> Option<usize> {
        let (first, others) = piece.split_first()?;
        let reach = from.saturating_add(MAX_SLOT);
        let end = letters.len().saturating_sub(others.len()).min(reach);
        let Searched { places, to } = self.0.entry(piece.as_ptr().addr()).or_default();
        while *to < end && places.last().is_none_or(|last| *last < from) {
            let is_here = |rest: &[Letter]| {
                rest.first().is_some_and(|letter| letter.c == *first)
                    && common(piece, rest) == piece.len()
                    && !breaks_word(letters, *to, piece.len())
            };
            if letters.get(*to..).is_some_and(is_here) {
                places.push(*to);
            }
            *to = to.saturating_add(1);
        }
        let next = places.get(places.partition_point(|place| *place < from));
        next.copied().filter(|next| *next < reach)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognize::wording::letters::fold;

    #[test]
    fn the_next_place_from_anywhere() {
        let piece: Vec<char> = "andit".chars().collect();
        let text = format!("sand it and it {} and it", "x".repeat(MAX_SLOT));
        let letters = fold(&text, usize::MAX);
        let places = [6, 6 + piece.len() + MAX_SLOT];
        // Forwards, as sentences begin, then anywhere.
        let mut searches = Searches::default();
        for from in (0..letters.len()).chain([3, 700, 0, letters.len(), 6, 7]) {
            let reach = from..from.saturating_add(MAX_SLOT);
            let expected =
                places.into_iter().find(|place| *place >= from).filter(|place| reach.contains(place));
            assert_eq!(searches.next(&piece, &letters, from), expected, "{from}");
        }
    }
}
