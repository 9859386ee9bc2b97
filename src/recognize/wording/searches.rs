//! Where pieces of known sentences are in a text.

use rustc_hash::FxHashMap;

use crate::recognize::thresholds::MAX_SLOT;
use crate::recognize::wording::letters::{Letter, breaks_word, common};

/// Where pieces are in one text. A sentence may begin at every other letter; a text is looked through once for each piece.
#[derive(Debug, Default)]
pub(crate) struct Searches {
    /// All places of a piece, in order, by its address.
    known: FxHashMap<usize, Vec<usize>>,
}

impl Searches {
    /// The first place from that one on, as far as a slot can be long, where the piece is.
    pub(crate) fn next(&mut self, piece: &[char], letters: &[Letter], from: usize) -> Option<usize> {
        let (first, others) = piece.split_first()?;
        let places = self.known.entry(piece.as_ptr().addr()).or_insert_with(|| {
            let mut places = Vec::new();
            let starts = letters.get(..letters.len().saturating_sub(others.len())).unwrap_or_default();
            let mut at = 0;
            while let Some(offset) =
                starts.get(at..).and_then(|rest| rest.iter().position(|letter| letter.c == *first))
            {
                at = at.saturating_add(offset);
                let is_here =
                    |rest| common(piece, rest) == piece.len() && !breaks_word(letters, at, piece.len());
                if letters.get(at..).is_some_and(is_here) {
                    places.push(at);
                }
                at = at.saturating_add(1);
            }
            places
        });
        let next = places.get(places.partition_point(|place| *place < from)).copied();
        next.filter(|next| next.saturating_sub(from) < MAX_SLOT)
    }
}
