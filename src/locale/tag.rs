//! Language tags, read leniently.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use crate::limits::TAG_BYTES;
use crate::locale::subtags::{Subtags, number};

/// Other codes of a language, and the one that CLDR has it by.
const ALIASES: [(&str, &str); 6] =
    [("cmn", "zh"), ("iw", "he"), ("in", "id"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro")];

/// A tag that has been read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag<'t> {
    pub(crate) subtags: Subtags,
    /// The variants, with a separator before each, and what follows them.
    rest: &'t [u8],
}

/// The code that CLDR has a language by.
pub(crate) fn canonical(language: &str) -> &str {
    ALIASES.iter().find(|(alias, _)| *alias == language).map_or(language, |(_, language)| language)
}

/// Reads a tag as [`Tag::read`] does.
pub(crate) fn parse_tag(text: &str) -> Option<LanguageIdentifier> {
    let tag = Tag::read(text)?;
    let LanguageIdentifier { language, script, region, .. } = tag.subtags.identifier();
    let variants: Vec<Variant> = tag.variants().flatten().collect();
    Some(LanguageIdentifier::from_parts(language, script, region, &variants))
}

impl<'t> Tag<'t> {
    /// Reads a BCP 47 tag or a POSIX locale: encoding, modifier, extensions and private use are cut off, `cmn` and `zh-cmn` are
    /// `zh`, and what ISO 639 called `iw` is `he`; other extended languages of `zh` (`zh-yue`) are languages of their own.
    ///
    /// A language has two or three letters; BCP 47 allows up to eight, but no such language is registered.
    #[inline]
    pub(crate) fn read(text: &'t str) -> Option<Tag<'t>> {
        let text = text.as_bytes();
        let end = text.iter().position(|b| matches!(b, b'.' | b'@')).unwrap_or(text.len());
        let tag = text.get(..end).unwrap_or_default().trim_ascii();
        if tag.len() > TAG_BYTES {
            return None;
        }
        let (mut language, mut rest) = part(tag);
        if language.eq_ignore_ascii_case(b"zh") {
            if let Some((extended, after)) = next(rest).filter(|(part, _)| is_letters(part, 3)) {
                (language, rest) = (extended, after);
            }
        }
        if !is_letters(language, 2) && !is_letters(language, 3) || language.eq_ignore_ascii_case(b"und") {
            return None;
        }
        let mut subtags = Subtags::new(language, b"", b"");
        if let Some((_, language)) =
            ALIASES.iter().find(|(alias, _)| number(alias.as_bytes()) == subtags.language)
        {
            subtags.language = number(language.as_bytes());
        }
        if let Some((script, after)) = next(rest).filter(|(part, _)| is_letters(part, 4)) {
            subtags.script = number(script);
            rest = after;
        }
        if let Some((region, after)) = next(rest).filter(|(part, _)| is_region(part)) {
            subtags.region = number(region);
            rest = after;
        }
        let tag = Tag { subtags, rest };
        tag.variants().all(|variant| variant.is_some()).then_some(tag)
    }

    /// The variants up to an extension or private use; `None` for what is no variant.
    fn variants(self) -> impl Iterator<Item = Option<Variant>> {
        let mut rest = self.rest;
        std::iter::from_fn(move || {
            let (part, after) = next(rest)?;
            rest = after;
            (part.len() != 1).then(|| Variant::from_bytes(part).ok())
        })
        .fuse()
    }
}

/// The part after a separator, and what follows it; `None` at the end.
#[inline]
fn next(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    rest.split_first().map(|(_, rest)| part(rest))
}

/// A text up to a separator, and the rest with it.
#[inline]
fn part(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|b| matches!(b, b'-' | b'_')).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or_default()
}

#[inline]
fn is_letters(part: &[u8], count: usize) -> bool {
    part.len() == count && part.iter().all(u8::is_ascii_alphabetic)
}

#[inline]
fn is_region(part: &[u8]) -> bool {
    is_letters(part, 2) || part.len() == 3 && part.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

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
