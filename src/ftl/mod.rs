//! Fluent's syntax: everything that reads FTL as text or by fluent-syntax.

#[cfg(feature = "check")]
#[cfg_attr(not(feature = "translate"), allow(dead_code))]
pub(crate) mod comments;
#[cfg(feature = "check")]
#[cfg_attr(not(feature = "translate"), allow(dead_code))]
pub(crate) mod entry;
#[cfg(feature = "check")]
#[cfg_attr(not(feature = "translate"), allow(dead_code))]
pub(crate) mod fingerprint;
pub(crate) mod parse;
pub(crate) mod place;
pub(crate) mod references;
pub(crate) mod rejection;
#[cfg(feature = "check")]
#[cfg_attr(not(feature = "translate"), allow(dead_code))]
pub(crate) mod segments;
// IDs and line ends matter to tools only.
#[cfg_attr(not(feature = "translate"), allow(dead_code))]
pub(crate) mod split;
pub(crate) mod subset;
