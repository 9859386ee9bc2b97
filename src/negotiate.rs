//! Which of the available locales a reader gets: `[requested] * [available] = [chain]`.
//!
//! The steps, numbered alike in the code:
//! 1. the request is cut into language ranges, each with its weight (`q`, 1 if absent; RFC 9110, section 12.5.4);
//! 2. both sides are maximized with CLDR's likely subtags (`zh-TW` is `zh-Hant-TW`), and compared by language and script;
//! 3. an available locale takes the weight of the most specific range that matches it; 0 excludes it;
//! 4. what is left is sorted by weight, then by the place of its range in the request.
//!
//! The default locale closes every chain; whoever walks one adds it.
//!
//! fluent-langneg, which others use for this, ignores weights and gives Simplified Chinese to readers of Traditional.

use std::cmp::Reverse;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

use crate::clean::cut;
use crate::limits::{HEADER_BYTES, HEADER_RANGES, TAG_BYTES};

/// A language range of a request.
#[derive(Clone, Debug, PartialEq)]
struct Range<'h> {
    text: &'h str,
    /// `None` is `*`.
    tag: Option<Maximized>,
    /// In thousandths.
    weight: u16,
}

/// A locale with its likely subtags.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Maximized {
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
    /// Whether the script and the region were written, or are only likely.
    scripted: bool,
    regional: bool,
}

/// The outcome: positions of the available locales in the reader's order, and what could not be had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Negotiated {
    pub(crate) order: Vec<usize>,
    /// The first thing the reader asked for, if no available locale matches it.
    pub(crate) unmet: Option<Box<str>>,
}

impl Maximized {
    pub(crate) fn new(locale: &LanguageIdentifier) -> Maximized {
        let mut full = locale.clone();
        full.maximize();
        Maximized {
            language: full.language,
            script: full.script,
            region: full.region,
            scripted: locale.script.is_some(),
            regional: locale.region.is_some(),
        }
    }

    /// How well a range fits this available locale: 0 not at all, 1 by language and script, 2 by region too.
    fn fit(&self, range: &Maximized) -> u8 {
        if self.language != range.language || self.script != range.script {
            0
        } else if range.regional && self.region == range.region {
            2
        } else {
            1
        }
    }
}

impl Maximized {
    /// Of locales that a range fits equally, which to take first: the very tag, then the likeliest region.
    fn affinity(&self, range: Option<&Maximized>) -> u8 {
        match range {
            Some(range) if self == range => 2,
            Some(range) if self.region == range.region => 1,
            _ => 0,
        }
    }
}

/// Orders the available locales for a reader who sent `request`: an `Accept-Language` header, a tag, or a POSIX locale.
pub(crate) fn negotiate(available: &[Maximized], default: usize, request: &str) -> Negotiated {
    let mut ranges = [const { None }; HEADER_RANGES];
    // 1. and 2.
    for (slot, range) in ranges.iter_mut().zip(ranges_of(request)) {
        *slot = Some(range);
    }
    let ranges = || ranges.iter().flatten();
    // 3.
    let mut ranked: Vec<(u16, usize, (u8, u8), usize)> = Vec::with_capacity(available.len());
    for (position, locale) in available.iter().enumerate() {
        let fits = ranges().enumerate().filter_map(|(place, range)| {
            let fit = match &range.tag {
                Some(tag) => locale.fit(tag).checked_add(1).filter(|fit| *fit > 1)?,
                None => 1,
            };
            Some((fit, range.weight, place))
        });
        // Of equally specific ranges the heavier counts, of equally heavy ones the first.
        let best = fits.max_by_key(|(fit, weight, place)| (*fit, *weight, usize::MAX.saturating_sub(*place)));
        if let Some((fit, weight, place)) = best.filter(|(_, weight, _)| *weight > 0) {
            let range = ranges().nth(place).and_then(|range| range.tag.as_ref());
            ranked.push((weight, place, (fit, locale.affinity(range)), position));
        }
    }
    // 4. Of two that one range matches, the one whose region it names comes first, then its nearest kin, then the default.
    ranked.sort_by_key(|(weight, place, fit, position)| {
        (Reverse(*weight), *place, Reverse(*fit), *position != default)
    });
    let order: Vec<usize> = ranked.iter().map(|(.., position)| *position).collect();
    let wanted =
        ranges().filter(|range| range.weight > 0).max_by_key(|range| range.weight_and_place(request));
    let is_met = |range: &Range<'_>| match &range.tag {
        Some(tag) => available.iter().any(|locale| locale.fit(tag) > 0),
        None => true,
    };
    let unmet = match wanted {
        Some(range) => {
            if is_met(range) {
                None
            } else {
                Some(range.text)
            }
        }
        // Something was asked for, and nothing of it is a language; to exclude one is not to ask for it.
        None => Some(cut(request.trim(), TAG_BYTES))
            .filter(|_| asks_for_something(request) && ranges().next().is_none()),
    };
    Negotiated { order, unmet: unmet.map(Into::into) }
}

