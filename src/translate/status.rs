use serde::Serialize;

/// How far a locale is.
///
/// It serializes with its numbers by name and `percent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The locale as a tag.
    pub locale: String,
    /// The messages that are done, missing, untranslated, outdated, faulty or left to English: all those of the reference,
    /// but for what the crate itself says in a locale that has only a few messages.
    pub total: usize,
    /// Those with a text that was made from the reference as it is, and that [`check`](crate::check) finds no error in.
    pub done: usize,
    /// Those that are not there, or that Fluent cannot read.
    pub missing: usize,
    /// Those that are a copy of the reference, be it only in their text or in one attribute.
    pub untranslated: usize,
    /// Those whose reference has changed since.
    pub outdated: usize,
    /// Those that are neither untranslated nor outdated, and that [`check`](crate::check) finds an error in.
    pub faulty: usize,
    /// Those that a locale with only a few messages leaves to `en-US`; [`complete`](super::Translations::complete) asks for
    /// them, and they are missing then.
    pub fallback: usize,
    /// Those that the reference does not have any more, which are not part of the total.
    pub obsolete: usize,
    /// What [`check`](crate::check) calls errors in its files.
    pub errors: usize,
    /// What [`check`](crate::check) calls warnings in its files.
    pub warnings: usize,
    /// What is done, in percent of the total, rounded down; 100 means that all is done.
    pub percent: usize,
}

impl Status {
    /// Fills in what follows from the other numbers.
    pub(super) fn counted(mut self) -> Status {
        let open = [self.missing, self.untranslated, self.outdated, self.faulty, self.fallback];
        self.total = open.into_iter().fold(self.done, usize::saturating_add);
        self.percent = self.done.saturating_mul(100).checked_div(self.total).unwrap_or(100);
        self
    }

    /// Adds the numbers of several locales.
    ///
    /// ```
    /// use bigmodel_errors::translate::Status;
    ///
    /// assert_eq!(Status::sum("all", &[]).percent, 100);
    /// ```
    pub fn sum(name: &str, all: &[Status]) -> Status {
        let mut sum = Status { locale: name.to_owned(), ..Status::default() };
        for status in all {
            let numbers: [(&mut usize, usize); 9] = [
                (&mut sum.done, status.done),
                (&mut sum.missing, status.missing),
                (&mut sum.untranslated, status.untranslated),
                (&mut sum.outdated, status.outdated),
                (&mut sum.faulty, status.faulty),
                (&mut sum.fallback, status.fallback),
                (&mut sum.obsolete, status.obsolete),
                (&mut sum.errors, status.errors),
                (&mut sum.warnings, status.warnings),
            ];
            for (number, of_locale) in numbers {
                *number = number.saturating_add(of_locale);
            }
        }
        sum.counted()
    }
}
