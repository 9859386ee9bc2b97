//! The subtags by which locales are compared, each as a number.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

/// Language, script and region in lower case, their letters as the bytes of a number; 0 is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subtags {
    pub(crate) language: u32,
    pub(crate) script: u32,
    pub(crate) region: u32,
}

impl Subtags {
    #[inline]
    pub(crate) const fn new(language: &[u8], script: &[u8], region: &[u8]) -> Subtags {
        Subtags { language: number(language), script: number(script), region: number(region) }
    }

    pub(crate) fn of(locale: &LanguageIdentifier) -> Subtags {
        let language = if locale.language.is_empty() { "" } else { locale.language.as_str() };
        let script = locale.script.as_ref().map_or("", Script::as_str);
        let region = locale.region.as_ref().map_or("", Region::as_str);
        Subtags::new(language.as_bytes(), script.as_bytes(), region.as_bytes())
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        let language = Language::from_bytes(letters(&self.language.to_be_bytes())).unwrap_or_default();
        let script = Script::from_bytes(letters(&self.script.to_be_bytes())).ok();
        let region = Region::from_bytes(letters(&self.region.to_be_bytes())).ok();
        // Not `from_parts`, which sorts variants and adds 40 KB to an app.
        LanguageIdentifier::from_raw_parts_unchecked(language, script, region, None)
    }
}

/// Up to four letters or digits as a number, the last the lowest, in lower case.
#[inline]
pub(crate) const fn number(subtag: &[u8]) -> u32 {
    let (mut number, mut rest) = (0, subtag);
    while let [b, after @ ..] = rest {
        (number, rest) = ((number << 8) | b.to_ascii_lowercase() as u32, after);
    }
    number
}

/// The letters of a number's bytes.
fn letters(bytes: &[u8]) -> &[u8] {
    let begin = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    bytes.get(begin..).unwrap_or_default()
}
