//! What can be wrong with a directory that is meant to have a directory for each locale.

use std::fs::read_dir;
use std::path::{Path, PathBuf};

use bigmodel_errors::LanguageIdentifier;

/// What is in a directory, as far as names tell.
pub(super) struct Contents<'p> {
    path: &'p Path,
    has_locales: bool,
    /// A text that stands beside the locales, where nobody reads it.
    stray: Option<PathBuf>,
}

impl Contents<'_> {
    /// `None` if the directory cannot be read, which whoever opens it says.
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

    pub(super) fn complaint(&self) -> Option<String> {
        let path = self.path.display();
        match (&self.stray, self.parent()) {
            (Some(_), Some(parent)) if !self.has_locales => {
                Some(format!("no locales in {path} (did you mean {}?)", parent.display()))
            }
            (Some(stray), _) => {
                let stray = stray.display();
                Some(format!("{stray} is not read: texts stand in {path}/<locale>/*.ftl"))
            }
            (None, _) if !self.has_locales => Some(format!("no locales in {path}")),
            (None, _) => None,
        }
    }

    /// Where the directory stands, if it is one of a locale by its name.
    fn parent(&self) -> Option<&Path> {
        let tag: LanguageIdentifier = self.path.file_name()?.to_str()?.parse().ok()?;
        let parent = self.path.parent().filter(|parent| !parent.as_os_str().is_empty());
        // `texts` might be a language, too, but there is none with a name so long.
        (tag.language.as_str().len() <= 3).then(|| parent.unwrap_or(Path::new(".")))
    }
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl") && !path.is_dir()
}
