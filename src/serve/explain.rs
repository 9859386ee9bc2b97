//! `POST /explain`: a payload, or many of them, one in a line.

use std::sync::Arc;

use axum::extract::{Request, State as Shared};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use bigmodel_errors::Origin;
use bigmodel_errors::http::Problem;
use bigmodel_errors::limits::PAYLOAD_BYTES;

use super::body::{self, Held, SMALL};
use super::state::State;
use super::visitor::{Format, Visitor, response, write_json};
use super::work::work;
use super::{html, lines};
use crate::answer::recognize::recognize;

pub(super) async fn explain(
    Shared(state): Shared<Arc<State>>,
    visitor: Visitor,
    request: Request,
) -> Response {
    match answer(state, &Arc::new(visitor), request).await {
        Ok(response) | Err(response) => response,
    }
}

async fn answer(state: Arc<State>, visitor: &Arc<Visitor>, request: Request) -> Result<Response, Response> {
    let refused = |status| visitor.problem(status);
    if is_encoded(request.headers()) {
        let mut response = visitor.problem(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        response.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        return Err(response);
    }
    let is_lines = is_lines(request.headers());
    let body = request.into_body();
    if is_lines {
        return Ok(lines::explain(state, Arc::clone(visitor), body));
    }
    let payload = body::read(&state, body, PAYLOAD_BYTES).await.map_err(refused)?;
    if payload.bytes.len() <= SMALL {
        return Ok(explained(visitor, &payload.bytes));
    }
    let shared = Arc::clone(visitor);
    let response = work(move || explained(&shared, &payload.bytes)).await.map_err(refused)?;
    Ok(Held::response(response, payload.permit).await)
}

fn explained(visitor: &Visitor, payload: &[u8]) -> Response {
    let error = recognize(Origin::Unknown, visitor.status, payload);
    if visitor.format == Format::Problem {
        return Problem::new(&visitor.localizer, &error, &visitor.chain).to_response();
    }
    let rendered = visitor.localizer.render(&error, &visitor.chain);
    let (media_type, body) = match visitor.format {
        Format::Html => ("text/html; charset=utf-8", html::explain(visitor, &error).into()),
        Format::Text => ("text/plain; charset=utf-8", format!("{}\n", rendered.to_terminal()).into()),
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
