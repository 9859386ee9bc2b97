//! A known sentence without its code.

use std::borrow::Cow;

use once_cell::unsync::OnceCell;

use super::argument::read::read_arguments;
use super::evaluate::{detail, tidy};
use super::plain::context::is_about_service;
use super::plain::status::status_before;
use super::wording::index::{find, may_be_in};
use super::wording::letters::fold;
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::limits::PAYLOAD_BYTES;

/// Finds the code by a sentence alone. `has_code`: the text is the message of an object that has another code, so that a common
/// sentence does not name one.
pub(super) fn by_sentence(payload: &str, has_code: bool) -> Option<ApiError> {
    if !may_be_in(payload) {
        return None;
    }
    let letters = fold(payload, PAYLOAD_BYTES);
    // A text may say the same sentence any number of times.
    let is_about_service_once = OnceCell::new();
    let own = || *is_about_service_once.get_or_init(|| is_about_service(payload));
    let mut matches = find(payload, &letters, &own).into_iter();
    let found = matches.next().filter(|found| !(has_code && found.wording.is_common))?;
    let from = letters.get(found.from)?.start;
    let mut error = ApiError { code: Some(found.wording.code), ..ApiError::default() };
    // What follows the sentence on its line may be detail of the server's.
    let words = payload.get(from..)?;
    let end = letters.get(found.to).map_or(words.len(), |letter| letter.start.saturating_sub(from));
    let rest_of_line =
        words.get(end..).and_then(|rest| rest.find('\n')).unwrap_or(words.len().saturating_sub(end));
    let words = words.get(..end.saturating_add(rest_of_line)).unwrap_or(words).trim_end();
    read_arguments(&mut error, found.wording.code, words, Some(&found), true, false);
    error.evidence = Some(match found.wording.is_common {
        false => Evidence::Wording,
        true if own() => Evidence::Host,
        true => Evidence::Shape,
    });
    error.form = found.form().map(Cow::Borrowed);
    error.detail = detail(&error, words, Some(&found), false);
    error.message = Some(tidy(payload).to_owned());
    error.http_status = status_before(payload, from);
    error.alternatives = matches.map(|other| other.wording.code).collect();
    Some(error)
}
