//! The files of a directory, `<locale>/*.ftl`.

use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::catalog::directory::{Total, inside, is_resource, read_text, sorted_entries};
use crate::error::Error;
use crate::locale::tag::parse_tag;

#[derive(Clone, Debug)]
pub(crate) struct LocaleDirectory {
    pub(crate) locale: LanguageIdentifier,
    pub(crate) path: PathBuf,
}

#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl LocaleDirectory {
    /// Lists the locales of a directory, sorted by path. A directory whose name is not a language tag is not one.
    pub(crate) fn all(directory: &Path) -> Result<Vec<LocaleDirectory>, Error> {
        let mut locales = Vec::new();
        for path in sorted(directory, |path| path.is_dir())? {
            let Some(locale) = path.file_name().and_then(|name| parse_tag(name.to_str()?)) else { continue };
            // Through such a link, files outside would be read and written.
            inside(directory, &path).map_err(|error| Error::io(path.clone(), error))?;
            locales.push(LocaleDirectory { locale, path });
        }
        Ok(locales)
    }

    pub(crate) fn has_files(&self) -> Result<bool, Error> {
        Ok(!sorted(&self.path, is_resource)?.is_empty())
    }

    pub(crate) fn files(&self) -> Result<Vec<File>, Error> {
        let too_large = |reason| Error::too_large(reason).in_file(self.path.clone());
        let mut total = Total::default();
        let mut files = Vec::new();
        for path in sorted(&self.path, is_resource)? {
            let text = read_text(&path, self.path.parent())?;
            total.add_bytes(text.len()).map_err(too_large)?;
            files.push(File { path, text });
        }
        Ok(files)
    }
}

fn sorted(directory: &Path, is_wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Error> {
    let entries = sorted_entries(directory, is_wanted);
    let entries = entries.map_err(|error| Error::io(directory.to_owned(), error))?;
    let mut total = Total::default();
    match entries.iter().try_for_each(|_| total.add_entry()) {
        Ok(()) => Ok(entries),
        Err(reason) => Err(Error::too_large(reason).in_file(directory.to_owned())),
    }
}
