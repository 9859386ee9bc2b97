//! What is around a candidate.

use once_cell::unsync::OnceCell;

use crate::recognize::origin::Origin;
use crate::recognize::plain::context::{is_about_service, names_service, own_id};

/// What is around a candidate.
pub(crate) struct Context<'t> {
    pub(crate) text: &'t str,
    pub(crate) origin: Origin,
    /// Looked for once for all candidates.
    pub(crate) signs: OnceCell<Signs<'t>>,
}

/// Signs of this API anywhere in a text.
pub(crate) struct Signs<'t> {
    pub(crate) names_service: bool,
    pub(crate) is_about_service: bool,
    pub(crate) own_id: Option<&'t str>,
}

impl<'t> Context<'t> {
    pub(crate) fn signs(&self) -> &Signs<'t> {
        self.signs.get_or_init(|| {
            let lower = self.text.to_ascii_lowercase();
            let (names_service, is_about_service) = (names_service(&lower), is_about_service(&lower));
            Signs { names_service, is_about_service, own_id: own_id(self.text) }
        })
    }
}
