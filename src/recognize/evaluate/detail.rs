//! What of the server's words the catalog's own sentence would lose.

use crate::api_error::ApiError;
use crate::code::ErrorCode;
use crate::code::parameter::Parameter;
use crate::recognize::argument::read::caught_more;
use crate::recognize::evaluate::message::without_appendix;
use crate::recognize::plain::tokens::without_unopened;
use crate::recognize::wording::letters::Letter;
use crate::recognize::wording::matcher::{Completeness, Match};
use crate::text::words::is_one_of;

/// What whoever quotes a text puts around it, and what else ends what is quoted.
const MARKS: &[char] = &['"', '\'', '`', '*', '“', '”', '「', '」', '『', '』', '|', '>', '#'];
const CLOSING: &[char] = &['’', '»', ')', '）', ']', '}', '<'];

/// The text, and what of it follows the sentence and is not the same again. In plain text, the text is the sentence and the rest of
/// its line, which may be detail of the server's, or what is in the same quotes.
pub(crate) fn cited<'t>(text: &'t str, letters: &[Letter], seen: &Match<'_>, in_text: bool) -> [&'t str; 2] {
    let place = seen.place(letters).unwrap_or_default();
    let Some(said) = text.get(place.clone()).filter(|said| !said.is_empty()) else { return [text, ""] };
    let mut rest = text.get(place.end..).unwrap_or_default();
    while let Some(again) = rest.trim_start_matches(|c: char| !c.is_alphanumeric()).strip_prefix(said) {
        rest = again;
    }
    if !in_text {
        return [text, rest];
    }
    let next = rest.trim_start_matches(['.', '。', '!', '！', '…']);
    if next.starts_with(MARKS) || next.starts_with(CLOSING) || next.starts_with(" |") {
        return [said, ""];
    }
    let line = without_appendix(rest.split('\n').next().unwrap_or_default()).0;
    let end = text.len().saturating_sub(rest.len()).saturating_add(line.len());
    // Prose may go on after a clause.
    let rest = if seen.completeness == Completeness::Cut { "" } else { line };
    [text.get(place.start..end).unwrap_or_default(), rest]
}

/// The server's words, if the sentence for the code loses some of them. `has_lost`: an argument was left out.
pub(crate) fn detail(
    error: &ApiError,
    [words, rest]: [&str; 2],
    found: Option<&Match<'_>>,
    has_lost: bool,
) -> Option<String> {
    let code = error.code?;
    // A sentence that stops short has nothing that the catalog's lacks.
    let is_lossless = found.is_some_and(|found| {
        let parameters = code.parameters_of(found.wording.says.form);
        let is_taken = |(name, _): &(&str, &str)| error.argument(name).is_some();
        !says_something(rest, code.as_u16())
            && !parameters.iter().any(|parameter| caught_more(found, *parameter))
            && !found.wording.says.more
            && found.wording.says.form == found.form()
            && found.arguments.iter().all(is_taken)
    });
    let is_unusable = error.arguments.iter().any(|argument| argument.value().is_none());
    let words = tidy(words);
    let is_lost = !is_lossless || has_lost || is_unusable || !is_sayable(error, code);
    (is_lost && says_something(words, code.as_u16())).then(|| words.to_owned())
}

/// Whether a sentence of the catalog has just the arguments that are there: the form or the message itself, one with fewer, or
/// the one without any.
fn is_sayable(error: &ApiError, code: ErrorCode) -> bool {
    let has_all = |parameters: &[Parameter]| {
        parameters.len() == error.arguments().len()
            && parameters.iter().all(|parameter| error.argument(parameter.name).is_some())
    };
    has_all(code.parameters_of(error.form()))
        || error.form().is_none()
            && (error.arguments().len() == 0
                || code.forms().iter().any(|form| form.is_shorter && has_all(form.parameters)))
}

/// A text without the Markdown and the quotes that whoever quoted it put around it.
pub(crate) fn tidy(text: &str) -> &str {
    let is_mark = |c: char| c.is_whitespace() || MARKS.contains(&c);
    let text = text.trim_matches(is_mark).trim_start_matches(['-', ':', '：', '—', '·']);
    without_unopened(text.trim_start_matches(is_mark), is_mark)
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
