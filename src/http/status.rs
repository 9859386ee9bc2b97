//! Which HTTP status a response has.

use http::StatusCode;

use crate::api_error::ApiError;
use crate::code::remedy::Remedy;
use crate::render::audience::Audience;

/// The status of the response: for developers that of the API, for customers what they can do about the error.
///
/// The API's status is about an account that is not the customer's: passed on, a 401 would log the customer out of the app, and
/// a 429 would slow down a client that sends one request a day.
pub(super) fn status_of(error: &ApiError, remedy: Option<Remedy>, audience: Audience) -> StatusCode {
    match audience {
        Audience::EndUser => match remedy {
            Some(Remedy::ChangeContent | Remedy::ShortenInput) => StatusCode::UNPROCESSABLE_ENTITY,
            Some(Remedy::ReduceSize) => StatusCode::PAYLOAD_TOO_LARGE,
            Some(Remedy::RetryLater | Remedy::SlowDown | Remedy::WaitForReset) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            _ => StatusCode::BAD_GATEWAY,
        },
        Audience::Developer => {
            let own = error.http_status().filter(|status| *status >= 400);
            let of_code = || error.code().and_then(|code| code.http_status());
            let status = own.or_else(of_code).and_then(|status| StatusCode::from_u16(status).ok());
            status.unwrap_or(StatusCode::BAD_GATEWAY)
        }
    }
}
