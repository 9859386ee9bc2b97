use std::path::Path;

use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::catalog::directory::Directory;
use crate::catalog::layer::Overlay;
use crate::catalog::locales::builtin_texts;
use crate::catalog::lower::Change;
use crate::error::Error;
use crate::limits::RESOURCES;
use crate::locale::tag::parse_tag;
use crate::render::audience::Audience;
use crate::render::localizer::Localizer;
#[cfg(feature = "pseudo")]
use crate::render::pseudo::Pseudo;

/// The most problems that are reported for one resource.
const ERRORS_PER_RESOURCE: usize = 20;

/// Builds a [`Localizer`] with resources of your own over the built-in ones.
///
/// A resource can add a whole new locale, or replace a few messages or single attributes of them. Anything it does not define
/// is unchanged.
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
    pub(crate) sources: Vec<Source>,
    default_locale: LanguageIdentifier,
    audience: Audience,
    #[cfg(feature = "pseudo")]
    pseudo: Option<Pseudo>,
}

/// The sources of overlays; later ones take precedence.
#[derive(Debug)]
pub(crate) enum Source {
    Resource { tag: String, text: String },
    Directory(Directory),
}

impl Localizer {
    /// Returns a builder that starts with the built-in locales.
    pub fn builder() -> LocalizerBuilder {
        LocalizerBuilder {
            sources: Vec::new(),
            default_locale: (**Localizer::builtin().default_locale()).clone(),
            audience: Audience::Developer,
            #[cfg(feature = "pseudo")]
            pseudo: None,
        }
    }
}

impl LocalizerBuilder {
    /// Overlays an FTL text on a locale. A later resource takes precedence over an earlier one.
    ///
    /// A locale with the same likely subtags as a built-in one overlays that: `zh` and `zh-Hans` overlay `zh-CN`, `en` overlays
    /// `en-US`.
    #[must_use]
    pub fn resource(mut self, locale: &str, ftl: impl Into<String>) -> LocalizerBuilder {
        self.sources.push(Source::Resource { tag: locale.to_owned(), text: ftl.into() });
        self
    }

    /// Overlays every file `<locale>/*.ftl` of a directory, in the order of their names.
    ///
    /// Other files are ignored; a directory of `.ftl` files whose name is not a language tag is an error. So is a symbolic link to
    /// a file or directory outside of `path`. Links within it are followed, such as those of a mounted Kubernetes `ConfigMap`,
    /// and `path` may be a link itself.
    #[must_use]
    pub fn directory(mut self, path: impl AsRef<Path>) -> LocalizerBuilder {
        self.sources.push(Source::Directory(Directory::read(path.as_ref().to_owned())));
        self
    }

    /// Sets the locale that closes every fallback chain; `en-US` if not set. What it lacks is rendered in `en-US`.
    #[must_use]
    pub fn default_locale(mut self, locale: LanguageIdentifier) -> LocalizerBuilder {
        self.default_locale = locale;
        self
    }

    /// Sets who reads the messages; [`Audience::Developer`] if not set. A chain can be
    /// [for another audience](crate::Chain::for_audience).
    #[must_use]
    pub fn audience(mut self, audience: Audience) -> LocalizerBuilder {
        self.audience = audience;
        self
    }

    /// Renders everything in a pseudo-locale, whatever language a reader requests.
    #[cfg(feature = "pseudo")]
    #[must_use]
    pub fn pseudo(mut self, pseudo: Pseudo) -> LocalizerBuilder {
        self.pseudo = Some(pseudo);
        self
    }

    /// Builds the localizer, all or nothing.
    ///
    /// # Errors
    ///
    /// - A resource has an entry that is not valid Fluent, is defined twice, or refers to a message or term that does not exist.
    /// - A resource, a directory or the number of resources exceeds one of the [`limits`](crate::limits).
    /// - A locale is not a language tag.
    /// - A directory or file cannot be read, or is a link that leads out of the directory.
    /// - The default locale has no resource.
    pub fn build(self) -> Result<Localizer, Error> {
        let (localizer, errors) = self.build_lossy();
        match errors.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(localizer),
        }
    }

    /// Builds the localizer from all valid entries, and returns the errors of the others.
    pub fn build_lossy(mut self) -> (Localizer, Vec<Error>) {
        self.assemble()
    }

    /// Builds the localizer, and adds the errors of the directories.
    pub(crate) fn assemble(&mut self) -> (Localizer, Vec<Error>) {
        let mut errors = Vec::new();
        let mut catalogs: Vec<Catalog> = builtin_texts().map(Catalog::builtin).collect();
        let mut resources: Vec<(&str, &str, Option<&Path>)> = Vec::new();
        for source in &mut self.sources {
            match source {
                Source::Resource { tag, text } => resources.push((tag, text, None)),
                Source::Directory(directory) => {
                    errors.append(&mut directory.errors);
                    let texts = directory.texts.iter();
                    resources.extend(texts.map(|text| (&*text.tag, &*text.content, Some(&*text.path))));
                }
            }
        }
        if resources.len() > RESOURCES {
            errors.push(Error::too_large(format!("more than {RESOURCES} resources")));
        }
        #[cfg(feature = "pseudo")]
        let change =
            |text: &str| self.pseudo.map_or_else(|| text.to_owned(), |pseudo| pseudo.transform(text));
        #[cfg(not(feature = "pseudo"))]
        let change = str::to_owned;
        for (tag, text, path) in resources.into_iter().take(RESOURCES) {
            lay_over(&mut catalogs, tag, text, &change, path, &mut errors);
        }
        let default = catalogs.iter().position(|catalog| catalog.is_of(&self.default_locale));
        if default.is_none() {
            errors.push(Error::no_default(&self.default_locale));
        }
        #[cfg(feature = "pseudo")]
        if let Some(pseudo) = self.pseudo {
            let reference = catalogs.into_iter().take(1);
            let changed = reference.map(|catalog| catalog.changed(pseudo.locale(), &change)).collect();
            return (Localizer::new(changed, 0, self.audience), errors);
        }
        (Localizer::new(catalogs, default.unwrap_or_default(), self.audience), errors)
    }
}

fn lay_over(
    catalogs: &mut Vec<Catalog>,
    tag: &str,
    text: &str,
    change: Change<'_>,
    path: Option<&Path>,
    errors: &mut Vec<Error>,
) {
    let Some(locale) = parse_tag(tag) else {
        // The limits of a directory were checked when it was read.
        errors.push(Error::invalid_locale(tag));
        return;
    };
    let (overlay, problems) = Overlay::checked(text, ERRORS_PER_RESOURCE, change);
    errors.extend(problems.into_iter().map(|problem| {
        let problem = problem.in_locale(tag);
        match path {
            Some(path) => problem.in_file(path.to_owned()),
            None => problem,
        }
    }));
    match catalogs.iter_mut().find(|catalog| catalog.is_of(&locale)) {
        Some(catalog) => catalog.lay_over(overlay),
        None => {
            let mut catalog = Catalog::new(locale);
            catalog.lay_over(overlay);
            catalogs.push(catalog);
        }
    }
}
