//! Text for HTML and for terminals.

use unic_langid::LanguageIdentifier;

use crate::text::direction::Direction;

pub(crate) fn to_html(text: &str, locale: &LanguageIdentifier, direction: Direction) -> String {
    format!("<span lang=\"{locale}\" dir=\"{direction}\">{}</span>", escaped(text))
}

/// The text with the characters that mean something in HTML as references.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

/// Returns the text as a terminal shows it: left-to-right text without isolation marks, mirrored text in visual order.
pub fn to_terminal(text: &str, direction: Direction) -> String {
    #[cfg(feature = "pseudo")]
    if let Some(visual) = crate::text::direction::visual(text) {
        return visual;
    }
    match direction {
        Direction::Ltr => text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect(),
        Direction::Rtl => text.to_owned(),
    }
}
