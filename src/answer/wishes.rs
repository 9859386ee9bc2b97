//! Values that an option of the program and a query of the server share.

use bigmodel_errors::Audience;
use clap::ValueEnum;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AudienceName {
    /// Whoever calls the API: the wording of the reference
    Developer,
    /// A customer of the app: what to do next, nothing about the account
    EndUser,
}

impl From<AudienceName> for Audience {
    fn from(name: AudienceName) -> Audience {
        match name {
            AudienceName::Developer => Audience::Developer,
            AudienceName::EndUser => Audience::EndUser,
        }
    }
}

/// Returns the HTTP status of the response that a payload came with.
pub(crate) fn http_status(text: &str) -> Option<u16> {
    let is_plain = text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|status| is_plain && (100..=599).contains(status))
}
