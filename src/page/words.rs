//! The words of the pages: Fluent messages of an app that has this library.

use bigmodel_errors::LocalizerBuilder;

macro_rules! words {
    ($($tag:literal),+) => {
        const WORDS: &[(&str, &str)] =
            &[$(($tag, include_str!(concat!("../../locales/", $tag, "/page.ftl")))),+];
    };
}

words!("en-US", "zh-CN", "ar", "ja", "zh-TW");

/// Adds the words of the pages. What is added later replaces them.
pub(crate) fn with_words(builder: LocalizerBuilder) -> LocalizerBuilder {
    WORDS.iter().fold(builder, |builder, (locale, ftl)| builder.resource(locale, *ftl))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use bigmodel_errors::{AppMessage, Localizer};

    use super::*;

    #[test]
    fn every_locale_has_its_words() {
        let localizer = with_words(Localizer::builder()).build().unwrap();
        let mut tags: Vec<String> = localizer.locales().map(ToString::to_string).collect();
        for tag in &tags {
            let chain = localizer.negotiate(tag);
            let name = localizer.format(&AppMessage::new("app-page-own-name"), &chain).unwrap();
            assert_eq!(&name.locale().to_string(), tag);
        }
        let directory = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).unwrap();
        let mut found: Vec<String> =
            directory.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        tags.sort_unstable();
        found.sort_unstable();
        assert_eq!(tags, found);
    }
}
