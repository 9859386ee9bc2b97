//! Where the envelope begins in a payload, and what clients, gateways and loggers put before it.

use crate::recognize::strict::envelope::number;
use crate::recognize::thresholds::MAX_PREFIX;

/// The first place where an envelope may begin: `{`, or else `[1214][` or the text after `error 1214: `, which go on up to the end of
/// the payload, with their code.
pub(crate) fn start(payload: &[u8]) -> Option<(usize, Option<u16>)> {
    if payload.starts_with(b"{") {
        return Some((0, None));
    }
    let prefix = payload.get(..MAX_PREFIX).unwrap_or(payload);
    memchr::memchr3_iter(b'{', b'[', b':', prefix).find_map(|at| match payload.get(at)? {
        b'{' => Some((at, None)),
        b'[' => {
            let (digits, rest) = payload.get(at.saturating_add(1)..)?.split_first_chunk()?;
            Some((at, Some(number(digits).filter(|_| rest.starts_with(b"]["))?)))
        }
        _ => {
            let (before, digits) = payload.get(..at)?.split_last_chunk()?;
            let is_named =
                ["error ", "Error ", "code ", "Code "].iter().any(|word| before.ends_with(word.as_bytes()));
            let is_text = is_named && payload.get(at..)?.starts_with(b": ");
            Some((at.saturating_add(2), Some(number(digits).filter(|_| is_text)?)))
        }
    })
}
