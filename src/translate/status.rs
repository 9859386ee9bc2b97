//! How far a locale is, and each of its messages.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::progress::Progress;
use super::reference::Message;
use super::sync_file::{Reviewed, Task};
use super::translations::{Translations, ids_of};
use crate::check::{self, Report, Rule, Severity};
use crate::error::Error;
use crate::ftl::segments::{SegmentKind, split_segments};
use crate::locale::tag::parse_tag;

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

/// A message of the reference beside its translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TranslatedMessage {
    /// The ID: `error-1214`.
    pub id: String,
    /// The heading of its group in the reference, empty if it has none.
    pub group: String,
    /// The comment in the reference, without `# `: what its arguments are.
    pub comment: String,
    /// The message of the reference in Fluent's syntax.
    pub reference: String,
    /// That of the locale; `None` if it has none.
    pub text: Option<String>,
    /// How far it is.
    pub progress: Progress,
}

/// How far each message is, and the locale as a whole.
type Counted<'r> = (Vec<(&'r Message, Progress)>, Status);

impl Translations {
    /// Returns the messages that a locale has or should have, in the order of the reference; the report is that of
    /// [`check`](Translations::check).
    ///
    /// # Errors
    ///
    /// - The locale has no directory, or is the reference.
    /// - A file cannot be read.
    ///
    /// ```
    /// use bigmodel_errors::translate::{Progress, Translations};
    ///
    /// let directory = tempfile::tempdir().unwrap();
    /// let translations = Translations::open(directory.path())?;
    /// for file in translations.new_locale("de")? {
    ///     file.apply()?;
    /// }
    /// let messages = translations.messages(&translations.locales()?[0], &translations.check()?)?;
    /// assert_eq!((messages[0].id.as_str(), messages[0].progress), ("error-500", Progress::Untranslated));
    /// # Ok::<(), bigmodel_errors::Error>(())
    /// ```
    pub fn messages(
        &self,
        locale: &LanguageIdentifier,
        report: &Report,
    ) -> Result<Vec<TranslatedMessage>, Error> {
        let (messages, _) = self.count(locale, report)?;
        let (_, files) = self.files_of(locale)?;
        let mut texts: HashMap<&str, &str> = HashMap::new();
        for file in &files {
            let (_, segments) = split_segments(&file.text);
            // As when they are loaded: the first of two in one file counts, and the later of two files.
            for segment in segments.iter().rev() {
                if let SegmentKind::Entry(id) = segment.kind {
                    texts.insert(id, segment.body);
                }
            }
        }
        let of_message = |(message, progress): (&Message, Progress)| TranslatedMessage {
            id: message.id.clone(),
            group: self.reference.group_of(message).to_owned(),
            comment: message.comment.join("\n"),
            reference: message.source.trim_end().to_owned(),
            text: texts.get(message.id.as_str()).map(|text| text.trim_end().to_owned()),
            progress,
        };
        Ok(messages.into_iter().map(of_message).collect())
    }

    /// Returns how far each message of a locale is, and the locale as a whole.
    pub(super) fn count(&self, locale: &LanguageIdentifier, report: &Report) -> Result<Counted<'_>, Error> {
        let (_, files) = self.files_of(locale)?;
        let expected = self.reference.scope.expected(locale, ids_of(&files), self.is_complete);
        let mut status = Status { locale: locale.to_string(), ..Status::default() };
        let mut of_files: BTreeMap<String, Progress> = BTreeMap::new();
        let task = Task::new(&self.reference, locale, &expected, &Reviewed::Nothing);
        for file in &files {
            let synced = task.run(&file.text, &[]);
            add(&mut status.obsolete, synced.obsolete);
            let mut own: BTreeMap<String, Progress> = BTreeMap::new();
            for (id, progress) in synced.messages.into_iter().filter(|(_, of)| *of != Progress::Missing) {
                own.entry(id).or_insert(progress);
            }
            // As when they are loaded: the first of two in one file counts, and the later of two files.
            of_files.extend(own);
        }
        let (mut faulty, mut untranslated) = (HashSet::new(), HashSet::new());
        for problem in &report.problems {
            if problem.locale.as_deref().and_then(parse_tag).as_ref() != Some(locale) {
                continue;
            }
            match problem.severity {
                Severity::Error => {
                    add(&mut status.errors, 1);
                    let list =
                        if problem.rule == Rule::Untranslated { &mut untranslated } else { &mut faulty };
                    list.extend(problem.message_id.as_deref());
                }
                Severity::Warning => add(&mut status.warnings, 1),
            }
        }
        let mut messages = Vec::new();
        for message in &self.reference.messages {
            let id = message.id.as_str();
            let progress = if expected.message(id) {
                match of_files.get(id).copied().unwrap_or(Progress::Missing) {
                    Progress::Done | Progress::Outdated if untranslated.contains(id) => {
                        Progress::Untranslated
                    }
                    Progress::Done if faulty.contains(id) => Progress::Faulty,
                    progress => progress,
                }
            } else if expected.is_left_to_english(id) {
                Progress::Fallback
            } else {
                continue;
            };
            status.count(progress);
            messages.push((message, progress));
        }
        Ok((messages, status.summed()))
    }
}
