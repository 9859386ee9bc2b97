//! What the rules know of a text: its entries, its references, its language, and the reference that it is compared with.

pub(crate) mod context;
pub(crate) mod entries;
pub(crate) mod expected;
pub(crate) mod file;
pub(crate) mod pattern;
pub(crate) mod plurals;
pub(crate) mod reference;
pub(crate) mod references;
pub(crate) mod verbatim;
pub(crate) mod writing;
