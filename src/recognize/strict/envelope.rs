//! The API's own envelopes, as it writes them: compact JSON with nothing unusual in it, read in one pass. The same in Python's
//! notation, and in JSON that was escaped once.

use super::filters::{filter, spaces};
use crate::recognize::thresholds::MAX_FILTERS;

/// What an envelope holds. Nothing need be unescaped: what is read from it has no backslash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Envelope<'p> {
    pub(crate) code: u16,
    pub(crate) message: &'p [u8],
    /// Hexadecimal digits; empty where there is no ID.
    pub(crate) request_id: &'p [u8],
    /// The list of content filters, without its brackets.
    pub(crate) filters: &'p [u8],
    /// What comes after the envelope.
    pub(crate) rest: &'p [u8],
}

/// Reads a body that is one of these, members in any order, spaces or none between them, quotes `"`, `\"` or `'`:
///
/// - `{"error":{"code":"1214","message":"..."},"request_id":"..."}`, also with a `type`, which may be the code's place;
/// - `{"type":"error","error":{...},"request_id":"..."}`;
/// - `{"contentFilter":[{"level":1,"role":"user"}],"error":{...}}`;
/// - `{"code":1214,"msg":"...","success":false}`;
/// - `{"code":"1214","message":"..."}`.
pub(crate) fn envelope(payload: &[u8]) -> Option<Envelope<'_>> {
    if let Some(found) = usual(payload) {
        return Some(found);
    }
    let quote = match payload.get(1..)? {
        [b'"', ..] => Quote::Plain(b'"'),
        [b'\'', ..] => Quote::Plain(b'\''),
        [b'\\', b'"', ..] => Quote::Escaped,
        _ => return None,
    };
    let mut reader = Reader { rest: payload, quote, found: Envelope::default(), nested: false };
    reader.object(true)?;
    let Reader { rest, found, .. } = reader;
    (found.code != 0 && !found.message.is_empty()).then_some(Envelope { rest, ..found })
}

/// The first two, with their members in the order in which the server writes them.
#[inline]
fn usual(payload: &[u8]) -> Option<Envelope<'_>> {
    let rest = match payload.strip_prefix(b"{\"error\":{\"code\":\"") {
        Some(rest) => rest,
        None => {
            let rest = payload.strip_prefix(b"{\"type\":\"error\",\"error\":{\"type\":\"")?;
            let word = rest.iter().take_while(|b| is_word(**b)).count();
            rest.get(word.max(1)..)?.strip_prefix(b"\",\"code\":\"")?
        }
    };
    let (digits, rest) = rest.split_first_chunk()?;
    let code = number(digits)?;
    let rest = rest.strip_prefix(b"\",\"message\":\"")?;
    let (message, rest) = rest.split_at_checked(memchr::memchr(b'"', rest)?)?;
    let rest = rest.strip_prefix(b"\"}").filter(|_| !message.is_empty())?;
    if let Some(rest) = rest.strip_prefix(b"}") {
        return Some(Envelope { code, message, rest, ..Envelope::default() });
    }
    let rest = rest.strip_prefix(b",\"request_id\":\"")?;
    let (request_id, rest) = rest.split_at_checked(memchr::memchr(b'"', rest)?)?;
    let rest = rest.strip_prefix(b"\"}").filter(|_| is_id(request_id))?;
    Some(Envelope { code, message, request_id, rest, ..Envelope::default() })
}

/// The quotation marks of an envelope.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quote {
    /// `"` or `'`
    Plain(u8),
    /// `\"`
    Escaped,
}

struct Reader<'p> {
    rest: &'p [u8],
    quote: Quote,
    found: Envelope<'p>,
    nested: bool,
}

impl Quote {
    #[inline]
    fn first(self) -> u8 {
        match self {
            Quote::Plain(quote) => quote,
            Quote::Escaped => b'\\',
        }
    }
}

impl<'p> Reader<'p> {
    fn object(&mut self, outer: bool) -> Option<()> {
        self.take(b"{")?;
        loop {
            self.member(outer)?;
            self.spaces();
            if self.take(b"}").is_some() {
                return Some(());
            }
            self.take(b",")?;
            self.spaces();
        }
    }

