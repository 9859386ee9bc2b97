//! A rendered message in serde's formats, such as JSON.

use std::borrow::Cow;

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::ErrorCode;
use crate::code::category::Category;
use crate::render::audience::Audience;
use crate::render::rendered::Rendered;
use crate::render::resolve::is_for_end_users;
use crate::text::redact::redact;

impl Serialize for Rendered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(error) = self.error else {
            let mut fields = serializer.serialize_struct("Rendered", 4)?;
            fields.serialize_field("text", self.as_str())?;
            fields.serialize_field("locale", self.own_locale().tag())?;
            fields.serialize_field("direction", &self.direction())?;
            fields.serialize_field("diagnostics", self.diagnostics())?;
            return fields.end();
        };
        let shown = self.audience() == Audience::Developer;
        let mut fields = serializer.serialize_struct("Rendered", 25)?;
        fields.serialize_field("code", &error.code())?;
        fields.serialize_field("form", &error.form().filter(|_| shown).map(redact))?;
        fields.serialize_field("alternatives", if shown { error.alternatives() } else { &[] })?;
        let remedy = error.remedy();
        let category = error.code().and_then(ErrorCode::category).filter(|_| shown);
        fields.serialize_field("message_id", &self.message_id())?;
        fields.serialize_field("category", &category.map(Category::as_str))?;
        fields.serialize_field("category_text", &self.category_text())?;
        fields.serialize_field("remedy", &remedy.filter(|_| shown))?;
        fields.serialize_field("remedy_text", &remedy.and_then(|remedy| self.text_of(remedy)))?;
        fields.serialize_field("retryable", &error.is_retryable_by(remedy))?;
        fields.serialize_field("text", self.as_str())?;
        fields.serialize_field("locale", self.own_locale().tag())?;
        fields.serialize_field("direction", &self.direction())?;
        fields.serialize_field("arguments", &Arguments(self))?;
        fields.serialize_field("request_id", &error.request_id().filter(|_| shown).map(redact))?;
        fields.serialize_field("message", &error.message().filter(|_| shown).map(redact))?;
        fields.serialize_field("detail", &self.detail())?;
        fields.serialize_field("evidence", &error.evidence())?;
        fields.serialize_field("http_status", &error.http_status())?;
        fields.serialize_field("finish_reason", &error.finish_reason().filter(|_| shown).map(redact))?;
        fields.serialize_field("task_status", &error.task_status().filter(|_| shown).map(redact))?;
        fields.serialize_field("path", &error.path().filter(|_| shown).map(redact))?;
        fields.serialize_field("retry_after", &error.retry_after_text().filter(|_| shown).map(redact))?;
        fields.serialize_field("content_filter", if shown { error.content_filter() } else { &[] })?;
        let others: Vec<Other<'_>> = error.others().iter().filter(|_| shown).map(Other::new).collect();
        fields.serialize_field("others", &others)?;
        // They name parameters, which a customer of the app has no use for.
        fields.serialize_field("diagnostics", if shown { self.diagnostics() } else { &[] })?;
        fields.end()
    }
}

/// A further error of the payload, as much of it as a log needs.
#[derive(Serialize)]
struct Other<'e> {
    code: Option<ErrorCode>,
    message: Option<Cow<'e, str>>,
    request_id: Option<Cow<'e, str>>,
    evidence: Option<Evidence>,
}

impl<'e> Other<'e> {
    fn new(error: &'e ApiError) -> Other<'e> {
        let (code, evidence) = (error.code(), error.evidence());
        let (message, request_id) = (error.message().map(redact), error.request_id().map(redact));
        Other { code, message, request_id, evidence }
    }
}

struct Arguments<'r, 'a>(&'r Rendered<'a>);

impl Serialize for Arguments<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let shown = self.0.audience() == Audience::Developer;
        for (name, value) in self.0.error.into_iter().flat_map(ApiError::arguments) {
            if shown || is_for_end_users(name, value) {
                map.serialize_entry(&*redact(name), &redact(value))?;
            }
        }
        map.end()
    }
}
