//! fluent-zero: tables generated at build time, fluent-bundle for what has arguments.

use std::borrow::Cow;

use fluent_zero::{LocaleState, t_in};

use crate::for_each_message;
use crate::{Locale, Message, Peer};

pub struct Zero([LocaleState; 2]);

impl Peer for Zero {
    const NAME: &'static str = "fluent-zero";

    fn new() -> Zero {
        Zero(Locale::ALL.map(|locale| LocaleState::new(locale.tag().parse().expect("both are well-formed"))))
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        say(&self.0[locale as usize], message)
    }

    /// It has a chain of its own, which is part of what a reader costs.
    #[cfg(feature = "measure")]
    fn negotiate_and_write(&self, out: &mut String, header: &str, message: &Message) {
        let first = fluent_langneg::parse_accepted_languages(header)
            .into_iter()
            .find(|requested| matches!(requested.language.as_str(), "en" | "zh"));
        let reader = LocaleState::new(first.unwrap_or_else(|| self.0[0].id().clone()));
        out.push_str(&say(&reader, message));
    }
}

macro_rules! say {
    ($($code:literal $number:literal $id:literal $method:ident $variant:ident [$($name:ident = $value:literal),*];)*) => {
        fn say<'a>(reader: &'a LocaleState, message: &Message<'a>) -> Cow<'static, str> {
            match (message.code, message.arguments) {
                $(($code, [$((_, $name)),*]) => call!(reader, $id $($name)*),)*
                (1308, [(_, unit), (_, number), (_, time)]) => t_in!(reader, "error-1308", {
                    "unit" => *unit,
                    "number" => number.parse::<u64>().expect("it is a number"),
                    "next_flush_time" => *time,
                }),
                _ => t_in!(reader, "error-1399"),
            }
        }
    };
}

macro_rules! call {
    ($reader:ident, $id:literal) => {
        t_in!($reader, $id)
    };
    ($reader:ident, $id:literal $($name:ident)+) => {
        t_in!($reader, $id, { $(stringify!($name) => *$name),+ })
    };
}

for_each_message!(say);
