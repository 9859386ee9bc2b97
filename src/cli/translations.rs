//! What the commands for translators share.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use bigmodel_errors::translate::Translations;
use bigmodel_errors::{Error, LanguageIdentifier, shown};
use clap::{Args, ValueHint};

use super::layout::warn;

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
