//! The built-in locales: one row each, and nothing else. `generate/` writes the table that a row includes.

use std::borrow::Cow::Borrowed;

use crate::catalog::Catalog;
use crate::catalog::builtin::Builtin;
use crate::catalog::packed::PatternRow::{Choice, Template};
use crate::catalog::packed::{MessageRow, Named, Parts, Slot, Span};
use crate::code::parameter::Name;
use crate::locale::likely::Maximized;
use crate::locale::matching::Available;
use crate::locale::plural::table as plurals;
use crate::locale::subtags::Subtags;

macro_rules! locales {
    ($($(#[$feature:meta])? $tag:literal;)+) => {
        pub(crate) static BUILTIN: &[Builtin] =
            &[$($(#[$feature])? include!(concat!("generated/", $tag, ".rs"))),+];
        const COUNT: usize = [$($(#[$feature])? $tag),+].len();
        pub(crate) static CATALOGS: [Catalog; COUNT] = [$($(#[$feature])? Catalog::builtin(BUILTIN, $tag)),+];
    };
}

// The first is the reference, which is complete and fills the gaps of the others.
locales! {
    "en-US";
    "zh-CN";
    #[cfg(feature = "locale-ar")]
    "ar";
    #[cfg(feature = "locale-ja")]
    "ja";
    #[cfg(feature = "locale-zh-TW")]
    "zh-TW";
}
