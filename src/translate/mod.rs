//! The files of translators: begins new locales, brings them up to date with the reference, and counts what is done.
//!
//! A directory has files `<locale>/*.ftl`. The commands `new-locale`, `sync` and `status` of the program do the same.
//!
//! ```
//! use bigmodel_errors::translate::sync_text;
//!
//! let reference = "error-1213 = { $field } was not received\nerror-1261 = Prompt too long\n";
//! let german = sync_text(reference, "de", "error-1261 = Der Prompt ist zu lang\n")?;
//! let expected = [
//!     "# en-US: error-1213 = { $field } was not received",
//!     "# not translated yet",
//!     "error-1213 = { $field } was not received",
//!     "",
//!     "# en-US: error-1261 = Prompt too long",
//!     "# translated from 1350927e",
//!     "error-1261 = Der Prompt ist zu lang",
//! ];
//! assert_eq!(german.lines().collect::<Vec<_>>(), expected);
//! # Ok::<(), bigmodel_errors::Error>(())
//! ```
//!
//! # The comment lines
//!
//! The lines `# en-US: ...` are the reference as it is now, and `# translated from ...` is the fingerprint of the reference that the
//! text was translated from. These lines, `# en-US was: ...`, `# not translated yet` and `# obsolete` are written by
//! [`sync`](Translations::sync); every other comment line is the translator's own, and never changed. What somebody wrote into
//! the lines `# en-US: ...` becomes a line of the translator's own. (When the reference has changed since, it is told from the
//! former reference by letters that English does not have.)
//!
//! - After a translator has translated a message that is marked `# not translated yet`, `sync` notices that its text and each
//!   attribute differ from the reference, and removes the mark. If one of them is the same on purpose, pass the message to
//!   `sync` as reviewed.
//! - When the reference changes, `# en-US was: ...` shows what the text was translated from. After revising the text, pass the
//!   message to `sync` as reviewed, or delete the line `# translated from ...`; then `sync` updates the lines.
//! - A text without a line `# translated from ...` counts as current.
//! - A message that the reference no longer has moves to the end of its file, and back if the reference has it again.
//!
//! # The reference
//!
//! What the reference is, and which messages a locale is expected to have, is what [`check`](crate::check#the-reference) goes by, unless a
//! file is [named](Translations::with_reference). With [`complete`](Translations::complete), all messages are expected. What a locale
//! with only a few messages leaves to English is counted as [`fallback`](Status::fallback).

mod arrange;
mod files;
mod join;
mod language;
mod outline;
mod progress;
mod reference;
mod status;
mod sync_file;
mod translations;
mod update;

pub use self::language::plural_categories;
pub use self::progress::Progress;
pub use self::status::{Status, TranslatedMessage};
pub use self::sync_file::{Change, Reviewed, Revision};
pub use self::translations::{Translations, sync_text};
