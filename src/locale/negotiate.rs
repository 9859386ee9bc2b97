//! Which of the available locales a reader gets: `[requested] * [available] = [chain]`.
//!
//! The steps, numbered alike in the code:
//! 1. the request is cut into language ranges, each with its weight (`q`, 1 if absent; RFC 9110, section 12.5.4);
//! 2. each range is compared with each available locale by CLDR's [language matching](super::matching);
//! 3. of the ranges that match an available locale, the most specific counts: one that names its language and script rather than
//!    a relative, its region or its variants rather than none, anything rather than `*`; its weight of 0 excludes the locale;
//! 4. what is left is sorted by weight, then by the place of its range in the request, then by distance. Of locales that are
//!    equally far, that of the likeliest region comes first, then the default, then the one that was loaded first.
//!
//! The default locale closes every chain; whoever walks one adds it.
//!
//! fluent-langneg, which others use for this, ignores weights and gives Simplified Chinese to readers of Traditional.

use std::cmp::Reverse;

use smallvec::SmallVec;

use crate::limits::{HEADER_BYTES, HEADER_RANGES, TAG_BYTES};
use crate::locale::matching::{Available, Distance, Match, Requested};
use crate::locale::tag::Tag;
use crate::text::sanitize::cut;

/// A language range of a request.
#[derive(Clone, Copy, Debug)]
struct Range<'h> {
    text: &'h str,
    /// `None` is `*`.
    tag: Option<Tag<'h>>,
    /// In thousandths.
    weight: u16,
}

/// The outcome: the available locales in the reader's order, and what could not be had.
pub(crate) struct Negotiated<'r> {
    ranks: SmallVec<[Rank; 8]>,
    /// The first thing that the reader asked for.
    pub(crate) wanted: Option<&'r str>,
    /// Whether an available locale matches it.
    pub(crate) is_met: bool,
}

/// An available locale that a range matches, and the range that counts for it.
#[derive(Clone, Copy)]
struct Rank {
    position: u16,
    /// 1 for `*`, more for a [`Match`].
    specificity: u8,
    weight: u16,
    place: usize,
    distance: Distance,
}

/// Orders the available locales for a reader who sent `request`: an `Accept-Language` header, a tag, or a POSIX locale
/// or list of them.
pub(crate) fn negotiate<'a, 'r>(
    available: impl Iterator<Item = &'a Available> + Clone,
    default: usize,
    request: &'r str,
) -> Negotiated<'r> {
    let mut ranks: SmallVec<[Rank; 8]> = SmallVec::new();
    let mut wanted: Option<(u16, &str, bool)> = None;
    let mut asked = false;
    // 1.
    for (place, range) in ranges_of(request).enumerate() {
        asked = true;
        let is_met = rank(&mut ranks, available.clone(), place, &range);
        if range.weight > 0 && wanted.is_none_or(|(weight, ..)| range.weight > weight) {
            wanted = Some((range.weight, range.text, is_met));
        }
    }
    // 4. Inserted one by one: there are few, and the sort of the standard library would add 10 KB to an app.
    let key = |rank: &Rank| {
        let is_default = usize::from(rank.position) == default;
        (Reverse(rank.weight), rank.place, rank.distance, !is_default, rank.position)
    };
    let mut sorted: SmallVec<[Rank; 8]> = SmallVec::new();
    for rank in ranks.into_iter().filter(|rank| rank.weight > 0) {
        sorted.insert(sorted.partition_point(|before| key(before) < key(&rank)), rank);
    }
    let (wanted, is_met) = match wanted {
        Some((_, text, is_met)) => (Some(text), is_met),
        // Something was asked for, and nothing of it is a language; to exclude one is not to ask for it.
        None => {
            (Some(cut(request.trim(), TAG_BYTES)).filter(|_| !asked && asks_for_something(request)), false)
        }
    };
    Negotiated { ranks: sorted, wanted, is_met }
}

impl Negotiated<'_> {
    /// The positions of the available locales.
    pub(crate) fn order(&self) -> impl Iterator<Item = u16> {
        self.ranks.iter().map(|rank| rank.position)
    }
}

