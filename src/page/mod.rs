//! The pages that a person sees: from data to HTML. It knows nothing of HTTP; `serve` and `site` call it.

mod catalogue;
mod code;
mod explain;
mod frame;
mod links;
mod notice;
mod retry;
mod samples;
mod search;
pub(crate) mod site;
mod texts;
mod words;

pub(crate) use self::catalogue::catalogue;
pub(crate) use self::code::code;
pub(crate) use self::explain::{Explained, example, explain};
pub(crate) use self::frame::{Page, value_of};
pub(crate) use self::links::Links;
pub(crate) use self::notice::notice;
pub(crate) use self::search::Search;
pub(crate) use self::texts::{Translation, locale, message, texts};
pub(crate) use self::words::with_words;

/// The style sheet of all pages.
pub(crate) const STYLE: &str = include_str!("style.css");

/// The script of all pages. They work without it.
pub(crate) const SCRIPT: &str = include_str!("script.js");

/// The icon of all pages.
pub(crate) const ICON: &str = include_str!("icon.svg");
