//! What the server has besides explaining: the codes, the locales, its description.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use bigmodel_errors::{ApiError, Direction, ErrorCode, LanguageIdentifier};
use serde::Serialize;

use super::html;
use super::state::State;
use super::visitor::{Format, HTML, Visitor, response, write_json};
use crate::answer::row::Row;
use crate::page::Search;

/// `GET /codes`: what `list --format json` prints, of the codes that the query looks for.
pub(super) async fn codes(visitor: Visitor, RawQuery(query): RawQuery) -> Response {
    let search = Search::new(html::pairs(query.as_deref()));
    if visitor.format == Format::Html {
        return visitor.respond(HTML, html::codes(&visitor, &search));
    }
    let row = |code| Row::new(&visitor.localizer, &visitor.chain, code);
    let rows: Vec<Row> = search.codes(&visitor.localizer).into_iter().map(row).collect();
    visitor.respond("application/json", json(&rows))
}

/// `GET /codes/{code}`: one of them. What is no text is no code, either.
pub(super) async fn code(
    visitor: Visitor,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Response {
    let code = path.ok().and_then(|Path(code)| code.parse().ok());
    let known = code.filter(|code: &ErrorCode| code.is_known());
    match known {
        None => visitor.problem(StatusCode::NOT_FOUND),
        Some(code) if visitor.format == Format::Html => {
            visitor.respond(HTML, html::code(&visitor, code, query.as_deref()))
        }
        Some(code) => {
            visitor.respond("application/json", json(&Row::new(&visitor.localizer, &visitor.chain, code)))
        }
    }
}

#[derive(Serialize)]
struct Locale {
    locale: String,
    direction: Direction,
}

/// `GET /locales`: those that there are texts in.
pub(super) async fn locales(visitor: Visitor) -> Response {
    let locale = |locale: &LanguageIdentifier| {
        let locale = locale.to_string();
        let chain = visitor.localizer.negotiate(&locale);
        let direction = visitor.localizer.render(&ApiError::default(), &chain).direction();
        Locale { locale, direction }
    };
    let locales: Vec<Locale> = visitor.localizer.locales().map(locale).collect();
    visitor.respond("application/json", json(&locales))
}

/// `GET /openapi.json`: the description of the server, in English.
pub(super) async fn openapi(Shared(state): Shared<Arc<State>>, visitor: Visitor) -> Response {
    let english = visitor.localizer.negotiate("en-US");
    response("application/json", visitor.localizer.locale(&english), state.openapi.clone())
}

/// `GET /healthz`: whether the server answers.
pub(super) async fn health(visitor: Visitor) -> Response {
    visitor.respond("application/json", Body::from(Bytes::from_static(b"{\"status\":\"ok\"}\n")))
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let mut body = Vec::new();
    write_json(&mut body, value);
    body
}
