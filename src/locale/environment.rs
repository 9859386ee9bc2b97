//! The language of whoever runs the program.

use std::env;

/// Returns the language that the environment asks for, as [`Localizer::negotiate`](crate::Localizer::negotiate) takes it.
///
/// It follows gettext: the locale is the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty. Unless it is `C` or
/// `POSIX`, the list in `LANGUAGE` (`de:zh_CN:en`) goes before it. `None` if no variable names a locale; what the operating
/// system has set instead is a question for a crate like `sys-locale`.
///
/// ```
/// use bigmodel_errors::{Localizer, locale_from_env};
///
/// let localizer = Localizer::builtin();
/// let chain = localizer.negotiate(&locale_from_env().unwrap_or_default());
/// ```
pub fn locale_from_env() -> Option<String> {
    requested(|name| env::var(name).ok())
}

fn requested(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable)?;
    let is_c = matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX"));
    if is_c { Some(locale) } else { variable("LANGUAGE").or(Some(locale)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_languages_goes_before_a_locale_but_c() {
        for (variables, expected) in [
            (&[][..], None),
            (&[("LANG", "")], None),
            (&[("LANG", "zh_CN.UTF-8")], Some("zh_CN.UTF-8")),
            (&[("LANG", "zh_CN"), ("LC_MESSAGES", "ja_JP"), ("LC_ALL", "ar")], Some("ar")),
            (&[("LANG", "zh_CN"), ("LC_MESSAGES", "ja_JP"), ("LC_ALL", "")], Some("ja_JP")),
            (&[("LANG", "zh_CN"), ("LANGUAGE", "de:ja")], Some("de:ja")),
            (&[("LANG", "zh_CN"), ("LANGUAGE", "")], Some("zh_CN")),
            (&[("LC_ALL", "C"), ("LANG", "zh_CN"), ("LANGUAGE", "de")], Some("C")),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")], Some("C.UTF-8")),
            (&[("LANG", "POSIX"), ("LANGUAGE", "de")], Some("POSIX")),
            (&[("LANGUAGE", "de")], None),
        ] {
            let value = |name: &str| {
                let found = variables.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(requested(value).as_deref(), expected, "{variables:?}");
        }
    }
}
