//! What the commands for translators share, and the one that begins a language.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bigmodel_errors::translate::{Change, Translations, plural_categories};
use bigmodel_errors::{Error, LanguageIdentifier, shown};
use clap::{Args, ValueHint};

use super::layout::warn;
use super::session::Failure;

/// Which translations a command is about.
#[derive(Args)]
pub(super) struct Selection {
    /// The directory that has a directory for each locale
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::DirPath)]
    pub(super) directory: PathBuf,

    /// The locales; all by default
    #[arg(value_name = "TAG", value_parser = locale)]
    pub(super) locales: Vec<LanguageIdentifier>,

    #[command(flatten)]
    pub(super) reference: ReferenceFile,
}

#[derive(Args)]
pub(super) struct ReferenceFile {
    /// Compare with the texts of this file instead of en-US
    #[arg(long = "reference", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) path: Option<PathBuf>,
}

impl Selection {
    pub(super) fn open(&self, is_complete: bool) -> Result<(Translations, Vec<LanguageIdentifier>), Error> {
        let translations = open(&self.directory, &self.reference)?.complete(is_complete);
        let locales = if self.locales.is_empty() { translations.locales()? } else { self.locales.clone() };
        if locales.is_empty() {
            warn(&format_args!("{} has no locale besides that of the reference", shown(&self.directory)));
        }
        Ok((translations, locales))
    }
}

/// The option as it would be typed, after a space; nothing if it was not given.
impl Display for ReferenceFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.path {
            Some(path) => write!(f, " --reference {}", shown(path)),
            None => Ok(()),
        }
    }
}

pub(super) fn open(directory: &Path, reference: &ReferenceFile) -> Result<Translations, Error> {
    let translations = Translations::open(directory)?;
    match &reference.path {
        Some(path) => translations.with_reference(path),
        None => Ok(translations),
    }
}

pub(super) fn locale(tag: &str) -> Result<LanguageIdentifier, String> {
    tag.parse().map_err(|_| "expected a language tag, such as de or zh-TW".to_owned())
}

/// Begin a new language: a file with every message, ready to be translated
///
/// Writes DIR/TAG/errors.ftl, with the English text above each message and the plural categories of the language in selectors
/// on counts. A locale that already has texts is refused; "sync DIR TAG --complete" adds what it lacks.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors new-locale de
  bigmodel-errors new-locale pt_BR texts
  bigmodel-errors new-locale qaa --force     # a language of your own")]
pub(super) struct NewLocale {
    /// The language, such as de, pt-BR or zh-TW
    #[arg(value_name = "TAG")]
    tag: String,

    /// The directory that has a directory for each locale
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::DirPath)]
    directory: PathBuf,

    /// Accept a language that is not in ISO 639, such as one for private use
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    reference: ReferenceFile,
}

pub(super) fn begin(command: &NewLocale) -> Result<ExitCode, Failure> {
    let NewLocale { directory, reference, .. } = command;
    let translations = open(directory, reference)?.any_language(command.force);
    let mut out = io::stdout().lock();
    let mut tag = command.tag.clone();
    for revision in translations.new_locale(&command.tag)? {
        revision.apply()?;
        let messages = revision.changes().filter(|(change, _)| *change == Change::Added).count();
        writeln!(out, "{}: {messages} messages to translate", shown(revision.path()))?;
        let directory = revision.path().parent().and_then(|directory| directory.file_name());
        tag = directory.map_or(tag, |name| name.to_string_lossy().into_owned());
    }
    let locale: Option<LanguageIdentifier> = tag.parse().ok();
    if locale.is_some_and(|locale| plural_categories(&locale).is_none()) {
        writeln!(out, "The plural categories of {tag} are not known; those of English are used.")?;
    }
    let directory = shown(directory);
    writeln!(
        out,
        "
Next:
  1. Translate the texts in an editor. The lines above each message show the English text.
  2. Record what is translated, and find mistakes:
       bigmodel-errors sync {directory} {tag}{reference}
       bigmodel-errors check {directory}{reference}
  3. See the result, and what is left to do:
       bigmodel-errors list --locale {tag} --locales {directory}
       bigmodel-errors status {directory} {tag}{reference}"
    )?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
