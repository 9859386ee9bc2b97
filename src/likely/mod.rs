//! What is likely of a language: the script that it is written in, and the region where most of its readers are.
//!
//! It is CLDR's data. unic-langid has it, too, in tables of 330 KB, which every app would carry; here it takes 27 KB, which the
//! compiler makes of the texts beside this file. A test compares them with unic-langid's answers, and writes them anew.

#[cfg(test)]
mod tests;

use crate::subtags::{Subtags, number};

/// The languages for each script and region: `Latn-PG aai aak`.
const LANGUAGES: &str = include_str!("languages.txt");
/// Where another region is likely, if the script is written.
const BY_SCRIPT: &str = include_str!("by-script.txt");
/// Where another script is likely, if the region is written.
const BY_REGION: &str = include_str!("by-region.txt");
/// The likeliest language of each region.
#[cfg(feature = "translate")]
const OF_REGIONS: &str = include_str!("of-regions.txt");

/// How many languages there are, each after a space.
const COUNT: usize = count(LANGUAGES, b' ');
/// How many pairs of letters there are.
const PAIRS: usize = 26 * 26;
/// None, or a letter.
const THIRDS: usize = 27;

static TABLE: Table = Table::new();
static SCRIPTED: [Subtags; count(BY_SCRIPT, b'\n')] = rows(BY_SCRIPT);
static REGIONAL: [Subtags; count(BY_REGION, b'\n')] = rows(BY_REGION);

/// All languages in order, of two or three letters each.
struct Table {
    /// For each pair of letters, which third letters make a language of it: the lowest bit is for none, the next for `a`.
    thirds: [u32; PAIRS],
    /// How many languages come before those of the pair.
    before: [u16; PAIRS],
    /// For each language, the position in `places`.
    places_of: [u16; COUNT],
    /// Scripts and regions.
    places: [Subtags; count(LANGUAGES, b'\n')],
}

/// Adds what is likely; `None` if nothing is known of the language.
// The languages of the built-in locales, which nearly all requests ask for, do not come here.
#[cold]
pub(crate) fn likely(tag: Subtags) -> Option<Subtags> {
    let of = |rows: &'static [Subtags]| rows.iter().filter(|row| row.language == tag.language);
    let exception = match (tag.script, tag.region) {
        (0, 0) => None,
        (0, region) => of(&REGIONAL).find(|row| row.region == region),
        (script, 0) => of(&SCRIPTED).find(|row| row.script == script),
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
    let mut rows = OF_REGIONS.lines().filter_map(|row| row.split_once('-'));
    rows.find(|(_, known)| known.eq_ignore_ascii_case(region)).map(|(language, _)| language)
}

impl Table {
    const fn new() -> Table {
        let mut table = Table {
            thirds: [0; PAIRS],
            before: [0; PAIRS],
            places_of: [0; COUNT],
            places: [Subtags::new(b"", b"", b""); count(LANGUAGES, b'\n')],
        };
        // For every language that can be written, one more than the position of its place.
        let mut positions = [0_u16; PAIRS * THIRDS];
        let (mut lines, mut position) = (LANGUAGES.as_bytes(), 0_u16);
        while !lines.is_empty() {
            let (line, after) = until(lines, b'\n');
            let (place, mut languages) = until(line, b' ');
            let (script, region) = until(place, b'-');
            put(&mut table.places, position as usize, Subtags::new(b"", script, region));
            (lines, position) = (after, position.saturating_add(1));
            while !languages.is_empty() {
                let (language, after) = until(languages, b' ');
                if let Some((pair, third)) = letters(number(language)) {
                    let at = pair.saturating_mul(THIRDS).saturating_add(third as usize);
                    put(&mut positions, at, position);
                }
                languages = after;
            }
        }
        let (mut rest, mut pair, mut count) = (&positions as &[u16], 0_usize, 0_usize);
        while let Some((mut of_pair, after)) = rest.split_at_checked(THIRDS) {
            put(&mut table.before, pair, count as u16);
            let (mut thirds, mut bit) = (0_u32, 1_u32);
            while let [position, after @ ..] = of_pair {
                if let Some(position) = position.checked_sub(1) {
                    put(&mut table.places_of, count, position);
                    (thirds, count) = (thirds | bit, count.saturating_add(1));
                }
                (of_pair, bit) = (after, bit << 1);
            }
            put(&mut table.thirds, pair, thirds);
            (rest, pair) = (after, pair.saturating_add(1));
        }
        table
    }

    /// The script and the region of a language.
    fn place(&self, language: u64) -> Option<&Subtags> {
        let (pair, third) = letters(language)?;
        let thirds = *self.thirds.get(pair)?;
        let bit = 1_u32.checked_shl(third).filter(|bit| thirds & bit != 0)?;
        let earlier = (thirds & bit.saturating_sub(1)).count_ones();
        let at = usize::from(*self.before.get(pair)?).checked_add(earlier as usize)?;
        self.places.get(usize::from(*self.places_of.get(at)?))
    }
}

/// The first two letters of a language as one number, and the third: 1 for `a`, 0 for none.
const fn letters(language: u64) -> Option<(usize, u32)> {
    let (first, second, third) = match language.to_be_bytes() {
        [0, 0, 0, 0, 0, 0, first, second] => (letter(first), letter(second), 0),
        [0, 0, 0, 0, 0, first, second, third] => match letter(third) {
            Some(third) => (letter(first), letter(second), third.saturating_add(1)),
            None => return None,
        },
        _ => return None,
    };
    match (first, second) {
        (Some(first), Some(second)) => {
            Some((first.saturating_mul(26).saturating_add(second) as usize, third))
        }
        _ => None,
    }
}

const fn letter(b: u8) -> Option<u32> {
    if b.is_ascii_lowercase() { Some(b.saturating_sub(b'a') as u32) } else { None }
}

/// Lines such as `az-Arab-IR`.
const fn rows<const N: usize>(text: &str) -> [Subtags; N] {
    let mut rows = [Subtags::new(b"", b"", b""); N];
    let (mut rest, mut at) = (text.as_bytes(), 0_usize);
    while !rest.is_empty() {
        let (line, after) = until(rest, b'\n');
        let (language, place) = until(line, b'-');
        let (script, region) = until(place, b'-');
        put(&mut rows, at, Subtags::new(language, script, region));
        (rest, at) = (after, at.saturating_add(1));
    }
    rows
}

/// What stands before such a byte, and after it; all of it, and nothing, where there is none.
const fn until(text: &[u8], byte: u8) -> (&[u8], &[u8]) {
    let (mut rest, mut length) = (text, 0_usize);
    while let [b, after @ ..] = rest {
        if *b == byte {
            return (text.split_at(length).0, after);
        }
        (rest, length) = (after, length.saturating_add(1));
    }
    (text, &[])
}

const fn count(text: &str, byte: u8) -> usize {
    let (mut rest, mut count) = (text.as_bytes(), 0_usize);
    while let [b, after @ ..] = rest {
        if *b == byte {
            count = count.saturating_add(1);
        }
        rest = after;
    }
    count
}

const fn put<T: Copy>(places: &mut [T], at: usize, value: T) {
    if let Some((_, [place, ..])) = places.split_at_mut_checked(at) {
        *place = value;
    }
}
