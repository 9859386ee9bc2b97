//! What is beside or in place of a code.

use std::borrow::Cow;

use memchr::memmem;

use super::candidate::in_object::status_of;
use super::evaluate::tidy;
use super::json::fields::Fields;
use super::json::keys::Name;
use super::plain::context::{appended_id, assigned, is_id, own_id};
use super::plain::status::{first_status, own_status};
use crate::api_error::ApiError;
use crate::api_error::beside::Beside;
use crate::code::parameter::{ERROR_ID, NEXT_FLUSH_TIME, REQUEST_ID, TASK_ID};
use crate::text::small_string::SmallString;

/// Adds what is beside or in place of a code.
pub(super) fn complete(error: &mut ApiError, text: &str, fields: &Fields<'_>) {
    let Some(code) = error.code else {
        *error = Beside::new(text, fields, true).error();
        return;
    };
    let beside = Beside::any(text, fields, true, error.http_status);
    error.finish_reason = beside.finish_reason.map(str::to_owned);
    error.task_status = beside.task_status.map(str::to_owned);
    error.retry_after = beside.retry_after.map(Cow::into_owned);
    error.http_status = beside.http_status.or_else(|| own_status(text, code, 0..text.len()));
    if error.request_id.is_none() && error.others.is_empty() {
        // An ID anywhere in the text is this error's if there is no other that it could be of.
        let is_other = |id: &&str| [ERROR_ID, TASK_ID].iter().any(|of| error.argument(of.name) == Some(*id));
        let own = || own_id(text).filter(|id| !is_other(id));
        let id = appended_id(text).or_else(own).or_else(|| error.argument(REQUEST_ID.name));
        error.request_id = id.map(SmallString::from);
    }
    let is_missing =
        code.arguments().contains(&NEXT_FLUSH_TIME.name) && error.argument(NEXT_FLUSH_TIME.name).is_none();
    if let Some(time) = fields.last(Name::ResetTime).filter(|time| is_missing && !time.is_empty()) {
        error.set(NEXT_FLUSH_TIME.name.into(), time);
    }
}

impl<'t> Beside<'t> {
    /// Reads what is in place of a code, outside of the fields only if there may be something.
    pub(crate) fn new(text: &'t str, fields: &'t Fields<'_>, has_prose: bool) -> Beside<'t> {
        let whole = Some(text.trim()).filter(|text| !text.is_empty());
        if fields.fields.is_empty() && !has_prose {
            return Beside { message: whole, ..Beside::default() };
        }
        let any = Beside::any(text, fields, has_prose, None);
        let last = |name: Name| fields.last(name);
        let id = || if has_prose { appended_id(text).or_else(|| own_id(text)) } else { None };
        // The caller may know the status that the text does not have.
        let may_be_missing = any.http_status.map_or(last(Name::Status).is_none(), |status| status == 404);
        let path = last(Name::Path).filter(|path| path.starts_with('/') && may_be_missing);
        let names = [Name::Message, Name::Msg, Name::Error];
        let message = names.into_iter().filter_map(last).find(|message| !message.is_empty());
        let inner = message.filter(|_| whole.is_some_and(|text| text.starts_with('{')));
        let detail = path.or(inner).map(tidy).filter(|it| !it.is_empty());
        let request_id = last(Name::RequestId).filter(|id| is_id(id)).or_else(id);
        Beside { request_id, path, message: inner.or(whole), detail, ..any }
    }

    /// Reads what is beside a code or in place of one; the status only if none is known.
    fn any(text: &'t str, fields: &'t Fields<'_>, has_prose: bool, status: Option<u16>) -> Beside<'t> {
        let last = |name: Name| fields.last(name);
        let reason = if has_prose { reason_in_prose(text) } else { None };
        let seconds = || Some(last(Name::RetryAfterMs)?.parse::<u64>().ok()?.div_ceil(1000).to_string());
        let retry_after = last(Name::RetryAfter).filter(|value| !value.is_empty()).map(Cow::Borrowed);
        let mut stated = fields.fields.iter().rev().filter(|field| field.name == Name::Status);
        let in_prose = || if has_prose { first_status(text) } else { None };
        let stated = || stated.find_map(|field| status_of(&field.value)).or_else(in_prose);
        Beside {
            finish_reason: reason.or_else(|| last(Name::FinishReason).filter(|reason| is_word(reason))),
            task_status: last(Name::TaskStatus).filter(|status| is_word(status)),
            retry_after: retry_after.or_else(|| seconds().map(Cow::Owned)),
            http_status: status.or_else(stated),
            ..Beside::default()
        }
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
