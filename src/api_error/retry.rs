//! When a request may succeed again: the wait that the server asks for, and the moment at which a limit resets.

use std::time::{Duration, SystemTime};

use crate::api_error::ApiError;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::code::value::unix_seconds;

impl ApiError {
    /// Returns how long to wait before the next attempt, if the payload tells: `retry_after` in seconds, with a fraction or a unit
    /// (`30`, `1.5`, `500ms`, `2m`), or `retry_after_ms`. `None` for a date, which [`retry_after_text`](ApiError::retry_after_text)
    /// returns as it came.
    ///
    /// Days have been seen here, too: bound it before you sleep.
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
        let text = self.retry_after_text()?.trim();
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
        Duration::try_from_secs_f64(milliseconds / 1000.0).ok()
    }

    /// Returns the wait that the payload asks for as it came: seconds or a date.
    pub fn retry_after_text(&self) -> Option<&str> {
        self.retry_after.as_deref()
    }

    /// Returns when the limit resets, if the sentence tells (codes 1308, 1310 and 1316 to 1321): the argument `next_flush_time`,
    /// which is Beijing time (UTC+8) unless it states an offset of its own. `None` if it is no moment.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_seconds_or_has_a_unit() {
        for (text, milliseconds) in [
            ("30", Some(30_000)),
            (" 1.5 ", Some(1500)),
            ("0", Some(0)),
            ("500ms", Some(500)),
            ("2 m", Some(120_000)),
            ("1h", Some(3_600_000)),
            ("484876", Some(484_876_000)),
            ("-1", None),
            ("1.2.3", None),
            ("soon", None),
            ("", None),
            ("99999999999999999999999999999999", None),
            ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ] {
            let error = ApiError { retry_after: Some(text.to_owned()), ..ApiError::default() };
            assert_eq!(error.retry_after(), milliseconds.map(Duration::from_millis), "{text:?}");
        }
    }
}
