use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

use once_cell::sync::Lazy;
use unic_langid::LanguageIdentifier;

use crate::api_error::ApiError;
use crate::args::Lookup;
use crate::builder::LocalizerBuilder;
use crate::catalog::Catalog;
use crate::catalog::resource::Resource;
use crate::category::Category;
use crate::code::ErrorCode;
use crate::diagnostic::Diagnostic;
use crate::ladder::{Step, TIERS, particular, steps};
use crate::locales::BUILTIN;
use crate::negotiate::{Maximized, negotiate, parse_tag};
use crate::remedy::Remedy;
use crate::rendered::{Direction, Rendered};
use crate::say::try_step;

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
    pub(crate) numbers: Option<Vec<usize>>,
    catalogs: Vec<Catalog>,
    /// Of `catalogs`, with likely subtags.
    maximized: Vec<Maximized>,
    default: usize,
    default_locale: LanguageIdentifier,
    audience: Audience,
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

/// A reader's locales in order of preference; made by [`Localizer::negotiate`], and good for that localizer only.
///
/// Another localizer reads it as a chain of its default locale alone. Those that follow each other in a live one (feature
/// `watch`) are one localizer in this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    localizer: u32,
    order: Vec<usize>,
    unmet: Option<Box<str>>,
}

impl Localizer {
    /// Returns the localizer of the built-in locales, with `en-US` as the default, for developers.
    ///
    /// A locale's text is looked through when it is first needed, an entry parsed when it is first said.
    pub fn builtin() -> &'static Localizer {
        static BUILTIN: Lazy<Localizer> =
            Lazy::new(|| Localizer::new(builtin_catalogs(), 0, Audience::Developer));
        &BUILTIN
    }

    /// Returns a builder that starts with the built-in locales.
    pub fn builder() -> LocalizerBuilder {
        LocalizerBuilder::new(Localizer::builtin().default_locale.clone())
    }

    /// Returns the locales that have messages, the built-in ones first.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.catalogs.iter().map(|catalog| &catalog.locale)
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
    pub fn negotiate(&self, requested: &str) -> Chain {
        let mut negotiated = negotiate(&self.maximized, self.default, requested);
        if let Some(numbers) = &self.numbers {
            negotiated.order = negotiated.order.iter().filter_map(|at| numbers.get(*at).copied()).collect();
        }
        Chain { localizer: self.id, order: negotiated.order, unmet: negotiated.unmet }
    }

    /// Returns the first locale of a chain.
    pub fn locale(&self, chain: &Chain) -> &LanguageIdentifier {
        self.catalogs_of(chain).next().map_or(&self.default_locale, |catalog| &catalog.locale)
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
        let mut taken = Vec::new();
        let said = self.say(error, chain, &mut taken);
        let mut diagnostics = self.diagnose(error, &said);
        diagnostics.append(&mut taken);
        // A customer of an app is not to learn what ails the account.
        let text = |id| self.message(id, chain).filter(|_| self.audience == Audience::Developer);
        Rendered {
            error,
            text: said.text.unwrap_or_else(|| last_resort(error)),
            message_id: said.message_id,
            locale: said.catalog.map_or(&self.default_locale, |catalog| &catalog.locale),
            direction: match said.catalog {
                Some(catalog) if catalog.rules().right_to_left => Direction::Rtl,
                _ => Direction::Ltr,
            },
            audience: self.audience,
            category_text: error
                .code()
                .and_then(ErrorCode::category)
                .map(Category::message_id)
                .and_then(text),
            remedy_text: error.remedy().map(Remedy::message_id).and_then(text),
            diagnostics,
        }
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
        self.catalogs_of(chain).find_map(|catalog| catalog.plain(id))
    }

    /// Writes the text that [`render`](Localizer::render) would have, without anything else.
    ///
    /// # Errors
    ///
    /// - The writer fails.
    pub fn write(&self, out: &mut impl fmt::Write, error: &ApiError, chain: &Chain) -> fmt::Result {
        match self.say(error, chain, &mut Vec::new()).text {
            Some(text) => out.write_str(&text),
            None => out.write_str(&last_resort(error)),
        }
    }

    pub(crate) fn new(catalogs: Vec<Catalog>, default: usize, audience: Audience) -> Localizer {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let maximized = catalogs.iter().map(|catalog| Maximized::new(&catalog.locale)).collect();
        let default_locale = catalogs.get(default).map(|catalog| catalog.locale.clone()).unwrap_or_default();
        Localizer {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            numbers: None,
            catalogs,
            maximized,
            default,
            default_locale,
            audience,
        }
    }

    /// What was wrong with the error, whatever the locale.
    fn diagnose(&self, error: &ApiError, said: &Said<'_>) -> Vec<Diagnostic> {
        let Some(code) = error.code() else {
            let is_told = particular(error).iter().flatten().any(|step| self.has(step));
            return if is_told { Vec::new() } else { vec![Diagnostic::Unrecognized] };
        };
        let mut diagnostics = Vec::new();
        let names: Vec<&str> = if code.is_known() {
            let unexpected = error.arguments().filter(|(name, _)| !code.arguments().contains(name));
            diagnostics
                .extend(unexpected.map(|(name, _)| Diagnostic::UnexpectedArgument { name: name.to_owned() }));
            code.arguments().to_vec()
        } else if said.message_id == code.message_id() {
            // An overlay has a text for a code that this version does not know.
            said.catalog.map_or_else(Vec::new, |catalog| catalog.variables(code))
        } else {
            diagnostics.push(Diagnostic::UnknownCode { code });
            Vec::new()
        };
        let missing = names.iter().filter(|name| error.value(name).is_none());
        let names: Vec<String> = missing.map(|name| (*name).to_owned()).collect();
        if !names.is_empty() {
            diagnostics.insert(0, Diagnostic::MissingArgument { names });
        }
        diagnostics
    }

    /// Whether any locale has the message of a step.
    fn has(&self, step: &Step) -> bool {
        let has = |catalog: &Catalog| catalog.find(step.subject(), step.attribute).next().is_some();
        self.catalogs.iter().any(has)
    }

    /// Goes down the ladder to the first text that can be said.
    fn say<'a>(&'a self, error: &ApiError, chain: &Chain, diagnostics: &mut Vec<Diagnostic>) -> Said<'a> {
        for tier in 0..TIERS {
            let steps = steps(error, self.audience, tier);
            for catalog in self.catalogs_of(chain) {
                for step in steps.iter().flatten() {
                    let Some(text) = try_step(catalog, step, error, self.audience, diagnostics) else {
                        continue;
                    };
                    diagnostics.extend(self.fell_back(chain, catalog));
                    return Said { text: Some(text), message_id: step.message_id(), catalog: Some(catalog) };
                }
            }
        }
        Said { text: None, message_id: Cow::Borrowed("error-unknown"), catalog: None }
    }

    /// That another locale answered than the reader wanted most, if it did.
    pub(crate) fn fell_back(&self, chain: &Chain, answered: &Catalog) -> Option<Diagnostic> {
        let first = self.locale(chain);
        let requested = match &chain.unmet {
            Some(unmet) if chain.localizer == self.id => Some(unmet.to_string()),
            _ => (answered.locale != *first).then(|| first.to_string()),
        };
        requested.map(|requested| Diagnostic::FellBack { requested, used: answered.locale.to_string() })
    }

    /// The catalogs of a chain in order, and at last the one whose texts are complete.
    pub(crate) fn catalogs_of<'a, 'c>(
        &'a self,
        chain: &'c Chain,
    ) -> impl Iterator<Item = &'a Catalog> + use<'a, 'c> {
        let own = chain.localizer == self.id;
        let order: &'c [usize] = if own { &chain.order } else { &[] };
        let last = [Some(self.default), Some(0).filter(|first| *first != self.default)];
        let position = |number: &usize| match &self.numbers {
            None => Some(*number),
            Some(numbers) => numbers.iter().position(|known| known == number),
        };
        let is_in = move |last: usize| order.iter().filter_map(position).any(|position| position == last);
        let last = last.into_iter().flatten().filter(move |last| !is_in(*last));
        order.iter().filter_map(position).chain(last).filter_map(|position| self.catalogs.get(position))
    }
}

/// What `say` came to.
struct Said<'a> {
    text: Option<Cow<'a, str>>,
    message_id: Cow<'static, str>,
    catalog: Option<&'a Catalog>,
}

pub(crate) fn builtin_catalogs() -> Vec<Catalog> {
    let builtin = BUILTIN.iter().map(|(tag, source)| {
        let mut catalog = Catalog::new(parse_tag(tag).unwrap_or_default());
        catalog.lay_over(Resource::builtin(source));
        catalog
    });
    builtin.collect()
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
