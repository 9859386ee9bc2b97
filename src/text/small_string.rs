//! Text that is nearly always short, such as arguments and request IDs, stored without an allocation.

use std::fmt::{self, Write};
use std::ops::Deref;

use arrayvec::ArrayString;
#[cfg(feature = "serde")]
use serde::{Deserialize, Deserializer};

/// As long as a request ID of this API.
const INLINE: usize = 30;

/// Text that is stored inline up to the length of a request ID.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SmallString(Held);

/// Each text has one of the two forms only, by its length.
#[derive(Clone, PartialEq, Eq)]
enum Held {
    Inline(ArrayString<INLINE>),
    Boxed(Box<str>),
}

impl From<&str> for SmallString {
    #[inline]
    fn from(text: &str) -> SmallString {
        SmallString(match ArrayString::from(text) {
            Ok(text) => Held::Inline(text),
            Err(_) => Held::Boxed(text.into()),
        })
    }
}

impl SmallString {
    /// The `Display` form of a value; cut where that fails.
    #[inline]
    pub(crate) fn of(value: impl fmt::Display) -> SmallString {
        let mut inline = ArrayString::new();
        if write!(inline, "{value}").is_ok() {
            return SmallString(Held::Inline(inline));
        }
        let mut text = String::new();
        let _ = write!(text, "{value}");
        text.as_str().into()
    }
}

impl Deref for SmallString {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match &self.0 {
            Held::Inline(text) => text,
            Held::Boxed(text) => text,
        }
    }
}

impl fmt::Debug for SmallString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(feature = "serde")]
impl<'de> Deserialize<'de> for SmallString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SmallString, D::Error> {
        Ok(String::deserialize(deserializer)?.as_str().into())
    }
}
