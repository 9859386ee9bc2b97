//! The languages of ISO 639, guesses at the language that an invalid tag means, and the first lines of a new file in a language.

use isolang::Language;
use unic_langid::LanguageIdentifier;

use super::plurals::plural_categories;
use crate::locale::likely::language_of;

/// Returns the language of a locale, if ISO 639 has it.
pub(crate) fn known(locale: &LanguageIdentifier) -> Option<Language> {
    let code = locale.language.as_str();
    Language::from_639_1(code).or_else(|| Language::from_639_3(code))
}

/// Returns the tag that is meant by the name of a language (`german`, `Deutsch`) or a country (`jp`).
pub(crate) fn meant(tag: &str) -> Option<String> {
    let (first, rest) = tag.split_once(['-', '_', '.', '@']).unwrap_or((tag, ""));
    let wanted = first.trim().to_lowercase();
    let code = |language: Language| language.to_639_1().unwrap_or(language.to_639_3()).to_owned();
    if wanted.is_empty() {
        return None;
    }
    by_name(&wanted).map(code).or_else(|| language_of(&wanted).filter(|_| rest.is_empty()).map(str::to_owned))
}

/// Finds a language by its name in English or in the language itself; of several, one with a code of two letters.
fn by_name(wanted: &str) -> Option<Language> {
    let names = |language: Language| {
        let autonym = language.to_autonym().unwrap_or_default();
        [language.to_name().to_lowercase(), autonym.to_lowercase()]
    };
    let is_named = |language: &Language| names(*language).iter().any(|name| name == wanted);
    // "Modern Greek (1453-)", "português do Brasil"
    let has_word = |language: &Language| {
        let is_word = |name: &String| name.split(|c: char| !c.is_alphanumeric()).any(|word| word == wanted);
        language.to_639_1().is_some() && names(*language).iter().any(is_word)
    };
    isolang::languages().find(is_named).or_else(|| isolang::languages().find(has_word))
}

/// Returns a comment that tells what the file is, and how to continue.
pub(crate) fn header(locale: &LanguageIdentifier) -> String {
    let name = known(locale).map_or("a language", |known| known.to_name());
    let plurals = match plural_categories(locale) {
        Some(categories) if categories.len() > 1 => {
            format!(
                "Selectors on counts have the plural categories of the language: {}.",
                categories.join(", ")
            )
        }
        Some(_) => "The language has one form for all counts, so there are no selectors on them.".to_owned(),
        None => "The plural categories of the language are not known; those of English are used.".to_owned(),
    };
    format!(
        "# The errors of the BigModel (Zhipu) / Z.ai API in {name} ({locale}).
#
# Replace each English text with yours, and keep names in braces as they are: {{ $field }}. The lines above a message show the
# English text; \"bigmodel-errors sync\" updates them, and notices what is translated. Your own comments stay.
# {plurals}
"
    )
}
