//! An argument of an error, examined once when it is set, so that rendering only copies it.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use smallvec::SmallVec;

use crate::code::parameter::{Kind, Lookup, Name, UNIT, Value};
use crate::code::value::{beijing_time_of_epoch, is_moment, unit};
use crate::text::redact::{hidden, redact};
use crate::text::sanitize::is_shown_as_it_is;
use crate::text::small_string::SmallString;

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Argument {
    pub(crate) name: Name,
    text: SmallString,
    form: Form,
}

/// How a value can be rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Unchanged.
    Plain,
    /// Unchanged, and selecting a plural by this count.
    Count(u64),
    /// Sanitized.
    Raw,
    /// Not at all, as if it were missing: white space, or a reset time that is no moment or has a zone of its own, since the
    /// sentences state Beijing time.
    Missing,
}

/// In the order in which they were set; most errors have one.
pub(crate) type Arguments = SmallVec<[Argument; 1]>;

/// Arguments by name.
impl Lookup for [Argument] {
    #[inline]
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        self.iter().find(|argument| argument.name == *name)?.value()
    }
}

#[inline]
pub(crate) fn set(arguments: &mut Arguments, name: Cow<'static, str>, value: &str) {
    let argument = Argument::new(Name::new(name), value);
    match arguments.iter_mut().find(|old| old.name == argument.name) {
        Some(old) => *old = argument,
        None => arguments.push(argument),
    }
}

impl Argument {
    /// The argument of an error, by the kind of value that it has.
    #[inline]
    pub(crate) fn new(name: Name, text: &str) -> Argument {
        let kind = name.kind();
        let text = if kind == Some(UNIT.kind) { unit(text).unwrap_or(text) } else { text };
        match kind {
            Some(Kind::Time) if !is_moment(text) => match beijing_time_of_epoch(text) {
                Some(time) => Argument::plain(name, &time),
                None => Argument { name, text: text.into(), form: Form::Missing },
            },
            Some(Kind::Count) => match exact(text) {
                Some(count) => Argument { name, text: text.into(), form: Form::Count(count) },
                None => Argument::of_text(name, text),
            },
            _ => Argument::of_text(name, text),
        }
    }

    /// Text that needs no sanitizing and is no count.
    pub(crate) fn plain(name: Name, text: &str) -> Argument {
        Argument { name, text: text.into(), form: Form::Plain }
    }

    /// Text that is never a count, whatever its name and content.
    #[inline]
    pub(crate) fn of_text(name: Name, text: &str) -> Argument {
        let form = if is_blank(text) {
            Form::Missing
        } else if is_shown_as_it_is(text) {
            Form::Plain
        } else {
            Form::Raw
        };
        Argument { name, text: text.into(), form }
    }

    pub(crate) fn of_count(name: Name, count: u64) -> Argument {
        Argument { name, text: count.to_string().as_str().into(), form: Form::Count(count) }
    }

    /// Hides the value if it is part of a credential in the message, or contains one.
    pub(crate) fn redact_by_message(&mut self, message: &str, secrets: &[Range<usize>]) {
        /// Shorter values occur in a credential by chance.
        const MIN_PART: usize = 4;
        /// No limit of this API has as many digits as a part of a key.
        const MAX_COUNT: usize = 6;
        let text = self.text();
        let is_innocent = match self.name.kind() {
            Some(Kind::Time) => is_moment(text),
            Some(Kind::Unit) => unit(text).is_some(),
            Some(Kind::Count) => text.len() <= MAX_COUNT,
            _ => false,
        };
        if text.len() < MIN_PART || is_innocent || redact(text) != text {
            return;
        }
        let meets = |(start, part): (usize, &str)| {
            let end = start.saturating_add(part.len());
            let next = secrets.partition_point(|secret| secret.end <= start);
            secrets.get(next).is_some_and(|secret| secret.start < end)
        };
        // A value that contained a line end is not in the message verbatim.
        let has =
            |secret: &Range<usize>| message.get(secret.clone()).is_some_and(|secret| text.contains(secret));
        if message.match_indices(text).any(meets) || secrets.iter().any(has) {
            *self = Argument::of_text(self.name.clone(), &hidden(text).concat());
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The value as a sentence can show it.
    #[inline]
    pub(crate) fn value(&self) -> Option<Value<'_>> {
        let (count, plain) = match self.form {
            Form::Plain => (None, true),
            Form::Count(count) => (Some(count), true),
            Form::Raw => (None, false),
            Form::Missing => return None,
        };
        Some(Value { text: &self.text, count, plain })
    }
}

/// Shows the value with credentials hidden.
impl fmt::Debug for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={:?}", redact(self.name.as_str()), redact(&self.text))
    }
}

/// Whether the text is blank. Reads past the first byte only if that may be white space.
#[inline]
fn is_blank(text: &str) -> bool {
    !text.bytes().next().is_some_and(|b| b.is_ascii_graphic()) && text.trim().is_empty()
}

/// Reads digits without sign, leading zero or overflow, so that the number prints as the text did.
#[inline]
fn exact(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}
