//! A known sentence read in a text: the inverse of filling a template.

use crate::catalog::template::Template;
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, parameter};
use crate::recognize::thresholds::{
    BEGINNING, MAX_SLOT, MAX_STOPS, MIN_WEIGHT, MIN_WEIGHT_LEFT, MIN_WEIGHT_WITH_ARGUMENTS,
};
use crate::recognize::wording::letters::{Letter, breaks_word, common, fold_char, is_inside_word, weight};
use crate::recognize::wording::searches::Searches;
use crate::recognize::wording::table::Says;

/// A sentence of the server, and the code that it belongs to.
#[derive(Debug)]
pub(crate) struct Wording {
    pub(crate) code: ErrorCode,
    pub(crate) says: Says,
    /// Anybody may say it.
    pub(crate) is_common: bool,
    /// The arguments that the sentence has without a slot: `hours` is the unit `hour`.
    pub(crate) implied: Implied,
    pub(crate) slots: Vec<Box<str>>,
    /// The text before, between and after the slots as it is written, without the final full stop.
    pub(crate) verbatim: Vec<Box<str>>,
    /// The letters of the same.
    pub(crate) pieces: Vec<Box<[char]>>,
    pub(crate) weight: usize,
}

/// Arguments that a sentence names without a slot, and their values.
pub(crate) type Implied = Vec<(Box<str>, Box<str>)>;

/// A known sentence found in a text.
#[derive(Clone, Debug)]
pub(crate) struct Match<'t> {
    pub(crate) wording: &'static Wording,
    pub(crate) arguments: Vec<(&'static str, &'t str)>,
    /// The arguments are there, and cannot be told apart, so none is given.
    pub(crate) ambiguous: bool,
    pub(crate) completeness: Completeness,
    /// It was cut off between two clauses.
    pub(crate) clause: bool,
    /// How much literal text was matched.
    pub(crate) weight: usize,
    /// The letters that it covers.
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// How a sentence ended, best last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Completeness {
    /// The sentence was cut off before the template ended.
    Cut,
    /// The template ended, and the sentence goes on.
    Detail,
    /// Both ended.
    Exact,
}

impl Wording {
    pub(crate) fn new(code: ErrorCode, template: Template<'_>, mut implied: Implied, says: Says) -> Wording {
        // What the sentence spells out is not implied, nor is a default variant.
        let slots: Vec<Box<str>> = template.names().map(|name| name.as_str().into()).collect();
        implied.retain(|(name, word)| !slots.contains(name) && &**word != "other");
        let mut verbatim: Vec<&str> = template.pieces().collect();
        // The final full stop comes and goes.
        if let Some(last) = verbatim.last_mut() {
            *last = last.trim_end_matches(['.', '。']);
        }
        let fold = |piece: &&str| piece.chars().filter_map(fold_char).collect();
        let pieces: Vec<Box<[char]>> = verbatim.iter().map(fold).collect();
        let weight = weight(pieces.iter().flatten());
        Wording {
            code,
            says,
            is_common: says.common || weight < MIN_WEIGHT,
            implied,
            slots,
            verbatim: verbatim.into_iter().map(Into::into).collect(),
            pieces,
            weight,
        }
    }

    /// Whether so much of it is evidence under its own code. `has_any_word`: its arguments may be any word.
    pub(crate) fn is_evidence(&self, weight: usize, has_any_word: bool) -> bool {
        let least = if has_any_word { MIN_WEIGHT_WITH_ARGUMENTS } else { MIN_WEIGHT };
        weight >= least && (!self.is_common || self.code.as_u16() >= 1000)
    }

