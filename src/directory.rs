//! A directory of overlays, read: every `<locale>/*.ftl`.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::limits::RESOURCE_BYTES;
use crate::negotiate::parse_tag;

/// What was in a directory when it was read.
#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) path: PathBuf,
    /// In the order of their names, which is that of their precedence.
    pub(crate) texts: Vec<Text>,
    /// What could not be read, or is not named after a locale.
    pub(crate) errors: Vec<Error>,
}

/// A file of a directory.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) tag: String,
    pub(crate) path: PathBuf,
    pub(crate) content: String,
}

impl Directory {
    pub(crate) fn read(path: PathBuf) -> Directory {
        let mut directory = Directory { path, texts: Vec::new(), errors: Vec::new() };
        for locale in directory.entries(&directory.path.clone()) {
            if !locale.is_dir() {
                continue;
            }
            let tag = locale.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for path in directory.entries(&locale) {
                if !is_resource(&path) {
                    continue;
                }
                if parse_tag(&tag).is_none() {
                    directory.errors.push(Error::invalid_locale(&tag).in_file(path));
                    continue;
                }
                match read(&path) {
                    Ok(content) => directory.texts.push(Text { tag: tag.clone(), path, content }),
                    Err(error) => directory.errors.push(Error::io(path, error)),
                }
            }
        }
        directory
    }

    /// The entries of a directory; one that cannot be read becomes an error.
    fn entries(&mut self, path: &Path) -> Vec<PathBuf> {
        sorted_entries(path).unwrap_or_else(|error| {
            self.errors.push(Error::io(path.to_owned(), error));
            Vec::new()
        })
    }
}

/// The entries of a directory, sorted by name.
pub(crate) fn sorted_entries(path: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(path)?;
    let mut entries = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// Whether a file is one of texts, by its name.
pub(crate) fn is_resource(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

/// Reads a file's text, but no more of it than one byte past the limit, which the check then refuses.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    let bytes = read_bytes(path)?;
    if bytes.len() > RESOURCE_BYTES {
        // Only its length is still of interest, and the cut may go through a character.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))
}

/// Reads a whole file, within the limit of what can be loaded; a reference, or a file to be brought up to date.
#[cfg(feature = "check")]
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    let text = read(path).map_err(|error| Error::io(path.to_owned(), error))?;
    if text.len() > RESOURCE_BYTES {
        return Err(Error::refused(format!("{} is longer than {RESOURCE_BYTES} bytes", path.display())));
    }
    Ok(text)
}

/// Reads a file up to one byte past the limit.
pub(crate) fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let most = u64::try_from(RESOURCE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    // A pipe or a device may never end, or never begin.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
