//! Language tags, read as leniently as they are written.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use crate::limits::TAG_BYTES;
use crate::locale::aliases::{ALIASES, LONGER_ALIASES};
use crate::locale::subtags::{Subtags, number};

/// The only variant among the modifiers of glibc's locales.
const VALENCIA: &[u8] = b"@valencia";

/// A tag that has been read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag<'t> {
    pub(crate) subtags: Subtags,
    /// The variants, and what follows them.
    rest: Parts<'t>,
}

/// The parts of a tag that have not been read, each with a separator before it.
#[derive(Clone, Copy, Debug)]
struct Parts<'t>(&'t [u8]);

/// Reads a tag as [`Tag::read`] does.
pub(crate) fn parse_tag(text: &str) -> Option<LanguageIdentifier> {
    let tag = Tag::read(text)?;
    let LanguageIdentifier { language, script, region, .. } = tag.subtags.identifier();
    let variants: Vec<Variant> = tag.variants().flatten().collect();
    Some(LanguageIdentifier::from_parts(language, script, region, &variants))
}

impl<'t> Tag<'t> {
    /// Reads a tag as it is written in
    ///
    /// - BCP 47 and CLDR: `zh-Hant-TW`, `zh_Hant_TW`, `ca-valencia`, `zh-cmn-Hant`;
    /// - POSIX: `zh_TW.UTF-8`, `sr_RS@latin`, `ca_ES@valencia`;
    /// - Java: `zh_TW_#Hant`, `zh__#Hant`;
    /// - Windows: `zh-CHT`;
    /// - Android: `zh-rTW`, `b+zh+Hant+TW`;
    /// - Mozilla: `ja-JP-mac`.
    ///
    /// Extensions and private use are ignored. A language by another code gets the one that CLDR has it by: `deu` is `de`, `iw`
    /// is `he`, `cmn` is `zh`, `sh` is `sr-Latn`. It has two or three letters; BCP 47 allows up to eight, but no such language
    /// is registered.
    pub(crate) fn read(text: &'t str) -> Option<Tag<'t>> {
        let (tag, mut suffix) = split(text.as_bytes(), |b| matches!(b, b'.' | b'@' | b'#' | b'+'));
        let mut tag = tag.trim_ascii();
        match (tag, suffix) {
            (b"b", [b'+', android @ ..]) => (tag, suffix) = (android, &[]),
            (_, [b'+', ..]) => return None,
            (_, [b'#', ..]) => {
                while let [before @ .., b'_'] = tag {
                    tag = before;
                }
            }
            _ => {}
        }
        if tag.len() > TAG_BYTES {
            return None;
        }
        let (mut language, rest) = split(tag, is_separator);
        let mut rest = Parts(rest);
        // Extended languages of Chinese, which are languages of their own.
        if language.eq_ignore_ascii_case(b"zh") {
            let is_extended =
                |part: &[u8]| is_letters(part, 3) && script(part).is_none() && region(part).is_none();
            language = rest.next_if_some(|part| is_extended(part).then_some(part)).unwrap_or(language);
        }
        if !is_letters(language, 2) && !is_letters(language, 3) || language.eq_ignore_ascii_case(b"und") {
            return None;
        }
        let mut subtags = canonical(language);
        let modifier = if suffix.is_empty() { None } else { modifier(suffix) };
        if let Some(script) = rest.next_if_some(script).or_else(|| modifier.and_then(script_of_modifier)) {
            subtags.script = script;
        }
        if let Some(region) = rest.next_if_some(region) {
            subtags.region = region;
        }
        // No variant, which has five letters or more, but a build of Firefox.
        rest.next_if_some(|part| part.eq_ignore_ascii_case(b"mac").then_some(()));
        if rest.0.is_empty() && modifier == Some(VALENCIA) {
            rest = Parts(VALENCIA);
        }
        let tag = Tag { subtags, rest };
        tag.variants().all(|variant| variant.is_some()).then_some(tag)
    }

    /// The variants up to an extension or private use; `None` for what is no variant.
    pub(crate) fn variants(self) -> impl Iterator<Item = Option<Variant>> {
        let mut rest = self.rest;
        std::iter::from_fn(move || {
            rest.next_if_some(|part| (part.len() != 1).then(|| Variant::from_bytes(part).ok()))
        })
    }
}

impl<'t> Parts<'t> {
    /// What the next part is read as; the part is left if that is nothing.
    #[inline]
    fn next_if_some<T>(&mut self, read: impl FnOnce(&'t [u8]) -> Option<T>) -> Option<T> {
        let (part, after) = split(self.0.get(1..)?, is_separator);
        let read = read(part)?;
        self.0 = after;
        Some(read)
    }
}

/// The language by the code that CLDR has it by, with the script or the region that come with it.
fn canonical(language: &[u8]) -> Subtags {
    let written = number(language);
    // Those of two letters, which nearly all are, come first.
    let Some((_, language)) =
        ALIASES.iter().find(|(alias, _)| *alias >= written).filter(|(alias, _)| *alias == written)
    else {
        return Subtags { language: written, script: 0, region: 0 };
    };
    let mut longer = LONGER_ALIASES.iter();
    let longer = longer.find(|(alias, _)| *alias == written).map(|(_, subtags)| *subtags);
    longer.unwrap_or(Subtags { language: *language, script: 0, region: 0 })
}

/// The text up to a byte, and the rest with it.
#[inline]
fn split(text: &[u8], is_end: impl Fn(&u8) -> bool) -> (&[u8], &[u8]) {
    let end = text.iter().position(is_end).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or_default()
}

#[inline]
fn is_separator(b: &u8) -> bool {
    matches!(b, b'-' | b'_' | b'+')
}

#[inline]
fn is_letters(part: &[u8], count: usize) -> bool {
    part.len() == count && part.iter().all(u8::is_ascii_alphabetic)
}

/// Windows has names of its own for the scripts of Chinese.
#[inline]
fn script(part: &[u8]) -> Option<u32> {
    match part {
        [b'C' | b'c', b'H' | b'h', b'S' | b's'] => Some(number(b"hans")),
        [b'C' | b'c', b'H' | b'h', b'T' | b't'] => Some(number(b"hant")),
        _ => is_letters(part, 4).then(|| number(part)),
    }
}

#[inline]
fn region(part: &[u8]) -> Option<u32> {
    match part {
        [_, _] if is_letters(part, 2) => Some(number(part)),
        [b'r', region @ ..] if region.len() == 2 && region.iter().all(u8::is_ascii_uppercase) => {
            Some(number(region))
        }
        [_, _, _] if part.iter().all(u8::is_ascii_digit) => Some(number(part)),
        _ => None,
    }
}

/// `@latin` or `#Latn`, which may come after an encoding, and before more that Java has.
fn modifier(suffix: &[u8]) -> Option<&[u8]> {
    let at = suffix.iter().position(|b| matches!(b, b'@' | b'#'))?;
    Some(split(suffix.get(at..)?, is_separator).0.trim_ascii())
}

/// POSIX locales have names for scripts; their other modifiers are ignored, but for [`VALENCIA`].
fn script_of_modifier(modifier: &[u8]) -> Option<u32> {
    match modifier {
        b"@cyrillic" => Some(number(b"cyrl")),
        b"@devanagari" => Some(number(b"deva")),
        b"@iqtelif" | b"@latin" => Some(number(b"latn")),
        [b'#', script @ ..] => is_letters(script, 4).then(|| number(script)),
        _ => None,
    }
}