    /// Reads letters from that place on. `None`: the template does not say this.
    pub(crate) fn read<'t>(
        &'static self,
        text: &'t str,
        letters: &[Letter],
        from: usize,
        searches: &mut Searches,
    ) -> Option<Match<'t>> {
        let first = self.pieces.first()?;
        let rest = letters.get(from..)?;
        let matched = common(first, rest);
        if matched < first.len() {
            return self.cut_in_first(matched, from, rest);
        }
        let sentence = without_stop(letters);
        let may_be_whole = end_of(sentence, self.pieces.last()?).is_some();
        let whole = if may_be_whole { self.read_to(text, sentence, from, searches, true) } else { None };
        whole.or_else(|| self.read_to(text, letters, from, searches, false))
    }

    /// Reads letters that begin with the first piece. `whole`: the last piece must end the sentence.
    fn read_to<'t>(
        &'static self,
        text: &'t str,
        letters: &[Letter],
        from: usize,
        searches: &mut Searches,
        whole: bool,
    ) -> Option<Match<'t>> {
        let mut pieces = self.pieces.iter();
        let first = pieces.next()?;
        let mut at = from.saturating_add(first.len());
        let mut found = self.found(self.weight, from, at);
        let mut slots = self.slots.iter().zip(pieces).enumerate().peekable();
        while let Some((number, (name, piece))) = slots.next() {
            let is_last = slots.peek().is_none();
            let rest = letters.get(at..)?;
            let length = if piece.is_empty() {
                bare_slot(rest, name, is_last)
            } else if is_last && whole {
                end_of(rest, piece)
            } else {
                let end = searches.next(piece, letters, at.saturating_add(1));
                end.map(|end| end.saturating_sub(at))
            };
            match length {
                Some(length) if length > MAX_SLOT => return None,
                Some(length) => {
                    let end = at.saturating_add(length);
                    // Where the piece is there twice, it is not known which of them ends the slot.
                    let mut again = || searches.next(piece, letters, end.saturating_add(2));
                    found.ambiguous |= !is_last
                        && !piece.is_empty()
                        && again().is_some_and(|again| !self.begins_in(letters.get(end..again)));
                    found.push(name, text, rest.get(..length)?);
                    at = end.saturating_add(piece.len());
                }
                None if whole => return None,
                None => {
                    // The sentence ends inside the slot, or inside the piece after it.
                    let (length, matched) = cut_slot(rest, piece)?;
                    let before = self.pieces.iter().take(number.saturating_add(1)).flatten();
                    found.weight = weight(before.chain(piece.iter().take(matched)));
                    found.to = letters.len();
                    found.completeness = Completeness::Cut;
                    found.ambiguous = false;
                    found = Some(found).filter(Match::is_enough)?;
                    found.push(name, text, rest.get(..length)?);
                    return Some(found);
                }
            }
        }
        found.to = at;
        if !without_stop(letters.get(at..)?).is_empty() {
            found.completeness = Completeness::Detail;
        }
        if found.ambiguous {
            found.arguments.clear();
        }
        Some(found).filter(|found| !whole || found.completeness == Completeness::Exact)
    }

    /// What is found of a sentence that was cut off in its first piece.
    fn cut_in_first(&'static self, matched: usize, from: usize, rest: &[Letter]) -> Option<Match<'static>> {
        let first = self.pieces.first()?;
        let ends_clause = |c: &char| matches!(c, ',' | ';') || is_stop(*c);
        let mut matched = matched;
        if rest.get(matched).is_some_and(|letter| !may_follow(letter.c)) {
            // It goes on in other words: after a clause, or not at all.
            matched = first.get(..=matched)?.iter().rposition(ends_clause)?;
            let follows = rest.get(matched..)?;
            let goes_on = |word: &str| {
                let letters = follows.iter().map(|letter| letter.c).take(word.len());
                letters.eq(word.chars()) && follows.get(word.len()).is_none_or(|letter| letter.spaced)
            };
            if is_inside_word(rest.get(matched.checked_sub(1)?), follows.first())
                || goes_on("or")
                || goes_on("and")
            {
                return None;
            }
        }
        let next = first.get(matched).filter(|_| self.slots.is_empty());
        let mut found = self.found(weight(first.iter().take(matched)), from, from.saturating_add(matched));
        found.completeness = Completeness::Cut;
        found.clause = next.is_some_and(ends_clause);
        Some(found).filter(Match::is_enough)
    }

    /// Whether the sentence begins anew in these letters.
    fn begins_in(&self, letters: Option<&[Letter]>) -> bool {
        let Some((first, letters)) = self.pieces.first().zip(letters) else { return false };
        first.len() >= BEGINNING
            && (0..letters.len())
                .any(|at| letters.get(at..).is_some_and(|letters| common(first, letters) == first.len()))
    }

    fn found<'t>(&'static self, weight: usize, from: usize, to: usize) -> Match<'t> {
        let (arguments, ambiguous, clause) = (Vec::new(), false, false);
        let completeness = Completeness::Exact;
        Match { wording: self, arguments, ambiguous, completeness, clause, weight, from, to }
    }
}

