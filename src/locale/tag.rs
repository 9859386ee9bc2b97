//! The subtags of a language tag by which locales are matched, and those that are likely where they were not written. All of
//! it is constant: the built-in locales are known when a program starts.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script, Variant};

use crate::limits::TAG_BYTES;
use crate::locale::likely::generated::{BUILTIN, BUILTIN_BY_REGION, BUILTIN_BY_SCRIPT};
use crate::locale::likely::likely;

/// Language, script and region, each as a number; 0 is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subtags {
    pub(crate) language: u64,
    pub(crate) script: u32,
    pub(crate) region: u32,
}

/// A locale with its likely subtags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Maximized {
    pub(crate) subtags: Subtags,
    /// Whether the script and the region were written, or are only likely.
    pub(crate) scripted: bool,
    pub(crate) regional: bool,
}

const RIGHT_TO_LEFT: &[&[u8; 4]] =
    &[b"adlm", b"arab", b"hebr", b"mand", b"mend", b"nkoo", b"rohg", b"samr", b"syrc", b"thaa"];

/// Other codes of a language, and the one that CLDR has it by.
const SAME: [(&str, &str); 6] =
    [("cmn", "zh"), ("iw", "he"), ("in", "id"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro")];

/// The code that CLDR has a language by.
pub(crate) fn name_in_cldr(language: &str) -> &str {
    SAME.iter().find(|(other, _)| *other == language).map_or(language, |(_, name)| name)
}

#[inline]
const fn usual(language: u64) -> u64 {
    let mut rest: &[(&str, &str)] = &SAME;
    while let [(other, name), after @ ..] = rest {
        if language == number(other.as_bytes()) {
            return number(name.as_bytes());
        }
        rest = after;
    }
    language
}

impl Subtags {
    #[inline]
    pub(crate) const fn new(language: &[u8], script: &[u8], region: &[u8]) -> Subtags {
        Subtags { language: number(language), script: number(script) as u32, region: number(region) as u32 }
    }

    pub(crate) fn of(locale: &LanguageIdentifier) -> Subtags {
        let script = locale.script.as_ref().map_or("", Script::as_str);
        let region = locale.region.as_ref().map_or("", Region::as_str);
        let language = if locale.language.is_empty() { "" } else { locale.language.as_str() };
        Subtags::new(language.as_bytes(), script.as_bytes(), region.as_bytes())
    }

    /// Reads a BCP 47 tag or a POSIX locale leniently: encoding, modifier, extensions and private use are cut off, `cmn` and
    /// `zh-cmn` are `zh`, and what ISO 639 called `iw` is `he`; other extended languages of `zh` (`zh-yue`) stand for themselves.
    #[inline]
    pub(crate) fn read(tag: &[u8]) -> Option<Subtags> {
        let (subtags, rest) = Subtags::begin(tag)?;
        variants(rest).all(|part| Variant::from_bytes(part).is_ok()).then_some(subtags)
    }

    /// Reads up to the variants, which are returned with what follows them.
    #[inline]
    const fn begin(tag: &[u8]) -> Option<(Subtags, &[u8])> {
        let tag = until_encoding(tag).trim_ascii();
        if tag.len() > TAG_BYTES || matches!(tag, b"" | b"C" | b"POSIX") {
            return None;
        }
        let (mut language, mut rest) = part(tag);
        if matches!(language, [b'z' | b'Z', b'h' | b'H']) {
            if let Some((extended @ [_, _, _], after)) = next(rest) {
                if is_alphabetic(extended) {
                    (language, rest) = (extended, after);
                }
            }
        }
        if !matches!(language.len(), 2 | 3 | 5..=8) || !is_alphabetic(language) {
            return None;
        }
        let mut subtags = Subtags::new(language, b"", b"");
        if subtags.language == const { number(b"und") } {
            return None;
        }
        subtags.language = usual(subtags.language);
        if let Some((script @ [_, _, _, _], after)) = next(rest) {
            if is_alphabetic(script) {
                subtags.script = number(script) as u32;
                rest = after;
            }
        }
        if let Some((region, after)) = next(rest) {
            if is_region(region) {
                subtags.region = number(region) as u32;
                rest = after;
            }
        }
        Some((subtags, rest))
    }

    #[inline]
    pub(crate) fn maximized(self) -> Maximized {
        self.with(self.likely().or_else(|| likely(self)).unwrap_or(self))
    }

    #[inline]
    const fn with(self, subtags: Subtags) -> Maximized {
        Maximized { subtags, scripted: self.script != 0, regional: self.region != 0 }
    }

    /// What is likely of the built-in locales' languages, which nearly all requests ask for: the table of all languages is not in
    /// memory when a program starts.
    #[inline]
    const fn likely(self) -> Option<Subtags> {
        let Some(mut full) = find(&BUILTIN, self.language, 0, 0) else { return None };
        if self.script != 0 {
            if let Some(other) = find(&BUILTIN_BY_SCRIPT, self.language, self.script, 0) {
                full = other;
            }
            full.script = self.script;
        } else if self.region != 0 {
            if let Some(other) = find(&BUILTIN_BY_REGION, self.language, 0, self.region) {
                full = other;
            }
        }
        if self.region != 0 {
            full.region = self.region;
        }
        Some(full)
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        let language = Language::from_bytes(letters(&self.language.to_be_bytes())).unwrap_or_default();
        let script = Script::from_bytes(letters(&self.script.to_be_bytes())).ok();
        let region = Region::from_bytes(letters(&self.region.to_be_bytes())).ok();
        // Not `from_parts`, which sorts variants, and takes 40 KB of an app for it.
        LanguageIdentifier::from_raw_parts_unchecked(language, script, region, None)
    }
}

impl Maximized {
    pub(crate) fn new(locale: &LanguageIdentifier) -> Maximized {
        Subtags::of(locale).maximized()
    }

    /// Of a built-in locale.
    pub(crate) const fn builtin(tag: &str) -> Maximized {
        match Subtags::begin(tag.as_bytes()) {
            Some((subtags, _)) => match subtags.likely() {
                Some(full) => subtags.with(full),
                // A test sees to it that there is no such locale.
                None => subtags.with(subtags),
            },
            None => Maximized { subtags: Subtags::new(b"", b"", b""), scripted: false, regional: false },
        }
    }

    /// Whether the script is written from right to left.
    pub(crate) const fn is_right_to_left(&self) -> bool {
        let mut scripts = RIGHT_TO_LEFT;
        while let [script, rest @ ..] = scripts {
            if number(*script) as u32 == self.subtags.script {
                return true;
            }
            scripts = rest;
        }
        false
    }
}

/// Reads a tag as [`Subtags::read`] does.
pub(crate) fn parse_tag(text: &str) -> Option<LanguageIdentifier> {
    let (subtags, rest) = Subtags::begin(text.as_bytes())?;
    let variants = variants(rest).map(|part| Variant::from_bytes(part).ok()).collect::<Option<Vec<_>>>()?;
    let LanguageIdentifier { language, script, region, .. } = subtags.identifier();
    Some(LanguageIdentifier::from_parts(language, script, region, &variants))
}

/// The parts up to an extension or private use.
fn variants(mut rest: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (part, after) = next(rest)?;
        rest = after;
        Some(part).filter(|part| part.len() != 1)
    })
    .fuse()
}

