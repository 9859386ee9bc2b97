//! The forms: sentences of today, or with fewer arguments, beside the reference sentence of a code. Rows only.
//!
//! A form is an attribute of the code's message, `error-1302.rate-limit`. The sentences that the server is known to send name
//! theirs in [`crate::recognize::wording::table`], where their sources are, too.

use crate::code::ErrorCode;
use crate::code::parameter::*;
use crate::code::remedy::Remedy;

/// A sentence that a code has beside the one of the reference, for what the server says today.
///
/// ```
/// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
///
/// let payload = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;
/// let error = ApiError::recognize(payload);
/// assert_eq!(error.form(), Some("rate-limit"));
/// let localizer = Localizer::builtin();
/// let rendered = localizer.render(&error, &localizer.negotiate("zh-CN"));
/// assert_eq!(rendered.to_string(), "您的账户已达到速率限制，请您控制请求频率");
/// # let names: Vec<&str> = ErrorCode::CONCURRENCY_LIMIT.forms().iter().map(|form| form.name()).collect();
/// # assert_eq!(names, ["rate-limit"]);
/// ```
#[derive(Debug)]
pub struct Form {
    pub(crate) code: u16,
    name: &'static str,
    arguments: &'static [&'static str],
    pub(crate) parameters: &'static [Parameter],
    remedy: Option<Remedy>,
    /// The reference sentence with fewer arguments, which may stand in for it.
    pub(crate) is_shorter: bool,
}

impl Form {
    /// Returns its name, which is the name of the message's attribute: `rate-limit`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the names of its arguments.
    pub fn arguments(&self) -> &'static [&'static str] {
        self.arguments
    }

    /// Returns who can act and how, if that differs from the [remedy of the code](ErrorCode::remedy).
    pub fn remedy(&self) -> Option<Remedy> {
        self.remedy
    }
}

macro_rules! forms {
    ($($code:literal $name:literal [$($parameter:ident),*] $($shorter:ident)? $(=> $remedy:ident)?;)+) => {
        /// Sorted by code; of one code, those that may stand in for the reference sentence have the most arguments first.
        static FORMS: &[Form] = &[$(Form {
            code: $code,
            name: $name,
            arguments: &[$($parameter.name),*],
            parameters: &[$($parameter),*],
            remedy: [$(Some(Remedy::$remedy),)? None][0],
            is_shorter: [$(!stringify!($shorter).is_empty(),)? false][0],
        }),+];
    };
}

forms! {
    500 "not-found" [] => FixRequest;
    500 "no-coding-plan" [] => TopUp;
    500 "try-later" [];
    1000 "real-name" [] => AskSupport;
    1005 "quota" [] => WaitForReset;
    1113 "no-package" [];
    1210 "always-thinking" [];
    1210 "thinking-levels" [CHOICES];
    1210 "range" [FIELD, RANGE];
    1210 "choices" [FIELD, CHOICES];
    1210 "context-length" [] => ShortenInput;
    1210 "video" [];
    1210 "image" [];
    1210 "file" [];
    1214 "unsupported" [FIELD];
    1214 "type" [FIELD];
    1214 "max-items" [FIELD, LIMIT];
    1214 "not-found" [FIELD];
    1214 "role" [];
    1214 "content-or-tool-calls" [FIELD];
    1214 "file-or-audio" [];
    1214 "voice" [];
    1214 "tool-type" [];
    1214 "input" [];
    1214 "empty" [FIELD];
    1214 "too-long" [FIELD] => ShortenInput;
    1220 "ip-address" [];
    1230 "try-later" [];
    1234 "try-later" [ERROR_ID];
    1302 "rate-limit" [];
    1303 "try-later" [];
    1305 "overloaded" [];
    1305 "rate-limit" [];
    1305 "platform-limit" [];
    1308 "extra-usage" [NUMBER, UNIT, NEXT_FLUSH_TIME];
    1308 "span" [NUMBER, UNIT] shorter;
    1308 "until" [NEXT_FLUSH_TIME] shorter;
    1310 "seven-days" [NEXT_FLUSH_TIME];
    1310 "seven-days-extra-usage" [NEXT_FLUSH_TIME];
    1313 "reduce-frequency" [];
    3007 "required" [];
    3010 "upgrade" [];
}

impl ErrorCode {
    /// Returns the forms of the code's message.
    pub fn forms(self) -> &'static [Form] {
        let start = FORMS.partition_point(|form| form.code < self.as_u16());
        let end = FORMS.partition_point(|form| form.code <= self.as_u16());
        FORMS.get(start..end).unwrap_or_default()
    }

    pub(crate) fn form(self, name: &str) -> Option<&'static Form> {
        self.forms().iter().find(|form| form.name == name)
    }

    /// What the form of that name takes, or else the message itself.
    pub(crate) fn parameters_of(self, form: Option<&str>) -> &'static [Parameter] {
        match form.and_then(|name| self.form(name)) {
            Some(form) => form.parameters,
            None => self.parameters(),
        }
    }
}
