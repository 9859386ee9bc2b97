use serde::Serialize;

/// How far a message is; [`Status`](super::Status) counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Progress {
    /// Translated from the reference as it is now, without an error.
    Done,
    /// It does not exist, or Fluent cannot parse it.
    Missing,
    /// Its text or an attribute is still a copy of the reference.
    Untranslated,
    /// The reference has changed since it was translated.
    Outdated,
    /// It is neither untranslated nor outdated, but [`check`](crate::check) finds an error in it.
    Faulty,
    /// A locale with only a few messages leaves it to `en-US`.
    Fallback,
}

impl Progress {
    /// Returns the name, as in JSON: `untranslated`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Progress::Done => "done",
            Progress::Missing => "missing",
            Progress::Untranslated => "untranslated",
            Progress::Outdated => "outdated",
            Progress::Faulty => "faulty",
            Progress::Fallback => "fallback",
        }
    }
}
