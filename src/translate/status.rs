use serde::Serialize;

/// How far a locale is.
///
/// It serializes with its numbers by name and `percent`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The locale as a tag.
    pub locale: String,
    /// The messages that it is meant to have: those that are done, missing, untranslated or outdated.
    pub total: usize,
    /// Those with a text that was made from the reference as it is.
    pub done: usize,
    /// Those that are not there, or that Fluent cannot read.
    pub missing: usize,
    /// Those that are a copy of the reference.
    pub untranslated: usize,
    /// Those whose reference has changed since.
    pub outdated: usize,
    /// Those that the reference does not have any more, which are not part of the total.
    pub obsolete: usize,
    /// What is done, in percent of the total, rounded down; 100 means that all is done.
    pub percent: usize,
}

impl Status {
    pub(super) fn new(
        locale: String,
        [missing, untranslated, outdated, obsolete]: [usize; 4],
        total: usize,
    ) -> Status {
        let open = missing.saturating_add(untranslated).saturating_add(outdated);
        let done = total.saturating_sub(open);
        let percent = done.saturating_mul(100).checked_div(total).unwrap_or(100);
        Status { locale, total, done, missing, untranslated, outdated, obsolete, percent }
    }

    /// Adds the numbers of several locales.
    ///
    /// ```
    /// use bigmodel_errors::translate::Status;
    ///
    /// assert_eq!(Status::sum("all", &[]).percent, 100);
    /// ```
    pub fn sum(name: &str, all: &[Status]) -> Status {
        let sum = |number: fn(&Status) -> usize| all.iter().map(number).fold(0, usize::saturating_add);
        let open = [sum(|s| s.missing), sum(|s| s.untranslated), sum(|s| s.outdated), sum(|s| s.obsolete)];
        Status::new(name.to_owned(), open, sum(|s| s.total))
    }
}
