//! What values look like wherever they are, each written once: units of time, moments, request IDs.

use std::fmt::Write;

use arrayvec::{ArrayString, ArrayVec};

/// The canonical words for units of time, each with all its spellings.
pub(crate) const UNITS: &[(&str, &[&str])] = &[
    ("minute", &["minute", "minutes", "min", "mins", "分钟"]),
    ("hour", &["hour", "hours", "hr", "hrs", "小时", "个小时"]),
    ("day", &["day", "days", "天", "日"]),
    ("week", &["week", "weeks", "周", "个周", "星期", "个星期"]),
    ("month", &["month", "months", "月", "个月"]),
];

pub(crate) fn unit(word: impl AsRef<[u8]>) -> Option<&'static str> {
    let word = word.as_ref();
    // In lower case once; comparing with each word in either case would be four times the machine code. No unit is longer.
    let mut lower = [0; 9];
    let lower = lower.get_mut(..word.len())?;
    lower.iter_mut().zip(word).for_each(|(lower, b)| *lower = b.to_ascii_lowercase());
    let is_word = |known: &&str| known.as_bytes() == &*lower;
    UNITS.iter().find(|(_, words)| words.iter().any(is_word)).map(|(canonical, _)| *canonical)
}

/// Whether it has the form of this API's request IDs: 14 digits of Beijing time and 16 hexadecimal digits, with
/// `_call_` and more after it for tools. Every complete one seen up to November 2026 has it.
pub(crate) fn is_own_id(id: &(impl AsRef<[u8]> + ?Sized)) -> bool {
    let Some((stamp, rest)) = id.as_ref().split_first_chunk::<30>() else { return false };
    let [b'2', b'0', b'2'..=b'9', _, m, n, d, e, h, i, ..] = stamp else { return false };
    // Without a branch, so that the compiler takes many bytes at a time.
    let is_hex = stamp.iter().fold(true, |is, b| is & matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let is_stamp = stamp.iter().take(14).fold(true, |is, b| is & b.is_ascii_digit());
    is_hex
        && is_stamp
        && matches!((m, n), (b'0', b'1'..=b'9') | (b'1', b'0'..=b'2'))
        && matches!((d, e), (b'0', b'1'..=b'9') | (b'1' | b'2', _) | (b'3', b'0' | b'1'))
        && matches!((h, i), (b'0' | b'1', _) | (b'2', b'0'..=b'3'))
        && (rest.is_empty() || rest.starts_with(b"_call_"))
}

/// A moment as it is written: `YYYY-MM-DD`, `YYYY-MM-DD HH:MM` or `YYYY-MM-DD HH:MM:SS`, and its own zone after that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment<'t> {
    /// All of it.
    pub(crate) text: &'t str,
    local: &'t str,
    /// How many seconds its zone is ahead of UTC, which is Beijing's where it states none; `None` if there is no such zone.
    offset: Option<i64>,
}

/// How many bytes of a text have the form of a moment.
#[inline]
pub(crate) fn moment_len(text: &[u8]) -> usize {
    const FORM: &[u8; 19] = b"dddd-dd-dd dd:dd:dd";
    let fits = |(form, b): &(&u8, &u8)| match **form {
        b'd' => b.is_ascii_digit(),
        b' ' => matches!(**b, b' ' | b'T'),
        form => form == **b,
    };
    match FORM.iter().zip(text).take_while(fits).count() {
        0..=9 => 0,
        10..=15 => 10,
        16..=18 => 16,
        whole => whole,
    }
}

/// The moment that a text begins with.
#[inline]
pub(crate) fn moment(text: &str) -> Option<Moment<'_>> {
    let length = moment_len(text.as_bytes());
    let (local, rest) = text.split_at_checked(length).filter(|_| length > 0)?;
    let (zone, offset) = zone(rest).unwrap_or((0, Some(8 * 3600)));
    Some(Moment { text: text.get(..length.saturating_add(zone))?, local, offset })
}

/// Whether a text is a moment without a zone, and nothing else.
#[inline]
pub(crate) fn is_moment(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && moment_len(text.as_bytes()) == text.len()
}

