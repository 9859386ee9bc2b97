//! The arguments that messages take, by their reference names.

use std::borrow::Cow;
use std::fmt;

use crate::limits::ARGUMENT_CHARS;
use crate::text::direction::{FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, is_right_to_left};
use crate::text::sanitize::write_redacted;

/// An argument of this crate's messages: its name, and what kind of value it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// The position in `ALL`.
    position: u8,
}

/// What an argument's value looks like in the server's sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A request parameter or a path to one: `messages[2].content[0].text`.
    Field,
    /// A model code, an API or a calling mode: `glm-4.7`, `chat/completions`, `SYNC`.
    Name,
    /// An identifier that the service made: usually 14 digits of Beijing time and 16 hexadecimal digits.
    Id,
    /// A whole number, which selects a plural.
    Count,
    /// A unit of time, one of the canonical words `minute`, `hour`, `day`, `week`, `month`.
    Unit,
    /// A moment as `YYYY-MM-DD HH:MM:SS`, Beijing time without a zone.
    Time,
    /// Anything: `[1, 98304]`, `low, high, or max`.
    Text,
}

macro_rules! parameters {
    ($($constant:ident $name:literal $kind:ident;)+) => {
        #[allow(clippy::upper_case_acronyms, non_camel_case_types)]
        enum Position { $($constant,)+ }

        $(pub(crate) const $constant: Parameter =
            Parameter { name: $name, kind: Kind::$kind, position: Position::$constant as u8 };)+
        const ALL: &[Parameter] = &[$($constant),+];

        impl Name {
            $(pub(crate) const $constant: Name = Name::Known(Position::$constant as u8);)+
        }

        /// The parameter of that name, if any message has it.
        pub(crate) fn parameter(name: &str) -> Option<Parameter> {
            match name {
                $($name => Some($constant),)+
                _ => None,
            }
        }
    };
}

parameters! {
    METHOD "method" Name;
    FIELD "field" Field;
    FIELD1 "field1" Field;
    FIELD2 "field2" Field;
    API_NAME "API_name" Name;
    REQUEST_ID "request_id" Id;
    TASK_ID "task_id" Id;
    ERROR_ID "error_id" Id;
    NUMBER "number" Count;
    UNIT "unit" Unit;
    NEXT_FLUSH_TIME "next_flush_time" Time;
    MODEL_NAME "model_name" Name;
    RANGE "range" Text;
    CHOICES "choices" Text;
    LIMIT "limit" Count;

    // Of the generic messages; no code declares them.
    REASON "reason" Text;
    CODE "code" Text;
    STATUS "status" Text;

    // Of the program's messages.
    FILE "file" Text;
    FIRST "first" Text;
    KEYS "keys" Text;
    LANGUAGE "language" Text;
    OPTION "option" Text;
    SECOND "second" Text;
    SIZE "size" Text;
    TEXT "text" Text;
}

/// The name of an argument. Names that this crate's messages use are compared as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The position in `ALL`.
    Known(u8),
    Other(Cow<'static, str>),
}

impl Name {
    #[inline]
    pub(crate) fn new(text: impl Into<Cow<'static, str>>) -> Name {
        let text = text.into();
        parameter(&text).map_or(Name::Other(text), Name::from)
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Name::Known(_) => self.parameter().map_or("", |parameter| parameter.name),
            Name::Other(text) => text,
        }
    }

    /// The parameter of that name, if any message has it.
    pub(crate) fn parameter(&self) -> Option<&'static Parameter> {
        match self {
            Name::Known(position) => ALL.get(usize::from(*position)),
            Name::Other(_) => None,
        }
    }

    #[inline]
    pub(crate) fn kind(&self) -> Option<Kind> {
        self.parameter().map(|parameter| parameter.kind)
    }
}

impl From<Parameter> for Name {
    fn from(parameter: Parameter) -> Name {
        Name::Known(parameter.position)
    }
}

/// A value as a pattern sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Value<'a> {
    pub(crate) text: &'a str,
    /// Set for an exact count, which selects plurals and numeric variants; text never does.
    pub(crate) count: Option<u64>,
    /// The text is shown unchanged: it needs no sanitizing, redaction, cut or isolation marks.
    pub(crate) plain: bool,
}

impl<'a> Value<'a> {
    /// Text of our own, which is shown unchanged.
    pub(crate) fn own(text: &'a str) -> Self {
        Value { text, count: None, plain: true }
    }

    /// Writes the text as a part of a sentence, isolated unless it and the sentence are both left to right.
    #[inline]
    pub(crate) fn write(self, out: &mut impl fmt::Write, right_to_left: bool) -> fmt::Result {
        if self.plain && !right_to_left {
            out.write_str(self.text)
        } else {
            self.write_isolated(out, right_to_left)
        }
    }

    #[inline(never)]
    fn write_isolated(self, out: &mut dyn fmt::Write, right_to_left: bool) -> fmt::Result {
        let is_isolated = right_to_left || self.text.chars().any(is_right_to_left);
        if is_isolated {
            out.write_char(FIRST_STRONG_ISOLATE)?;
        }
        self.write_sanitized(out)?;
        if is_isolated {
            out.write_char(POP_DIRECTIONAL_ISOLATE)?;
        }
        Ok(())
    }

    /// Writes the text alone: one line of bounded length, without controls and credentials.
    pub(crate) fn write_sanitized(self, out: &mut dyn fmt::Write) -> fmt::Result {
        if self.plain { out.write_str(self.text) } else { write_redacted(out, self.text, ARGUMENT_CHARS) }
    }
}

/// Provides the arguments of a pattern.
pub(crate) trait Lookup {
    fn value(&self, name: &Name) -> Option<Value<'_>>;
}
