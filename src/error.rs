use std::fmt;
use std::io;
use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use crate::limits::ARGUMENT_CHARS;
use crate::text::sanitize::{sanitize, shown, visible};

/// An error in building a [`Localizer`](crate::Localizer), formatting a message of the app, parsing an
/// [`ErrorCode`](crate::ErrorCode), finding a time zone, or reading and writing texts.
///
/// Its text names the locale, the place and the reason. An error of the operating system is not in the text, but is its
/// [`source`](std::error::Error::source), which `anyhow` and others print after it:
///
/// ```
/// use bigmodel_errors::Localizer;
///
/// let error = Localizer::builder().resource("zh-CN", "error-1113 = 欠费\nerror-1214 = { $field").build().unwrap_err();
/// assert_eq!(error.to_string(), "invalid Fluent syntax in zh-CN at 2:22: expected a token starting with \"}\"");
/// assert_eq!((error.line(), error.column()), (Some(2), Some(22)));
///
/// let error = Localizer::builder().directory("nowhere").build().unwrap_err();
/// assert_eq!(error.to_string(), "cannot read nowhere");
/// assert!(std::error::Error::source(&error).is_some());
/// ```
///
/// `Debug`, which a `main` that returns an error prints, is the text with its source.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    locale: Option<String>,
    /// Line and column, both from 1; columns count characters.
    place: Option<(usize, usize)>,
    path: Option<PathBuf>,
}

enum Kind {
    /// A sentence that is complete.
    Text(String),
    /// An entry of a resource: what is wrong with it, and the reason.
    Entry(&'static str, String),
    /// A file or directory: what cannot be done with it.
    Io(&'static str, io::Error),
    /// A directory, or all resources together, exceed a limit.
    TooLarge(String),
    Locale,
    NoDefault,
}

impl Error {
    /// Returns the line in the resource, from 1, if the error is in one.
    pub fn line(&self) -> Option<usize> {
        self.0.place.map(|(line, _)| line)
    }

    /// Returns the column, counted in characters from 1, if the error is at a place in a resource.
    pub fn column(&self) -> Option<usize> {
        self.0.place.map(|(_, column)| column)
    }

    /// Returns the locale of the resource as it was given.
    pub fn locale(&self) -> Option<&str> {
        self.0.locale.as_deref()
    }

    pub(crate) fn invalid_code(text: &str) -> Error {
        let text: String = text.chars().take(40).collect();
        Error::text(format!("invalid error code {text:?}: expected a number from 0 to 65535"))
    }

    pub(crate) fn invalid_locale(tag: &str) -> Error {
        Error::new(Kind::Locale).in_locale(tag)
    }

    /// An error in an entry of a resource, at a line and column.
    pub(crate) fn entry(what: &'static str, reason: String, place: (usize, usize)) -> Error {
        let mut error = Error::new(Kind::Entry(what, reason));
        error.0.place = Some(place);
        error
    }

    pub(crate) fn too_large(reason: String) -> Error {
        Error::new(Kind::TooLarge(reason))
    }

    pub(crate) fn no_default(locale: &LanguageIdentifier) -> Error {
        Error::new(Kind::NoDefault).in_locale(&locale.to_string())
    }

    #[cfg(feature = "zones")]
    pub(crate) fn unknown_zone(name: &str) -> Error {
        Error::text(format!("unknown time zone \"{}\"", sanitize(name, 64)))
    }

    pub(crate) fn io(path: PathBuf, error: io::Error) -> Error {
        Error::new(Kind::Io("read", error)).in_file(path)
    }

    #[cfg(feature = "translate")]
    pub(crate) fn write(path: PathBuf, error: io::Error) -> Error {
        Error::new(Kind::Io("write", error)).in_file(path)
    }

    pub(crate) fn not_an_app_message(id: &str) -> Error {
        Error::message(id, |id| {
            format!("invalid app message \"{id}\": expected an ID that begins with \"app-\"")
        })
    }

    pub(crate) fn no_message(id: &str) -> Error {
        Error::message(id, |id| format!("no message \"{id}\""))
    }

    pub(crate) fn no_message_in(id: &str, locale: &LanguageIdentifier) -> Error {
        Error::message(id, |id| format!("no message \"{id}\" in {locale}")).in_locale(&locale.to_string())
    }

    pub(crate) fn unused_argument(id: &str, name: &str) -> Error {
        let name = sanitize(name, ARGUMENT_CHARS);
        Error::message(id, |id| format!("no text of \"{id}\" has the argument {name}"))
    }

    pub(crate) fn missing_argument(id: &str, names: &[String], locale: &LanguageIdentifier) -> Error {
        let names = sanitize(&names.join(", "), ARGUMENT_CHARS);
        Error::message(id, |id| format!("missing argument {names} for \"{id}\" in {locale}"))
            .in_locale(&locale.to_string())
    }

    pub(crate) fn unformattable(id: &str, locale: &LanguageIdentifier) -> Error {
        Error::message(id, |id| format!("cannot format \"{id}\" in {locale}")).in_locale(&locale.to_string())
    }

    #[cfg(feature = "watch")]
    pub(crate) fn thread(error: io::Error) -> Error {
        Error::new(Kind::Io("start a thread", error))
    }

    pub(crate) fn in_locale(mut self, tag: &str) -> Error {
        self.0.locale = Some(tag.chars().take(64).collect());
        self
    }

    pub(crate) fn in_file(mut self, path: PathBuf) -> Error {
        self.0.path = Some(path);
        self
    }

    fn message(id: &str, text: impl FnOnce(&str) -> String) -> Error {
        Error::text(text(&sanitize(id, ARGUMENT_CHARS)))
    }

    /// An error whose sentence is complete.
    pub(crate) fn text(text: String) -> Error {
        Error::new(Kind::Text(text))
    }

    fn new(kind: Kind) -> Error {
        Error(Box::new(Inner { kind, locale: None, place: None, path: None }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, locale, place, path } = &*self.0;
        let tag = visible(locale.as_deref().unwrap_or("a resource"));
        match kind {
            Kind::Text(text) => return f.write_str(text),
            Kind::Entry(what, _) => write!(f, "{what} in {tag}")?,
            Kind::Io(what, _) => write!(f, "cannot {what}")?,
            Kind::TooLarge(_) if path.is_none() => f.write_str("limit exceeded in the localizer")?,
            Kind::TooLarge(_) => f.write_str("limit exceeded in")?,
            Kind::Locale => write!(f, "invalid locale \"{tag}\"")?,
            Kind::NoDefault => write!(f, "no resource for the default locale {tag}")?,
        }
        if let Some((line, column)) = place {
            write!(f, " at {line}:{column}")?;
        }
        match (path, kind) {
            (Some(path), Kind::Io(..) | Kind::TooLarge(_)) => write!(f, " {}", shown(path))?,
            (Some(path), _) => write!(f, " ({})", shown(path))?,
            (None, _) => {}
        }
        match kind {
            Kind::Entry(_, reason) | Kind::TooLarge(reason) => write!(f, ": {reason}"),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        match std::error::Error::source(self) {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Io(_, error) => Some(error),
            _ => None,
        }
    }
}
