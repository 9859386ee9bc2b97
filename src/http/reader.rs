use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, VARY};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Response};

use super::accept::Format;
use super::problem::Problem;
use crate::api_error::ApiError;
use crate::limits::TAG_BYTES;
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::localizer::Localizer;

/// The reader of a response; with the feature `axum`, an extractor.
///
/// It takes the languages from `Accept-Language`, and before that from a query parameter or a cookie where the
/// [`ReaderConfig`] names one; the format from `Accept`: `application/problem+json`, `text/html` or `text/plain`. It never rejects
/// a request. Without a [`ReaderConfig`] it renders the built-in texts for [`Audience::EndUser`].
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use axum::Router;
/// use axum::response::Response;
/// use axum::routing::post;
/// use bigmodel_errors::ApiError;
/// use bigmodel_errors::http::Reader;
///
/// async fn chat(reader: Reader) -> Result<String, Response> {
///     // What the API answered.
///     let (status, body) = (429, r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#);
///     Err(reader.respond(&ApiError::from_response(status, body)))
/// }
///
/// let app: Router = Router::new().route("/chat", post(chat));
#[doc = "```"]
#[derive(Clone)]
pub struct Reader {
    chain: Chain,
    format: Format,
    config: ReaderConfig,
}

/// The settings of all [`Reader`]s of an app, which it puts into the extensions of its requests. By default, these get the built-in
/// texts for [`Audience::EndUser`].
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use axum::{Extension, Router};
/// use bigmodel_errors::Localizer;
/// use bigmodel_errors::http::ReaderConfig;
///
/// let localizer = Localizer::builder().resource("en-US", "error-1113 = The AI budget of this month is spent.").build()?;
/// let config = ReaderConfig::new(localizer).query_parameter("lang").cookie("lang");
/// let app: Router = Router::new().layer(Extension(config));
/// # Ok::<(), bigmodel_errors::Error>(())
#[doc = "```"]
#[derive(Clone)]
pub struct ReaderConfig {
    /// `None` is the built-in one.
    localizer: Option<Arc<Localizer>>,
    audience: Audience,
    query_parameter: Option<&'static str>,
    cookie: Option<&'static str>,
    type_base: Option<&'static str>,
}

impl Reader {
    /// Returns the locales of the reader, for the audience of the [`ReaderConfig`].
    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    /// Returns the localizer.
    pub fn localizer(&self) -> &Localizer {
        self.config.localizer()
    }

    /// Makes the problem details of an error for this reader.
    pub fn problem(&self, error: &ApiError) -> Problem {
        let problem = Problem::new(self.localizer(), error, &self.chain);
        match self.config.type_base {
            Some(base) => problem.with_type_base(base),
            None => problem,
        }
    }

    /// Makes the response, in the format that the client accepts, with any type of body that text makes. Nothing of the error
    /// but the text is in it for [`Audience::EndUser`]: log the error yourself.
    pub fn respond<B: From<String>>(&self, error: &ApiError) -> Response<B> {
        let problem = self.problem(error);
        let mut response = match self.format {
            Format::Json => problem.to_response(),
            Format::Text => problem.response_with("text/plain; charset=utf-8", problem.to_text()),
            Format::Html => problem.response_with("text/html; charset=utf-8", problem.to_html()),
        };
        if self.config.cookie.is_some() {
            response.headers_mut().append(VARY, HeaderValue::from_static("cookie"));
        }
        response
    }

    /// Makes the reader who sent a request, by the [`ReaderConfig`] in the extensions of the request.
    pub fn of(parts: &Parts) -> Reader {
        let config = parts.extensions.get::<ReaderConfig>().cloned().unwrap_or_default();
        let chosen = [
            config.query_parameter.and_then(|name| value_of(name, parts.uri.query()?.split('&'))),
            config.cookie.and_then(|name| {
                value_of(name, lines_of(&parts.headers, COOKIE).flat_map(|line| line.split(';')))
            }),
        ];
        let languages = text_of(&parts.headers, ACCEPT_LANGUAGE);
        let requested: Vec<&str> = chosen.into_iter().flatten().chain([&*languages]).collect();
        let chain = config.localizer().negotiate(&requested.join(",")).for_audience(config.audience);
        Reader { chain, format: Format::preferred(&text_of(&parts.headers, ACCEPT)), config }
    }
}

impl ReaderConfig {
    /// Readers get the texts of this localizer, for [`Audience::EndUser`]. For the built-in texts, take [`ReaderConfig::default`]:
    /// [`Localizer::builtin`] is shared, and not to be had as a value.
    pub fn new(localizer: impl Into<Arc<Localizer>>) -> ReaderConfig {
        ReaderConfig { localizer: Some(localizer.into()), ..ReaderConfig::default() }
    }

    /// Sets whom the responses are for.
    #[must_use]
    pub fn audience(self, audience: Audience) -> ReaderConfig {
        ReaderConfig { audience, ..self }
    }

    /// Takes the language from a parameter of the query before `Accept-Language`, as in `/chat?lang=de`.
    #[must_use]
    pub fn query_parameter(self, name: &'static str) -> ReaderConfig {
        ReaderConfig { query_parameter: Some(name), ..self }
    }

    /// Takes the language from a cookie before `Accept-Language`. The responses then have `Vary: Cookie`.
    #[must_use]
    pub fn cookie(self, name: &'static str) -> ReaderConfig {
        ReaderConfig { cookie: Some(name), ..self }
    }

    /// Sets the base of the problems' [types](Problem::with_type_base).
    #[must_use]
    pub fn type_base(self, base: &'static str) -> ReaderConfig {
        ReaderConfig { type_base: Some(base), ..self }
    }

    fn localizer(&self) -> &Localizer {
        self.localizer.as_deref().unwrap_or_else(|| Localizer::builtin())
    }
}

impl Default for ReaderConfig {
    fn default() -> ReaderConfig {
        let audience = Audience::EndUser;
        ReaderConfig { localizer: None, audience, query_parameter: None, cookie: None, type_base: None }
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales = self.localizer().catalogs_of(&self.chain).map(|catalog| catalog.locale.to_string());
        f.debug_struct("Reader")
            .field("locales", &locales.collect::<Vec<String>>())
            .field("audience", &self.localizer().audience_of(&self.chain))
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ReaderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReaderConfig").field("audience", &self.audience).finish_non_exhaustive()
    }
}

/// A header as text, all of its lines as one (RFC 9110, section 5.3); empty if it is absent, and without the lines that are not ASCII.
pub fn text_of(headers: &HeaderMap, name: HeaderName) -> Cow<'_, str> {
    let mut lines = lines_of(headers, name);
    let first = lines.next().unwrap_or_default();
    lines.fold(Cow::Borrowed(first), |all, line| Cow::Owned(format!("{all},{line}")))
}

fn lines_of(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    headers.get_all(name).iter().filter_map(|value| value.to_str().ok())
}

/// The value of a name among `name=value`, if it looks like a tag.
fn value_of<'v>(name: &str, pairs: impl Iterator<Item = &'v str>) -> Option<&'v str> {
    let mut values = pairs.filter_map(|pair| pair.trim().split_once('='));
    values.find(|(known, _)| *known == name).map(|(_, value)| value).filter(|value| is_tag(value))
}

/// Whether a text looks like a language tag. Anything else would end or weigh the header that it is put before.
pub fn is_tag(text: &str) -> bool {
    let is_of_tag = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    text.len() <= TAG_BYTES && !text.is_empty() && text.bytes().all(is_of_tag)
}
