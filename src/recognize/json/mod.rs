//! Names and values in text that is JSON or was.

pub(super) mod fields;
pub(super) mod keys;
pub(super) mod number;
pub(super) mod quote;
pub(super) mod scan;
pub(super) mod unescape;
