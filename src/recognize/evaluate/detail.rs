//! What of the server's words the catalog's own sentence would lose.

use crate::api_error::ApiError;
use crate::code::ErrorCode;
use crate::code::parameter::Parameter;
use crate::recognize::argument::read::caught_more;
use crate::recognize::plain::tokens::without_unopened;
use crate::recognize::wording::matcher::{Completeness, Match};
use crate::text::words::is_one_of;

/// The server's words, if the sentence for the code loses some of them. `has_lost`: an argument was left out.
pub(crate) fn detail(
    error: &ApiError,
    words: &str,
    found: Option<&Match<'_>>,
    has_lost: bool,
) -> Option<String> {
    let code = error.code?;
    // A sentence that stops short has nothing that the catalog's lacks.
    let is_lossless = found.is_some_and(|found| {
        let has_caught_more = || {
            code.parameters_of(found.wording.says.form).iter().any(|parameter| caught_more(found, *parameter))
        };
        let is_taken = |(name, _): &(&str, &str)| error.argument(name).is_some();
        let is_all = found.completeness == Completeness::Exact
            || found.completeness == Completeness::Cut && !has_caught_more();
        is_all
            && !found.wording.says.more
            && found.wording.says.form == found.form()
            && found.arguments.iter().all(is_taken)
    });
    let is_part = !is_sayable(error, code);
    let is_unusable = error.arguments.iter().any(|argument| argument.value().is_none());
    let words = tidy(words);
    let is_lost = !is_lossless || has_lost || is_part || is_unusable;
    (is_lost && says_something(words, code.as_u16())).then(|| words.to_owned())
}

/// Whether a sentence of the catalog has just the arguments that are there: the form or the message itself, one with fewer, or
/// the one without any.
fn is_sayable(error: &ApiError, code: ErrorCode) -> bool {
    let has_all = |parameters: &[Parameter]| {
        parameters.len() == error.arguments().len()
            && parameters.iter().all(|parameter| error.argument(parameter.name).is_some())
    };
    match &error.form {
        Some(form) => has_all(code.parameters_of(Some(form))),
        None => {
            let mut shorter = code.forms().iter().filter(|form| form.is_shorter);
            error.arguments().len() == 0
                || has_all(code.parameters())
                || shorter.any(|form| has_all(form.parameters))
        }
    }
}

/// A text without the Markdown and the quotes that whoever quoted it put around it.
pub(crate) fn tidy(text: &str) -> &str {
    let is_mark = |c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '`' | '*' | '“' | '”' | '「' | '」' | '『' | '』' | '|' | '>' | '#')
    };
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
