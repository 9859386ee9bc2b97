//! Known sentences prepared to be compared to the letter, with arguments that can be nothing else.

use crate::code::ErrorCode;
use crate::code::parameter::{ERROR_ID, Kind, Parameter, unit};
use crate::recognize::argument::by_kind::by_kind;
use crate::recognize::argument::value::{is_part, is_value, value_len};
use crate::recognize::plain::context::names_service;
use crate::recognize::wording::score::{LEAST, LEAST_WITH_ARGUMENTS};
use crate::recognize::wording::spelling::spellings;
use crate::recognize::wording::tolerant::Reader;

/// The most slots of a sentence that is read here.
const MOST_SLOTS: usize = 3;

/// A known sentence in one spelling.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// What it begins and ends with, which tells nearly all others from it at once.
    ends: Ends,
    first: Box<str>,
    /// The slots, and the text behind each.
    slots: Box<[(Kind, Box<str>)]>,
    /// Where the arguments of the code come from, in the order in which they are set.
    pub(crate) sources: Box<[(Parameter, Source)]>,
    /// It says more than the catalogue.
    pub(crate) detailed: bool,
    /// It would be a sentence in brackets, too, whatever its arguments.
    is_several_words: bool,
    /// It is evidence that this API said it; else only what stands around it may be.
    pub(crate) is_evidence: bool,
    /// What stands in it could be read as the request ID.
    may_hold_id: bool,
    /// The general way must have it. It is here because it may be the better reading of a text.
    pub(crate) general: bool,
    order: Order,
    weight: usize,
}

/// Where the general way looks first: to the letter it compares only sentences with one slot at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Verbatim,
    Respelled,
    SeveralSlots,
}

/// The first sixteen and the last eight bytes of a text, or as many as there are, and which of them those are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ends {
    first: u128,
    last: u64,
    masks: (u128, u64),
}

/// Where an argument comes from.
#[derive(Debug)]
pub(crate) enum Source {
    Slot(usize),
    Implied(&'static str),
}

/// What stands in the slots, in their order.
pub(crate) type Values<'t> = [&'t [u8]; MOST_SLOTS];

/// What a sentence is to a text.
pub(crate) enum Fit<'t> {
    Other,
    /// It may be the one; the general way will tell.
    Perhaps,
    Exact(Values<'t>),
}

/// A wording, as much of it as sentences are made of.
#[derive(Clone, Copy)]
pub(crate) struct Told<'w> {
    pub(crate) code: ErrorCode,
    pub(crate) reader: &'w Reader,
    pub(crate) implied: &'w [(Box<str>, Box<str>)],
    pub(crate) common: bool,
    pub(crate) detailed: bool,
}

/// The sentences of one code, the one to prefer first.
pub(crate) fn sentences<'w>(told: impl Iterator<Item = Told<'w>>) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut any_text = false;
    for told in told {
        let names = told.reader.slots();
        let is_free = names.iter().any(|name| !told.code.arguments().contains(&&**name));
        any_text |= is_free && names.len() > 1;
        for (at, pieces) in spellings(told.reader.verbatim()).into_iter().enumerate() {
            let order = match (names.len(), at) {
                (2.., _) => Order::SeveralSlots,
                (_, 0) => Order::Verbatim,
                _ => Order::Respelled,
            };
            sentences.push(Sentence::new(told, &pieces, order));
        }
    }
    // Where one has several slots, and in one of them any text, the general way weighs which of them says the most. If it
    // is not read here, one with several slots is no better reading of anything, since nothing is left to it that another
    // sentence could be read in.
    sentences.retain(|sentence| sentence.order < Order::SeveralSlots || !(any_text || sentence.general));
    sentences.reverse();
    sentences.sort_by_key(|sentence| (sentence.order, usize::MAX.saturating_sub(sentence.weight)));
    sentences
}

