//! Codes, IDs and words in plain text.

pub(super) mod brackets;
pub(super) mod context;
pub(super) mod status;
pub(super) mod tokens;
