//! Errors as clients of the API meet them: in a stream, and in the error types of HTTP and API crates.

#[cfg(feature = "stream")]
pub(crate) mod events;
mod from_error;
#[cfg(feature = "stream")]
pub(crate) mod stream;
#[cfg(feature = "tracing")]
mod trace;
