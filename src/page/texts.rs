//! The pages for translators: how far the locales are, the messages of one, and a message with values to try.

use bigmodel_errors::check::{Problem, Report, Severity};
use bigmodel_errors::translate::{Status, TranslatedMessage};
use bigmodel_errors::{ApiError, AppMessage, Audience, Chain, ErrorCode, LanguageIdentifier};
use maud::{Markup, PreEscaped, html};

use super::catalogue::chips;
use super::frame::{Languages, Page, Pairs, own_name, value_of};
use super::links::Place;
use super::samples::{described, example_in};

/// A locale of the translators' directory.
pub(crate) struct Translation<'a> {
    pub(crate) locale: &'a LanguageIdentifier,
    pub(crate) messages: &'a [TranslatedMessage],
    pub(crate) report: &'a Report,
}

/// The states that are work to do, as the words of the pages and [`Status`] name them.
const STATES: [&str; 5] = ["missing", "untranslated", "outdated", "faulty", "fallback"];

/// What messages are filtered by: all, those in a state, or those with problems.
const FILTERS: [&str; 7] = ["", "missing", "untranslated", "outdated", "faulty", "fallback", "problems"];

/// The most messages on a page, which keeps it small.
const MESSAGES: usize = 20;

/// Returns the page of all locales.
pub(crate) fn texts(page: &Page<'_>, all: &[Status], pairs: Pairs<'_>) -> String {
    let heading = page.word("texts-heading");
    let body = html! {
        h1 { (heading) }
        p { (page.word("live")) }
        div #live data-events="/texts/events" {
            table.progress {
                thead {
                    tr {
                        th scope="col" { (page.word("locale")) }
                        th scope="col" { (page.word("done")) }
                        @for state in STATES { th.number scope="col" { (page.word(state)) } }
                        th.number scope="col" { (page.word("problems")) }
                    }
                }
                tbody {
                    @for status in all {
                        tr #(status.locale) {
                            th scope="row" { a href=(page.links.to(Place::Locale(&status.locale))) { (status.locale) } }
                            td data-label=(page.word("done")) { (status.percent) " %" }
                            @for (state, number) in STATES.into_iter().zip([status.missing, status.untranslated, status.outdated, status.faulty, status.fallback]) {
                                td.number data-label=(page.word(state)) { (number) }
                            }
                            td.number data-label=(page.word("problems")) { (status.errors.saturating_add(status.warnings)) }
                        }
                    }
                }
            }
        }
    };
    page.document(Place::Texts, &heading, Languages::Form(pairs), &body)
}

/// Returns the page of a locale: its messages from the one that the query names, or those in the state that it names.
pub(crate) fn locale(page: &Page<'_>, translation: &Translation<'_>, pairs: Pairs<'_>) -> String {
    let tag = translation.locale.to_string();
    let value = |name| value_of(pairs, name).unwrap_or_default();
    let filter = FILTERS.into_iter().find(|filter| *filter == value("state")).unwrap_or_default();
    let filters = FILTERS.map(|filter| (filter, page.word(if filter.is_empty() { "all" } else { filter })));
    let body = html! {
        p.trail { a href=(page.links.to(Place::Texts)) { (page.word("texts-heading")) } }
        h1 { (own_name(page.localizer, translation.locale)) }
        p { (page.word("live")) }
        form action=(page.links.path(Place::Locale(&tag))) data-live="live language" {
            (page.locale_field())
            (chips("state", &page.word("state"), filter, filters.into_iter()))
            button.main { (page.word("show")) }
        }
        div #live data-events="/texts/events" { (messages(page, translation, filter, value("from"))) }
    };
    page.document(Place::Locale(&tag), &tag, Languages::Form(pairs), &body)
}

