//! The files of translators: new locales, what follows when the reference changes, and how far each locale is.
//!
//! A directory holds `<locale>/*.ftl`. The program does the same with the commands `new-locale`, `sync` and `status`.
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
//! The lines `# en-US: ...` hold the reference as it is now, and `# translated from ...` the fingerprint of what the text was
//! made from. They, `# en-US was: ...`, `# not translated yet` and `# obsolete` are written by [`sync`](Translations::sync);
//! every other comment line is the translator's own, and never touched.
//!
//! - Who has translated a message that is marked `# not translated yet` need do nothing: it is seen that the text is another
//!   than the reference, and so is each attribute. Where one is the same and meant so, the message is named to `sync`.
//! - When the reference changes, `# en-US was: ...` shows what the text was made from. Who has revised the text names
//!   the message to `sync`, which writes the lines anew. Without the line `# translated from ...` it does so, too.
//! - A text without a line `# translated from ...` is taken as current.
//! - A message that the reference does not have any more moves to the end of its file, and back if the reference has it again.
//!
//! # What the reference is
//!
//! 1. The file that was [named](Translations::with_reference).
//! 2. `<directory>/en-US/*.ftl` by itself, if it holds at least half of the messages of the built-in `en-US`.
//! 3. Else the built-in `en-US`, with `<directory>/en-US/*.ftl` laid over it: so an app that replaces a few messages, or has
//!    some of its own, need not repeat the others.
//!
//! Under 1 and 2, every locale is meant to have every message. Under 3, a locale that has less than half of those that
//! `<directory>/en-US` does not bring is meant to have only those that it has and those that `<directory>/en-US` brings,
//! unless the crate says them in that locale: a copy of the English text would hide it.
//! [`complete`](Translations::complete) asks for all. What such a locale leaves to English is counted all
//! the same, as [`fallback`](Status::fallback).

mod arrange;
mod count;
mod files;
mod group_matching;
mod header;
mod join;
mod language;
mod outline;
mod plurals;
mod reference;
mod revision;
mod status;
mod sync_file;
mod translations;
mod update;

pub use self::plurals::plural_categories;
pub use self::revision::{Change, Revision};
pub use self::status::Status;
pub use self::translations::{Reviewed, Translations, sync_text};
