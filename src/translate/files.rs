//! The files of a directory `<locale>/*.ftl`: which there are, and how one is read and written.

use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::directory::{is_resource, read_text, sorted_entries};
use crate::error::Error;
use crate::negotiate::parse_tag;

/// A locale's directory.
#[derive(Clone, Debug)]
pub(crate) struct LocaleDirectory {
    pub(crate) locale: LanguageIdentifier,
    pub(crate) path: PathBuf,
}

/// A file and what is in it.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl LocaleDirectory {
    /// Those of a directory, sorted by path. What does not have a language tag for a name is none.
    pub(crate) fn all(directory: &Path) -> Result<Vec<LocaleDirectory>, Error> {
        let of_path = |path: PathBuf| {
            let locale = parse_tag(path.file_name()?.to_str()?)?;
            path.is_dir().then_some(LocaleDirectory { locale, path })
        };
        Ok(sorted(directory)?.into_iter().filter_map(of_path).collect())
    }

    /// Whether there are any, readable or not.
    pub(crate) fn has_files(&self) -> Result<bool, Error> {
        Ok(sorted(&self.path)?.iter().any(|path| is_resource(path)))
    }

    /// Its files, sorted by path.
    pub(crate) fn files(&self) -> Result<Vec<File>, Error> {
        let mut files = Vec::new();
        for path in sorted(&self.path)? {
            if is_resource(&path) {
                files.push(File { text: read_text(&path)?, path });
            }
        }
        Ok(files)
    }
}

fn sorted(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    sorted_entries(directory).map_err(|error| Error::io(directory.to_owned(), error))
}
