//! The arguments of a message.

use super::by_kind::{by_kind, first_token, normalized, unbroken};
use crate::api_error::ApiError;
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, Parameter};
use crate::code::value::{is_moment, is_own_id, unit};
use crate::recognize::wording::matcher::{Completeness, Match};

/// Takes the arguments out of a message: as a wording names them, else by what they look like. Leaves out the one that a message
/// with a missing end is cut in, and returns whether there was one.
pub(crate) fn read_arguments(
    error: &mut ApiError,
    code: ErrorCode,
    words: &str,
    found: Option<&Match<'_>>,
    in_text: bool,
    is_cut: bool,
) -> bool {
    let mut has_lost = false;
    for parameter in code.parameters_of(found.and_then(Match::form)) {
        let stated = found.and_then(|found| {
            let implied = found.wording.implied.iter().map(|(name, value)| (&**name, &**value));
            let mut all = found.arguments.iter().copied().chain(implied);
            all.find(|(name, _)| *name == parameter.name).map(|(_, value)| value)
        });
        // A known sentence that was read to its end has only the arguments that it is known to have.
        let told = found.is_some_and(|found| found.ambiguous || found.completeness == Completeness::Exact);
        let stated = stated.map(|value| if in_text { first_token(*parameter, value) } else { value });
        let is_whole = !found.is_some_and(|found| caught_more(found, *parameter));
        let normalize = |raw| (raw, normalized(*parameter, raw, in_text));
        let stated = stated.map(normalize).filter(|(_, value)| !value.is_empty() && is_whole);
        let guessed = || by_kind(*parameter, words).map(normalize);
        let Some((raw, value)) = stated.or_else(|| if told { None } else { guessed() }) else { continue };
        if is_cut && is_cut_off(words, raw, &value) {
            has_lost = true;
        } else {
            // Words after a moment or an ID are none of it.
            let is_one = matches!(parameter.kind, Kind::Time | Kind::Id);
            let size = |text: &str| text.split_whitespace().map(str::len).sum::<usize>();
            has_lost |= is_one && !in_text && size(&value) < size(unbroken(raw));
            error.set(parameter.name.into(), &value);
        }
    }
    has_lost
}

/// Whether a sentence does not go on after an argument as it is known to, so that the argument is all the rest.
pub(crate) fn caught_more(found: &Match<'_>, parameter: Parameter) -> bool {
    let is_more = |value: &str| match parameter.kind {
        Kind::Unit => unit(value).is_none(),
        Kind::Field | Kind::Name => value.contains(char::is_whitespace),
        Kind::Id | Kind::Count | Kind::Time | Kind::Text => false,
    };
    let mut values = found.arguments.iter().filter(|(name, _)| *name == parameter.name);
    found.completeness == Completeness::Cut && values.any(|(_, value)| is_more(value))
}

/// Whether a message with a missing end is cut in the middle of an argument, for all one can tell: `raw` is the part of the
/// message that the value was read from. Compared by its place, since another argument may end in the same letters.
fn is_cut_off(words: &str, raw: &str, value: &str) -> bool {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '.' | '…');
    let start = raw.as_ptr().addr().checked_sub(words.as_ptr().addr());
    let rest = start.and_then(|start| words.get(start.saturating_add(raw.len())..));
    // What was read from elsewhere, as a unit that the sentence spells out, ends nowhere.
    let ends_here = rest.is_some_and(|rest| rest.trim_matches(is_end).is_empty());
    let last_word = value.split_whitespace().next_back().unwrap_or_default();
    let is_whole = is_own_id(value) || value.len() == 19 && is_moment(value);
    ends_here && raw.trim_end_matches(is_end).ends_with(last_word) && !is_whole
}
