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
    let codes: Vec<usize> = codes.map(|field| field.at).collect();
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
    let mut found: Vec<Candidate> = messages
        .filter_map(|field| Some((field.value.text()?.to_owned(), field.cut)))
        .take(MAX_MESSAGES)
        .map(|(message, cut)| Candidate { message: Some(message), cut, ..candidate.clone() })
        .collect();
    if found.is_empty() {
        found.push(candidate);
    }
    found
}

fn code_in_object(text: &str, fields: &Fields<'_>, object: usize) -> Option<Candidate> {
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
    // Where the whole of it begins.
    let begins = match shape {
        Shape::Text => code_field.at,
        Shape::Nested if parent > 0 => fields.objects.get(parent).map_or(0, |object| object.at),
        _ => fields.objects.get(object).map_or(0, |object| object.at),
    };
    let stated =
        || own(Name::Status).chain(of_parent(Name::Status)).find_map(|field| status_of(&field.value));
    let ids = own(Name::RequestId).chain(of_parent(Name::RequestId)).filter_map(|field| field.value.text());
    let foreign = own(Name::Status)
        .count()
        .saturating_add(fields.objects.get(object).map_or(0, |object| object.others));
    Some(Candidate {
        code,
        // Text around a bare `code: 1214` is all the message there is.
        message: (shape == Shape::Text).then(|| text.trim().to_owned()),
        request_id: ids.into_iter().find_map(request_id),
        content_filter: content_filter(
            fields,
            own(Name::ContentFilter).chain(of_parent(Name::ContentFilter)),
        ),
        shape,
        foreign: if shape == Shape::Text { 0 } else { foreign },
        foreign_around: parent > 0 && fields.objects.get(parent).is_some_and(|object| object.others > 0),
        http_status: status_before(text, begins).or_else(stated),
        after_status: false,
        logged: own(Name::LogId).next().is_some(),
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
