use std::io::{self, Write};
use std::path::PathBuf;

use bigmodel_errors::translate::{Change, Translations, plural_categories};
use bigmodel_errors::{LanguageIdentifier, shown};
use clap::{Args, ValueHint};

use super::{Exit, complain, with_sources};

/// Begin a new language: a file with every message, ready to be translated
///
/// Writes DIR/TAG/errors.ftl, with the English text above each message and the plural categories of the language in selectors
/// on counts. A locale that has texts already is refused; "sync DIR TAG --complete" adds what it lacks.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors new-locale de
  bigmodel-errors new-locale pt_BR texts
  bigmodel-errors new-locale qaa --force     # a language of your own")]
pub(crate) struct NewLocale {
    /// The language, such as de, pt-BR or zh-TW
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,

    /// The directory with a directory for each locale
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::DirPath)]
    directory: PathBuf,

    /// The same, as an option
    #[arg(long = "directory", hide = true, value_name = "DIR", conflicts_with = "directory", value_hint = ValueHint::DirPath)]
    named: Option<PathBuf>,

    /// Take a language that ISO 639 does not know, such as one for private use
    #[arg(long)]
    pub(crate) force: bool,

    /// Copy the messages of this file instead of en-US
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) reference: Option<PathBuf>,
}

pub(super) fn run(command: &NewLocale) -> io::Result<Exit> {
    let directory = command.named.as_ref().unwrap_or(&command.directory);
    let revisions =
        super::sync::open(directory, command.reference.as_deref()).and_then(|translations: Translations| {
            translations.any_language(command.force).new_locale(&command.tag)
        });
    let revisions = match revisions {
        Ok(revisions) => revisions,
        Err(error) => {
            complain(&with_sources(&error));
            return Ok(Exit::Failed);
        }
    };
    let mut out = io::stdout().lock();
    let mut tag = command.tag.clone();
    for revision in &revisions {
        if let Err(error) = revision.apply() {
            complain(&with_sources(&error));
            return Ok(Exit::Failed);
        }
        let messages = revision.changes().filter(|(change, _)| *change == Change::Added).count();
        writeln!(out, "{}: {messages} messages to translate", shown(revision.path()))?;
        let directory = revision.path().parent().and_then(|directory| directory.file_name());
        tag = directory.map_or(tag, |name| name.to_string_lossy().into_owned());
    }
    let locale: Option<LanguageIdentifier> = tag.parse().ok();
    if locale.is_some_and(|locale| plural_categories(&locale).is_none()) {
        writeln!(out, "Nothing is known about the plural categories of {tag}; they are those of English.")?;
    }
    let directory = shown(directory);
    let reference = command.reference.as_ref();
    let reference = reference.map_or_else(String::new, |path| format!(" --reference {}", shown(path)));
    writeln!(
        out,
        "
Next:
  1. Translate the texts in an editor. The lines above each message show the English text.
  2. Write down what is translated, and find mistakes:
       bigmodel-errors sync {directory} {tag}{reference}
       bigmodel-errors check {directory}{reference}
  3. See how it looks, and what is left to do:
       bigmodel-errors list --locale {tag} --locales {directory}
       bigmodel-errors status {directory} {tag}{reference}"
    )?;
    out.flush()?;
    Ok(Exit::Done)
}
