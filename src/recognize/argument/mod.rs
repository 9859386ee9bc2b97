//! Arguments by what their values look like.

pub(super) mod by_kind;
pub(super) mod parameter_name;
pub(super) mod value;
