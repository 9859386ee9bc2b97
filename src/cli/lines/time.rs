//! The times of records, as logs write them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::rfc2822;
use jiff::fmt::strtime::BrokenDownTime;
use jiff::fmt::temporal::DateTimeParser;
use jiff::tz::Offset;

/// Those of nginx and Apache, of Apache's errors, and of databases.
const FORMATS: &[&str] = &["%d/%b/%Y:%H:%M:%S %z", "%a %b %d %H:%M:%S%.f %Y", "%Y%m%d%H%M%S"];

/// A moment, and the day on which it was by the clock that wrote it.
#[derive(Clone, Copy)]
pub(super) struct Time {
    pub(super) moment: Timestamp,
    pub(super) day: Date,
}

impl Time {
    /// Reads a time in the form of ISO 8601, RFC 3339, RFC 2822, nginx or Apache, or a number since 1970. It is UTC unless it states
    /// an offset.
    pub(super) fn read(text: &[u8]) -> Option<Time> {
        let text = std::str::from_utf8(text).ok()?.trim_matches(['[', ']', ' ']);
        since_1970(text).or_else(|| iso_8601(text)).or_else(|| in_a_format(text))
    }

    fn new(time: DateTime, offset: Offset) -> Option<Time> {
        Some(Time { moment: offset.to_timestamp(time).ok()?, day: time.date() })
    }
}

/// Seconds since 1970, with a fraction or without, or thousandths, millionths or billionths, which its length tells.
fn since_1970(text: &str) -> Option<Time> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    // A sign is none of them, though `parse` takes one.
    if !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let nanoseconds: i128 = match whole.len() {
        // A date.
        8 if fraction.is_empty() => return None,
        1..=10 => 1_000_000_000,
        11..=13 => 1_000_000,
        16 => 1_000,
        19 => 1,
        _ => return None,
    };
    let billionths: i128 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    let whole = whole.parse::<i128>().ok()?.checked_mul(nanoseconds)?;
    let rest = billionths.checked_mul(nanoseconds)?.checked_div(1_000_000_000)?;
    let moment = Timestamp::from_nanosecond(whole.checked_add(rest)?).ok()?;
    Some(Time { moment, day: Offset::UTC.to_datetime(moment).date() })
}

/// `2026-11-29T10:00:00+08:00`, `2026-11-29 10:00:00,123`, `2026/11/29 10:00:00`, `2026-11-29`
fn iso_8601(text: &str) -> Option<Time> {
    let is_slashed = text.as_bytes().get(4) == Some(&b'/');
    let text = if is_slashed { text.replacen('/', "-", 2) } else { text.to_owned() };
    let pieces = DateTimeParser::new().parse_pieces(&text).ok()?;
    let time = pieces.date().to_datetime(pieces.time().unwrap_or_default());
    Time::new(time, pieces.to_numeric_offset().unwrap_or(Offset::UTC))
}

/// `29/Nov/2026:10:00:00 +0800`, `Sun Nov 29 10:00:00 2026`, `20261129100000`, `Sun, 29 Nov 2026 10:00:00 GMT`
fn in_a_format(text: &str) -> Option<Time> {
    let in_format = |format: &&str| {
        let parts = BrokenDownTime::parse(format, text).ok()?;
        Time::new(parts.to_datetime().ok()?, parts.offset().unwrap_or(Offset::UTC))
    };
    FORMATS.iter().find_map(in_format).or_else(|| {
        let zoned = rfc2822::DateTimeParser::new().parse_zoned_datetime(text).ok()?;
        Time::new(zoned.datetime(), zoned.offset())
    })
}
