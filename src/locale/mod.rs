//! Locales: their tags, what CLDR knows of them, and which of them a reader gets.

#[rustfmt::skip]
mod aliases;
pub(crate) mod environment;
pub(crate) mod identifier;
pub(crate) mod likely;
pub(crate) mod matching;
pub(crate) mod negotiate;
pub(crate) mod plural;
pub(crate) mod subtags;
pub(crate) mod tag;
