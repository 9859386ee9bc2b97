//! The letters that a language is written with.

use once_cell::sync::Lazy;
use unic_langid::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

use super::file::SLOT;
use super::han;
use crate::locale::likely::Maximized;

/// How a language is written.
pub(crate) struct Writing {
    /// Latin, the script of names and code, is allowed in every language and listed only where it is the language's own.
    scripts: Vec<Script>,
    pub(crate) orthography: Orthography,
}

/// Orthographies that share a script with others, but not all of its letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Orthography {
    SimplifiedChinese,
    TraditionalChinese,
    Japanese,
    Arabic,
    Persian,
    Other,
}

/// Languages that are written with more than one script, and those that CLDR does not take for the likeliest.
const OTHER_SCRIPTS: &[(Script, &[&str])] = &[
    (Script::Arabic, &["ku", "ms", "pa", "tg"]),
    (Script::Cyrillic, &["az", "bs", "tk", "ug", "uz"]),
    (Script::Latin, &["kk", "shi", "sr"]),
    (Script::Tifinagh, &["tzm"]),
];

static ALL_SIMPLIFIED: Lazy<Vec<char>> =
    Lazy::new(|| sorted(&[han::SIMPLIFIED, han::SIMPLIFIED_AND_JAPANESE]));
static NOT_JAPANESE: Lazy<Vec<char>> =
    Lazy::new(|| sorted(&[han::SIMPLIFIED, han::TRADITIONAL_NOT_JAPANESE]));
static TRADITIONAL: Lazy<Vec<char>> = Lazy::new(|| sorted(&[han::TRADITIONAL]));

fn sorted(lists: &[&str]) -> Vec<char> {
    let mut chars: Vec<char> = lists.iter().flat_map(|list| list.chars()).collect();
    chars.sort_unstable();
    chars
}

impl Writing {
    /// Returns the writing of a locale by CLDR's likely subtags; `None` if its script is not known.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<Writing> {
        let script = Maximized::of(locale).subtags.identifier().script?;
        let (mut scripts, orthography) = match (script.as_str(), locale.language.as_str()) {
            ("Hans", _) => (vec![Script::Han], Orthography::SimplifiedChinese),
            ("Hant", _) => (vec![Script::Han, Script::Bopomofo], Orthography::TraditionalChinese),
            ("Jpan", _) => (vec![Script::Han, Script::Hiragana, Script::Katakana], Orthography::Japanese),
            ("Kore", _) => (vec![Script::Hangul, Script::Han], Orthography::Other),
            ("Arab", "ar") => (vec![Script::Arabic], Orthography::Arabic),
            ("Arab", "fa") => (vec![Script::Arabic], Orthography::Persian),
            (name, _) => (vec![Script::from_short_name(name)?], Orthography::Other),
        };
        if locale.script.is_none() {
            let others = OTHER_SCRIPTS.iter().filter(|(_, of)| of.contains(&locale.language.as_str()));
            scripts.extend(others.map(|(script, _)| *script));
        }
        Some(Writing { scripts, orthography })
    }

    /// Returns whether the language is written with a script.
    pub(crate) fn has(&self, script: Script) -> bool {
        self.scripts.contains(&script)
    }

    pub(crate) fn is_chinese_or_japanese(&self) -> bool {
        use Orthography::{Japanese, SimplifiedChinese, TraditionalChinese};
        matches!(self.orthography, SimplifiedChinese | TraditionalChinese | Japanese)
    }

    /// Returns whether a character has the right script, but belongs to another orthography.
    pub(crate) fn is_foreign(&self, c: char) -> bool {
        self.foreign().0.binary_search(&c).is_ok()
    }

    /// Returns the letters of other orthographies, and what these are called.
    fn foreign(&self) -> (&'static [char], &'static str) {
        match self.orthography {
            Orthography::SimplifiedChinese => (&TRADITIONAL, "Traditional character"),
            Orthography::TraditionalChinese => (&ALL_SIMPLIFIED, "Simplified character"),
            Orthography::Japanese => (&NOT_JAPANESE, "Chinese character"),
            // Persian and Arabic each have their own form of two letters.
            Orthography::Arabic => (&['ک', 'ی'], "Persian letter"),
            Orthography::Persian => (&['ك', 'ي'], "Arabic letter"),
            Orthography::Other => (&[], ""),
        }
    }

    /// Returns why a character does not belong to the language.
    pub(crate) fn objection(&self, c: char) -> Option<String> {
        let (letters, kind) = self.foreign();
        if letters.binary_search(&c).is_ok() {
            return Some(format!("\"{c}\" is a {kind}"));
        }
        let script = c.script();
        let is_shared =
            matches!(script, Script::Common | Script::Inherited | Script::Latin | Script::Unknown);
        // A mark that several scripts share, such as that for a long vowel, is listed under one of them.
        let extends = || self.scripts.iter().any(|own| c.script_extension().contains_script(*own));
        (!is_shared && !extends() && c != SLOT)
            .then(|| format!("\"{c}\" is a letter of the {} script", script.full_name()))
    }
}
