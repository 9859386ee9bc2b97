//! What is around every page: the head, the bar with the links, the language and the colors.

use std::borrow::Cow;

use bigmodel_errors::{ApiError, AppMessage, Chain, LanguageIdentifier, Localizer, Rendered};
use isolang::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::links::{Links, Place};

/// Who reads a page, and how it refers to others.
pub(crate) struct Page<'a> {
    pub(crate) localizer: &'a Localizer,
    pub(crate) chain: Chain,
    pub(crate) links: Links,
}

/// The names and values of a form that an address has.
pub(super) type Pairs<'a> = &'a [(Cow<'a, str>, Cow<'a, str>)];

/// Returns the first value of a name.
pub(crate) fn value_of<'p>(pairs: Pairs<'p>, name: &str) -> Option<&'p str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
}

/// How a page offers other languages.
#[derive(Clone, Copy)]
pub(super) enum Languages<'a> {
    /// As a form of its own, which keeps what else is in the address.
    Form(Pairs<'a>),
    /// As a part of the form with that ID, whose values are in no address.
    PartOf(&'static str),
}

/// Returns the head of a page.
pub(super) fn head(title: &str, file: impl Fn(&'static str) -> String) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            link rel="icon" type="image/svg+xml" href=(file("icon.svg"));
            link rel="stylesheet" href=(file("style.css"));
            script src=(file("script.js")) {}
        }
    }
}

impl Page<'_> {
    /// Returns a message of the pages: `word("copy")` is `app-page-copy`.
    pub(super) fn word(&self, name: &str) -> String {
        self.words(AppMessage::new(format!("app-page-{name}")))
    }

    /// Returns a message of the pages with its arguments.
    pub(super) fn words(&self, message: AppMessage) -> String {
        // Every message is in the reference, so only a broken overlay can lead to none.
        self.localizer.format(&message, &self.chain).map(|text| text.to_string()).unwrap_or_default()
    }

    /// Returns a label of the library, such as `label-code`.
    pub(super) fn label(&self, id: &str) -> String {
        self.localizer.message(id, &self.chain).map(|text| text.to_string()).unwrap_or_default()
    }

    /// Returns the name of the page's language, in that language.
    fn own_name(&self) -> Option<Rendered<'_>> {
        self.localizer.format(&AppMessage::new("app-page-own-name"), &self.chain).ok()
    }

    /// Returns a text, marked with its language if it is not that of the page.
    pub(super) fn text(&self, rendered: &Rendered<'_>) -> Markup {
        if self.own_name().is_some_and(|own| own.locale() == rendered.locale()) {
            html! { (rendered.as_str()) }
        } else {
            PreEscaped(rendered.to_html())
        }
    }

    /// Returns the locales, each with its name in itself.
    pub(super) fn locales(&self) -> impl Iterator<Item = (&LanguageIdentifier, String)> {
        self.localizer.locales().map(|locale| (locale, own_name(self.localizer, locale)))
    }

    /// Returns the whole page.
    pub(super) fn document(
        &self,
        place: Place<'_>,
        heading: &str,
        languages: Languages<'_>,
        body: &Markup,
    ) -> String {
        let own = self.own_name();
        let locale = own.as_ref().map(|own| own.locale().to_string());
        let direction = own.as_ref().map(|own| own.direction().as_str());
        let page = html! {
            (DOCTYPE)
            html lang=[locale] dir=[direction] {
                (head(&format!("{heading} – bigmodel-errors"), |name| self.links.to(Place::File(name))))
                body {
                    a.skip href="#main" { (self.word("skip")) }
                    header {
                        nav {
                            b { "bigmodel-errors" }
                            @for (to, name) in self.links.places() {
                                a href=(self.links.to(to)) aria-current=[is_current(place, to)] { (self.word(name)) }
                            }
                        }
                        div.settings {
                            (self.languages(place, languages))
                            button #dark type="button" aria-pressed="false" hidden { (self.word("dark")) }
                        }
                    }
                    main #main tabindex="-1" { (body) }
                }
            }
        };
        page.into_string()
    }

    fn languages(&self, place: Place<'_>, languages: Languages<'_>) -> Markup {
        let current = self.localizer.locale(&self.chain);
        if let Links::Files = self.links {
            let file = self.links.path(place);
            return html! {
                details.languages {
                    summary { (own_name(self.localizer, current)) }
                    ul {
                        @for (locale, name) in self.locales() {
                            li {
                                a href={ "../" (locale) "/" (file) } lang=(locale) hreflang=(locale) { (name) }
                            }
                        }
                    }
                }
            };
        }
        let (form, pairs) = match languages {
            Languages::Form(pairs) => ("language", pairs),
            Languages::PartOf(form) => (form, [].as_slice()),
        };
        html! {
            @if let Languages::Form(_) = languages {
                form #language action=(self.links.path(place)) hidden {
                    (hidden(pairs.iter().filter(|(name, _)| name != "locale")))
                }
            }
            label.unseen for="locale" { (self.word("language")) }
            select #locale name="locale" form=(form) {
                @for (locale, name) in self.locales() {
                    option value=(locale) lang=(locale) selected[locale == current] { (name) }
                }
            }
            button form=(form) { (self.word("change")) }
        }
    }

    /// Returns the field that carries the language of the address on through a form.
    pub(super) fn locale_field(&self) -> Markup {
        match &self.links {
            Links::Server { locale: Some(locale), .. } => {
                html! { input type="hidden" name="locale" value=(locale); }
            }
            _ => html! {},
        }
    }

    /// Returns the chain of another locale's readers.
    pub(super) fn chain_of(&self, locale: &LanguageIdentifier) -> Chain {
        self.localizer.negotiate(&locale.to_string())
    }
}