fn messages(page: &Page<'_>, translation: &Translation<'_>, filter: &str, from: &str) -> Markup {
    let tag = translation.locale.to_string();
    let all = translation.messages;
    let is_shown = |(_, message): &(usize, &TranslatedMessage)| match filter {
        "problems" => translation.problems_of(&message.id).next().is_some(),
        "" => true,
        state => message.progress.as_str() == state,
    };
    let shown: Vec<(usize, &TranslatedMessage)> = all.iter().enumerate().filter(is_shown).collect();
    let from = all.iter().position(|message| message.id == from).unwrap_or_default();
    let start = shown.partition_point(|(position, _)| *position < from);
    let here: Vec<&TranslatedMessage> =
        shown.iter().skip(start).take(MESSAGES).map(|(_, message)| *message).collect();
    let previous = (start > 0).then(|| shown.get(start.saturating_sub(MESSAGES))).flatten();
    let next = shown.get(start.saturating_add(MESSAGES));
    // At its first message, and on top of a page.
    let is_first = |number: usize| {
        let [before, this] = [number.checked_sub(1), Some(number)].map(|number| here.get(number?));
        before.map(|message| &message.group) != this.map(|message| &message.group)
    };
    let link = |word: &str, message: &TranslatedMessage| {
        let text = page.words(AppMessage::new(format!("app-page-{word}")).with("code", &message.id));
        let query = [("state", filter), ("from", &message.id)];
        let rel = if word == "next" { "next" } else { "prev" };
        html! { a rel=(rel) href=(page.links.to_with(Place::Locale(&tag), &query)) { (text) } }
    };
    html! {
        @for problem in translation.other_problems() { (reported(page, problem)) }
        p.count {
            @if shown.is_empty() {
                (page.word("no-messages"))
            } @else {
                (page.words(AppMessage::new("app-page-messages").with_count("count", shown.len())))
            }
        }
        @for (number, message) in here.iter().enumerate() {
            @if is_first(number) && !message.group.is_empty() { h2 lang="en" { (message.group) } }
            article #(message.id) {
                h3 {
                    a href=(page.links.to(Place::Message(&tag, &message.id))) { (message.id) }
                    (state_of(page, message))
                }
                (beside(page, &tag, message))
                @for problem in translation.problems_of(&message.id) { (reported(page, problem)) }
            }
        }
        @if previous.or(next).is_some() {
            nav.neighbors aria-label=(page.word("message")) {
                @if let Some((_, message)) = previous { (link("previous", message)) }
                @if let Some((_, message)) = next { (link("next", message)) }
            }
        }
    }
}

/// Returns the page of a message, rendered with the arguments that the address has, or else with examples.
pub(crate) fn message(
    page: &Page<'_>,
    translation: &Translation<'_>,
    message: &TranslatedMessage,
    pairs: Pairs<'_>,
) -> String {
    let tag = translation.locale.to_string();
    let values = values_of(message, pairs);
    let chains = [page.localizer.negotiate("en-US"), page.chain_of(translation.locale)];
    let code: Option<ErrorCode> = message.id.strip_prefix("error-").and_then(|digits| digits.parse().ok());
    let body = html! {
        p.trail { a href=(page.links.to(Place::Locale(&tag))) { (tag) } }
        h1 { (message.id) " " (state_of(page, message)) }
        @if !message.comment.is_empty() { p.comment lang="en" dir="ltr" { (message.comment) } }
        @if !values.is_empty() {
            form.fields action=(page.links.path(Place::Message(&tag, &message.id))) data-live="live language" {
                (page.locale_field())
                h2 { (page.word("try")) }
                @for (name, value) in &values {
                    p {
                        label for={ "field-" (name) } { code { (name) } }
                        input id={ "field-" (name) } name=(name) value=(value) dir="auto" autocomplete="off"
                            spellcheck="false";
                    }
                }
                button.main { (page.word("show")) }
            }
        }
        div #live data-events="/texts/events" {
            @for part in parts_of(message) {
                h3 { code { (part.unwrap_or(&message.id)) } }
                (rendered(page, &chains, translation.locale, &with_values(part_id(message, part), &values)))
            }
            @if let Some(code) = code {
                h3 { (page.word("customers")) }
                (for_customers(page, &chains, code, &values))
            }
            h2 { (page.word("message")) }
            (beside(page, &tag, message))
            @for problem in translation.problems_of(&message.id) { (reported(page, problem)) }
        }
    };
    page.document(Place::Message(&tag, &message.id), &message.id, Languages::Form(pairs), &body)
}

impl<'a> Translation<'a> {
    fn problems_of(&self, id: &str) -> impl Iterator<Item = &'a Problem> {
        self.report.problems.iter().filter(move |problem| problem.message_id.as_deref() == Some(id))
    }

    /// The problems of files, and of what is no message of the reference.
    fn other_problems(&self) -> impl Iterator<Item = &'a Problem> {
        let is_listed = |id: &str| self.messages.iter().any(|message| message.id == id);
        self.report
            .problems
            .iter()
            .filter(move |problem| !problem.message_id.as_deref().is_some_and(is_listed))
    }
}

