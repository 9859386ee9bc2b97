//! Codes as numbers of JSON.

use super::fields::Value;

/// Reads a code as it may be written: `1214`, `"1214"`, `" 1214 "`, `1214.0`, `1.214e3`. From its digits: a float would be rounded.
pub(crate) fn code_of(value: &Value<'_>) -> Option<u16> {
    let text = Some(value.text()?.trim()).filter(|text| text.len() <= 64)?;
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (text, 0_i32),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    // `01214` is not a number in JSON, and no code.
    let is_number = !whole.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_number || whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    // 12.140e2 is 1214 with as many zeros after it as the exponent has left, which is none.
    let last = digits.trim_end_matches('0');
    let shift = i32::try_from(whole.len()).ok()?.checked_sub(i32::try_from(last.len()).ok()?)?;
    let zeros = usize::try_from(exponent.checked_add(shift)?).ok().filter(|zeros| *zeros < 5)?;
    [last, &"0".repeat(zeros)].concat().parse().ok().filter(|code| *code >= 100)
}
