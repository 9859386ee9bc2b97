//! What is asked of each library.

use std::borrow::Cow;

use crate::{Locale, Message};

/// A library, prepared: what it loads once is loaded.
///
/// What a call has to be given besides values as text, such as a map of arguments, is made within the call: whoever calls
/// pays for that, too.
pub trait Peer: Sized + Sync {
    const NAME: &'static str;
    /// Whether it selects by plurals, as [`USAGE_LIMIT`](crate::USAGE_LIMIT) does.
    const PLURALS: bool = true;
    /// Whether a message may be missing in a locale.
    const FALLS_BACK: bool = true;
    /// Whether it puts isolation marks around arguments whatever one does.
    const ISOLATES: bool = false;

    /// Prepares both locales.
    fn new() -> Self;

    /// Says a message as the library hands it out.
    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str>;

    /// Adds the text to a buffer; for a library that cannot, what it hands out is copied.
    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        out.push_str(&self.text(locale, message));
    }

    /// Reads an `Accept-Language` header and says a message to that reader.
    #[cfg(feature = "measure")]
    fn negotiate_and_write(&self, out: &mut String, header: &str, message: &Message) {
        self.write(out, negotiate(header), message);
    }

    /// The first message of a process, in Chinese.
    fn first(message: &Message) -> String {
        Self::new().text(Locale::ZhCn, message).into_owned()
    }
}

/// fluent-langneg, as most applications of these libraries use it.
#[cfg(feature = "measure")]
fn negotiate(header: &str) -> Locale {
    use std::sync::LazyLock;

    use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
    use unic_langid::LanguageIdentifier;

    static AVAILABLE: LazyLock<[LanguageIdentifier; 2]> =
        LazyLock::new(|| Locale::ALL.map(|locale| locale.tag().parse().expect("both are well-formed")));
    let requested = parse_accepted_languages(header);
    let available = &*AVAILABLE;
    let [default, _] = available;
    let order = negotiate_languages(&requested, available, Some(default), NegotiationStrategy::Filtering);
    if order.first().is_some_and(|first| **first == *default) { Locale::EnUs } else { Locale::ZhCn }
}
