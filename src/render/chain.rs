use smallvec::SmallVec;

use crate::api_error::ApiError;
use crate::code::parameter::{Lookup, Name};
use crate::code::value::unix_seconds;
#[cfg(feature = "zones")]
use crate::error::Error;
use crate::locale::identifier::LocaleId;
use crate::render::audience::Audience;
use crate::text::direction::POP_DIRECTIONAL_ISOLATE;
use crate::text::small_string::SmallString;

/// A reader's locales, in order of preference, and the [`Audience`]. Made by
/// [`Localizer::negotiate`](crate::Localizer::negotiate).
///
/// A chain is good for every localizer. A locale that a localizer lacks is skipped, and its default locale closes every chain.
///
/// It is small, and cheap to make, clone and keep: with up to eight locales, nothing is allocated unless the reader asked for
/// a long tag that no built-in locale matches.
///
/// ```
/// use bigmodel_errors::{ApiError, Audience, Localizer};
///
/// let localizer = Localizer::builtin();
/// let error = ApiError::new(1113);
/// let developer = localizer.negotiate("en");
/// assert_eq!(localizer.render(&error, &developer).as_str(), "Your account is in arrears, please recharge and try again");
/// let customer = developer.for_audience(Audience::EndUser);
/// assert_eq!(
///     localizer.render(&error, &customer).as_str(),
///     "The service is not available right now. Please contact the support team of this app.",
/// );
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Chain {
    pub(crate) locales: SmallVec<[Preferred; 8]>,
    /// What the reader asked for first, unless that is a built-in locale.
    pub(crate) wanted: Option<SmallString>,
    /// Whether the localizer that made the chain has it.
    pub(crate) is_met: bool,
    /// `None` leaves it to the localizer.
    pub(crate) audience: Option<Audience>,
    #[cfg(feature = "zones")]
    pub(crate) zone: Option<jiff::tz::TimeZone>,
}

/// A locale of a chain.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Preferred {
    pub(crate) id: LocaleId,
    /// Its position in the localizer that made the chain, and most likely in others.
    pub(crate) position: u16,
}

impl Chain {
    /// For whomever the localizer was built for.
    pub(crate) fn new(locales: SmallVec<[Preferred; 8]>, wanted: Option<SmallString>, is_met: bool) -> Chain {
        Chain {
            locales,
            wanted,
            is_met,
            audience: None,
            #[cfg(feature = "zones")]
            zone: None,
        }
    }

    /// Returns the same locales for that audience, whatever [audience](crate::LocalizerBuilder::audience) the localizer that
    /// renders was built for.
    #[must_use]
    pub fn for_audience(mut self, audience: Audience) -> Chain {
        self.audience = Some(audience);
        self
    }

    /// Returns the same locales for a reader in that time zone: a name of the IANA database, such as `Asia/Tokyo`, or an offset,
    /// such as `+02:00` or `UTC`. The moment at which a limit resets is then rendered as the reader's clock shows it, with its
    /// offset in place of what the text has in brackets after a time of Beijing.
    ///
    /// Without it, texts for developers have Beijing time, and those for customers, who would learn from it where the service is
    /// and nothing else, have no time.
    ///
    /// # Errors
    ///
    /// - There is no such zone, or this system has no database of time zones.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Audience, Localizer};
    ///
    /// let localizer = Localizer::builtin();
    /// let error = ApiError::new(1310).with("next_flush_time", "2026-08-12 18:58:34");
    /// let chain = localizer.negotiate("en").in_time_zone("+02:00")?;
    /// assert_eq!(
    ///     localizer.text(&error, &chain),
    ///     "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 12:58:34 (UTC+2)",
    /// );
    /// assert_eq!(
    ///     localizer.text(&error, &chain.for_audience(Audience::EndUser)),
    ///     "The service has reached its usage limit for now. Please try again after 2026-08-12 12:58:34 (UTC+2).",
    /// );
    /// # Ok::<(), bigmodel_errors::Error>(())
    /// ```
    #[cfg(feature = "zones")]
    pub fn in_time_zone(mut self, name: &str) -> Result<Chain, Error> {
        use jiff::tz::{Offset, TimeZone};

        let whole = |(length, seconds): (usize, Option<i64>)| seconds.filter(|_| length == name.len());
        let seconds =
            crate::code::value::zone(name).and_then(whole).and_then(|seconds| seconds.try_into().ok());
        let fixed = seconds.and_then(|seconds| Offset::from_seconds(seconds).ok()).map(TimeZone::fixed);
        let found = match fixed {
            Some(zone) => zone,
            None => TimeZone::get(name).map_err(|_| Error::unknown_zone(name))?,
        };
        self.zone = Some(found);
        Ok(self)
    }

