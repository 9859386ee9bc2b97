pub(crate) mod argument;
pub(crate) mod beside;
pub(crate) mod diagnostic;
pub(crate) mod evidence;
#[cfg(feature = "serde")]
mod json;
pub(crate) mod retry;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::api_error::argument::{Argument, Arguments, set};
use crate::api_error::evidence::Evidence;
use crate::code::ErrorCode;
use crate::code::form::Form;
use crate::code::parameter::{Lookup, Name, Value};
use crate::limits::ARGUMENT_CHARS;
use crate::text::redact::{hidden, is_redacted, redact, secrets};
use crate::text::sanitize::write_sanitized;
use crate::text::small_string::SmallString;

/// An error of the API: its code, its arguments, and the server's own words.
///
/// Make one from a code, or let [`recognize`](ApiError::recognize) find it in a payload:
///
/// ```
/// use bigmodel_errors::{ApiError, ErrorCode};
///
/// let made = ApiError::new(ErrorCode::INVALID_FIELD).with("field", "messages");
/// let found = ApiError::recognize(r#"{"error":{"code":"1214","message":"messages 参数非法。请检查文档。"}}"#);
/// assert_eq!(found.code(), made.code());
/// assert_eq!(found.argument("field"), Some("messages"));
/// assert_eq!(found.message(), Some("messages 参数非法。请检查文档。"));
/// ```
///
/// Its [`Display`](fmt::Display) form is for logs: one line, the same in every locale.
///
/// # JSON
///
/// With the feature `serde`: an object of the members that are set, which is read back, too: `code` (number), `form` (string),
/// `alternatives`
/// (numbers), `arguments` (object of strings), `http_status` (number), `finish_reason`, `task_status`, `request_id`, `message`,
/// `detail`, `path`, `retry_after` (strings), `should_retry` (true or false), `content_filter` (array of `{"level", "role"}`), `evidence` (string), `others` (array
/// of such objects, which have no `others` themselves: that is an error). Members are added, never renamed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ApiError {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) form: Option<Cow<'static, str>>,
    pub(crate) alternatives: Vec<ErrorCode>,
    pub(crate) arguments: Arguments,
    pub(crate) http_status: Option<u16>,
    pub(crate) finish_reason: Option<String>,
    pub(crate) task_status: Option<String>,
    pub(crate) request_id: Option<SmallString>,
    pub(crate) message: Option<String>,
    pub(crate) detail: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) retry_after: Option<String>,
    pub(crate) should_retry: Option<bool>,
    pub(crate) content_filter: Vec<ContentFilter>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) others: Vec<ApiError>,
}

/// Content that was stopped by a filter, with code 1301.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[non_exhaustive]
pub struct ContentFilter {
    /// How severe, from 0 (most) to 3 (least).
    pub level: u8,
    /// Whose content: `user`, `assistant` or `history`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "json::redacted_text"))]
    pub role: String,
}

impl ApiError {
    /// Makes an error of that code, without arguments.
    #[inline]
    pub fn new(code: impl Into<ErrorCode>) -> ApiError {
        ApiError { code: Some(code.into()), ..ApiError::default() }
    }

