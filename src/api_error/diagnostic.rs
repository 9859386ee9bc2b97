use std::fmt;

use serde::Serialize;

use crate::code::ErrorCode;
use crate::limits::ARGUMENT_CHARS;
use crate::text::sanitize::sanitize;

/// A step down the fallback ladder that a rendering had to take.
///
/// Its [`Display`](fmt::Display) form is one lower-case line for logs; in JSON it is an object with a `kind`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Diagnostic {
    /// Another locale answered than the one that the reader wanted most.
    FellBack {
        /// The language range that the reader sent, or the first locale of the chain where that lacks the message.
        requested: String,
        /// The locale that answered.
        used: String,
    },
    /// Arguments that the code declares are not there; a text without arguments was said.
    MissingArgument {
        /// Their names.
        names: Vec<String>,
    },
    /// An argument that the code does not take was given, and ignored.
    UnexpectedArgument {
        /// Its name.
        name: String,
    },
    /// The code is not one of this version; a text for its range, the HTTP status or any error was said.
    UnknownCode {
        /// The code.
        code: ErrorCode,
    },
    /// Neither a code nor a finish reason is known.
    Unrecognized,
    /// A message was passed over because it could not be formatted.
    Unformattable {
        /// The ID of the message.
        message_id: String,
        /// The locale that it stands in.
        locale: String,
    },
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Diagnostic::FellBack { requested, used } => {
                write!(f, "no text in {}: {used} answered", sanitize(requested, ARGUMENT_CHARS))
            }
            Diagnostic::MissingArgument { names } => {
                write!(f, "missing argument {}", sanitize(&names.join(", "), ARGUMENT_CHARS))
            }
            Diagnostic::UnexpectedArgument { name } => {
                write!(f, "unexpected argument {}", sanitize(name, ARGUMENT_CHARS))
            }
            Diagnostic::UnknownCode { code } => write!(f, "unknown code {code}"),
            Diagnostic::Unrecognized => f.write_str("no error code recognized"),
            Diagnostic::Unformattable { message_id, locale } => {
                write!(f, "cannot format {message_id} in {locale}")
            }
        }
    }
}
