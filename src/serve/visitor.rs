//! Whoever sent a request: the language, the format, the audience, and the answers in them.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, Uri};
use axum::response::Response;
use bigmodel_errors::http::{is_tag, preferred, text_of};
use bigmodel_errors::{AppMessage, Audience, Chain, LanguageIdentifier, Localizer};
use clap::ValueEnum;
use serde::Serialize;

use super::state::State;
use crate::answer::json::write_compact_json;
use crate::answer::wishes::{AudienceName, http_status};

/// Where payloads are explained. Asked more than all else, it is the one place that no router leads to.
pub(super) const EXPLAIN: &str = "/explain";

pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// How an answer is represented.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Html,
    Text,
    Problem,
}

/// What is offered, the first being for clients that accept anything. A client that accepts nothing of it gets that, too.
const OFFERED: [(&str, Format); 4] = [
    ("application/json", Format::Json),
    ("text/html", Format::Html),
    ("text/plain", Format::Text),
    ("application/problem+json", Format::Problem),
];

/// Whoever sent a request.
pub(super) struct Visitor {
    pub(super) localizer: Arc<Localizer>,
    pub(super) chain: Chain,
    pub(super) format: Format,
    /// That of the response which a payload came with.
    pub(super) status: Option<u16>,
    /// Whether the address or the form names the language.
    pub(super) is_locale_named: bool,
    /// Whether there are translations to look at.
    pub(super) has_texts: bool,
    /// What is wrong with the parameters.
    pub(super) wrong: Option<AppMessage>,
}

/// The last visitor on a connection, who mostly comes again with the same headers.
#[derive(Default)]
pub(super) struct Last(Mutex<Option<(Wishes, Arc<Visitor>)>>);

/// What makes a visitor.
struct Wishes {
    query: Option<String>,
    languages: Vec<HeaderValue>,
    formats: Vec<HeaderValue>,
}

impl Last {
    /// The visitor of a request, made anew only if the wishes or the texts are others.
    pub(super) fn or(&self, state: &State, uri: &Uri, headers: &HeaderMap) -> Arc<Visitor> {
        let is_same = |name, values: &[HeaderValue]| headers.get_all(name).iter().eq(values);
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_again = |(wishes, visitor): &&(Wishes, Arc<Visitor>)| {
            wishes.query.as_deref() == uri.query()
                && is_same(ACCEPT_LANGUAGE, &wishes.languages)
                && is_same(ACCEPT, &wishes.formats)
                && state.texts.are(&visitor.localizer)
        };
        if let Some((_, visitor)) = last.as_ref().filter(is_again) {
            return Arc::clone(visitor);
        }
        let all = |name| headers.get_all(name).iter().cloned().collect();
        let query = uri.query().map(str::to_owned);
        let wishes = Wishes { query, languages: all(ACCEPT_LANGUAGE), formats: all(ACCEPT) };
        let visitor = Arc::new(Visitor::of(state, uri, headers));
        *last = Some((wishes, Arc::clone(&visitor)));
        visitor
    }
}

impl Visitor {
    pub(super) fn of(state: &State, uri: &Uri, headers: &HeaderMap) -> Visitor {
        let query = Query::of(state.audience, uri);
        let languages = text_of(headers, ACCEPT_LANGUAGE);
        let is_locale_named = query.locale.is_some();
        let requested = match query.locale {
            Some(locale) => Cow::Owned(format!("{locale},{languages}")),
            None => languages,
        };
        let localizer = state.texts.load();
        let audience = query.audience.unwrap_or(state.audience);
        let chain = localizer.negotiate(&requested).for_audience(audience);
        let format = preferred(&text_of(headers, ACCEPT), &OFFERED).unwrap_or(Format::Json);
        Visitor {
            localizer,
            chain,
            format,
            status: query.status,
            is_locale_named,
            has_texts: state.directory.is_some(),
            wrong: query.wrong,
        }
    }

    /// The same visitor, who has chosen a language in a form.
    pub(super) fn in_locale(self, locale: &str) -> Visitor {
        if !is_tag(locale) {
            return self;
        }
        let audience = self.localizer.audience_of(&self.chain);
        let chain = self.localizer.negotiate(locale).for_audience(audience);
        Visitor { chain, is_locale_named: true, ..self }
    }

    /// The locale of most texts, which a single one may fall back from.
    pub(super) fn locale(&self) -> &LanguageIdentifier {
        self.localizer.locale(&self.chain)
    }

    /// An answer in the visitor's language.
    pub(super) fn respond(&self, media_type: &'static str, body: impl Into<Body>) -> Response {
        response(media_type, self.locale(), body)
    }
}

/// A response in a language.
pub(super) fn response(
    media_type: &'static str,
    language: &LanguageIdentifier,
    body: impl Into<Body>,
) -> Response {
    let mut response = Response::new(body.into());
    let headers = response.headers_mut();
    // With those that all responses have, so that they need not move.
    headers.reserve(8);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    if let Ok(language) = HeaderValue::try_from(language.to_string()) {
        headers.insert(CONTENT_LANGUAGE, language);
    }
    response
}

/// Appends a value as the program prints it.
pub(super) fn write_json(out: &mut Vec<u8>, value: &impl Serialize) {
    // Neither memory nor what is written fails: keys are text.
    let _ = write_compact_json(out, value);
    out.push(b'\n');
}

/// The parameters that requests share, the first of each name.
#[derive(Default)]
struct Query {
    locale: Option<String>,
    audience: Option<Audience>,
    status: Option<u16>,
    /// Says which means nothing. A locale is a wish, and never wrong.
    wrong: Option<AppMessage>,
}

impl Query {
    /// The pages are for developers, and have parameters of their own.
    fn of(default: Audience, uri: &Uri) -> Query {
        let is_explain = uri.path() == EXPLAIN;
        let is_for_customers = is_explain && default == Audience::EndUser;
        let audiences = if is_for_customers { "end-user" } else { "developer, end-user" };
        let mut found = Query::default();
        for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            match &*name {
                "locale" => {
                    found.locale = found.locale.or_else(|| is_tag(&value).then(|| value.into_owned()));
                }
                "audience" => {
                    let named = AudienceName::from_str(&value, false).ok().map(Audience::from);
                    let is_allowed = |named: &Audience| !is_for_customers || *named == Audience::EndUser;
                    found.audience = found.audience.or(named.filter(is_allowed));
                    if found.audience.is_none() {
                        found.wrong.get_or_insert_with(|| wrong("value", &name, audiences));
                    }
                }
                "status" => {
                    found.status = found.status.or_else(|| http_status(&value));
                    if found.status.is_none() {
                        found.wrong.get_or_insert_with(|| wrong("value", &name, "100–599"));
                    }
                }
                _ if is_explain => {
                    found.wrong.get_or_insert_with(|| wrong("name", &name, "audience, locale, status"));
                }
                _ => {}
            }
        }
        found
    }
}

/// What a parameter should be instead: its value, or its name.
fn wrong(part: &str, name: &str, allowed: &'static str) -> AppMessage {
    AppMessage::new(format!("app-page-wrong-{part}")).with("name", name).with("allowed", allowed)
}
