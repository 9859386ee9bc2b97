//! The page that explains an error.

use bigmodel_errors::{ApiError, AppMessage, Audience, ErrorCode, Rendered};
use maud::{Markup, html};

use super::frame::{Languages, Page, sentence};
use super::links::Place;

/// What a person pasted, and what was recognized in it.
pub(crate) struct Explained<'a> {
    pub(crate) payload: &'a str,
    pub(crate) error: &'a ApiError,
    /// How much of it was read, if that is not all.
    pub(crate) cut: Option<&'a str>,
}

/// What one can try without an error at hand: the name, which is that of the words, too, and the payload.
const EXAMPLES: &[(&str, &str)] = &[
    (
        "body",
        r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"},"request_id":"20261122093015a1b2c3d4e5f60718"}"#,
    ),
    (
        "exception",
        "openai.RateLimitError: Error code: 429 - {'error': {'code': '1302', 'message': 'Rate limit reached for requests'}}",
    ),
    (
        "log",
        "2026-11-22 09:30:15 ERROR upstream: [1214][messages 参数非法。请检查文档][20261122093015a1b2c3d4e5f60718]",
    ),
];

/// Returns the example of that name.
pub(crate) fn example(name: &str) -> Option<&'static str> {
    EXAMPLES.iter().find(|(known, _)| *known == name).map(|(_, payload)| *payload)
}

/// Returns the page, with what was explained if anything was.
pub(crate) fn explain(page: &Page<'_>, explained: Option<&Explained<'_>>) -> String {
    let heading = page.word("explain-heading");
    let body = html! {
        h1 { (heading) }
        form #explain method="post" action=(page.links.path(Place::Explain)) data-live="result" {
            label for="payload" { (page.word("payload")) }
            textarea #payload name="payload" rows="7" dir="auto" spellcheck="false" autocapitalize="none"
                autocomplete="off" autofocus[explained.is_none()] {
                // The parser drops the first line end.
                "\n" @if let Some(explained) = explained { (explained.payload) }
            }
            p.row {
                button.main { (page.word("explain")) }
                span { (page.word("examples")) }
                @for (name, _) in EXAMPLES {
                    a href=(page.links.to_with(Place::Explain, &[("example", name)])) { (page.word(&format!("example-{name}"))) }
                }
            }
        }
        section #result aria-live="polite" aria-label=(page.word("result")) tabindex="-1"
            autofocus[explained.is_some()] {
            @if let Some(explained) = explained { (result(page, explained)) }
        }
    };
    page.document(Place::Explain, &heading, Languages::PartOf("explain"), &body)
}

fn result(page: &Page<'_>, explained: &Explained<'_>) -> Markup {
    let rendered = page.localizer.render(explained.error, &page.chain);
    html! {
        @if let Some(size) = explained.cut {
            p.note { (page.words(AppMessage::new("app-page-cut").with("size", size))) }
        }
        @if rendered.is_recognized() {
            (recognized(page, explained.error, &rendered))
        } @else {
            h2.sentence { (page.word("nothing")) }
            p { (page.word("nothing-looked-for")) }
            p { (page.word("nothing-paste")) }
        }
    }
}

fn recognized(page: &Page<'_>, error: &ApiError, rendered: &Rendered<'_>) -> Markup {
    // All else is not for customers.
    if rendered.audience() == Audience::EndUser {
        return html! { h2.sentence { (sentence(error, rendered)) } };
    }
    let customer = page.chain.clone().for_audience(Audience::EndUser);
    let certainty =
        error.evidence().map_or("certain-status".to_owned(), |evidence| format!("certain-{evidence}"));
    html! {
        h2.sentence { (sentence(error, rendered)) }
        (facts(page, error, rendered))
        div.columns {
            @if let Some(message) = rendered.message() {
                section {
                    h3 { (page.word("server-said")) }
                    blockquote lang=[rendered.message_language()] dir="auto" { (message) }
                }
            }
            section {
                h3 { (page.word("customers")) }
                blockquote.ours { (sentence(error, &page.localizer.render(error, &customer))) }
            }
        }
        @if let Some(support) = rendered.support_text() {
            h3 { (page.word("support")) }
            (copied(page, "support", &support))
        }
        details {
            summary { (page.word("every-language")) }
            (every_language(page, error))
        }
        @if !error.others().is_empty() {
            details {
                summary { (page.words(AppMessage::new("app-page-others").with_count("count", error.others().len()))) }
                ul {
                    @for other in error.others() {
                        li {
                            @if let Some(code) = other.code() { (link_to(page, code)) " " }
                            (sentence(other, &page.localizer.render(other, &page.chain)))
                        }
                    }
                }
            }
        }
        details {
            summary { (page.word("certainty")) }
            p { (page.word(&certainty)) }
        }
    }
}

/// The code with its name and category; what to do and who can; whether to retry.
fn facts(page: &Page<'_>, error: &ApiError, rendered: &Rendered<'_>) -> Markup {
    let alternatives = error.alternatives().iter().copied();
    let codes: Vec<ErrorCode> = error.code().into_iter().chain(alternatives).collect();
    html! {
        dl.facts {
            @if !codes.is_empty() {
                div {
                    dt { (page.label("label-code")) }
                    dd {
                        @for (number, code) in codes.iter().enumerate() {
                            @if number > 0 { " · " }
                            (link_to(page, *code))
                            @if code.is_known() { " · " code { (format!("{code:?}")) } }
                        }
                        @if let Some(category) = rendered.category_text() { " · " (category) }
                    }
                }
            }
            @if let Some(status) = error.http_status() {
                div { dt { (page.label("label-http-status")) } dd { (status) } }
            }
            @if let Some(remedy) = error.remedy() {
                @if let Some(text) = rendered.remedy_text() {
                    div { dt { (page.label("label-remedy")) } dd { (text) } }
                }
                div { dt { (page.word("who")) } dd { (page.word(&format!("remedy-{remedy}.who"))) } }
            }
            @if let Some(retry) = page.retry(error) {
                div { dt { (page.word("retry")) } dd { strong { (retry) } } }
            }
            @if let Some(id) = rendered.request_id() {
                div { dt { (page.label("label-request-id")) } dd { code dir="ltr" { (id) } } }
            }
        }
    }
}

fn link_to(page: &Page<'_>, code: ErrorCode) -> Markup {
    html! {
        @if code.is_known() {
            a href=(page.links.to(Place::Code(code))) { (code) }
        } @else {
            (code)
        }
    }
}

/// The sentence of an error in every locale.
pub(super) fn every_language(page: &Page<'_>, error: &ApiError) -> Markup {
    html! {
        dl.languages {
            @for (locale, name) in page.locales() {
                div {
                    dt { span lang=(locale) dir="auto" { (name) } }
                    dd { (sentence(error, &page.localizer.render(error, &page.chain_of(locale)))) }
                }
            }
        }
    }
}

/// A text to copy, with a button for it where there is a script.
pub(super) fn copied(page: &Page<'_>, id: &str, text: &str) -> Markup {
    html! {
        div.copied {
            pre id=(id) dir="auto" tabindex="0" { (text) }
            button type="button" data-copy=(id) data-copied=(page.word("copied")) hidden { (page.word("copy")) }
        }
    }
}
