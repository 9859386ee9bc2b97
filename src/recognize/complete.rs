//! What is beside or in place of a code.

use memchr::memmem;

use super::candidate::in_object::status_of;
use super::evaluate::tidy;
use super::json::fields::Fields;
use super::json::keys::Name;
use super::plain::context::{appended_id, assigned, is_id, own_id};
use super::plain::status::{first_status, own_status};
use crate::api_error::ApiError;
use crate::code::parameter::{ERROR_ID, NEXT_FLUSH_TIME, REQUEST_ID, TASK_ID};
use crate::text::small_string::SmallString;

/// Adds what is beside or in place of a code.
pub(super) fn complete(error: &mut ApiError, text: &str, fields: &Fields<'_>) {
    let last = |name: Name| {
        let mut named = fields.fields.iter().rev().filter(|field| field.name == name);
        named.find_map(|field| field.value.text().map(str::trim))
    };
    let reason = || last(Name::FinishReason).filter(|reason| is_word(reason));
    error.finish_reason = reason_in_prose(text).or_else(reason).map(str::to_owned);
    error.task_status = last(Name::TaskStatus).filter(|status| is_word(status)).map(str::to_owned);
    let seconds = || Some(last(Name::RetryAfterMs)?.parse::<u64>().ok()?.div_ceil(1000).to_string());
    let retry_after = last(Name::RetryAfter).filter(|value| !value.is_empty()).map(str::to_owned);
    error.retry_after = retry_after.or_else(seconds);
    if error.http_status.is_none() {
        let mut stated = fields.fields.iter().rev().filter(|field| field.name == Name::Status);
        let stated = stated.find_map(|field| status_of(&field.value)).or_else(|| first_status(text));
        error.http_status = stated.or_else(|| own_status(text, error.code?, 0..text.len()));
    }
    if error.request_id.is_none() && error.others.is_empty() {
        // An ID anywhere in the text is this error's if there is no other that it could be of.
        let is_other = |id: &&str| [ERROR_ID, TASK_ID].iter().any(|of| error.argument(of.name) == Some(*id));
        let stated = last(Name::RequestId).filter(|id| error.code.is_none() && is_id(id));
        let own = || own_id(text).filter(|id| !is_other(id));
        let id =
            stated.or_else(|| appended_id(text)).or_else(own).or_else(|| error.argument(REQUEST_ID.name));
        error.request_id = id.map(SmallString::from);
    }
    if let Some(code) = error.code {
        let is_missing = code.arguments().contains(&NEXT_FLUSH_TIME.name)
            && error.argument(NEXT_FLUSH_TIME.name).is_none();
        if let Some(time) = last(Name::ResetTime).filter(|time| is_missing && !time.is_empty()) {
            error.set(NEXT_FLUSH_TIME.name.into(), time);
        }
        return;
    }
    // The caller may know the status that the text does not have.
    let may_be_missing = error.http_status.map_or(last(Name::Status).is_none(), |status| status == 404);
    error.path = last(Name::Path).filter(|path| path.starts_with('/') && may_be_missing).map(str::to_owned);
    if error.message.is_none() {
        let names = [Name::Message, Name::Msg, Name::Error];
        let message = names.into_iter().filter_map(last).find(|message| !message.is_empty());
        let whole = Some(text.trim()).filter(|text| !text.is_empty());
        let inner = message.filter(|_| whole.is_some_and(|text| text.starts_with('{')));
        error.detail =
            error.path.as_deref().or(inner).map(tidy).filter(|it| !it.is_empty()).map(str::to_owned);
        error.message = inner.or(whole).map(str::to_owned);
    }
}

/// The reason of a stream's end in prose: `Unhandled stop reason: network_error`.
fn reason_in_prose(text: &str) -> Option<&'static str> {
    const REASONS: &[&str] = &["model_context_window_exceeded", "network_error", "sensitive"];
    memmem::find_iter(text.as_bytes(), "eason").find_map(|at| {
        let word = assigned(text.get(at.saturating_add("eason".len())..)?)?;
        let word = if word == "network" { "network_error" } else { word };
        REASONS.iter().find(|reason| **reason == word).copied()
    })
}

/// Whether it can be one of the server's constants, such as a finish reason.
fn is_word(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