    /// A member. What comes twice, or in two places, or is no member of these envelopes, is not for the strict reading.
    fn member(&mut self, outer: bool) -> Option<()> {
        let is_single = !(outer && self.nested);
        match (self.name()?, outer) {
            (b"code", _) => self.found.code = self.code().filter(|_| self.found.code == 0 && is_single)?,
            (b"message" | b"msg", _) => {
                let message = self.text().filter(|message| !message.is_empty() && is_single)?;
                self.found.message = Some(message).filter(|_| self.found.message.is_empty())?;
            }
            (b"type", _) => {
                let word = self.text()?;
                match word.first_chunk().filter(|_| word.len() == 4).and_then(number) {
                    Some(code) if self.found.code == 0 && !outer => self.found.code = code,
                    Some(code) if self.found.code == code => {}
                    _ if word.iter().all(|b| is_word(*b)) => {}
                    _ => return None,
                }
            }
            (b"param", _) => self.take(b"null").or_else(|| self.take(b"None"))?,
            (b"error", true) => {
                let is_first = !self.nested && self.found.code == 0 && self.found.message.is_empty();
                self.nested = is_first.then_some(true)?;
                self.object(false)?;
            }
            (b"request_id", true) => {
                let id = self.text().filter(|id| is_id(id) && self.found.request_id.is_empty())?;
                self.found.request_id = id;
            }
            (b"contentFilter" | b"content_filter", true) => {
                let is_first = self.found.filters.is_empty() && self.quote == Quote::Plain(b'"');
                self.found.filters = self.filters().filter(|_| is_first)?;
            }
            (b"success", true) => self.take(b"false").or_else(|| self.take(b"False"))?,
            _ => return None,
        }
        Some(())
    }

    /// Four digits, in quotes or not.
    fn code(&mut self) -> Option<u16> {
        let is_quoted = self.quote().is_some();
        let (digits, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        if is_quoted {
            self.quote()?;
        } else if !matches!(rest.first(), Some(b',' | b'}' | b' ')) {
            return None;
        }
        number(digits)
    }

    fn filters(&mut self) -> Option<&'p [u8]> {
        self.take(b"[")?;
        let list = self.rest;
        for _ in 0..MAX_FILTERS {
            (_, _, self.rest) = filter(self.rest)?;
            if self.rest.starts_with(b"]") {
                let length = list.len().checked_sub(self.rest.len())?;
                self.take(b"]")?;
                return list.get(..length);
            }
            self.take(b",")?;
            self.spaces();
        }
        None
    }

    /// The name of a member; all up to its value is read.
    #[inline]
    fn name(&mut self) -> Option<&'p [u8]> {
        self.quote()?;
        let first = self.quote.first();
        let (name, rest) = self.rest.split_at_checked(self.rest.iter().position(|b| *b == first)?)?;
        self.rest = rest;
        self.quote()?;
        self.spaces();
        self.take(b":")?;
        self.spaces();
        Some(name)
    }

    /// What is between two quotation marks. That it has no backslash, the reader of the text sees.
    fn text(&mut self) -> Option<&'p [u8]> {
        self.quote()?;
        let (text, rest) = self.rest.split_at_checked(memchr::memchr(self.quote.first(), self.rest)?)?;
        self.rest = rest;
        self.quote()?;
        Some(text)
    }

    #[inline]
    fn quote(&mut self) -> Option<()> {
        match self.quote {
            Quote::Plain(quote) => self.take(&[quote]),
            Quote::Escaped => self.take(b"\\\""),
        }
    }

    #[inline]
    fn take<const LENGTH: usize>(&mut self, token: &[u8; LENGTH]) -> Option<()> {
        self.rest = self.rest.strip_prefix(token)?;
        Some(())
    }

    #[inline]
    fn spaces(&mut self) {
        self.rest = spaces(self.rest);
    }
}

/// The number that four digits write; a code of fewer is a status as well.
pub(crate) fn number(digits: &[u8; 4]) -> Option<u16> {
    let digits = digits.map(|b| u16::from(b.wrapping_sub(b'0')));
    let [a, b, c, d] = digits;
    let value = a
        .wrapping_mul(1000)
        .wrapping_add(b.wrapping_mul(100))
        .wrapping_add(c.wrapping_mul(10))
        .wrapping_add(d);
    (digits.iter().all(|digit| *digit < 10) && a > 0).then_some(value)
}

