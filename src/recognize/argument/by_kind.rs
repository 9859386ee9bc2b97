//! Arguments out of sentences that no wording fits, by what their values look like.

use std::borrow::Cow;

use crate::code::parameter::{FIELD, Kind, METHOD, Parameter};
use crate::code::value::{moment, unit};
use crate::recognize::argument::value::is_value;
use crate::recognize::plain::context::{own_id, strip_prefix_ignoring_case};
use crate::recognize::plain::tokens::{Token, is_mark, numbers, tokens, word_at};
use crate::recognize::thresholds::MAX_TIME;

/// Finds the value of a parameter in a message; `None` rather than a guess.
pub(crate) fn by_kind(parameter: Parameter, message: &str) -> Option<&str> {
    match parameter.kind {
        Kind::Time => time(message),
        Kind::Id => id(message),
        Kind::Field if parameter == FIELD => validated(message),
        Kind::Name if parameter != METHOD => name(message),
        // Any word may be one: only a known sentence names one.
        Kind::Field | Kind::Name | Kind::Text => None,
        Kind::Count => span(message).map(|(number, _)| number),
        Kind::Unit => span(message).map(|(_, unit)| unit),
    }
}

/// Brings a value into the one form that both languages share; an empty one is none. `in_text`: it may have caught quotes and
/// brackets of the plain text around it.
pub(crate) fn normalized(parameter: Parameter, value: &str, in_text: bool) -> Cow<'_, str> {
    let unquoted = |value| if in_text { without_quote(value) } else { value };
    match parameter.kind {
        Kind::Unit => Cow::Borrowed(unit(value).unwrap_or(value)),
        // A count is a count; anything else in its place is searched for one.
        Kind::Count if !value.chars().all(is_digit) => Cow::Borrowed(""),
        // A terminal may have wrapped the line inside them.
        Kind::Id | Kind::Field if value.contains(['\n', '\r']) => {
            value.split_whitespace().collect::<String>().into()
        }
        Kind::Time => {
            let value = unbroken(value);
            let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
            let line = if in_text { without_quote(&line) } else { &line };
            // What comes after the moment is not part of it, unless that is half of its time.
            let is_whole = |rest: &str| !rest.trim_start().starts_with(is_digit);
            let moment = time(line).filter(|time| line.strip_prefix(time).is_some_and(is_whole));
            let other = || if line.chars().count() > MAX_TIME { "" } else { line };
            moment.unwrap_or_else(other).to_owned().into()
        }
        Kind::Field => {
            let value = value.trim_end_matches([':', '：', ' ']);
            // In a text, a sentence that begins with a name has anything before it.
            let name = || value.trim_matches(is_mark).rsplit(is_mark).next();
            let value = without_pair(if in_text { name().unwrap_or(value) } else { value });
            // A validator repeats a part of the name: `tools[0].type:type`.
            let value = value.split(':').next().unwrap_or(value);
            let is_opened = in_text && value.matches('[').count() > value.matches(']').count();
            Cow::Borrowed(value.strip_prefix('[').filter(|_| is_opened).unwrap_or(value))
        }
        // What a sentence goes on with is no part of an ID.
        Kind::Id => {
            let value = value.trim_start_matches([':', '：', ' ']);
            Cow::Borrowed(unquoted(value.split([' ', ',', '，']).next().unwrap_or_default()))
        }
        Kind::Name | Kind::Text | Kind::Count => Cow::Borrowed(unquoted(value)),
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

/// A moment without what is between two parts of a string in source code.
pub(crate) fn unbroken(value: &str) -> &str {
    let is_break = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\\' | '+');
    let inner = value.trim_matches(is_break);
    if inner.starts_with(is_digit) { inner } else { value.trim() }
}

/// A name without the typographic quotes around it, which no name has.
fn without_pair(value: &str) -> &str {
    let pairs = [('“', '”'), ('‘', '’'), ('「', '」'), ('【', '】')];
    let inner = pairs.iter().find_map(|(open, close)| value.strip_prefix(*open)?.strip_suffix(*close));
    inner.filter(|inner| inner.bytes().all(|b| b.is_ascii_graphic())).unwrap_or(value)
}

/// The value without the quotes of the text around it: a pair of backticks, or a quote that nothing closes or opens.
fn without_quote(value: &str) -> &str {
    let value = value.strip_prefix('`').and_then(|inner| inner.strip_suffix('`')).unwrap_or(value);
    let odd = |quote: char| value.matches(quote).count() % 2 == 1;
    let end = value.trim_end_matches(|c| matches!(c, '"' | '\'' | '`') && odd(c));
    if end.is_empty() { value } else { end }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// A number with a unit of time after it: `5 hour`, `7 天`.
fn span(message: &str) -> Option<(&str, &str)> {
    const WORDS: &[&str] = &["分钟", "个小时", "小时", "个月", "天", "周"];
    numbers(message, 0).find_map(|(_, number, rest)| {
        let rest = rest.trim_start_matches([' ', '-']);
        let latin = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let chinese = || WORDS.iter().find(|word| rest.starts_with(**word)).and_then(|word| unit(word));
        let word = rest.get(..latin).and_then(unit).or_else(chinese)?;
        Some((number, word))
    })
}

/// The last moment of several: what a limit is since comes before when it ends.
fn time(message: &str) -> Option<&str> {
    message.as_bytes().iter().enumerate().rev().find_map(|(start, _)| {
        // Not in the middle of a number.
        let (before, rest) = message.split_at_checked(start)?;
        if before.ends_with(is_digit) { None } else { Some(moment(rest)?.text) }
    })
}

/// What comes after `id:`, else something with the form of an ID.
fn id(message: &str) -> Option<&str> {
    const MARKS: &[&str] = &["id：", "id:", "id ", "任务：", "任务:", "task:", "请求：", "request:"];
    let lower = message.to_ascii_lowercase();
    let value = MARKS.iter().find_map(|mark| {
        let rest = message.get(lower.find(mark)?.saturating_add(mark.len())..)?;
        // A word without a digit is the sentence going on: `the task id was not found`.
        Some(word_at(rest.trim_start())).filter(|id| id.contains(is_digit))
    });
    value.or_else(|| own_id(message))
}

/// The code of a model or the path of an API: a word with a digit and a hyphen or dot in it, or with a slash.
fn name(message: &str) -> Option<&str> {
    let has_name = |token: &Token<'_>| {
        let text = token.text;
        let is_letter = |c: char| c.is_ascii_alphabetic();
        let model = text.contains(['-', '.']) && text.starts_with(is_letter) && text.contains(is_digit);
        let path = text.contains('/') && text.matches(is_letter).count() > 3;
        // `HTTP/1.1`, and what is in a URL.
        let other = strip_prefix_ignoring_case(text, "http").is_some()
            || message.get(..token.start).is_some_and(|before| before.ends_with("//"));
        (model || path) && !other
    };
    tokens(message).take(64).find(has_name).map(|token| token.text)
}

/// The parameter that a validator's message begins with: `tools[0].type:type is illegal`, `search_engine: cannot be empty`,
/// `tools[0].type can not be null`.
fn validated(message: &str) -> Option<&str> {
    let nested = message.split(' ').next().filter(|path| path.contains("]."));
    let path =
        nested.unwrap_or(message).split([':', '：']).next().filter(|path| path.len() < message.len())?.trim();
    let is_small = path.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    let is_reserved =
        matches!(path, "error" | "message" | "status" | "code" | "detail" | "http" | "https" | "request");
    (is_small && !is_reserved && is_value(Kind::Field, path.as_bytes())).then_some(path)
}
