pub(crate) mod category;
pub(crate) mod form;
#[cfg(feature = "serde")]
mod json;
pub(crate) mod parameter;
pub(crate) mod remedy;
pub(crate) mod table;
pub(crate) mod value;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::code::category::Category;
use crate::code::parameter::*;
use crate::code::remedy::Remedy;
use crate::code::table::for_each_code;
use crate::error::Error;

/// A numeric error code of the API, such as 1214.
///
/// The server owns the set of codes and adds to it, so any `u16` is a code; [`is_known`](ErrorCode::is_known) tells
/// whether this version of the crate has its text. Known codes are constants:
///
/// ```
/// use bigmodel_errors::{Category, ErrorCode, Remedy};
///
/// let code: ErrorCode = "1214".parse()?;
/// assert_eq!(code, ErrorCode::INVALID_FIELD);
/// assert_eq!(code, 1214);
/// assert_eq!((code.as_u16(), u16::from(code)), (1214, 1214));
/// assert_eq!(code.category(), Some(Category::ApiCall));
/// assert_eq!(code.remedy(), Some(Remedy::FixRequest));
/// assert_eq!(code.arguments(), ["field"]);
/// assert!(!code.is_retryable());
/// assert_eq!(format!("{code} {code:?}"), "1214 INVALID_FIELD");
/// # Ok::<(), bigmodel_errors::Error>(())
/// ```
///
/// In serde's formats it is written as a number, and read from a number or a numeric string.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorCode {
    code: u16,
    /// The position in [`KNOWN`](ErrorCode::KNOWN), found once when the code is made; past its end for an unknown code.
    index: u16,
}

/// One row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    name: &'static str,
    category: Category,
    remedy: Remedy,
    http_status: Option<u16>,
    message_id: &'static str,
    arguments: &'static [&'static str],
    parameters: &'static [Parameter],
}

macro_rules! expand {
    ($($(#[$doc:meta])+ ($code:literal, $name:ident, $category:ident, $remedy:ident, [$($status:literal)?], [$($parameter:ident),*]);)+) => {
        impl ErrorCode {
            $($(#[$doc])+ pub const $name: ErrorCode = ErrorCode::new($code);)+

            /// All codes whose text this version knows, in ascending order.
            pub const KNOWN: &'static [ErrorCode] = &[$(ErrorCode::$name),+];
        }

        /// In the order of `KNOWN`.
        static ROWS: &[Row] = &[$(Row {
            name: stringify!($name),
            category: Category::$category,
            remedy: Remedy::$remedy,
            http_status: [$(Some($status),)? None][0],
            message_id: concat!("error-", $code),
            arguments: &[$($parameter.name),*],
            parameters: &[$($parameter),*],
        }),+];

        #[allow(clippy::upper_case_acronyms, non_camel_case_types)]
        enum Position { $($name,)+ }

        const fn index(code: u16) -> u16 {
            match code {
                $($code => Position::$name as u16,)+
                _ => u16::MAX,
            }
        }
    };
}

for_each_code!(expand);

impl ErrorCode {
    /// Makes a code from any number.
    pub const fn new(code: u16) -> ErrorCode {
        ErrorCode { code, index: index(code) }
    }

    /// Returns the number.
    pub const fn as_u16(self) -> u16 {
        self.code
    }

    /// Returns whether this version of the crate has a text for the code.
    pub fn is_known(self) -> bool {
        self.row().is_some()
    }

    /// Returns the category of the reference, for an unknown code the one whose range contains it.
    pub fn category(self) -> Option<Category> {
        match self.row() {
            Some(row) => Some(row.category),
            None => Category::of_range(self.code),
        }
    }

    /// Returns who can act and how, `None` for an unknown code.
    pub fn remedy(self) -> Option<Remedy> {
        self.row().map(|row| row.remedy)
    }

    /// Returns whether the same request may succeed later without anyone acting; `false` for an unknown code.
    ///
    /// Many codes that come as HTTP 429 are *not* retryable, such as 1113 (no money) and 1308 (a usage limit).
    pub fn is_retryable(self) -> bool {
        self.remedy().is_some_and(Remedy::is_retryable)
    }

    /// Returns the HTTP status that the newest reference prints beside the code, if any.
    ///
    /// Servers deviate: 1305 is 429, 529 or, inside a begun stream, 200.
    pub fn http_status(self) -> Option<u16> {
        self.row()?.http_status
    }

    /// Returns the ID of the code's Fluent message: `error-1214`.
    pub fn message_id(self) -> Cow<'static, str> {
        match self.row() {
            Some(row) => Cow::Borrowed(row.message_id),
            None => Cow::Owned(format!("error-{}", self.code)),
        }
    }

    /// Returns the names of the arguments that the code's message takes, as the reference spells them.
    pub fn arguments(self) -> &'static [&'static str] {
        self.row().map_or(&[], |row| row.arguments)
    }

    pub(crate) fn parameters(self) -> &'static [Parameter] {
        self.row().map_or(&[], |row| row.parameters)
    }

    /// The position in [`KNOWN`](ErrorCode::KNOWN), by which catalogs are indexed; past its end for an unknown code.
    #[inline]
    pub(crate) fn index(self) -> usize {
        self.index.into()
    }

    #[inline]
    fn row(self) -> Option<&'static Row> {
        ROWS.get(self.index())
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.code, f)
    }
}

/// Writes the constant's name, or the number of an unknown code.
impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row() {
            Some(row) => f.write_str(row.name),
            None => write!(f, "ErrorCode({})", self.code),
        }
    }
}

/// Parses decimal digits, ignoring white space around them.
///
/// # Errors
///
/// - The text is not a whole number from 0 to 65535.
impl FromStr for ErrorCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<ErrorCode, Error> {
        let digits = text.trim_matches(|c: char| c.is_ascii_whitespace());
        match digits.parse() {
            Ok(code) if digits.bytes().all(|b| b.is_ascii_digit()) => Ok(ErrorCode::new(code)),
            _ => Err(Error::invalid_code(text)),
        }
    }
}

impl From<u16> for ErrorCode {
    fn from(code: u16) -> ErrorCode {
        ErrorCode::new(code)
    }
}

impl From<ErrorCode> for u16 {
    fn from(code: ErrorCode) -> u16 {
        code.code
    }
}

impl PartialEq<u16> for ErrorCode {
    fn eq(&self, other: &u16) -> bool {
        self.code == *other
    }
}

impl PartialEq<ErrorCode> for u16 {
    fn eq(&self, other: &ErrorCode) -> bool {
        *self == other.code
    }
}
