//! Where pieces of known sentences are in a text, each letter looked at once for each of them.

use crate::recognize::thresholds::MAX_SLOT;
use rustc_hash::FxHashMap;

use crate::recognize::wording::letters::{Letter, breaks_word, common};

/// What a piece is searched for: to end a slot, or for being there once more after that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Search {
    End,
    Again,
}

/// Where pieces are in one text. A sentence may begin at every other letter; no letter is looked at twice for where the same
/// piece of it goes on.
#[derive(Debug, Default)]
pub(crate) struct Searches {
    /// By the address of the piece.
    known: FxHashMap<(usize, Search), Searched>,
}

/// The piece is nowhere from the one place up to the other, and there it is or has not been looked for.
#[derive(Clone, Copy, Debug)]
struct Searched {
    from: usize,
    to: usize,
    found: bool,
}

impl Searches {
    /// The first place from that one on, as far as a slot can be long, where the piece is.
    pub(crate) fn next(
        &mut self,
        search: Search,
        piece: &[char],
        letters: &[Letter],
        from: usize,
    ) -> Option<usize> {
        let (first, others) = piece.split_first()?;
        let unknown = Searched { from, to: from, found: false };
        let searched = self.known.entry((piece.as_ptr().addr(), search)).or_insert(unknown);
        if !(searched.from..=searched.to).contains(&from) {
            *searched = unknown;
        }
        let last =
            letters.len().checked_sub(piece.len())?.min(from.saturating_add(MAX_SLOT).saturating_sub(1));
        while !searched.found && searched.to <= last {
            let here = letters.get(searched.to..)?;
            let stands = here.first().is_some_and(|letter| letter.c == *first)
                && common(others, here.get(1..)?) == others.len()
                && !breaks_word(letters, searched.to, piece.len());
            if stands {
                searched.found = true;
            } else {
                searched.to = searched.to.saturating_add(1);
            }
        }
        Some(searched.to).filter(|place| searched.found && *place <= last)
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
            assert_eq!(searches.next(Search::End, &piece, &letters, from), expected, "{from}");
        }
    }
}