/// Ranks the locales that a range matches; `false` if it matches none.
#[inline(never)]
fn rank<'a>(
    ranks: &mut SmallVec<[Rank; 8]>,
    available: impl Iterator<Item = &'a Available> + Clone,
    place: usize,
    range: &Range<'_>,
) -> bool {
    // 2.
    let requested = match range.tag {
        Some(tag) => match Requested::new(tag, available.clone()) {
            Some(requested) => Some(requested),
            None => return false,
        },
        None => None,
    };
    let mut is_met = false;
    for (position, available) in available.enumerate() {
        let (specificity, distance) = match &requested {
            None => (1, Distance::default()),
            Some(requested) => match requested.compare(available) {
                // To exclude a language is not to exclude its relatives.
                Some(Match { specificity: 0, .. }) if range.weight == 0 => continue,
                Some(Match { specificity, distance }) => (specificity.saturating_add(2), distance),
                None => continue,
            },
        };
        is_met = true;
        // 3.
        let Ok(position) = u16::try_from(position) else { break };
        let new = Rank { position, specificity, weight: range.weight, place, distance };
        match ranks.binary_search_by_key(&position, |rank| rank.position) {
            Ok(at) => ranks.get_mut(at).into_iter().for_each(|rank| rank.replace_by(new)),
            Err(at) => ranks.insert(at, new),
        }
    }
    is_met
}

impl Rank {
    /// Of equally specific ranges the heavier counts, of equally heavy ones the first.
    fn replace_by(&mut self, new: Rank) {
        if (new.specificity, new.weight) > (self.specificity, self.weight) {
            // In `en, nl, en-GB`, all English comes first.
            let keeps_place = self.specificity > 1 && new.weight == self.weight;
            let (place, distance) =
                if keeps_place { (self.place, self.distance) } else { (new.place, new.distance) };
            *self = Rank { place, distance, ..new };
        }
    }
}

#[inline]
fn ranges_of(request: &str) -> impl Iterator<Item = Range<'_>> {
    let head = cut(request, HEADER_BYTES);
    // The range that the cut went through is not what the reader wrote.
    let head = if head.len() < request.len() {
        head.rsplit_once([',', ':']).map_or("", |(whole, _)| whole)
    } else {
        head
    };
    let mut rest = Some(head);
    let parts = std::iter::from_fn(move || {
        // `LANGUAGE` has colons.
        let (part, after) = split_once(rest?, |b| matches!(b, b',' | b':'));
        rest = Some(after).filter(|after| !after.is_empty());
        Some(part)
    });
    parts.take(HEADER_RANGES).filter_map(|range| {
        let (text, parameters) = split_once(range, |b| b == b';');
        let text = text.trim_ascii();
        let tag = if text == "*" { None } else { Some(Tag::read(text)?) };
        Some(Range { text, tag, weight: weight(parameters)? })
    })
}

/// The text before and after the first such byte, which is of ASCII; nothing after it where there is none.
#[inline]
fn split_once(text: &str, is_end: impl Fn(u8) -> bool) -> (&str, &str) {
    match text.bytes().position(is_end).and_then(|at| text.split_at_checked(at)) {
        Some((before, after)) => (before, after.get(1..).unwrap_or_default()),
        None => (text, ""),
    }
}

/// The weight in thousandths; `None` if it is not one.
#[inline]
fn weight(parameters: &str) -> Option<u16> {
    let (mut weight, mut rest) = (1000, parameters);
    while !rest.is_empty() {
        let (parameter, after) = split_once(rest, |b| b == b';');
        rest = after;
        let (name, value) = split_once(parameter, |b| b == b'=');
        if name.trim_ascii().eq_ignore_ascii_case("q") && name.len() < parameter.len() {
            weight = thousandths(value.trim_ascii())?;
        } else if name.len() == parameter.len() && !parameter.trim_ascii().is_empty() {
            return None;
        }
    }
    Some(weight)
}

/// Reads `0`, `1`, `0.5`, `0.875`, `1.000`.
pub(crate) fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = split_once(text, |b| b == b'.');
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
