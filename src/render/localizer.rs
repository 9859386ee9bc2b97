use std::fmt;

use smallvec::SmallVec;
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::catalog::locales::CATALOGS;
use crate::locale::identifier::Locale;
use crate::locale::negotiate::negotiate;
use crate::render::audience::Audience;
use crate::render::chain::{Chain, Preferred};
use crate::text::small_string::SmallString;

/// Renders API errors as localized messages.
///
/// It holds the messages of all locales. It is immutable, `Send` and `Sync`, so one serves the whole app. For each reader, make a
/// [`Chain`] once, with [`negotiate`](Localizer::negotiate).
///
/// ```
/// use bigmodel_errors::{ApiError, Localizer};
///
/// let localizer = Localizer::builtin();
/// let chain = localizer.negotiate("fr-CH, zh-Hans-SG;q=0.9, en;q=0.8");
/// let error = ApiError::recognize(r#"{"error":{"code":"1113","message":"Insufficient balance"}}"#);
/// assert_eq!(localizer.render(&error, &chain).as_str(), "您的账户已欠费，请充值后重试");
/// ```
///
/// # Which method?
///
/// | you need | call | it returns |
/// |---|---|---|
/// | the text with its locale, remedy, detail and diagnostics; HTML; JSON | [`render`](Localizer::render) | [`Rendered`](crate::Rendered) |
/// | the text alone | [`text`](Localizer::text) | `Cow<str>` |
/// | the text alone, in a buffer of yours, without allocating | [`write`](Localizer::write) | `fmt::Result` |
/// | a message of this crate that has no arguments, by its ID | [`message`](Localizer::message) | `Option<Rendered>` |
/// | a message of your own, with arguments | [`format`](Localizer::format) | `Result<Rendered, Error>` |
/// | a test that your texts have your messages | [`check_messages`](Localizer::check_messages) | `Result<(), Error>` |
pub struct Localizer {
    catalogs: Catalogs,
    /// The position of the default locale.
    pub(crate) default: usize,
    audience: Audience,
}

enum Catalogs {
    Builtin(&'static [Catalog]),
    Owned(Vec<Catalog>),
}

impl Localizer {
    /// Returns the localizer of the built-in locales, with `en-US` as the default, for developers.
    ///
    /// It is a constant: nothing is read or built at run time.
    #[inline]
    pub fn builtin() -> &'static Localizer {
        static BUILTIN: Localizer =
            Localizer { catalogs: Catalogs::Builtin(&CATALOGS), default: 0, audience: Audience::Developer };
        &BUILTIN
    }

