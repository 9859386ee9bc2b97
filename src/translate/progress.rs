use serde::Serialize;

use crate::text::named::named;

named! {
    /// How far a message is; [`Status`](super::Status) counts them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
    #[serde(rename_all = "lowercase")]
    #[non_exhaustive]
    pub enum Progress {
        /// Translated from the reference as it is now, without an error.
        Done = "done",
        /// It does not exist, or Fluent cannot parse it.
        Missing = "missing",
        /// Its text or an attribute is still a copy of the reference.
        Untranslated = "untranslated",
        /// The reference has changed since it was translated.
        Outdated = "outdated",
        /// It is neither untranslated nor outdated, but [`check`](crate::check) finds an error in it.
        Faulty = "faulty",
        /// A locale with only a few messages leaves it to `en-US`.
        Fallback = "fallback",
    }
}
