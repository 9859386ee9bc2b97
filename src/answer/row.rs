//! A row of the list of codes.

use bigmodel_errors::{ApiError, Audience, Chain, ErrorCode, Localizer, to_terminal};
use serde::Serialize;

/// An error with the names of its arguments, in braces, as their values.
pub(crate) fn with_names(error: ApiError, names: &[&'static str]) -> ApiError {
    names.iter().fold(error, |error, name| error.with(*name, format_args!("{{{name}}}")))
}

/// A row of the list.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) code: ErrorCode,
    pub(crate) message_id: Option<String>,
    pub(crate) category: Option<&'static str>,
    pub(crate) category_text: Option<String>,
    pub(crate) remedy: Option<&'static str>,
    pub(crate) retryable: bool,
    pub(crate) http_status: Option<u16>,
    pub(crate) text: String,
    pub(crate) arguments: &'static [&'static str],
    pub(crate) locale: String,
}

impl Row {
    /// Makes the row of a code, with its argument names in braces as their values.
    pub(crate) fn new(localizer: &Localizer, chain: &Chain, code: ErrorCode) -> Row {
        let error = with_names(ApiError::new(code), code.arguments());
        let rendered = localizer.render(&error, chain);
        // The category and remedy are not for the customers of an app.
        let is_shown = rendered.audience() == Audience::Developer;
        Row {
            code,
            message_id: rendered.message_id().map(str::to_owned),
            category: code.category().map(|category| category.as_str()).filter(|_| is_shown),
            category_text: rendered.category_text().map(|text| to_terminal(text, rendered.direction())),
            remedy: code.remedy().map(|remedy| remedy.as_str()).filter(|_| is_shown),
            retryable: code.is_retryable(),
            http_status: code.http_status(),
            text: rendered.to_terminal(),
            arguments: code.arguments(),
            locale: rendered.locale().to_string(),
        }
    }
}
