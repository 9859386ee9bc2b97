//! What ordinary bodies have in common that are written alike.

use std::borrow::Cow;

use crate::args::Kind;
use crate::catalog::Catalog;
use crate::catalog::pattern::Pattern;
use crate::catalog::resource::Subject;
use crate::code::ErrorCode;
use crate::recognize::{Ordinary, Sentence};
use crate::redact::redact;

/// What bodies have in common that are written alike but for their values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Likeness {
    pub(super) sentence: &'static Sentence,
    /// How much stands around the sentence, and how long its full stop is.
    around: usize,
    stop: usize,
    has_id: bool,
    rests_on_id: bool,
    http_status: Option<u16>,
    /// Counts and units, which choose how it is said.
    chosen_by: u128,
}

impl Likeness {
    /// `None` if one of the values is not written as it stands for sure: it could be taken for a credential; or if there are
    /// content filters, which are written as well.
    #[inline]
    pub(super) fn of(found: &Ordinary<'_>) -> Option<Likeness> {
        if !found.filters.is_empty() {
            return None;
        }
        let mut chosen_by = 0_u128;
        for (kind, value) in found.sentence.kinds().zip(found.values) {
            if chooses(kind) {
                // Two digits, and a word that is no longer than that leaves room for.
                chosen_by = value.iter().fold(chosen_by, |all, b| all << 8 | u128::from(*b));
            } else if kind != Kind::Time && !is_harmless(value) {
                return None;
            }
        }
        Some(Likeness {
            sentence: found.sentence,
            around: found.message.len().saturating_sub(found.words.len()),
            stop: found.stop,
            has_id: !found.request_id.is_empty(),
            rests_on_id: found.rests_on_id(),
            http_status: found.http_status,
            chosen_by,
        })
    }

    #[inline]
    pub(super) fn is(&self, other: &Likeness) -> bool {
        std::ptr::eq(self.sentence, other.sentence)
            && self.http_status == other.http_status
            && (self.around, self.stop, self.has_id, self.rests_on_id, self.chosen_by)
                == (other.around, other.stop, other.has_id, other.rests_on_id, other.chosen_by)
    }
}

/// Whether a value is no credential. Those that are short have capitals in them, as tokens do; most values have not.
fn is_harmless(value: &[u8]) -> bool {
    let has_capital = value.iter().fold(false, |has, b| has | b.is_ascii_uppercase());
    if !has_capital && value.len() < "sk-0123456789abcdef".len() {
        return true;
    }
    std::str::from_utf8(value).is_ok_and(|value| matches!(redact(value), Cow::Borrowed(_)))
}

/// Whether a code's messages say all names, IDs and moments alike, in each of which one could find another's word.
pub(super) fn says_alike(catalog: &Catalog, code: ErrorCode) -> bool {
    fn pattern_does(pattern: &Pattern, code: ErrorCode) -> bool {
        match pattern {
            Pattern::Template(_) => true,
            Pattern::Choice(choice) => {
                let is_declared =
                    code.parameters().iter().any(|parameter| parameter.name == choice.argument.as_str());
                is_declared
                    && choice.argument.kind().is_some_and(chooses)
                    && choice.variants.iter().all(|(_, pattern)| pattern_does(pattern, code))
            }
            Pattern::Resolver(_) => false,
        }
    }
    let mut found =
        [None, Some("bare")].into_iter().flat_map(|attribute| catalog.find(Subject::Code(code), attribute));
    found.all(|found| pattern_does(found.pattern, code))
}

/// Whether a message may be said in another way for another value of that kind.
pub(super) fn chooses(kind: Kind) -> bool {
    matches!(kind, Kind::Count | Kind::Unit)
}
