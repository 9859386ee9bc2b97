use std::borrow::Cow;

use tracing::{Level, Span, event};

use crate::api_error::ApiError;
use crate::code::ErrorCode;
use crate::code::category::Category;
use crate::code::remedy::Remedy;
use crate::text::redact::redact;

/// What events and spans have of an error; what is `None` is left out.
struct Fields<'e> {
    code: Option<u16>,
    category: Option<&'static str>,
    remedy: Option<&'static str>,
    retryable: bool,
    request_id: Option<Cow<'e, str>>,
    http_status: Option<u16>,
}

impl<'e> Fields<'e> {
    fn of(error: &'e ApiError) -> Fields<'e> {
        let (code, remedy) = (error.code(), error.remedy());
        Fields {
            code: code.map(ErrorCode::as_u16),
            category: code.and_then(ErrorCode::category).map(Category::as_str),
            remedy: remedy.map(Remedy::as_str),
            retryable: error.is_retryable_by(remedy),
            request_id: error.request_id().map(redact),
            http_status: error.http_status(),
        }
    }
}

/// An event of one level, which has to be a constant.
macro_rules! event_at {
    ($level:ident, $error:expr, $fields:expr) => {
        event!(
            target: "bigmodel_errors",
            Level::$level,
            bigmodel.code = $fields.code,
            bigmodel.category = $fields.category,
            bigmodel.remedy = $fields.remedy,
            bigmodel.retryable = $fields.retryable,
            bigmodel.request_id = $fields.request_id.as_deref(),
            http.response.status_code = $fields.http_status,
            "{}",
            $error
        )
    };
}

impl ApiError {
    /// Emits an event of [`tracing`] with the target `bigmodel_errors`, the error's [`Display`](std::fmt::Display) form as its message and these fields, of which
    /// those that the error does not have are left out:
    ///
    /// | field | value |
    /// |---|---|
    /// | `bigmodel.code` | the code, a number |
    /// | `bigmodel.category`, `bigmodel.remedy` | their names |
    /// | `bigmodel.retryable` | `true` or `false` |
    /// | `bigmodel.request_id` | the request ID, with credentials hidden |
    /// | `http.response.status_code` | the HTTP status, named as OpenTelemetry names it |
    ///
    /// The server's words are in none of them, and neither is what the [detail](ApiError::detail) quotes of a prompt.
    ///
    /// ```
    /// use bigmodel_errors::ApiError;
    ///
    /// let error = ApiError::from_response(429, r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#);
    /// error.emit(if error.is_retryable() { tracing::Level::WARN } else { tracing::Level::ERROR });
    /// ```
    pub fn emit(&self, level: Level) {
        let fields = Fields::of(self);
        match level {
            Level::ERROR => event_at!(ERROR, self, fields),
            Level::WARN => event_at!(WARN, self, fields),
            Level::INFO => event_at!(INFO, self, fields),
            Level::DEBUG => event_at!(DEBUG, self, fields),
            Level::TRACE => event_at!(TRACE, self, fields),
        }
    }

    /// Records in a span the fields that [`emit`](ApiError::emit) gives an event. `tracing` keeps those that the span was made with.
    ///
    /// ```
    /// use bigmodel_errors::ApiError;
    /// use tracing::field::Empty;
    ///
    /// let span = tracing::info_span!("chat", bigmodel.code = Empty, bigmodel.retryable = Empty);
    /// let error = ApiError::recognize(r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#);
    /// error.record_in(&span);
    /// ```
    pub fn record_in(&self, span: &Span) {
        let fields = Fields::of(self);
        span.record("bigmodel.code", fields.code)
            .record("bigmodel.category", fields.category)
            .record("bigmodel.remedy", fields.remedy)
            .record("bigmodel.retryable", fields.retryable)
            .record("bigmodel.request_id", fields.request_id.as_deref())
            .record("http.response.status_code", fields.http_status);
    }
}
