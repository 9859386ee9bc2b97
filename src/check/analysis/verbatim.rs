//! What every language has in the same form: web addresses, numbers, and names that code uses.

use super::file::{FlatText, SLOT};

/// Names that no language translates, besides those with an underscore.
const NAMES: &[&str] = &["GLM", "BigModel"];

/// Something that a translation keeps as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Verbatim {
    pub(crate) kind: VerbatimKind,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum VerbatimKind {
    Url,
    Number,
    Name,
}

impl Verbatim {
    /// Finds them in a text, each with its offset. Variants may spell numbers out, and have none.
    pub(crate) fn find(flat: &FlatText) -> Vec<(usize, Verbatim)> {
        let mut found = Vec::new();
        if !flat.is_whole {
            return found;
        }
        for word in flat.chars.split(|(_, c)| !(c.is_ascii_graphic() || digit(*c).is_some()) || *c == SLOT) {
            let text: String = word.iter().map(|(_, c)| *c).collect();
            if let Some(start) = text.find("http://").or_else(|| text.find("https://")) {
                let (before, url) = text.split_at_checked(start).unwrap_or_default();
                let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
                if let Some((at, _)) = word.get(before.chars().count()) {
                    found.push((*at, Verbatim { kind: VerbatimKind::Url, text: url.to_owned() }));
                }
                continue;
            }
            for run in word.split(|(_, c)| !(c.is_ascii_alphanumeric() || *c == '_' || digit(*c).is_some())) {
                let Some((at, first)) = run.first() else { continue };
                let text: String = run.iter().map(|(_, c)| digit(*c).unwrap_or(*c)).collect();
                if text.trim_matches('_').contains('_') || NAMES.contains(&text.as_str()) {
                    found.push((*at, Verbatim { kind: VerbatimKind::Name, text }));
                } else if digit(*first).is_some() {
                    // A unit may follow, as in 100MB.
                    let text = text.chars().take_while(char::is_ascii_digit).collect();
                    found.push((*at, Verbatim { kind: VerbatimKind::Number, text }));
                }
            }
        }
        found
    }
}

/// Returns the ASCII form of a digit of several scripts.
fn digit(c: char) -> Option<char> {
    ['0', '٠', '۰', '०', '０'].iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}
