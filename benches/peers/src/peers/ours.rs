//! This crate.

use std::borrow::Cow;

use bigmodel_errors::{ApiError, Chain, Localizer};

use crate::messages::ONLY_ENGLISH_TEXT;
use crate::{Locale, Message, ONLY_ENGLISH, Peer};

pub struct Ours {
    localizer: Localizer,
    chains: [Chain; 2],
}

impl Peer for Ours {
    const NAME: &'static str = "bigmodel-errors";

    /// Not the built-in localizer: a message that only English has must be laid over it.
    fn new() -> Ours {
        let entry = format!("{} = {ONLY_ENGLISH_TEXT}", ONLY_ENGLISH.id);
        let localizer = Localizer::builder().resource(Locale::EnUs.tag(), entry).build();
        let localizer = localizer.expect("the entry is well-formed");
        let chains = Locale::ALL.map(|locale| localizer.negotiate(locale.tag()));
        Ours { localizer, chains }
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        self.error_text(locale, &error(message))
    }

    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        self.write_error(out, locale, &error(message));
    }

    #[cfg(feature = "measure")]
    fn negotiate_and_write(&self, out: &mut String, header: &str, message: &Message) {
        self.negotiate_and_write_error(out, header, &error(message));
    }

    fn first(message: &Message) -> String {
        let localizer = Localizer::builtin();
        let mut out = String::new();
        let _ = localizer.write(&mut out, &error(message), &localizer.negotiate(Locale::ZhCn.tag()));
        out
    }
}

/// Of an error that is there already, as after recognizing it.
impl Ours {
    pub fn error_text(&self, locale: Locale, error: &ApiError) -> Cow<'_, str> {
        self.localizer.text(error, &self.chains[locale as usize])
    }

    pub fn write_error(&self, out: &mut String, locale: Locale, error: &ApiError) {
        let _ = self.localizer.write(out, error, &self.chains[locale as usize]);
    }

    pub fn negotiate_and_write_error(&self, out: &mut String, header: &str, error: &ApiError) {
        let _ = self.localizer.write(out, error, &self.localizer.negotiate(header));
    }
}

pub fn error(message: &Message) -> ApiError {
    let error = ApiError::new(message.code);
    message.arguments.iter().fold(error, |error, (name, value)| error.with(*name, value))
}
