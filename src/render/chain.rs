use smallvec::SmallVec;

use crate::locale::identifier::LocaleId;
use crate::render::audience::Audience;
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
    /// Returns the same locales for that audience, whatever [audience](crate::LocalizerBuilder::audience) the localizer that
    /// renders was built for.
    #[must_use]
    pub fn for_audience(mut self, audience: Audience) -> Chain {
        self.audience = Some(audience);
        self
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
