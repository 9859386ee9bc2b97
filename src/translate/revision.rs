use std::io::Write;
use std::path::{Path, PathBuf};

use super::progress::Progress;
use super::sync_file::{Change, Synced};
use crate::catalog::directory::read_text;
use crate::error::Error;
use crate::limits::RESOURCE_BYTES;
use crate::text::path::shown;

/// A new version of a file; made by [`Translations`](super::Translations), written by [`apply`](Revision::apply).
#[derive(Debug)]
pub struct Revision {
    path: PathBuf,
    /// `None` if the file does not exist yet.
    before: Option<String>,
    synced: Synced,
}

impl Revision {
    pub(super) fn new(path: PathBuf, before: Option<String>, synced: Synced) -> Result<Revision, Error> {
        if synced.text.len() > RESOURCE_BYTES {
            let path = shown(&path);
            return Err(Error::refused(format!("{path} would be longer than {RESOURCE_BYTES} bytes")));
        }
        Ok(Revision { path, before, synced })
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the new text of the file.
    pub fn text(&self) -> &str {
        &self.synced.text
    }

    /// Returns whether the new text differs from the old one.
    pub fn is_change(&self) -> bool {
        self.before.as_ref() != Some(&self.synced.text)
    }

    /// Returns the changes with the IDs of their messages. A message that only moves is not included; one whose text is
    /// [saved](Change::Saved) has another change, too.
    pub fn changes(&self) -> impl ExactSizeIterator<Item = (Change, &str)> {
        self.synced.changes.iter().map(|(change, id)| (*change, id.as_str()))
    }

    /// Returns the IDs of all messages whose reference has changed since they were translated.
    pub fn outdated(&self) -> impl ExactSizeIterator<Item = &str> {
        let outdated = self.synced.messages.iter().filter(|(_, progress)| *progress == Progress::Outdated);
        outdated.map(|(id, _)| id.as_str()).collect::<Vec<_>>().into_iter()
    }

    /// Returns the number of entries that Fluent cannot parse. They stay as they are; [`check`](crate::check) reports them.
    pub fn broken(&self) -> usize {
        self.synced.broken
    }

    /// Writes the file if it changes, in full or not at all, and never over somebody else's changes.
    ///
    /// # Errors
    ///
    /// - The file has changed since it was read, or has been created since.
    /// - It cannot be written.
    pub fn apply(&self) -> Result<(), Error> {
        if !self.is_change() {
            return Ok(());
        }
        let failed = |error| Error::write(self.path.clone(), error);
        let mut path = self.path.clone();
        if self.before.is_some() {
            // Of a link, the target is replaced.
            path = std::fs::canonicalize(&path).map_err(failed)?;
        } else if let Some(directory) = path.parent() {
            std::fs::create_dir_all(directory).map_err(failed)?;
        }
        let mut file = temporary(&path).map_err(failed)?;
        file.write_all(self.synced.text.as_bytes()).map_err(failed)?;
        if self.before.is_some() {
            let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
            file.as_file().set_permissions(permissions).map_err(failed)?;
        }
        file.as_file().sync_all().map_err(failed)?;
        let written = match &self.before {
            None => file.persist_noclobber(&path),
            Some(before) if read_text(&path, None)? == *before => file.persist(&path),
            Some(_) => {
                return Err(Error::refused(format!("{} has changed in the meantime", shown(&self.path))));
            }
        };
        written.map(|_| ()).map_err(|error| failed(error.error))
    }
}

/// Creates a file next to the one that it will replace.
fn temporary(path: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(".new");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // As for any new file, less the user's mask.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(path.parent().unwrap_or(Path::new(".")))
}