/// The zone that a text begins with, `Z`, `+08:00`, `-0530`, `.123Z`, ` UTC`, ` GMT+8`: how long it is, and how many seconds ahead
/// of UTC.
pub(crate) fn zone(text: &str) -> Option<(usize, Option<i64>)> {
    let rest = after_fraction(text);
    let name = rest.strip_prefix(' ').unwrap_or(rest);
    let named = name.strip_prefix("UTC").or_else(|| name.strip_prefix("GMT"));
    let signed = named.unwrap_or(name);
    let digits = signed.bytes().skip(1).take_while(|b| b.is_ascii_digit() || *b == b':').count();
    let (length, seconds) = match signed.bytes().next() {
        Some(b'Z') if named.is_none() => (1, Some(0)),
        Some(b'+' | b'-') if digits >= 4 || named.is_some() && digits > 0 => {
            let length = digits.saturating_add(1);
            (length, offset(signed.get(..length)?))
        }
        _ => (0, named.map(|_| 0)),
    };
    let is_zone = length > 0 || named.is_some();
    let before = text.len().saturating_sub(signed.len());
    is_zone.then_some((before.saturating_add(length), seconds))
}

/// The seconds of `+08:00`, `-0530` or `+8`.
fn offset(signed: &str) -> Option<i64> {
    let (sign, digits) = signed.split_at_checked(1)?;
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 4) => digits.split_at_checked(2)?,
        (None, _) => (digits, "0"),
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let seconds = i64::try_from(hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?).ok()?;
    let seconds = if sign == "-" { seconds.checked_neg()? } else { seconds };
    (hours <= 14 && minutes <= 59).then_some(seconds)
}

/// The text after a fraction of a second.
fn after_fraction(text: &str) -> &str {
    let Some(digits) = text.strip_prefix('.') else { return text };
    let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < digits.len() { rest } else { text }
}

/// Reads a moment, of Beijing time if it states no zone, as seconds since 1970. `None` if it is none.
pub(crate) fn unix_seconds(text: &str) -> Option<u64> {
    let text = text.trim();
    let Moment { text: read, local, offset } = moment(text)?;
    if !after_fraction(text.get(read.len()..)?).is_empty() {
        return None;
    }
    let mut parts = local.split(['-', ' ', 'T', ':']).map(number);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let mut clock = || parts.next().unwrap_or(Some(0));
    let (hour, minute, second) = (clock()?, clock()?, clock()?);
    if !(1..=days_in(year, month)?).contains(&day) || year < 1970 || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let years = (1970..year).try_fold(0_u64, |days, year| days.checked_add(days_of_year(year)));
    let months = (1..month).try_fold(years?, |days, month| days.checked_add(days_in(year, month)?));
    let days = months?.checked_add(day)?.checked_sub(1)?;
    let local = [(days, 86_400), (hour, 3600), (minute, 60), (second, 1)]
        .iter()
        .try_fold(0_u64, |sum, (count, seconds)| sum.checked_add(count.checked_mul(*seconds)?))?;
    local.checked_add_signed(offset?.checked_neg()?)
}

/// The Beijing time of an epoch, 10 digits of seconds or 13 of milliseconds, as the server writes moments.
pub(crate) fn beijing_time_of_epoch(text: &str) -> Option<ArrayString<19>> {
    let digits = text.trim();
    let is_epoch = matches!(digits.len(), 10 | 13)
        && !digits.starts_with('0')
        && digits.bytes().all(|b| b.is_ascii_digit());
    let epoch = digits.get(..10).filter(|_| is_epoch)?.parse::<u64>().ok()?;
    let local = epoch.checked_add(8 * 3600)?;
    let (mut days, second) = (local.checked_div(86_400)?, local.checked_rem(86_400)?);
    let mut year = 1970_u64;
    while let Some(rest) = days.checked_sub(days_of_year(year)) {
        (year, days) = (year.checked_add(1)?, rest);
    }
    let mut month = 1_u64;
    while let Some(rest) = days.checked_sub(days_in(year, month)?) {
        (month, days) = (month.checked_add(1)?, rest);
    }
    let day = days.checked_add(1)?;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let mut written = ArrayString::new();
    write!(written, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}").ok()?;
    Some(written)
}

/// Reads a date of HTTP in one of its three forms (RFC 9110, section 5.6.7) as seconds since 1970.
pub(crate) fn unix_seconds_of_http(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let parts: ArrayVec<&str, 7> =
        text.split([' ', ',', '-']).filter(|part| !part.is_empty()).take(7).collect();
    let (day, month, year, time) = match *parts.as_slice() {
        // `Wed, 21 Oct 2026 07:28:00 GMT`, or `Wednesday, 21-Oct-26 07:28:00 GMT`.
        [_, day, month, year, time, "GMT"] => (day, month, year, time),
        // `Wed Oct 21 07:28:00 2026`.
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| *name == month)?.checked_add(1)?;
    let century = if year.len() == 2 { "20" } else { "" };
    unix_seconds(&format!("{century}{year}-{month:02}-{day:0>2} {time}Z"))
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

fn days_of_year(year: u64) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

// `is_multiple_of` needs Rust 1.87.
#[allow(clippy::manual_is_multiple_of)]
fn is_leap(year: u64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
