use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

use once_cell::sync::OnceCell;
use unic_langid::LanguageIdentifier;

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::catalog::locales::{BUILTIN, CATALOGS};
use crate::catalog::message::MessageKey;
use crate::catalog::template::Template;
use crate::locale::chain::{Chain, Unmet};
use crate::locale::identifier::Locale;
use crate::locale::negotiate::negotiate;
use crate::render::builder::LocalizerBuilder;
use crate::render::fallback::{RUNGS, TIERS, step};
use crate::render::rendered::Rendered;
use crate::render::resolve::{Said, try_step};

/// Says errors in the reader's language.
///
/// It holds the messages of all locales, is immutable, `Send` and `Sync`, and meant to be shared: one for the whole app, and
/// for each reader a [`Chain`] that [`negotiate`](Localizer::negotiate) makes once.
///
/// ```
/// use bigmodel_errors::{ApiError, Localizer};
///
/// let localizer = Localizer::builtin();
/// let chain = localizer.negotiate("fr-CH, zh-Hans-SG;q=0.9, en;q=0.8");
/// let error = ApiError::recognize(r#"{"error":{"code":"1113","message":"Insufficient balance"}}"#);
/// assert_eq!(localizer.render(&error, &chain).as_str(), "您的账户已欠费，请充值后重试");
/// ```
pub struct Localizer {
    /// Tells chains of other localizers from this one's.
    pub(crate) id: u32,
    /// What chains call the catalogs, where that is not their position: the localizers that follow each other in a live one
    /// share their chains, and need not have the same locales.
    pub(crate) numbers: Option<Vec<u16>>,
    catalogs: Catalogs,
    pub(crate) default: usize,
    pub(crate) audience: Audience,
}

enum Catalogs {
    Builtin(&'static [Catalog]),
    Own(Vec<Catalog>),
}

/// Who reads the messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Audience {
    /// Whoever calls the API and holds its account: the wording of the reference, with all arguments.
    #[default]
    Developer,
    /// A customer of the app: what they can do next, and never the state of an account that is not theirs, credentials,
    /// parameters or IDs.
    EndUser,
}

