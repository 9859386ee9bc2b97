use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use bigmodel_errors::translate::{Change, plural_categories};
use bigmodel_errors::{LanguageIdentifier, shown};
use clap::{Args, ValueHint};

use super::session::Failure;
use super::translations::{ReferenceFile, open};

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

pub(super) fn run(command: &NewLocale) -> Result<ExitCode, Failure> {
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
