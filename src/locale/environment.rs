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
    let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable)?;
    let is_c = matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX"));
    if is_c { Some(locale) } else { variable("LANGUAGE").or(Some(locale)) }
}
