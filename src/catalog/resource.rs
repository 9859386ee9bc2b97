//! One FTL text, a built-in one or an overlay, and the messages in it.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use arrayvec::ArrayString;
use fluent_syntax::ast;
use fluent_syntax::parser;
use unic_langid::LanguageIdentifier;

use super::builtin::Builtin;
use super::lower::{lower, memory_of};
use super::overlay::Own;
use super::pattern::Pattern;
use super::resolver::Failure;
use crate::code::ErrorCode;
use crate::code::parameter::{Lookup, Name};
use crate::error::Error;

/// A resource with its entries.
pub(crate) enum Resource {
    Builtin(&'static Builtin),
    /// Behind a pointer, so that an app without overlays does not carry what only they need: fluent-syntax and fluent-bundle.
    Own(Box<dyn Entries>),
}

/// The entries of a text from outside.
pub(crate) trait Entries: Send + Sync {
    #[cfg(feature = "pseudo")]
    fn source(&self) -> &str;

    fn message(&self, subject: Subject<'_>) -> Option<&Message>;

    /// The message of a code by its [`index`](ErrorCode::index).
    fn of_code(&self, index: usize) -> Option<&Message>;

    fn has_code(&self, index: usize) -> bool;

    /// Formats a message's value, or one of its attributes, by fluent-bundle.
    fn format(&self, asked: &Asked<'_>, names: &mut dyn Iterator<Item = &Name>) -> Result<String, Failure>;
}

/// What the resolver is to say, and how.
pub(crate) struct Asked<'a> {
    pub(crate) locale: &'a LanguageIdentifier,
    /// Whether all arguments' ends are marked.
    pub(crate) isolating: bool,
    pub(crate) subject: Subject<'a>,
    pub(crate) attribute: Option<&'a str>,
    pub(crate) arguments: &'a dyn Lookup,
}

/// A message: its value, and its attributes by name. Borrowed from a table of the built-in texts, owned if it was loaded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Cow<'static, [(Cow<'static, str>, Pattern)]>,
}

/// Which message is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    /// `error-<code>`
    Code(ErrorCode),
    /// `http-<status>`
    Status(u16),
    /// `finish-<reason>`
    Finish(&'a str),
    Id(&'a str),
}

impl Subject<'_> {
    pub(crate) fn message_id(&self) -> Cow<'static, str> {
        match self {
            Subject::Code(code) => code.message_id(),
            subject => subject.parts(|prefix, rest| Cow::Owned(format!("{prefix}{rest}"))),
        }
    }

    /// The ID in two parts, which need not be put together to be looked up.
    pub(super) fn parts<T>(&self, with: impl FnOnce(&'static str, &str) -> T) -> T {
        match self {
            Subject::Code(code) => with("error-", &digits(code.as_u16())),
            Subject::Status(status) => with("http-", &digits(*status)),
            Subject::Finish(reason) => with("finish-", reason),
            Subject::Id(id) => with("", id),
        }
    }
}

/// A number in full, without an allocation.
pub(crate) fn digits(number: u16) -> ArrayString<5> {
    let mut digits = ArrayString::new();
    // Five digits are as many as a `u16` has.
    let _ = write!(digits, "{number}");
    digits
}

impl Resource {
    /// A text from outside: checked and parsed at once. Bad entries are left out and reported, up to `most`.
    pub(crate) fn overlay(source: &str, most: usize) -> (Resource, Vec<Error>) {
        let (own, errors) = Own::checked(source, most);
        (Resource::Own(Box::new(own)), errors)
    }

    /// The same entries with each text changed.
    #[cfg(feature = "pseudo")]
    pub(super) fn with_texts(&self, change: &impl Fn(&str) -> String) -> Resource {
        let source = match self {
            Resource::Builtin(builtin) => builtin.source,
            Resource::Own(own) => own.source(),
        };
        Resource::Own(Box::new(Own::unchecked(super::texts::change_texts(source, change))))
    }

    /// The message, if the resource has it.
    pub(crate) fn message(&self, subject: Subject<'_>) -> Option<&Message> {
        match self {
            Resource::Builtin(builtin) => builtin.message(subject),
            Resource::Own(own) => own.message(subject),
        }
    }

