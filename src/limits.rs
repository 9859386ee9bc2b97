//! Bounds on what is read from outside, and why each is what it is.
//!
//! A built-in text never comes near any of them. What exceeds one is refused with an [`Error`](crate::Error) or cut, as
//! the constant says; nothing is ever read without a bound.

/// The longest resource, in bytes. fluent-syntax allocates up to 100 bytes for each byte of FTL; this bounds it to 25 MB.
pub const RESOURCE_BYTES: usize = 256 * 1024;

/// The most resources that are laid over the built-in texts, and the most locales and files of one directory. Each resource of
/// a locale is asked in turn for a message, and a reader's languages are compared with each locale.
pub const RESOURCES: usize = 4096;

/// The most bytes that the files of a directory hold together: as many as the built-in messages in 300 locales.
pub const DIRECTORY_BYTES: usize = 16 * 1024 * 1024;

/// The longest entry (message, term with all its attributes), in bytes. Named arguments cost fluent-syntax quadratic time.
pub const ENTRY_BYTES: usize = 8 * 1024;

/// The most entries in a resource.
pub const ENTRIES: usize = 4096;

/// The most `{` and `(` in an entry. Each level of fluent-syntax's recursion eats one; 225 levels end a thread of 2 MB. Five
/// units of time in the six plural categories of Arabic take 39.
pub const OPENERS: usize = 48;

/// The deepest nesting of selectors within selectors.
pub const SELECTOR_DEPTH: usize = 4;

/// The longest chain of messages and terms that refer to each other.
pub const REFERENCE_DEPTH: usize = 6;

/// The most placeables of a message, those behind its references included. fluent-bundle panics past 100.
pub const PLACEABLES: usize = 50;

/// The memory that any message may take once its selectors are multiplied out into whole sentences, in bytes. A longer message
/// may take more: see [`LOWERED_TIMES`].
///
/// A message that would take more is left to fluent-bundle, which resolves it whenever it is rendered. That takes longer, and a
/// text that grows beyond [`MESSAGE_BYTES`] falls back instead of being cut.
pub const LOWERED_BYTES: usize = 1024;

/// How many bytes a message may take in addition for each byte of its entry. Six selectors with two variants each make 64
/// sentences, and each of them has every slot: a file of such messages would take 600 times its length. The built-in message
/// that multiplies most takes 7 times.
pub const LOWERED_TIMES: usize = 32;

/// The longest number literal, in characters. More fraction digits overflow fluent-bundle's plural rules.
pub const NUMBER_LITERAL: usize = 15;

/// The longest text that a message can grow to, through its references or its arguments, in bytes.
pub const MESSAGE_BYTES: usize = 16 * 1024;

/// The longest argument that is shown, in characters; a longer one ends in an ellipsis.
pub const ARGUMENT_CHARS: usize = 512;

/// The longest payload that is read, in bytes; what comes after is not looked at.
pub const PAYLOAD_BYTES: usize = 1024 * 1024;

/// The longest message that is compared with the known wordings, in characters that count.
pub const MESSAGE_CHARS: usize = 2048;

/// The longest `Accept-Language` header that is read, in bytes; the range that the cut goes through is dropped.
pub const HEADER_BYTES: usize = 4096;

/// The most language ranges of a header that are read.
pub const HEADER_RANGES: usize = 32;

/// The longest language tag, in bytes; a longer one is skipped.
pub const TAG_BYTES: usize = 64;

/// The most answers that an [`Explainer`](crate::Explainer) keeps, those that it awaits a second time included; then it begins
/// anew. A log has some hundred.
pub const ANSWERS: usize = 4096;

/// The longest line, and the longest answer, of which an [`Explainer`](crate::Explainer) keeps the answer, in bytes: twice what the
/// built-in texts make of a body. With [`ANSWERS`] it bounds what is kept to 32 MB.
pub const ANSWER_BYTES: usize = 4 * 1024;

/// The most threads that `explain --lines` starts. Each may hold a line of 1 MiB and as much output, so this bounds them to some
/// 600 MB; more than there are processors only wait for each other.
pub const THREADS: usize = 256;
