use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::progress::Progress;
use super::translations::Translations;
use crate::check::{self, Report};
use crate::error::Error;

/// How far a locale is.
///
/// It serializes with all its fields by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The locale as a tag.
    pub locale: String,
    /// The number of messages that are done, missing, untranslated, outdated, faulty or left to English: all messages of the
    /// reference, except the built-in ones of a locale that itself has only a few messages.
    pub total: usize,
    /// Messages translated from the reference as it is now, in which [`check`](crate::check) finds no error.
    pub done: usize,
    /// Messages that do not exist, or that Fluent cannot parse.
    pub missing: usize,
    /// Messages of which the text or an attribute is still a copy of the reference.
    pub untranslated: usize,
    /// Messages whose reference has changed since they were translated.
    pub outdated: usize,
    /// Messages that are neither untranslated nor outdated, but in which [`check`](crate::check) finds an error.
    pub faulty: usize,
    /// Messages that a locale with only a few messages leaves to `en-US`. With [`complete`](super::Translations::complete) they
    /// count as missing.
    pub fallback: usize,
    /// Messages that the reference no longer has; not part of the total.
    pub obsolete: usize,
    /// The number of errors that [`check`](crate::check) reports.
    pub errors: usize,
    /// The number of warnings that [`check`](crate::check) reports.
    pub warnings: usize,
    /// The messages that are done, in percent of the total, rounded down; 100 only if all are done.
    pub percent: usize,
}

impl Status {
    /// Counts a message.
    pub(super) fn count(&mut self, progress: Progress) {
        let number = match progress {
            Progress::Done => &mut self.done,
            Progress::Missing => &mut self.missing,
            Progress::Untranslated => &mut self.untranslated,
            Progress::Outdated => &mut self.outdated,
            Progress::Faulty => &mut self.faulty,
            Progress::Fallback => &mut self.fallback,
        };
        add(number, 1);
    }

    /// Computes the total and the percentage.
    pub(super) fn summed(mut self) -> Status {
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
            add(&mut sum.done, status.done);
            add(&mut sum.missing, status.missing);
            add(&mut sum.untranslated, status.untranslated);
            add(&mut sum.outdated, status.outdated);
            add(&mut sum.faulty, status.faulty);
            add(&mut sum.fallback, status.fallback);
            add(&mut sum.obsolete, status.obsolete);
            add(&mut sum.errors, status.errors);
            add(&mut sum.warnings, status.warnings);
        }
        sum.summed()
    }
}

impl Translations {
    /// Counts the messages of some locales that are done and not done, and the problems that [`check`](crate::check) reports.
    ///
    /// # Errors
    ///
    /// - A locale has no directory, or is the reference.
    /// - A file cannot be read.
    pub fn status(&self, locales: &[LanguageIdentifier]) -> Result<Vec<Status>, Error> {
        let report = self.check()?;
        locales.iter().map(|locale| Ok(self.count(locale, &report)?.1)).collect()
    }

    /// Checks the directory against the reference, as [`check::directory`] and [`check::directory_against`] do.
    ///
    /// # Errors
    ///
    /// - The directory, or the file of the reference, cannot be read.
    pub fn check(&self) -> Result<Report, Error> {
        match &self.reference_path {
            Some(path) => check::directory_against(&self.directory, path),
            None => check::directory(&self.directory),
        }
    }
}

pub(super) fn add(number: &mut usize, more: usize) {
    *number = number.saturating_add(more);
}
