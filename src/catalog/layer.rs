//! The messages of one FTL text.

use super::message::{Message, MessageKey};
use super::resolver::{Failure, FormatRequest};
use crate::code::parameter::Name;

/// A built-in text or an overlay; a trait, so that an app without overlays does not carry what only they need: fluent-syntax and
/// fluent-bundle.
pub(crate) trait Layer: Send + Sync {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str;

    /// The message, if the text has it.
    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>>;

    /// Has fluent-bundle format what was lowered to [`Resolver`](super::pattern::Content::Resolver), which nothing of a built-in
    /// text is.
    fn format(
        &self,
        request: &FormatRequest<'_>,
        names: &mut dyn Iterator<Item = &Name>,
    ) -> Result<String, Failure>;
}
