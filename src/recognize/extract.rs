//! Arguments out of sentences that no wording fits, by what their values look like.

use std::borrow::Cow;

use super::field::{field, pair};
use super::tokens::{Token, is_mark, is_name, tokens};
use crate::args::{API_NAME, FIELD, FIELD1, FIELD2, Kind, METHOD, Parameter, unit};

/// Finds the value of a parameter in a message; `None` rather than a guess.
pub(crate) fn by_kind(parameter: Parameter, message: &str) -> Option<&str> {
    match parameter.kind {
        Kind::Time => time(message),
        Kind::Id => id(message),
        Kind::Field if parameter == FIELD => field(message),
        Kind::Field if parameter == FIELD1 => pair(message).map(|(first, _)| first),
        Kind::Field if parameter == FIELD2 => pair(message).map(|(_, second)| second),
        Kind::Field => None,
        Kind::Name if parameter == METHOD => {
            near(message, &["support ", "不支持"], &["调用方式", " call method", " method"])
        }
        Kind::Name if parameter == API_NAME => {
            name(message).or_else(|| after(message, &["access to ", "access ", "无权访问", "API ", "接口"]))
        }
        Kind::Name => name(message),
        Kind::Count => span(message).map(|(number, _)| number),
        Kind::Unit => span(message).map(|(_, unit)| unit),
    }
}

/// Brings a value into the one form that both languages share.
///
/// `loose`: it was read from plain text, whose quotes it may have caught.
pub(crate) fn normalized(parameter: Parameter, value: &str, loose: bool) -> Cow<'_, str> {
    let without_quote = |value| if loose { without_quote(value) } else { value };
    match parameter.kind {
        Kind::Unit => unit(value).map_or(Cow::Borrowed(value), Cow::Borrowed),
        // A terminal may have wrapped the line inside them.
        Kind::Id | Kind::Field if value.contains(['\n', '\r']) => {
            value.split_whitespace().collect::<String>().into()
        }
        Kind::Time if value.contains(['\n', '\r']) => {
            value.split_whitespace().collect::<Vec<_>>().join(" ").into()
        }
        Kind::Field => Cow::Borrowed(without_pair(without_quote(value.trim_end_matches([':', '：', ' '])))),
        // What stands behind the moment is not part of it.
        Kind::Time => {
            Cow::Borrowed(time(value).filter(|time| value.starts_with(time)).unwrap_or(without_quote(value)))
        }
        Kind::Count => Cow::Borrowed(value),
        _ => Cow::Borrowed(without_quote(value)),
    }
}

/// Of a value read from plain text, the name that it begins with.
pub(crate) fn first_token(parameter: Parameter, value: &str) -> &str {
    match parameter.kind {
        Kind::Name | Kind::Id => tokens(value).next().map_or(value, |token| token.text),
        Kind::Field => value.trim_matches(is_mark),
        _ => value,
    }
}

/// A name without the typographic quotes around it, which no name has.
fn without_pair(value: &str) -> &str {
    let pairs = [('“', '”'), ('‘', '’'), ('「', '」'), ('【', '】')];
    let inner = pairs.iter().find_map(|(open, close)| value.strip_prefix(*open)?.strip_suffix(*close));
    inner.filter(|inner| inner.bytes().all(|b| b.is_ascii_graphic())).unwrap_or(value)
}

/// The value without the quotes of the text around it: a pair of backticks, or a quote that nothing closes or opens.
fn without_quote(value: &str) -> &str {
    let inner = value.strip_prefix('`').and_then(|value| value.strip_suffix('`'));
    let value = inner.unwrap_or(value);
    let odd = |quote: char| value.matches(quote).count() % 2 == 1;
    let end = value.trim_end_matches(|c| matches!(c, '"' | '\'' | '`') && odd(c));
    if end.is_empty() { value } else { end }
}

/// A number with a unit of time behind it: `5 hour`, `7 天`.
fn span(message: &str) -> Option<(&str, &str)> {
    let mut from = 0_usize;
    while let Some(offset) = message.get(from..)?.find(|c: char| c.is_ascii_digit()) {
        let start = from.saturating_add(offset);
        let digits = message.get(start..)?.bytes().take_while(u8::is_ascii_digit).count();
        let end = start.saturating_add(digits);
        let rest = message.get(end..)?.trim_start_matches([' ', '-']);
        let latin = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let words = if latin > 0 { rest.get(..latin).and_then(unit) } else { None };
        let words = words.or_else(|| {
            ["个小时", "小时", "个月", "天", "周"]
                .iter()
                .find(|word| rest.starts_with(*word))
                .and_then(|word| unit(word))
        });
        if let Some(word) = words {
            return Some((message.get(start..end)?, word));
        }
        from = end;
    }
    None
}

/// `YYYY-MM-DD HH:MM:SS`, or the date alone.
fn time(message: &str) -> Option<&str> {
    const FORM: &str = "dddd-dd-dd dd:dd:dd";
    let bytes = message.as_bytes();
    let fits = |start: usize, form: &str| {
        let text = bytes.get(start..start.saturating_add(form.len()))?;
        let same = form.bytes().zip(text).all(|(f, b)| match f {
            b'd' => b.is_ascii_digit(),
            b' ' => matches!(b, b' ' | b'T'),
            f => f == *b,
        });
        same.then_some(start.saturating_add(form.len()))
    };
    (0..bytes.len()).find_map(|start| {
        let end = fits(start, FORM)
            .or_else(|| fits(start, "dddd-dd-dd dd:dd"))
            .or_else(|| fits(start, "dddd-dd-dd"))?;
        let zone = message.get(end..).filter(|rest| rest.starts_with('Z')).map_or(0, |_| 1);
        message.get(start..end.saturating_add(zone))
    })
}

