//! Known sentences prepared to be compared to the letter, with arguments that can be nothing else.

use super::extract::by_kind;
use super::found::{LEAST, LEAST_WITH_ARGUMENTS};
use super::reading::Reader;
use crate::args::{ERROR_ID, Kind, Parameter, unit};
use crate::code::ErrorCode;

/// The most slots of a sentence that is read here.
const MOST_SLOTS: usize = 3;
/// The longest argument that is read here, in bytes.
const MOST_VALUE: usize = 64;

/// A known sentence in one spelling.
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

/// The first and the last eight bytes of a text, or as many as there are, and which of them those are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ends {
    first: u64,
    last: u64,
    masks: (u64, u64),
}

/// Where an argument comes from.
pub(crate) enum Source {
    Slot(usize),
    Implied(&'static str),
}

/// What stands in the slots, in their order.
pub(crate) type Values<'t> = [&'t str; MOST_SLOTS];

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

/// The sentence as it is known; then a Chinese one without spaces, and both with commas of the other width.
fn spellings(known: &[Box<str>]) -> Vec<Vec<Box<str>>> {
    let mut spellings = vec![known.to_vec()];
    if known.iter().any(|piece| !piece.is_ascii()) {
        let tight: Vec<Box<str>> =
            known.iter().enumerate().map(|(at, piece)| tight(piece, at, known.len())).collect();
        let other_comma = |pieces: &[Box<str>]| -> Vec<Box<str>> {
            pieces.iter().map(|piece| piece.replace('，', ",").into()).collect()
        };
        spellings.extend([other_comma(known), other_comma(&tight), tight]);
        let mut seen: Vec<Vec<Box<str>>> = Vec::new();
        spellings.retain(|pieces| {
            !seen.contains(pieces) && {
                seen.push(pieces.clone());
                true
            }
        });
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

impl Ends {
    pub(crate) fn new(first: &str, last: &str) -> Ends {
        let (first, last) = (first.as_bytes(), last.as_bytes());
        let head = match first.first_chunk() {
            Some(bytes) => (u64::from_le_bytes(*bytes), u64::MAX),
            None => first
                .iter()
                .rev()
                .fold((0, 0), |(bytes, mask), b| (bytes << 8 | u64::from(*b), mask << 8 | 0xff)),
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
        let differ = (self.first ^ text.first) & self.masks.0 | (self.last ^ text.last) & self.masks.1;
        differ == 0
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
        let is_read = is_evidence && is_plain && each_once && tells_apart(&first, &slots);
        let lower = whole.to_ascii_lowercase();
        let id_names = ["request id", "request_id", "request-id", "requestid"];
        let last = slots.last().map_or(&first, |(_, behind)| behind);
        Sentence {
            ends: Ends::new(&first, last),
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
    pub(crate) fn fit<'t>(&self, text: &'t str, ends: &Ends) -> Fit<'t> {
        if self.ends.stand_at(ends) { self.fit_between(text) } else { Fit::Other }
    }

    fn fit_between<'t>(&self, text: &'t str) -> Fit<'t> {
        let Some(mut rest) = behind(text, &self.first) else { return Fit::Other };
        let mut values = Values::default();
        match &*self.slots {
            [] if rest.is_empty() => Fit::Exact(values),
            [] => Fit::Other,
            [(kind, last)] => match before(rest, last) {
                Some(value) if is_value(*kind, value) => {
                    *values.first_mut().unwrap_or(&mut "") = value;
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

    /// The sentence with the kinds of its arguments in braces.
    #[cfg(test)]
    pub(crate) fn spelled(&self) -> String {
        let slots = self.slots.iter().map(|(kind, behind)| format!("{{{kind:?}}}{behind}"));
        self.first.to_string() + &slots.collect::<String>()
    }

    /// Whether nothing changes where the sentence stands in brackets.
    pub(crate) fn bears_brackets(&self, values: &Values<'_>) -> bool {
        self.is_several_words && !values.iter().any(|value| value.as_bytes().contains(&b'['))
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
fn behind<'t>(text: &'t str, piece: &str) -> Option<&'t str> {
    if piece.is_empty() { Some(text) } else { text.strip_prefix(piece) }
}

/// The text before a piece that it ends with.
fn before<'t>(text: &'t str, piece: &str) -> Option<&'t str> {
    if piece.is_empty() { Some(text) } else { text.strip_suffix(piece) }
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
    !piece.contains(is_special)
        && !(is_behind_a_slot && piece.starts_with([':', '：', '=']))
        && !piece.starts_with(|c: char| c.is_ascii_digit())
        && !has_three_digits(piece)
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

/// What names and IDs are made of.
fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/' | '-')
}

/// How long the value is that a text begins with.
fn value_len(kind: Kind, text: &str, behind: &str) -> usize {
    match kind {
        Kind::Count => text.bytes().take_while(u8::is_ascii_digit).count(),
        Kind::Time => "2026-08-12 18:58:34".len(),
        // Chinese words stand side by side; no unit is longer than that.
        Kind::Unit => {
            let mut ends = text.char_indices().map(|(at, _)| at).take(16);
            ends.find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(behind))).unwrap_or_default()
        }
        Kind::Field | Kind::Name | Kind::Id => text.find(|c| !is_part(c)).unwrap_or(text.len()),
    }
}

/// Whether a value is one that would be read as it stands, wherever it stood.
fn is_value(kind: Kind, value: &str) -> bool {
    match kind {
        Kind::Field => is_name(value, true),
        Kind::Name => is_name(value, false),
        Kind::Id => {
            // Three digits at its end could be an HTTP status.
            let digits = value.bytes().rev().take_while(u8::is_ascii_digit).count();
            let is_hex = value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            (4..=MOST_VALUE).contains(&value.len()) && is_hex && digits != 3
        }
        Kind::Count => (1..=2).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit()),
        Kind::Unit => unit(value).is_some(),
        Kind::Time => is_time(value),
    }
}

/// `YYYY-MM-DD HH:MM:SS`.
fn is_time(value: &str) -> bool {
    const FORM: &[u8; 19] = b"dddd-dd-dd dd:dd:dd";
    let fits = |form: u8, b: u8| if form == b'd' { b.is_ascii_digit() } else { b == form };
    let value: Option<&[u8; 19]> = value.as_bytes().try_into().ok();
    value.is_some_and(|value| FORM.iter().zip(value).fold(true, |is, (form, b)| is & fits(*form, *b)))
}

/// A name that begins with a letter, has no number of three digits, and no index of more than two.
fn is_name(value: &str, indexed: bool) -> bool {
    let bytes = value.as_bytes();
    let begins = bytes.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_');
    if !begins || value.ends_with('.') || value.len() > MOST_VALUE {
        return false;
    }
    // Nearly all are that, and many bytes at a time are looked at without a branch.
    let is_simple = bytes.iter().fold(true, |is, b| is & matches!(b, b'a'..=b'z' | b'_' | b'.'));
    is_simple || is_numbered_name(bytes, indexed)
}

fn is_numbered_name(bytes: &[u8], indexed: bool) -> bool {
    let mut digits = 0_usize;
    let mut in_index = false;
    for b in bytes {
        match b {
            b'0'..=b'9' if digits < 2 => {
                digits = digits.saturating_add(1);
                continue;
            }
            b']' if in_index && digits > 0 => in_index = false,
            _ if in_index => return false,
            b'[' if indexed => in_index = true,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'.' | b'-' | b'/' => {}
            _ => return false,
        }
        digits = 0;
    }
    !in_index
}

/// Whether a number of three digits stands in a text: it could be an HTTP status.
fn has_three_digits(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 3)
}
