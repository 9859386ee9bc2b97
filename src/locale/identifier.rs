//! A locale that need not be read before it is asked for.

use std::ops::Deref;

use once_cell::sync::OnceCell;
use unic_langid::LanguageIdentifier;

use crate::locale::tag::Tag;

#[derive(Clone)]
pub(crate) struct Locale {
    tag: &'static str,
    identifier: OnceCell<LanguageIdentifier>,
}

impl Locale {
    pub(crate) const fn builtin(tag: &'static str) -> Locale {
        Locale { tag, identifier: OnceCell::new() }
    }
}

impl From<LanguageIdentifier> for Locale {
    fn from(locale: LanguageIdentifier) -> Locale {
        Locale { tag: "", identifier: OnceCell::with_value(locale) }
    }
}

impl Deref for Locale {
    type Target = LanguageIdentifier;

    fn deref(&self) -> &LanguageIdentifier {
        self.identifier
            .get_or_init(|| Tag::read(self.tag).map(|tag| tag.subtags.identifier()).unwrap_or_default())
    }
}
