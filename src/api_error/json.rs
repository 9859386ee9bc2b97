//! The JSON form of an error, with credentials hidden.

use std::cell::Cell;
use std::fmt;
use std::ops::Deref;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use crate::api_error::argument::{Arguments, set};
use crate::text::redact::redact;

pub(super) fn redacted<S, T>(text: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
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
pub(super) fn read_others<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
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

/// Writes arguments as an object, in their order.
pub(super) fn write_arguments<S: Serializer>(
    arguments: &Arguments,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(arguments.len()))?;
    for argument in arguments {
        map.serialize_entry(&*redact(argument.name.as_str()), &*redact(argument.text()))?;
    }
    map.end()
}

/// Reads arguments from an object.
pub(super) fn read_arguments<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arguments, D::Error> {
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
