//! A template read against a sentence: the inverse of filling it.

use crate::catalog::template::Template;
use crate::code::parameter::{Kind, parameter};
use crate::recognize::thresholds::{MAX_SLOT, MAX_STOPS, MIN_WEIGHT_LEFT};
use crate::recognize::wording::letters::{Letter, breaks_word, common, fold, is_inside_word, weight};
use crate::recognize::wording::searches::{Search, Searches};

/// A template prepared for reading.
#[derive(Debug)]
pub(crate) struct Reader {
    /// Literal text before, between and after the slots.
    pieces: Vec<Vec<Letter>>,
    slots: Vec<Box<str>>,
    /// The weight of the whole literal text, and of its first piece.
    weight: usize,
    first_weight: usize,
    /// The literal text as it is written, to compare first: most sentences come as they are known.
    verbatim: Vec<Box<str>>,
}

/// What a template found in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading<'r, 't> {
    pub(crate) arguments: Vec<(&'r str, &'t str)>,
    /// The arguments cannot be told apart, so none is given.
    pub(crate) ambiguous: bool,
    pub(crate) completeness: Completeness,
    /// It was cut off between two clauses.
    pub(crate) clause: bool,
    /// How much literal text was matched.
    pub(crate) weight: usize,
    /// Where the reading ends, in letters.
    pub(crate) length: usize,
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

impl Reader {
    pub(crate) fn new(template: Template<'_>) -> Reader {
        let mut pieces: Vec<Vec<Letter>> = template.pieces().map(|piece| fold(piece, usize::MAX)).collect();
        // The final full stop comes and goes.
        if let Some(last) = pieces.last_mut() {
            while last.last().is_some_and(|letter| is_stop(letter.c)) {
                last.pop();
            }
        }
        let weight = weight(pieces.iter().flatten().map(|letter| letter.c));
        let first_weight =
            pieces.first().map_or(0, |first| self::weight(first.iter().map(|letter| letter.c)));
        let mut verbatim: Vec<&str> = template.pieces().collect();
        if let Some(last) = verbatim.last_mut() {
            *last = last.trim_end_matches(is_full_stop);
        }
        let verbatim = verbatim.into_iter().map(Into::into).collect();
        Reader {
            pieces,
            slots: template.names().map(|name| name.as_str().into()).collect(),
            weight,
            first_weight,
            verbatim,
        }
    }

    pub(crate) fn weight(&self) -> usize {
        self.weight
    }

    /// The literal text as it is written, without the final full stop.
    pub(crate) fn verbatim(&self) -> &[Box<str>] {
        &self.verbatim
    }

    pub(crate) fn slots(&self) -> &[Box<str>] {
        &self.slots
    }

    /// Literal text before, between and after the slots.
    pub(crate) fn pieces(&self) -> &[Vec<Letter>] {
        &self.pieces
    }

    /// Reads a sentence that is just as the template writes it, with one argument at most; the quick way.
    pub(crate) fn read_verbatim<'r, 't>(&'r self, text: &'t str) -> Option<Reading<'r, 't>> {
        let text = text.trim_end_matches(is_full_stop);
        let arguments = match (&*self.verbatim, &*self.slots) {
            ([whole], []) if **whole == *text => Vec::new(),
            ([before, after], [name]) => {
                let value = text.strip_prefix(&**before)?.strip_suffix(&**after)?;
                // At the end of a sentence it cannot be told what is the argument's and what was cut off; and an ID that
                // ends in an ellipsis was shortened by whoever quoted it.
                let is_id = parameter(name).is_some_and(|parameter| parameter.kind == Kind::Id);
                let is_whole = !after.is_empty() && !is_id || !value.ends_with(['.', '…']);
                let is_plain =
                    is_whole && value.trim() == value && !value.is_empty() && !value.contains(is_isolate);
                vec![(&**name, Some(value).filter(|value| is_plain && value.len() <= MAX_SLOT)?)]
            }
            _ => return None,
        };
        Some(Reading { arguments, ..Reading::of(self.weight, usize::MAX) })
    }

