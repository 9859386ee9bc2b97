//! The addresses of the pages.

use bigmodel_errors::ErrorCode;

/// A page, or the part of one that belongs to a language or message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    Explain,
    Codes,
    Code(ErrorCode),
    Texts,
    /// The messages of a locale.
    Locale(&'a str),
    /// A message of a locale.
    Message(&'a str, &'a str),
    /// No page of its own: an error.
    Nowhere,
    /// A file that all pages share.
    File(&'a str),
}

/// How pages refer to each other.
#[derive(Clone, Debug)]
pub(crate) enum Links {
    /// By the paths of a server.
    Server {
        /// The locale that the address of this page names; links carry it on.
        locale: Option<String>,
        /// Whether there are translations to look at.
        has_texts: bool,
    },
    /// By the names of files that are in a directory for each locale.
    Files,
}

impl Links {
    /// Returns the address of a page, as a page refers to it.
    pub(super) fn to(&self, place: Place<'_>) -> String {
        match (self, place) {
            (Links::Server { locale: Some(locale), .. }, place) if !matches!(place, Place::File(_)) => {
                format!("{}?locale={locale}", self.path(place))
            }
            (_, place) => self.path(place),
        }
    }

    /// The same with more in the query. Names and values are those of this program, which need no escapes.
    pub(super) fn to_with(&self, place: Place<'_>, query: &[(&str, &str)]) -> String {
        let mut address = self.to(place);
        for (name, value) in query {
            address.push(if address.contains('?') { '&' } else { '?' });
            address.extend([name, "=", value]);
        }
        address
    }

    /// The same without a query, as a form refers to it.
    pub(super) fn path(&self, place: Place<'_>) -> String {
        match (self, place) {
            (Links::Files, Place::Code(code)) => format!("{code}.html"),
            (Links::Files, Place::File(name)) => format!("../{name}"),
            (Links::Files, _) => "index.html".to_owned(),
            (Links::Server { .. }, Place::Explain | Place::Nowhere) => "/".to_owned(),
            (Links::Server { .. }, Place::Codes) => "/codes".to_owned(),
            (Links::Server { .. }, Place::Code(code)) => format!("/codes/{code}"),
            (Links::Server { .. }, Place::Texts) => "/texts".to_owned(),
            (Links::Server { .. }, Place::Locale(tag)) => format!("/texts/{tag}"),
            (Links::Server { .. }, Place::Message(tag, id)) => format!("/texts/{tag}/{id}"),
            (Links::Server { .. }, Place::File(name)) => format!("/{name}"),
        }
    }

    /// Returns the places that every page leads to, with the names of their words.
    pub(super) fn places(&self) -> Vec<(Place<'static>, &'static str)> {
        match self {
            Links::Files => vec![(Place::Codes, "codes")],
            Links::Server { has_texts: true, .. } => {
                vec![(Place::Explain, "explain"), (Place::Codes, "codes"), (Place::Texts, "texts")]
            }
            Links::Server { .. } => vec![(Place::Explain, "explain"), (Place::Codes, "codes")],
        }
    }
}
