//! Which address leads where.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State as Shared};
use axum::http::StatusCode;
use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderValue, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;
use axum::routing::{get, post};
use tower_http::set_header::SetResponseHeader;

use super::refusal::refuse;
use super::state::State;
use super::{codes, explain, html};

/// All from the server itself, and nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A header that is set in all responses.
type Always<S> = SetResponseHeader<S, HeaderValue>;

/// What answers all requests.
pub(super) type App = Always<Always<Always<Always<Router>>>>;

pub(super) fn app(state: Arc<State>) -> App {
    let routes = Router::new()
        .route("/explain", post(explain::explain))
        .route("/codes", get(codes::codes))
        .route("/codes/{code}", get(codes::code))
        .route("/locales", get(codes::locales))
        .route("/openapi.json", get(codes::openapi))
        .route("/healthz", get(codes::health))
        .merge(html::routes())
        .fallback(not_found)
        .method_not_allowed_fallback(not_allowed)
        .with_state(state);
    let set = HeaderValue::from_static;
    let app = SetResponseHeader::overriding(routes, VARY, set("accept, accept-language"));
    let app = SetResponseHeader::overriding(app, CONTENT_SECURITY_POLICY, set(POLICY));
    let app = SetResponseHeader::overriding(app, REFERRER_POLICY, set("no-referrer"));
    SetResponseHeader::overriding(app, X_CONTENT_TYPE_OPTIONS, set("nosniff"))
}

async fn not_found(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    refuse(&state, request, StatusCode::NOT_FOUND)
}

async fn not_allowed(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    refuse(&state, request, StatusCode::METHOD_NOT_ALLOWED)
}
