//! Which letters known sentences begin with: nearly no text has those, and one look at each letter is enough.

use crate::recognize::thresholds::BEGINNING;

/// Five bits of each letter of a beginning.
const BITS: usize = 5;
const PLACES: usize = 1 << (BITS * BEGINNING);

/// A set of beginnings. What it has not is in none; what it has may be another that resembles one.
#[derive(Debug)]
pub(crate) struct BeginningSet {
    words: Box<[u64; PLACES / 64]>,
}

/// The last letters of a text, looked up in a set one after another.
#[derive(Debug)]
pub(crate) struct Beginnings<'s> {
    set: &'s BeginningSet,
    place: usize,
}

impl<'a> FromIterator<&'a [char; BEGINNING]> for BeginningSet {
    fn from_iter<I: IntoIterator<Item = &'a [char; BEGINNING]>>(beginnings: I) -> BeginningSet {
        let mut words = Box::new([0_u64; PLACES / 64]);
        for beginning in beginnings {
            let place = beginning.iter().fold(0, |place, c| next(place, *c));
            if let Some(word) = words.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        BeginningSet { words }
    }
}

impl<'s> Beginnings<'s> {
    pub(crate) fn new(set: &'s BeginningSet) -> Beginnings<'s> {
        Beginnings { set, place: 0 }
    }

    /// Whether a beginning may end with this letter, which is the next of the text.
    #[inline]
    pub(crate) fn may_end_with(&mut self, c: char) -> bool {
        self.place = next(self.place, c);
        self.set.words.get(self.place / 64).is_some_and(|word| word >> (self.place % 64) & 1 == 1)
    }
}

/// The place with the next letter: of ASCII letters, each has its own.
#[inline]
fn next(place: usize, c: char) -> usize {
    let c = c as usize;
    let bits = if c < 0x80 { c } else { c ^ c >> BITS ^ c >> (2 * BITS) };
    ((place << BITS) | (bits % (1 << BITS))) % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_are_found_where_they_end() {
        let set: BeginningSet =
            [['a', 'p', 'i'], ['身', '份', '验'], ['é', '1', '\u{10ffff}']].iter().collect();
        for (text, ends) in [
            ("api", &[2][..]),
            ("xapiapi", &[3, 6]),
            ("身份验证", &[2]),
            ("é1\u{10ffff}", &[2]),
            ("ap", &[]),
            ("apapx", &[]),
            ("", &[]),
        ] {
            let mut beginnings = Beginnings::new(&set);
            let found = text.chars().enumerate().filter(|(_, c)| beginnings.may_end_with(*c));
            assert_eq!(found.map(|(at, _)| at).collect::<Vec<_>>(), ends, "{text}");
        }
    }
}
