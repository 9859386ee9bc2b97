//! The names in payloads that matter.

/// Makes the names, and lists how each is spelled.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident: $($spelling:literal)|+,)+) => {
        /// Names that matter, whatever their case and with or without `_` and `-` in them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Name { $($(#[$doc])* $name),+ }

        /// All spellings, without separators.
        #[cfg(feature = "lines")]
        pub(crate) const SPELLINGS: &[(&[u8], Name)] = &[$($(($spelling, Name::$name)),+),+];

        /// The name that a word is, if it is one that matters.
        pub(crate) fn name_of(word: &str) -> Option<Name> {
            let mut folded = [0_u8; 16];
            let mut length = 0;
            for b in word.bytes().filter(|b| !matches!(b, b'_' | b'-')) {
                *folded.get_mut(length)? = b.to_ascii_lowercase();
                length = length.saturating_add(1);
            }
            match folded.get(..length)? {
                $($($spelling)|+ => Some(Name::$name),)+
                _ => None,
            }
        }
    };
}

names! {
    Code: b"code" | b"errorcode" | b"businesscode" | b"errcode" | b"bizcode" | b"providercode",
    Message: b"message" | b"errormessage" | b"servermessage" | b"statusmessage" | b"providermessage"
        | b"errormsg" | b"errmsg" | b"detail" | b"text" | b"description",
    /// `msg`, which only the flat envelope and logs have.
    Msg: b"msg",
    Type: b"type",
    Error: b"error",
    RequestId: b"requestid" | b"xrequestid" | b"xlogid",
    /// Of the Start Plan's gateway.
    LogId: b"logid",
    ContentFilter: b"contentfilter",
    RetryAfter: b"retryafter",
    RetryAfterMs: b"retryafterms",
    /// `reset_time`, beside the message.
    ResetTime: b"resettime" | b"nextflushtime",
    FinishReason: b"finishreason",
    TaskStatus: b"taskstatus",
    Status: b"status" | b"statuscode" | b"httpstatus",
    Path: b"path",
    Timestamp: b"timestamp",
    Success: b"success",
    /// Of a content filter.
    Level: b"level",
    Role: b"role",
    /// A member beside codes that tells nothing about them.
    Neutral: b"data" | b"param" | b"details" | b"traceid",
}
