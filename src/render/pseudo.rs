use std::borrow::Cow;

use fluent_pseudo::transform;
use unic_langid::LanguageIdentifier;

use crate::locale::negotiate::parse_tag;

/// Right-to-left override and its end. They stand in texts of [`Pseudo::Mirrored`] only: overlays may not have them, and
/// arguments lose them.
const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const POP_ISOLATE: char = '\u{2069}';

/// A locale that nobody speaks, for trying out how an app takes other languages than its developers'.
///
/// Its texts are those of `en-US`, overlays included, transformed. Arguments, web addresses, tags and entities stay as they
/// are, so what is shown untransformed besides was not localized, or is put together from pieces.
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
    /// `en-XA`: accented letters, and about a third longer: shows text that is cut off, and letters that a font lacks.
    Accented,
    /// `ar-XB`: letters upside down, words and lines from right to left: shows a layout that only works one way. For that, each
    /// word is between a right-to-left override and its end, the only texts with such controls in them.
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

    /// Returns a text, that of a category for example, as [`Rendered::to_terminal`](crate::Rendered::to_terminal) does it:
    /// without marks, and mirrored text in the order in which it is seen, since most terminals leave it as it comes.
    pub fn to_terminal(text: &str) -> String {
        crate::render::output::to_terminal(text)
    }

    /// The text of this locale for one of `en-US`.
    pub(crate) fn transform(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len().saturating_mul(2));
        let mut rest = text;
        while !rest.is_empty() {
            let mut starts = rest.char_indices().map(|(at, _)| at);
            let kept = starts.find(|at| protected(rest.get(*at..).unwrap_or_default()) > 0);
            let (plain, kept) = rest.split_at_checked(kept.unwrap_or(rest.len())).unwrap_or((rest, ""));
            match self {
                Pseudo::Accented => out.push_str(&transform(plain, false, true)),
                Pseudo::Mirrored => {
                    plain.split_inclusive(char::is_whitespace).for_each(|word| mirror(word, &mut out))
                }
            }
            let (kept, after) = kept.split_at_checked(protected(kept)).unwrap_or(("", ""));
            out.push_str(kept);
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
        out.push(OVERRIDE);
        out.push_str(&transform(core, true, false));
        out.push(POP);
    } else {
        out.push_str(core);
    }
    out.push_str(word.get(core.len()..).unwrap_or_default());
}

/// How many bytes at the start of the text are a web address, a tag or an entity; 0 if it does not begin with one.
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

/// Mirrored text in the order in which it is seen; `None` if the text is not mirrored.
pub(crate) fn visual(text: &str) -> Option<String> {
    if !text.contains(OVERRIDE) {
        return None;
    }
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (part, after) = if first == OVERRIDE {
            let (word, after) = between(rest, POP);
            (Cow::Owned(word.chars().rev().map(other_way).collect()), after)
        } else if ISOLATES.contains(&first) {
            let (argument, after) = between(rest, POP_ISOLATE);
            (Cow::Borrowed(argument), after)
        } else {
            let is_space = first.is_whitespace();
            let is_other = |c: char| c == OVERRIDE || ISOLATES.contains(&c) || c.is_whitespace() != is_space;
            let (part, after) = rest.split_at_checked(rest.find(is_other).unwrap_or(rest.len()))?;
            (Cow::Borrowed(part), after)
        };
        parts.push(part);
        rest = after;
    }
    parts.reverse();
    Some(parts.concat())
}

/// What stands between the first character and the mark that ends it, and what comes after that.
fn between(text: &str, end: char) -> (&str, &str) {
    let mut inner = text.chars();
    inner.next();
    inner.as_str().split_once(end).unwrap_or((inner.as_str(), ""))
}

/// The glyph for a character in text of the other direction.
fn other_way(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tags_and_entities_stay() {
        for (text, accented, mirrored) in [
            ("", "", ""),
            ("Hi b", "Ħi ƀ", "q ıH"),
            ("see https://z.ai/b.", "şeeee https://z.ai/b.", ".https://z.ai/b ǝǝs"),
            ("(www.z.ai)", "(www.z.ai)", "(www.z.ai)"),
            ("<b>bd</b> & c", "<b>ƀḓ</b> & ƈ", "ɔ & </b>pq<b>"),
            ("b&nbsp;c &b c; <3 d", "ƀ&nbsp;ƈ &ƀ ƈ; <3 ḓ", "p <3 ;ɔ q& ɔ&nbsp;q"),
            ("12 (b) 3", "12 (ƀ) 3", "3 (q) 12"),
            ("参数 b", "参数 ƀ", "q 数参"),
        ] {
            assert_eq!(Pseudo::Accented.transform(text), accented);
            let shown = Pseudo::Mirrored.transform(text);
            assert_eq!(visual(&shown).unwrap_or(shown), mirrored);
        }
    }

    #[test]
    fn arguments_are_seen_as_they_are_and_elsewhere() {
        let text = "\u{202e}q\u{202c} \u{2068}a b\u{2069}, \u{202e}p(\u{202c}";
        assert_eq!(visual(text).as_deref(), Some(")p ,a b q"));
        assert_eq!(visual("\u{2068}a\u{2069}"), None);
        // What nobody makes comes to an end, too.
        assert_eq!(visual("\u{202e}ab\u{2068}c").as_deref(), Some("c\u{2068}ba"));
    }
}