    /// Reads letters from that place on. `None`: the template does not say this.
    pub(crate) fn read<'r, 't>(
        &'r self,
        text: &'t str,
        letters: &[Letter],
        from: usize,
        searches: &mut Searches,
    ) -> Option<Reading<'r, 't>> {
        let first = self.pieces.first()?;
        let rest = letters.get(from..)?;
        let matched = common(first, rest);
        if matched < first.len() {
            return self.cut_in_first(matched, rest);
        }
        let sentence = without_stop(letters);
        let whole =
            if self.may_end(sentence) { self.read_to(text, sentence, from, searches, true) } else { None };
        whole.or_else(|| self.read_to(text, letters, from, searches, false))
    }

    /// Whether a sentence ends as the template does.
    fn may_end(&self, sentence: &[Letter]) -> bool {
        let last = self.pieces.last().map_or(&[][..], |piece| piece);
        let tail = sentence.len().checked_sub(last.len()).and_then(|start| sentence.get(start..));
        tail.is_some_and(|tail| common(last, tail) == last.len())
    }

    /// Reads letters that begin with the first piece. `whole`: the last piece must end the sentence.
    fn read_to<'r, 't>(
        &'r self,
        text: &'t str,
        letters: &[Letter],
        from: usize,
        searches: &mut Searches,
        whole: bool,
    ) -> Option<Reading<'r, 't>> {
        let mut pieces = self.pieces.iter();
        let matched = pieces.next()?.len();
        let mut reading = Reading::of(self.first_weight, matched);
        let mut at = from.saturating_add(matched);
        let mut ambiguous = false;
        let mut slots = self.slots.iter().zip(pieces).peekable();
        while let Some((name, piece)) = slots.next() {
            let is_last = slots.peek().is_none();
            let rest = letters.get(at..)?;
            let found = if is_last && whole {
                end_of(rest, piece)
            } else if piece.is_empty() {
                bare_slot(rest, name, is_last)
            } else {
                let end = searches.next(Search::End, piece, letters, at.saturating_add(1));
                end.map(|end| end.saturating_sub(at))
            };
            match found {
                Some(length) if length > MAX_SLOT => return None,
                Some(length) => {
                    let end = at.saturating_add(length);
                    // Where the piece is there twice, it is not known which of them ends the slot.
                    ambiguous |= !is_last
                        && !piece.is_empty()
                        && searches.next(Search::Again, piece, letters, end.saturating_add(2)).is_some();
                    reading.push(name, text, rest.get(..length)?);
                    reading.weight =
                        reading.weight.saturating_add(weight(piece.iter().map(|letter| letter.c)));
                    at = end.saturating_add(piece.len());
                }
                None if whole => return None,
                None => {
                    // The sentence ends inside the slot, or inside the piece after it.
                    let (length, matched) = cut_slot(rest, piece)?;
                    let part = piece.iter().take(matched).map(|letter| letter.c);
                    reading.weight = reading.weight.saturating_add(weight(part));
                    if !self.is_enough(reading.weight) {
                        return None;
                    }
                    reading.push(name, text, rest.get(..length)?);
                    reading.length = letters.len().saturating_sub(from);
                    return self.cut_off(reading, &[]);
                }
            }
        }
        reading.length = at.saturating_sub(from);
        reading.completeness = if without_stop(letters.get(at..)?).is_empty() {
            Completeness::Exact
        } else {
            Completeness::Detail
        };
        if whole && reading.completeness == Completeness::Detail {
            return None;
        }
        if ambiguous {
            reading.arguments.clear();
            reading.ambiguous = true;
        }
        Some(reading)
    }

    /// The reading of a sentence that was cut off in its first piece.
    fn cut_in_first(&self, matched: usize, letters: &[Letter]) -> Option<Reading<'_, 'static>> {
        if letters.get(matched).is_some_and(|letter| !may_follow(letter.c)) {
            return None;
        }
        let first = self.pieces.first()?;
        let weight = weight(first.iter().take(matched).map(|letter| letter.c));
        let next = first.get(matched).filter(|_| self.slots.is_empty());
        let clause = next.is_some_and(|letter| matches!(letter.c, ',' | ';') || is_stop(letter.c));
        self.cut_off(Reading { clause, ..Reading::of(weight, matched) }, letters)
    }

