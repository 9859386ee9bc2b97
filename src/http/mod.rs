//! Errors as HTTP responses: problem details, and what web frameworks need of them.
//!
//! [`Problem`] is an error as [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) has it, made for one reader. [`Reader`]
//! knows the languages of whoever sent a request, and the format that the client accepts; with the feature `axum` it is an
//! extractor. With the feature `tower`, a layer does this for a gateway that passes the API's responses on.
//!
//! ```
//! use bigmodel_errors::http::Problem;
//! use bigmodel_errors::{ApiError, Audience, Localizer};
//!
//! let error = ApiError::from_response(429, r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#);
//! let localizer = Localizer::builtin();
//! let chain = localizer.negotiate("zh").for_audience(Audience::EndUser);
//! let response = Problem::new(localizer, &error, &chain).to_response::<String>();
//! assert_eq!(response.status(), 503);
//! assert_eq!(response.headers()["content-type"], "application/problem+json");
//! assert_eq!(response.headers()["content-language"], "zh-CN");
//! ```

mod accept;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "tower")]
mod body;
#[cfg(feature = "tower")]
mod layer;
mod problem;
mod reader;
mod status;

#[doc(hidden)]
pub use self::accept::preferred;
#[cfg(feature = "tower")]
pub use self::layer::{LocalizeErrors, LocalizeErrorsLayer};
pub use self::problem::Problem;
pub use self::reader::{Reader, ReaderConfig};
#[doc(hidden)]
pub use self::reader::{is_tag, text_of};
