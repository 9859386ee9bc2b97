//! A candidate read and judged.

mod context;
mod detail;
mod message;
mod plausible;

pub(super) use self::context::Context;
pub(super) use self::detail::{detail, tidy};

use std::borrow::Cow;

use self::message::parts;
use self::plausible::is_plausible;
use super::argument::by_kind::Trust;
use super::argument::read::read_arguments;
use super::candidate::{Candidate, Shape};
use super::wording::index::find;
use super::wording::known::{read_as, read_verbatim};
use super::wording::letters::fold;
use super::wording::matcher::Completeness;
use super::wording::score::Match;
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
    let read_whole = |words| if in_text { None } else { read_verbatim(code, words) };
    let verbatim = read_whole(parts.stripped);
    // What looks like a client's or gateway's addition is the argument where no sentence is left without it.
    let whole =
        if verbatim.is_none() && parts.stripped != parts.words { read_whole(parts.words) } else { None };
    let is_verbatim = verbatim.is_some() || whole.is_some();
    let (words, gateway_id, verbatim) = match whole {
        Some(found) => (parts.words, None, Some(found)),
        None => (parts.stripped, parts.gateway_id, verbatim),
    };
    let found = verbatim.or_else(|| {
        let letters = fold(words, MESSAGE_CHARS);
        let whole = || {
            read_as(code, words, &letters)
                .filter(|found| !found.says.common || found.completeness >= Completeness::Detail)
        };
        let inside = || find(words, &letters, &|| false).into_iter().find(|found| found.code == code);
        // In plain text a sentence has something before it that is not its first argument.
        if in_text { inside().or_else(whole) } else { whole().or_else(inside) }
    });
    let trust = match (is_verbatim, in_text) {
        (true, _) => Trust::Verbatim,
        (false, false) => Trust::Sentence,
        (false, true) => Trust::Text,
    };
    let is_cut = candidate.cut || words.ends_with("...") || words.ends_with('…');
    let mut error = ApiError { code: Some(code), ..ApiError::default() };
    let has_lost = read_arguments(&mut error, code, words, found.as_ref(), trust, is_cut);
    error.request_id =
        parts.bracket_id.or(candidate.request_id.as_deref()).or(gateway_id).map(SmallString::from);
    error.evidence = Some(evidence(&error, candidate, found.as_ref(), parts.is_bracketed, context));
    error.form = found.as_ref().and_then(Match::form).map(Cow::Borrowed);
    error.detail = detail(&error, words, found.as_ref(), has_lost);
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
    let ids = || [error.request_id(), error.argument(ERROR_ID.name), context.own_id()];
    if found.is_some_and(Match::is_evidence) {
        Evidence::Wording
    } else if !candidate.content_filter.is_empty() || is_bracketed && !candidate.anywhere {
        Evidence::Envelope
    } else if ids().into_iter().flatten().any(is_own_id) {
        Evidence::RequestId
    } else if candidate.shape < Shape::Text && candidate.code >= 1000 && context.names_service() {
        Evidence::Host
    } else {
        Evidence::Shape
    }
}
