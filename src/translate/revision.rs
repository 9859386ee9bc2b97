use std::io::Write;
use std::path::{Path, PathBuf};

use super::sync_file::Synced;
use super::update::State;
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
    after: String,
    changes: Vec<(Change, String)>,
    outdated: Vec<String>,
    broken: usize,
}

/// What happens to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Change {
    /// It is added as a copy of the reference.
    Added,
    /// Its reference has changed since it was translated, or has attributes that it lacks.
    Outdated,
    /// Its text counts as translated from the reference as it is now, which it did not before.
    Translated,
    /// Its comment lines are updated, or its text, if that is still a copy of the reference.
    Updated,
    /// Text in its lines `# en-US: ...` was not from the reference; it is kept as a comment of the translator's.
    Saved,
    /// It moves to the end, because the reference no longer has it.
    Obsolete,
    /// It is removed, because it was never translated and the reference no longer has it.
    Removed,
}

impl Change {
    /// Returns the name: `added`, `outdated`, `translated`, `updated`, `saved`, `obsolete` or `removed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Added => "added",
            Change::Outdated => "outdated",
            Change::Translated => "translated",
            Change::Updated => "updated",
            Change::Saved => "saved",
            Change::Obsolete => "obsolete",
            Change::Removed => "removed",
        }
    }
}

impl Revision {
    pub(super) fn new(path: PathBuf, before: Option<String>, synced: Synced) -> Result<Revision, Error> {
        if synced.text.len() > RESOURCE_BYTES {
            let path = shown(&path);
            return Err(Error::refused(format!("{path} would be longer than {RESOURCE_BYTES} bytes")));
        }
        let outdated = synced.messages.iter().filter(|kept| kept.state == State::Outdated);
        let outdated = outdated.map(|kept| kept.id.clone()).collect();
        let broken = synced.broken;
        let added = synced.added.into_iter().map(|id| (Change::Added, id));
        let saved: Vec<_> = synced.messages.iter().filter(|kept| kept.is_saved).collect();
        let saved: Vec<_> = saved.into_iter().map(|kept| (Change::Saved, kept.id.clone())).collect();
        let kept = synced.messages.into_iter().filter(|kept| kept.is_changed).map(|kept| match kept.state {
            State::Outdated => (Change::Outdated, kept.id),
            State::Current if kept.is_new => (Change::Translated, kept.id),
            _ => (Change::Updated, kept.id),
        });
        let obsolete =
            synced.obsolete.into_iter().filter(|kept| kept.is_changed).map(|kept| match kept.state {
                State::Untranslated => (Change::Removed, kept.id),
                _ => (Change::Obsolete, kept.id),
            });
        let mut changes: Vec<_> = added.chain(kept).chain(saved).chain(obsolete).collect();
        changes.sort_by_key(|(change, _)| *change);
        Ok(Revision { path, before, after: synced.text, changes, outdated, broken })
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the new text of the file.
    pub fn text(&self) -> &str {
        &self.after
    }

    /// Returns whether the new text differs from the old one.
    pub fn is_change(&self) -> bool {
        self.before.as_ref() != Some(&self.after)
    }

    /// Returns the changes with the IDs of their messages. A message that only moves is not included; one whose text is
    /// [saved](Change::Saved) has another change, too.
    pub fn changes(&self) -> impl ExactSizeIterator<Item = (Change, &str)> {
        self.changes.iter().map(|(change, id)| (*change, id.as_str()))
    }

    /// Returns the IDs of all messages whose reference has changed since they were translated.
    pub fn outdated(&self) -> impl ExactSizeIterator<Item = &str> {
        self.outdated.iter().map(String::as_str)
    }

    /// Returns the number of entries that Fluent cannot parse. They stay as they are; [`check`](crate::check) reports them.
    pub fn broken(&self) -> usize {
        self.broken
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
        let Some(before) = &self.before else { return self.create() };
        // Of a link, the target is replaced.
        let failed = |error| Error::write(self.path.clone(), error);
        let path = std::fs::canonicalize(&self.path).map_err(failed)?;
        let mut file = temporary(&path).map_err(failed)?;
        file.write_all(self.after.as_bytes()).map_err(failed)?;
        let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
        file.as_file().set_permissions(permissions).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        if read_text(&path, None)? != *before {
            return Err(Error::refused(format!("{} has changed in the meantime", shown(&self.path))));
        }
        file.persist(&path).map(|_| ()).map_err(|error| failed(error.error))
    }

    fn create(&self) -> Result<(), Error> {
        let failed = |error| Error::write(self.path.clone(), error);
        let directory = self.path.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(directory).map_err(failed)?;
        let mut file = temporary(&self.path).map_err(failed)?;
        file.write_all(self.after.as_bytes()).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist_noclobber(&self.path).map(|_| ()).map_err(|error| failed(error.error))
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
