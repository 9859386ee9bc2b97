//! Which locales a reader can be given for another, and how far each is from it: CLDR's language matching.
//!
//! The distance of two locales is the sum of those of their languages, scripts and regions, after likely subtags have been
//! added; equal ones have none. Languages and scripts match only if they are equal or one of CLDR's pairs, of which `generate/`
//! writes the [table]: Norwegian for Danish readers, Chinese for readers of Cantonese. Regions always match, and those of one
//! group (the Americas for Spanish and Portuguese, the United States and what is near them for English, Hong Kong and Macao for
//! Traditional Chinese, the Maghreb for Arabic) are nearer to each other than to the rest.
//! <https://unicode.org/reports/tr35/#LanguageMatching>
//!
//! One thing differs: CLDR gives readers of 107 languages another one that most of them know, Chinese to Tibetan readers,
//! English to Tamil. These one-way pairs, which are farther apart than 10, are left out. `docs/negotiation.md` shows more, and
//! what the crates that do this cost.

#[rustfmt::skip]
pub(crate) mod table;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use self::table::{Group, LANGUAGES, PARADIGMS, REGIONS, Regions, SCRIPTS};
use crate::locale::likely::Maximized;
use crate::locale::subtags::Subtags;
use crate::locale::tag::Tag;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Available {
    pub(crate) locale: Maximized,
    /// Whether it is the first to take of those that are equally far: that of the likeliest region, or a paradigm locale, which
    /// stands for others (`es-419`).
    pub(crate) is_preferred: bool,
    pub(crate) variants: u32,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Requested {
    locale: Maximized,
    variants: u32,
    relatives: &'static [Relative],
}

/// A language asked for, one that its readers can read, and their distance.
type Relative = (u32, u32, u8);

/// How well an available locale matches a requested one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// How much of the request names this locale: nothing of it if the language or the script is another; then 1, and 1 more
    /// each for the region and the variants.
    pub(crate) specificity: u8,
    pub(crate) distance: Distance,
}

/// The nearer is the less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Distance {
    /// CLDR's, of language, script and region.
    pub(crate) subtags: u8,
    /// 0 for the same variants, 1 for none, 2 for others.
    variants: u8,
    is_not_preferred: bool,
    /// Of locales that are the same with their likely subtags, how many of them are written in one and not in the other: of `zh`
    /// and `zh-CN`, readers of `zh` get `zh`.
    spelling: u8,
}

impl Available {
    pub(crate) fn of(locale: &LanguageIdentifier) -> Available {
        let maximized = Maximized::of(locale);
        let likeliest = Maximized::new(Subtags { region: 0, ..maximized.subtags });
        Available {
            locale: maximized,
            is_preferred: likeliest.subtags == maximized.subtags || PARADIGMS.contains(&maximized.subtags),
            variants: sum(locale.variants().copied()),
        }
    }

    /// Whether the locales differ only in that a likely script or region is written in one of them.
    pub(crate) fn is_same(&self, other: &Available) -> bool {
        (self.locale.subtags, self.variants) == (other.locale.subtags, other.variants)
    }
}

impl Requested {
    /// `None` if no available locale is of its language or a relative.
    pub(crate) fn new<'a>(
        tag: Tag<'_>,
        mut available: impl Iterator<Item = &'a Available>,
    ) -> Option<Requested> {
        let language = tag.subtags.language;
        let relatives = relatives(language);
        let matches = |available: &Available| {
            let other = available.locale.subtags.language;
            other == language || relatives.iter().any(|(_, relative, _)| *relative == other)
        };
        available.any(matches).then(|| Requested {
            locale: Maximized::new(tag.subtags),
            variants: sum(tag.variants().flatten()),
            relatives,
        })
    }

    /// Compares it with an available locale; `None` if that does not match.
    #[inline]
    pub(crate) fn compare(&self, available: &Available) -> Option<Match> {
        let (wanted, other) = (&self.locale, &available.locale);
        let language = self.language_distance(other.subtags.language)?;
        let script = script_distance(wanted.subtags, other.subtags)?;
        let region = region_distance(wanted.subtags, other.subtags);
        let has_same_variants = self.variants == available.variants;
        let distance = Distance {
            subtags: language.saturating_add(script).saturating_add(region),
            variants: match available.variants {
                _ if has_same_variants => 0,
                0 => 1,
                _ => 2,
            },
            is_not_preferred: !available.is_preferred,
            spelling: if wanted.subtags == other.subtags {
                count([wanted.has_script != other.has_script, wanted.has_region != other.has_region])
            } else {
                0
            },
        };
        let specificity = if language != 0 || script != 0 {
            0
        } else {
            let names_region = wanted.has_region && region == 0;
            let names_variants = self.variants != 0 && has_same_variants;
            count([true, names_region, names_variants])
        };
        Some(Match { specificity, distance })
    }

    #[inline]
    fn language_distance(&self, other: u32) -> Option<u8> {
        if self.locale.subtags.language == other {
            return Some(0);
        }
        let mut relatives = self.relatives.iter();
        relatives.find(|(_, relative, _)| *relative == other).map(|(.., distance)| *distance)
    }
}

/// The languages that readers of a language can read besides.
fn relatives(language: u32) -> &'static [Relative] {
    // Those of two letters, which nearly all are, come first.
    let Some(begin) = LANGUAGES.iter().position(|(wanted, ..)| *wanted >= language) else { return &[] };
    let from = LANGUAGES.get(begin..).unwrap_or_default();
    let count = from.iter().take_while(|(wanted, ..)| *wanted == language).count();
    from.get(..count).unwrap_or_default()
}

fn script_distance(wanted: Subtags, other: Subtags) -> Option<u8> {
    if wanted.script == other.script {
        return Some(0);
    }
    if wanted.language != other.language {
        return None;
    }
    let (_, rows) = SCRIPTS.iter().find(|(language, _)| *language == wanted.language)?;
    let is_pair = |(one, another, _): &&(u32, u32, u8)| (*one, *another) == (wanted.script, other.script);
    rows.iter().find(is_pair).map(|(.., distance)| *distance)
}

fn region_distance(wanted: Subtags, other: Subtags) -> u8 {
    if wanted.region == other.region {
        return 0;
    }
    let is_of_both = |(language, script, _): &&(u32, u32, Regions)| {
        let is_of =
            |locale: Subtags| *language == locale.language && (*script == 0 || *script == locale.script);
        *language == 0 || is_of(wanted) && is_of(other)
    };
    let is_in = |(is_in, regions): &Group, region: u32| regions.contains(&region) == *is_in;
    let is_between = |(one, another, _): &&(Group, Group, u8)| {
        is_in(one, wanted.region) && is_in(another, other.region)
            || is_in(one, other.region) && is_in(another, wanted.region)
    };
    let rows = REGIONS.iter().find(is_of_both).map_or(&[][..], |(.., rows)| rows);
    rows.iter().find(is_between).map_or(0, |(.., distance)| *distance)
}

fn count<const N: usize>(facts: [bool; N]) -> u8 {
    facts.into_iter().map(u8::from).sum()
}

/// One number for the same variants in whatever order; 0 for none.
fn sum(variants: impl Iterator<Item = Variant>) -> u32 {
    let number = |variant: Variant| {
        variant.as_str().bytes().fold(0_u32, |number, b| number.wrapping_mul(31).wrapping_add(b.into()))
    };
    variants.map(number).fold(0, u32::wrapping_add)
}
