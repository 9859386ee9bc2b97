//! Places where a code and a message may stand.

use crate::api_error::ContentFilter;
use crate::code::ErrorCode;
use crate::recognize::json::fields::{Field, Fields, Value};
use crate::recognize::json::keys::Name;
use crate::recognize::json::scan::scan;
use crate::recognize::plain::brackets::brackets;
use crate::recognize::plain::context::names_service;
use crate::recognize::thresholds::{MAX_IN_TEXT, MAX_MESSAGES, MAX_NESTED, MAX_TEXT_MESSAGE};
use crate::text::sanitize::cut;

/// A code with its message, before anybody has judged them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sighting {
    pub(crate) code: u16,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) content_filter: Vec<ContentFilter>,
    pub(crate) shape: Shape,
    /// How many names stand beside the code that this API does not send.
    pub(crate) foreign: usize,
    /// The end of the message is missing.
    pub(crate) cut: bool,
    /// Brackets in the middle of a text that does not speak of an error: any log has some.
    pub(crate) anywhere: bool,
    /// Where in the text; of what was found inside a string, where that string's name stands.
    pub(crate) at: usize,
}

/// The envelope around a code, strongest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// `"error": {"code": ..., "message": ...}`, with the code in `type` too.
    Nested,
    /// `{"code": ..., "msg": ...}`.
    Flat,
    /// `[1214][text]`.
    Brackets,
    /// `{"code": ..., "message": ...}`.
    Bare,
    /// `Error Code: 1003, Message: ...`, `LLM error 1302: ...`, `[1305] text`.
    #[default]
    Text,
    /// A known code anywhere in a text; only a wording of that code makes it more than a number.
    Loose,
}

impl Sighting {
    /// Whether the envelope is one that anything may have.
    pub(crate) fn is_weak(&self) -> bool {
        self.shape >= Shape::Bare
    }
}

/// The codes of all objects in a text.
pub(crate) fn in_objects(text: &str, fields: &Fields<'_>) -> Vec<Sighting> {
    (0..fields.objects.len()).flat_map(|object| in_object(text, fields, object)).collect()
}

/// Codes in strings inside strings, in brackets and in plain text.
pub(crate) fn elsewhere(text: &str, fields: &Fields<'_>, depth: usize) -> Vec<Sighting> {
    let mut found = Vec::new();
    // A message may hold another payload. Sealed ones do not overlap, so that no text is read more than once a level.
    let is_message = |field: &&Field<'_>| matches!(field.name, Name::Message | Name::Msg | Name::Error);
    for field in fields.fields.iter().filter(|field| field.sealed).filter(is_message) {
        if let (Value::Text(message), true) = (&field.value, depth < MAX_NESTED) {
            if message.contains(['{', '[', ':', '=']) {
                let fields = scan(message);
                let inner = in_objects(message, &fields).into_iter();
                let inner = inner.chain(elsewhere(message, &fields, depth.saturating_add(1)));
                found.extend(inner.map(|sighting| Sighting { at: field.at, ..sighting }));
            }
        }
    }
    found.extend(in_brackets(text));
    found.extend(in_text(text));
    found
}

/// The first `[1214][text][request ID]` of a text.
pub(crate) fn in_brackets(text: &str) -> Option<Sighting> {
    let seen = brackets(text)?;
    Some(Sighting {
        code: seen.code,
        message: Some(if seen.double { seen.whole } else { seen.text }.to_owned()),
        request_id: seen.id.map(str::to_owned),
        shape: if seen.double { Shape::Brackets } else { Shape::Text },
        anywhere: text.get(..seen.at).is_some_and(|before| !before.trim().is_empty())
            && !sounds_like_an_error(text),
        at: seen.at,
        ..Sighting::default()
    })
}

/// The code of an object, with each of the texts in it that may be its message.
fn in_object(text: &str, fields: &Fields<'_>, object: usize) -> Vec<Sighting> {
    let Some(sighting) = code_in_object(text, fields, object) else { return Vec::new() };
    let messages = [Name::Msg, Name::Message].into_iter().flat_map(|name| fields.of(object, name));
    let mut found: Vec<Sighting> = messages
        .filter_map(|field| Some((field.value.text()?.to_owned(), field.cut)))
        .take(MAX_MESSAGES)
        .map(|(message, cut)| Sighting { message: Some(message), cut, ..sighting.clone() })
        .collect();
    if found.is_empty() {
        found.push(sighting);
    }
    found
}

