//! The identifier of a locale, parsed only when it is asked for, and a number that tells locales apart.

use std::borrow::Cow;
use std::ops::Deref;

use once_cell::sync::OnceCell;
use unic_langid::LanguageIdentifier;

use crate::locale::tag::Tag;

#[derive(Clone)]
pub(crate) struct Locale {
    pub(crate) id: LocaleId,
    tag: Cow<'static, str>,
    identifier: OnceCell<LanguageIdentifier>,
}

/// A hash of a locale's tag, by which chains name locales.
///
/// It is FNV-1a of 32 bits: two of the locales that an app loads have the same once in 2³² pairs. A reader cannot bring that
/// about, since chains name only locales that were loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LocaleId(u32);

impl LocaleId {
    /// The ID of a tag as [`LanguageIdentifier`] prints it.
    pub(crate) const fn of(tag: &str) -> LocaleId {
        let (mut hash, mut rest) = (0x811c_9dc5_u32, tag.as_bytes());
        while let [b, after @ ..] = rest {
            hash = (hash ^ *b as u32).wrapping_mul(0x0100_0193);
            rest = after;
        }
        LocaleId(hash)
    }
}

impl Locale {
    pub(crate) const fn builtin(tag: &'static str) -> Locale {
        Locale { id: LocaleId::of(tag), tag: Cow::Borrowed(tag), identifier: OnceCell::new() }
    }

    /// As [`LanguageIdentifier`] prints it.
    pub(crate) fn tag(&self) -> &str {
        &self.tag
    }
}

impl From<LanguageIdentifier> for Locale {
    fn from(locale: LanguageIdentifier) -> Locale {
        let tag = locale.to_string();
        Locale { id: LocaleId::of(&tag), tag: Cow::Owned(tag), identifier: OnceCell::with_value(locale) }
    }
}

impl Deref for Locale {
    type Target = LanguageIdentifier;

    fn deref(&self) -> &LanguageIdentifier {
        self.identifier
            .get_or_init(|| Tag::read(&self.tag).map(|tag| tag.subtags.identifier()).unwrap_or_default())
    }
}
