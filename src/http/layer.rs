//! A layer for a gateway: the API's errors in the reader's language.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::io::Read;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap,
    HeaderName, LAST_MODIFIED, PROXY_AUTHENTICATE, TRANSFER_ENCODING, WWW_AUTHENTICATE,
};
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use tower_layer::Layer;
use tower_service::Service;

use super::body::{EventBody, Resumed};
use super::reader::{Reader, ReaderConfig, text_of};
use crate::api_error::ApiError;
use crate::client::events::Event;
use crate::client::stream::error_in;
use crate::limits::PAYLOAD_BYTES;
use crate::render::audience::Audience;

/// How much of a successful JSON response is looked at: an error in one is no longer.
const MAX_ENVELOPE: usize = 16 << 10;

/// What describes a body that is no longer the body, besides its type.
const OF_OTHER_BODY: [HeaderName; 11] = [
    ACCEPT_RANGES,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_RANGE,
    ETAG,
    LAST_MODIFIED,
    TRANSFER_ENCODING,
    HeaderName::from_static("content-digest"),
    HeaderName::from_static("content-md5"),
    HeaderName::from_static("digest"),
    HeaderName::from_static("repr-digest"),
];

/// What asks for credentials, or names a request to the API.
const NOT_FOR_CUSTOMERS: [HeaderName; 9] = [
    PROXY_AUTHENTICATE,
    WWW_AUTHENTICATE,
    HeaderName::from_static("authentication-info"),
    HeaderName::from_static("proxy-authentication-info"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("x-log-id"),
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("x-trace-id"),
];

/// Called with each error, and the body that it was in.
type Log = Arc<dyn Fn(&ApiError, &[u8]) + Send + Sync>;

/// A tower layer for a gateway that passes requests on to the API: its errors become [problems](super::Problem) in the language of
/// whoever sent the request, as [`Reader::respond`] makes them; all else passes unchanged.
///
/// - A response with a status from 400 on is an error, and so is a JSON response with the status 200 that is an error's envelope.
///   At most [1 MiB](crate::limits::PAYLOAD_BYTES) of a body is looked at. Bodies in gzip and deflate are decoded; with another
///   `Content-Encoding`, the response passes unchanged.
/// - In a stream of events, each event passes as soon as it is complete; one that is an error becomes an event with the problem as
///   its data. A stream with a `Content-Encoding` passes unchanged.
/// - The headers of a changed body (length, encoding, type, tags, digests) are replaced or removed, and the others kept. Where an error
///   is replaced for [`Audience::EndUser`], those that ask for credentials or name the request (`WWW-Authenticate`, `X-Request-Id`,
///   `X-Log-Id` and the like) are removed, too. `Set-Cookie` is kept, as in other responses, for it may be the gateway's own.
///
/// [`on_error`](LocalizeErrorsLayer::on_error) hands the original to a log.
#[derive(Clone, Default)]
pub struct LocalizeErrorsLayer {
    config: ReaderConfig,
    log: Option<Log>,
}

/// The service of a [`LocalizeErrorsLayer`].
#[derive(Clone)]
pub struct LocalizeErrors<S> {
    inner: S,
    layer: LocalizeErrorsLayer,
}

impl LocalizeErrorsLayer {
    /// Makes a layer with settings for all readers. A request that has a [`ReaderConfig`] in its extensions keeps that.
    pub fn new(config: ReaderConfig) -> LocalizeErrorsLayer {
        LocalizeErrorsLayer { config, log: None }
    }

    /// Sets what is called with each error and the body, or the event, that it was in, decoded. Both have the request ID and the
    /// server's words, which customers do not get.
    #[must_use]
    pub fn on_error(mut self, log: impl Fn(&ApiError, &[u8]) + Send + Sync + 'static) -> LocalizeErrorsLayer {
        self.log = Some(Arc::new(log));
        self
    }
}

impl<S> Layer<S> for LocalizeErrorsLayer {
    type Service = LocalizeErrors<S>;

    fn layer(&self, inner: S) -> LocalizeErrors<S> {
        LocalizeErrors { inner, layer: self.clone() }
    }
}

impl<S, In, Out> Service<Request<In>> for LocalizeErrors<S>
where
    S: Service<Request<In>, Response = Response<Out>>,
    S::Future: Send + 'static,
    Out: Body<Data = Bytes> + Send + 'static,
    Out::Error: Send,
{
    type Response = Response<UnsyncBoxBody<Bytes, Out::Error>>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<In>) -> Self::Future {
        let (mut parts, body) = request.into_parts();
        parts.extensions.get_or_insert_with(|| self.layer.config.clone());
        let errors = Errors { reader: Reader::of(&parts), log: self.layer.log.clone() };
        let response = self.inner.call(Request::from_parts(parts, body));
        Box::pin(async move {
            // In a statement of its own, so that the error need not be `Send`.
            let response = response.await?;
            Ok(errors.localize(response).await)
        })
    }
}

/// What localizes the errors of one response.
struct Errors {
    reader: Reader,
    log: Option<Log>,
}