    /// Returns the locales that have messages, the built-in ones first.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.catalogs().iter().map(|catalog| &*catalog.locale)
    }

    /// Orders the locales for a reader. `requested` is an `Accept-Language` header, a language tag, or the value of a POSIX
    /// variable such as `LANG` or `LANGUAGE`, which [`locale_from_env`](crate::locale_from_env) reads.
    ///
    /// Weights order, and `q=0` excludes. Locales match by CLDR's likely subtags and language matching: `zh`, `zh-SG` and
    /// `zh_CN.UTF-8` find `zh-CN`, while `zh-HK`, `zh-Hant` and `yue`, which read Traditional Chinese, find `zh-TW`
    /// where that is available (feature `locale-zh-TW`), and never `zh-CN`. The default locale closes the chain. An unparsable
    /// header yields the default locale; at most [4 KiB](crate::limits::HEADER_BYTES) and
    /// [32 ranges](crate::limits::HEADER_RANGES) are read. `docs/negotiation.md` describes how tags are read and matched.
    ///
    /// ```
    /// use bigmodel_errors::Localizer;
    ///
    /// let localizer = Localizer::builtin();
    /// let first = |requested| localizer.locale(&localizer.negotiate(requested)).to_string();
    /// assert_eq!(first("ko, zh;q=0.9, en;q=0.8"), "zh-CN");
    /// assert_eq!(first("ko"), "en-US");
    /// assert_eq!(first("en;q=0.1, zh-CN;q=0.9"), "zh-CN");
    /// assert_eq!(first("zh-CN;q=0, *"), "en-US");
    /// ```
    #[inline]
    pub fn negotiate(&self, requested: &str) -> Chain {
        self.exactly(requested).unwrap_or_else(|| self.negotiate_any(requested))
    }

    /// What is negotiated for the very tag of a built-in locale: that locale alone, since no two of them are related. `None` for
    /// another request, and if locales were added, which may be related.
    // Inlined, so that a first message needs no page of code beside the caller's: the system would have to map it.
    #[inline]
    fn exactly(&self, tag: &str) -> Option<Chain> {
        let builtin = Some(self.catalogs()).filter(|catalogs| catalogs.len() == CATALOGS.len())?;
        let (position, catalog) = (0..).zip(builtin).find(|(_, catalog)| catalog.locale.tag() == tag)?;
        let locale = Preferred { id: catalog.locale.id, position };
        Some(Chain::new(SmallVec::from_iter([locale]), None, true))
    }

    fn negotiate_any(&self, requested: &str) -> Chain {
        let available = self.catalogs().iter().map(|catalog| &catalog.available);
        let negotiated = negotiate(available, self.default, requested);
        let preferred = |position: u16| {
            let catalog = self.catalogs().get(usize::from(position))?;
            Some(Preferred { id: catalog.locale.id, position })
        };
        let locales: SmallVec<[Preferred; 8]> = negotiated.order().filter_map(preferred).collect();
        // Another localizer has the built-in locales, too, but may lack this one.
        let is_builtin = |first: &Preferred| {
            CATALOGS.get(usize::from(first.position)).is_some_and(|builtin| builtin.locale.id == first.id)
        };
        let is_had = negotiated.is_met && locales.first().is_none_or(is_builtin);
        let wanted = negotiated.wanted.filter(|_| !is_had).map(SmallString::from);
        Chain::new(locales, wanted, negotiated.is_met)
    }

    /// Returns the first locale of a chain that this localizer has.
    pub fn locale(&self, chain: &Chain) -> &LanguageIdentifier {
        self.catalogs_of(chain).next().map_or(self.default_locale(), |catalog| &catalog.locale)
    }

    pub(crate) fn new(catalogs: Vec<Catalog>, default: usize, audience: Audience) -> Localizer {
        Localizer { catalogs: Catalogs::Owned(catalogs), default, audience }
    }

    #[inline]
    pub(crate) fn catalogs(&self) -> &[Catalog] {
        match &self.catalogs {
            Catalogs::Builtin(catalogs) => catalogs,
            Catalogs::Owned(catalogs) => catalogs,
        }
    }

    pub(crate) fn default_locale(&self) -> &Locale {
        static UNDETERMINED: Locale = Locale::builtin("und");
        self.catalogs().get(self.default).map_or(&UNDETERMINED, |catalog| &catalog.locale)
    }

    /// The catalogs of a chain in order, then that of the default locale, and last the reference, which has every message.
    #[inline]
    pub(crate) fn catalogs_of<'a, 'c>(
        &'a self,
        chain: &'c Chain,
    ) -> impl Iterator<Item = &'a Catalog> + use<'a, 'c> {
        let last = [Some(self.default), Some(0).filter(|first| *first != self.default)];
        let last = last.into_iter().flatten().filter_map(|position| self.catalogs().get(position));
        let is_new = |catalog: &&Catalog| !chain.locales.iter().any(|locale| locale.id == catalog.locale.id);
        chain.locales.iter().filter_map(|locale| self.catalog(*locale)).chain(last.filter(is_new))
    }

    /// Returns the audience that this localizer renders for with a chain: the chain's own, else
    /// [the one that it was built for](crate::LocalizerBuilder::audience).
    #[inline]
    pub fn audience_of(&self, chain: &Chain) -> Audience {
        chain.audience.unwrap_or(self.audience)
    }

    #[inline]
    pub(crate) fn catalog(&self, locale: Preferred) -> Option<&Catalog> {
        let same = |catalog: &&Catalog| catalog.locale.id == locale.id;
        let found = self.catalogs().get(usize::from(locale.position)).filter(same);
        found.or_else(|| self.find_catalog(locale))
    }

    #[cold]
    fn find_catalog(&self, locale: Preferred) -> Option<&Catalog> {
        self.catalogs().iter().find(|catalog| catalog.locale.id == locale.id)
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales: Vec<String> = self.locales().map(ToString::to_string).collect();
        f.debug_struct("Localizer")
            .field("locales", &locales)
            .field("audience", &self.audience)
            .finish_non_exhaustive()
    }
}
