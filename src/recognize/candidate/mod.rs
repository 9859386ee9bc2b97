//! Places where a code and a message may be.

pub(super) mod in_object;
pub(super) mod in_text;

use crate::api_error::ContentFilter;

/// A code with its message, before anybody has judged them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Candidate {
    pub(crate) code: u16,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) content_filter: Vec<ContentFilter>,
    pub(crate) shape: Shape,
    /// How many names are beside the code that this API does not send.
    pub(crate) foreign: usize,
    /// Names that this API does not send are beside the object, too.
    pub(crate) foreign_around: bool,
    /// The end of the message is missing.
    pub(crate) cut: bool,
    /// The HTTP status that is stated with it.
    pub(crate) http_status: Option<u16>,
    /// It is in brackets right after the HTTP status of an error, as clients of this API print it.
    pub(crate) after_status: bool,
    /// It has a `logid`, which no other service is known to send.
    pub(crate) logged: bool,
    /// Brackets in the middle of a text that does not speak of an error: any log has some.
    pub(crate) anywhere: bool,
    /// Where in the text; of what was found inside a string, where that string's name is.
    pub(crate) at: usize,
}

/// The envelope around a code, strongest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// `"error": {"code": ..., "message": ...}`, with the code in `type` too.
    Nested,
    /// `{"code": ..., "msg": ...}`.
    Flat,
    /// `[1214][text]`.
    Brackets,
    /// `{"code": ..., "message": ...}`.
    Bare,
    /// `Error Code: 1003, Message: ...`, `LLM error 1302: ...`, `[1305] text`.
    #[default]
    Text,
    /// A known code anywhere in a text; only its words, or a status in a text about the service, make it more than a number.
    Loose,
}
