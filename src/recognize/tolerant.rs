//! The tolerant reading, of whatever has a sign of this API's somewhere in it:
//!
//! 1. [`candidate`](super::candidate): places where a code and a message may be, in objects first, then elsewhere;
//! 2. [`evaluate`]: each is read with the wordings of its code, and judged by what it rests on;
//! 3. the first that is surely this API's wins, else the first at all; else a sentence names its code;
//! 4. what comes without a code is added: finish reason, task status, wrong address, HTTP status.

use std::borrow::Cow;
use std::cmp::Reverse;

use once_cell::unsync::OnceCell;

use super::argument::read::read_arguments;
use super::candidate::in_object::{elsewhere, in_objects};
use super::candidate::in_text::in_brackets;
use super::candidate::{Candidate, Shape};
use super::complete::complete;
use super::evaluate::{Context, detail, evaluate, tidy};
use super::json::fields::{Field, Value};
use super::json::keys::Name;
use super::json::number::code_of;
use super::json::scan::scan;
use super::normalize::normalize;
use super::origin::Origin;
use super::plain::context::{appended_id, is_about_service};
use super::plain::status::status_before;
use super::thresholds::{MAX_OTHERS, MIN_WEIGHT_CLAUSE, MIN_WEIGHT_OWN};
use super::wording::index::{find, may_be_in};
use super::wording::letters::fold;
use super::wording::matcher::Match;
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::parameter::{ERROR_ID, REQUEST_ID, TASK_ID};
use crate::limits::PAYLOAD_BYTES;
use crate::text::small_string::SmallString;

/// Recognizes a payload. Total: what is not recognized is kept as the message of an error without a code.
pub(super) fn recognize_tolerantly(payload: &str, origin: Origin) -> ApiError {
    let text = normalize(payload);
    let fields = scan(&text);
    let context = Context { text: &text, origin, signs: OnceCell::new() };
    let mut found = Vec::new();
    in_objects(&text, &fields).into_iter().for_each(|candidate| add(&mut found, candidate, &context));
    let is_told = |(_, error): &(Candidate, ApiError)| error.evidence == Some(Evidence::Wording);
    if found.iter().any(is_told) {
        let is_new = |seen: &Candidate| {
            let words = seen.message.as_deref().unwrap_or_default();
            !found
                .iter()
                .any(|(known, _)| known.message.as_ref().is_some_and(|message| message.contains(words)))
        };
        let beside = in_brackets(&text).filter(is_new);
        beside.into_iter().for_each(|candidate| add(&mut found, candidate, &context));
    } else {
        elsewhere(&text, &fields, 0).into_iter().for_each(|candidate| add(&mut found, candidate, &context));
    }
    // A code in plain text is no other error than the same code in an object.
    let structured: Vec<_> =
        found.iter().filter(|(s, _)| s.shape < Shape::Text).map(|(_, e)| e.code).collect();
    found.retain(|(candidate, error)| candidate.shape < Shape::Text || !structured.contains(&error.code));
    let mut errors = found.into_iter().map(|(_, error)| error);
    let told = || {
        let messages = fields.fields.iter().filter(|field| matches!(field.name, Name::Message | Name::Msg));
        // What is not sealed overlaps, and is read as part of the whole.
        let mut messages = messages.filter(|field| field.sealed);
        let may_be_told = may_be_in(&text);
        let of_message = messages.find_map(|field| match &field.value {
            // Without escapes it is a part of the text.
            Value::Text(message)
                if (may_be_told || matches!(message, Cow::Owned(_))) && may_be_in(message) =>
            {
                by_sentence(message.trim(), has_number(fields.of(field.object, Name::Code)))
            }
            Value::Text(_) | Value::Bare(_) | Value::Nested(_) => None,
        });
        let codes = || fields.fields.iter().filter(|field| field.object > 0 && field.name == Name::Code);
        of_message.or_else(|| if may_be_told { by_sentence(&text, has_number(codes())) } else { None })
    };
    let mut error = errors.next().or_else(told).unwrap_or_default();
    error.others = errors.fold(Vec::new(), |mut others, other| {
        let same = |known: &ApiError| known.code == other.code && known.message == other.message;
        if !same(&error) && !others.iter().any(same) && others.len() < MAX_OTHERS {
            others.push(other);
        }
        others
    });
    if error.request_id.is_none() && error.code.is_some() && error.others.is_empty() {
        // An ID anywhere in the text is this error's if there is no other that it could be of.
        let is_other = |id: &&str| [ERROR_ID, TASK_ID].iter().any(|of| error.argument(of.name) == Some(*id));
        let own = || context.signs().own_id.filter(|id| !is_other(id));
        let id = appended_id(&text).or_else(own).or_else(|| error.argument(REQUEST_ID.name));
        error.request_id = id.map(SmallString::from);
    }
    complete(&mut error, &text, &fields);
    if error.message.is_none() && error.code.is_none() {
        // Nothing but controls: even that is not lost.
        error.message = Some(payload.to_owned()).filter(|payload| !payload.trim().is_empty());
    }
    error.redact_by_message();
    error.others.iter_mut().for_each(ApiError::redact_by_message);
    error
}

/// Adds the error of a candidate, if it is one of this API's, in its place: surely ours first, then by the strength of the shape,
/// then by where it is. Three digits are an HTTP status more often than a code, and a code without a message is what is left of one
/// that was cut.
fn add(found: &mut Vec<(Candidate, ApiError)>, candidate: Candidate, context: &Context<'_>) {
    let order = |candidate: &Candidate, error: &ApiError| {
        let unsure = error.evidence <= Some(Evidence::Shape);
        let place = (candidate.at, Reverse(error.arguments.len()));
        (unsure, candidate.code < 1000, candidate.message.is_none(), unsure && candidate.is_weak(), place)
    };
    // A code in plain text that an object has, too, is dropped in the end; most are that, and long to read.
    let in_object = |(known, _): &(Candidate, _)| known.shape < Shape::Text && known.code == candidate.code;
    if candidate.shape >= Shape::Text && found.iter().any(in_object) {
        return;
    }
    if let Some(error) = evaluate(&candidate, context) {
        let own = order(&candidate, &error);
        let place = found.partition_point(|(candidate, error)| order(candidate, error) <= own);
        found.insert(place, (candidate, error));
    }
}

/// Whether there is a number among the codes of objects, which a message is about then.
fn has_number<'f>(mut codes: impl Iterator<Item = &'f Field<'f>>) -> bool {
    codes.any(|field| code_of(&field.value).is_some())
}

/// Finds the code by a sentence alone. `has_code`: an object has another code, so that a common or
/// short sentence does not name one.
fn by_sentence(payload: &str, has_code: bool) -> Option<ApiError> {
    let letters = fold(payload, PAYLOAD_BYTES);
    // A text may say the same sentence any number of times.
    let is_about_service_once = OnceCell::new();
    let own = || *is_about_service_once.get_or_init(|| is_about_service(payload));
    let mut matches = find(payload, &letters, &own).into_iter();
    let is_weak = |found: &Match<'_>| found.wording.is_common || found.weight < MIN_WEIGHT_CLAUSE;
    let found = matches.next().filter(|found| !(has_code && is_weak(found)))?;
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
        true if found.weight >= MIN_WEIGHT_OWN && own() => Evidence::Host,
        true => Evidence::Shape,
    });
    error.form = found.form().map(Cow::Borrowed);
    error.detail = detail(&error, words, Some(&found), false);
    error.message = Some(tidy(payload).to_owned());
    error.http_status = status_before(payload, from);
    error.alternatives = matches.map(|other| other.wording.code).collect();
    Some(error)
}
