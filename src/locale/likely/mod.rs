//! What is likely of a language: the script that it is written in, and the region where most of its readers are.
//!
//! It is CLDR's data, from which `generate/` writes the [tables](generated). unic-langid has it, too, in tables of 330 KB, which
//! every app would carry; here it takes 23 KB.

#[rustfmt::skip]
pub(crate) mod generated;
#[cfg(test)]
mod tests;

use self::generated::{BEFORE, BY_REGION, BY_SCRIPT, PLACES, PLACES_OF, THIRDS};
use crate::locale::tag::Subtags;

/// All languages in order, of two or three letters each.
struct Table {
    /// For each pair of letters, which third letters make a language of it: the lowest bit is for none, the next for `a`.
    thirds: &'static [u32],
    /// How many languages come before those of the pair.
    before: &'static [u16],
    /// For each language, the position in `places`.
    places_of: &'static [u16],
    /// Scripts and regions, with zeros before what is shorter.
    places: &'static [([u8; 4], [u8; 3])],
}

static TABLE: Table = Table { thirds: &THIRDS, before: &BEFORE, places_of: &PLACES_OF, places: &PLACES };

/// Adds what is likely; `None` if nothing is known of the language.
// The languages of the built-in locales, which nearly all requests ask for, do not come here.
#[cold]
pub(crate) fn likely(tag: Subtags) -> Option<Subtags> {
    let of = |rows: &'static [Subtags]| rows.iter().filter(|row| row.language == tag.language);
    let exception = match (tag.script, tag.region) {
        (0, 0) => None,
        (0, region) => of(&BY_REGION).find(|row| row.region == region).copied(),
        (script, 0) => of(&BY_SCRIPT).find(|row| row.script == script).copied(),
        _ => return Some(tag),
    };
    let place = exception.or_else(|| TABLE.place(tag.language))?;
    let script = if tag.script == 0 { place.script } else { tag.script };
    let region = if tag.region == 0 { place.region } else { tag.region };
    Some(Subtags { script, region, ..tag })
}

/// The language that is likeliest in a region.
#[cfg(feature = "translate")]
pub(crate) fn language_of(region: &str) -> Option<&'static str> {
    let mut rows = generated::OF_REGIONS.iter();
    rows.find(|(_, known)| known.eq_ignore_ascii_case(region)).map(|(language, _)| *language)
}

impl Table {
    /// The script and the region of a language.
    fn place(&self, language: u64) -> Option<Subtags> {
        let (pair, third) = letters(language)?;
        let thirds = *self.thirds.get(pair)?;
        let bit = 1_u32.checked_shl(third).filter(|bit| thirds & bit != 0)?;
        let earlier = (thirds & bit.saturating_sub(1)).count_ones();
        let at = usize::from(*self.before.get(pair)?).checked_add(earlier as usize)?;
        let (script, region) = self.places.get(usize::from(*self.places_of.get(at)?))?;
        Some(Subtags::new(b"", script, region))
    }
}

/// The first two letters of a language as one number, and the third: 1 for `a`, 0 for none.
fn letters(language: u64) -> Option<(usize, u32)> {
    let (first, second, third) = match language.to_be_bytes() {
        [0, 0, 0, 0, 0, 0, first, second] => (letter(first)?, letter(second)?, 0),
        [0, 0, 0, 0, 0, first, second, third] => {
            (letter(first)?, letter(second)?, letter(third)?.saturating_add(1))
        }
        _ => return None,
    };
    Some((first.saturating_mul(26).saturating_add(second) as usize, third))
}

fn letter(b: u8) -> Option<u32> {
    b.is_ascii_lowercase().then(|| b.saturating_sub(b'a').into())
}
