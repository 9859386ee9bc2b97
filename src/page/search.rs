//! Which codes a person looks for.

use std::borrow::Cow;

use bigmodel_errors::{ApiError, Category, ErrorCode, Localizer, Remedy};

use super::frame::{Pairs, value_of};
use super::samples::observed;
use crate::answer::row::with_names;

/// A search in the catalogue, as the query of an address has it. What cannot be read counts as not given.
#[derive(Default)]
pub(crate) struct Search<'a> {
    pub(super) pairs: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(super) words: Cow<'a, str>,
    pub(super) category: Option<Category>,
    pub(super) remedy: Option<Remedy>,
    pub(super) retryable: Option<bool>,
}

/// The most characters of a search that are read.
const MAX_CHARS: usize = 200;

impl<'a> Search<'a> {
    pub(crate) fn new(pairs: Vec<(Cow<'a, str>, Cow<'a, str>)>) -> Search<'a> {
        let value = |name| value_of(&pairs, name).unwrap_or_default();
        let (category, remedy) = (value("category"), value("remedy"));
        Search {
            words: value("q").chars().take(MAX_CHARS).collect(),
            category: Category::ALL.iter().copied().find(|known| known.as_str() == category),
            remedy: Remedy::ALL.iter().copied().find(|known| known.as_str() == remedy),
            retryable: match value("retry") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            pairs,
        }
    }

    pub(super) fn pairs(&self) -> Pairs<'_> {
        &self.pairs
    }

    /// Returns the codes that are found, in ascending order.
    pub(crate) fn codes(&self, localizer: &Localizer) -> Vec<ErrorCode> {
        let words = self.words.to_lowercase();
        let words: Vec<&str> = words.split_whitespace().collect();
        // A sentence that the server sends in none of our words.
        let recognized = ApiError::recognize(&self.words).code();
        let is_found = |code: &ErrorCode| {
            let has_words = || {
                let text = words_of(localizer, *code);
                words.iter().all(|word| text.contains(word))
            };
            self.category.is_none_or(|category| code.category() == Some(category))
                && self.remedy.is_none_or(|remedy| code.remedy() == Some(remedy))
                && self.retryable.is_none_or(|retryable| code.is_retryable() == retryable)
                && (words.is_empty() || recognized == Some(*code) || has_words())
        };
        ErrorCode::KNOWN.iter().copied().filter(is_found).collect()
    }
}

/// What a code is found by, in lower case: its number and name, its HTTP status, its sentences in every locale,
/// and those that the server is known to send.
pub(super) fn words_of(localizer: &Localizer, code: ErrorCode) -> String {
    let name = format!("{code:?}");
    let mut text = format!("{code} {name} {}", name.replace('_', " "));
    if let Some(status) = code.http_status() {
        text.extend([" http ", &status.to_string()]);
    }
    let forms = code.forms().iter();
    let forms = forms.map(|form| with_names(ApiError::new(code).with_form(form.name()), form.arguments()));
    let errors: Vec<ApiError> =
        [with_names(ApiError::new(code), code.arguments())].into_iter().chain(forms).collect();
    for locale in localizer.locales() {
        let chain = localizer.negotiate(&locale.to_string());
        for error in &errors {
            text.push(' ');
            text.push_str(&localizer.text(error, &chain));
        }
    }
    for sentence in observed(code) {
        text.extend([" ", &sentence]);
    }
    text.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(query: &[(&str, &str)], expected: &[u16]) {
        let pairs = query.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(*value))).collect();
        let found = Search::new(pairs).codes(Localizer::builtin());
        assert_eq!(found.into_iter().map(u16::from).collect::<Vec<_>>(), expected, "{query:?}");
    }

    #[test]
    fn codes_are_found_by_number_name_and_words_of_any_language() {
        finds(&[("q", "1113")], &[1113]);
        finds(&[("q", "insufficient_balance")], &[1113]);
        finds(&[("q", "Insufficient  BALANCE arrears")], &[1113]);
        finds(&[("q", "二要素")], &[1005]);
        finds(&[("q", "الثنائية")], &[1005]);
        finds(&[("q", "no such words")], &[]);
        // Neither of the texts of a locale has these words.
        finds(&[("q", "余额不足或无可用资源包,请充值。")], &[1113]);
    }

    #[test]
    fn codes_are_found_by_a_part_of_what_the_server_says() {
        finds(&[("q", "Prompt exceeds")], &[1261]);
        finds(&[("q", "The messages parameter is illegal")], &[1214]);
        finds(&[("q", "messages 参数非法")], &[1214]);
    }

    #[test]
    fn filters_narrow_the_search() {
        let all: Vec<u16> = ErrorCode::KNOWN.iter().copied().map(u16::from).collect();
        finds(&[], &all);
        finds(&[("q", " "), ("category", ""), ("remedy", "nonsense"), ("retry", "perhaps")], &all);
        finds(&[("remedy", "top-up"), ("category", "account")], &[1113]);
        finds(&[("q", "1302"), ("retry", "yes")], &[1302]);
        finds(&[("q", "1302"), ("retry", "no")], &[]);
    }
}
