//! fluent-templates: a static loader.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, static_loader};

use crate::{Locale, Message, Peer};

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "en-US",
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

pub struct Templates([LanguageIdentifier; 2]);

impl Peer for Templates {
    const NAME: &'static str = "fluent-templates";

    fn new() -> Templates {
        Templates(Locale::ALL.map(|locale| locale.tag().parse().expect("both are well-formed")))
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        let locale = &self.0[locale as usize];
        if message.arguments.is_empty() {
            return Cow::Owned(LOCALES.lookup(locale, message.id));
        }
        let arguments = message.arguments.iter().map(|(name, value)| {
            let number = *name == "number";
            let value = if number { FluentValue::try_number(value) } else { FluentValue::from(*value) };
            (Cow::Borrowed(*name), value)
        });
        let arguments: HashMap<Cow<'static, str>, FluentValue<'_>> = arguments.collect();
        Cow::Owned(LOCALES.lookup_with_args(locale, message.id, &arguments))
    }
}
