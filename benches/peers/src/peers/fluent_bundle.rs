//! fluent-bundle: two bundles, the English one for what the Chinese one lacks.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};

use crate::{Locale, Message, Peer};

type Bundle = FluentBundle<FluentResource>;

pub struct Bundles([Bundle; 2]);

impl Peer for Bundles {
    const NAME: &'static str = "fluent-bundle";

    fn new() -> Bundles {
        let sources =
            [include_str!("../../locales/en-US/peers.ftl"), include_str!("../../locales/zh-CN/peers.ftl")];
        Bundles(Locale::ALL.map(|locale| {
            let tag = locale.tag().parse().expect("both are well-formed");
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            bundle.set_use_isolating(false);
            let source = sources[locale as usize].to_owned();
            bundle
                .add_resource(FluentResource::try_new(source).expect("the texts are FTL"))
                .expect("no ID twice");
            bundle
        }))
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        let (bundle, found) = self.find(locale, message);
        let pattern = found.value().expect("every message has a value");
        bundle.format_pattern(pattern, arguments(message).as_ref(), &mut Vec::new())
    }

    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        let (bundle, found) = self.find(locale, message);
        let pattern = found.value().expect("every message has a value");
        let _ = bundle.write_pattern(out, pattern, arguments(message).as_ref(), &mut Vec::new());
    }
}

impl Bundles {
    fn find(&self, locale: Locale, message: &Message) -> (&Bundle, FluentMessage<'_>) {
        let [english, _] = &self.0;
        let bundles = [&self.0[locale as usize], english];
        let found = bundles.into_iter().find_map(|bundle| Some((bundle, bundle.get_message(message.id)?)));
        found.expect("the reference has every message")
    }
}

/// `None` for a message without arguments.
pub fn arguments<'a>(message: &Message<'a>) -> Option<FluentArgs<'a>> {
    if message.arguments.is_empty() {
        return None;
    }
    let mut arguments = FluentArgs::with_capacity(message.arguments.len());
    for (name, value) in message.arguments {
        // Only a number selects a plural.
        let number = *name == "number";
        let value = if number { FluentValue::try_number(value) } else { FluentValue::from(*value) };
        arguments.set(*name, value);
    }
    Some(arguments)
}
