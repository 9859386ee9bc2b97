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
        let places = self.known.entry(piece.as_ptr().addr()).or_insert_with(|| {
            let is_here = |at: &usize| {
                let rest = letters.get(*at..).unwrap_or_default();
                common(piece, rest) == piece.len() && !breaks_word(letters, *at, piece.len())
            };
            (0..letters.len()).filter(is_here).collect()
        });
        let next = places.get(places.partition_point(|place| *place < from)).copied();
        next.filter(|next| next.saturating_sub(from) < MAX_SLOT)
    }
}
