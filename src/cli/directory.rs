//! Common mistakes with a directory that should have a directory for each locale.

use std::fs::read_dir;
use std::path::{Path, PathBuf};

use bigmodel_errors::LanguageIdentifier;

/// The contents of a directory, by the names of its files.
pub(super) struct Contents<'p> {
    path: &'p Path,
    has_locales: bool,
    /// A text beside the locales, where it is not read.
    stray: Option<PathBuf>,
}

impl Contents<'_> {
    /// Looks into a directory; `None` if it cannot be read, which is reported when it is opened.
    pub(super) fn of(path: &Path) -> Option<Contents<'_>> {
        let paths: Vec<PathBuf> = read_dir(path).ok()?.flatten().map(|entry| entry.path()).collect();
        let has_texts = |path: &PathBuf| {
            read_dir(path)
                .is_ok_and(|mut all| all.any(|entry| entry.is_ok_and(|entry| is_text(&entry.path()))))
        };
        let stray = paths.iter().filter(|path| is_text(path)).min().cloned();
        Some(Contents { path, has_locales: paths.iter().any(has_texts), stray })
    }

    pub(super) fn has_locales(&self) -> bool {
        self.has_locales
    }

    pub(super) fn problem(&self) -> Option<String> {
        let path = self.path.display();
        match (&self.stray, self.parent()) {
            (Some(_), Some(parent)) if !self.has_locales => {
                Some(format!("no locales in {path} (did you mean {}?)", parent.display()))
            }
            (Some(stray), _) => {
                let stray = stray.display();
                Some(format!("{stray} is not read: texts belong in {path}/<locale>/*.ftl"))
            }
            (None, _) if !self.has_locales => Some(format!("no locales in {path}")),
            (None, _) => None,
        }
    }

    /// Returns the parent of the directory, if its name is that of a locale.
    fn parent(&self) -> Option<&Path> {
        let tag: LanguageIdentifier = self.path.file_name()?.to_str()?.parse().ok()?;
        let parent = self.path.parent().filter(|parent| !parent.as_os_str().is_empty());
        // `texts` could be a tag, too, but no language has one that long.
        (tag.language.as_str().len() <= 3).then(|| parent.unwrap_or(Path::new(".")))
    }
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl") && !path.is_dir()
}
