//! What is known without a code.

use std::borrow::Cow;

use super::ApiError;
use crate::text::small_string::SmallString;

/// What is known beside a code or without one, in a text.
#[derive(Clone, Default)]
pub(crate) struct Beside<'t> {
    pub(crate) finish_reason: Option<&'t str>,
    pub(crate) task_status: Option<&'t str>,
    pub(crate) retry_after: Option<Cow<'t, str>>,
    pub(crate) http_status: Option<u16>,
    pub(crate) request_id: Option<&'t str>,
    pub(crate) path: Option<&'t str>,
    pub(crate) message: Option<&'t str>,
    pub(crate) detail: Option<&'t str>,
}

impl Beside<'_> {
    /// The error, if there is no code.
    pub(crate) fn error(self) -> ApiError {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        ApiError {
            finish_reason: owned(self.finish_reason),
            task_status: owned(self.task_status),
            retry_after: self.retry_after.map(Cow::into_owned),
            http_status: self.http_status,
            request_id: self.request_id.map(SmallString::from),
            path: owned(self.path),
            message: owned(self.message),
            detail: owned(self.detail),
            ..ApiError::default()
        }
    }
}
