//! The tolerant reading, of whatever has a sign of this API's somewhere in it:
//!
//! 1. [`candidate`](super::candidate): places where a code and a message may be, in objects first, then elsewhere;
//! 2. [`evaluate`]: each is read with the wordings of its code, and judged by what it rests on;
//! 3. the first that is surely this API's wins, else the first at all; else a sentence names its code;
//! 4. what comes without a code is added: finish reason, task status, wrong address, HTTP status.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use once_cell::unsync::OnceCell;

use super::by_sentence::by_sentence;
use super::candidate::in_object::{elsewhere, in_objects};
use super::candidate::in_text::in_brackets;
use super::candidate::{Candidate, Shape};
use super::complete::complete;
use super::evaluate::{Context, evaluate};
use super::json::fields::{Fields, Value};
use super::json::keys::Name;
use super::json::number::code_of;
use super::json::scan::scan;
use super::normalize::normalize;
use super::plain::context::appended_id;
use super::thresholds::MAX_OTHERS;
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::parameter::{ERROR_ID, REQUEST_ID, TASK_ID};
use crate::recognize::origin::Origin;
use crate::text::small_string::SmallString;

/// Recognizes a payload. Total: what is not recognized is kept as the message of an error without a code.
pub(super) fn recognize_tolerantly(payload: &str, origin: Origin) -> ApiError {
    let text = normalize(payload);
    let fields = scan(&text);
    let context = Context { text: &text, origin, signs: OnceCell::new() };
    let evaluated = |candidate| evaluate(&candidate, &context).map(|error| (candidate, error));
    let mut found: Vec<(Candidate, ApiError)> =
        in_objects(&text, &fields).into_iter().filter_map(evaluated).collect();
    let is_told = |(_, error): &(Candidate, ApiError)| error.evidence == Some(Evidence::Wording);
    if found.iter().any(is_told) {
        let is_new = |seen: &Candidate| {
            let words = seen.message.as_deref().unwrap_or_default();
            !found
                .iter()
                .any(|(known, _)| known.message.as_ref().is_some_and(|message| message.contains(words)))
        };
        let beside = in_brackets(&text).filter(is_new).and_then(evaluated);
        found.extend(beside);
    } else {
        // A code in plain text that an object has, too, is dropped below; most are that, and long to read.
        let structured = found.iter().filter(|(candidate, _)| candidate.shape < Shape::Text);
        let structured: Vec<u16> = structured.map(|(candidate, _)| candidate.code).collect();
        let is_new = |seen: &Candidate| seen.shape < Shape::Text || !structured.contains(&seen.code);
        let others = elsewhere(&text, &fields, 0).into_iter().filter(is_new);
        found.extend(others.filter_map(evaluated));
    }
    // 3. Surely ours first, then by the strength of the shape, then by place. Three digits are an HTTP status more often than
    // a code, and a code without a message is what is left of one that was cut.
    let order = |(at, (candidate, error)): (usize, &(Candidate, ApiError))| {
        let unsure = error.evidence <= Some(Evidence::Shape);
        let place = (candidate.at, Reverse(error.arguments.len()));
        (unsure, candidate.code < 1000, candidate.message.is_none(), unsure && candidate.is_weak(), place, at)
    };
    // Sorted by a heap, which is less code than the sort of the standard library.
    let order = found.iter().enumerate().map(order).collect::<BinaryHeap<_>>().into_sorted_vec();
    let mut unsorted: Vec<_> = found.into_iter().map(Some).collect();
    let mut found: Vec<_> = order.into_iter().filter_map(|(.., at)| unsorted.get_mut(at)?.take()).collect();
    // A code in plain text is no other error than the same code in an object.
    let structured: Vec<_> =
        found.iter().filter(|(s, _)| s.shape < Shape::Text).map(|(_, e)| e.code).collect();
    found.retain(|(candidate, error)| candidate.shape < Shape::Text || !structured.contains(&error.code));
    let mut errors = found.into_iter().map(|(_, error)| error);
    let told = || {
        let messages = fields.fields.iter().filter(|field| matches!(field.name, Name::Message | Name::Msg));
        // What is not sealed overlaps, and is read as part of the whole.
        let mut messages = messages.filter(|field| field.sealed);
        let of_message = messages.find_map(|field| match &field.value {
            Value::Text(message) => by_sentence(message.trim(), has_number(&fields, field.object)),
            Value::Bare(_) | Value::Nested(_) => None,
        });
        of_message.or_else(|| by_sentence(&text, false))
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

/// Whether an object has a code, which its message then is about.
fn has_number(fields: &Fields<'_>, object: usize) -> bool {
    fields.of(object, Name::Code).any(|field| code_of(&field.value).is_some())
}