impl Ends {
    pub(crate) fn new(first: &[u8], last: &[u8]) -> Ends {
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
    fn stand_at(&self, text: &Ends) -> bool {
        (self.last ^ text.last) & self.masks.1 == 0 && (self.first ^ text.first) & self.masks.0 == 0
    }
}

impl Sentence {
    fn new(told: Told<'_>, pieces: &[Box<str>], order: Order) -> Sentence {
        let Told { code, reader, implied, common, detailed } = told;
        let names = reader.slots();
        let own = |name: &str| code.parameters().iter().find(|parameter| *parameter.name == *name);
        let kinds = names.iter().map(|name| own(name).map(|parameter| parameter.kind));
        let first = pieces.first().cloned().unwrap_or_default();
        // What is not an argument of the code is any text, of which nothing is read here.
        let behind = pieces.iter().skip(1).cloned();
        let slots: Box<[_]> = kinds.map(|kind| kind.unwrap_or(Kind::Time)).zip(behind).collect();
        let whole = pieces.concat();
        let sources = sources(code, names, implied, &whole);
        let is_evidence = (!common || code.as_u16() >= 1000)
            && reader.weight() >= if names.is_empty() { LEAST } else { LEAST_WITH_ARGUMENTS };
        let is_plain = pieces.iter().enumerate().all(|(at, piece)| is_plain(piece, at > 0));
        let each_once = (1..names.len())
            .all(|at| names.get(at).is_some_and(|name| !names.iter().take(at).any(|n| n == name)));
        // What is no evidence itself is judged by what it names.
        let is_judged = is_evidence || names.is_empty() && !names_service(&whole);
        let is_read = is_judged && is_plain && each_once && tells_apart(&first, &slots);
        let lower = whole.to_ascii_lowercase();
        let id_names = ["request id", "request_id", "request-id", "requestid"];
        let last = slots.last().map_or(&first, |(_, behind)| behind);
        Sentence {
            ends: Ends::new(first.as_bytes(), last.as_bytes()),
            is_evidence,
            may_hold_id: id_names.iter().any(|name| lower.contains(name)),
            is_several_words: pieces.iter().any(|piece| piece.trim().contains(' ') || !piece.is_ascii()),
            general: !is_read || sources.is_none() || !names.iter().all(|name| own(name).is_some()),
            sources: sources.unwrap_or_default(),
            first,
            slots,
            detailed,
            order,
            weight: reader.weight(),
        }
    }

    /// `ends`: those of the text, with which a whole sentence would begin and end.
    #[inline]
    pub(crate) fn fit<'t>(&self, text: &'t [u8], ends: &Ends) -> Fit<'t> {
        if self.ends.stand_at(ends) { self.fit_between(text) } else { Fit::Other }
    }

    fn fit_between<'t>(&self, text: &'t [u8]) -> Fit<'t> {
        let Some(mut rest) = behind(text, &self.first) else { return Fit::Other };
        let mut values = Values::default();
        match &*self.slots {
            [] if rest.is_empty() => Fit::Exact(values),
            [] => Fit::Other,
            [(kind, last)] => match before(rest, last) {
                Some(value) if is_value(*kind, value) => {
                    *values.first_mut().unwrap_or(&mut &[][..]) = value;
                    Fit::Exact(values)
                }
                Some(_) => Fit::Perhaps,
                None => Fit::Other,
            },
            slots => {
                for ((kind, piece), slot) in slots.iter().zip(&mut values) {
                    let length = value_len(*kind, rest, piece);
                    let Some((value, left)) = rest.split_at_checked(length) else { return Fit::Perhaps };
                    let Some(left) = behind(left, piece) else { return Fit::Other };
                    if !is_value(*kind, value) {
                        return Fit::Perhaps;
                    }
                    (*slot, rest) = (value, left);
                }
                if rest.is_empty() { Fit::Exact(values) } else { Fit::Other }
            }
        }
    }

    /// The kinds of its slots, in order.
    #[inline]
    pub(crate) fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.slots.iter().map(|(kind, _)| *kind)
    }

    /// The sentence with the kinds of its arguments in braces.
    #[cfg(test)]
    pub(crate) fn spelled(&self) -> String {
        let slots = self.slots.iter().map(|(kind, behind)| format!("{{{kind:?}}}{behind}"));
        self.first.to_string() + &slots.collect::<String>()
    }

    /// Whether nothing changes where the sentence stands in brackets.
    pub(crate) fn bears_brackets(&self, values: &Values<'_>) -> bool {
        self.is_several_words && !values.iter().any(|value| value.contains(&b'['))
    }

    /// Whether the general way, which looks all over a body where the sentence is no evidence, finds nothing else in this one.
    pub(crate) fn stands_alone(&self, words: &[u8], request_id: &[u8]) -> bool {
        // A number of four digits may be another code, and with one of those bytes a message may hold another body.
        request_id.len() != 4 && !words.iter().any(|b| matches!(b, b'[' | b'{' | b':' | b'='))
    }

    /// Whether nothing in the sentence would be taken for the request ID where there is no other.
    pub(crate) fn bears_no_id(&self, values: &Values<'_>) -> bool {
        let is_error_id = |(parameter, _): &(Parameter, Source)| *parameter == ERROR_ID;
        let is_id = |(kind, _): &(Kind, Box<str>)| *kind == Kind::Id;
        !self.may_hold_id
            && (!self.slots.iter().any(is_id) || self.sources.iter().any(is_error_id))
            && (self.slots.iter().any(is_id) || values.iter().all(|value| value.len() < 30))
    }
}