fn state_of(page: &Page<'_>, message: &TranslatedMessage) -> Markup {
    let state = message.progress.as_str();
    html! { span class={ "state " (state) } { (page.word(state)) } }
}

/// The message in the reference and in the locale, as the files have it.
fn beside(page: &Page<'_>, tag: &str, message: &TranslatedMessage) -> Markup {
    html! {
        div.pair {
            pre lang="en" dir="ltr" { (message.reference) }
            @match &message.text {
                Some(text) => pre lang=(tag) dir="ltr" { (text) },
                None => p { (page.word("no-text")) },
            }
        }
    }
}

/// What `check` found. Its sentence is English.
fn reported(page: &Page<'_>, problem: &Problem) -> Markup {
    let severity = page.word(if problem.severity == Severity::Error { "error" } else { "warning" });
    html! {
        p.problem {
            strong { (severity) ": " }
            span lang="en" dir="ltr" {
                (problem.sentence)
                @if let Some(help) = &problem.help { " (" (help) ")" }
            }
            " " small {
                bdi { (problem.path) ":" (problem.line) ":" (problem.column) } " " (page.word("rule")) ": " bdi { (problem.rule) }
            }
        }
    }
}

/// The message in English and in the locale, each as its readers see it.
fn rendered(
    page: &Page<'_>,
    chains: &[Chain; 2],
    locale: &LanguageIdentifier,
    message: &AppMessage,
) -> Markup {
    let [english, own] = chains.each_ref().map(|chain| page.localizer.format_any(message, chain).ok());
    let own = own.filter(|own| own.locale() == locale);
    html! {
        dl.languages {
            @if let Some(english) = english {
                div { dt { (english.locale()) } dd { (PreEscaped(english.to_html())) } }
            }
            div {
                dt { (locale) }
                dd { @match own {
                    Some(own) => (PreEscaped(own.to_html())),
                    None => (page.word("no-text")),
                } }
            }
        }
    }
}

fn for_customers(page: &Page<'_>, chains: &[Chain; 2], code: ErrorCode, values: &[(&str, &str)]) -> Markup {
    let with = |error: ApiError, (name, value): &(&str, &str)| error.with((*name).to_owned(), value);
    let error = values.iter().fold(ApiError::new(code), with);
    html! {
        dl.languages {
            @for chain in chains {
                @let text = page.localizer.render(&error, &chain.clone().for_audience(Audience::EndUser)).to_html();
                div { dt { (page.localizer.locale(chain)) } dd { (PreEscaped(text)) } }
            }
        }
    }
}

/// The variables of a message, each with the value that was given or that the comment has as its example.
fn values_of<'p>(message: &'p TranslatedMessage, pairs: Pairs<'p>) -> Vec<(&'p str, &'p str)> {
    let sources = [message.reference.as_str(), message.text.as_deref().unwrap_or_default()];
    let mut names: Vec<&str> = Vec::new();
    for text in sources.into_iter().flat_map(|source| source.split('$').skip(1)) {
        let end =
            text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(text.len());
        let name = text.get(..end).unwrap_or_default();
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    let example = |name| described(message.comment.lines(), name).and_then(example_in);
    let value = |name| value_of(pairs, name).or_else(|| example(name)).unwrap_or_default();
    names.into_iter().map(|name| (name, value(name))).collect()
}

/// The value and the attributes of a message: `None`, and their names.
fn parts_of(message: &TranslatedMessage) -> Vec<Option<&str>> {
    let mut parts = vec![None];
    for line in message.text.iter().chain([&message.reference]).flat_map(|source| source.lines()) {
        let name = line.trim_start_matches(' ').strip_prefix('.').and_then(|rest| rest.split_once('='));
        let name = name.map(|(name, _)| name.trim_end());
        if name.is_some() && line.starts_with(' ') && !parts.contains(&name) {
            parts.push(name);
        }
    }
    parts
}

fn part_id(message: &TranslatedMessage, part: Option<&str>) -> String {
    part.map_or_else(|| message.id.clone(), |name| format!("{}.{name}", message.id))
}

/// A number is a count, so that it selects a plural.
fn with_values(id: String, values: &[(&str, &str)]) -> AppMessage {
    values.iter().fold(AppMessage::new(id), |message, (name, value)| match value.parse::<u64>() {
        Ok(count) if count.to_string() == *value => message.with_count((*name).to_owned(), count),
        _ => message.with((*name).to_owned(), value),
    })
}
