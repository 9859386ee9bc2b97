//! A message, and the keys that it is looked up by.

use std::borrow::Cow;
use std::fmt::Write;

use arrayvec::ArrayString;
use fluent_syntax::ast;

use super::lower::{lower, memory_of};
use super::pattern::Pattern;
use crate::code::ErrorCode;
use crate::ftl::parse::parse;

/// A message: its value, and its attributes by name. Borrowed from a table of the built-in texts, owned if it was loaded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Cow<'static, [(Cow<'static, str>, Pattern)]>,
}

/// Which message is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum MessageKey<'a> {
    /// `error-<code>`
    Code(ErrorCode),
    /// `http-<status>`
    Status(u16),
    /// `finish-<reason>`
    Finish(&'a str),
    Id(&'a str),
}

impl MessageKey<'_> {
    pub(crate) fn message_id(&self) -> Cow<'static, str> {
        match self {
            MessageKey::Code(code) => code.message_id(),
            key => key.parts(|prefix, rest| Cow::Owned(format!("{prefix}{rest}"))),
        }
    }

    /// The ID in two parts, which need not be put together to be looked up.
    pub(super) fn parts<T>(&self, with: impl FnOnce(&'static str, &str) -> T) -> T {
        match self {
            MessageKey::Code(code) => with("error-", &digits(code.as_u16())),
            MessageKey::Status(status) => with("http-", &digits(*status)),
            MessageKey::Finish(reason) => with("finish-", reason),
            MessageKey::Id(id) => with("", id),
        }
    }
}

impl Message {
    /// Lowers a message that was written in so many bytes; of attributes with one name the first counts. `entry` gives the text
    /// of an entry by its ID.
    pub(crate) fn new<'e>(
        message: &ast::Message<&str>,
        bytes: usize,
        entry: &'e dyn Fn(&str) -> Option<&'e str>,
    ) -> Message {
        let mut memory = memory_of(bytes);
        let value = message.value.as_ref().map(|value| lower(value, entry, &mut memory));
        let mut attributes: Vec<(Cow<'static, str>, Pattern)> = Vec::with_capacity(message.attributes.len());
        for attribute in &message.attributes {
            let name = attribute.id.name;
            if !attributes.iter().any(|(known, _)| known == name) {
                attributes.push((name.to_owned().into(), lower(&attribute.value, entry, &mut memory)));
            }
        }
        Message { value, attributes: attributes.into() }
    }

    /// Its value, or its attribute of that name.
    #[inline]
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value),
        }
    }

    /// Its value, and its attributes' values.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns_by_name().map(|(_, pattern)| pattern)
    }

    /// The same, each with the name of its attribute.
    pub(super) fn patterns_by_name(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        value.chain(self.attributes.iter().map(|(name, pattern)| (Some(&**name), pattern)))
    }

    /// Whether the resolver is to say any of it.
    pub(super) fn is_resolved(&self) -> bool {
        self.patterns().any(|pattern| matches!(pattern, Pattern::Resolver(_)))
    }
}

/// A number in full, without an allocation.
pub(crate) fn digits(number: u16) -> ArrayString<5> {
    let mut digits = ArrayString::new();
    // Five digits are as many as a `u16` has.
    let _ = write!(digits, "{number}");
    digits
}

/// The code that a message is for by its ID; `error-01214` is another ID.
pub(crate) fn code_of(id: &str) -> Option<ErrorCode> {
    let digits = id.strip_prefix("error-").filter(|digits| *digits == "0" || !digits.starts_with('0'))?;
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok().map(ErrorCode::new))?
}

/// Reads an entry with fluent-syntax and lowers it; `None` for a term.
pub(super) fn read_lowered<'e>(entry: &str, text: &'e dyn Fn(&str) -> Option<&'e str>) -> Option<Message> {
    // In a validated entry, only junk after the message can be invalid.
    let (resource, _) = parse(entry);
    resource.entries().find_map(|found| match found {
        ast::Entry::Message(message) => Some(Message::new(message, entry.len(), text)),
        _ => None,
    })
}
