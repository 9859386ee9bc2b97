//! The pages: where they are plugged in.

use std::sync::Arc;

use axum::Router;
use bigmodel_errors::http::Problem;
use bigmodel_errors::{ApiError, ErrorCode, Rendered};

use super::state::State;
use super::visitor::Visitor;

/// The routes that have pages only.
pub(super) fn routes() -> Router<Arc<State>> {
    Router::new()
}

/// `POST /explain`.
pub(super) fn explain(
    visitor: &Visitor,
    _payload: &[u8],
    _error: &ApiError,
    rendered: &Rendered<'_>,
) -> String {
    page(visitor, &rendered.to_html())
}

/// `GET /codes`.
pub(super) fn codes(visitor: &Visitor) -> String {
    let item = |code: &ErrorCode| format!("<li><a href=\"/codes/{code}\">{code}</a>\n");
    page(visitor, &ErrorCode::KNOWN.iter().map(item).collect::<String>())
}

/// `GET /codes/{code}`.
pub(super) fn code(visitor: &Visitor, code: ErrorCode) -> String {
    page(visitor, &visitor.localizer.render(&ApiError::new(code), &visitor.chain).to_html())
}

/// An error of the server itself.
pub(super) fn problem(visitor: &Visitor, problem: &Problem) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let (title, detail) = (escaped(problem.title()), escaped(problem.detail()));
    page(visitor, &format!("<h1>{title}</h1>\n<p role=\"alert\">{detail}</p>"))
}

fn page(visitor: &Visitor, main: &str) -> String {
    let (locale, direction) = (visitor.locale(), visitor.direction());
    format!(
        "<!doctype html>\n<html lang=\"{locale}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>bigmodel-errors</title>\n<main>{main}</main>\n"
    )
}
