//! The page of all codes.

use bigmodel_errors::{ApiError, AppMessage, Audience, Category, ErrorCode, Remedy};
use maud::{Markup, html};

use super::frame::{Languages, Page};
use super::links::{Links, Place};
use super::search::{Search, words_of};
use crate::answer::row::with_names;

/// Returns the page of the codes that are found.
pub(crate) fn catalogue(page: &Page<'_>, search: &Search<'_>) -> String {
    let heading = page.word("codes-heading");
    let body = html! {
        h1 { (heading) }
        (form(page, search))
        section #found { (found(page, search)) }
    };
    page.document(Place::Codes, &heading, Languages::Form(search.pairs()), &body)
}

fn form(page: &Page<'_>, search: &Search<'_>) -> Markup {
    let field = html! {
        label for="q" { (page.word("search-for")) }
        div.row {
            input #q type="search" name="q" value=(search.words) dir="auto" autocomplete="off" spellcheck="false";
            button.main { (page.word("search")) }
        }
    };
    // Files cannot search; the script hides what does not match.
    if let Links::Files = page.links {
        return html! { form role="search" data-filter="found" hidden { (field) } };
    }
    let category = search.category.map_or("", |category| category.as_str());
    let remedy = search.remedy.map_or("", |remedy| remedy.as_str());
    let retry = search.retryable.map_or("", |retryable| if retryable { "yes" } else { "no" });
    let audience =
        if page.localizer.audience_of(&page.chain) == Audience::EndUser { "end-user" } else { "developer" };
    let any = || ("", page.word("all"));
    let categories =
        Category::ALL.iter().map(|category| (category.as_str(), page.label(&format!("category-{category}"))));
    let remedies = Remedy::ALL.iter().map(|remedy| (remedy.as_str(), page.word(&format!("remedy-{remedy}"))));
    html! {
        form role="search" action=(page.links.path(Place::Codes)) data-live="found language" {
            (page.locale_field())
            (field)
            (chips("category", &page.label("label-category"), category, [any()].into_iter().chain(categories)))
            (chips("remedy", &page.label("label-remedy"), remedy, [any()].into_iter().chain(remedies)))
            (chips("retry", &page.word("retry"), retry, [any(), ("yes", page.word("yes")), ("no", page.word("no"))].into_iter()))
            (chips("audience", &page.word("audience"), audience, [("developer", page.word("developers")), ("end-user", page.word("end-users"))].into_iter()))
        }
    }
}

/// A choice of one of several.
pub(super) fn chips(
    name: &str,
    legend: &str,
    chosen: &str,
    choices: impl Iterator<Item = (&'static str, String)>,
) -> Markup {
    html! {
        fieldset {
            legend { (legend) }
            div.chips {
                @for (value, text) in choices {
                    label { input type="radio" name=(name) value=(value) checked[value == chosen]; span { (text) } }
                }
            }
        }
    }
}

fn found(page: &Page<'_>, search: &Search<'_>) -> Markup {
    let codes = search.codes(page.localizer);
    let is_filtered = matches!(page.links, Links::Files);
    let row = |code: ErrorCode| {
        let error = with_names(ApiError::new(code), code.arguments());
        let remedy = code.remedy().map(|remedy| page.word(&format!("remedy-{remedy}")));
        html! {
            tr data-words=[is_filtered.then(|| words_of(page.localizer, code))] {
                th scope="row" { a href=(page.links.to(Place::Code(code))) { (code) } }
                td { (page.text(&page.localizer.render(&error, &page.chain))) }
                td { (remedy.unwrap_or_default()) }
                td data-label=(page.word("retry")) {
                    (page.word(if code.is_retryable() { "yes" } else { "no" }))
                }
                @if let Some(status) = code.http_status() { td data-label="HTTP" { (status) } } @else { td {} }
            }
        }
    };
    html! {
        p.count role="status" data-none=[is_filtered.then(|| page.word("not-found"))] {
            @if codes.is_empty() {
                (page.word("not-found"))
            } @else {
                (page.words(AppMessage::new("app-page-found").with_count("count", codes.len())))
            }
        }
        @if !codes.is_empty() {
            table.codes {
                thead {
                    tr {
                        th scope="col" { (page.label("label-code")) }
                        th scope="col" { (page.label("label-text")) }
                        th scope="col" { (page.label("label-remedy")) }
                        th scope="col" { (page.word("retry")) }
                        th scope="col" { (page.label("label-http-status")) }
                    }
                }
                @for category in Category::ALL {
                    @let of_category = codes.iter().filter(|code| code.category() == Some(*category));
                    @if of_category.clone().next().is_some() {
                        tbody {
                            tr { th scope="rowgroup" colspan="5" { (page.label(&format!("category-{category}"))) } }
                            @for code in of_category { (row(*code)) }
                        }
                    }
                }
            }
        }
    }
}
