//! The page of a code.

use bigmodel_errors::{ApiError, AppMessage, ErrorCode, Form};
use maud::{Markup, html};

use super::explain::{copied, every_language};
use super::frame::{Languages, Page, Pairs, sentence, value_of};
use super::links::{Links, Place};
use super::samples::{Argument, arguments, payloads, sources};

/// Returns the page of a code, its sentences with the arguments that the address has, or else with examples.
pub(crate) fn code(page: &Page<'_>, code: ErrorCode, pairs: Pairs<'_>) -> String {
    let heading = page.words(AppMessage::new("app-page-code").with("code", code));
    let values: Vec<(Argument, &str)> =
        arguments(code).into_iter().map(|argument| with_value(argument, pairs)).collect();
    let error = with_values(ApiError::new(code), code.arguments(), &values);
    let rendered = page.localizer.render(&error, &page.chain);
    let constant = format!("ErrorCode::{code:?}");
    let body = html! {
        p.trail { a href=(page.links.to(Place::Codes)) { (page.word("codes-heading")) } }
        h1 { (heading) " " code { (format!("{code:?}")) } }
        p #sentence .sentence { (sentence(&error, &rendered)) }
        (facts(page, code))
        h2 { (page.word("reference")) }
        (fields(page, code, &values))
        div #sentences {
            (every_language(page, &error))
            @for form in code.forms() { (sentences_of(page, code, form, &values)) }
        }
        h2 { (page.word("samples")) }
        @for (number, (name, payload)) in payloads(code).into_iter().enumerate() {
            h3 { (page.word(name)) }
            (copied(page, &format!("sample-{number}"), &payload))
        }
        h2 { (page.word("constant")) }
        (copied(page, "constant", &constant))
        h2 { (page.word("sources")) }
        ul {
            @for (address, month) in sources(code) {
                li {
                    a href=(address) rel="noreferrer" dir="ltr" { (address.trim_start_matches("https://")) } " "
                    small { (page.words(AppMessage::new("app-page-source-read").with("date", month))) }
                }
            }
        }
        (neighbors(page, code))
    };
    page.document(Place::Code(code), &heading, Languages::Form(pairs), &body)
}

fn with_value<'p>(argument: Argument, pairs: Pairs<'p>) -> (Argument, &'p str) {
    let value = value_of(pairs, argument.name).unwrap_or(argument.example);
    (argument, value)
}

fn with_values(error: ApiError, names: &[&'static str], values: &[(Argument, &str)]) -> ApiError {
    let values = values.iter().filter(|(argument, _)| names.contains(&argument.name));
    values.fold(error, |error, (argument, value)| error.with(argument.name, value))
}

fn facts(page: &Page<'_>, code: ErrorCode) -> Markup {
    let category = code.category().map(|category| page.label(&format!("category-{category}")));
    html! {
        dl.facts {
            @if let Some(category) = category {
                div { dt { (page.label("label-category")) } dd { (category) } }
            }
            @if let Some(status) = code.http_status() {
                div { dt { (page.label("label-http-status")) } dd { (status) } }
            }
            @if let Some(remedy) = code.remedy() {
                div { dt { (page.label("label-remedy")) } dd { (page.label(&format!("remedy-{remedy}"))) } }
                div { dt { (page.word("who")) } dd { (page.word(&format!("remedy-{remedy}.who"))) } }
                div { dt { (page.word("retry")) } dd { strong { (page.word(&format!("remedy-{remedy}.retry"))) } } }
            }
        }
    }
}

/// The fields for other values of the arguments. Without a server there is nobody to ask.
fn fields(page: &Page<'_>, code: ErrorCode, values: &[(Argument, &str)]) -> Markup {
    if matches!(page.links, Links::Files) || values.is_empty() {
        return html! {};
    }
    html! {
        form.fields action=(page.links.path(Place::Code(code))) data-live="sentence sentences language" {
            (page.locale_field())
            h3 { (page.word("arguments")) }
            @for (argument, value) in values {
                p {
                    label for={ "field-" (argument.name) } { code { (argument.name) } }
                    input id={ "field-" (argument.name) } name=(argument.name) value=(value) dir="auto"
                        autocomplete="off" spellcheck="false" aria-describedby={ "about-" (argument.name) };
                    small id={ "about-" (argument.name) } { (page.word(&format!("argument-{}", argument.name))) }
                }
            }
            button.main { (page.word("show")) }
        }
    }
}

fn sentences_of(page: &Page<'_>, code: ErrorCode, form: &Form, values: &[(Argument, &str)]) -> Markup {
    let error = with_values(ApiError::new(code).with_form(form.name()), form.arguments(), values);
    html! {
        h3 { (page.word("form")) " " code { (form.name()) } }
        (every_language(page, &error))
    }
}

fn neighbors(page: &Page<'_>, code: ErrorCode) -> Markup {
    let previous = ErrorCode::KNOWN.iter().rev().find(|known| **known < code);
    let next = ErrorCode::KNOWN.iter().find(|known| **known > code);
    let link = |rel: &str, code: &ErrorCode| {
        let text = page.words(AppMessage::new(format!("app-page-{rel}")).with("code", code));
        html! { a rel=(if rel == "next" { "next" } else { "prev" }) href=(page.links.to(Place::Code(*code))) { (text) } }
    };
    html! {
        nav.neighbors aria-label=(page.word("neighbors")) {
            @if let Some(code) = previous { (link("previous", code)) }
            @if let Some(code) = next { (link("next", code)) }
        }
    }
}
