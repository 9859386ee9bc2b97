//! i18n-embed with `fl!`: a loader for each locale, since a loader speaks one.

use std::borrow::Cow;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed_fl::fl;
use rust_embed::RustEmbed;

use crate::for_each_message;
use crate::{Locale, Message, Peer};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

pub struct Loaders([FluentLanguageLoader; 2]);

impl Peer for Loaders {
    const NAME: &'static str = "i18n-embed";

    fn new() -> Loaders {
        Loaders(Locale::ALL.map(loader))
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        Cow::Owned(say(&self.0[locale as usize], message))
    }

    fn first(message: &Message) -> String {
        say(&loader(Locale::ZhCn), message)
    }
}

fn loader(locale: Locale) -> FluentLanguageLoader {
    let loader = fluent_language_loader!();
    let own = locale.tag().parse().expect("both are well-formed");
    let languages = [own, loader.fallback_language().clone()];
    let wanted = if locale == Locale::EnUs { &languages[1..] } else { &languages };
    loader.load_languages(&Files, wanted).expect("both are embedded");
    loader.set_use_isolating(false);
    loader
}

macro_rules! say {
    ($($code:literal $number:literal $id:literal $method:ident $variant:ident [$($name:ident = $value:literal),*];)*) => {
        fn say(loader: &FluentLanguageLoader, message: &Message) -> String {
            match (message.code, message.arguments) {
                $(($code, [$((_, $name)),*]) => fl!(loader, $id $(, $name = (*$name))*),)*
                (1308, [(_, unit), (_, number), (_, time)]) => fl!(
                    loader,
                    "error-1308",
                    unit = (*unit),
                    number = number.parse::<u64>().expect("it is a number"),
                    next_flush_time = (*time)
                ),
                _ => fl!(loader, "error-1399"),
            }
        }
    };
}

for_each_message!(say);