    /// Whether so much of the sentence is enough of it.
    fn is_enough(&self, weight: usize) -> bool {
        weight >= MIN_WEIGHT_LEFT || weight.saturating_mul(2) >= self.weight
    }

    /// The reading of a sentence that was cut off, if enough of it is left.
    fn cut_off<'r, 't>(&self, mut reading: Reading<'r, 't>, letters: &[Letter]) -> Option<Reading<'r, 't>> {
        let rest = letters.get(reading.length..).unwrap_or_default();
        let ended = rest.first().is_none_or(|letter| may_follow(letter.c));
        let enough = self.is_enough(reading.weight);
        reading.completeness = Completeness::Cut;
        (ended && enough).then_some(reading)
    }
}

/// Whether a letter may follow where a sentence was cut off: the end of the quotes, brackets or cell that it was cut to fit in.
fn may_follow(c: char) -> bool {
    is_stop(c) || matches!(c, '"' | '\'' | '`' | ')' | ']' | '}' | '」' | '』' | '|' | '<')
}

impl<'r, 't> Reading<'r, 't> {
    fn of(weight: usize, length: usize) -> Reading<'r, 't> {
        Reading {
            arguments: Vec::new(),
            ambiguous: false,
            completeness: Completeness::Exact,
            clause: false,
            weight,
            length,
        }
    }

    fn push(&mut self, name: &'r str, text: &'t str, letters: &[Letter]) {
        let (Some(first), Some(last)) = (letters.first(), letters.last()) else { return };
        let value = text.get(first.start..last.end).unwrap_or_default();
        let value = value.trim_end_matches("...").trim_end_matches('…').trim();
        if !value.is_empty() {
            self.arguments.push((name, value));
        }
    }
}

/// The length of the last slot, when the piece after it ends the sentence.
fn end_of(rest: &[Letter], piece: &[Letter]) -> Option<usize> {
    let length = rest.len().checked_sub(piece.len()).filter(|length| *length > 0)?;
    let tail = rest.get(length..)?;
    (common(piece, tail) == piece.len() && !breaks_word(rest, length, piece)).then_some(length)
}

/// The length of a slot that no piece ends: by its kind, up to a space, or all that is left.
fn bare_slot(rest: &[Letter], name: &str, is_last: bool) -> Option<usize> {
    let rest = rest.get(..MAX_SLOT.saturating_add(1)).unwrap_or(rest);
    let counts = parameter(name).is_some_and(|parameter| parameter.kind == Kind::Count);
    let length = if counts {
        rest.iter().take_while(|letter| letter.c.is_ascii_digit()).count()
    } else if is_last {
        rest.len().min(MAX_SLOT)
    } else {
        1_usize.saturating_add(rest.iter().skip(1).take_while(|letter| !letter.spaced).count())
    };
    Some(length.min(rest.len())).filter(|length| *length > 0)
}

/// Where a slot ends in a sentence that was cut off inside it or inside the piece after it, and how much of the piece is there.
/// `None` where it would be longer than any.
fn cut_slot(rest: &[Letter], piece: &[Letter]) -> Option<(usize, usize)> {
    let from = rest.len().saturating_sub(piece.len()).max(1);
    if from.saturating_sub(MAX_STOPS) > MAX_SLOT {
        return None;
    }
    let begins = |tail: &&[Letter]| common(piece, tail) > 0;
    let in_piece = (from..rest.len()).find_map(|length| {
        let tail = without_stop(rest.get(length..).filter(begins)?);
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

/// Marks that our own texts put around arguments of another direction.
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn is_full_stop(c: char) -> bool {
    matches!(c, '.' | '。')
}

pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '…')
}

#[cfg(test)]
mod tests;
