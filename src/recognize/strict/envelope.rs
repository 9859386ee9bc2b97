//! The API's own envelopes, as it writes them: compact JSON with nothing unusual in it, read in one pass.
//!
//! What is anything else is no error here: the general way reads it, and everything that is read here it would read the same.

use std::ops::Range;

use crate::recognize::strict::content_filter::list_len;

/// What stands in an envelope, and where. Nothing need be unescaped if what is read there has no backslash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) code: u16,
    pub(crate) message: Range<usize>,
    /// Hexadecimal digits; none where there is no ID, or an empty one.
    pub(crate) request_id: Range<usize>,
    /// A word stands there as the type of the error.
    pub(crate) is_typed: bool,
    /// The list of content filters, without its brackets.
    pub(crate) filters: Range<usize>,
}

/// Reads a body that is one of these, members in any order, spaces or none between them:
///
/// - `{"error":{"code":"1214","message":"..."},"request_id":"..."}`, also with `type` beside the code,
/// - `{"type":"error","error":{...},"request_id":"..."}`,
/// - `{"contentFilter":[{"level":1,"role":"user"}],"error":{...}}`,
/// - `{"code":1214,"msg":"...","success":false}`,
/// - `{"code":"1214","message":"..."}`.
pub(crate) fn envelope(payload: &[u8]) -> Option<Envelope> {
    usual(payload).or_else(|| any_order(payload))
}

/// The first two, with their members in the order in which the server writes them.
#[inline]
fn usual(payload: &[u8]) -> Option<Envelope> {
    let length = payload.len();
    let untyped = payload.strip_prefix(b"{\"error\":{\"code\":\"");
    let is_typed = untyped.is_none();
    let rest = match untyped {
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
    let start = length.saturating_sub(rest.len());
    let end = memchr::memchr(b'"', rest).filter(|end| *end > 0)?;
    let message = start..start.saturating_add(end);
    let rest = rest.get(end..)?;
    if rest == b"\"}}" {
        return Some(Envelope { code, message, request_id: 0..0, is_typed, filters: 0..0 });
    }
    let rest = rest.strip_prefix(b"\"},\"request_id\":\"")?;
    let id = rest.strip_suffix(b"\"}").filter(|id| is_id(id))?;
    let start = length.saturating_sub(rest.len());
    let request_id = start..start.saturating_add(id.len());
    Some(Envelope { code, message, request_id, is_typed, filters: 0..0 })
}

fn any_order(payload: &[u8]) -> Option<Envelope> {
    let mut cursor =
        Cursor { rest: payload, length: payload.len(), found: Envelope::default(), nested: false };
    cursor.object(true)?;
    let is_blank = cursor.rest.iter().all(|b| matches!(b, b' ' | b'\n' | b'\r'));
    (is_blank && cursor.found.code != 0 && !cursor.found.message.is_empty()).then_some(cursor.found)
}

struct Cursor<'p> {
    rest: &'p [u8],
    length: usize,
    found: Envelope,
    nested: bool,
}

impl<'p> Cursor<'p> {
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

    /// A member; what stands twice, or in two places, is for the general way.
    fn member(&mut self, outer: bool) -> Option<()> {
        match self.rest.get(1)? {
            b'c' if self.take(b"\"code\":").is_some() => {
                let is_first = self.found.code == 0 && !(outer && self.nested);
                self.found.code = self.code().filter(|_| is_first)?;
            }
            b'm' if self.take(b"\"message\":").is_some() || outer && self.take(b"\"msg\":").is_some() => {
                let is_first = self.found.message.is_empty() && !(outer && self.nested);
                self.found.message = self.text().filter(|(_, message)| is_first && !message.is_empty())?.0;
            }
            b't' => {
                self.take(b"\"type\":")?;
                let (_, word) = self.text()?;
                self.found.is_typed = true;
                return (word.iter().all(|b| is_word(*b)) && !word.is_empty()).then_some(());
            }
            _ if !outer => return None,
            b'e' => {
                self.take(b"\"error\":")?;
                if self.nested || self.found.code != 0 || !self.found.message.is_empty() {
                    return None;
                }
                self.nested = true;
                self.spaces();
                self.object(false)?;
            }
            b'r' => {
                self.take(b"\"request_id\":")?;
                let (place, id) = self.text()?;
                self.found.request_id =
                    Some(place).filter(|_| is_id(id) && self.found.request_id.is_empty())?;
            }
            b'c' => {
                self.take(b"\"contentFilter\":").or_else(|| self.take(b"\"content_filter\":"))?;
                self.found.filters = self.filters().filter(|_| self.found.filters.is_empty())?;
            }
            _ => {
                self.take(b"\"success\":")?;
                self.spaces();
                self.take(b"false")?;
            }
        }
        Some(())
    }

