//! Whether and when a request may succeed again: the remedy, the wait that the server asks for, and the moment at which a limit resets.

use std::time::{Duration, SystemTime};

use crate::api_error::ApiError;
use crate::code::form::Form;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::code::remedy::Remedy;
use crate::code::value::{unix_seconds, unix_seconds_of_http};
use crate::limits::RETRY_AFTER;

impl ApiError {
    /// Returns who can act and how: by the form, else by the code, else by the finish reason, else by the HTTP status.
    ///
    /// Where that would be to try again, or where nothing of it tells, the server's own words come first if they name a usage
    /// limit, a quota or money:
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Remedy};
    ///
    /// let limited = ApiError::from_response(429, r#"{"error":{"message":"Too many requests"}}"#);
    /// assert_eq!(limited.remedy(), Some(Remedy::SlowDown));
    /// let no_money = ApiError::from_response(429, r#"{"error":{"message":"Insufficient account balance"}}"#);
    /// assert_eq!(no_money.remedy(), Some(Remedy::TopUp));
    /// ```
    pub fn remedy(&self) -> Option<Remedy> {
        let remedy = match self.code.filter(|code| code.is_known()) {
            Some(code) => self.known_form().and_then(Form::remedy).or_else(|| code.remedy()),
            None => self
                .finish_reason()
                .and_then(Remedy::of_finish_reason)
                .or_else(|| self.http_status.and_then(Remedy::of_http_status)),
        };
        if remedy.is_some_and(|remedy| !remedy.is_retryable()) {
            return remedy;
        }
        self.message().and_then(Remedy::of_words).or(remedy)
    }

    /// Returns whether it reports a failure: with a code, an HTTP status of 400 or more, a finish reason such as `sensitive`, or a task
    /// that failed. Logs have answers, too: with a finish reason of `stop`, or with nothing that is known.
    ///
    /// ```
    /// use bigmodel_errors::ApiError;
    ///
    /// assert!(ApiError::recognize(r#"{"finish_reason":"sensitive"}"#).is_failure());
    /// assert!(!ApiError::recognize(r#"{"finish_reason":"stop"}"#).is_failure());
    /// ```
    pub fn is_failure(&self) -> bool {
        self.code.is_some()
            || self.http_status.is_some_and(|status| status >= 400)
            || self.finish_reason().and_then(Remedy::of_finish_reason).is_some()
            || self.is_of_failed_task()
    }

    /// Returns whether the same request may succeed later without anyone acting; `false` if that is not known.
    ///
    /// The header `x-should-retry: false` rules it out, and `true` counts only where there is no [`remedy`](ApiError::remedy).
    pub fn is_retryable(&self) -> bool {
        self.is_retryable_by(self.remedy())
    }

    /// The same for whoever has the remedy, for which the server's words may have been searched.
    pub(crate) fn is_retryable_by(&self, remedy: Option<Remedy>) -> bool {
        match (self.should_retry, remedy) {
            (Some(false), _) => false,
            (_, Some(remedy)) => remedy.is_retryable(),
            (should_retry, None) => should_retry == Some(true),
        }
    }

    /// Reads the headers of the response that tell about a retry: `Retry-After` (seconds or a date), `retry-after-ms`, which is
    /// more exact and wins over it, and `x-should-retry`. Both waits win over one in the body. A value that cannot be read is
    /// ignored, as are all other headers.
    ///
    /// Any client's headers will do, such as `response.headers()` of reqwest or hyper, if you take them before the body:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use bigmodel_errors::ApiError;
    ///
    /// let headers = [("Content-Type", "application/json"), ("Retry-After", "30"), ("x-should-retry", "true")];
    /// let body = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;
    /// let error = ApiError::from_response(429, body).with_headers(headers);
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    /// assert!(error.is_retryable());
    /// assert!(!error.with_headers([("x-should-retry", b"false")]).is_retryable());
    /// ```
    #[must_use]
    pub fn with_headers<N, V>(mut self, headers: impl IntoIterator<Item = (N, V)>) -> ApiError
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let (mut wait, mut milliseconds) = (None, None);
        for (name, value) in headers {
            let Ok(value) = std::str::from_utf8(value.as_ref()) else { continue };
            let value = value.trim();
            match name.as_ref().to_ascii_lowercase().as_str() {
                "retry-after" if wait_of(value).is_some() => wait = Some(value.to_owned()),
                "retry-after-ms" => {
                    let text = format!("{value}ms");
                    milliseconds = wait_of(&text).map(|_| text).or(milliseconds);
                }
                "x-should-retry" => {
                    self.should_retry = value.to_ascii_lowercase().parse().ok().or(self.should_retry);
                }
                _ => {}
            }
        }
        self.retry_after = milliseconds.or(wait).or(self.retry_after);
        self
    }

    /// Returns how long to wait before the next attempt, if the response tells: in its
    /// [headers](ApiError::with_headers), or else in the body, where `retry_after` is a date or a number of seconds that may have
    /// a fraction or a unit (`30`, `1.5`, `500ms`, `2m`), and `retry_after_ms` is one of milliseconds.
    ///
    /// What is left until a date is measured by the clock of this machine: nothing once it is over, and `None` on a platform
    /// without a clock. More than [a year](crate::limits::RETRY_AFTER) is a year; days have been seen, too, so bound it before you
    /// sleep.
    ///
    /// The moment in a sentence, [`resets_at`](ApiError::resets_at), is not mixed with it, and wins over it: a usage limit that
    /// has one is not [retryable](ApiError::is_retryable), whatever wait a gateway adds to the response.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use bigmodel_errors::ApiError;
    ///
    /// let error = ApiError::from_response(429, r#"{"error":{"code":"1302","message":"x"},"retry_after":"30"}"#);
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    /// ```
    pub fn retry_after(&self) -> Option<Duration> {
        let wait = match wait_of(self.retry_after_text()?)? {
            Wait::Lasts(wait) => wait,
            Wait::Ends(moment) => moment.duration_since(now()?).unwrap_or_default(),
        };
        Some(wait.min(RETRY_AFTER))
    }

    /// Returns the wait that the response asks for as it came: a number or a date.
    pub fn retry_after_text(&self) -> Option<&str> {
        self.retry_after.as_deref()
    }

    /// Returns when the limit resets, if the sentence tells (as that of 1308 does): the argument `next_flush_time`, which is Beijing time
    /// (UTC+8) unless it states an offset of its own. `None` if it is no moment.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use bigmodel_errors::ApiError;
    ///
    /// let error = ApiError::recognize("Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34");
    /// // 10:58:34 UTC.
    /// assert_eq!(error.resets_at(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_786_532_314)));
    /// ```
    pub fn resets_at(&self) -> Option<SystemTime> {
        let seconds = unix_seconds(self.argument(NEXT_FLUSH_TIME.name)?)?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }
}

enum Wait {
    Lasts(Duration),
    Ends(SystemTime),
}

/// Reads a wait: a number, with a unit or of seconds, or a date.
fn wait_of(text: &str) -> Option<Wait> {
    let text = text.trim();
    if let Some(seconds) = unix_seconds_of_http(text) {
        return SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).map(Wait::Ends);
    }
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(digits)?;
    let unit = match unit.trim() {
        "" | "s" | "sec" | "second" | "seconds" => 1.0,
        "ms" => 0.001,
        "m" | "min" | "minute" | "minutes" => 60.0,
        "h" | "hour" | "hours" => 3600.0,
        _ => return None,
    };
    let number: f64 = number.parse().ok()?;
    // In milliseconds, which no rounding of a fraction reaches.
    let milliseconds = (number * unit * 1000.0).round();
    Some(Wait::Lasts(Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or(RETRY_AFTER)))
}

/// `SystemTime::now`, which panics where the standard library has no clock.
pub(crate) fn now() -> Option<SystemTime> {
    if cfg!(all(target_family = "wasm", target_os = "unknown")) { None } else { Some(SystemTime::now()) }
}
