use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::files::{File, LocaleDirectory};
use super::language;
use super::reference::{Message, Reference};
use super::sync_file::Revision;
use super::sync_file::{Reviewed, Task};
use crate::check::analysis::expected::{all_ids, is_reference};
use crate::error::Error;
use crate::locale::tag::parse_tag;
use crate::text::sanitize::shown;

/// The translations in a directory, and their reference.
///
/// ```
/// use bigmodel_errors::translate::{Reviewed, Translations};
///
/// let directory = tempfile::tempdir().unwrap();
/// let translations = Translations::open(directory.path())?;
/// for file in translations.new_locale("pt_BR")? {
///     file.apply()?;
/// }
/// let locales = translations.locales()?;
/// assert_eq!(locales[0].to_string(), "pt-BR");
/// // Nothing is translated yet, and nothing else has changed.
/// assert_eq!(translations.status(&locales)?[0].percent, 0);
/// assert!(!translations.sync(&locales[0], &Reviewed::Nothing)?[0].is_change());
/// # Ok::<(), bigmodel_errors::Error>(())
/// ```
#[derive(Debug)]
pub struct Translations {
    pub(super) directory: PathBuf,
    pub(super) reference: Reference,
    pub(super) reference_path: Option<PathBuf>,
    pub(super) is_complete: bool,
    takes_any_language: bool,
}

impl Translations {
    /// Opens a directory. For [`new_locale`](Translations::new_locale) it need not exist.
    ///
    /// # Errors
    ///
    /// - The directory, or a file of its `en-US`, cannot be read.
    pub fn open(directory: impl AsRef<Path>) -> Result<Translations, Error> {
        let directory = directory.as_ref().to_owned();
        let reference =
            if directory.exists() { Reference::load(&directory, None)? } else { Reference::builtin() };
        Ok(Translations {
            directory,
            reference,
            reference_path: None,
            is_complete: false,
            takes_any_language: false,
        })
    }

    /// Uses a file as the reference. Its locale is then not one of the translations.
    ///
    /// # Errors
    ///
    /// - The file cannot be read.
    pub fn with_reference(self, path: impl AsRef<Path>) -> Result<Translations, Error> {
        let path = path.as_ref();
        let reference = Reference::load(&self.directory, Some(path))?;
        Ok(Translations { reference, reference_path: Some(path.to_owned()), ..self })
    }

    /// Sets whether locales with only a few messages are expected to have all.
    #[must_use]
    pub fn complete(self, is_complete: bool) -> Translations {
        Translations { is_complete, ..self }
    }

    /// Sets whether a new locale may have a language that is not in ISO 639, such as `qaa` for private use.
    #[must_use]
    pub fn any_language(self, takes_any_language: bool) -> Translations {
        Translations { takes_any_language, ..self }
    }

    /// Returns the locales, except that of the reference.
    ///
    /// # Errors
    ///
    /// - The directory cannot be read.
    pub fn locales(&self) -> Result<Vec<LanguageIdentifier>, Error> {
        Ok(self.directories()?.into_iter().map(|found| found.locale).collect())
    }

    /// Makes the files of a new locale, with a copy of every message. The tag may have the form `pt_BR`.
    ///
    /// # Errors
    ///
    /// - The tag is not a language tag, or its [language](Translations::any_language) is not in ISO 639.
    /// - The locale is `en-US`, the reference.
    /// - The locale already has texts, which a copy could hide.
    pub fn new_locale(&self, tag: &str) -> Result<Vec<Revision>, Error> {
        let locale = self.new_tag(tag)?;
        if is_reference(&locale) {
            return Err(not_a_translation(&locale));
        }
        let all = if self.directory.exists() { self.directories()? } else { Vec::new() };
        let found: Vec<LocaleDirectory> = all.into_iter().filter(|found| found.locale == locale).collect();
        for found in &found {
            // Even in a file of another name: of two files with a message, the one with the later name counts.
            if found.has_files()? {
                return Err(Error::text(format!(
                    "{} already has texts; \"sync {} {locale} --complete\" adds what is missing",
                    shown(&found.path),
                    shown(&self.directory)
                )));
            }
        }
        let path = found.into_iter().next();
        let path = path.map_or_else(|| self.directory.join(locale.to_string()), |found| found.path);
        self.revise(&locale, &path, Vec::new(), &Reviewed::Nothing, true, &language::header(&locale))
    }

