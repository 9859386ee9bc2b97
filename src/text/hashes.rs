//! The hashes of a set of numbers: of most numbers that are not in it, they tell so.

/// A bit for each of the 13-bit hashes.
pub(crate) struct Hashes([u64; 128]);

impl Hashes {
    pub(crate) const fn new() -> Hashes {
        Hashes([0; 128])
    }

    pub(crate) fn insert(&mut self, number: u64) {
        let hash = hash(number);
        self.0.iter_mut().skip(hash >> 6).take(1).for_each(|bits| *bits |= 1 << (hash & 63));
    }

    /// Whether a number may be in the set.
    #[inline]
    pub(crate) fn may_contain(&self, number: u64) -> bool {
        let hash = hash(number);
        self.0.get(hash >> 6).is_some_and(|bits| bits >> (hash & 63) & 1 == 1)
    }
}

#[inline]
fn hash(number: u64) -> usize {
    usize::try_from(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 51).unwrap_or_default()
}
