//! Bounds on input, each with its reason.
//!
//! The built-in texts are far below all of them. Input that exceeds one is rejected with an [`Error`](crate::Error) or cut,
//! as the constant's documentation states.

use std::time::Duration;

/// The longest resource, in bytes. fluent-syntax allocates up to 100 bytes for each byte of FTL; this bounds it to 25 MB.
pub const RESOURCE_BYTES: usize = 256 * 1024;

/// The most resources over the built-in texts, and the most locales and files in one directory. A message is looked up in
/// each resource of a locale in turn, and a reader's languages are compared with each locale.
pub const RESOURCES: usize = 4096;

/// The total size of a directory's files, in bytes: that of the built-in messages in 300 locales.
pub const DIRECTORY_BYTES: usize = 16 * 1024 * 1024;

/// The longest entry (message, term with all its attributes), in bytes. Named arguments cost fluent-syntax quadratic time.
pub const ENTRY_BYTES: usize = 8 * 1024;

/// The most entries in a resource.
pub const ENTRIES: usize = 4096;

/// The most `{`, and `(` after a name, in an entry. Each level of fluent-syntax's recursion consumes one; 225 levels overflow a
/// stack of 2 MB. Five units of time in the six plural categories of Arabic take 39.
pub const OPENERS: usize = 48;

/// The deepest nesting of selectors within selectors.
pub const SELECTOR_DEPTH: usize = 4;

/// The longest chain of messages and terms that refer to each other.
pub const REFERENCE_DEPTH: usize = 6;

/// The most placeables of a message, including those of the messages and terms it refers to.
pub const PLACEABLES: usize = 50;

/// The longest number literal, in characters: what a float holds exactly.
pub const NUMBER_LITERAL: usize = 15;

/// The longest text that a message can grow to, through its references or its arguments, in bytes.
pub const MESSAGE_BYTES: usize = 16 * 1024;

/// The longest argument that is shown, in characters; a longer one ends in an ellipsis.
pub const ARGUMENT_CHARS: usize = 512;

/// The longest payload that is read, in bytes; the rest is ignored.
pub const PAYLOAD_BYTES: usize = 1024 * 1024;

/// The longest wait that [`ApiError::retry_after`](crate::ApiError::retry_after) returns: a year, which can be added to any moment.
pub const RETRY_AFTER: Duration = Duration::from_secs(365 * 24 * 3600);

/// The longest message that is compared with the known wordings, in significant characters.
pub const MESSAGE_CHARS: usize = 2048;

/// The longest `Accept-Language` header that is read, in bytes; a range that is cut is dropped.
pub const HEADER_BYTES: usize = 4096;

/// The most language ranges of a header that are read.
pub const HEADER_RANGES: usize = 32;

/// The longest language tag, in bytes; a longer one is skipped.
pub const TAG_BYTES: usize = 64;

/// The most answers that an `Explainer` caches, including those seen only once; then it clears the cache.
/// A log has a few hundred.
pub const ANSWERS: usize = 4096;

/// The longest line, and the longest answer, that an `Explainer` caches, in bytes: twice what the built-in
/// texts need for a body. With [`ANSWERS`] this bounds the cache to 32 MB.
pub const ANSWER_BYTES: usize = 4 * 1024;
