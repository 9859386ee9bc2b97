//! The messages of one FTL text.

use super::message::{Message, MessageKey};
use super::pattern::Pattern;

/// A built-in text or an overlay; a trait, so that an app without overlays does not carry what only they need: fluent-syntax.
pub(crate) trait Layer: Send + Sync {
    /// The message, if the text has it.
    fn message(&self, key: MessageKey<'_>) -> Option<Message<'_>>;

    /// What a reference leads to: `message`, `message.attribute` or `-term`. Built-in texts have none.
    fn referenced(&self, target: &str) -> Option<Pattern<'_>>;
}