/// Whether it is an ID or empty. Without a branch, so that the compiler takes many bytes at a time.
pub(crate) fn is_id(id: &[u8]) -> bool {
    id.iter().fold(true, |is_id, b| is_id & matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// What types are made of, such as `rate_limit_error`.
fn is_word(b: u8) -> bool {
    b.is_ascii_lowercase() || b == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(payload: &str, expected: Option<(u16, &str, &str, &str)>) {
        let text = |part| std::str::from_utf8(part).unwrap();
        let found = envelope(payload.as_bytes());
        let found =
            found.map(|found| (found.code, text(found.message), text(found.request_id), text(found.rest)));
        assert_eq!(found, expected, "{payload}");
    }

    #[test]
    fn envelopes_as_the_api_writes_them() {
        for (payload, expected) in [
            (r#"{"error":{"code":"1214","message":"x"}}"#, (1214, "x", "", "")),
            (r#"{"error":{"code":"1214","message":"x"},"request_id":""} y"#, (1214, "x", "", " y")),
            (r#"{"error": {"message": "x", "code": 1214}, "request_id": "20ab"}"#, (1214, "x", "20ab", "")),
            (r#"{"request_id":"20ab","error":{"code":"1214","message":"x"}}"#, (1214, "x", "20ab", "")),
            (
                r#"{"type":"error","error":{"type":"api_error","code":"1302","message":"[1302][y][20ab]"},"request_id":"20ab"}"#,
                (1302, "[1302][y][20ab]", "20ab", ""),
            ),
            (r#"{"error":{"message":"x","type":"1214","param":null}}"#, (1214, "x", "", "")),
            (r#"{"code":1001,"msg":"x","success":false}"#, (1001, "x", "", "")),
            (r#"{"success": false, "msg": "x", "code": 1001}"#, (1001, "x", "", "")),
            ("{\"code\":\"1113\",\"message\":\"x\"}\r\n", (1113, "x", "", "\r\n")),
            (
                r#"{"contentFilter":[{"level":1,"role":"user"}],"error":{"code":"1301","message":"x"}}"#,
                (1301, "x", "", ""),
            ),
            ("{'error': {'code': '1113', 'message': 'x', 'param': None}}", (1113, "x", "", "")),
            (r#"{\"error\":{\"code\":\"1113\",\"message\":\"x\"}}""#, (1113, "x", "", "\"")),
        ] {
            reads(payload, Some(expected));
        }
    }

    #[test]
    fn what_is_left_to_the_tolerant_reading() {
        for payload in [
            r#"{"contentFilter":[],"error":{"code":"1301","message":"x"}}"#,
            r#"{"error":{"code":"1301","message":"x","contentFilter":[{"level":1,"role":"user"}]}}"#,
            r#"{"contentFilter":[{"level":12,"role":"user"}],"code":1301,"msg":"x"}"#,
            r#"{"contentFilter":[{"level":1,"role":"a"}],"contentFilter":[{"level":1,"role":"b"}],"code":1301,"msg":"x"}"#,
            r#"{"code":1001,"msg":"x","success":true}"#,
            r#"{"code":10010,"msg":"x"}"#,
            r#"{"code":0100,"msg":"x"}"#,
            r#"{"code":"1214.0","msg":"x"}"#,
            r#"{"error":{"code":"500","message":"x"}}"#,
            r#"{"error":{"code":"1214","message":""}}"#,
            r#"{"error":{"code":"1214","message":"x"}"#,
            r#"{"error":{"code":"1214","message":"x"},"code":"1213"}"#,
            r#"{"code":"1213","error":{"code":"1214","message":"x"}}"#,
            r#"{"error":{"code":"1214","message":"x"},"message":"y"}"#,
            r#"{"error":{"code":"1214","message":"x"},"error":{"code":"1213","message":"y"}}"#,
            r#"{"error":{"code":"1214","message":"x","message":"y"}}"#,
            r#"{"error":{"code":"1214","message":"x","type":"1213"}}"#,
            r#"{"error":{"type":"1214","message":"x","code":"1214"}}"#,
            r#"{"error":{"code":"1214","message":"x","stage":"y"}}"#,
            r#"{"error":{"code":"1214","message":"x"},"request_id":"req-1"}"#,
            r#"{"error":{"code":"1214","message":"x"},"request_id":"1","request_id":"2"}"#,
            r#"{"error":{"code":"1214","error":{"code":"1214","message":"x"}}}"#,
            r#"{"type":"1214","message":"x"}"#,
            r#"{"code":"1214"}"#,
            r#"{'code': "1214", 'message': 'x'}"#,
            "{\"",
            "{",
            "",
        ] {
            reads(payload, None);
        }
    }
}