/// Returns the text of an error, marked with its language, and the moment in it as one that is not broken into lines.
pub(super) fn sentence(error: &ApiError, rendered: &Rendered<'_>) -> Markup {
    let moment = error.resets_at().and_then(|_| error.argument("next_flush_time"));
    let Some((moment, (before, after))) =
        moment.and_then(|moment| Some((moment, rendered.as_str().split_once(moment)?)))
    else {
        return PreEscaped(rendered.to_html());
    };
    html! {
        span lang=(rendered.locale()) dir=(rendered.direction()) { (before) span.moment { (moment) } (after) }
    }
}

/// Returns fields of a form that nobody sees.
pub(super) fn hidden<'p>(pairs: impl Iterator<Item = &'p (Cow<'p, str>, Cow<'p, str>)>) -> Markup {
    html! {
        @for (name, value) in pairs {
            input type="hidden" name=(name) value=(value);
        }
    }
}

/// The name of a locale in itself. One without the words of the pages has that of its language, or else its tag.
pub(super) fn own_name(localizer: &Localizer, locale: &LanguageIdentifier) -> String {
    let tag = locale.to_string();
    let name = localizer.format(&AppMessage::new("app-page-own-name"), &localizer.negotiate(&tag)).ok();
    if let Some(name) = name.filter(|name| name.locale() == locale) {
        return name.to_string();
    }
    let language = locale.language.as_str();
    match Language::from_639_1(language).or_else(|| Language::from_639_3(language)) {
        Some(known) if tag == language => known.to_autonym().unwrap_or(known.to_name()).to_owned(),
        Some(known) => format!("{} ({tag})", known.to_autonym().unwrap_or(known.to_name())),
        None => tag,
    }
}

/// Whether a page is the one that a link leads to, or below it.
fn is_current(place: Place<'_>, to: Place<'_>) -> Option<&'static str> {
    let is_below = match place {
        Place::Code(_) => to == Place::Codes,
        Place::Locale(_) | Place::Message(..) => to == Place::Texts,
        _ => false,
    };
    if place == to { Some("page") } else { is_below.then_some("true") }
}
