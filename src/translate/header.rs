//! The first lines of a new file.

use unic_langid::LanguageIdentifier;

use super::language;
use super::plurals::plural_categories;

/// Returns a comment that tells what the file is, and how to continue.
pub(crate) fn header(locale: &LanguageIdentifier) -> String {
    let name = language::known(locale).map_or("a language", |known| known.to_name());
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
