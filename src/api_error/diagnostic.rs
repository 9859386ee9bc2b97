use std::fmt;

use crate::code::ErrorCode;
use crate::limits::ARGUMENT_CHARS;
use crate::text::sanitize::sanitize;

/// A step of the fallback order that a rendering took.
///
/// Its [`Display`](fmt::Display) form is one lower-case line for logs; in JSON it is an object with a `kind`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Diagnostic {
    /// The text is in another locale than the one the reader preferred.
    FellBack {
        /// The language range that the reader sent, or the first locale of the chain where that lacks the message.
        requested: String,
        /// The locale of the text.
        used: String,
    },
    /// Arguments that the code declares are missing; a text without them was rendered.
    MissingArgument {
        /// Their names.
        names: Vec<String>,
    },
    /// An argument that the code does not take was given, and ignored.
    UnexpectedArgument {
        /// Its name.
        name: String,
    },
    /// The text is not in the form that the server used: the locale has no text for it, an overlay replaces the message, or an
    /// argument of the form is missing. Another text of the message was rendered.
    MissingForm {
        /// The name of the form.
        name: String,
    },
    /// This version does not know the code; a text for its range, the HTTP status or any error was rendered.
    UnknownCode {
        /// The code.
        code: ErrorCode,
    },
    /// There is neither a code nor anything else that has a message of its own, such as a finish reason.
    Unrecognized,
    /// A message was skipped because it could not be formatted.
    Unformattable {
        /// The ID of the message.
        message_id: String,
        /// Its locale.
        locale: String,
    },
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clean = |text: &str| sanitize(text, ARGUMENT_CHARS);
        match self {
            Diagnostic::FellBack { requested, used } => {
                write!(f, "no text in {}: {used} answered", clean(requested))
            }
            Diagnostic::MissingArgument { names } => {
                write!(f, "missing argument {}", clean(&names.join(", ")))
            }
            Diagnostic::UnexpectedArgument { name } => write!(f, "unexpected argument {}", clean(name)),
            Diagnostic::MissingForm { name } => write!(f, "no text for the form {}", clean(name)),
            Diagnostic::UnknownCode { code } => write!(f, "unknown code {code}"),
            Diagnostic::Unrecognized => f.write_str("no error code recognized"),
            Diagnostic::Unformattable { message_id, locale } => {
                write!(f, "cannot format {message_id} in {locale}")
            }
        }
    }
}
