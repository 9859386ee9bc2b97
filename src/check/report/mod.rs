//! Problems: how rules report them, and how they are shown.

mod display;
pub(crate) mod findings;
pub(crate) mod problem;
