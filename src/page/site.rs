//! The catalogue as files, for a web server that runs no program.

use bigmodel_errors::{ErrorCode, Localizer};
use maud::{DOCTYPE, html};

use super::catalogue::catalogue;
use super::code::code;
use super::frame::{Page, head};
use super::links::Links;
use super::search::Search;
use super::{ICON, SCRIPT, STYLE};

/// Returns the files by their paths: a directory for each locale, with a page for each code.
pub(crate) fn files(localizer: &Localizer) -> impl Iterator<Item = (String, String)> {
    let of_locale = |tag: String| {
        let page = Page { localizer, chain: localizer.negotiate(&tag), links: Links::Files };
        let index = (format!("{tag}/index.html"), catalogue(&page, &Search::default()));
        let pages = ErrorCode::KNOWN
            .iter()
            .map(move |known| (format!("{tag}/{known}.html"), code(&page, *known, &[])));
        [index].into_iter().chain(pages)
    };
    let shared = [("style.css", STYLE), ("script.js", SCRIPT), ("icon.svg", ICON)];
    let shared = shared.map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter();
    let start = [("index.html".to_owned(), start(localizer))];
    shared.chain(start).chain(localizer.locales().map(ToString::to_string).flat_map(of_locale))
}

/// The page that leads to the languages.
fn start(localizer: &Localizer) -> String {
    let page = Page { localizer, chain: localizer.negotiate(""), links: Links::Files };
    let title = "bigmodel-errors";
    let html = html! {
        (DOCTYPE)
        html lang="en" {
            (head(title, str::to_owned))
            body {
                main #main {
                    h1 { (title) }
                    ul {
                        @for (locale, name) in page.locales() {
                            li { a href={ (locale) "/index.html" } lang=(locale) hreflang=(locale) { (name) } }
                        }
                    }
                }
            }
        }
    };
    html.into_string()
}
