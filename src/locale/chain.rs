use std::fmt;

use smallvec::SmallVec;

/// A reader's locales in order of preference; made by [`Localizer::negotiate`](crate::Localizer::negotiate), and good for that
/// localizer only.
///
/// Another localizer reads it as a chain of its default locale alone. Those that follow each other in a live one (feature
/// `watch`) are one localizer in this.
///
/// It is small and costs next to nothing to make, to clone and to keep: with up to eight locales, and unless a long tag could
/// not be had, nothing of it is allocated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    pub(crate) localizer: u32,
    pub(crate) order: Order,
    pub(crate) unmet: Option<Unmet>,
}

/// The catalogs' numbers.
pub(crate) type Order = SmallVec<[u16; 8]>;

/// The first thing that the reader asked for and that no locale matches.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Unmet(SmallVec<[u8; 16]>);

impl Unmet {
    pub(crate) fn new(text: &str) -> Unmet {
        Unmet(SmallVec::from_slice(text.as_bytes()))
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

impl fmt::Debug for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf8_lossy(&self.0), f)
    }
}
