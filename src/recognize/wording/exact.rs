//! Known sentences compared byte by byte, with arguments that can be nothing else: the strict mode of reading a sentence.
//!
//! The tolerant mode folds case, width and white space away and weighs what is missing, which takes fifty times as long; nearly
//! all bodies have a sentence just as the server spells it.

use std::cmp::Reverse;

use crate::code::parameter::{Kind, Parameter};
use crate::recognize::argument::value::{is_part, is_value, value_len};
use crate::recognize::thresholds::MAX_STRICT_SLOTS;
use crate::recognize::wording::matcher::Wording;
use crate::recognize::wording::table::Says;

/// A known sentence in one spelling.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// What it begins and ends with, by which nearly all others differ from it at once.
    ends: Ends,
    first: Box<str>,
    /// The slots, and the text after each.
    slots: Box<[(Kind, Box<str>)]>,
    /// Where the arguments of the code come from, in the order in which they are set.
    pub(crate) sources: Box<[(Parameter, Source)]>,
    pub(crate) says: Says,
    /// It is evidence that this API said it; else only what is around it may be.
    pub(crate) is_evidence: bool,
    /// It is none, whatever its arguments.
    pub(crate) is_short: bool,
    weight: usize,
}

/// The first sixteen and the last eight bytes of a text, or as many as there are, and which of them those are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ends {
    first: u128,
    last: u64,
    masks: (u128, u64),
}

/// Where an argument comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    Slot(usize),
    Implied(&'static str),
}

/// What is in the slots, in their order.
pub(crate) type Values<'t> = [&'t [u8]; MAX_STRICT_SLOTS];

/// The sentences of one code that can be read strictly, the one to prefer first.
pub(crate) fn sentences(wordings: impl Iterator<Item = &'static Wording>) -> Vec<Sentence> {
    let mut sentences: Vec<(_, Sentence)> = Vec::new();
    for wording in wordings {
        for (at, pieces) in spellings(&wording.verbatim).iter().enumerate() {
            if let Some(sentence) = Sentence::new(wording, pieces) {
                // Fewer slots first: "this" is no argument. Those of selectors, of which there are many, those that are ours,
                // and respelled ones come last, as the server sends few of them.
                let slots = sentence.slots.len();
                let order = (slots > 0 && !wording.implied.is_empty(), slots, wording.is_common, at > 0);
                let order = (order, Reverse(sentence.weight));
                let at = sentences.partition_point(|(before, _)| *before <= order);
                sentences.insert(at, (order, sentence));
            }
        }
    }
    sentences.into_iter().map(|(_, sentence)| sentence).collect()
}

/// The sentence of a list that a text is, but for the final full stop. What is in its slots is put into the first of `values`;
/// returned by value it would be copied several times, which takes longer than the comparison.
pub(crate) fn read<'s, 't>(
    sentences: &'s [Sentence],
    text: &'t [u8],
    values: &mut Values<'t>,
) -> Option<&'s Sentence> {
    let text = text.strip_suffix("。".as_bytes()).or_else(|| text.strip_suffix(b".")).unwrap_or(text);
    let ends = Ends::new(text, text);
    sentences.iter().find(|sentence| sentence.ends.are_of(&ends) && sentence.read(text, values).is_some())
}

impl Ends {
    fn new(first: &[u8], last: &[u8]) -> Ends {
        let head = match first.first_chunk() {
            Some(bytes) => (u128::from_le_bytes(*bytes), u128::MAX),
            None => first
                .iter()
                .rev()
                .fold((0, 0), |(bytes, mask), b| (bytes << 8 | u128::from(*b), mask << 8 | 0xff)),
        };
        let tail = match last.last_chunk() {
            Some(bytes) => (u64::from_be_bytes(*bytes), u64::MAX),
            None => {
                last.iter().fold((0, 0), |(bytes, mask), b| (bytes << 8 | u64::from(*b), mask << 8 | 0xff))
            }
        };
        Ends { first: head.0, last: tail.0, masks: (head.1, tail.1) }
    }

    /// Whether a text that ends so begins and ends with these.
    fn are_of(&self, text: &Ends) -> bool {
        (self.last ^ text.last) & self.masks.1 == 0 && (self.first ^ text.first) & self.masks.0 == 0
    }
}

impl Sentence {
    /// `None` if it has a slot for any text, or slots that cannot be told from what is around them.
    fn new(wording: &'static Wording, pieces: &[Box<str>]) -> Option<Sentence> {
        let Wording { code, says, implied, slots: names, weight, .. } = wording;
        let parameters = code.parameters_of(says.form);
        let own = |name: &str| parameters.iter().find(|parameter| *parameter.name == *name);
        let kinds: Vec<Kind> = names.iter().map(|name| Some(own(name)?.kind)).collect::<Option<_>>()?;
        let first = pieces.first().cloned().unwrap_or_default();
        let slots: Box<[_]> = kinds.into_iter().zip(pieces.iter().skip(1).cloned()).collect();
        if !tells_apart(&first, &slots) {
            return None;
        }
        let last = slots.last().map_or(&first, |(_, after)| after);
        Some(Sentence {
            ends: Ends::new(first.as_bytes(), last.as_bytes()),
            sources: sources(parameters, names, implied),
            says: *says,
            is_evidence: wording.is_evidence(*weight, !names.is_empty()),
            is_short: !wording.is_evidence(*weight, false),
            weight: *weight,
            first,
            slots,
        })
    }

