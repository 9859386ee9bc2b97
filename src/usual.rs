//! The way that nearly every message takes: of the ladder the first step, in the first locale that has anything for the code.

use std::borrow::Cow;

use crate::api_error::ApiError;
use crate::catalog::Catalog;
use crate::catalog::body::{Chosen, Text};
use crate::catalog::resource::Subject;
use crate::chain::Chain;
use crate::code::ErrorCode;
use crate::localizer::{Audience, Localizer};

/// What nearly always is said, and where it was found.
pub(crate) enum Usual<'a> {
    Plain(&'a Catalog, &'a str),
    Text(&'a Catalog, Text<'a>),
}

impl Localizer {
    /// What nearly always is said, found without a detour: the message of the code in the reader's first locale, with all its
    /// arguments. It is the first that [`say`](Localizer::say) would come to, which all else is left to.
    #[inline]
    pub(crate) fn usual<'a>(&'a self, error: &ApiError, chain: &Chain) -> Option<Usual<'a>> {
        let code = error.code().filter(|_| self.audience == Audience::Developer)?;
        let Some(index) = code.index() else { return self.further(code, error, chain) };
        let catalog = match (chain.order.first(), &self.numbers) {
            (Some(position), None) if chain.localizer == self.id => {
                self.catalogs().get(usize::from(*position))
            }
            _ => self.first(chain),
        }?;
        match catalog.constant(index) {
            Some(constant) => match constant.as_plain() {
                Some(plain) => Some(Usual::Plain(catalog, plain)),
                None => Some(Usual::Text(catalog, Text::Constant(constant)))
                    .filter(|_| constant.is_complete(error)),
            },
            None if catalog.lacks_code(index) => self.further(code, error, chain),
            None => chosen(catalog, index, error),
        }
    }

    /// The same where the first locale may have nothing for the code: of the first that has.
    #[inline(never)]
    fn further<'a>(&'a self, code: ErrorCode, error: &ApiError, chain: &Chain) -> Option<Usual<'a>> {
        if let Some(index) = code.index() {
            let catalog = self.catalogs_of(chain).find(|catalog| !catalog.lacks_code(index))?;
            return chosen(catalog, index, error);
        }
        let subject = Subject::Code(code);
        let value = |catalog: &'a Catalog| Some((catalog, catalog.value(subject)?));
        let (catalog, value) = self.catalogs_of(chain).find_map(value)?;
        match value?.choose(error, catalog.rules())? {
            Chosen::Text(text) if text.is_complete(error) => Some(Usual::Text(catalog, text)),
            _ => None,
        }
    }

    #[cold]
    fn first(&self, chain: &Chain) -> Option<&Catalog> {
        self.catalogs_of(chain).next()
    }
}

impl<'a> Usual<'a> {
    pub(crate) fn catalog(&self) -> &'a Catalog {
        match self {
            Usual::Plain(catalog, _) | Usual::Text(catalog, _) => catalog,
        }
    }

    pub(crate) fn text(&self, error: &ApiError) -> Cow<'a, str> {
        match self {
            Usual::Plain(_, plain) => Cow::Borrowed(plain),
            Usual::Text(catalog, text) => text.text(error, catalog.rules().right_to_left),
        }
    }
}

#[inline(never)]
fn chosen<'a>(catalog: &'a Catalog, index: usize, error: &ApiError) -> Option<Usual<'a>> {
    let text = catalog.chosen(index, error).filter(|text| text.is_complete(error))?;
    Some(Usual::Text(catalog, text))
}
