use std::borrow::Cow;
use std::fmt;

use once_cell::sync::OnceCell;

use crate::api_error::argument::Argument;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::catalog::compose::Failure;
use crate::catalog::message::MessageKey;
use crate::code::parameter::{Lookup, Name, Value};
use crate::error::Error;
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::fallback::{Candidate, Tier, Try};
use crate::render::localizer::Localizer;
use crate::render::rendered::Rendered;
use crate::render::resolve::{Given, Rejected};
use crate::text::small_string::SmallString;

/// The prefix of the IDs of an app's messages, which no message of this crate will ever have.
pub(super) const PREFIX: &str = "app-";

/// A message of the app's own, with its arguments; rendered by [`Localizer::format`].
///
/// The app's texts are in its overlays, beside those that replace texts of this crate. Their IDs begin with `app-`, a prefix
/// reserved for apps, so that no update of this crate can conflict with them.
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
    pub(super) arguments: Vec<Argument>,
}

impl AppMessage {
    /// Makes the message with that ID, without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> AppMessage {
        AppMessage { id: id.into(), arguments: Vec::new() }
    }

    /// Sets a text argument, replacing any of that name. Blank text counts as missing.
    ///
    /// Text never selects a plural: an ID made of digits is not a count.
    #[must_use]
    pub fn with(self, name: impl Into<Cow<'static, str>>, text: impl fmt::Display) -> AppMessage {
        self.set(Argument::of_text(Name::new(name), &SmallString::of(text)))
    }

    /// Sets a count, an integer of any type, replacing any argument of that name. It selects plurals and numbered variants.
    ///
    /// A negative number, or one greater than [`u64::MAX`], counts nothing: it is shown, and selects the default variant.
    ///
    /// The digits are not grouped. Where they should be, give the number a second time, as text:
    ///
    /// ```
    /// use bigmodel_errors::{AppMessage, Localizer};
    ///
    /// let ftl = "app-rows = { $count ->\n    [one] One row\n   *[other] { $shown } rows\n }";
    /// let localizer = Localizer::builder().resource("en-US", ftl).build()?;
    /// let rows = vec![0; 1200];
    /// let shown = "1,200"; // what a crate like icu_decimal makes of the number in `localizer.locale(&chain)`
    /// let message = AppMessage::new("app-rows").with_count("count", rows.len()).with("shown", shown);
    /// assert_eq!(localizer.format(&message, &localizer.negotiate("en"))?.as_str(), "1,200 rows");
    /// # Ok::<(), bigmodel_errors::Error>(())
    /// ```
    #[must_use]
    pub fn with_count(
        self,
        name: impl Into<Cow<'static, str>>,
        count: impl TryInto<u64> + fmt::Display + Copy,
    ) -> AppMessage {
        match count.try_into() {
            Ok(count) => self.set(Argument::of_count(Name::new(name), count)),
            Err(_) => self.with(name, count),
        }
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
}

impl Lookup for AppMessage {
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        self.arguments.value(name)
    }
}

impl Localizer {
    /// Renders a message of this crate that has no arguments, by its ID, in the first locale of the chain that has it: the name of
    /// a category (`category-api-call`), a remedy (`remedy-top-up`), the reason of an HTTP status (`http-401`).
    ///
    /// ```
    /// use bigmodel_errors::Localizer;
    ///
    /// let localizer = Localizer::builtin();
    /// let chain = localizer.negotiate("zh");
    /// assert_eq!(localizer.message("category-account", &chain).unwrap().as_str(), "账户错误");
    /// assert!(localizer.message("category-none", &chain).is_none());
    /// ```
    pub fn message(&self, id: &str, chain: &Chain) -> Option<Rendered<'_>> {
        let has_text = |catalog| Some((catalog, Catalog::plain(catalog, MessageKey::Id(id), None)?));
        let (catalog, text) = self.catalogs_of(chain).find_map(has_text)?;
        let diagnostics = self.fell_back(chain, catalog).into_iter().collect();
        Some(self.by_id(id.to_owned(), chain, catalog, text.into(), diagnostics))
    }

    /// Renders a message of the app's own for the reader of the chain.
    ///
    /// As in [`render`](Localizer::render), the first locale of the chain that has the message is used, and its `.bare` if an
    /// argument is missing; without one, the next locale is tried. Arguments are sanitized, isolated and cut, and credentials in them hidden. Unused arguments are no
    /// error, since another locale's text may use them. Both [audiences](crate::Audience) get the same text.
    ///
    /// # Errors
    ///
    /// Unlike for an error, there is no other text to fall back to:
    ///
    /// - The ID does not begin with `app-`. For texts of this crate, use [`Localizer::message`].
    /// - No locale of the chain has the message.
    /// - An argument is missing, and no locale has a text without it.
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
    pub fn format(&self, message: &AppMessage, chain: &Chain) -> Result<Rendered<'_>, Error> {
        if !message.id.starts_with(PREFIX) {
            return Err(Error::not_an_app_message(&message.id));
        }
        self.format_any(message, chain)
    }

    /// Renders any message, or the attribute of one (`error-unknown.code`), for the program: translators look at the texts of
    /// this crate, too.
    ///
    /// # Errors
    ///
    /// Those of [`format`](Localizer::format), except that any ID is accepted.
    #[doc(hidden)]
    pub fn format_any<'a, 'm>(
        &'a self,
        message: &'m AppMessage,
        chain: &Chain,
    ) -> Result<Rendered<'a>, Error> {
        let (id, attribute) = match message.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (&*message.id, None),
        };
        let key = MessageKey::Id(id);
        let candidates = |tier, attempt: Try<'_, 'm>| {
            tier == Tier::Specific
                && (attempt(Candidate::new(key, attribute))
                    || attribute.is_none() && attempt(Candidate::new(key, Some("bare"))))
        };
        let given = Given { arguments: &message.arguments, audience: Audience::Developer };
        let mut rejected = Vec::new();
        let mut report = |_: Candidate<'_>, candidate| rejected.push(candidate);
        let resolved = self.resolve(chain, &candidates, given, &mut report);
        let Some(resolved) = resolved else {
            return Err(match rejected.into_iter().next() {
                Some(rejected) => rejected.error(message),
                None => Error::no_message(&message.id),
            });
        };
        let mut diagnostics = Vec::new();
        for diagnostic in rejected.into_iter().map(|rejected| rejected.diagnostic(message)) {
            // Several layers and locales may lack the same argument.
            if !diagnostics.contains(&diagnostic) {
                diagnostics.push(diagnostic);
            }
        }
        diagnostics.extend(self.fell_back(chain, resolved.catalog));
        let (id, catalog) = (message.id.clone().into_owned(), resolved.catalog);
        Ok(self.by_id(id, chain, catalog, resolved.into_text(), diagnostics))
    }

    /// A rendering of no error.
    fn by_id<'a>(
        &'a self,
        id: String,
        chain: &Chain,
        catalog: &'a Catalog,
        text: Cow<'a, str>,
        diagnostics: Vec<Diagnostic>,
    ) -> Rendered<'a> {
        Rendered {
            localizer: self,
            chain: chain.clone(),
            error: None,
            catalog: Some(catalog),
            message_id: Cow::Owned(id),
            has_lost_form: false,
            unformattable: Vec::new(),
            text,
            diagnostics: OnceCell::with_value(diagnostics),
        }
    }
}

