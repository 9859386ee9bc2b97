//! When a request may succeed again: the wait that the server asks for, and the moment at which a limit resets.

use std::time::{Duration, SystemTime};

use crate::api_error::ApiError;
use crate::code::parameter::NEXT_FLUSH_TIME;

/// The offset of Beijing time, in which the server writes moments without one.
const BEIJING: Offset = Offset { is_east: true, seconds: 8 * 3600 };

/// The difference of a time zone from UTC.
#[derive(Clone, Copy)]
struct Offset {
    is_east: bool,
    seconds: u64,
}

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

/// Reads `2026-08-12`, `2026-08-12 18:58`, `2026-08-12T18:58:34.5+02:00` and the like as seconds since 1970.
fn unix_seconds(text: &str) -> Option<u64> {
    let (date, rest) = text.trim().split_at_checked(10)?;
    let mut parts = date.split('-').map(number);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 || day > days_in(year, month)?
    {
        return None;
    }
    let rest = rest.trim_start_matches([' ', 'T']);
    let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.')).unwrap_or(rest.len());
    let (time, zone) = rest.split_at_checked(end)?;
    let whole = time.split('.').next()?;
    let mut parts = whole.split(':').filter(|part| !part.is_empty()).map(number);
    let (hour, minute, second) = (
        parts.next().unwrap_or(Some(0))?,
        parts.next().unwrap_or(Some(0))?,
        parts.next().unwrap_or(Some(0))?,
    );
    if hour > 23 || minute > 59 || second > 59 || parts.next().is_some() {
        return None;
    }
    let years =
        (1970..year).try_fold(0_u64, |days, year| days.checked_add(if is_leap(year) { 366 } else { 365 }));
    let months = (1..month).try_fold(years?, |days, month| days.checked_add(days_in(year, month)?));
    let days = months?.checked_add(day)?.checked_sub(1)?;
    let local = [(days, 86_400), (hour, 3600), (minute, 60), (second, 1)]
        .iter()
        .try_fold(0_u64, |sum, (count, seconds)| sum.checked_add(count.checked_mul(*seconds)?))?;
    let offset = offset(zone.trim())?;
    if offset.is_east { local.checked_sub(offset.seconds) } else { local.checked_add(offset.seconds) }
}

/// Reads `Z`, `UTC`, `+08:00`, `-0530`, `+8`; nothing is Beijing time.
fn offset(zone: &str) -> Option<Offset> {
    let (sign, digits) = match zone.trim_start_matches("UTC").trim_start_matches("GMT") {
        "" if zone.is_empty() => return Some(BEIJING),
        "" | "Z" | "z" => return Some(Offset { is_east: true, seconds: 0 }),
        signed => signed.split_at_checked(1)?,
    };
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 4) => digits.split_at_checked(2)?,
        (None, _) => (digits, "0"),
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let is_east = match sign {
        "+" => true,
        "-" => false,
        _ => return None,
    };
    let seconds = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
    (hours <= 14 && minutes <= 59).then_some(Offset { is_east, seconds })
}

fn number(digits: &str) -> Option<u64> {
    let is_number = matches!(digits.len(), 1..=4) && digits.bytes().all(|b| b.is_ascii_digit());
    if is_number { digits.parse().ok() } else { None }
}

fn days_in(year: u64, month: u64) -> Option<u64> {
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => return None,
    })
}

// `is_multiple_of` needs Rust 1.87.
#[allow(clippy::manual_is_multiple_of)]
fn is_leap(year: u64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_beijing_time_unless_they_state_a_zone() {
        for (text, seconds) in [
            ("1970-01-01 08:00:00", Some(0)),
            ("1970-01-01 07:59:59", None),
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2026-08-12 18:58:34", Some(1_786_532_314)),
            ("2026-08-12T18:58:34+08:00", Some(1_786_532_314)),
            ("2026-08-12 18:58:34 +0800", Some(1_786_532_314)),
            ("2026-08-12 18:58:34 UTC+8", Some(1_786_532_314)),
            ("2026-08-12T10:58:34.999Z", Some(1_786_532_314)),
            ("2026-08-12 10:58:34 UTC", Some(1_786_532_314)),
            ("2026-08-12 05:28:34-05:30", Some(1_786_532_314)),
            ("2026-08-12 18:58", Some(1_786_532_280)),
            ("2026-08-12", Some(1_786_464_000)),
            ("2024-02-29 00:00:00", Some(1_709_136_000)),
            ("2023-02-29 00:00:00", None),
            ("2026-13-01 00:00:00", None),
            ("2026-00-10", None),
            ("2026-08-12 24:00:00", None),
            ("2026-08-12 18:58:34:00", None),
            ("2026-08-12 18:58:34 CET", None),
            ("2026-08-12 18:58:34+99:00", None),
            ("tomorrow", None),
            ("", None),
            ("参数参数参数", None),
        ] {
            assert_eq!(unix_seconds(text), seconds, "{text:?}");
        }
    }

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
