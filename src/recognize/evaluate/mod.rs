//! A candidate read and judged.

mod context;
mod detail;
mod message;
mod plausible;

pub(super) use self::context::Context;
pub(super) use self::detail::{cited, detail, tidy};

use std::borrow::Cow;

use self::message::parts;
use self::plausible::is_plausible;
use super::argument::read::read_arguments;
use super::candidate::{Candidate, Shape};
use super::wording::index::{find, may_be_in};
use super::wording::known::read_as;
use super::wording::letters::fold;
use super::wording::matcher::{Completeness, Match};
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::ErrorCode;
use crate::code::parameter::ERROR_ID;
use crate::code::value::is_own_id;
use crate::limits::MESSAGE_CHARS;
use crate::text::small_string::SmallString;

/// Makes an error of a candidate; `None` if it is none of this API's.
pub(super) fn evaluate(candidate: &Candidate, context: &Context<'_>) -> Option<ApiError> {
    let code = ErrorCode::new(candidate.code);
    let message = candidate.message.as_deref().unwrap_or_default();
    let parts = parts(message, candidate.code)?;
    let in_text = candidate.shape >= Shape::Text;
    let read = |words| {
        let letters = fold(words, MESSAGE_CHARS);
        let whole = || {
            let is_told =
                |found: &Match<'_>| !found.wording.is_common || found.completeness >= Completeness::Detail;
            read_as(code, words, &letters).filter(is_told)
        };
        let inside = || {
            let found = if may_be_in(words) { find(words, &letters, &|| false) } else { Vec::new() };
            found.into_iter().find(|found| found.wording.code == code)
        };
        // In plain text a sentence has something before it that is not its first argument.
        (if in_text { inside().or_else(whole) } else { whole().or_else(inside) }, letters)
    };
    let is_exact = |it: &Option<Match<'_>>| matches!(it, Some(it) if it.completeness == Completeness::Exact);
    let (found, letters) = read(parts.stripped);
    // What looks like a client's or gateway's addition is the argument where no sentence is left without it.
    let has_addition = !in_text && !is_exact(&found) && parts.stripped != parts.words;
    let whole = if has_addition { Some(read(parts.words)).filter(|(it, _)| is_exact(it)) } else { None };
    let (words, gateway_id, (found, letters)) = match whole {
        Some(whole) => (parts.words, None, whole),
        None => (parts.stripped, parts.gateway_id, (found, letters)),
    };
    let is_cut = candidate.cut || words.ends_with("...") || words.ends_with('…');
    let mut error = ApiError { code: Some(code), ..ApiError::default() };
    let has_lost = read_arguments(&mut error, code, words, found.as_ref(), in_text, is_cut);
    error.request_id =
        parts.bracket_id.or(candidate.request_id.as_deref()).or(gateway_id).map(SmallString::from);
    error.evidence = Some(evidence(&error, candidate, found.as_ref(), parts.is_bracketed, context));
    error.form = found.as_ref().and_then(Match::form).map(Cow::Borrowed);
    let more = |it: &&Match<'_>| in_text || it.clause || it.completeness == Completeness::Detail;
    let cited = found.as_ref().filter(more).map(|it| cited(words, &letters, it, in_text));
    error.detail = detail(&error, cited.unwrap_or([words, ""]), found.as_ref(), has_lost);
    error.message =
        candidate.message.as_deref().map(|message| if in_text { tidy(message) } else { message }.to_owned());
    error.http_status = candidate.http_status;
    error.content_filter.clone_from(&candidate.content_filter);
    is_plausible(&error, candidate, words, found.as_ref(), context).then_some(error)
}

fn evidence(
    error: &ApiError,
    candidate: &Candidate,
    found: Option<&Match<'_>>,
    is_bracketed: bool,
    context: &Context<'_>,
) -> Evidence {
    let ids = || [error.request_id(), error.argument(ERROR_ID.name), context.signs().own_id];
    if found.is_some_and(Match::is_evidence) {
        Evidence::Wording
    } else if !candidate.content_filter.is_empty() || is_bracketed && !candidate.anywhere {
        Evidence::Envelope
    } else if ids().into_iter().flatten().any(is_own_id) {
        Evidence::RequestId
    } else if candidate.shape < Shape::Text && candidate.code >= 1000 && context.signs().names_service {
        Evidence::Host
    } else {
        Evidence::Shape
    }
}
