//! Which address leads where, but for that of `explain`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::refusal::refuse;
use super::state::State;
use super::{codes, html};

pub(super) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/codes", get(codes::codes))
        .route("/codes/{code}", get(codes::code))
        .route("/locales", get(codes::locales))
        .route("/openapi.json", get(codes::openapi))
        .route("/healthz", get(codes::health))
        .merge(html::routes())
        .fallback(not_found)
        .method_not_allowed_fallback(not_allowed)
        .with_state(state)
}

async fn not_found(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    refuse(&state, &request, StatusCode::NOT_FOUND)
}

async fn not_allowed(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    refuse(&state, &request, StatusCode::METHOD_NOT_ALLOWED)
}