/// The text behind a piece that it begins with. An empty piece is not compared: it is nowhere in memory, and a processor that
/// looks there ahead of time loses more than all the rest takes.
fn behind<'t>(text: &'t [u8], piece: &str) -> Option<&'t [u8]> {
    if piece.is_empty() { Some(text) } else { text.strip_prefix(piece.as_bytes()) }
}

/// The text before a piece that it ends with.
fn before<'t>(text: &'t [u8], piece: &str) -> Option<&'t [u8]> {
    if piece.is_empty() { Some(text) } else { text.strip_suffix(piece.as_bytes()) }
}

/// Where the arguments come from; `None` if the general way would look for one all over the sentence, and find it.
fn sources(
    code: ErrorCode,
    names: &[Box<str>],
    implied: &[(Box<str>, Box<str>)],
    whole: &str,
) -> Option<Box<[(Parameter, Source)]>> {
    let mut sources = Vec::new();
    for parameter in code.parameters() {
        if let Some(slot) = names.iter().position(|name| **name == *parameter.name) {
            sources.push((*parameter, Source::Slot(slot)));
        } else if let Some((_, word)) = implied.iter().find(|(name, _)| **name == *parameter.name) {
            sources.push((*parameter, Source::Implied(unit(word).filter(|_| parameter.kind == Kind::Unit)?)));
        } else if names.is_empty() {
            let stops = ["", ".", "。"].map(|stop| format!("{whole}{stop}"));
            if stops.iter().any(|words| by_kind(*parameter, words).is_some()) {
                return None;
            }
        }
    }
    Some(sources.into())
}

/// Whether a piece of a sentence can be compared byte by byte, and has nothing in it that stands for something elsewhere.
fn is_plain(piece: &str, is_behind_a_slot: bool) -> bool {
    let is_special = |c: char| {
        c.is_control()
            || matches!(
                c,
                '"' | '\\' | '&' | '%' | '[' | ']' | '(' | ')' | '（' | '）' | '{' | '}' | '\u{2000}'
                    ..='\u{2fff}'
            )
    };
    let joins = is_behind_a_slot && piece.starts_with([':', '：', '=']);
    let counts = piece.starts_with(|c: char| c.is_ascii_digit()) || has_three_digits(piece);
    !(joins || counts || piece.contains(is_special))
}

/// Whether each slot begins and ends where only one reading of it does.
fn tells_apart(first: &str, slots: &[(Kind, Box<str>)]) -> bool {
    let is_name = |kind: &Kind| matches!(kind, Kind::Field | Kind::Name);
    let mut before = first;
    let is_apart = slots.iter().enumerate().all(|(at, (kind, behind))| {
        let begins =
            !before.ends_with(|c: char| c.is_ascii_alphanumeric()) && (is_name(kind) || !before.is_empty());
        let is_last = at.saturating_add(1) == slots.len();
        let is_name = is_name(kind) || *kind == Kind::Id;
        let ends =
            behind.starts_with(|c: char| if is_name { !is_part(c) } else { !c.is_ascii_alphanumeric() });
        let ends = ends || behind.is_empty() && is_last;
        before = behind;
        begins && ends
    });
    // Where a piece between two names stands again, in one of them, nothing tells which is which.
    let names = slots.iter().filter(|(kind, _)| is_name(kind)).count();
    slots.len() <= MOST_SLOTS && is_apart && (slots.len() <= 1 || names == 0)
}

/// Whether a number of three digits stands in a text: it could be an HTTP status.
fn has_three_digits(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 3)
}
