use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

use crate::api_error::argument::Argument;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::catalog::message::MessageKey;
use crate::catalog::pattern::Pattern;
use crate::catalog::resolver::Failure;
use crate::code::parameter::{Lookup, Name, Value};
use crate::error::Error;
use crate::locale::chain::Chain;
use crate::render::localizer::Localizer;
use crate::render::output::{to_html, to_terminal};
use crate::render::resolve::find_text;
use crate::text::direction::Direction;
use crate::text::small_string::Short;

/// What the IDs of an app's messages begin with; no message of this crate ever will.
const PREFIX: &str = "app-";

/// A message of the app's own, with its arguments; [`Localizer::format`] says it.
///
/// The app's texts stand in its overlays, beside those that replace texts of this crate. Their IDs begin with `app-`, which
/// none of this crate ever will, so that no update takes one of them.
///
/// ```
/// use bigmodel_errors::{AppMessage, Localizer};
///
/// let ftl = "
/// app-files-skipped = { $count ->
///     [one] { $name } skipped one file
///    *[other] { $name } skipped { $count } files
/// }
///     .bare = Some files were skipped";
/// let localizer = Localizer::builder().resource("en-US", ftl).build()?;
/// let chain = localizer.negotiate("en");
/// let message = AppMessage::new("app-files-skipped").with("name", "The importer");
/// assert_eq!(localizer.format(&message, &chain)?.as_str(), "Some files were skipped");
/// let message = message.with_count("count", 3);
/// assert_eq!(localizer.format(&message, &chain)?.as_str(), "The importer skipped 3 files");
/// # Ok::<(), bigmodel_errors::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppMessage {
    id: Cow<'static, str>,
    arguments: Vec<Argument>,
}

impl AppMessage {
    /// Makes the message of that ID, without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> AppMessage {
        AppMessage { id: id.into(), arguments: Vec::new() }
    }

    /// Sets an argument that is text, in place of one of that name. Blank text is no argument.
    ///
    /// Text never selects a plural, whatever is in it: an ID made of digits is not a count.
    #[must_use]
    pub fn with(self, name: impl Into<Cow<'static, str>>, text: impl fmt::Display) -> AppMessage {
        self.set(Argument::of_text(Name::new(name), &Short::of(text)))
    }

    /// Sets an argument that is a count, in place of one of that name. It selects plurals and numbered variants.
    #[must_use]
    pub fn with_count(self, name: impl Into<Cow<'static, str>>, count: u64) -> AppMessage {
        self.set(Argument::of_count(Name::new(name), count))
    }

    /// Returns the ID.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn set(mut self, argument: Argument) -> AppMessage {
        self.arguments.retain(|known| known.name != argument.name);
        self.arguments.push(argument);
        self
    }

    fn names(&self) -> impl Iterator<Item = &Name> {
        self.arguments.iter().map(|argument| &argument.name)
    }
}

impl Lookup for AppMessage {
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        self.arguments.iter().find(|argument| argument.name == *name)?.value()
    }
}

/// A message of the app's in the reader's language, and how it came to be.
///
/// [`Display`](fmt::Display) and `as_ref` give the text alone; it is never empty and has no placeholder, message ID or
/// control in it. Serialized, it is an object: `text`, `locale`, `direction`, `diagnostics`.
#[derive(Clone, Debug, Serialize)]
pub struct Formatted<'a> {
    text: Cow<'a, str>,
    #[serde(serialize_with = "as_tag")]
    locale: &'a LanguageIdentifier,
    direction: Direction,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Formatted<'a> {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the locale whose text this is; not always the one that was asked for.
    pub fn locale(&self) -> &'a LanguageIdentifier {
        self.locale
    }

    /// Returns the direction of the locale's script.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns what had to be given up on the way, in order; nothing if all was well.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Returns the text as an HTML `span`, like [`Rendered::to_html`](crate::Rendered::to_html).
    pub fn to_html(&self) -> String {
        to_html(&self.text, self.locale, self.direction)
    }

    /// Returns the text for a terminal, like [`Rendered::to_terminal`](crate::Rendered::to_terminal).
    pub fn to_terminal(&self) -> String {
        to_terminal(&self.text)
    }
}