/// The row of a language, and of a script and a region if they are given.
#[inline]
const fn find(mut rows: &[Subtags], language: u64, script: u32, region: u32) -> Option<Subtags> {
    while let [row, rest @ ..] = rows {
        if row.language == language
            && (script == 0 || script == row.script)
            && (region == 0 || region == row.region)
        {
            return Some(*row);
        }
        rows = rest;
    }
    None
}

#[inline]
const fn until_encoding(tag: &[u8]) -> &[u8] {
    let (mut rest, mut length) = (tag, 0_usize);
    while let [b, after @ ..] = rest {
        if matches!(b, b'.' | b'@') {
            break;
        }
        (rest, length) = (after, length.saturating_add(1));
    }
    split(tag, length).0
}

/// The part after a separator, and what follows it; `None` at the end.
#[inline]
const fn next(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    match rest {
        [_, rest @ ..] => Some(part(rest)),
        [] => None,
    }
}

/// A text up to a separator, and the rest with it.
#[inline]
pub(crate) const fn part(text: &[u8]) -> (&[u8], &[u8]) {
    let (mut rest, mut length) = (text, 0_usize);
    while let [b, after @ ..] = rest {
        if matches!(b, b'-' | b'_') {
            break;
        }
        (rest, length) = (after, length.saturating_add(1));
    }
    split(text, length)
}

