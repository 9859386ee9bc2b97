//! Fluent's syntax: the one room that reads FTL.

// `check` alone reads what `sync` writes, and needs less of it.
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
pub(crate) mod split;
