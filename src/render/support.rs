use crate::code::value::is_own_id;
use crate::render::rendered::Rendered;
use crate::text::direction::Direction;

impl Rendered<'_> {
    /// Returns what a support team needs to know of an error, a line each: the code, the request ID, the time of the request, the
    /// HTTP status, and the server's words with credentials hidden. The labels are in the locale of the text. The time is Beijing
    /// time, which this API's request IDs begin with.
    ///
    /// `None` for [`Audience::EndUser`](crate::Audience::EndUser), who must not see them, and for a message of the app's own.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Localizer};
    ///
    /// let body = r#"{"error":{"code":"1305","message":"The service may be temporarily overloaded, please try again later"},"request_id":"20261129101500aaaabbbbccccdddd"}"#;
    /// let error = ApiError::from_response(429, body);
    /// let localizer = Localizer::builtin();
    /// let expected = "code: 1305
    /// request ID: 20261129101500aaaabbbbccccdddd
    /// time: 2026-11-29 10:15:00 (UTC+8)
    /// HTTP status: 429
    /// server said: The service may be temporarily overloaded, please try again later
    /// ";
    /// assert_eq!(localizer.render(&error, &localizer.negotiate("en")).support_text().unwrap(), expected);
    /// ```
    pub fn support_text(&self) -> Option<String> {
        let error = self.error.filter(|_| self.message_id().is_some())?;
        // Right after Arabic letters, a date is shown with its day first.
        let mark = if self.direction() == Direction::Rtl { "\u{200e}" } else { "" };
        let lines = [
            ("code", error.code().map(|code| code.to_string())),
            ("request-id", self.request_id().map(Into::into)),
            ("time", error.request_id().and_then(time_of).map(|time| format!("{mark}{time}"))),
            ("http-status", error.http_status().map(|status| status.to_string())),
            ("message", self.message().map(Into::into)),
        ];
        let line = |(name, value): (&str, Option<String>)| {
            let label = self.plain("label-", name, None).unwrap_or(name);
            Some(format!("{label}: {}\n", value?))
        };
        Some(lines.into_iter().filter_map(line).collect())
    }
}

/// When a request was made, by its ID: `20261129101500...`.
fn time_of(id: &str) -> Option<String> {
    let digits = id.get(..14).filter(|_| is_own_id(id))?;
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let (date, clock) = ([part(0, 4), part(4, 6), part(6, 8)], [part(8, 10), part(10, 12), part(12, 14)]);
    Some(format!("{} {} (UTC+8)", date.join("-"), clock.join(":")))
}