impl Localizer {
    /// Returns the localizer of the built-in locales, with `en-US` as the default, for developers.
    ///
    /// Nothing of them has to be read or made at run time: the compiler has done that.
    #[inline]
    pub fn builtin() -> &'static Localizer {
        // Constant: nothing has to be made before the first message is said.
        static BUILTIN: Localizer = Localizer {
            id: 0,
            numbers: None,
            catalogs: Catalogs::Builtin(&CATALOGS),
            default: 0,
            audience: Audience::Developer,
        };
        &BUILTIN
    }

    /// Returns a builder that starts with the built-in locales.
    pub fn builder() -> LocalizerBuilder {
        LocalizerBuilder::new(Localizer::builtin().default_locale().clone())
    }

    /// Returns the locales that have messages, the built-in ones first.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.catalogs().iter().map(|catalog| &*catalog.locale)
    }

    /// Returns who reads the messages.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// Orders the locales for a reader. `requested` is an `Accept-Language` header, a language tag, or the value of a POSIX
    /// variable such as `LANG`.
    ///
    /// Weights order, and `q=0` excludes. Locales match by language and script after CLDR's likely subtags have been added:
    /// `zh`, `zh-SG` and `zh_CN.UTF-8` find `zh-CN`, while `zh-HK` and `zh-Hant`, which read Traditional Chinese, find `zh-TW`
    /// where that is there (feature `locale-zh-TW`), and never `zh-CN`. The default locale closes the chain. Nonsense finds
    /// the default locale; at most [4 KiB](crate::limits::HEADER_BYTES) and [32 ranges](crate::limits::HEADER_RANGES) are
    /// read.
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
        let available = self.catalogs().iter().map(|catalog| &catalog.maximized);
        let mut negotiated = negotiate(available, self.default, requested);
        if let Some(numbers) = &self.numbers {
            let number = |at: &u16| numbers.get(usize::from(*at)).copied();
            negotiated.order = negotiated.order.iter().filter_map(number).collect();
        }
        Chain { localizer: self.id, order: negotiated.order, unmet: negotiated.unmet.map(Unmet::new) }
    }

    /// Returns the first locale of a chain.
    pub fn locale(&self, chain: &Chain) -> &LanguageIdentifier {
        self.catalogs_of(chain).next().map_or_else(|| self.default_locale(), |catalog| &catalog.locale)
    }

    /// Says an error to the reader of the chain.
    ///
    /// The ladder, of which every step that was taken becomes a [`Diagnostic`]:
    ///
    /// 1. the message in the first locale of the chain, then the next, at last the default;
    /// 2. an argument is missing: the same message's `.bare` in the *same* locale, since another would lack it too;
    /// 3. the code is unknown: a text for its range, else for the HTTP status, else for any error, with the code in it;
    /// 4. at the very last, the code or nothing but the word "error"; never a placeholder, a message ID, or no text at all.
    ///
    /// For [`Audience::EndUser`] the message is the code's `.end-user` if a locale has it, else the text for its remedy.
    pub fn render<'a>(&'a self, error: &'a ApiError, chain: &Chain) -> Rendered<'a> {
        let rendered = |catalog, message_id, text, passed_over| Rendered {
            localizer: self,
            chain: chain.clone(),
            error,
            catalog,
            message_id,
            text,
            passed_over,
            diagnostics: OnceCell::new(),
        };
        if let (Some(usual), Some(code)) = (self.usual(error, chain), error.code()) {
            return rendered(Some(usual.catalog), code.message_id(), usual.text(error), Vec::new());
        }
        let mut passed_over = Vec::new();
        match self.say(error, chain, &mut |diagnostic| passed_over.push(diagnostic)) {
            Some(said) => {
                let (catalog, message_id) = (said.catalog, said.step.subject.message_id());
                rendered(Some(catalog), message_id, said.into_text(), passed_over)
            }
            None => rendered(None, Cow::Borrowed("error-unknown"), last_resort(error), passed_over),
        }
    }

    /// Returns the text that [`render`](Localizer::render) would have, without anything else; borrowed where it has no
    /// arguments.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
    ///
    /// let localizer = Localizer::builtin();
    /// let error = ApiError::new(ErrorCode::INVALID_FIELD).with("field", "messages");
    /// let text: String = localizer.text(&error, &localizer.negotiate("zh")).into_owned();
    /// assert_eq!(text, "messages 参数非法。请检查文档");
    /// ```
    pub fn text(&self, error: &ApiError, chain: &Chain) -> Cow<'_, str> {
        match self.sentence(error, chain).and_then(|(_, sentence)| sentence.as_plain()) {
            Some(plain) => Cow::Borrowed(plain),
            None => self.filled(error, chain),
        }
    }

    // Apart, so that what has no arguments does not pay for it.
    #[inline(never)]
    fn filled(&self, error: &ApiError, chain: &Chain) -> Cow<'_, str> {
        match self.usual(error, chain) {
            Some(usual) => usual.text(error),
            None => self.unusual(error, chain),
        }
    }

    #[cold]
    fn unusual(&self, error: &ApiError, chain: &Chain) -> Cow<'_, str> {
        self.say(error, chain, &mut drop).map_or_else(|| last_resort(error), Said::into_text)
    }

    /// Returns the text of a message that has no arguments, by its ID, in the first locale of the chain that has it: the name
    /// of a category (`category-api-call`), what to do (`remedy-top-up`), the reason of an HTTP status (`http-401`).
    ///
    /// ```
    /// use bigmodel_errors::Localizer;
    ///
    /// let localizer = Localizer::builtin();
    /// assert_eq!(localizer.message("category-account", &localizer.negotiate("zh")), Some("账户错误"));
    /// assert_eq!(localizer.message("category-none", &localizer.negotiate("zh")), None);
    /// ```
    pub fn message<'a>(&'a self, id: &str, chain: &Chain) -> Option<&'a str> {
        self.catalogs_of(chain).find_map(|catalog| catalog.plain(MessageKey::Id(id)))
    }

    /// Writes the text that [`render`](Localizer::render) would have, without anything else. It allocates nothing, unless an
    /// overlay's message takes the whole of Fluent's resolver.
    ///
    /// # Errors
    ///
    /// - The writer fails.
    #[inline]
    pub fn write(&self, out: &mut impl fmt::Write, error: &ApiError, chain: &Chain) -> fmt::Result {
        match self.sentence(error, chain) {
            Some((catalog, sentence)) => match sentence.as_plain() {
                Some(plain) => out.write_str(plain),
                None => self.write_sentence(out, error, chain, catalog, sentence),
            },
            None => self.write_less_usual(out, error, chain),
        }
    }

    // Apart, so that what has no arguments does not pay for it.
    #[inline(never)]
    fn write_sentence(
        &self,
        out: &mut impl fmt::Write,
        error: &ApiError,
        chain: &Chain,
        catalog: &Catalog,
        sentence: &Template,
    ) -> fmt::Result {
        let written = sentence.try_write(out, error, catalog.rules().right_to_left);
        written.unwrap_or_else(|| self.write_unusual(out, error, chain))
    }

    #[inline(never)]
    fn write_less_usual(&self, out: &mut impl fmt::Write, error: &ApiError, chain: &Chain) -> fmt::Result {
        match self.less_usual(error, chain) {
            Some(usual) => usual.write(out, error),
            None => self.write_unusual(out, error, chain),
        }
    }

    #[cold]
    fn write_unusual(&self, out: &mut impl fmt::Write, error: &ApiError, chain: &Chain) -> fmt::Result {
        match self.say(error, chain, &mut drop) {
            Some(said) => said.write(out),
            None => out.write_str(&last_resort(error)),
        }
    }

    #[inline]
    pub(crate) fn catalogs(&self) -> &[Catalog] {
        match &self.catalogs {
            Catalogs::Builtin(catalogs) => catalogs,
            Catalogs::Own(catalogs) => catalogs,
        }
    }

    pub(crate) fn default_locale(&self) -> &LanguageIdentifier {
        static UNDETERMINED: Locale = Locale::builtin("und");
        self.catalogs().get(self.default).map_or(&UNDETERMINED, |catalog| &catalog.locale)
    }

    pub(crate) fn new(catalogs: Vec<Catalog>, default: usize, audience: Audience) -> Localizer {
        // 0 is the built-in one.
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Localizer { id, numbers: None, catalogs: Catalogs::Own(catalogs), default, audience }
    }

    /// Goes down the ladder to the first text that can be said.
    fn say<'a, 'e>(
        &'a self,
        error: &'e ApiError,
        chain: &Chain,
        report: &mut dyn FnMut(Diagnostic),
    ) -> Option<Said<'a, 'e>>
    where
        'a: 'e,
    {
        for tier in 0..TIERS {
            for catalog in self.catalogs_of(chain) {
                for rung in 0..RUNGS {
                    let Some(step) = step(error, self.audience, tier, rung) else { continue };
                    if let Some(said) = try_step(catalog, step, error, self.audience, report) {
                        return Some(said);
                    }
                }
            }
        }
        None
    }

    /// The catalogs of a chain in order, and at last the one whose texts are complete.
    pub(crate) fn catalogs_of<'a, 'c>(
        &'a self,
        chain: &'c Chain,
    ) -> impl Iterator<Item = &'a Catalog> + use<'a, 'c> {
        let own = chain.localizer == self.id;
        let order: &'c [u16] = if own { &chain.order } else { &[] };
        let last = [Some(self.default), Some(0).filter(|first| *first != self.default)];
        let position = |number: &u16| match &self.numbers {
            None => Some(usize::from(*number)),
            Some(numbers) => numbers.iter().position(|known| known == number),
        };
        let is_in = move |last: usize| order.iter().filter_map(position).any(|position| position == last);
        let last = last.into_iter().flatten().filter(move |last| !is_in(*last));
        order.iter().filter_map(position).chain(last).filter_map(|position| self.catalogs().get(position))
    }
}

pub(crate) fn builtin_catalogs() -> Vec<Catalog> {
    BUILTIN.iter().map(|builtin| Catalog::builtin(BUILTIN, builtin.tag)).collect()
}

/// What is said where even the reference has no text, which only an overlay in the way can bring about.
fn last_resort(error: &ApiError) -> Cow<'static, str> {
    match error.code() {
        Some(code) => Cow::Owned(format!("Error {code}")),
        None => Cow::Borrowed("Error"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_resort_says_something() {
        assert_eq!(last_resort(&ApiError::new(1113)), "Error 1113");
        assert_eq!(last_resort(&ApiError::default()), "Error");
    }
}
