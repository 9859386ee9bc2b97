//! What the rules know of a text: its entries, its references, and the reference that it is compared with.

pub(crate) mod argument_coverage;
pub(crate) mod entries;
pub(crate) mod expected;
pub(crate) mod file;
pub(crate) mod han;
pub(crate) mod loader;
pub(crate) mod reference;
pub(crate) mod syntax;
