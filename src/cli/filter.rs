//! Which codes `list` lists.

use std::mem::discriminant;

use bigmodel_errors::{Category, ErrorCode, Remedy};

use super::values::Named;

/// A word after `list`.
#[derive(Clone, Copy)]
pub(super) enum Filter {
    /// A code, or the HTTP status of codes.
    Number(u16),
    Category(Category),
    Remedy(Remedy),
    Retryable,
}

impl Filter {
    pub(super) const PARSER: Named<Filter> = Named { parse, names };

    fn matches(self, code: ErrorCode) -> bool {
        match self {
            Filter::Number(number) => code == number || code.http_status() == Some(number),
            Filter::Category(category) => code.category() == Some(category),
            Filter::Remedy(remedy) => code.remedy() == Some(remedy),
            Filter::Retryable => code.is_retryable(),
        }
    }
}

/// Returns the codes that match, all of them without a filter. Filters of one kind add to each other, those of different kinds
/// narrow the list.
pub(super) fn codes(filters: &[Filter]) -> impl Iterator<Item = ErrorCode> {
    let is_listed = |code: &ErrorCode| {
        let is_met = |filter: &Filter| {
            filters.iter().any(|other| discriminant(other) == discriminant(filter) && other.matches(*code))
        };
        filters.iter().all(is_met)
    };
    ErrorCode::KNOWN.iter().copied().filter(is_listed)
}

fn named() -> impl Iterator<Item = (&'static str, Filter)> {
    let categories = Category::ALL.iter().map(|category| (category.as_str(), Filter::Category(*category)));
    let remedies = Remedy::ALL.iter().map(|remedy| (remedy.as_str(), Filter::Remedy(*remedy)));
    categories.chain(remedies).chain([("retryable", Filter::Retryable)])
}

fn names() -> Vec<String> {
    named().map(|(name, _)| name.to_owned()).collect()
}

fn parse(text: &str) -> Result<Filter, String> {
    let lower = text.trim().to_lowercase();
    if let Ok(number) = lower.parse() {
        if codes(&[Filter::Number(number)]).next().is_none() {
            return Err("no such code is known, and no code comes with such an HTTP status".to_owned());
        }
        return Ok(Filter::Number(number));
    }
    named().find(|(name, _)| *name == lower).map(|(_, filter)| filter).ok_or_else(|| {
        let names = names().join(", ");
        format!("expected a code, such as 1113, an HTTP status, such as 429, or one of {names}")
    })
}
