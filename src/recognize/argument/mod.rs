//! Arguments: out of known sentences, else by what their values look like.

pub(super) mod by_kind;
pub(super) mod read;
pub(super) mod value;
