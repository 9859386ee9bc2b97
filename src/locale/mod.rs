//! Locales: their tags, what CLDR knows of them, and which of them a reader gets.

pub(crate) mod identifier;
pub(crate) mod likely;
pub(crate) mod negotiate;
pub(crate) mod plural;
pub(crate) mod subtags;
pub(crate) mod tag;