    /// Four digits, in quotes or not.
    fn code(&mut self) -> Option<u16> {
        self.spaces();
        let quoted = self.take(b"\"").is_some();
        let (digits, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        let code = number(digits)?;
        let is_number = quoted || matches!(self.rest.first(), Some(b',' | b'}' | b' '));
        if quoted {
            self.take(b"\"")?;
        }
        Some(code).filter(|_| is_number)
    }

    fn filters(&mut self) -> Option<Range<usize>> {
        self.spaces();
        self.take(b"[")?;
        let start = self.length.saturating_sub(self.rest.len());
        let length = list_len(self.rest)?;
        self.rest = self.rest.get(length..)?;
        self.take(b"]")?;
        Some(start..start.saturating_add(length))
    }

    /// What stands up to the next quotation mark. That no backslash stands before it, the reader of the text sees.
    fn text(&mut self) -> Option<(Range<usize>, &'p [u8])> {
        self.spaces();
        self.take(b"\"")?;
        let start = self.length.saturating_sub(self.rest.len());
        let end = memchr::memchr(b'"', self.rest)?;
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        self.take(b"\"")?;
        Some((start..start.saturating_add(end), text))
    }

    #[inline]
    fn take(&mut self, token: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(token)?;
        Some(())
    }

    #[inline]
    fn spaces(&mut self) {
        while self.take(b" ").is_some() {}
    }
}

/// The number that four digits write; a code of fewer is a status as well.
fn number(digits: &[u8; 4]) -> Option<u16> {
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
fn is_id(id: &[u8]) -> bool {
    id.iter().fold(true, |is_id, b| is_id & matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// What types are made of, such as `rate_limit_error`.
fn is_word(b: u8) -> bool {
    b.is_ascii_lowercase() || b == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes_as_the_api_writes_them() {
        for (payload, expected) in [
            (r#"{"error":{"code":"1214","message":"x"}}"#, Some((1214, "x", ""))),
            (r#"{"error":{"code":"1214","message":"x"},"request_id":""}"#, Some((1214, "x", ""))),
            (r#"{"error": {"message": "x", "code": 1214}, "request_id": "20ab"}"#, Some((1214, "x", "20ab"))),
            (r#"{"request_id":"20ab","error":{"code":"1214","message":"x"}}"#, Some((1214, "x", "20ab"))),
            (
                r#"{"type":"error","error":{"type":"api_error","code":"1302","message":"[1302][y][20ab]"},"request_id":"20ab"}"#,
                Some((1302, "[1302][y][20ab]", "20ab")),
            ),
            (r#"{"code":1001,"msg":"x","success":false}"#, Some((1001, "x", ""))),
            (r#"{"code":"1113","message":"x"}"#, Some((1113, "x", ""))),
            ("{\"code\":\"1113\",\"message\":\"x\"}\r\n", Some((1113, "x", ""))),
            (
                r#"{"contentFilter":[{"level":1,"role":"user"}],"error":{"code":"1301","message":"x"}}"#,
                Some((1301, "x", "")),
            ),
            // The general way's.
            (r#"{"contentFilter":[],"error":{"code":"1301","message":"x"}}"#, None),
            (r#"{"error":{"code":"1301","message":"x","contentFilter":[{"level":1,"role":"user"}]}}"#, None),
            (
                r#"{"contentFilter":[{"level":1,"role":"a"}],"contentFilter":[{"level":1,"role":"b"}],"code":1301,"msg":"x"}"#,
                None,
            ),
            (r#"{"code":1001,"msg":"x","success":true}"#, None),
            (r#"{"code":10010,"msg":"x"}"#, None),
            (r#"{"code":0100,"msg":"x"}"#, None),
            (r#"{"code":"1214.0","msg":"x"}"#, None),
            (r#"{"error":{"code":"500","message":"x"}}"#, None),
            (r#"{"error":{"code":"1214","message":""}}"#, None),
            (r#"{"error":{"code":"1214","message":"x"}"#, None),
            (r#"{"error":{"code":"1214","message":"x"}} y"#, None),
            (r#"{"error":{"code":"1214","message":"x","param":null}}"#, None),
            (r#"{"error":{"code":"1214","message":"x"},"code":"1213"}"#, None),
            (r#"{"code":"1213","error":{"code":"1214","message":"x"}}"#, None),
            (r#"{"error":{"code":"1214","message":"x"},"message":"y"}"#, None),
            (r#"{"error":{"code":"1214","message":"x"},"error":{"code":"1213","message":"y"}}"#, None),
            (r#"{"error":{"code":"1214","message":"x","message":"y"}}"#, None),
            (r#"{"error":{"code":"1214","message":"x"},"request_id":"req-1"}"#, None),
            (r#"{"error":{"code":"1214","message":"x"},"request_id":"1","request_id":"2"}"#, None),
            (r#"{"error":{"code":"1214","error":{"code":"1214","message":"x"}}}"#, None),
            (r#"{"type":"1214","message":"x"}"#, None),
            (r#"{"code":"1214"}"#, None),
            ("", None),
        ] {
            let found = envelope(payload.as_bytes());
            if let Some(usual) = usual(payload.as_bytes()) {
                assert_eq!(Some(usual), any_order(payload.as_bytes()));
            }
            let text = |part| payload.get(part).unwrap();
            let found = found.map(|found| (found.code, text(found.message), text(found.request_id)));
            assert_eq!(found, expected, "{payload}");
        }
    }
}
