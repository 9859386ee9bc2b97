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

use smallvec::SmallVec;

use crate::limits::{HEADER_BYTES, HEADER_RANGES, TAG_BYTES};
use crate::locale::likely::Maximized;
use crate::locale::subtags::Subtags;
use crate::locale::tag::Tag;
use crate::text::sanitize::cut;

/// A language range of a request.
#[derive(Clone, Copy, Debug)]
struct Range<'h> {
    text: &'h str,
    /// `None` is `*`.
    tag: Option<Subtags>,
    /// In thousandths.
    weight: u16,
}

/// Positions of the available locales.
type Order = SmallVec<[u16; 8]>;

/// The outcome: positions of the available locales in the reader's order, and what could not be had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Negotiated<'r> {
    pub(crate) order: Order,
    /// The first thing the reader asked for, if no available locale matches it.
    pub(crate) unmet: Option<&'r str>,
}

/// The best range so far for an available locale.
#[derive(Clone, Copy)]
struct Rank {
    position: u16,
    /// 0 as long as no range fits.
    fit: u8,
    weight: u16,
    place: usize,
    affinity: u8,
}

impl Maximized {
    /// How well a range fits this available locale: 0 not at all, 1 by language and script, 2 by region too.
    #[inline]
    fn fit(&self, range: &Maximized) -> u8 {
        let (own, ranged) = (&self.subtags, &range.subtags);
        if own.language != ranged.language || own.script != ranged.script {
            0
        } else if range.has_region && own.region == ranged.region {
            2
        } else {
            1
        }
    }

    /// Of locales that a range fits equally, which to take first: the very tag, then the likeliest region.
    #[inline]
    fn affinity(&self, range: &Maximized) -> u8 {
        if self == range {
            2
        } else if self.subtags.region == range.subtags.region {
            1
        } else {
            0
        }
    }
}

/// Orders the available locales for a reader who sent `request`: an `Accept-Language` header, a tag, or a POSIX locale.
#[inline]
pub(crate) fn negotiate<'a, 'r>(
    available: impl Iterator<Item = &'a Maximized> + Clone,
    default: usize,
    request: &'r str,
) -> Negotiated<'r> {
    let unranked = Rank { position: 0, fit: 0, weight: 0, place: 0, affinity: 0 };
    let mut ranks: SmallVec<[Rank; 8]> = SmallVec::new();
    for (position, _) in (0..=u16::MAX).zip(available.clone()) {
        ranks.push(Rank { position, ..unranked });
    }
    let mut wanted: Option<(u16, &str, bool)> = None;
    let mut asked = false;
    // 1.
    for (place, range) in ranges_of(request).enumerate() {
        asked = true;
        // 2. A range of another language fits nothing, whatever its likely subtags.
        let is_ours = |tag: &Subtags| available.clone().any(|locale| locale.subtags.language == tag.language);
        let tag = range.tag.filter(is_ours).map(Maximized::new);
        let mut is_met = range.tag.is_none();
        // 3.
        for (rank, locale) in ranks.iter_mut().zip(available.clone()) {
            let (fit, affinity) = match &tag {
                Some(tag) => (locale.fit(tag), locale.affinity(tag)),
                None => (0, 0),
            };
            is_met |= fit > 0;
            let fit = if range.tag.is_none() { 1 } else { fit.saturating_add(1) };
            let fits = fit > 1 || range.tag.is_none();
            // Of equally specific ranges the heavier counts, of equally heavy ones the first.
            if fits && (fit, range.weight) > (rank.fit, rank.weight) {
                *rank = Rank { fit, weight: range.weight, place, affinity, ..*rank };
            }
        }
        if range.weight > 0 && wanted.is_none_or(|(weight, ..)| range.weight > weight) {
            wanted = Some((range.weight, range.text, is_met));
        }
    }
    // 4. Of two that one range matches, the one whose region it names comes first, then its nearest kin, then the default.
    ranks.retain(|rank| rank.weight > 0);
    ranks.sort_unstable_by_key(|rank| {
        let is_default = usize::from(rank.position) == default;
        let fit = Reverse((rank.fit, rank.affinity));
        (Reverse(rank.weight), rank.place, fit, !is_default, rank.position)
    });
    let unmet = match wanted {
        Some((_, text, is_met)) => Some(text).filter(|_| !is_met),
        // Something was asked for, and nothing of it is a language; to exclude one is not to ask for it.
        None => Some(cut(request.trim(), TAG_BYTES)).filter(|_| !asked && asks_for_something(request)),
    };
    Negotiated { order: ranks.iter().map(|rank| rank.position).collect(), unmet }
}

#[inline]
fn ranges_of(request: &str) -> impl Iterator<Item = Range<'_>> {
    let head = cut(request, HEADER_BYTES);
    // The range that the cut went through is not what the reader wrote.
    let head =
        if head.len() < request.len() { head.rsplit_once(',').map_or("", |(whole, _)| whole) } else { head };
    let mut rest = Some(head);
    let parts = std::iter::from_fn(move || {
        let (part, after) = split_once(rest?, b',');
        rest = Some(after).filter(|after| !after.is_empty());
        Some(part)
    });
    parts.take(HEADER_RANGES).filter_map(|range| {
        let (text, parameters) = split_once(range, b';');
        let text = text.trim_ascii();
        let tag = if text == "*" { None } else { Some(Tag::read(text)?.subtags) };
        Some(Range { text, tag, weight: weight(parameters)? })
    })
}

/// The text before and after the first such byte, which is of ASCII; nothing after it where there is none.
#[inline]
fn split_once(text: &str, at: u8) -> (&str, &str) {
    match text.bytes().position(|b| b == at).and_then(|at| text.split_at_checked(at)) {
        Some((before, after)) => (before, after.get(1..).unwrap_or_default()),
        None => (text, ""),
    }
}

/// The weight in thousandths; `None` if it is not one.
#[inline]
fn weight(parameters: &str) -> Option<u16> {
    let (mut weight, mut rest) = (1000, parameters);
    while !rest.is_empty() {
        let (parameter, after) = split_once(rest, b';');
        rest = after;
        let (name, value) = split_once(parameter, b'=');
        if name.trim_ascii().eq_ignore_ascii_case("q") && name.len() < parameter.len() {
            weight = thousandths(value.trim_ascii())?;
        } else if name.len() == parameter.len() && !parameter.trim_ascii().is_empty() {
            return None;
        }
    }
    Some(weight)
}

/// Reads `0`, `1`, `0.5`, `0.875`, `1.000`.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = split_once(text, b'.');
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

fn asks_for_something(request: &str) -> bool {
    let request = request.split(['.', '@']).next().unwrap_or_default().trim();
    !request.is_empty() && !matches!(request, "C" | "POSIX")
}
