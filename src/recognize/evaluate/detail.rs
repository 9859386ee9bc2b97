//! What of the server's words the catalog's own sentence would lose.

use crate::api_error::ApiError;
use crate::code::value::states_zone;
use crate::recognize::argument::read::caught_more;
use crate::recognize::thresholds::MAX_CLOSING;
use crate::recognize::wording::matcher::End;
use crate::recognize::wording::score::Match;
use crate::text::words::is_one_of;

/// The server's words, if the sentence for the code loses some of them. `has_lost`: an argument was left out.
pub(crate) fn detail(
    error: &ApiError,
    words: &str,
    found: Option<&Match<'_>>,
    has_lost: bool,
) -> Option<String> {
    let code = error.code?;
    let is_lossless = match found {
        // A sentence that stops short has nothing that the catalog's lacks.
        Some(found) if found.end == End::Cut && !found.detailed => {
            !code.parameters().iter().any(|parameter| caught_more(found, *parameter))
        }
        Some(found) if found.end == End::Exact => {
            !found.detailed && found.arguments.iter().all(|(name, _)| code.arguments().contains(name))
        }
        _ => false,
    };
    // Where one argument is missing, the sentence is rendered without any.
    let is_part = error.arguments().len() > 0 && error.arguments().len() < code.arguments().len();
    let is_zoned = error.arguments().any(|(_, value)| states_zone(value));
    let words = tidy(words);
    let is_lost = !is_lossless || has_lost || is_part || is_zoned;
    (is_lost && says_something(words, code.as_u16())).then(|| words.to_owned())
}

/// A text without the Markdown and the quotes that whoever quoted it put around it.
pub(crate) fn tidy(text: &str) -> &str {
    let is_mark = |c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '`' | '*' | '“' | '”' | '「' | '」' | '『' | '』' | '|' | '>' | '#')
    };
    let mut text =
        text.trim_matches(is_mark).trim_start_matches(['-', ':', '：', '—', '·']).trim_start_matches(is_mark);
    // A bracket that the text around has opened.
    for _ in 0..MAX_CLOSING {
        let Some(rest) = text.strip_suffix([')', '）', ']', '}']) else { break };
        let count = |open: char| text.chars().filter(|c| *c == open).count();
        let pairs = [('(', ')'), ('（', '）'), ('[', ']'), ('{', '}')];
        let is_opened =
            pairs.iter().any(|(open, close)| text.ends_with(*close) && count(*open) >= count(*close));
        if is_opened {
            break;
        }
        text = rest.trim_end_matches(is_mark);
    }
    text
}

/// Whether words say more than that there was an error with a code.
fn says_something(words: &str, code: u16) -> bool {
    const NOTHING: &[&str] = &["error", "code", "http", "status", "api", "错误", "错误码"];
    let mut words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| {
        let is_number =
            word.parse::<u16>().is_ok_and(|number| number == code || (400..=599).contains(&number));
        !is_number && !is_one_of(word.as_bytes(), NOTHING)
    })
}