    #[inline]
    pub(crate) fn has_time_zone(&self) -> bool {
        #[cfg(feature = "zones")]
        return self.zone.is_some();
        #[cfg(not(feature = "zones"))]
        return false;
    }

    /// The reader's time, and its offset, at a number of seconds since 1970.
    #[cfg(feature = "zones")]
    fn clock(&self, seconds: u64) -> Option<(String, String)> {
        let zone = self.zone.as_ref()?;
        let moment = jiff::Timestamp::from_second(seconds.try_into().ok()?).ok()?;
        let time = zone.to_datetime(moment).strftime("%Y-%m-%d %H:%M:%S").to_string();
        let offset = zone.to_offset(moment).seconds();
        let sign = if offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (offset.abs() / 3600, offset.abs() / 60 % 60);
        let offset = match (hours, minutes) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{sign}{hours}"),
            (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
        };
        Some((time, offset))
    }

    #[cfg(not(feature = "zones"))]
    fn clock(&self, _: u64) -> Option<(String, String)> {
        None
    }
}

// Derived, it would copy the locales one by one.
impl Clone for Chain {
    #[inline]
    fn clone(&self) -> Chain {
        Chain {
            locales: SmallVec::from_slice(&self.locales),
            wanted: self.wanted.clone(),
            is_met: self.is_met,
            audience: self.audience,
            #[cfg(feature = "zones")]
            zone: self.zone.clone(),
        }
    }
}

impl PartialEq for Preferred {
    fn eq(&self, other: &Preferred) -> bool {
        self.id == other.id
    }
}

impl Eq for Preferred {}

/// A reset time, and what the reader's clock shows then.
pub(crate) struct Reset<'e> {
    beijing: &'e str,
    time: String,
    offset: String,
}

impl<'e> Reset<'e> {
    /// `None` if the chain has no time zone, or the error no reset time that a sentence can show.
    #[inline]
    pub(crate) fn new(error: &'e ApiError, chain: &Chain) -> Option<Reset<'e>> {
        if chain.has_time_zone() { Reset::in_zone(error, chain) } else { None }
    }

    fn in_zone(error: &'e ApiError, chain: &Chain) -> Option<Reset<'e>> {
        let beijing = error.arguments.value(&Name::NEXT_FLUSH_TIME)?.text;
        let (time, offset) = chain.clock(unix_seconds(beijing)?)?;
        Some(Reset { beijing, time, offset })
    }

    /// The sentence with the reader's time. Its offset replaces what the sentence has in brackets after the time, which names
    /// Beijing's. A sentence of an app's own may name no zone; then the offset follows the time.
    pub(crate) fn localize(&self, sentence: &str) -> String {
        let mut parts = sentence.split(self.beijing);
        let mut localized = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            localized.push_str(&self.time);
            match in_brackets(part) {
                Some((before, after)) => {
                    localized.extend([before, &self.offset, after]);
                }
                None => localized.extend([" ", &self.offset, part]),
            }
        }
        localized
    }
}

/// A text cut before and after the zone that it has in brackets at its beginning.
fn in_brackets(text: &str) -> Option<(&str, &str)> {
    let start = text.find(['(', '（'])?;
    let is_next = |c| matches!(c, ' ' | POP_DIRECTIONAL_ISOLATE);
    let zone_start = text.get(start..)?.chars().next()?.len_utf8().checked_add(start)?;
    let (before, rest) = text.split_at_checked(zone_start)?;
    let (zone, _) = rest.split_once([')', '）'])?;
    let is_zone = text.get(..start)?.chars().all(is_next) && zone.contains("UTC");
    Some((before, rest.get(zone.len()..)?)).filter(|_| is_zone)
}
