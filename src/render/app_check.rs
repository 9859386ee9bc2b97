//! A check of an app's own messages, for the tests of the app.

use crate::catalog::Catalog;
use crate::catalog::message::MessageKey;
use crate::error::Error;
use crate::render::app_message::{AppMessage, PREFIX};
use crate::render::localizer::Localizer;

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
