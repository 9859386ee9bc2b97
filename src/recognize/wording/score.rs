//! A known sentence found in a text, and what that is worth.

use crate::code::parameter::{Kind, parameter};
use crate::code::value::is_own_id;
use crate::recognize::argument::by_kind::first_token;
use crate::recognize::plain::tokens::is_mark;
use crate::recognize::thresholds::{
    MAX_TOKEN, MIN_WEIGHT, MIN_WEIGHT_CLAUSE, MIN_WEIGHT_CUT, MIN_WEIGHT_CUT_WITH_ARGUMENTS, MIN_WEIGHT_LEFT,
    MIN_WEIGHT_OWN,
};
use crate::recognize::wording::letters::Letter;
use crate::recognize::wording::matcher::{Completeness, Match};
use crate::text::sanitize::cut;

impl Match<'_> {
    /// Whether the sentence, found without a code, names its code.
    pub(crate) fn tells(&self, text: &str, letters: &[Letter], own: &dyn Fn() -> bool) -> bool {
        let is_whole = self.completeness >= Completeness::Detail;
        if self.wording.is_common
            && !self.names_a_model()
            && !(self.weight >= MIN_WEIGHT_OWN && is_whole && own())
        {
            // Alone in the text, but for a status before it.
            let mut before = letters.iter().take(self.from).map(|letter| letter.c);
            let is_alone =
                self.completeness == Completeness::Exact && before.all(|c| c.is_ascii_digit() || c == ':');
            // `x 不能为空` is said of any parameter of any API.
            let is_of_any = !self.arguments.is_empty() && self.weight < MIN_WEIGHT;
            return is_whole
                && !self.ambiguous
                && self.arguments.iter().all(|(_, value)| !value.contains(char::is_whitespace))
                && (is_alone && !is_of_any
                    || self.weight >= MIN_WEIGHT_LEFT && self.stands_apart(text, letters) && own());
        }
        match self.completeness {
            _ if !self.is_tame() => false,
            // Two fifths of it at least.
            Completeness::Cut if self.weight.saturating_mul(5) < self.wording.weight.saturating_mul(2) => {
                false
            }
            Completeness::Cut if self.clause => {
                self.weight >= MIN_WEIGHT_CLAUSE || self.weight >= MIN_WEIGHT && own()
            }
            Completeness::Cut if self.arguments.is_empty() => self.weight >= MIN_WEIGHT_CUT,
            Completeness::Cut => self.weight >= MIN_WEIGHT_CUT_WITH_ARGUMENTS,
            // It is all there, and long enough: else it would be common.
            Completeness::Detail | Completeness::Exact => true,
        }
    }

    /// Whether it is all that is in quotes or on a line, but for a status before it.
    fn stands_apart(&self, text: &str, letters: &[Letter]) -> bool {
        let Some(place) = self.place(letters) else { return false };
        let before = text.get(..place.start).unwrap_or_default();
        let before = before.trim_end_matches(|c: char| c == ' ' || c.is_ascii_digit());
        let after = text.get(place.end..).unwrap_or_default().trim_start_matches([' ', '.', '。']);
        let is_edge = |c: char| is_mark(c) || matches!(c, '(' | ')' | '（' | '）' | ':' | '：');
        (before.is_empty() || before.ends_with(is_edge)) && (after.is_empty() || after.starts_with(is_edge))
    }

    /// The form that the server used, unless too little is left of it to tell.
    pub(crate) fn form(&self) -> Option<&'static str> {
        self.wording.says.form.filter(|_| self.completeness != Completeness::Cut || self.is_most_of_it())
    }

    /// Whether the sentence, found under its code, is evidence that this API said it.
    pub(crate) fn is_evidence(&self) -> bool {
        let has_any_word = !self.arguments.is_empty() && !self.names_a_model();
        // A common sentence that goes on differently is somebody else's, as is a half of one under three digits.
        let is_left = self.completeness > Completeness::Cut || self.wording.code.as_u16() >= 1000;
        let is_said_alike = self.completeness == Completeness::Exact || !self.wording.is_common && is_left;
        is_said_alike && self.is_most_of_it() && self.wording.is_evidence(self.weight, has_any_word)
    }

    /// Whether half of the sentence is there.
    pub(crate) fn is_most_of_it(&self) -> bool {
        self.weight.saturating_mul(2) >= self.wording.weight
    }

    /// Whether its arguments are what only this kind of service has: `glm-4.7`, `chat/completions`, one of its IDs.
    fn names_a_model(&self) -> bool {
        let is_model = |(name, value): &(&str, &str)| match argument_word(name, value) {
            None => false,
            Some(id) if kind(name) == Some(Kind::Id) => is_own_id(id),
            Some(word) => {
                let is_numbered = word.contains(['-', '.']) && word.contains(|c: char| c.is_ascii_digit());
                is_numbered || word.contains('/') || word.matches('-').count() > 1
            }
        };
        !self.arguments.is_empty() && self.is_tame() && self.arguments.iter().all(is_model)
    }

    /// Whether no argument is more than a word, as arguments are in sentences that were not made up.
    fn is_tame(&self) -> bool {
        let is_word = |(name, value): &(&str, &str)| {
            let has_words = matches!(kind(name), None | Some(Kind::Time | Kind::Text));
            has_words || argument_word(name, value).is_some_and(|word| !word.contains(char::is_whitespace))
        };
        self.arguments.iter().all(is_word)
    }
}

fn kind(name: &str) -> Option<Kind> {
    parameter(name).map(|parameter| parameter.kind)
}

/// Of what is in a slot, what would be taken for the argument: after a name at the end, other text goes on. `None` where
/// it is longer than any word: a slot at the end takes what follows, over and over where the sentence is repeated.
fn argument_word<'v>(name: &str, value: &'v str) -> Option<&'v str> {
    let start = cut(value, MAX_TOKEN.saturating_add(1));
    let word = parameter(name).map_or(start, |parameter| first_token(parameter, start));
    Some(word).filter(|word| word.len() <= MAX_TOKEN)
}
