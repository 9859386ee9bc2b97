//! The words of the pages: Fluent messages of an app that has this library.

use bigmodel_errors::LocalizerBuilder;

/// The words of each locale, by tag.
const WORDS: &[(&str, &str)] = include!("generated.rs");

/// Adds the words of the pages. What is added later replaces them.
pub(crate) fn with_words(builder: LocalizerBuilder) -> LocalizerBuilder {
    WORDS.iter().fold(builder, |builder, (locale, ftl)| builder.resource(locale, *ftl))
}

#[cfg(test)]
mod tests {
    use bigmodel_errors::{AppMessage, Localizer};

    use super::*;

    #[test]
    fn every_locale_has_its_words() {
        let localizer = with_words(Localizer::builder()).build().unwrap();
        for tag in localizer.locales().map(ToString::to_string) {
            let chain = localizer.negotiate(&tag);
            let name = localizer.format(&AppMessage::new("app-page-own-name"), &chain).unwrap();
            assert_eq!(name.locale().to_string(), tag);
        }
    }
}
