//! Codes as numbers of JSON.

use super::fields::Value;

/// Reads a code as it may be written: `1214`, `"1214"`, `" 1214 "`, `1214.0`, `1.214e3`.
pub(crate) fn code_of(value: &Value<'_>) -> Option<u16> {
    let text = match value {
        Value::Text(text) => text.trim(),
        Value::Bare(text) => text,
        Value::Nested(_) => return None,
    };
    if text.len() > 64 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if let Ok(code) = text.parse::<u16>() {
        // `01214` is not a number in JSON, and no code.
        return Some(code).filter(|_| !text.starts_with('0') && code >= 100);
    }
    whole_number(text).filter(|code| *code >= 100)
}

/// Reads a number that has a fraction or an exponent, if it is a whole one: from its digits, since a float would be rounded.
fn whole_number(text: &str) -> Option<u16> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (text, 0_i32),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    if !digits.bytes().all(|b| b.is_ascii_digit()) || whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    // 12.140e2 is 1214 with as many zeros after it as the exponent has left, which is none.
    let last = digits.trim_end_matches('0');
    let shift = i32::try_from(whole.len()).ok()?.checked_sub(i32::try_from(last.len()).ok()?)?;
    let zeros = usize::try_from(exponent.checked_add(shift)?).ok().filter(|zeros| *zeros < 5)?;
    [last, &"0".repeat(zeros)].concat().parse().ok()
}
