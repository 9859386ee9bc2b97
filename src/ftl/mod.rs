//! Fluent's syntax: everything that reads FTL as text or by fluent-syntax.

// Some of it matters to tools only.
#![cfg_attr(not(feature = "translate"), allow(dead_code))]

#[cfg(feature = "check")]
pub(crate) mod comments;
#[cfg(feature = "check")]
pub(crate) mod entry;
#[cfg(feature = "check")]
pub(crate) mod fingerprint;
pub(crate) mod parse;
pub(crate) mod place;
pub(crate) mod references;
#[cfg(feature = "check")]
pub(crate) mod segments;
pub(crate) mod split;
pub(crate) mod subset;
