use std::borrow::Cow;
use std::time::SystemTime;

use http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER, VARY};
use http::{HeaderValue, Response, StatusCode};
use serde::{Serialize, Serializer};

use super::status::status_of;
use crate::api_error::ApiError;
use crate::api_error::retry::now;
use crate::code::ErrorCode;
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::localizer::Localizer;
use crate::render::output::escaped;
use crate::render::rendered::Rendered;
use crate::text::direction::Direction;

const ABOUT_BLANK: &str = "about:blank";

/// An error as problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), in the reader's language.
///
/// Serialized, it is an object with the members `type`, `title`, `status`, `detail`, `instance`, and the extensions `code`,
/// `retryable`, `retry_after` (seconds), `request_id` and `language`; absent ones are left out. For
/// [`Audience::EndUser`] it never has `code`, `request_id` or `instance`, its `type` is `about:blank`, and its status is chosen by
/// the remedy:
///
/// | remedy | status |
/// |---|---|
/// | `RetryLater`, `SlowDown`, `WaitForReset` | 503 |
/// | `ChangeContent`, `ShortenInput` | 422 |
/// | `ReduceSize` | 413 |
/// | any other, or none | 502 |
///
/// For developers it is the status of the API's response, else the one that comes with the code, else 502.
///
/// ```
/// use bigmodel_errors::http::Problem;
/// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
///
/// let localizer = Localizer::builtin();
/// let error = ApiError::new(ErrorCode::INVALID_FIELD).with("field", "messages");
/// let problem = Problem::new(localizer, &error, &localizer.negotiate("en")).with_type_base("https://api.example.com/errors/");
/// assert_eq!(problem.to_json(), r#"{"type":"https://api.example.com/errors/1214","title":"Invalid parameter. Please check the documentation","status":400,"detail":"Invalid messages parameter. Please check the documentation","code":1214,"retryable":false,"language":"en-US"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    #[serde(rename = "type")]
    uri: Cow<'static, str>,
    title: String,
    #[serde(serialize_with = "as_number")]
    status: StatusCode,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<ErrorCode>,
    retryable: bool,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    language: String,
    #[serde(skip)]
    audience: Audience,
    #[serde(skip)]
    direction: Direction,
    /// The sentence of the code alone, which is the title if the type is the code.
    #[serde(skip)]
    summary: Option<String>,
}

impl Problem {
    /// Makes the problem details of an error, for the reader and the audience of a chain.
    pub fn new(localizer: &Localizer, error: &ApiError, chain: &Chain) -> Problem {
        let rendered = localizer.render(error, chain);
        let audience = rendered.audience();
        let code = error.code().filter(|_| audience == Audience::Developer);
        let remedy = error.remedy();
        let status = status_of(error, remedy, audience);
        Problem {
            audience,
            uri: Cow::Borrowed(ABOUT_BLANK),
            title: phrase(&rendered, status),
            status,
            detail: rendered.as_str().to_owned(),
            instance: None,
            code,
            retryable: error.is_retryable_by(remedy),
            retry_after: seconds_to_wait(error),
            request_id: rendered.request_id().map(Cow::into_owned),
            language: rendered.locale().to_string(),
            direction: rendered.direction(),
            summary: code
                .filter(|code| code.is_known())
                .map(|code| localizer.text(&ApiError::new(code), chain).into_owned()),
        }
    }

    /// Sets the `type` of a known code: the base, which should be an absolute URI that ends in `/`, with the code. The `title` is
    /// then the code's sentence without arguments. It changes nothing for customers, who must not learn the code.
    #[must_use]
    pub fn with_type_base(mut self, base: &str) -> Problem {
        if let (Some(code), Some(summary)) = (self.code, self.summary.take()) {
            (self.uri, self.title) = (Cow::Owned(format!("{base}{code}")), summary);
        }
        self
    }

    /// Sets the `instance`, a URI of this occurrence. It changes nothing for customers.
    #[must_use]
    pub fn with_instance(mut self, uri: impl Into<String>) -> Problem {
        if self.audience == Audience::Developer {
            self.instance = Some(uri.into());
        }
        self
    }

    /// Sets the `detail` of an error of your own, such as what is wrong with a request, in the [language](Rendered::locale) of the
    /// problem.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Problem {
        self.detail = detail.into();
        self
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the `title`.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the `detail`: the error in the reader's language.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Returns the problem as JSON.
    pub fn to_json(&self) -> String {
        // It has no map with keys that are not text, which is all that could fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Makes a response of the media type `application/problem+json`, with any type of body that text makes.
    pub fn to_response<B: From<String>>(&self) -> Response<B> {
        self.response_with("application/problem+json", self.to_json())
    }

    /// A response with another representation of the problem.
    pub(super) fn response_with<B: From<String>>(
        &self,
        media_type: &'static str,
        body: String,
    ) -> Response<B> {
        let mut response = Response::new(body.into());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        headers.insert(VARY, HeaderValue::from_static("accept, accept-language"));
        if let Ok(language) = HeaderValue::try_from(&self.language) {
            headers.insert(CONTENT_LANGUAGE, language);
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        response
    }

    /// The problem as plain text of two lines.
    pub(super) fn to_text(&self) -> String {
        format!("{}\n{}\n", self.title, self.detail)
    }

    /// The problem as an HTML page.
    pub(super) fn to_html(&self) -> String {
        let (title, detail) = (escaped(&self.title), escaped(&self.detail));
        let (language, direction) = (&self.language, self.direction);
        format!(
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <h1>{title}</h1>\n<p role=\"alert\">{detail}</p>\n"
        )
    }
}

/// The phrase of a status, such as "Bad Gateway", in the locale of the text; in English if your overlays lack it there.
fn phrase(rendered: &Rendered<'_>, status: StatusCode) -> String {
    let class = if status.is_server_error() { "5xx" } else { "4xx" };
    let own = rendered.plain("http-", status.as_str(), Some("title"));
    let phrase = own.or_else(|| rendered.plain("http-", class, Some("title")));
    phrase.or_else(|| status.canonical_reason()).unwrap_or("Error").to_owned()
}

/// The wait that the API asks for, else the time until the limit resets.
fn seconds_to_wait(error: &ApiError) -> Option<u64> {
    let until = |moment: SystemTime| moment.duration_since(now()?).ok();
    let wait = error.retry_after().or_else(|| error.resets_at().and_then(until))?;
    let is_part = wait.subsec_nanos() > 0;
    Some(wait.as_secs().saturating_add(is_part.into()))
}

fn as_number<S: Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}