impl fmt::Display for Formatted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl AsRef<str> for Formatted<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl Localizer {
    /// Says a message of the app's own to the reader of the chain.
    ///
    /// It goes the way of [`render`](Localizer::render): the first locale of the chain that has the message answers; where an
    /// argument is missing, the message's `.bare` in the same locale does; arguments are cleaned, isolated and cut as those of
    /// codes are, and credentials in them hidden. Arguments that a text has no use for are no mistake, since another locale's
    /// may. What an [`Audience`](crate::Audience) may know of the app's own messages is the app's to decide: both get the same.
    ///
    /// # Errors
    ///
    /// There is nothing of this crate's to say instead, so it is the caller who has to know:
    ///
    /// - The ID does not begin with `app-`. Texts of this crate without arguments are [`Localizer::message`]'s to give.
    /// - No locale of the chain has the message.
    /// - An argument is missing, and there is no `.bare` to do without.
    /// - The text cannot be formatted: it grows [too long](crate::limits::MESSAGE_BYTES) with its arguments, for example.
    ///
    /// ```
    /// use bigmodel_errors::{AppMessage, Localizer};
    ///
    /// let localizer = Localizer::builder().resource("de", "app-welcome = Willkommen, { $name }!").build()?;
    /// let chain = localizer.negotiate("de");
    /// let problem = |message| localizer.format(&message, &chain).unwrap_err().to_string();
    /// assert_eq!(problem(AppMessage::new("app-welcome")), "missing argument name for \"app-welcome\" in de");
    /// assert_eq!(problem(AppMessage::new("app-goodbye")), "no message \"app-goodbye\"");
    /// # Ok::<(), bigmodel_errors::Error>(())
    /// ```
    pub fn format(&self, message: &AppMessage, chain: &Chain) -> Result<Formatted<'_>, Error> {
        if !message.id.starts_with(PREFIX) {
            return Err(Error::not_an_app_message(&message.id));
        }
        let mut failed: Vec<Failed<'_>> = Vec::new();
        for catalog in self.catalogs_of(chain) {
            for attribute in [None, Some("bare")] {
                let Some(text) = try_message(catalog, message, attribute, &mut failed) else { continue };
                let mut diagnostics = Vec::new();
                for diagnostic in failed.into_iter().map(|failed| failed.diagnostic(&message.id)) {
                    // Each layer and locale may lack the same argument.
                    if !diagnostics.contains(&diagnostic) {
                        diagnostics.push(diagnostic);
                    }
                }
                diagnostics.extend(self.fell_back(chain, catalog));
                let direction = if catalog.rules().right_to_left { Direction::Rtl } else { Direction::Ltr };
                return Ok(Formatted { text, locale: &catalog.locale, direction, diagnostics });
            }
        }
        Err(match failed.into_iter().next() {
            Some(failed) => failed.error(&message.id),
            None => Error::no_message(&message.id),
        })
    }
}

/// A text that could not be said.
struct Failed<'a> {
    locale: &'a LanguageIdentifier,
    failure: Failure,
}

impl Failed<'_> {
    fn diagnostic(self, id: &str) -> Diagnostic {
        match self.failure {
            Failure::Missing(names) => Diagnostic::MissingArgument { names },
            Failure::Unusable => {
                Diagnostic::Unformattable { message_id: id.to_owned(), locale: self.locale.to_string() }
            }
        }
    }

    fn error(self, id: &str) -> Error {
        match self.failure {
            Failure::Missing(names) => Error::missing_argument(id, &names, self.locale),
            Failure::Unusable => Error::unformattable(id, self.locale),
        }
    }
}

/// Says the value or the attribute of a message in one locale, by the first layer that can.
fn try_message<'a>(
    catalog: &'a Catalog,
    message: &AppMessage,
    attribute: Option<&'static str>,
    failed: &mut Vec<Failed<'a>>,
) -> Option<Cow<'a, str>> {
    catalog.find(MessageKey::Id(&message.id), attribute).find_map(|found| {
        let subject = MessageKey::Id(&message.id);
        let failure = match find_text(catalog, found, subject, attribute, message, message.names()) {
            Ok(text) => return Some(text.into_text(catalog, message)),
            Err(Failure::Missing(names)) if names.is_empty() => {
                Failure::Missing(missing(found.pattern, message))
            }
            Err(failure) => failure,
        };
        failed.push(Failed { locale: &catalog.locale, failure });
        None
    })
}

/// The names of the value's variables that have no value, each once.
fn missing(pattern: &Pattern, message: &AppMessage) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    pattern.variables(&mut |name| {
        if message.value(name).is_none() && !names.iter().any(|known| known == name.as_str()) {
            names.push(name.as_str().to_owned());
        }
    });
    names
}

fn as_tag<S: Serializer>(locale: &LanguageIdentifier, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(locale)
}