/// What stands behind `id:`, else something with the form of an ID.
fn id(message: &str) -> Option<&str> {
    let marked = [
        "id：",
        "id:",
        "id ",
        "ID：",
        "ID:",
        "Id:",
        "任务：",
        "任务:",
        "Task:",
        "task:",
        "请求：",
        "request:",
    ];
    let value = marked.iter().find_map(|mark| {
        let (_, rest) = message.split_once(mark)?;
        let rest = rest.trim_start();
        let length =
            rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
        rest.get(..length).filter(|id| id.bytes().any(|b| b.is_ascii_digit()) || id.len() > 2)
    });
    value.or_else(|| super::text::own_id(message))
}

/// The code of a model or the path of an API: a word with a digit and a hyphen or dot in it, or with a slash.
fn name(message: &str) -> Option<&str> {
    let has_name = |token: &Token<'_>| {
        let text = token.text;
        let model = text.bytes().any(|b| b.is_ascii_digit())
            && text.bytes().any(|b| b.is_ascii_alphabetic())
            && text.contains(['-', '.'])
            && text.starts_with(|c: char| c.is_ascii_alphabetic());
        let path = text.contains('/')
            && !text.starts_with("http")
            && text.chars().filter(|c| c.is_ascii_alphabetic()).count() > 3;
        let glued = message
            .get(..token.start)
            .is_some_and(|before| before.ends_with("//") || before.ends_with("http"));
        (model || path) && !glued
    };
    tokens(message).take(64).find(has_name).map(|token| token.text)
}

/// The first name behind one of the words.
fn after<'t>(message: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| {
        let (_, rest) = message.split_once(word)?;
        let token = tokens(rest).next()?;
        let adjacent = rest.get(..token.start)?.chars().all(is_mark);
        (adjacent && is_name(token.text)).then_some(token.text)
    })
}

/// The name between one of the words and one of the others.
fn near<'t>(message: &'t str, before: &[&str], behind: &[&str]) -> Option<&'t str> {
    let value = after(message, before)?;
    behind.iter().any(|word| message.contains(word)).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::*;

    #[track_caller]
    fn finds(parameter: Parameter, message: &str, expected: Option<&str>) {
        assert_eq!(by_kind(parameter, message), expected, "{message}");
    }

    #[test]
    fn fields_of_validators() {
        for (message, expected) in [
            ("tools[0].function.name:不能为空", Some("tools[0].function.name")),
            ("modelCode: does not exist", Some("modelCode")),
            ("messages[8].content[0].type type error", Some("messages[8].content[0].type")),
            ("messages[2].content[1].type类型错误", Some("messages[2].content[1].type")),
            ("不支持当前response_format值", Some("response_format")),
            ("input数组最大不得超过64条", Some("input")),
            ("input 超长", Some("input")),
            ("The prompt parameter was not received normally.", Some("prompt")),
            ("Parameter 'top_p' should be between 0 and 1", Some("top_p")),
            ("Missing required parameter: model_id", Some("model_id")),
            ("Input cannot be empty", None),
            ("Incorrect role information", None),
            ("输入不能为空", None),
            ("x.y.RequestFailed: messages[2]:content 字段不能为空 (request id: 1)", Some("messages[2]")),
        ] {
            finds(FIELD, message, expected);
        }
    }

    #[test]
    fn other_kinds() {
        finds(NEXT_FLUSH_TIME, "resets 2026-08-12 18:58:34, then", Some("2026-08-12 18:58:34"));
        finds(NEXT_FLUSH_TIME, "Resets at 2025-06-01.", Some("2025-06-01"));
        finds(NEXT_FLUSH_TIME, "soon", None);
        finds(ERROR_ID, "网络错误，错误id：abc123，请联系客服", Some("abc123"));
        finds(ERROR_ID, "oops 20260416094124f3ec9b9906aa0e12", Some("20260416094124f3ec9b9906aa0e12"));
        finds(MODEL_NAME, "no access to GLM-5.3-Highspeed yet", Some("GLM-5.3-Highspeed"));
        finds(API_NAME, "您无权访问embedding-3。", Some("embedding-3"));
        finds(API_NAME, "no permission for chat/completions", Some("chat/completions"));
        finds(METHOD, "该模型不支持SYNC调用方式", Some("SYNC"));
        finds(NUMBER, "limit of 5 hours", Some("5"));
        finds(UNIT, "已达到 7 天上限", Some("day"));
        finds(FIELD1, "tools 和 functions 不能同时使用", Some("tools"));
        finds(FIELD2, "tools 和 functions 不能同时使用", Some("functions"));
    }

    #[test]
    fn units_have_one_form() {
        for (written, canonical) in
            [("hour", "hour"), ("Hours", "hour"), ("小时", "hour"), ("个月", "month"), ("parsec", "parsec")]
        {
            assert_eq!(normalized(UNIT, written, false), canonical);
        }
    }
}
