//! The errors of the server itself.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Request, StatusCode};
use axum::response::Response;
use bigmodel_errors::http::Problem;
use bigmodel_errors::{ApiError, Audience};

use super::html;
use super::state::State;
use super::visitor::{Format, HTML, TEXT, Visitor};

/// Refuses a request in the language of whoever sent it.
pub(super) fn refuse<B>(state: &State, request: &Request<B>, status: StatusCode) -> Response {
    Visitor::of(state, request.uri(), request.headers()).problem(status)
}

impl Visitor {
    /// An error of the server itself.
    pub(super) fn problem(&self, status: StatusCode) -> Response {
        let error = ApiError::default().with_http_status(status.as_u16());
        let error = match status {
            StatusCode::SERVICE_UNAVAILABLE => error.with_headers([("retry-after", "1")]),
            _ => error,
        };
        let chain = self.chain.clone().for_audience(Audience::Developer);
        let wrong = self.wrong.as_ref().filter(|_| status == StatusCode::BAD_REQUEST);
        let wrong = wrong.and_then(|wrong| self.localizer.format(wrong, &chain).ok());
        let problem = Problem::new(&self.localizer, &error, &chain);
        let problem = wrong.into_iter().fold(problem, |problem, wrong| problem.with_detail(wrong.as_str()));
        let mut response = problem.to_response();
        let (media_type, body) = match self.format {
            Format::Html => (HTML, html::problem(self, &problem)),
            Format::Text => (TEXT, format!("{}\n{}\n", problem.title(), problem.detail())),
            Format::Json | Format::Problem => return response,
        };
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        response.map(|_: Body| body.into())
    }
}

impl FromRequestParts<Arc<State>> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<State>) -> Result<Visitor, Response> {
        let visitor = Visitor::of(state, &parts.uri, &parts.headers);
        if visitor.wrong.is_none() { Ok(visitor) } else { Err(visitor.problem(StatusCode::BAD_REQUEST)) }
    }
}
