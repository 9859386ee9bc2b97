//! Values of options: those that shells complete by name, though others are accepted, too, and directories, with the common mistakes
//! with one that should have a directory for each locale.

use std::ffi::OsStr;
use std::fs::read_dir;
use std::io;
use std::path::{Path, PathBuf};

use bigmodel_errors::LanguageIdentifier;
use clap::builder::{PathBufValueParser, PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

use super::layout::warn;

/// A parser, and the names that it accepts besides all other values.
#[derive(Clone)]
pub(super) struct Named<T> {
    pub(super) parse: fn(&str) -> Result<T, String>,
    pub(super) names: fn() -> Vec<String>,
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Named<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        self.parse.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.names)().into_iter().map(PossibleValue::new)))
    }
}

/// A directory that is there.
pub(super) fn directory() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| match path.metadata()?.is_dir() {
        true => Ok(path),
        false => Err(io::Error::from(io::ErrorKind::NotADirectory)),
    })
}

/// Warns of texts in the wrong place, and returns whether the directory has locales. One that cannot be read is reported when it is
/// opened.
pub(super) fn has_locales(path: &Path) -> bool {
    let Ok(entries) = read_dir(path) else { return true };
    let paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    let has_texts = |path: &PathBuf| {
        read_dir(path).is_ok_and(|mut all| all.any(|entry| entry.is_ok_and(|entry| is_text(&entry.path()))))
    };
    let has_locales = paths.iter().any(has_texts);
    let stray = paths.iter().filter(|path| is_text(path)).min();
    let name = path.display();
    match (stray, parent_of_locales(path)) {
        (Some(_), Some(parent)) if !has_locales => {
            warn(&format_args!("no locales in {name} (did you mean {}?)", parent.display()));
        }
        (Some(stray), _) => {
            warn(&format_args!("{} is not read: texts belong in {name}/<locale>/*.ftl", stray.display()));
        }
        (None, _) if !has_locales => warn(&format_args!("no locales in {name}")),
        (None, _) => {}
    }
    has_locales
}

/// Returns the parent of a directory whose name is that of a locale.
fn parent_of_locales(path: &Path) -> Option<&Path> {
    let tag: LanguageIdentifier = path.file_name()?.to_str()?.parse().ok()?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    // `texts` could be a tag, too, but no language has one that long.
    (tag.language.as_str().len() <= 3).then(|| parent.unwrap_or(Path::new(".")))
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl") && !path.is_dir()
}
