//! The error that a payload has, or that a person asks for by its number alone.

use std::borrow::Cow;

use bigmodel_errors::{ApiError, Origin};
use serde_bytes::ByteBuf;

use super::question;

/// Recognizes a payload, or the code that it is if it names nothing but one. The status is that of the response, where it is known.
pub(crate) fn recognize(origin: Origin, http_status: Option<u16>, payload: &[u8]) -> ApiError {
    let recognized = ApiError::recognize_from(origin, payload);
    let status = http_status.or(recognized.http_status());
    let asked = || question::code(std::str::from_utf8(payload).ok()?);
    // A text that has one of these is no question.
    let has_words = [recognized.path(), recognized.finish_reason(), recognized.task_status()] != [None; 3];
    let error = match recognized.code().is_some() || has_words {
        true => recognized,
        false => asked().map_or(recognized, ApiError::new),
    };
    status.into_iter().fold(error, ApiError::with_http_status)
}

/// The text of a payload that is a JSON string, else the payload: bytes, since a text that was cut may end with half of a character.
pub(crate) fn decoded(payload: &[u8]) -> Cow<'_, [u8]> {
    let text: Option<ByteBuf> =
        payload.starts_with(b"\"").then(|| serde_json::from_slice(payload).ok()).flatten();
    text.map_or(Cow::Borrowed(payload), |text| Cow::Owned(text.into_vec()))
}
