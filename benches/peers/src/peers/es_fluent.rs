//! es-fluent: a variant for each message, and a manager for each locale, since a manager speaks one.

use std::borrow::Cow;

use es_fluent::EsFluent;
use es_fluent_manager_embedded::EmbeddedI18n;
use unic_langid::LanguageIdentifier;

use crate::for_each_message;
use crate::{Locale, Message, Peer};

es_fluent_manager_embedded::define_i18n_module!();

pub struct Managers([EmbeddedI18n; 2]);

impl Peer for Managers {
    const NAME: &'static str = "es-fluent";
    // It says the ID of what a locale lacks.
    const FALLS_BACK: bool = false;
    const ISOLATES: bool = true;

    fn new() -> Managers {
        Managers(Locale::ALL.map(manager))
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        Cow::Owned(say(&self.0[locale as usize], message))
    }

    fn first(message: &Message) -> String {
        say(&manager(Locale::ZhCn), message)
    }
}

fn manager(locale: Locale) -> EmbeddedI18n {
    let tag: LanguageIdentifier = locale.tag().parse().expect("both are well-formed");
    EmbeddedI18n::try_new_with_language(tag).expect("both are embedded")
}

macro_rules! say {
    ($($code:literal $number:literal $id:literal $method:ident $variant:ident [$($name:ident = $value:literal),*];)*) => {
        #[derive(EsFluent)]
        #[fluent(resource = "error")]
        enum Errors<'a> {
            $(#[fluent(key = $number)] $variant { $($name: &'a str),* },)*
            #[fluent(key = "1308")]
            UsageLimit { unit: &'a str, number: u64, next_flush_time: &'a str },
        }

        fn say(manager: &EmbeddedI18n, message: &Message) -> String {
            match (message.code, message.arguments) {
                $(($code, [$((_, $name)),*]) => manager.localize_message(&Errors::$variant { $($name),* }),)*
                (1308, [(_, unit), (_, number), (_, next_flush_time)]) => {
                    let number = number.parse().expect("it is a number");
                    manager.localize_message(&Errors::UsageLimit { unit, number, next_flush_time })
                }
                _ => unreachable!("{message:?}"),
            }
        }
    };
}

for_each_message!(say);
