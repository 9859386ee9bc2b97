//! rust-i18n: texts compiled in, arguments replaced in them; it has no plurals.

use std::borrow::Cow;

use rust_i18n::t;

use crate::for_each_message;
use crate::{Locale, Message, Peer};

pub struct Texts;

impl Peer for Texts {
    const NAME: &'static str = "rust-i18n";
    const PLURALS: bool = false;

    fn new() -> Texts {
        Texts
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        say(locale.tag(), message)
    }
}

macro_rules! say {
    ($($code:literal $number:literal $id:literal $method:ident $variant:ident [$($name:ident = $value:literal),*];)*) => {
        fn say<'a>(locale: &'a str, message: &Message<'a>) -> Cow<'a, str> {
            match (message.code, message.arguments) {
                $(($code, [$((_, $name)),*]) => t!($id, locale = locale $(, $name = *$name)*),)*
                _ => t!("error-1399", locale = locale),
            }
        }
    };
}

for_each_message!(say);