#[inline]
const fn split(text: &[u8], at: usize) -> (&[u8], &[u8]) {
    match text.split_at_checked(at) {
        Some(parts) => parts,
        None => (text, &[]),
    }
}

/// Up to eight letters or digits as a number, the last the lowest, whatever their case.
#[inline]
pub(crate) const fn number(part: &[u8]) -> u64 {
    let (mut number, mut rest) = (0_u64, part);
    while let [b, after @ ..] = rest {
        (number, rest) = ((number << 8) | b.to_ascii_lowercase() as u64, after);
    }
    number
}

/// The letters of a number's bytes.
fn letters(bytes: &[u8]) -> &[u8] {
    let begin = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    bytes.get(begin..).unwrap_or_default()
}

#[inline]
const fn is_alphabetic(part: &[u8]) -> bool {
    let mut rest = part;
    while let [b, after @ ..] = rest {
        if !b.is_ascii_alphabetic() {
            return false;
        }
        rest = after;
    }
    true
}

#[inline]
const fn is_region(part: &[u8]) -> bool {
    match part {
        [_, _] => is_alphabetic(part),
        [a, b, c] => a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::locales::BUILTIN as TEXTS;

    #[test]
    fn what_is_likely_is_what_cldr_says() {
        let letters = || (b'a'..=b'z').map(char::from);
        let pairs = || letters().flat_map(move |a| letters().map(move |b| format!("{a}{b}")));
        let regions: Vec<String> = pairs().chain((0..1000).map(|number| format!("{number:03}"))).collect();
        // Scripts of which CLDR says something for any of the languages, and as many of which it does not.
        let scripts = RIGHT_TO_LEFT.iter().map(|script| std::str::from_utf8(*script).unwrap());
        let scripts: Vec<&str> = scripts
            .chain(["bopo", "hanb", "hans", "hant", "jpan", "kana", "latn", "shaw", "dsrt", "cyrl"])
            .collect();
        for language in ["ar", "en", "ja", "zh"] {
            let by_region = regions.iter().map(|region| format!("{language}-{region}"));
            let by_script = scripts.iter().map(|script| format!("{language}-{script}"));
            let by_both = scripts.iter().map(|script| format!("{language}-{script}-gb"));
            for tag in by_region.chain(by_script).chain(by_both).chain([language.to_owned()]) {
                let tag = Subtags::read(tag.as_bytes()).unwrap();
                assert_eq!(tag.likely(), likely(tag), "{tag:?}");
            }
        }
    }

    #[test]
    fn the_built_in_locales_are_maximized_as_others_are() {
        for builtin in TEXTS {
            let locale = parse_tag(builtin.tag).unwrap();
            assert_eq!(Maximized::builtin(builtin.tag), Maximized::new(&locale), "{}", builtin.tag);
        }
    }

    #[test]
    fn tags_are_read_as_unic_langid_reads_them() {
        for tag in [
            "en",
            "EN-us",
            "zh-hant-tw",
            "sr-Latn",
            "de-1996",
            "de-DE-1996-1901",
            "sl-rozaj-biske",
            "es-419",
            "x",
            "e",
            "engl",
            "en--US",
            "en-",
            "-en",
            "en-US-Latn",
            "en-Latn-Latn",
            "en-12",
            "en-US-US",
            "en-variant",
            "en-1abc",
            "en-abc",
            "abcdefgh",
            "abcdefghi",
            "und",
            "und-US",
            "en-ä",
            "ä",
        ] {
            let expected: Option<LanguageIdentifier> = tag.parse().ok();
            assert_eq!(parse_tag(tag), expected.filter(|locale| !locale.language.is_empty()), "{tag}");
        }
    }

    #[test]
    fn a_tag_is_read_up_to_a_length() {
        let tag =
            |last: &str| format!("en-{}{last}", "variant1-variant2-variant3-variant4-variant5-variant6");
        for (last, is_read) in [("-1234567", true), ("-12345678", false)] {
            assert_eq!(parse_tag(&tag(last)).is_some(), is_read, "{}", tag(last).len());
        }
    }
}