    /// Sets an argument, in place of one of that name.
    ///
    /// Values are text or whole numbers: `with("number", 5)` and `with("number", "5")` are the same. A `unit` is
    /// kept as one of the words `minute`, `hour`, `day`, `week`, `month`, however it is written. [`ErrorCode::arguments`]
    /// lists the names that a code takes.
    #[must_use]
    #[inline]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl fmt::Display) -> ApiError {
        self.set(name.into(), &SmallString::of(value));
        self
    }

    /// Sets the form of the code's message: one of its [forms](ErrorCode::forms), in place of the reference sentence.
    #[must_use]
    pub fn with_form(mut self, name: impl Into<Cow<'static, str>>) -> ApiError {
        self.form = Some(name.into());
        self
    }

    /// Sets the HTTP status that the error came with.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> ApiError {
        self.http_status = Some(status);
        self
    }

    /// Returns the code, if one is known or was found.
    pub fn code(&self) -> Option<ErrorCode> {
        self.code
    }

    /// Returns the name of the [form](ErrorCode::forms) that the server used, if it was not the reference sentence.
    pub fn form(&self) -> Option<&str> {
        self.form.as_deref()
    }

    /// Returns the other codes that have the same sentence, if the payload had a sentence and no code.
    ///
    /// [`code`](ApiError::code) is then the lowest of them. 1234 and 1235 share their text in all languages, 1318 and 1320 in
    /// English.
    pub fn alternatives(&self) -> &[ErrorCode] {
        &self.alternatives
    }

    /// Returns the evidence for the code; `None` without a code, or if the code was given rather than recognized.
    pub fn evidence(&self) -> Option<Evidence> {
        self.evidence
    }

    /// Returns the further errors in the same payload, the best supported first, at most three.
    pub fn others(&self) -> &[ApiError] {
        &self.others
    }

    /// Returns the HTTP status that the error came with, if known.
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// Returns why a stream ended, where a `finish_reason` came in place of a code: `sensitive`, `network_error`, ...
    pub fn finish_reason(&self) -> Option<&str> {
        self.finish_reason.as_deref()
    }

    /// Returns the argument of that name.
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find(|argument| argument.name.as_str() == name).map(Argument::text)
    }

    /// Returns all arguments as names and values, in the order in which they were set.
    pub fn arguments(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.arguments.iter().map(|argument| (argument.name.as_str(), argument.text()))
    }

    /// Returns the ID of the request, to be quoted to customer service.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the server's own words, verbatim.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns the part of the server's words that the catalog's sentence for the code would lose, such as a validator's
    /// findings; without envelope and gateway additions.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// Returns the status of an asynchronous task, such as `FAIL`.
    pub fn task_status(&self) -> Option<&str> {
        self.task_status.as_deref()
    }

    /// Returns the requested path, if the server's gateway answered that it does not exist: with an HTTP status of 404, the base URL
    /// is wrong. Logs have paths, too, so a path without that status tells nothing.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Returns the content that a filter stopped, with code 1301.
    pub fn content_filter(&self) -> &[ContentFilter] {
        &self.content_filter
    }

    /// Whether the server's gateway answered that the address does not exist.
    pub(crate) fn is_wrong_address(&self) -> bool {
        self.path.is_some() && self.http_status == Some(404)
    }

    pub(crate) fn is_of_failed_task(&self) -> bool {
        let status = self.task_status().and_then(|status| status.get(..4));
        status.is_some_and(|status| status.eq_ignore_ascii_case("fail"))
    }

    /// The form, if this version knows it.
    pub(crate) fn known_form(&self) -> Option<&'static Form> {
        self.code?.form(self.form.as_deref()?)
    }

    /// Hides what the message shows to be a credential, such as the word after "password", in the arguments, the detail and the
    /// request ID. The message keeps the server's words.
    pub(crate) fn redact_by_message(&mut self) {
        if self.arguments.is_empty() && self.detail.is_none() && self.request_id.is_none() {
            return;
        }
        let Some(message) = self.message.as_deref().filter(|message| is_redacted(message)) else { return };
        let secrets: Vec<Range<usize>> = secrets(message).collect();
        for argument in &mut self.arguments {
            argument.redact_by_message(message, &secrets);
        }
        if let Some(detail) = self.detail.as_deref().and_then(|part| hide_part(part, message, &secrets)) {
            self.detail = Some(detail);
        }
        if let Some(id) = self.request_id.as_deref().and_then(|part| hide_part(part, message, &secrets)) {
            self.request_id = Some(id.as_str().into());
        }
    }

    // Not generic, so that an app does not get a copy for each argument type.
    #[inline(never)]
    pub(crate) fn set(&mut self, name: Cow<'static, str>, value: &str) {
        set(&mut self.arguments, name, value);
    }
}