    /// The value of a message, or its attribute of that name, if the resource has it.
    pub(crate) fn pattern(&self, subject: Subject<'_>, attribute: Option<&str>) -> Option<&Pattern> {
        self.message(subject)?.pattern(attribute)
    }

    /// The message of a code, by its [`index`](ErrorCode::index), if the resource has it.
    #[inline]
    pub(crate) fn of_code(&self, index: usize) -> Option<&Message> {
        match self {
            Resource::Builtin(builtin) => builtin.of_code(index),
            Resource::Own(own) => own.of_code(index),
        }
    }

    /// Whether there is an entry for the code of that index.
    #[inline]
    pub(crate) fn has_code(&self, index: usize) -> bool {
        match self {
            Resource::Builtin(builtin) => builtin.of_code(index).is_some(),
            Resource::Own(own) => own.has_code(index),
        }
    }

    /// Has fluent-bundle format what was lowered to [`Pattern::Resolver`], which nothing of a built-in text is.
    pub(crate) fn format(
        &self,
        asked: &Asked<'_>,
        names: &mut dyn Iterator<Item = &Name>,
    ) -> Result<String, Failure> {
        match self {
            Resource::Builtin(_) => Err(Failure::Unusable),
            Resource::Own(own) => own.format(asked, names),
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
    fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value),
        }
    }

    /// Its value, and its attributes' values.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|(_, pattern)| pattern))
    }

    /// Whether the resolver is to say any of it.
    pub(super) fn is_resolved(&self) -> bool {
        self.patterns().any(|pattern| matches!(pattern, Pattern::Resolver(_)))
    }
}

/// The code that a message is for by its ID; `error-01214` is another ID.
pub(super) fn code_of(id: &str) -> Option<ErrorCode> {
    let digits = id.strip_prefix("error-").filter(|digits| *digits == "0" || !digits.starts_with('0'))?;
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok().map(ErrorCode::new))?
}

/// Reads an entry with fluent-syntax and lowers it; `None` for a term.
pub(super) fn read_lowered<'e>(entry: &str, text: &'e dyn Fn(&str) -> Option<&'e str>) -> Option<Message> {
    // Of an entry that was checked, only junk behind the message can be wrong.
    let (Ok(resource) | Err((resource, _))) = parser::parse(entry);
    resource.body.iter().find_map(|found| match found {
        ast::Entry::Message(message) => Some(Message::new(message, entry.len(), text)),
        _ => None,
    })
}

/// The byte ranges of a source's entries: each begins with a letter, `-` or `#` in the first column and reaches to the
/// next. Everything else, `}` or `[other]` in the first column for example, belongs to the entry above.
pub(crate) fn entries(source: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0_usize;
    std::iter::from_fn(move || {
        let rest = source.as_bytes().get(start..).filter(|rest| !rest.is_empty())?;
        let range = start..start.saturating_add(entry_len(rest));
        start = range.end;
        Some(range)
    })
}

/// How many bytes of a text that is not empty its first entry takes.
fn entry_len(text: &[u8]) -> usize {
    let (mut rest, mut length, mut begins) = (text, 0_usize, false);
    while let [b, after @ ..] = rest {
        if begins && (b.is_ascii_alphabetic() || matches!(b, b'-' | b'#')) {
            break;
        }
        begins = *b == b'\n';
        (rest, length) = (after, length.saturating_add(1));
    }
    length
}

#[cfg(feature = "pseudo")]
pub(super) fn is_id(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(source: &str, expected: &[&str]) {
        let found: Vec<_> = entries(source).filter_map(|range| source.get(range)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn entries_begin_in_the_first_column() {
        splits("", &[]);
        splits("a = b", &["a = b"]);
        splits("\n\na = b\n\nc = d\n", &["\n\n", "a = b\n\n", "c = d\n"]);
        splits(
            "# x\na = { $b ->\n[one] x\n}\n    .c = d\n-e = f\n",
            &["# x\n", "a = { $b ->\n[one] x\n}\n    .c = d\n", "-e = f\n"],
        );
    }
}
