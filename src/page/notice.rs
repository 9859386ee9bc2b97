//! The page for what has no page: an address that does not exist, or an error of the server.

use maud::html;

use super::frame::{Languages, Page};
use super::links::Place;

/// Returns a page with a title and a sentence.
pub(crate) fn notice(page: &Page<'_>, title: &str, detail: &str) -> String {
    let body = html! {
        h1 { (title) }
        p { (detail) }
        p { a href=(page.links.to(Place::Explain)) { (page.word("explain")) } }
    };
    page.document(Place::Nowhere, title, Languages::Form(&[]), &body)
}
