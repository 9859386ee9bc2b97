//! Where the envelope begins in a payload, and what clients, gateways and loggers put before it.

use crate::recognize::strict::envelope::number;
use crate::recognize::thresholds::MAX_PREFIX;

/// An envelope of this API's, and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// `{`
    Object(usize),
    /// `[1214][`, up to the end of the payload.
    Brackets(usize),
    /// The text after `error 1214: `, up to the end of the payload; the code is given.
    Text(usize, u16),
}

/// The first place where an envelope may begin.
pub(crate) fn start(payload: &[u8]) -> Option<Start> {
    if payload.starts_with(b"{") {
        return Some(Start::Object(0));
    }
    let prefix = payload.get(..MAX_PREFIX).unwrap_or(payload);
    memchr::memchr3_iter(b'{', b'[', b':', prefix).find_map(|at| match payload.get(at)? {
        b'{' => Some(Start::Object(at)),
        b'[' => {
            let (digits, rest) = payload.get(at.saturating_add(1)..)?.split_first_chunk()?;
            let is_code = number(digits).is_some() && rest.starts_with(b"][");
            is_code.then_some(Start::Brackets(at))
        }
        _ => {
            let (before, digits) = payload.get(..at)?.split_last_chunk()?;
            let code = number(digits)?;
            let is_named =
                ["error ", "Error ", "code ", "Code "].iter().any(|word| before.ends_with(word.as_bytes()));
            let is_text = is_named && payload.get(at..)?.starts_with(b": ");
            is_text.then_some(Start::Text(at.saturating_add(2), code))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes_begin_after_a_prefix() {
        let far = format!("{}{{", "x".repeat(MAX_PREFIX));
        for (text, expected) in [
            ("{}", Some(Start::Object(0))),
            ("data: {}", Some(Start::Object(6))),
            ("MCP error -500: \"{}", Some(Start::Object(17))),
            ("2026-08-12 18:58:34 ERROR [worker-3] got [1214][x]", Some(Start::Brackets(41))),
            ("a[1214] [x][12][x] [1214]x", None),
            ("LLM error 1302: x", Some(Start::Text(16, 1302))),
            ("line 1302: x", None),
            ("error 13020: x", None),
            ("error 1302:x", None),
            (&far, None),
            ("", None),
        ] {
            assert_eq!(start(text.as_bytes()), expected, "{text}");
        }
    }
}
