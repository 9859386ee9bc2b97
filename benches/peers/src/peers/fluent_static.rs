//! fluent-static: a method for each message, generated from the texts.

use std::borrow::Cow;

use fluent_static::value::Value;
use fluent_static::{MessageBundle, message_bundle};

use crate::for_each_message;
use crate::{Locale, Message, Peer};

#[message_bundle(
    resources = [
        ("locales/en-US/peers.ftl", "en-US"),
        ("locales/zh-CN/peers.ftl", "zh-CN"),
        ("fluent-static.ftl", "zh-CN"),
    ],
    default_language = "en-US"
)]
pub struct Texts;

pub struct Static([Texts; 2]);

impl Peer for Static {
    const NAME: &'static str = "fluent-static";
    // What a locale lacks does not compile.
    const FALLS_BACK: bool = false;

    fn new() -> Static {
        Static(Locale::ALL.map(|locale| {
            let mut texts = Texts::get(locale.tag()).expect("both are there");
            texts.set_use_isolating(false);
            texts
        }))
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        Cow::Owned(say(&self.0[locale as usize], message).to_string())
    }

    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        out.push_str(&say(&self.0[locale as usize], message));
    }
}

macro_rules! say {
    ($($code:literal $number:literal $id:literal $method:ident $variant:ident [$($name:ident = $value:literal),*];)*) => {
        fn say(texts: &Texts, message: &Message) -> fluent_static::Message {
            match (message.code, message.arguments) {
                $(($code, [$((_, $name)),*]) => texts.$method($(*$name),*),)*
                (1308, [(_, unit), (_, number), (_, time)]) => {
                    texts.error_1308(*unit, Value::try_number(number), *time)
                }
                _ => unreachable!("{message:?}"),
            }
        }
    };
}

for_each_message!(say);
