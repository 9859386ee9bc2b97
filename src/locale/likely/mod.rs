//! Likely subtags: the script that a language is most often written in, and the region where most of its readers are.
//!
//! It is CLDR's data, from which `generate/` writes the [table]. unic-langid has it, too, in tables of 330 KB, which every app
//! would carry; here it takes 23 KB.

#[rustfmt::skip]
pub(crate) mod table;

use unic_langid::LanguageIdentifier;

use self::table::{BEFORE, BY_REGION, BY_SCRIPT, PLACES, PLACES_OF, THIRDS};
use crate::locale::subtags::Subtags;

/// A locale with its likely subtags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Maximized {
    pub(crate) subtags: Subtags,
    /// Whether the script and the region were written; otherwise they are only likely.
    pub(crate) has_script: bool,
    pub(crate) has_region: bool,
}

impl Maximized {
    pub(crate) fn new(written: Subtags) -> Maximized {
        Maximized {
            subtags: likely(written).unwrap_or(written),
            has_script: written.script != 0,
            has_region: written.region != 0,
        }
    }

    pub(crate) fn of(locale: &LanguageIdentifier) -> Maximized {
        Maximized::new(Subtags::of(locale))
    }

    /// Whether the script is written from right to left.
    pub(crate) const fn is_right_to_left(&self) -> bool {
        matches!(
            &self.subtags.script.to_be_bytes(),
            b"adlm" | b"arab" | b"hebr" | b"mand" | b"mend" | b"nkoo" | b"rohg" | b"samr" | b"syrc" | b"thaa"
        )
    }
}

/// Adds what is likely; `None` if nothing is known of the language.
fn likely(written: Subtags) -> Option<Subtags> {
    let Subtags { language, script, region } = written;
    let exception = match (script, region) {
        (0, 0) => None,
        (0, _) => find(&BY_REGION, key(language, region), |row| key(row.language, row.region)),
        (_, 0) => find(&BY_SCRIPT, key(language, script), |row| key(row.language, row.script)),
        _ => return Some(written),
    };
    let place = exception.or_else(|| place(language))?;
    let script = if script == 0 { place.script } else { script };
    let region = if region == 0 { place.region } else { region };
    Some(Subtags { script, region, language })
}

fn key(language: u32, part: u32) -> u64 {
    u64::from(language) << 32 | u64::from(part)
}

/// The row of a key, by which the rows are sorted.
fn find(rows: &[Subtags], key: u64, key_of: impl Fn(&Subtags) -> u64) -> Option<Subtags> {
    let at = rows.binary_search_by_key(&key, key_of).ok()?;
    rows.get(at).copied()
}

/// The language that is likeliest in a region.
#[cfg(feature = "translate")]
pub(crate) fn language_of(region: &str) -> Option<&'static str> {
    let mut rows = table::OF_REGIONS.iter();
    rows.find(|(_, known)| known.eq_ignore_ascii_case(region)).map(|(language, _)| *language)
}

/// The script and the region of a language.
fn place(language: u32) -> Option<Subtags> {
    let (pair, third) = letters(language)?;
    let thirds = *THIRDS.get(pair)?;
    let bit = 1_u32.checked_shl(third).filter(|bit| thirds & bit != 0)?;
    let earlier = (thirds & bit.saturating_sub(1)).count_ones();
    let at = usize::from(*BEFORE.get(pair)?).checked_add(earlier as usize)?;
    let (script, region) = PLACES.get(usize::from(*PLACES_OF.get(at)?))?;
    Some(Subtags::new(b"", script, region))
}

/// The first two letters of a language as one number, and the third: 1 for `a`, 0 for none.
fn letters(language: u32) -> Option<(usize, u32)> {
    let (first, second, third) = match language.to_be_bytes() {
        [0, 0, first, second] => (letter(first)?, letter(second)?, 0),
        [0, first, second, third] => (letter(first)?, letter(second)?, letter(third)?.saturating_add(1)),
        _ => return None,
    };
    Some((first.saturating_mul(26).saturating_add(second) as usize, third))
}

fn letter(b: u8) -> Option<u32> {
    b.is_ascii_lowercase().then(|| b.saturating_sub(b'a').into())
}
