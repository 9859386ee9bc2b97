//! How far each message of a locale is.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::reference::Message;
use super::sync_file::{Reviewed, Task};
use super::translations::{Translations, ids_of};
use super::update::State;
use crate::check::{Report, Rule, Severity};
use crate::error::Error;
use crate::ftl::segments::{SegmentKind, split_segments};
use crate::locale::tag::parse_tag;

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

/// What the files of a locale say about the reference.
pub(super) struct Counted<'r> {
    pub(super) messages: Vec<(&'r Message, Progress)>,
    pub(super) obsolete: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

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
        let counted = self.count(locale, report)?;
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
        Ok(counted.messages.into_iter().map(of_message).collect())
    }

    /// Tells how far each message of a locale is.
    pub(super) fn count(&self, locale: &LanguageIdentifier, report: &Report) -> Result<Counted<'_>, Error> {
        let (_, files) = self.files_of(locale)?;
        let expected = self.reference.scope.expected(locale, ids_of(&files), self.is_complete);
        let mut counted = Counted { messages: Vec::new(), obsolete: 0, errors: 0, warnings: 0 };
        let mut states: BTreeMap<String, State> = BTreeMap::new();
        let task = Task::new(&self.reference, locale, &expected, &Reviewed::Nothing);
        for file in &files {
            let synced = task.run(&file.text, &[]);
            counted.obsolete = counted.obsolete.saturating_add(synced.obsolete);
            let mut own: BTreeMap<String, State> = BTreeMap::new();
            for (id, state) in synced.messages.into_iter().filter(|(_, state)| *state != State::Broken) {
                own.entry(id).or_insert(state);
            }
            // As when they are loaded: the first of two in one file counts, and the later of two files.
            states.extend(own);
        }
        let (mut faulty, mut untranslated) = (HashSet::new(), HashSet::new());
        for problem in report.problems() {
            if problem.locale().and_then(parse_tag).as_ref() != Some(locale) {
                continue;
            }
            match problem.severity() {
                Severity::Error => {
                    counted.errors = counted.errors.saturating_add(1);
                    let list =
                        if problem.rule() == Rule::Untranslated { &mut untranslated } else { &mut faulty };
                    list.extend(problem.message_id());
                }
                Severity::Warning => counted.warnings = counted.warnings.saturating_add(1),
            }
        }
        for message in &self.reference.messages {
            let id = message.id.as_str();
            let progress = if expected.message(id) {
                match states.get(id) {
                    None | Some(State::Broken) => Progress::Missing,
                    Some(State::Untranslated) => Progress::Untranslated,
                    Some(_) if untranslated.contains(id) => Progress::Untranslated,
                    Some(State::Outdated) => Progress::Outdated,
                    Some(State::Current) if faulty.contains(id) => Progress::Faulty,
                    Some(State::Current) => Progress::Done,
                }
            } else if expected.is_left_to_english(id) {
                Progress::Fallback
            } else {
                continue;
            };
            counted.messages.push((message, progress));
        }
        Ok(counted)
    }
}