/// Whether a letter may follow where a sentence was cut off: the end of the quotes, brackets or cell that it was cut to fit in.
fn may_follow(c: char) -> bool {
    is_stop(c) || matches!(c, '"' | '\'' | '`' | ')' | ']' | '}' | '」' | '』' | '|' | '<')
}

impl<'t> Match<'t> {
    fn push(&mut self, name: &'static str, text: &'t str, letters: &[Letter]) {
        let (Some(first), Some(last)) = (letters.first(), letters.last()) else { return };
        let value = text.get(first.start..last.end).unwrap_or_default();
        let value = value.trim_end_matches("...").trim_end_matches('…').trim();
        if !value.is_empty() {
            self.arguments.push((name, value));
        }
    }

    /// Where it is in the text of the letters, in bytes; `None` if it has none of them.
    pub(crate) fn place(&self, letters: &[Letter]) -> Option<std::ops::Range<usize>> {
        let covered = letters.get(self.from..self.to)?;
        Some(covered.first()?.start..covered.last()?.end)
    }

    /// Whether so much of the sentence is enough of it.
    fn is_enough(&self) -> bool {
        self.weight >= MIN_WEIGHT_LEFT || self.is_most_of_it()
    }
}

/// The length of the last slot, when the piece after it ends the sentence.
fn end_of(rest: &[Letter], piece: &[char]) -> Option<usize> {
    let length = rest.len().checked_sub(piece.len()).filter(|length| *length > 0)?;
    let tail = rest.get(length..)?;
    (common(piece, tail) == piece.len() && !breaks_word(rest, length, piece.len())).then_some(length)
}

/// The length of a slot that no piece ends: by its kind, up to a space, or all that is left.
fn bare_slot(rest: &[Letter], name: &str, is_last: bool) -> Option<usize> {
    let rest = rest.get(..MAX_SLOT.saturating_add(1)).unwrap_or(rest);
    let run = |is_part: fn(&char) -> bool| rest.iter().take_while(|letter| is_part(&letter.c)).count();
    let length = match parameter(name).map(|parameter| parameter.kind) {
        Some(Kind::Count) => run(char::is_ascii_digit),
        Some(Kind::Unit) => run(|c| c.is_alphabetic()),
        _ if is_last => rest.len().min(MAX_SLOT),
        _ => 1_usize.saturating_add(rest.iter().skip(1).take_while(|letter| !letter.spaced).count()),
    };
    Some(length.min(rest.len())).filter(|length| *length > 0)
}

/// Where a slot ends in a sentence that was cut off inside it or inside the piece after it, and how much of the piece is there.
/// `None` where it would be longer than any.
fn cut_slot(rest: &[Letter], piece: &[char]) -> Option<(usize, usize)> {
    let from = rest.len().saturating_sub(piece.len()).max(1);
    if from.saturating_sub(MAX_STOPS) > MAX_SLOT {
        return None;
    }
    let begins = |letter: &&Letter| piece.first() == Some(&letter.c);
    let in_piece = rest.iter().enumerate().skip(from).find_map(|(length, letter)| {
        Some(letter).filter(begins)?;
        let tail = without_stop(rest.get(length..)?);
        let stands = !tail.is_empty()
            && common(piece, tail) == tail.len()
            && !is_inside_word(rest.get(length.saturating_sub(1)), tail.first());
        stands.then_some((length, tail.len()))
    });
    Some(in_piece.unwrap_or((without_stop(rest).len(), 0))).filter(|(length, _)| *length <= MAX_SLOT)
}

/// The letters without the full stops, or the ellipsis, at their end.
fn without_stop(letters: &[Letter]) -> &[Letter] {
    let stops = letters.iter().rev().take(MAX_STOPS).take_while(|letter| is_stop(letter.c)).count();
    letters.get(..letters.len().saturating_sub(stops)).unwrap_or_default()
}

pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '…')
}
