//! The names in payloads that matter.

/// Names that matter, whatever their case and with or without `_` and `-` in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Code,
    Message,
    /// `msg`, which only the flat envelope and logs have.
    Msg,
    Type,
    Error,
    RequestId,
    /// Of the Start Plan's gateway.
    LogId,
    ContentFilter,
    RetryAfter,
    RetryAfterMs,
    /// `reset_time`, beside the message.
    ResetTime,
    FinishReason,
    TaskStatus,
    Status,
    Path,
    Timestamp,
    Success,
    /// Of a content filter.
    Level,
    Role,
    /// A member beside codes that tells nothing about them.
    Neutral,
}

/// The name that a word is, if it is one that matters.
pub(crate) fn name_of(word: &str) -> Option<Name> {
    let mut folded = [0_u8; 16];
    let mut length = 0;
    for b in word.bytes().filter(|b| !matches!(b, b'_' | b'-')) {
        *folded.get_mut(length)? = b.to_ascii_lowercase();
        length = length.saturating_add(1);
    }
    Some(match folded.get(..length)? {
        b"code" | b"errorcode" | b"businesscode" | b"errcode" | b"bizcode" | b"providercode" => Name::Code,
        b"message" | b"errormessage" | b"servermessage" | b"statusmessage" | b"providermessage"
        | b"errormsg" | b"errmsg" | b"detail" | b"text" | b"description" => Name::Message,
        b"msg" => Name::Msg,
        b"type" => Name::Type,
        b"error" => Name::Error,
        b"requestid" | b"xrequestid" | b"xlogid" => Name::RequestId,
        b"logid" => Name::LogId,
        b"contentfilter" => Name::ContentFilter,
        b"retryafter" => Name::RetryAfter,
        b"retryafterms" => Name::RetryAfterMs,
        b"resettime" | b"nextflushtime" => Name::ResetTime,
        b"finishreason" => Name::FinishReason,
        b"taskstatus" => Name::TaskStatus,
        b"status" | b"statuscode" | b"httpstatus" => Name::Status,
        b"path" => Name::Path,
        b"timestamp" => Name::Timestamp,
        b"success" => Name::Success,
        b"level" => Name::Level,
        b"role" => Name::Role,
        b"data" | b"param" | b"details" | b"traceid" => Name::Neutral,
        _ => return None,
    })
}
