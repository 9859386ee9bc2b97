use std::collections::{BTreeMap, HashSet};

use unic_langid::LanguageIdentifier;

use super::status::Status;
use super::sync_file::{Reviewed, Task};
use super::translations::{Translations, ids_of};
use super::update::State;
use crate::check::{self, Report, Rule, Severity};
use crate::error::Error;
use crate::locale::tag::parse_tag;

impl Translations {
    /// Counts the messages of some locales that are done and not done, and the problems that [`check`](crate::check) reports.
    ///
    /// # Errors
    ///
    /// - A locale has no directory, or is the reference.
    /// - A file cannot be read.
    pub fn status(&self, locales: &[LanguageIdentifier]) -> Result<Vec<Status>, Error> {
        let report = match &self.reference_path {
            Some(path) => check::directory_against(&self.directory, path)?,
            None => check::directory(&self.directory)?,
        };
        locales.iter().map(|locale| self.count(locale, &report)).collect()
    }

    fn count(&self, locale: &LanguageIdentifier, report: &Report) -> Result<Status, Error> {
        let (_, files) = self.files_of(locale)?;
        let expected = self.reference.scope.expected(locale, ids_of(&files), self.is_complete);
        let mut status = Status { locale: locale.to_string(), ..Status::default() };
        let mut states: BTreeMap<String, State> = BTreeMap::new();
        let task = Task::new(&self.reference, locale, &expected, &Reviewed::Nothing);
        for file in &files {
            let synced = task.run(&file.text, &[]);
            add(&mut status.obsolete, synced.obsolete);
            let mut own: BTreeMap<String, State> = BTreeMap::new();
            for (id, state) in synced.messages.into_iter().filter(|(_, state)| *state != State::Broken) {
                own.entry(id).or_insert(state);
            }
            // As when they are loaded: the first of two in one file counts, and the later of two files.
            states.extend(own);
        }
        let (mut faulty, mut untranslated) = (HashSet::new(), HashSet::new());
        let is_of_locale =
            |problem: &&check::Problem| problem.locale().and_then(parse_tag).as_ref() == Some(locale);
        for problem in report.problems().iter().filter(is_of_locale) {
            match problem.severity() {
                Severity::Error => {
                    add(&mut status.errors, 1);
                    let list =
                        if problem.rule() == Rule::Untranslated { &mut untranslated } else { &mut faulty };
                    list.extend(problem.message_id());
                }
                Severity::Warning => add(&mut status.warnings, 1),
            }
        }
        for message in &self.reference.messages {
            let id = message.id.as_str();
            let number = if expected.message(id) {
                match states.get(id) {
                    None | Some(State::Broken) => &mut status.missing,
                    Some(State::Untranslated) => &mut status.untranslated,
                    Some(_) if untranslated.contains(id) => &mut status.untranslated,
                    Some(State::Outdated) => &mut status.outdated,
                    Some(State::Current) if faulty.contains(id) => &mut status.faulty,
                    Some(State::Current) => &mut status.done,
                }
            } else if expected.is_left_to_english(id) {
                &mut status.fallback
            } else {
                continue;
            };
            add(number, 1);
        }
        Ok(status.summed())
    }
}

fn add(number: &mut usize, more: usize) {
    *number = number.saturating_add(more);
}
