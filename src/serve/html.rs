//! The pages: which address has which, and what of a request they need.

use std::borrow::Cow;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, Request, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use bigmodel_errors::http::Problem;
use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::translate::Translations;
use bigmodel_errors::{ApiError, Error, ErrorCode, Localizer, Origin};
use futures_util::stream;
use tokio::time::sleep;

use super::body::{self, Held};
use super::state::State;
use super::visitor::{HTML, Visitor};
use super::work::work;
use crate::answer::recognize::recognize;
use crate::page::{self, Explained, Links, Page, Search, Translation, value_of, with_words};

/// The longest form, in bytes: a payload of which every byte is escaped, and more, so that one learns how much of it was read.
const FORM: usize = 4 * PAYLOAD_BYTES;

/// How often a page that follows the texts is told that nothing has changed, so that neither side takes the other for gone.
const PULSE: Duration = Duration::from_secs(15);

/// The names and values of a query or a form.
type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// The routes that have pages only, and what these need.
pub(super) fn routes() -> Router<Arc<State>> {
    let file = |media_type, text: &'static str| {
        get(move |visitor: Visitor| async move { visitor.respond(media_type, text) })
    };
    Router::new()
        .route("/", get(start).post(explain_form))
        .route("/texts", get(texts))
        .route("/texts/events", get(events))
        .route("/texts/{locale}", get(locale))
        .route("/texts/{locale}/{id}", get(message))
        .route("/style.css", file("text/css; charset=utf-8", page::STYLE))
        .route("/script.js", file("text/javascript; charset=utf-8", page::SCRIPT))
        .route("/icon.svg", file("image/svg+xml", page::ICON))
}

async fn start(visitor: Visitor, RawQuery(query): RawQuery) -> Response {
    let query = pairs(query.as_deref());
    match value_of(&query, "example").and_then(page::example) {
        Some(payload) => visitor.respond(HTML, explained(&visitor, payload)),
        None => visitor.respond(HTML, page::explain(&page(&visitor), None)),
    }
}

/// `POST /`, the form of the page.
async fn explain_form(Shared(state): Shared<Arc<State>>, visitor: Visitor, request: Request) -> Response {
    let form = match body::read(&state, request.into_body(), FORM).await {
        Ok(form) => form,
        Err(status) => return visitor.problem(status),
    };
    let visitor = match value_of(&pairs_of(&form.bytes), "locale") {
        Some(locale) => visitor.in_locale(locale),
        None => visitor,
    };
    let visitor = Arc::new(visitor);
    let shared = Arc::clone(&visitor);
    let explain = move || {
        let pairs = pairs_of(&form.bytes);
        let payload = value_of(&pairs, "payload").unwrap_or_default();
        let html = match payload.trim() {
            "" => page::explain(&page(&shared), None),
            _ => explained(&shared, payload),
        };
        shared.respond(HTML, html)
    };
    let response = work(&state, explain).await.unwrap_or_else(|status| visitor.problem(status));
    Held::response(response, form.permit).await
}

/// What a person pasted stays in its field.
fn explained(visitor: &Visitor, payload: &str) -> String {
    let read = payload.as_bytes().get(..PAYLOAD_BYTES).unwrap_or(payload.as_bytes());
    let error = recognize(Origin::Unknown, visitor.status, read);
    let explained = Explained {
        payload: &String::from_utf8_lossy(read),
        error: &error,
        cut: (read.len() < payload.len()).then_some("1 MiB"),
    };
    page::explain(&page(visitor), Some(&explained))
}

/// `POST /explain`. The payload is a program's, and not repeated.
pub(super) fn explain(visitor: &Visitor, error: &ApiError) -> String {
    page::explain(&page(visitor), Some(&Explained { payload: "", error, cut: None }))
}

/// `GET /codes`.
pub(super) fn codes(visitor: &Visitor, search: &Search<'_>) -> String {
    page::catalogue(&page(visitor), search)
}

/// `GET /codes/{code}`.
pub(super) fn code(visitor: &Visitor, code: ErrorCode, query: Option<&str>) -> String {
    page::code(&page(visitor), code, &pairs(query))
}

/// An error of the server itself.
pub(super) fn problem(visitor: &Visitor, problem: &Problem) -> String {
    page::notice(&page(visitor), problem.title(), problem.detail())
}

