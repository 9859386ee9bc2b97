//! One FTL text, a built-in one or an overlay, and the messages in it.

use super::builtin::Builtin;
use super::message::{Message, MessageKey};
use super::overlay::{Entries, Overlay};
use super::pattern::Pattern;
use super::resolver::{Failure, FormatRequest};
use crate::code::parameter::Name;
use crate::error::Error;

/// A resource with its entries.
pub(crate) enum Resource {
    Builtin(&'static Builtin),
    /// Behind a pointer, so that an app without overlays does not carry what only they need: fluent-syntax and fluent-bundle.
    Overlay(Box<dyn Entries>),
}

impl Resource {
    /// A text from outside: checked and parsed at once. Bad entries are left out and reported, up to `max`.
    pub(crate) fn overlay(source: &str, max: usize) -> (Resource, Vec<Error>) {
        let (overlay, errors) = Overlay::checked(source, max);
        (Resource::Overlay(Box::new(overlay)), errors)
    }

    /// Isolates what references bring into the texts. Built-in texts have none.
    pub(super) fn isolate_references(&mut self) {
        if let Resource::Overlay(overlay) = self {
            overlay.isolate_references();
        }
    }

    /// The same entries with each text changed.
    #[cfg(feature = "pseudo")]
    pub(super) fn map_text(&self, change: &impl Fn(&str) -> String) -> Resource {
        let source = match self {
            Resource::Builtin(builtin) => builtin.source,
            Resource::Overlay(overlay) => overlay.source(),
        };
        Resource::Overlay(Box::new(Overlay::unchecked(super::map_text::map_text(source, change))))
    }

    /// The message, if the resource has it.
    #[inline]
    pub(crate) fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>> {
        match self {
            Resource::Builtin(builtin) => builtin.message(key),
            Resource::Overlay(overlay) => overlay.message(key),
        }
    }

    /// The value of a message, or its attribute of that name, if the resource has it.
    #[inline]
    pub(crate) fn pattern(&self, key: MessageKey<'_>, attribute: Option<&str>) -> Option<Pattern<'_>> {
        self.message(key)?.pattern(attribute)
    }

    /// Has fluent-bundle format what was lowered to [`Resolver`](super::pattern::Content), which nothing of a built-in text is.
    pub(crate) fn format(
        &self,
        request: &FormatRequest<'_>,
        names: &mut dyn Iterator<Item = &Name>,
    ) -> Result<String, Failure> {
        match self {
            Resource::Builtin(_) => Err(Failure::Unusable),
            Resource::Overlay(overlay) => overlay.format(request, names),
        }
    }
}
