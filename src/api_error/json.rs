//! The JSON form of an error, with credentials hidden.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::ops::Deref;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use crate::api_error::argument::{Arguments, set};
use crate::api_error::evidence::Evidence;
use crate::api_error::{ApiError, ContentFilter};
use crate::code::ErrorCode;
use crate::text::redact::redact;
use crate::text::small_string::SmallString;

/// The members of an error; those that are not set are left out.
#[derive(Deserialize, Serialize)]
#[serde(remote = "ApiError", default = "ApiError::default")]
struct Members {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<ErrorCode>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    form: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<ErrorCode>,
    #[serde(
        serialize_with = "write_arguments",
        deserialize_with = "read_arguments",
        skip_serializing_if = "Arguments::is_empty"
    )]
    arguments: Arguments,
    #[serde(skip_serializing_if = "Option::is_none")]
    http_status: Option<u16>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    finish_reason: Option<String>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    task_status: Option<String>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    request_id: Option<SmallString>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(serialize_with = "redacted", skip_serializing_if = "Option::is_none")]
    retry_after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    should_retry: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    content_filter: Vec<ContentFilter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Evidence>,
    #[serde(deserialize_with = "read_others", skip_serializing_if = "Vec::is_empty")]
    others: Vec<ApiError>,
}

impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Members::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ApiError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ApiError, D::Error> {
        Members::deserialize(deserializer)
    }
}

fn redacted<S, T>(text: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    T: Deref<Target = str>,
{
    text.as_deref().map(redact).serialize(serializer)
}

pub(super) fn redacted_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&redact(text))
}

thread_local! {
    /// Whether this thread is deserializing the `others` of an error. serde has no way to pass that down.
    static IS_WITHIN: Cell<bool> = const { Cell::new(false) };
}

struct Within;

impl Drop for Within {
    fn drop(&mut self) {
        IS_WITHIN.set(false);
    }
}

/// Deserializes `others`, one level deep, as recognition makes them. Each level takes some kilobytes of the stack.
fn read_others<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    if IS_WITHIN.replace(true) {
        return Err(serde::de::Error::custom("further errors within further errors"));
    }
    let _within = Within;
    Vec::deserialize(deserializer)
}

fn write_arguments<S: Serializer>(arguments: &Arguments, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(arguments.len()))?;
    for argument in arguments {
        map.serialize_entry(&*redact(argument.name.as_str()), &*redact(argument.text()))?;
    }
    map.end()
}

fn read_arguments<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arguments, D::Error> {
    struct ArgumentsVisitor;

    impl<'de> Visitor<'de> for ArgumentsVisitor {
        type Value = Arguments;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object of strings")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Arguments, A::Error> {
            let mut arguments = Arguments::new();
            while let Some((name, value)) = map.next_entry::<String, String>()? {
                set(&mut arguments, name.into(), &value);
            }
            Ok(arguments)
        }
    }

    deserializer.deserialize_map(ArgumentsVisitor)
}
