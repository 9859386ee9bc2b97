//! `POST /explain`: a payload, or many of them, one in a line.

use std::sync::Arc;

use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use axum::response::Response;
use bigmodel_errors::Origin;
use bigmodel_errors::http::Problem;
use bigmodel_errors::limits::PAYLOAD_BYTES;

use super::body::{self, Held, SMALL};
use super::state::State;
use super::visitor::{Format, HTML, Last, TEXT, Visitor, response, write_json};
use super::work::work;
use super::{html, lines};
use crate::answer::recognize::recognize;

pub(super) async fn explain<B>(state: &Arc<State>, last: &Last, request: Request<B>) -> Response
where
    B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
{
    let visitor = last.or(state, request.uri(), request.headers());
    let refused = |status| visitor.problem(status);
    if request.method() != Method::POST {
        let mut response = refused(StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    if visitor.wrong.is_some() {
        return refused(StatusCode::BAD_REQUEST);
    }
    if is_encoded(request.headers()) {
        let mut response = refused(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        response.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        return response;
    }
    if is_lines(request.headers()) {
        return lines::explain(Arc::clone(state), visitor, Body::new(request.into_body()));
    }
    let payload = match body::read(state, request.into_body(), PAYLOAD_BYTES).await {
        Ok(payload) => payload,
        Err(status) => return refused(status),
    };
    if payload.bytes.len() <= SMALL {
        return explained(&visitor, &payload.bytes);
    }
    let shared = Arc::clone(&visitor);
    match work(state, move || explained(&shared, &payload.bytes)).await {
        Ok(response) => Held::response(response, payload.permit).await,
        Err(status) => visitor.problem(status),
    }
}

fn explained(visitor: &Visitor, payload: &[u8]) -> Response {
    let error = recognize(Origin::Unknown, visitor.status, payload);
    if visitor.format == Format::Problem {
        return Problem::new(&visitor.localizer, &error, &visitor.chain).to_response();
    }
    let rendered = visitor.localizer.render(&error, &visitor.chain);
    let (media_type, body) = match visitor.format {
        Format::Html => (HTML, html::explain(visitor, &error).into()),
        Format::Text => (TEXT, format!("{}\n", rendered.to_terminal()).into()),
        Format::Json | Format::Problem => {
            let mut body = Vec::with_capacity(1024);
            write_json(&mut body, &rendered);
            ("application/json", body)
        }
    };
    response(media_type, rendered.locale(), body)
}

fn is_lines(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes()).unwrap_or_default();
    let media_type = media_type.split(|b| *b == b';').next().unwrap_or_default();
    media_type.trim_ascii().eq_ignore_ascii_case(b"application/x-ndjson")
}

fn is_encoded(headers: &HeaderMap) -> bool {
    headers
        .get_all(CONTENT_ENCODING)
        .iter()
        .any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
}
