use std::fmt;

macro_rules! remedies {
    ($($(#[$doc:meta])+ $variant:ident $name:literal;)+) => {
        /// Who can act on an error, and how.
        ///
        /// An HTTP status does not tell: 429 is sent for limits that pass by themselves (1302), that only money lifts
        /// (1113) and that end at a stated time (1310). The remedy does, and [`is_retryable`](Remedy::is_retryable)
        /// follows from it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum Remedy {
            $($(#[$doc])+ $variant,)+
        }

        impl Remedy {
            /// All remedies.
            pub const ALL: &'static [Remedy] = &[$(Remedy::$variant),+];

            /// Returns the stable name, as in JSON and in message IDs: `fix-request`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Remedy::$variant => $name,)+
                }
            }

            pub(crate) const fn message_id(self) -> &'static str {
                match self {
                    $(Remedy::$variant => concat!("remedy-", $name),)+
                }
            }

            pub(crate) const fn end_user_message_id(self) -> &'static str {
                match self {
                    $(Remedy::$variant => concat!("end-user-", $name),)+
                }
            }
        }
    };
}

remedies! {
    /// Nobody has to act: the same request may succeed in a while.
    RetryLater "retry-later";
    /// The app: send fewer requests at a time, or less often; then the same request may succeed.
    SlowDown "slow-down";
    /// Nobody can act before the limit resets, at a time that the error often states.
    WaitForReset "wait-for-reset";
    /// The person who wrote the content: rephrase it.
    ChangeContent "change-content";
    /// The person or app that composed the input: make it shorter.
    ShortenInput "shorten-input";
    /// The person or app that composed the input: it is too large, because of its text or its files.
    ReduceSize "reduce-size";
    /// The developer: the request itself is wrong.
    FixRequest "fix-request";
    /// The developer or operator: the API key or token, or how it is sent, is wrong.
    FixCredentials "fix-credentials";
    /// The owner of the account: pay, renew, or take another plan.
    TopUp "top-up";
    /// The owner of the account: only the customer service of the platform, or its administrator, can help.
    AskSupport "ask-support";
}

impl Remedy {
    /// Returns whether the same request may succeed when sent again unchanged.
    pub const fn is_retryable(self) -> bool {
        matches!(self, Remedy::RetryLater | Remedy::SlowDown)
    }

    /// The remedy that an HTTP status alone suggests; a code takes precedence.
    pub(crate) const fn of_http_status(status: u16) -> Option<Remedy> {
        match status {
            400 | 404 | 405 | 409 | 415 | 422 => Some(Remedy::FixRequest),
            401 => Some(Remedy::FixCredentials),
            402 => Some(Remedy::TopUp),
            403 | 434 => Some(Remedy::AskSupport),
            413 | 435 => Some(Remedy::ReduceSize),
            408 | 500 | 502..=504 | 529 => Some(Remedy::RetryLater),
            429 => Some(Remedy::SlowDown),
            _ => None,
        }
    }

    /// The remedy for a `finish_reason` that ended a stream early.
    pub(crate) fn of_finish_reason(reason: &str) -> Option<Remedy> {
        match reason {
            "sensitive" => Some(Remedy::ChangeContent),
            "network_error" => Some(Remedy::RetryLater),
            "model_context_window_exceeded" => Some(Remedy::ShortenInput),
            _ => None,
        }
    }
}

impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