    /// Brings the files of a locale up to date with the reference; [`Revision::apply`] writes them.
    ///
    /// Adds new messages and attributes as copies, arranges messages in the order and groups of the reference, and updates the
    /// comment lines of the tools. No text of a translator, no comment, and nothing that Fluent cannot parse is ever lost. A file
    /// that is up to date stays as it is, byte for byte.
    ///
    /// A message stays in its file. A new one goes into the file of the same name as in the reference.
    ///
    /// # Errors
    ///
    /// - The locale has no directory, or is the reference.
    /// - A file cannot be read, has markers of a merge conflict, or would exceed
    ///   [`RESOURCE_BYTES`](crate::limits::RESOURCE_BYTES).
    /// - A reviewed message does not exist.
    pub fn sync(&self, locale: &LanguageIdentifier, reviewed: &Reviewed) -> Result<Vec<Revision>, Error> {
        let (path, files) = self.files_of(locale)?;
        let is_marker = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
        if let Some(file) = files.iter().find(|file| file.text.lines().any(is_marker)) {
            let path = shown(&file.path);
            return Err(Error::text(format!("{path} has markers of a merge conflict")));
        }
        if let Reviewed::Messages(reviewed) = reviewed {
            let present = ids_of(&files);
            if let Some(id) = reviewed.iter().find(|id| !present.contains(*id)) {
                return Err(Error::text(format!("{locale} has no message {id:?}")));
            }
        }
        self.revise(locale, &path, files, reviewed, self.is_complete, "")
    }

    /// Makes the new versions of a locale's files, and the files that it lacks, which begin with `lead`.
    fn revise(
        &self,
        locale: &LanguageIdentifier,
        directory: &Path,
        files: Vec<File>,
        reviewed: &Reviewed,
        is_complete: bool,
        lead: &str,
    ) -> Result<Vec<Revision>, Error> {
        let present = ids_of(&files);
        let expected = self.reference.scope.expected(locale, present.clone(), is_complete);
        let is_missing = |message: &&Message| expected.message(&message.id) && !present.contains(&message.id);
        let mut new: BTreeMap<&str, Vec<&Message>> = BTreeMap::new();
        for message in self.reference.messages.iter().filter(is_missing) {
            new.entry(&message.file).or_default().push(message);
        }
        let task = Task::new(&self.reference, locale, &expected, reviewed);
        let mut revisions = Vec::new();
        for file in files {
            let name = file.path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let synced = task.run(&file.text, &new.remove(name).unwrap_or_default());
            revisions.push(Revision::new(file.path, Some(file.text), synced)?);
        }
        for (name, new) in new {
            revisions.push(Revision::new(directory.join(name), None, task.run(lead, &new))?);
        }
        Ok(revisions)
    }

    fn new_tag(&self, tag: &str) -> Result<LanguageIdentifier, Error> {
        let locale = parse_tag(tag);
        let found = locale.filter(|locale| self.takes_any_language || language::known(locale).is_some());
        found.ok_or_else(|| match language::meant(tag) {
            Some(expected) => {
                Error::text(format!("no language is called {tag:?}; did you mean {expected:?}?"))
            }
            None if parse_tag(tag).is_some() => {
                Error::text(format!("no language is called {tag:?} (--force takes it)"))
            }
            None => Error::invalid_locale(tag),
        })
    }

    pub(super) fn files_of(&self, locale: &LanguageIdentifier) -> Result<(PathBuf, Vec<File>), Error> {
        match self.directories()?.into_iter().find(|found| found.locale == *locale) {
            Some(found) => Ok((found.path.clone(), found.files()?)),
            None if is_reference(locale) => Err(not_a_translation(locale)),
            None => Err(Error::text(format!("{} has no {locale}", shown(&self.directory)))),
        }
    }

    fn directories(&self) -> Result<Vec<LocaleDirectory>, Error> {
        let mut all = LocaleDirectory::all(&self.directory)?;
        let named = self.reference_path.as_deref().and_then(Path::parent);
        let named = named.and_then(|directory| directory.canonicalize().ok());
        let is_named = |found: &LocaleDirectory| named.is_some() && found.path.canonicalize().ok() == named;
        all.retain(|found| !is_reference(&found.locale) && !is_named(found));
        Ok(all)
    }
}

/// Brings one text up to date with another, as [`Translations::sync`] does with a single file.
///
/// # Errors
///
/// - The locale is not a language tag.
pub fn sync_text(reference: &str, locale: &str, text: &str) -> Result<String, Error> {
    let locale = parse_tag(locale).ok_or_else(|| Error::invalid_locale(locale))?;
    let reference = Reference::from_text(reference);
    let present = all_ids([text]);
    let new: Vec<&Message> =
        reference.messages.iter().filter(|message| !present.contains(&message.id)).collect();
    let expected = reference.scope.expected(&locale, present.clone(), true);
    Ok(Task::new(&reference, &locale, &expected, &Reviewed::Nothing).run(text, &new).text)
}

pub(super) fn ids_of(files: &[File]) -> BTreeSet<String> {
    all_ids(files.iter().map(|file| file.text.as_str()))
}

fn not_a_translation(locale: &LanguageIdentifier) -> Error {
    Error::text(format!("{locale} is the reference, which other locales are made from"))
}
