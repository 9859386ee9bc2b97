//! What is found, and how it is shown.

pub(crate) mod display;
pub(crate) mod findings;
pub(crate) mod problem;