async fn texts(state: Shared<Arc<State>>, visitor: Visitor, RawQuery(query): RawQuery) -> Response {
    translated(&state, visitor, move |visitor, translations, _| {
        let status = translations.status(&translations.locales()?)?;
        Ok(Some(page::texts(&page(visitor), &status, &pairs(query.as_deref()))))
    })
    .await
}

async fn locale(
    state: Shared<Arc<State>>,
    visitor: Visitor,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Response {
    let Ok(Path(tag)) = path else { return visitor.problem(StatusCode::NOT_FOUND) };
    translated(&state, visitor, move |visitor, translations, _| {
        of_locale(translations, &tag, |translation| {
            Some(page::locale(&page(visitor), translation, &pairs(query.as_deref())))
        })
    })
    .await
}

async fn message(
    state: Shared<Arc<State>>,
    visitor: Visitor,
    path: Result<Path<(String, String)>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Response {
    let Ok(Path((tag, id))) = path else { return visitor.problem(StatusCode::NOT_FOUND) };
    translated(&state, visitor, move |visitor, translations, directory| {
        of_locale(translations, &tag, |translation| {
            let message = translation.messages.iter().find(|message| message.id == id)?;
            // As the files are now, with whatever is valid in them.
            let (localizer, _) = with_words(Localizer::builder()).directory(directory).build_lossy();
            let page = Page { localizer: &localizer, ..page(visitor) };
            Some(page::message(&page, translation, message, &pairs(query.as_deref())))
        })
    })
    .await
}

/// A page of the translations, or 404 if there are none, or none of that name.
async fn translated(
    state: &Arc<State>,
    visitor: Visitor,
    html: impl FnOnce(&Visitor, &Translations, &PathBuf) -> Result<Option<String>, Error> + Send + 'static,
) -> Response {
    let Some(directory) = state.directory.clone() else { return visitor.problem(StatusCode::NOT_FOUND) };
    let visitor = Arc::new(visitor);
    let shared = Arc::clone(&visitor);
    let answer = move || {
        let html = Translations::open(&directory).and_then(|all| html(&shared, &all, &directory));
        match html {
            Ok(Some(html)) => shared.respond(HTML, html),
            Ok(None) => shared.problem(StatusCode::NOT_FOUND),
            // A file that cannot be read, for one.
            Err(_) => shared.problem(StatusCode::INTERNAL_SERVER_ERROR),
        }
    };
    work(state, answer).await.unwrap_or_else(|status| visitor.problem(status))
}

/// A page of one locale; `None` if there is none of that tag.
fn of_locale(
    translations: &Translations,
    tag: &str,
    html: impl FnOnce(&Translation<'_>) -> Option<String>,
) -> Result<Option<String>, Error> {
    let locales = translations.locales()?;
    let Some(locale) = locales.iter().find(|locale| **locale == tag) else { return Ok(None) };
    let report = translations.check()?;
    let messages = translations.messages(locale, &report)?;
    let report = &report.of_locales(std::slice::from_ref(locale));
    Ok(html(&Translation { locale, messages: &messages, report }))
}

/// Tells a page that the texts were saved, as server-sent events.
async fn events(Shared(state): Shared<Arc<State>>, visitor: Visitor) -> Response {
    if state.directory.is_none() {
        return visitor.problem(StatusCode::NOT_FOUND);
    }
    let events = stream::unfold((state.saved.subscribe(), state), |(mut saved, state)| async {
        let event = tokio::select! {
            changed = saved.changed() => { changed.ok()?; "event: saved\ndata: 1\n\n" }
            () = sleep(PULSE) => ":\n\n",
            // The page asks again.
            () = state.leave.notified() => return None,
        };
        Some((Ok::<_, Infallible>(event), (saved, state)))
    });
    visitor.respond("text/event-stream", Body::from_stream(events))
}

fn page(visitor: &Visitor) -> Page<'_> {
    let locale = visitor.is_locale_named.then(|| visitor.locale().to_string());
    Page {
        localizer: &visitor.localizer,
        chain: visitor.chain.clone(),
        links: Links::Server { locale, has_texts: visitor.has_texts },
    }
}

pub(super) fn pairs(query: Option<&str>) -> Pairs<'_> {
    pairs_of(query.unwrap_or_default().as_bytes())
}

fn pairs_of(form: &[u8]) -> Pairs<'_> {
    form_urlencoded::parse(form).collect()
}
