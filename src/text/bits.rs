//! A set of small numbers, such as hashes.

/// Numbers below 64 times the words.
pub(crate) struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    pub(crate) const fn new() -> Bits<WORDS> {
        Bits([0; WORDS])
    }

    /// Puts a number in; one that is too large is left out.
    pub(crate) fn insert(&mut self, number: u16) {
        self.0.iter_mut().skip(usize::from(number >> 6)).take(1).for_each(|bits| *bits |= 1 << (number & 63));
    }

    #[inline]
    pub(crate) fn contains(&self, number: u16) -> bool {
        self.0.get(usize::from(number >> 6)).is_some_and(|bits| bits >> (number & 63) & 1 == 1)
    }
}