fn code_in_object(text: &str, fields: &Fields<'_>, object: usize) -> Option<Sighting> {
    let own = |name: Name| fields.of(object, name);
    let parent = fields.objects.get(object).map_or(0, |object| object.parent);
    let of_parent = |name: Name| fields.of(parent, name);
    let (code_field, code) =
        own(Name::Code).chain(own(Name::Type)).find_map(|field| Some((field, code_of(&field.value)?)))?;
    let flat = own(Name::Msg).next().is_some();
    let has_message = flat || own(Name::Message).next().is_some();
    let nested = of_parent(Name::Error).any(|field| field.value == Value::Nested(object));
    let success = own(Name::Success)
        .any(|field| matches!(&field.value, Value::Bare(text) if text.eq_ignore_ascii_case("true")));
    if success {
        return None;
    }
    let shape = match (object, nested, flat) {
        (0, ..) => Shape::Text,
        (_, true, _) => Shape::Nested,
        (_, false, true) => Shape::Flat,
        (_, false, false) => Shape::Bare,
    };
    let in_parentheses = text.get(..code_field.at).is_some_and(|before| before.ends_with('('));
    match shape {
        Shape::Text if !has_message && !in_parentheses && !sounds_like_an_error(text) => return None,
        Shape::Bare if !has_message => return None,
        _ => {}
    }
    let ids = own(Name::RequestId).chain(of_parent(Name::RequestId)).filter_map(|field| field.value.text());
    let foreign = own(Name::Status)
        .count()
        .saturating_add(fields.objects.get(object).map_or(0, |object| object.others));
    Some(Sighting {
        code,
        // Text around a bare `code: 1214` is all the message there is.
        message: (shape == Shape::Text).then(|| text.trim().to_owned()),
        request_id: ids.into_iter().find(|id| !matches!(*id, "" | "null" | "None")).map(str::to_owned),
        content_filter: content_filter(
            fields,
            own(Name::ContentFilter).chain(of_parent(Name::ContentFilter)),
        ),
        shape,
        foreign: if shape == Shape::Text { 0 } else { foreign },
        anywhere: false,
        cut: false,
        at: code_field.at,
    })
}

fn content_filter<'f>(fields: &Fields<'_>, found: impl Iterator<Item = &'f Field<'f>>) -> Vec<ContentFilter> {
    let mut filters = Vec::new();
    for field in found {
        let Value::Nested(first) = field.value else { continue };
        // The array's objects are numbered on from the first.
        for object in first..first.saturating_add(16) {
            let value =
                |name: Name| super::trimmed(&fields.of(object, name).next()?.value).map(str::to_owned);
            let Some(level) = value(Name::Level).and_then(|level| level.parse().ok()) else { break };
            filters.push(ContentFilter { level, role: value(Name::Role).unwrap_or_default() });
        }
    }
    filters
}

/// Known codes standing in plain text: `LLM error 1305: text`, `错误码 1305：text`, `quota (1321): text`, `| 1214 | text |`.
fn in_text(text: &str) -> Vec<Sighting> {
    const WORDS: &[&str] = &["error", "code", "错误", "错误码", "代码", "返回"];
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0_usize;
    while let Some(offset) = bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit)) {
        let start = at.saturating_add(offset);
        let digits = bytes.get(start..).into_iter().flatten().take_while(|b| b.is_ascii_digit()).count();
        at = start.saturating_add(digits);
        let (Some(before), Some(after)) = (text.get(..start), text.get(at..)) else { break };
        let code = text.get(start..at).filter(|_| digits == 4).and_then(|code| code.parse().ok());
        let Some(code) = code.filter(|code| ErrorCode::new(*code).is_known()) else { continue };
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
        if before.ends_with(is_part) || after.starts_with(is_part) {
            continue;
        }
        let word = before.trim_end_matches([' ', '(', '（', '[', '#', '`', ':', '：', '=']);
        let follows = WORDS.iter().any(|word_for_error| {
            let tail = word.len().checked_sub(word_for_error.len()).and_then(|from| word.get(from..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(word_for_error))
        });
        let rest = after.trim_start_matches([')', '）', ']', '`', ' ']);
        let joined = rest.is_empty() || rest.starts_with(is_joint) || after.starts_with('`');
        let message = cut(rest, MAX_TEXT_MESSAGE).trim_start_matches(is_joint);
        let message = message.split("\n\n").next().unwrap_or_default().trim().trim_matches(['"', '`']);
        // The message may stand before the code, too.
        let message = if message.is_empty() { cut(text.trim(), MAX_TEXT_MESSAGE) } else { message };
        let shape = if follows && (joined || names_service(text)) { Shape::Text } else { Shape::Loose };
        found.push(Sighting {
            code,
            message: Some(message.to_owned()),
            shape,
            at: start,
            ..Sighting::default()
        });
        if found.len() >= MAX_IN_TEXT {
            break;
        }
    }
    found
}

