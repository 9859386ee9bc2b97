//! The way that nearly every message takes: of the ladder the first step, in the first locale that has anything for the code.

use std::borrow::Cow;
use std::fmt;

use crate::api_error::ApiError;
use crate::catalog::Catalog;
use crate::catalog::pattern::Pattern;
use crate::catalog::template::Template;
use crate::code::ErrorCode;
use crate::locale::chain::Chain;
use crate::render::localizer::{Audience, Localizer};

/// What nearly always is said, and where it was found.
pub(crate) struct Usual<'a> {
    pub(crate) catalog: &'a Catalog,
    text: &'a Template,
}

impl Localizer {
    /// What nearly always is said, found without a detour: the message of the code in the reader's first locale, with all its
    /// arguments. It is the first that [`say`](Localizer::say) would come to, which all else is left to.
    #[inline]
    pub(crate) fn usual<'a>(&'a self, error: &ApiError, chain: &Chain) -> Option<Usual<'a>> {
        match self.sentence(error, chain) {
            Some((catalog, sentence)) => Usual::new(catalog, sentence, error),
            None => self.less_usual(error, chain),
        }
    }

    /// The same where it is text and slots of a built-in text, found in the fewest steps; whether all arguments are there is not
    /// looked at.
    #[inline]
    pub(crate) fn sentence(&self, error: &ApiError, chain: &Chain) -> Option<(&Catalog, &'static Template)> {
        let code = error.code().filter(|_| self.audience == Audience::Developer)?;
        let catalog = self.first(chain)?;
        Some((catalog, catalog.sentence(code.index()?)?))
    }

    #[inline(never)]
    pub(crate) fn less_usual<'a>(&'a self, error: &ApiError, chain: &Chain) -> Option<Usual<'a>> {
        let code = error.code().filter(|_| self.audience == Audience::Developer)?;
        let Some(index) = code.index() else { return self.further(code, error, chain) };
        let catalog = self.first(chain)?;
        match catalog.chosen(index, error) {
            Some(text) => Usual::new(catalog, text, error),
            None if catalog.lacks_code(index) => self.further(code, error, chain),
            None => None,
        }
    }

    /// The same where the first locale may have nothing for the code: of the first that has.
    #[inline(never)]
    fn further<'a>(&'a self, code: ErrorCode, error: &ApiError, chain: &Chain) -> Option<Usual<'a>> {
        if let Some(index) = code.index() {
            let catalog =
                self.first_with(chain, |catalog| (!catalog.lacks_code(index)).then_some(catalog))?;
            return Usual::new(catalog, catalog.chosen(index, error)?, error);
        }
        let value = |catalog: &'a Catalog| Some((catalog, catalog.other_code(code)?));
        let (catalog, value) = self.first_with(chain, value)?;
        match value?.choose(error, catalog.rules())? {
            Pattern::Template(text) => Usual::new(catalog, text, error),
            _ => None,
        }
    }

    /// The reader's first locale.
    #[inline]
    fn first(&self, chain: &Chain) -> Option<&Catalog> {
        match (chain.order.first(), &self.numbers) {
            (Some(position), None) if chain.localizer == self.id => {
                self.catalogs().get(usize::from(*position))
            }
            _ => self.first_of_any(chain),
        }
    }

    /// The first of the reader's locales in which there is something: nearly always one of those that the chain names or the
    /// default locale, which are asked in the fewest steps.
    #[inline]
    fn first_with<'a, T>(&'a self, chain: &Chain, find: impl Fn(&'a Catalog) -> Option<T>) -> Option<T> {
        let is_plain = chain.localizer == self.id && self.numbers.is_none();
        let order: &[u16] = if is_plain { &chain.order } else { &[] };
        let found = order.iter().find_map(|position| find(self.catalogs().get(usize::from(*position))?));
        let found = found.or_else(|| find(self.catalogs().get(self.default).filter(|_| is_plain)?));
        found.or_else(|| self.catalogs_of(chain).find_map(find))
    }

    #[cold]
    fn first_of_any(&self, chain: &Chain) -> Option<&Catalog> {
        self.catalogs_of(chain).next()
    }
}

impl<'a> Usual<'a> {
    /// If all arguments are there.
    #[inline]
    fn new(catalog: &'a Catalog, text: &'a Template, error: &ApiError) -> Option<Usual<'a>> {
        if text.is_complete(error) { Some(Usual { catalog, text }) } else { None }
    }

    #[inline]
    pub(crate) fn text(&self, error: &ApiError) -> Cow<'a, str> {
        self.text.text(error, self.catalog.rules().right_to_left)
    }

    #[inline]
    pub(crate) fn write(&self, out: &mut impl fmt::Write, error: &ApiError) -> fmt::Result {
        self.text.write(out, error, self.catalog.rules().right_to_left)
    }
}