impl Errors {
    async fn localize<B>(self, response: Response<B>) -> Response<UnsyncBoxBody<Bytes, B::Error>>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Send,
    {
        let headers = response.headers();
        let Some(encoding) = Encoding::of(&text_of(headers, CONTENT_ENCODING)) else {
            return response.map(BodyExt::boxed_unsync);
        };
        let media_type = text_of(headers, CONTENT_TYPE).to_ascii_lowercase();
        let status = response.status();
        let is_plain = encoding == Encoding::Identity;
        if status.as_u16() >= 400 {
            let (parts, body) = response.into_parts();
            let body = Resumed::read(body, PAYLOAD_BYTES).await;
            let read = body.read_bytes();
            let text = encoding.decoded(read.get(..PAYLOAD_BYTES).unwrap_or(read));
            let error = ApiError::from_response(status.as_u16(), &text).with_headers(&parts.headers);
            self.replaced(parts.headers, &error, &text)
        } else if status == StatusCode::OK && is_plain && media_type.starts_with("text/event-stream") {
            let (mut parts, body) = response.into_parts();
            remove(&OF_OTHER_BODY, &mut parts.headers);
            Response::from_parts(
                parts,
                EventBody::new(body, Box::new(move |event, error| self.event(event, error))).boxed_unsync(),
            )
        } else if status == StatusCode::OK && media_type.starts_with("application/json") {
            let (parts, body) = response.into_parts();
            let body = Resumed::read(body, MAX_ENVELOPE).await;
            if body.is_whole() {
                let text = encoding.decoded(body.read_bytes());
                if let Some(error) = error_in(&text) {
                    return self.replaced(parts.headers, &error, &text);
                }
            }
            Response::from_parts(parts, body.boxed_unsync())
        } else {
            response.map(BodyExt::boxed_unsync)
        }
    }

    /// The response in place of one with these headers.
    fn replaced<E: 'static>(
        &self,
        mut headers: HeaderMap,
        error: &ApiError,
        original: &[u8],
    ) -> Response<UnsyncBoxBody<Bytes, E>> {
        self.log(error, original);
        let response: Response<String> = self.reader.respond(error);
        let (mut parts, body) = response.into_parts();
        remove(&OF_OTHER_BODY, &mut headers);
        if self.reader.localizer().audience_of(self.reader.chain()) == Audience::EndUser {
            remove(&NOT_FOR_CUSTOMERS, &mut headers);
        }
        // `Vary` of both counts; of the others, ours.
        let vary = headers.get_all(http::header::VARY).iter().cloned().collect::<Vec<_>>();
        for value in vary {
            parts.headers.append(http::header::VARY, value);
        }
        for name in parts.headers.keys() {
            headers.remove(name);
        }
        headers.extend(std::mem::take(&mut parts.headers));
        parts.headers = headers;
        let body = Full::new(Bytes::from(body)).map_err(|never: Infallible| match never {});
        Response::from_parts(parts, body.boxed_unsync())
    }

    /// The event in place of one that is an error.
    fn event(&self, original: &[u8], error: &ApiError) -> Bytes {
        let event = Event::read(original);
        self.log(error, &event.data);
        let data = self.reader.problem(error).to_json();
        let name = if event.name.is_empty() { "" } else { "event: error\n" };
        Bytes::from(format!("{name}data: {data}\n\n"))
    }

    fn log(&self, error: &ApiError, original: &[u8]) {
        if let Some(log) = &self.log {
            log(error, original);
        }
    }
}

fn remove(names: &[HeaderName], headers: &mut HeaderMap) {
    names.iter().for_each(|name| drop(headers.remove(name)));
}

/// A `Content-Encoding` that is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Identity,
    Gzip,
    Deflate,
}

impl Encoding {
    fn of(name: &str) -> Option<Encoding> {
        match name.trim().to_ascii_lowercase().as_str() {
            "" | "identity" => Some(Encoding::Identity),
            "gzip" | "x-gzip" => Some(Encoding::Gzip),
            "deflate" => Some(Encoding::Deflate),
            _ => None,
        }
    }

    /// The text of a body; as much of it as can be decoded.
    fn decoded(self, body: &[u8]) -> Cow<'_, [u8]> {
        let limit = u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX);
        let mut text = Vec::new();
        // What is broken ends the text: the status still counts.
        let _ = match self {
            Encoding::Identity => return Cow::Borrowed(body),
            Encoding::Gzip => flate2::read::MultiGzDecoder::new(body).take(limit).read_to_end(&mut text),
            Encoding::Deflate => flate2::read::ZlibDecoder::new(body).take(limit).read_to_end(&mut text),
        };
        Cow::Owned(text)
    }
}

/// Shows nothing of what the callback holds.
impl fmt::Debug for LocalizeErrorsLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalizeErrorsLayer").field("config", &self.config).finish_non_exhaustive()
    }
}

impl<S: fmt::Debug> fmt::Debug for LocalizeErrors<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalizeErrors").field("inner", &self.inner).finish_non_exhaustive()
    }
}