impl Rejected<'_> {
    fn diagnostic(self, message: &AppMessage) -> Diagnostic {
        match self.missing(message) {
            Some(names) => Diagnostic::MissingArgument { names },
            None => self.unformattable(&message.id),
        }
    }

    fn error(self, message: &AppMessage) -> Error {
        let locale = &self.catalog.locale;
        match self.missing(message) {
            Some(names) => Error::missing_argument(&message.id, &names, locale),
            None => Error::unformattable(&message.id, locale),
        }
    }

    /// The names of the variables without a value, each once; `None` if the failure has another cause.
    fn missing(&self, message: &AppMessage) -> Option<Vec<String>> {
        let mut names: Vec<String> = Vec::new();
        self.pattern.variables(&|target| self.layer.referenced(target), &mut |name| {
            if message.value(name).is_none() && !names.iter().any(|known| known == name.as_str()) {
                names.push(name.as_str().to_owned());
            }
        });
        (self.failure == Failure::Missing).then_some(names)
    }
}

impl Localizer {
    /// Checks that the texts have the messages of an app, with the arguments that the app gives them. One line of a test keeps
    /// code and texts together; the values of the arguments do not matter.
    ///
    /// ```
    /// use bigmodel_errors::{AppMessage, Localizer};
    ///
    /// fn files_skipped(count: u64) -> AppMessage {
    ///     AppMessage::new("app-files-skipped").with_count("count", count)
    /// }
    ///
    /// let localizer = Localizer::builder()
    ///     .resource("en-US", "app-files-skipped = { $count } files were skipped")
    ///     .resource("de", "app-files-skipped = { $number } Dateien wurden übersprungen")
    ///     .build()?;
    /// let problem = localizer.check_messages(&[files_skipped(1)]).unwrap_err();
    /// assert_eq!(problem.to_string(), "missing argument number for \"app-files-skipped\" in de");
    /// # Ok::<(), bigmodel_errors::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first of these:
    ///
    /// - An ID does not begin with `app-`.
    /// - The default locale, to which every reader falls back, does not have a message.
    /// - A message, in any locale and in any of its variants, has an argument that the app does not give.
    /// - The app gives an argument that the message has in no locale.
    pub fn check_messages(&self, messages: &[AppMessage]) -> Result<(), Error> {
        messages.iter().try_for_each(|message| self.check_message(message))
    }

    fn check_message(&self, message: &AppMessage) -> Result<(), Error> {
        if !message.id().starts_with(PREFIX) {
            return Err(Error::not_an_app_message(message.id()));
        }
        let is_default = |catalog: &&Catalog| *catalog.locale == **self.default_locale();
        let default = self.catalogs().iter().find(is_default);
        if default.is_none_or(|catalog| catalog.find(MessageKey::Id(message.id()), None).next().is_none()) {
            return Err(Error::no_message_in(message.id(), self.default_locale()));
        }
        let mut used = Vec::new();
        for catalog in self.catalogs() {
            let names = catalog.variables(MessageKey::Id(message.id()));
            let missing =
                names.iter().filter(|name| !message.arguments.iter().any(|given| given.name == **name));
            let missing: Vec<String> = missing.map(|name| name.as_str().to_owned()).collect();
            if !missing.is_empty() {
                return Err(Error::missing_argument(message.id(), &missing, &catalog.locale));
            }
            used.extend(names);
        }
        match message.arguments.iter().find(|argument| !used.contains(&argument.name)) {
            Some(unused) => Err(Error::unused_argument(message.id(), unused.name.as_str())),
            None => Ok(()),
        }
    }
}
