//! Why an entry is rejected, and where.

use super::place::place;
use crate::error::Error;

/// An entry, or a part of one, that cannot be used.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) kind: RejectionKind,
    /// In bytes.
    pub(crate) offset: usize,
    /// In bytes; 0 if the entry as a whole is rejected.
    pub(crate) length: usize,
    pub(crate) reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RejectionKind {
    /// It is not Fluent.
    Syntax,
    /// It is Fluent that this crate does not support.
    Unsupported,
    /// It calls a function that does not exist.
    UnknownFunction,
    /// It has a placeable directly inside a placeable.
    NestedPlaceable,
    /// It exceeds one of [`limits`](crate::limits).
    Limit,
}

impl Rejection {
    pub(crate) fn new(kind: RejectionKind, offset: usize, reason: impl Into<String>) -> Rejection {
        Rejection { kind, offset, length: 0, reason: reason.into() }
    }

    /// Rejects the entry as a whole.
    pub(crate) fn unsupported(reason: impl Into<String>) -> Rejection {
        Rejection::new(RejectionKind::Unsupported, 0, reason)
    }

    /// Rejects the entry as a whole.
    pub(crate) fn limit(reason: impl Into<String>) -> Rejection {
        Rejection::new(RejectionKind::Limit, 0, reason)
    }

    /// Converts it to an error with the line and column of its offset in a resource.
    pub(crate) fn into_error(self, resource: &str) -> Error {
        let what = match self.kind {
            RejectionKind::Syntax => "invalid Fluent syntax",
            RejectionKind::Limit => "limit exceeded",
            _ => "unusable entry",
        };
        Error::entry(what, self.reason, place(resource, self.offset))
    }
}
