use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::catalog::resource::Resource;
use crate::error::Error;
use crate::limits::RESOURCE_BYTES;
use crate::localizer::{Audience, Localizer, builtin_catalogs};
use crate::negotiate::parse_tag;

/// How many problems of one resource are reported.
const ERRORS_PER_RESOURCE: usize = 20;

/// Builds a [`Localizer`] with resources of your own over the built-in ones.
///
/// A resource can bring a whole new locale, or replace a few messages, or single attributes of them; what it does not name
/// stays as it is.
///
/// ```
/// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
///
/// let localizer = Localizer::builder()
///     .resource("de", "error-1113 = Guthaben aufgebraucht. Bitte laden Sie es auf.")
///     .build()?;
/// let chain = localizer.negotiate("de-AT");
/// let error = ApiError::new(ErrorCode::INSUFFICIENT_BALANCE);
/// assert_eq!(localizer.render(&error, &chain).as_str(), "Guthaben aufgebraucht. Bitte laden Sie es auf.");
/// # Ok::<(), bigmodel_errors::Error>(())
/// ```
#[derive(Debug)]
pub struct LocalizerBuilder {
    overlays: Vec<Overlay>,
    errors: Vec<Error>,
    default_locale: LanguageIdentifier,
    audience: Audience,
}

#[derive(Debug)]
struct Overlay {
    tag: String,
    text: String,
    path: Option<PathBuf>,
}

impl LocalizerBuilder {
    pub(crate) fn new(default_locale: LanguageIdentifier) -> LocalizerBuilder {
        LocalizerBuilder {
            overlays: Vec::new(),
            errors: Vec::new(),
            default_locale,
            audience: Audience::Developer,
        }
    }

    /// Lays an FTL text over what the locale has so far. A later resource wins over an earlier one.
    #[must_use]
    pub fn resource(mut self, locale: &str, ftl: impl Into<String>) -> LocalizerBuilder {
        self.overlays.push(Overlay { tag: locale.to_owned(), text: ftl.into(), path: None });
        self
    }

    /// Lays every file `<locale>/*.ftl` of a directory over what the locales have so far, in the order of their names.
    ///
    /// Files that end otherwise are left alone; a directory of `.ftl` files whose name is not a language tag is an error.
    #[must_use]
    pub fn directory(mut self, path: impl AsRef<Path>) -> LocalizerBuilder {
        for locale in self.sorted_entries(path.as_ref()) {
            if !locale.is_dir() {
                continue;
            }
            let tag = locale.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for file in self.sorted_entries(&locale) {
                if file.extension().is_none_or(|extension| extension != "ftl") {
                    continue;
                }
                if parse_tag(&tag).is_none() {
                    self.errors.push(Error::invalid_locale(&tag).in_file(file));
                    continue;
                }
                match read(&file) {
                    Ok(text) => self.overlays.push(Overlay { tag: tag.clone(), text, path: Some(file) }),
                    Err(error) => self.errors.push(Error::io(file, error)),
                }
            }
        }
        self
    }

    /// Sets the locale that closes every fallback chain; `en-US` if not set.
    #[must_use]
    pub fn default_locale(mut self, locale: LanguageIdentifier) -> LocalizerBuilder {
        self.default_locale = locale;
        self
    }

    /// Sets who will read the messages; [`Audience::Developer`] if not set.
    #[must_use]
    pub fn audience(mut self, audience: Audience) -> LocalizerBuilder {
        self.audience = audience;
        self
    }

    /// Builds the localizer, all or nothing.
    ///
    /// # Errors
    ///
    /// - A resource has an entry that is not valid Fluent, stands twice, or refers to nothing.
    /// - A resource exceeds one of the [`limits`](crate::limits).
    /// - A locale is not a language tag.
    /// - A directory or file cannot be read.
    /// - The default locale has no resource.
    pub fn build(self) -> Result<Localizer, Error> {
        let (localizer, errors) = self.build_lossy();
        match errors.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(localizer),
        }
    }

    /// Builds the localizer from whatever is usable, and returns what was not; nothing else is lost by it.
    pub fn build_lossy(self) -> (Localizer, Vec<Error>) {
        let mut errors = self.errors;
        let mut catalogs = builtin_catalogs();
        for overlay in self.overlays {
            let Some(locale) = parse_tag(&overlay.tag) else {
                // Those of a directory were looked at when it was read.
                errors.push(Error::invalid_locale(&overlay.tag));
                continue;
            };
            let (resource, problems) = Resource::overlay(&overlay.text, ERRORS_PER_RESOURCE);
            errors.extend(problems.into_iter().map(|problem| {
                let problem = problem.in_locale(&overlay.tag);
                match &overlay.path {
                    Some(path) => problem.in_file(path.clone()),
                    None => problem,
                }
            }));
            match catalogs.iter_mut().find(|catalog| catalog.locale == locale) {
                Some(catalog) => catalog.lay_over(resource),
                None => {
                    let mut catalog = Catalog::new(locale);
                    catalog.lay_over(resource);
                    catalogs.push(catalog);
                }
            }
        }
        let default = catalogs.iter().position(|catalog| catalog.locale == self.default_locale);
        if default.is_none() {
            errors.push(Error::no_default(&self.default_locale));
        }
        (Localizer::new(catalogs, default.unwrap_or_default(), self.audience), errors)
    }

    /// The entries of a directory, sorted; a directory that cannot be read becomes an error.
    fn sorted_entries(&mut self, path: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(path).and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
        });
        match entries {
            Ok(mut entries) => {
                entries.sort();
                entries
            }
            Err(error) => {
                self.errors.push(Error::io(path.to_owned(), error));
                Vec::new()
            }
        }
    }
}

/// Reads a file, but no more of it than one byte past the limit, which the check then refuses.
fn read(path: &Path) -> std::io::Result<String> {
    let most = u64::try_from(RESOURCE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    // A pipe or a device may never end, or never begin.
    if !std::fs::metadata(path)?.is_file() {
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    if bytes.len() > RESOURCE_BYTES {
        // Only its length is still of interest, and the cut may go through a character.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error))
}
