use std::cmp::Reverse;
use std::error::Error;
use std::iter;

use crate::api_error::ApiError;

/// How many sources of an error are looked at.
const MAX_SOURCES: usize = 16;

impl ApiError {
    /// Finds the error of this API in an error of a client crate: in the error itself, or in one of its
    /// [sources](Error::source).
    ///
    /// One that is an `ApiError` is returned as it is. Otherwise their texts are recognized, those of `Display` and, if no code is
    /// in them, of `Debug`, which some crates keep the body for; the strongest [evidence](ApiError::evidence) counts, the
    /// outermost error first. What is not recognized has no code, and the outermost text as its [message](ApiError::message).
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, ErrorCode};
    ///
    /// let error = std::io::Error::other(r#"HTTP status 429: {"error":{"code":"1302","message":"Rate limit reached for requests"}}"#);
    /// let found = ApiError::from_error(&error);
    /// assert_eq!(found.code(), Some(ErrorCode::CONCURRENCY_LIMIT));
    /// assert_eq!(found.http_status(), Some(429));
    /// ```
    pub fn from_error(error: &(dyn Error + 'static)) -> ApiError {
        let chain = || iter::successors(Some(error), |&error| error.source()).take(MAX_SOURCES);
        if let Some(own) = chain().find_map(|error| error.downcast_ref::<ApiError>()) {
            return own.clone();
        }
        let with_code = |texts: &mut dyn Iterator<Item = String>| {
            let found = texts.map(|text| ApiError::recognize(&text)).filter(|error| error.code.is_some());
            // Of equally strong ones the first.
            found.min_by_key(|error| Reverse(error.evidence))
        };
        with_code(&mut chain().map(|error| error.to_string()))
            .or_else(|| with_code(&mut chain().map(|error| format!("{error:?}"))))
            .unwrap_or_else(|| ApiError::recognize(&error.to_string()))
    }
}
