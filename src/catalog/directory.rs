//! Reads a directory of overlays: every `<locale>/*.ftl`.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::limits::{DIRECTORY_BYTES, RESOURCE_BYTES, RESOURCES};
use crate::locale::tag::parse_tag;

#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) path: PathBuf,
    /// In the order of their names; a later one takes precedence.
    pub(crate) texts: Vec<Text>,
    /// For what could not be read, or is not named after a locale.
    pub(crate) errors: Vec<Error>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) tag: String,
    pub(crate) path: PathBuf,
    pub(crate) content: String,
}

/// The findings of [`walk`].
pub(crate) enum Found {
    Text(Text),
    /// A file in a directory whose name is not a language tag.
    NotALocale {
        tag: String,
        path: PathBuf,
    },
    /// A file, or a locale's directory, which has no tag here.
    Unreadable {
        tag: Option<String>,
        path: PathBuf,
        error: io::Error,
    },
    /// The directory exceeds a limit, for the reason given; nothing comes after it.
    TooLarge(String),
}

/// Counts the contents of a directory against the limits.
#[derive(Default)]
pub(crate) struct Total {
    entries: usize,
    bytes: usize,
}

impl Directory {
    pub(crate) fn read(path: PathBuf) -> Directory {
        let mut directory = Directory { path, texts: Vec::new(), errors: Vec::new() };
        let Directory { path, texts, errors } = &mut directory;
        let walked = walk(path, &mut |found| match found {
            Found::Text(text) => texts.push(text),
            Found::NotALocale { tag, path } => errors.push(Error::invalid_locale(&tag).in_file(path)),
            Found::Unreadable { tag, path, error } => {
                let error = Error::io(path, error);
                errors.push(match tag {
                    Some(tag) => error.in_locale(&tag),
                    None => error,
                });
            }
            Found::TooLarge(reason) => errors.push(Error::too_large(reason).in_file(path.clone())),
        });
        errors.extend(walked.err().map(|error| Error::io(path.clone(), error)));
        directory
    }
}

impl Total {
    /// Counts a locale's directory or a file.
    pub(crate) fn add_entry(&mut self) -> Result<(), String> {
        self.entries = self.entries.saturating_add(1);
        if self.entries > RESOURCES {
            return Err(format!("more than {RESOURCES} locales and files"));
        }
        Ok(())
    }

    pub(crate) fn add_bytes(&mut self, bytes: usize) -> Result<(), String> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > DIRECTORY_BYTES {
            return Err(format!("more than {DIRECTORY_BYTES} bytes"));
        }
        Ok(())
    }
}

/// Reads every `<locale>/*.ftl` of a directory, in the order of their names.
///
/// # Errors
///
/// - The directory itself cannot be read.
pub(crate) fn walk(root: &Path, visit: &mut impl FnMut(Found)) -> io::Result<()> {
    let locales = sorted_entries(root, |path| path.is_dir())?;
    if let Err(reason) = walk_locales(root, locales, visit) {
        visit(Found::TooLarge(reason));
    }
    Ok(())
}

fn walk_locales(root: &Path, locales: Vec<PathBuf>, visit: &mut impl FnMut(Found)) -> Result<(), String> {
    let mut total = Total::default();
    for locale in locales {
        total.add_entry()?;
        let tag = locale.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = match sorted_entries(&locale, is_resource) {
            Ok(files) if files.is_empty() => continue,
            Ok(files) => inside(root, &locale).map(|_| files),
            Err(error) => Err(error),
        };
        let files = match files {
            Ok(files) => files,
            Err(error) => {
                visit(Found::Unreadable { tag: None, path: locale, error });
                continue;
            }
        };
        for path in files {
            total.add_entry()?;
            if parse_tag(&tag).is_none() {
                visit(Found::NotALocale { tag: tag.clone(), path });
                continue;
            }
            match read(&path, Some(root)) {
                Ok(content) => {
                    total.add_bytes(content.len())?;
                    visit(Found::Text(Text { tag: tag.clone(), path, content }));
                }
                Err(error) => visit(Found::Unreadable { tag: Some(tag.clone()), path, error }),
            }
        }
    }
    Ok(())
}

/// The wanted entries of a directory, sorted by name; at most one more than [`RESOURCES`], which [`Total`] rejects.
pub(crate) fn sorted_entries(path: &Path, is_wanted: impl Fn(&Path) -> bool) -> io::Result<Vec<PathBuf>> {
    // A set, which sorts in less code than the sort of the standard library.
    let mut entries = BTreeSet::new();
    for entry in std::fs::read_dir(path)? {
        let path = entry?.path();
        if entries.len() <= RESOURCES && is_wanted(&path) {
            entries.insert(path);
        }
    }
    Ok(entries.into_iter().collect())
}

/// Returns whether a file is a resource, by its name.
pub(crate) fn is_resource(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

/// Reads a file up to one byte past the limit, which validation then rejects. See [`open`] for `root`.
pub(crate) fn read(path: &Path, root: Option<&Path>) -> io::Result<String> {
    let most = u64::try_from(RESOURCE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    open(path, root)?.take(most).read_to_end(&mut bytes)?;
    if bytes.len() > RESOURCE_BYTES {
        // Only its length still matters, and the cut may be inside a character.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))
}

/// Reads a whole file, within the limit of what can be loaded.
#[cfg(feature = "check")]
pub(crate) fn read_text(path: &Path, root: Option<&Path>) -> Result<String, Error> {
    let text = read(path, root).map_err(|error| Error::io(path.to_owned(), error))?;
    if text.len() > RESOURCE_BYTES {
        let path = crate::text::sanitize::shown(path);
        return Err(Error::text(format!("{path} is longer than {RESOURCE_BYTES} bytes")));
    }
    Ok(text)
}

/// Opens a regular file. A path may change at any moment, so this opens without waiting for the other end of a pipe, and checks
/// the opened file. With a root, the file must be below it once links are resolved: someone who may add files to a directory
/// must not be able to make the program read other files of its user.
fn open(path: &Path, root: Option<&Path>) -> io::Result<File> {
    let real = match root {
        Some(root) => inside(root, path)?,
        None => path.canonicalize()?,
    };
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        // The links have been resolved; one that is created now could lead anywhere.
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW);
    }
    let file = options.open(real)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    Ok(file)
}

/// Resolves the links of a path, and makes sure that it is below another one.
pub(crate) fn inside(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let real = path.canonicalize()?;
    if !real.starts_with(root.canonicalize()?) {
        return Err(io::Error::new(ErrorKind::InvalidInput, "a link that leads out of the directory"));
    }
    Ok(real)
}
