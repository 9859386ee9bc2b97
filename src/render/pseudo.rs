use fluent_pseudo::transform;
use unic_langid::LanguageIdentifier;

use crate::locale::tag::parse_tag;
use crate::text::direction::{POP_DIRECTIONAL_FORMATTING, RIGHT_TO_LEFT_OVERRIDE};

/// A locale for testing how an app handles other languages than its developers'.
///
/// Its texts are those of `en-US`, overlays included, transformed. Arguments, web addresses, tags and entities are
/// unchanged, so any other untransformed text was not localized, or is assembled from pieces.
///
/// ```
/// use bigmodel_errors::{ApiError, Localizer, Pseudo};
///
/// let say = |pseudo| {
///     let localizer = Localizer::builder().pseudo(pseudo).build().unwrap();
///     let error = ApiError::new(1211);
///     let chain = localizer.negotiate("en");
///     let rendered = localizer.render(&error, &chain);
///     format!("{}: {}", rendered.locale(), rendered.to_terminal())
/// };
/// assert_eq!(say(Pseudo::Accented), "en-XA: Ḿooḓeeŀ ḓooeeş ƞooŧ eeẋişŧ, ƥŀeeaaşee ƈħeeƈķ ŧħee ḿooḓeeŀ ƈooḓee");
/// assert_eq!(say(Pseudo::Mirrored), "ar-XB: ǝpoɔ ʅǝpoɯ ǝɥʇ ʞɔǝɥɔ ǝsɐǝʅd ,ʇsıxǝ ʇou sǝop ʅǝpoW");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pseudo {
    /// `en-XA`: accented letters, and about a third longer. Reveals text that is cut off, and letters that a font lacks.
    Accented,
    /// `ar-XB`: letters upside down, words and lines from right to left. Reveals a layout that only works left to right. Each word
    /// is between a right-to-left override and its end; no other texts contain these controls.
    Mirrored,
}

impl Pseudo {
    /// Returns the locale: `en-XA` or `ar-XB`, as browsers and Android have them.
    pub fn locale(self) -> LanguageIdentifier {
        let tag = match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        };
        parse_tag(tag).unwrap_or_default()
    }

    pub(crate) fn transform(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len().saturating_mul(2));
        let mut rest = text;
        while !rest.is_empty() {
            let mut starts = rest.char_indices().map(|(at, _)| at);
            let unchanged = starts.find(|at| protected(rest.get(*at..).unwrap_or_default()) > 0);
            let (plain, unchanged) =
                rest.split_at_checked(unchanged.unwrap_or(rest.len())).unwrap_or((rest, ""));
            match self {
                Pseudo::Accented => out.push_str(&transform(plain, false, true)),
                Pseudo::Mirrored => {
                    plain.split_inclusive(char::is_whitespace).for_each(|word| mirror(word, &mut out))
                }
            }
            let (unchanged, after) = unchanged.split_at_checked(protected(unchanged)).unwrap_or(("", ""));
            out.push_str(unchanged);
            rest = after;
        }
        out
    }
}

/// Mirrors a word, with the space that may follow it. A number keeps its order in every script.
fn mirror(word: &str, out: &mut String) {
    let core = word.trim_end();
    let is_number = core.contains(|c: char| c.is_ascii_digit()) && !core.contains(char::is_alphabetic);
    if !core.is_empty() && !is_number {
        out.push(RIGHT_TO_LEFT_OVERRIDE);
        out.push_str(&transform(core, true, false));
        out.push(POP_DIRECTIONAL_FORMATTING);
    } else {
        out.push_str(core);
    }
    out.push_str(word.get(core.len()..).unwrap_or_default());
}

/// The length of the web address, tag or entity at the start of the text; 0 if there is none.
fn protected(text: &str) -> usize {
    if ["http://", "https://", "www."].iter().any(|start| text.starts_with(start)) {
        let end = text.find(|c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '"'));
        let address = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
        return address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len();
    }
    let (inner, end) = match text.as_bytes() {
        [b'<', b'a'..=b'z' | b'A'..=b'Z' | b'/', ..] => (text.get(1..).unwrap_or_default(), '>'),
        [b'&', b'#' | b'a'..=b'z' | b'A'..=b'Z', ..] => (text.get(1..).unwrap_or_default(), ';'),
        _ => return 0,
    };
    let inside = |c: char| end == '>' || c == '#' || c.is_ascii_alphanumeric();
    match inner.find(end) {
        Some(at) if inner.get(..at).unwrap_or_default().chars().all(inside) => at.saturating_add(2),
        _ => 0,
    }
}
