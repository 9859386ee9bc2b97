//! Text: sanitizing, redaction, direction, and compact storage.

pub(crate) mod direction;
pub(crate) mod hashes;
pub(crate) mod named;
pub(crate) mod redact;
// Public for the program only.
#[cfg_attr(not(feature = "cli"), allow(unreachable_pub))]
pub(crate) mod sanitize;
pub(crate) mod small_string;
pub(crate) mod words;