    /// Reads a text that is this sentence.
    fn read<'t>(&self, text: &'t [u8], values: &mut Values<'t>) -> Option<()> {
        let mut rest = after(text, &self.first)?;
        match &*self.slots {
            [] => {}
            [(kind, last)] => {
                let value = before(rest, last).filter(|value| is_value(*kind, value))?;
                (*values.first_mut()?, rest) = (value, &[]);
            }
            slots => {
                for ((kind, piece), slot) in slots.iter().zip(values) {
                    let (value, left) = rest.split_at_checked(value_len(*kind, rest, piece))?;
                    rest = after(left, piece).filter(|_| is_value(*kind, value))?;
                    *slot = value;
                }
            }
        }
        rest.is_empty().then_some(())
    }

    /// The kinds of its slots, in order.
    #[inline]
    pub(crate) fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.slots.iter().map(|(kind, _)| *kind)
    }

    /// What is in the slot of a parameter.
    pub(crate) fn value<'t>(&self, parameter: Parameter, values: &Values<'t>) -> Option<&'t [u8]> {
        let slot = self.sources.iter().find_map(|(own, source)| match source {
            Source::Slot(slot) if *own == parameter => Some(*slot),
            _ => None,
        });
        values.get(slot?).copied()
    }
}

/// The text after a piece that it begins with. An empty piece is not compared: it is nowhere in memory, and a processor that
/// looks there ahead of time loses more than all the rest takes.
fn after<'t>(text: &'t [u8], piece: &str) -> Option<&'t [u8]> {
    if piece.is_empty() { Some(text) } else { text.strip_prefix(piece.as_bytes()) }
}

/// The text before a piece that it ends with.
fn before<'t>(text: &'t [u8], piece: &str) -> Option<&'t [u8]> {
    if piece.is_empty() { Some(text) } else { text.strip_suffix(piece.as_bytes()) }
}

fn sources(
    parameters: &[Parameter],
    names: &[Box<str>],
    implied: &'static [(Box<str>, Box<str>)],
) -> Box<[(Parameter, Source)]> {
    let source = |parameter: &Parameter| match names.iter().position(|name| **name == *parameter.name) {
        Some(slot) => Some(Source::Slot(slot)),
        None => {
            let found = implied.iter().find(|(name, _)| **name == *parameter.name);
            found.map(|(_, value)| Source::Implied(value))
        }
    };
    parameters.iter().filter_map(|parameter| Some((*parameter, source(parameter)?))).collect()
}

/// Whether each slot begins and ends where only one reading of it does.
fn tells_apart(first: &str, slots: &[(Kind, Box<str>)]) -> bool {
    let is_name = |kind: &Kind| matches!(kind, Kind::Field | Kind::Name);
    let mut before = first;
    let mut slots = slots.iter().peekable();
    if slots.len() > MAX_STRICT_SLOTS {
        return false;
    }
    while let Some((kind, after)) = slots.next() {
        let is_part =
            |c: char| if is_name(kind) || *kind == Kind::Id { is_part(c) } else { c.is_ascii_alphanumeric() };
        let begins =
            !before.ends_with(|c: char| c.is_ascii_alphanumeric()) && (is_name(kind) || !before.is_empty());
        let ends = !after.starts_with(is_part) && (!after.is_empty() || slots.peek().is_none());
        if !begins || !ends {
            return false;
        }
        before = after;
    }
    true
}

/// The sentence as it is known; then a Chinese one without spaces, and both with commas of the other width.
fn spellings(known: &[Box<str>]) -> Vec<Vec<Box<str>>> {
    let mut spellings = vec![known.to_vec()];
    if known.iter().any(|piece| !piece.is_ascii()) {
        let tight: Vec<Box<str>> =
            known.iter().enumerate().map(|(at, piece)| tight(piece, at, known.len())).collect();
        let other_comma = |pieces: &[Box<str>]| -> Vec<Box<str>> {
            pieces.iter().map(|piece| piece.replace('，', ",").into()).collect()
        };
        for spelling in [other_comma(known), other_comma(&tight), tight] {
            if !spellings.contains(&spelling) {
                spellings.push(spelling);
            }
        }
    }
    spellings
}

/// A piece without the spaces beside Chinese characters and slots.
fn tight(piece: &str, at: usize, count: usize) -> Box<str> {
    let chars: Vec<char> = piece.chars().collect();
    let is_latin = |c: Option<&char>, beyond: bool| c.map_or(!beyond, char::is_ascii);
    let kept = chars.iter().enumerate().filter(|(position, c)| {
        let before = position.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(position.saturating_add(1));
        let beside_latin = is_latin(before, at > 0) && is_latin(after, at.saturating_add(1) < count);
        **c != ' ' || beside_latin
    });
    kept.map(|(_, c)| *c).collect::<String>().into()
}
