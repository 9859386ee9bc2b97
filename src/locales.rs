//! The built-in locales: one row each, and nothing else.

use crate::catalog::Catalog;
use crate::catalog::builtin::{Builtin, builtin};

macro_rules! locales {
    ($($(#[$feature:meta])? $tag:literal;)+) => {
        pub(crate) static BUILTIN: &[Builtin] = &[$($(#[$feature])? builtin!($tag)),+];
        const COUNT: usize = [$($(#[$feature])? $tag),+].len();
        pub(crate) static CATALOGS: [Catalog; COUNT] = [$($(#[$feature])? Catalog::builtin(BUILTIN, $tag)),+];
    };
}

// The first is the reference, which is complete; whatever another lacks, it says.
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
