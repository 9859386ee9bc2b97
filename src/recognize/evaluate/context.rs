//! What is around a candidate.

use once_cell::unsync::OnceCell;

use crate::recognize::origin::Origin;
use crate::recognize::plain::context::{appended_id, is_about_service, names_service, own_id};

/// What is around a candidate, looked up once for all of them.
pub(crate) struct Context<'t> {
    payload: &'t str,
    pub(crate) origin: Origin,
    names_service: OnceCell<bool>,
    is_about_service: OnceCell<bool>,
    own_id: OnceCell<Option<&'t str>>,
    appended_id: OnceCell<Option<&'t str>>,
}

impl<'t> Context<'t> {
    pub(crate) fn new(payload: &'t str, origin: Origin) -> Context<'t> {
        Context {
            payload,
            origin,
            names_service: OnceCell::new(),
            is_about_service: OnceCell::new(),
            own_id: OnceCell::new(),
            appended_id: OnceCell::new(),
        }
    }

    pub(crate) fn names_service(&self) -> bool {
        *self.names_service.get_or_init(|| names_service(self.payload))
    }

    pub(crate) fn is_about_service(&self) -> bool {
        *self.is_about_service.get_or_init(|| is_about_service(self.payload))
    }

    pub(crate) fn own_id(&self) -> Option<&'t str> {
        *self.own_id.get_or_init(|| own_id(self.payload))
    }

    pub(crate) fn appended_id(&self) -> Option<&'t str> {
        *self.appended_id.get_or_init(|| appended_id(self.payload))
    }
}