/// Looks up the arguments of an error, as a sentence can show them.
impl Lookup for ApiError {
    #[inline]
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        self.arguments.value(name)
    }
}

/// A part of a message with what of it belongs to a credential hidden, unless the part alone shows it to be one and so is redacted
/// wherever it is shown; `None` if nothing is left to hide.
fn hide_part(part: &str, message: &str, of_message: &[Range<usize>]) -> Option<String> {
    let start = message.find(part)?;
    let end = start.saturating_add(part.len());
    let of_part: Vec<Range<usize>> = secrets(part).collect();
    let is_seen = |secret: &Range<usize>| {
        let place = secret.start.saturating_sub(start)..secret.end.min(end).saturating_sub(start);
        of_part.iter().any(|seen| seen.start <= place.start && place.end <= seen.end)
    };
    let (mut shown, mut copied) = (String::new(), start);
    for secret in of_message.iter().filter(|secret| secret.start < end && start < secret.end) {
        if !is_seen(secret) {
            shown.push_str(message.get(copied..secret.start).unwrap_or_default());
            shown.extend(hidden(""));
            copied = secret.end.min(end);
        }
    }
    shown.push_str(message.get(copied..end)?);
    (copied > start).then_some(shown)
}

/// Writes `error 1214 (INVALID_FIELD) field="messages"`: stable, without locale, on one line.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code, &self.finish_reason, self.http_status) {
            (Some(code), ..) if code.is_known() => write!(f, "error {code} ({code:?})")?,
            (Some(code), ..) => write!(f, "error {code}")?,
            (None, Some(reason), _) => {
                f.write_str("finish reason ")?;
                write_sanitized(f, &redact(reason), ARGUMENT_CHARS)?;
            }
            (None, None, Some(status)) => write!(f, "HTTP status {status}")?,
            (None, None, None) => f.write_str("unrecognized error")?,
        }
        for (name, value) in self.arguments() {
            f.write_str(" ")?;
            write_sanitized(f, &redact(name), ARGUMENT_CHARS)?;
            f.write_str("=\"")?;
            write_sanitized(f, &redact(value).replace('\\', "\\\\").replace('"', "\\\""), ARGUMENT_CHARS)?;
            f.write_str("\"")?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}

/// Shows the fields that are set, with credentials hidden.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("ApiError");
        let mut show = |name, value: &dyn fmt::Debug, is_set: bool| {
            if is_set {
                fields.field(name, value);
            }
        };
        show("code", &self.code.map_or(0, ErrorCode::as_u16), self.code.is_some());
        show("arguments", &self.arguments, !self.arguments.is_empty());
        show("http_status", &self.http_status.unwrap_or_default(), self.http_status.is_some());
        show("should_retry", &self.should_retry.unwrap_or_default(), self.should_retry.is_some());
        let texts = [
            ("form", self.form()),
            ("finish_reason", self.finish_reason()),
            ("task_status", self.task_status()),
            ("request_id", self.request_id()),
            ("message", self.message()),
            ("detail", self.detail()),
            ("path", self.path()),
            ("retry_after", self.retry_after_text()),
        ];
        for (name, text) in texts {
            show(name, &redact(text.unwrap_or_default()), text.is_some());
        }
        show("content_filter", &self.content_filter, !self.content_filter.is_empty());
        show("evidence", &self.evidence.unwrap_or(Evidence::Shape), self.evidence.is_some());
        show("alternatives", &self.alternatives, !self.alternatives.is_empty());
        show("others", &self.others, !self.others.is_empty());
        fields.finish()
    }
}

impl fmt::Debug for ContentFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContentFilter")
            .field("level", &self.level)
            .field("role", &redact(&self.role))
            .finish()
    }
}
