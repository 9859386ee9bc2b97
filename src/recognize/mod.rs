//! From whatever the server, or somebody between, sent to an [`ApiError`].
//!
//! Nearly all payloads are read by [`strict`], which is authoritative; everything else by [`tolerant`]. `docs/recognition.md` has
//! the grammar, the order of evidence, and where each threshold comes in.

mod argument;
mod candidate;
mod complete;
mod evaluate;
mod json;
mod normalize;
mod origin;
mod plain;
mod strict;
mod thresholds;
mod tolerant;
mod wording;

pub use self::origin::Origin;
pub(crate) use self::strict::read as read_strictly;
use self::tolerant::recognize_tolerantly;
#[cfg(feature = "serve")]
pub use self::wording::table::observed;
#[cfg(feature = "lines")]
pub(crate) use self::{
    json::{keys::Name, keys::SPELLINGS, scan::scan_at},
    plain::status::{AFTER as STATUS_AFTER, BEFORE as STATUS_BEFORE},
    strict::StrictReading,
    wording::{exact::Sentence, index::beginnings},
};
use crate::api_error::ApiError;

impl ApiError {
    /// Recognizes what the server sent, in whatever wrapping it arrived.
    ///
    /// It reads JSON envelopes of all kinds, Python and JavaScript notation, quotes escaped several times, brackets, log lines
    /// with a payload in them, streams, truncated text, and sentences without a code. It never fails: what is not recognized
    /// has no [`code`](ApiError::code), and the text in [`message`](ApiError::message). It takes time linear in the length of the
    /// payload, of which at most [1 MiB](crate::limits::PAYLOAD_BYTES) is read.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, ErrorCode};
    ///
    /// let line = r#"Error code: 429 - {'error': {'code': '1308', 'message': 'Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34'}}"#;
    /// let error = ApiError::recognize(line);
    /// assert_eq!(error.code(), Some(ErrorCode::USAGE_LIMIT));
    /// assert_eq!(error.argument("unit"), Some("hour"));
    /// assert_eq!(error.argument("next_flush_time"), Some("2026-08-12 18:58:34"));
    /// assert_eq!(error.http_status(), Some(429));
    /// ```
    pub fn recognize(payload: &str) -> ApiError {
        match &read_strictly(payload.as_bytes()) {
            Some(found) => found.error(payload),
            None => recognize_tolerantly(payload, Origin::Unknown),
        }
    }

    /// Recognizes bytes; what is not UTF-8 in them is read as U+FFFD.
    pub fn recognize_bytes(payload: &[u8]) -> ApiError {
        ApiError::recognize_from(Origin::Unknown, payload)
    }

    /// Recognizes a payload, text or bytes, of an origin that is known.
    pub fn recognize_from(origin: Origin, payload: impl AsRef<[u8]>) -> ApiError {
        let payload = payload.as_ref();
        // A payload that is read strictly is not looked through for what is not UTF-8.
        match &read_strictly(payload) {
            Some(found) => found.error(payload),
            None => match std::str::from_utf8(payload) {
                Ok(payload) => recognize_tolerantly(payload, origin),
                Err(_) => recognize_tolerantly(&String::from_utf8_lossy(payload), origin),
            },
        }
    }

    /// Recognizes the body of a response of this API's, with its HTTP status.
    pub fn from_response(status: u16, body: impl AsRef<[u8]>) -> ApiError {
        ApiError::recognize_from(Origin::Api, body).with_http_status(status)
    }
}
