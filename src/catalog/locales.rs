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
        pub(crate) static CATALOGS: [Catalog; [$($(#[$feature])? $tag),+].len()] = [
            $($(#[$feature])? {
                static TEXT: Builtin = include!(concat!("generated/", $tag, ".rs"));
                Catalog::builtin(&TEXT)
            }),+
        ];
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

pub(crate) fn builtin_texts() -> impl Iterator<Item = &'static Builtin> {
    CATALOGS.iter().filter_map(|catalog| catalog.builtin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::identifier::LocaleId;
    use crate::locale::plural::Plurals;

    /// What `generate/` writes of each is what would be found out if its text was loaded.
    #[test]
    fn a_built_in_locale_is_as_a_loaded_one() {
        for text in builtin_texts() {
            let (builtin, loaded) = (Catalog::builtin(text), Catalog::new(text.tag.parse().unwrap()));
            assert_eq!(builtin.available, loaded.available, "{}", text.tag);
            let names = [&builtin, &loaded].map(|catalog| (catalog.locale.id, catalog.locale.tag()));
            assert_eq!(names[0], names[1]);
            assert!(std::ptr::eq(text.plurals, Plurals::of(&loaded.locale).unwrap()), "{}", text.tag);
        }
        assert_ne!(LocaleId::of("ca"), LocaleId::of("ca-valencia"));
    }
}
