//! The way that nearly every message takes: of the ladder the first step, in the first locale that has anything for the code.

use std::borrow::Cow;

use crate::api_error::ApiError;
use crate::catalog::Catalog;
use crate::catalog::constant::Constant;
use crate::catalog::pattern::Pattern;
use crate::catalog::resource::Subject;
use crate::chain::Chain;
use crate::code::ErrorCode;
use crate::localizer::{Audience, Localizer};
use crate::template::Template;

/// What nearly always is said, and where it was found.
pub(crate) enum Usual<'a> {
    Plain(&'a Catalog, &'a str),
    Constant(&'a Catalog, Constant),
    Template(&'a Catalog, &'a Template),
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
                None => Some(Usual::Constant(catalog, constant)).filter(|_| constant.is_complete(error)),
            },
            None if catalog.lacks_code(index) => self.further(code, error, chain),
            None => lowered(catalog, index, error),
        }
    }

    /// The same where the first locale may have nothing for the code: of the first that has.
    #[inline(never)]
    fn further<'a>(&'a self, code: ErrorCode, error: &ApiError, chain: &Chain) -> Option<Usual<'a>> {
        let message = |catalog: &'a Catalog| Some((catalog, catalog.message(Subject::Code(code))?));
        let (catalog, message) = self.catalogs_of(chain).find_map(message)?;
        match message.value.as_ref()? {
            Pattern::Template(template) if template.is_complete(error) => {
                Some(Usual::Template(catalog, template))
            }
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
            Usual::Plain(catalog, _) | Usual::Constant(catalog, _) | Usual::Template(catalog, _) => catalog,
        }
    }

    pub(crate) fn text(&self, error: &ApiError) -> Cow<'a, str> {
        match self {
            Usual::Plain(_, plain) => Cow::Borrowed(plain),
            Usual::Constant(catalog, constant) => constant.text(error, catalog.rules().right_to_left),
            Usual::Template(catalog, template) => template.text(error, catalog.rules().right_to_left),
        }
    }
}

#[inline(never)]
fn lowered<'a>(catalog: &'a Catalog, index: usize, error: &ApiError) -> Option<Usual<'a>> {
    let template = catalog.template(index, error).filter(|template| template.is_complete(error))?;
    Some(Usual::Template(catalog, template))
}
