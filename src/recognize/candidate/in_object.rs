//! Codes in objects, and in strings inside strings.

use super::in_text::{in_brackets, in_text};
use super::{Candidate, Shape};
use crate::api_error::ContentFilter;
use crate::code::value::is_own_id;
use crate::recognize::json::fields::{Field, Fields, Value};
use crate::recognize::json::keys::Name;
use crate::recognize::json::number::code_of;
use crate::recognize::json::scan::scan;
use crate::recognize::plain::context::{is_id, sounds_like_an_error};
use crate::recognize::plain::status::status_before;
use crate::recognize::thresholds::{MAX_MESSAGES, MAX_NAME, MAX_NESTED};

/// The codes of all objects in a text.
pub(crate) fn in_objects(text: &str, fields: &Fields<'_>) -> Vec<Candidate> {
    (0..fields.objects.len()).flat_map(|object| in_object(text, fields, object)).collect()
}

/// Codes in strings inside strings, in brackets and in plain text.
pub(crate) fn elsewhere(text: &str, fields: &Fields<'_>, depth: usize) -> Vec<Candidate> {
    let mut found = Vec::new();
    // A message may hold another payload. Sealed ones do not overlap, so that no text is read more than once a level.
    let is_message = |field: &&Field<'_>| matches!(field.name, Name::Message | Name::Msg | Name::Error);
    for field in fields.fields.iter().filter(|field| field.sealed).filter(is_message) {
        if let (Value::Text(message), true) = (&field.value, depth < MAX_NESTED) {
            if message.contains(['{', '[', ':', '=']) {
                let fields = scan(message);
                let inner = in_objects(message, &fields).into_iter();
                let inner = inner.chain(elsewhere(message, &fields, depth.saturating_add(1)));
                found.extend(inner.map(|candidate| Candidate { at: field.at, ..candidate }));
            }
        }
    }
    found.extend(in_brackets(text));
    let codes = fields.fields.iter().filter(|field| field.object > 0 && field.name == Name::Code);
    let codes: Vec<usize> = codes.filter(|it| code_of(&it.value).is_some()).map(|it| it.at).collect();
    found.extend(in_text(text, |start| {
        let before = codes.partition_point(|name| *name < start).checked_sub(1);
        let name = before.and_then(|before| codes.get(before));
        name.is_some_and(|name| start.saturating_sub(*name) <= MAX_NAME)
    }));
    found
}

/// The code of an object, with each of the texts in it that may be its message.
fn in_object(text: &str, fields: &Fields<'_>, object: usize) -> Vec<Candidate> {
    let Some(candidate) = code_in_object(text, fields, object) else { return Vec::new() };
    let messages = [Name::Msg, Name::Message].into_iter().flat_map(|name| fields.of(object, name));
    let found = messages.filter_map(|field| {
        let message = Some(field.value.text()?.to_owned());
        Some(Candidate { message, cut: field.cut, ..candidate.clone() })
    });
    let found: Vec<Candidate> = found.take(MAX_MESSAGES).collect();
    if found.is_empty() { vec![candidate] } else { found }
}

fn code_in_object(text: &str, fields: &Fields<'_>, object: usize) -> Option<Candidate> {
    let this = fields.objects.get(object)?;
    let around = fields.objects.get(this.parent)?;
    let own = |name: Name| fields.of(object, name);
    // What is about the code may be beside it, or beside the object that it is in.
    let near = |name: Name| own(name).chain(fields.of(this.parent, name));
    let (code_field, code) =
        own(Name::Code).chain(own(Name::Type)).find_map(|field| Some((field, code_of(&field.value)?)))?;
    let is_true =
        |field: &Field<'_>| matches!(&field.value, Value::Bare(text) if text.eq_ignore_ascii_case("true"));
    if own(Name::Success).any(is_true) {
        return None;
    }
    let flat = own(Name::Msg).next().is_some();
    let has_message = flat || own(Name::Message).next().is_some();
    let nested = fields.of(this.parent, Name::Error).any(|field| field.value == Value::Nested(object));
    let (shape, begins) = match object {
        0 => (Shape::Text, code_field.at),
        _ if nested => (Shape::Nested, if this.parent > 0 { around.at } else { this.at }),
        _ if flat => (Shape::Flat, this.at),
        _ => (Shape::Bare, this.at),
    };
    let in_parentheses = text.get(..code_field.at).is_some_and(|before| before.ends_with('('));
    match shape {
        Shape::Text if !has_message && !in_parentheses && !sounds_like_an_error(text) => return None,
        Shape::Bare if !has_message => return None,
        _ => {}
    }
    let in_text = shape == Shape::Text;
    Some(Candidate {
        code,
        // Text around a bare `code: 1214` is all the message there is.
        message: in_text.then(|| text.trim().to_owned()),
        request_id: near(Name::RequestId).filter_map(|field| field.value.text()).find_map(request_id),
        content_filter: content_filter(fields, near(Name::ContentFilter)),
        shape,
        foreign: if in_text { 0 } else { own(Name::Status).count().saturating_add(this.others) },
        foreign_around: this.parent > 0 && around.others > 0,
        http_status: status_before(text, begins)
            .or_else(|| near(Name::Status).find_map(|field| status_of(&field.value))),
        logged: own(Name::LogId).next().is_some(),
        at: code_field.at,
        ..Candidate::default()
    })
}

fn content_filter<'f>(fields: &Fields<'_>, found: impl Iterator<Item = &'f Field<'f>>) -> Vec<ContentFilter> {
    let mut filters = Vec::new();
    for field in found {
        let Value::Nested(first) = field.value else { continue };
        // The array's objects are numbered on from the first.
        for object in first..first.saturating_add(16) {
            let value =
                |name: Name| fields.of(object, name).next()?.value.text().map(|text| text.trim().to_owned());
            let Some(level) = value(Name::Level).and_then(|level| level.parse().ok()) else { break };
            filters.push(ContentFilter { level, role: value(Name::Role).unwrap_or_default() });
        }
    }
    filters
}

/// The status that a member states.
pub(crate) fn status_of(value: &Value<'_>) -> Option<u16> {
    value.text()?.trim().parse().ok().filter(|status| (400..=599).contains(status))
}

/// An ID as it was sent, without the line end of a terminal in it.
fn request_id(text: &str) -> Option<String> {
    let id: String = text.split_whitespace().collect();
    let is_wrapped = id.len() < text.trim().len();
    (is_id(&id) && (!is_wrapped || is_own_id(&id))).then_some(id)
}