impl Range<'_> {
    /// Sorts the heaviest, then the first, to the end.
    fn weight_and_place(&self, request: &str) -> (u16, usize) {
        let place = (self.text.as_ptr() as usize).saturating_sub(request.as_ptr() as usize);
        (self.weight, usize::MAX.saturating_sub(place))
    }
}

fn ranges_of(request: &str) -> impl Iterator<Item = Range<'_>> {
    let head = cut(request, HEADER_BYTES);
    // The range that the cut went through is not what the reader wrote.
    let head =
        if head.len() < request.len() { head.rsplit_once(',').map_or("", |(whole, _)| whole) } else { head };
    head.split(',').take(HEADER_RANGES).filter_map(|range| {
        let (text, parameters) = range.split_once(';').unwrap_or((range, ""));
        let text = text.trim();
        let tag = if text == "*" { None } else { Some(Maximized::new(&parse_tag(text)?)) };
        Some(Range { text, tag, weight: weight(parameters)? })
    })
}

/// The weight in thousandths; `None` if it is not one.
fn weight(parameters: &str) -> Option<u16> {
    let mut weight = 1000;
    for parameter in parameters.split(';').filter(|parameter| !parameter.trim().is_empty()) {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            weight = thousandths(value.trim())?;
        }
    }
    Some(weight)
}

/// Reads `0`, `1`, `0.5`, `0.875`, `1.000`.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(3);
    let fraction = digits.fold(0_u16, |sum, digit| {
        10_u16.saturating_mul(sum).saturating_add(u16::from(digit.saturating_sub(b'0')))
    });
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// Reads a BCP 47 tag or a POSIX locale leniently: encoding, modifier, extensions and private use are cut off, `cmn` and
/// `zh-cmn` are `zh`; other extended languages of `zh` (`zh-yue`) stand for themselves.
pub(crate) fn parse_tag(text: &str) -> Option<LanguageIdentifier> {
    let text = text.split(['.', '@']).next()?.trim();
    if text.is_empty() || text.len() > TAG_BYTES || matches!(text, "C" | "POSIX") {
        return None;
    }
    let mut subtags = text.split(['-', '_']);
    let mut language = subtags.next()?;
    let mut rest = subtags.clone();
    if language.eq_ignore_ascii_case("zh") {
        if let Some(extended) =
            rest.next().filter(|s| s.len() == 3 && s.bytes().all(|b| b.is_ascii_alphabetic()))
        {
            subtags = rest;
            language = extended;
        }
    }
    if language.eq_ignore_ascii_case("cmn") {
        language = "zh";
    }
    let mut tag = language.to_owned();
    for subtag in subtags.take_while(|subtag| subtag.len() != 1) {
        tag.push('-');
        tag.push_str(subtag);
    }
    tag.parse().ok().filter(|locale: &LanguageIdentifier| !locale.language.is_empty())
}

/// Whether the locale's script is written from right to left.
pub(crate) fn is_right_to_left(locale: &LanguageIdentifier) -> bool {
    let script = Maximized::new(locale).script;
    script.is_some_and(|script| {
        matches!(
            script.as_str(),
            "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" | "Adlm" | "Rohg" | "Mand" | "Samr" | "Mend"
        )
    })
}

fn asks_for_something(request: &str) -> bool {
    let request = request.split(['.', '@']).next().unwrap_or_default().trim();
    !request.is_empty() && !matches!(request, "C" | "POSIX")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_up_to_a_length() {
        let tag =
            |last: &str| format!("en-{}{last}", "variant1-variant2-variant3-variant4-variant5-variant6");
        for (last, is_read) in [("-1234567", true), ("-12345678", false)] {
            assert_eq!(parse_tag(&tag(last)).is_some(), is_read, "{}", tag(last).len());
        }
    }
}
