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
use super::evaluate::{Context, cited, detail, evaluate, tidy};
use super::json::fields::{Field, Fields, Value};
use super::json::keys::Name;
use super::json::number::code_of;
use super::json::scan::scan;
use super::normalize::normalize;
use super::origin::Origin;
use super::plain::status::status_before;
use super::thresholds::{MAX_OTHERS, MIN_WEIGHT_CLAUSE, MIN_WEIGHT_OWN};
use super::wording::index::{find, may_be_in};
use super::wording::letters::fold;
use super::wording::matcher::Match;
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::limits::PAYLOAD_BYTES;

/// Recognizes a payload. Total: what is not recognized is kept as the message of an error without a code.
pub(super) fn recognize_tolerantly(payload: &str, origin: Origin) -> ApiError {
    if payload.trim().is_empty() {
        return ApiError::default();
    }
    let text = normalize(payload);
    let fields = scan(&text);
    let context = Context { text: &text, origin, signs: OnceCell::new() };
    let mut found = Vec::new();
    add(&mut found, in_objects(&text, &fields), &context);
    let beside = if found.iter().any(|(_, error)| error.evidence == Some(Evidence::Wording)) {
        let is_part = |words: &str| {
            let mut messages = found.iter().filter_map(|(known, _)| known.message.as_deref());
            messages.any(|message| message.contains(words))
        };
        in_brackets(&text)
            .into_iter()
            .filter(|it| !is_part(it.message.as_deref().unwrap_or_default()))
            .collect()
    } else {
        elsewhere(&text, &fields, 0)
    };
    add(&mut found, beside, &context);
    let mut errors = found.into_iter().map(|(_, error)| error);
    let mut error = errors.next().or_else(|| by_any_sentence(&context, &fields)).unwrap_or_default();
    for other in errors {
        let same = |known: &ApiError| known.code == other.code && known.message == other.message;
        if !same(&error) && !error.others.iter().any(same) && error.others.len() < MAX_OTHERS {
            error.others.push(other);
        }
    }
    complete(&mut error, &text, &fields);
    if error.message.is_none() && error.code.is_none() {
        // Nothing but controls: even that is not lost.
        error.message = Some(payload.to_owned());
    }
    error.redact_by_message();
    error.others.iter_mut().for_each(ApiError::redact_by_message);
    error
}

/// Adds the errors of candidates that are this API's, in their order: surely ours first, then by the strength of the shape, then by
/// where they are. Three digits are an HTTP status more often than a code, and a code without a message is what is left of one that
/// was cut.
fn add(found: &mut Vec<(Candidate, ApiError)>, candidates: Vec<Candidate>, context: &Context<'_>) {
    for candidate in candidates {
        // A code in plain text is no other error than the same code in an object; most are that, and long to read.
        let in_text = candidate.shape >= Shape::Text;
        let is_same =
            |known: &Candidate| known.code == candidate.code && in_text != (known.shape >= Shape::Text);
        if in_text && found.iter().any(|(known, _)| is_same(known)) {
            continue;
        }
        if let Some(error) = evaluate(&candidate, context) {
            found.retain(|(known, _)| !is_same(known));
            found.push((candidate, error));
        }
    }
    found.sort_by_key(|(candidate, error)| {
        let unsure = error.evidence <= Some(Evidence::Shape);
        let is_weak = unsure && candidate.shape >= Shape::Bare;
        let place = (candidate.at, Reverse(error.arguments.len()));
        (unsure, candidate.code < 1000, candidate.message.is_none(), is_weak, place)
    });
}

/// Finds the code by a sentence alone, in a message before the whole text. A message is about the code of its object, if any.
fn by_any_sentence(context: &Context<'_>, fields: &Fields<'_>) -> Option<ApiError> {
    let is_number = |field: &Field<'_>| code_of(&field.value).is_some();
    let may_be_told = may_be_in(context.text);
    // What is not sealed overlaps, and is read as part of the whole; so is a message without escapes.
    let is_message = |field: &&Field<'_>| {
        let is_escaped = || matches!(field.value, Value::Text(Cow::Owned(_)));
        matches!(field.name, Name::Message | Name::Msg) && field.sealed && (may_be_told || is_escaped())
    };
    let mut of_messages = fields.fields.iter().filter(is_message).filter_map(|field| {
        let message = Some(field.value.text()?.trim()).filter(|message| may_be_in(message))?;
        by_sentence(message, fields.of(field.object, Name::Code).any(is_number), context)
    });
    let mut codes = fields.fields.iter().filter(|field| field.object > 0 && field.name == Name::Code);
    let mut of_whole = || by_sentence(context.text, codes.any(is_number), context);
    of_messages.next().or_else(|| if may_be_told { of_whole() } else { None })
}

/// Finds the code by a sentence alone. `has_code`: an object has another code, so that a common or short sentence names none.
fn by_sentence(payload: &str, has_code: bool, context: &Context<'_>) -> Option<ApiError> {
    let letters = fold(payload, PAYLOAD_BYTES);
    let own = || context.signs().is_about_service;
    let mut matches = find(payload, &letters, &own).into_iter();
    let is_weak = |found: &Match<'_>| found.wording.is_common || found.weight < MIN_WEIGHT_CLAUSE;
    let found = matches.next().filter(|found| !(has_code && is_weak(found)))?;
    let mut error = ApiError { code: Some(found.wording.code), ..ApiError::default() };
    let parts = cited(payload, &letters, &found, true);
    read_arguments(&mut error, found.wording.code, parts[0], Some(&found), true, false);
    error.evidence = Some(match found.wording.is_common {
        false => Evidence::Wording,
        true if found.weight >= MIN_WEIGHT_OWN && own() => Evidence::Host,
        true => Evidence::Shape,
    });
    error.form = found.form().map(Cow::Borrowed);
    error.detail = detail(&error, parts, Some(&found), false);
    error.message = Some(tidy(payload).to_owned());
    error.http_status = status_before(payload, found.place(&letters)?.start);
    error.alternatives = matches.map(|other| other.wording.code).collect();
    Some(error)
}