/// What may stand between a code and its message.
pub(crate) fn is_joint(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, ':' | '：' | '-' | '—' | ',' | '，' | '|' | '"' | '“' | '「' | '（' | '(')
}

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
    // 12.140e2 is 1214 with as many zeros behind it as the exponent has left, which is none.
    let last = digits.trim_end_matches('0');
    let shift = i32::try_from(whole.len()).ok()?.checked_sub(i32::try_from(last.len()).ok()?)?;
    let zeros = usize::try_from(exponent.checked_add(shift)?).ok().filter(|zeros| *zeros < 5)?;
    [last, &"0".repeat(zeros)].concat().parse().ok()
}

fn sounds_like_an_error(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["error", "fail", "exception", "错误", "失败", "异常", "报错"].iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_as_they_are_written() {
        for (text, code) in [
            ("1214", Some(1214)),
            (" 1214 ", Some(1214)),
            ("1214.0", Some(1214)),
            ("1.214e3", Some(1214)),
            ("12.140E+02", Some(1214)),
            ("121400e-2", Some(1214)),
            ("0.1214e4", Some(1214)),
            ("1.3e3", Some(1300)),
            ("500", Some(500)),
            ("1213.99999999999999999", None),
            ("1214.00000000000000001", None),
            ("1213999999999999999999e-18", None),
            ("01214.0", None),
            ("1214.0.0", None),
            ("1214e", None),
            ("1.214e9999999999", None),
            ("1214e-9999999999", None),
            ("99.0", None),
            ("0.0", None),
            ("01214", None),
            ("-1214", None),
            ("+1214", None),
            ("1214.5", None),
            ("99999", None),
            ("18446744073709551616", None),
            ("1e999", None),
            ("NaN", None),
            ("0x4BE", None),
            ("rate_limit_error", None),
            ("", None),
        ] {
            assert_eq!(code_of(&Value::Text(text.into())), code, "{text:?}");
        }
        for (zeros, code) in [(59, Some(1214)), (60, None), (1000, None)] {
            let text = format!("1214.{}", "0".repeat(zeros));
            assert_eq!(code_of(&Value::Text(text.into())), code, "{zeros}");
        }
    }

    /// Code, message and shape of each.
    fn told(found: &[Sighting]) -> Vec<(u16, &str, Shape)> {
        found.iter().map(|s| (s.code, s.message.as_deref().unwrap_or_default(), s.shape)).collect()
    }

    #[test]
    fn codes_in_plain_text() {
        use Shape::{Loose, Text};
        for (text, expected) in [
            ("LLM error 1305: too busy", Some((1305, "too busy", Text))),
            ("错误码 1305：访问量过大", Some((1305, "访问量过大", Text))),
            ("too busy, Error Code 1305", Some((1305, "too busy, Error Code 1305", Text))),
            ("got `error 1305` too busy", Some((1305, "too busy", Text))),
            ("error 1305 too busy", Some((1305, "too busy", Loose))),
            ("bigmodel error 1305 too busy", Some((1305, "too busy", Text))),
            ("quota (1321): used up", Some((1321, "used up", Loose))),
            ("| 1305 | too busy |", Some((1305, "too busy |", Loose))),
            ("error 1305: too busy\n\nat main.py", Some((1305, "too busy", Text))),
            ("error 1305.2: x", None),
            ("error v1305: x", None),
            ("error 1305_2: x", None),
            ("error 13050: x", None),
            ("error 1999: x", None),
        ] {
            assert_eq!(told(&in_text(text)), Vec::from_iter(expected), "{text}");
        }
        let two = in_text("error 1305: busy\nerror 1302: slow down");
        assert_eq!(two.iter().map(|s| (s.code, s.at)).collect::<Vec<_>>(), [(1305, 6), (1302, 23)]);
        assert_eq!(in_text(&"error 1305: busy\n".repeat(100)).len(), MAX_IN_TEXT);
    }

    #[test]
    fn codes_in_objects() {
        use Shape::{Bare, Flat, Nested, Text};
        for (text, expected) in [
            (r#"{"error":{"code":"1230","message":"boom"}}"#, Some((1230, "boom", Nested))),
            (r#"{"error":{"code":"1230"}}"#, Some((1230, "", Nested))),
            (r#"{"code":1230,"msg":"boom"}"#, Some((1230, "boom", Flat))),
            (r#"{"code":1230,"msg":"boom","success":false}"#, Some((1230, "boom", Flat))),
            (r#"{"code":1230,"msg":"boom","success":true}"#, None),
            (r#"{"code":1230,"message":"boom"}"#, Some((1230, "boom", Bare))),
            (r#"{"error":{},"data":{"code":1230,"message":"boom"}}"#, Some((1230, "boom", Bare))),
            (r#"{"code":1230}"#, None),
            ("code: 1230, message: boom", Some((1230, "boom", Text))),
            ("request failed, code: 1230", Some((1230, "request failed, code: 1230", Text))),
            ("not today (code: 1230)", Some((1230, "not today (code: 1230)", Text))),
            ("zip code: 1230", None),
        ] {
            assert_eq!(told(&in_objects(text, &scan(text))), Vec::from_iter(expected), "{text}");
        }
    }

    #[test]
    fn what_stands_beside_a_code_in_its_object() {
        for (text, id, foreign) in [
            (r#"{"error":{"code":"1230","message":"x"},"request_id":"r-1"}"#, Some("r-1"), 0),
            (r#"{"code":1230,"msg":"x","request_id":"r-1"}"#, Some("r-1"), 0),
            (r#"{"code":1230,"msg":"x","request_id":""}"#, None, 0),
            (r#"{"code":1230,"msg":"x","request_id":"null","data":1}"#, None, 0),
            (r#"{"code":1230,"msg":"x","status":500,"locale":"zh"}"#, None, 2),
            (r#""code": 1230, "msg": "x", "locale": "zh""#, None, 0),
        ] {
            let found = in_objects(text, &scan(text)).remove(0);
            assert_eq!((found.request_id.as_deref(), found.foreign), (id, foreign), "{text}");
        }
    }

    #[test]
    fn brackets_are_anywhere_where_nothing_speaks_of_an_error() {
        for (text, shape, anywhere) in [
            ("[1230][it went boom]", Shape::Brackets, false),
            (" [1230]it went boom", Shape::Text, false),
            ("request failed: [1230][it went boom]", Shape::Brackets, false),
            ("logger.info('[1211][list of screens]')", Shape::Brackets, true),
        ] {
            let found = in_brackets(text).unwrap();
            assert_eq!((found.shape, found.anywhere), (shape, anywhere), "{text}");
        }
        let found = in_brackets("[1305][busy][20260621010506]").unwrap();
        assert_eq!((found.code, found.message.as_deref()), (1305, Some("busy")));
        assert_eq!(found.request_id.as_deref(), Some("20260621010506"));
    }

    #[test]
    fn a_message_may_hold_another_payload() {
        let within = |text: &str| format!(r#"{{"message":{}}}"#, serde_json::json!(text));
        let mut text = r#"{"error":{"code":"1230","message":"boom"}}"#.to_owned();
        for depth in 0..=MAX_NESTED {
            let is_read = depth < MAX_NESTED;
            text = within(&text);
            let mut found = elsewhere(&text, &scan(&text), 0);
            found.retain(|sighting| sighting.shape == Shape::Nested);
            assert_eq!(
                told(&found),
                Vec::from_iter(is_read.then_some((1230, "boom", Shape::Nested))),
                "{text}"
            );
            // It stands where the message stands that it is in.
            assert!(found.iter().all(|sighting| sighting.at == 2), "{text}");
        }
    }

    #[test]
    fn of_two_that_rest_on_their_shape_alone_the_stronger_comes_first() {
        let (bare, nested) =
            (r#"{"code":"1230","message":"boom"}"#, r#"{"error":{"code":"1231","message":"bang"}}"#);
        for (text, first) in
            [(format!("{bare} {nested}"), 1231), (format!("{nested} {bare}"), 1231), (bare.to_owned(), 1230)]
        {
            let error = crate::ApiError::recognize(&text);
            assert_eq!(error.code().map(crate::ErrorCode::as_u16), Some(first), "{text}");
        }
    }
}
