use serde::Deserialize;
use serde::de::IgnoredAny;

use super::events::{Event, Events, Part};
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::remedy::Remedy;
use crate::recognize::Origin;

/// Finds the errors in a stream of server-sent events, as it arrives.
///
/// An error may come after any number of events, under the HTTP status 200. An event is one if it has the name `error`, if its
/// data is an envelope of this API's (`{"error":{...}}`, `{"code":1302,"msg":"..."}`, `[1302][...]`), or if the reason why
/// the answer ended is one: `sensitive`, `network_error`, `model_context_window_exceeded`. What the model says is never read,
/// even if it quotes an error.
///
/// It keeps the event that is not complete yet, at most [1 MiB](crate::limits::PAYLOAD_BYTES) of it; a longer one is skipped.
///
/// ```
/// use bigmodel_errors::{ErrorCode, StreamErrors};
///
/// let mut errors = StreamErrors::new();
/// assert!(errors.feed(b"data: {\"choices\":[{\"delta\":{\"content\":\"Hel").is_empty());
/// assert!(errors.feed(b"lo\"}}]}\n\ndata: {\"error\":{\"code\":\"1302\",\"mess").is_empty());
/// let found = errors.feed(b"age\":\"Rate limit reached for requests\"}}\n\n");
/// assert_eq!(found[0].code(), Some(ErrorCode::CONCURRENCY_LIMIT));
/// assert!(errors.finish().is_none());
/// ```
#[derive(Debug, Default)]
pub struct StreamErrors(Events);

/// The members of an event's data that tell whether it is an error.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Members {
    error: Option<IgnoredAny>,
    code: Option<IgnoredAny>,
    choices: Option<Vec<Choice>>,
    /// The Anthropic-compatible endpoint has the reason here.
    delta: Option<Choice>,
    request_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Choice {
    #[serde(alias = "stop_reason")]
    finish_reason: Option<String>,
}

impl StreamErrors {
    /// Makes one for a stream that begins.
    pub fn new() -> StreamErrors {
        StreamErrors::default()
    }

    /// Takes the next bytes, cut anywhere, and returns the errors that are complete with them; nearly always none.
    pub fn feed(&mut self, chunk: &[u8]) -> Vec<ApiError> {
        let mut errors = Vec::new();
        self.0.feed(chunk, |part| errors.extend(error_of(&part)));
        errors
    }

    /// Ends the stream: returns the error in an event that was cut off, or in a body that is no stream.
    pub fn finish(mut self) -> Option<ApiError> {
        let mut error = None;
        self.0.finish(|part| error = error_of(&part));
        error
    }
}

/// The error in a part of a stream, if it is an event that is one.
pub(crate) fn error_of(part: &Part) -> Option<ApiError> {
    let Part::Event(event) = part else { return None };
    let Event { name, data } = Event::read(event);
    match &*data {
        [] => None,
        data if name == b"error" => Some(of_api(data)),
        data => error_in(data),
    }
}

/// The error in the data of an event, or in a body, if it is one.
pub(crate) fn error_in(data: &[u8]) -> Option<ApiError> {
    let has = |name: &str| memchr::memmem::find(data, name.as_bytes()).is_some();
    let members = match serde_json::from_slice::<Members>(data) {
        Ok(members) => members,
        // Cut off, or of another shape: it may have what the model says, which is in these members.
        Err(_) if has("\"choices\"") || has("\"delta\"") => return None,
        // Only what this API alone sends.
        Err(_) => {
            let found = ApiError::recognize_from(Origin::Unknown, data);
            return Some(found).filter(|error| error.evidence() >= Some(Evidence::Envelope));
        }
    };
    if members.error.is_some() {
        return Some(of_api(data));
    }
    let choices = members.choices.as_deref().unwrap_or_default();
    let mut reasons =
        choices.iter().chain(&members.delta).filter_map(|choice| choice.finish_reason.as_deref());
    if let Some(reason) = reasons.find(|reason| Remedy::of_finish_reason(reason).is_some()) {
        return Some(ApiError {
            finish_reason: Some(reason.to_owned()),
            request_id: members.request_id.as_deref().map(Into::into),
            ..ApiError::default()
        });
    }
    let is_envelope = members.code.is_some() && members.choices.is_none();
    is_envelope.then(|| of_api(data)).filter(|error| error.code().is_some())
}

fn of_api(data: &[u8]) -> ApiError {
    ApiError::recognize_from(Origin::Api, data)
}
