//! Lines that differ in IDs of the API and in moments only, and where those stand.
//!
//! Nothing that reads a line looks into such an ID or moment: not one of their numbers is a code or a status, no name and no
//! sentence begins or ends in one, and what is compared is a whole one with another. That holds where they stand apart from
//! everything else, and only there are they passed over.

use std::hash::Hasher;

use arrayvec::ArrayVec;
use rustc_hash::FxHasher;

use crate::recognize::is_own_id;

/// Longer lines are none that come again and again.
const MOST_BYTES: usize = 1024;
const MOST_PLACES: usize = 8;
const ID: usize = "20260905073518df58160ac3e4cc6e".len();
const MOMENT: usize = "2026-08-12 18:58:34".len();

/// A line, and where in it what may differ stands.
#[derive(Clone, Debug)]
pub(super) struct Kindred<'p> {
    line: &'p [u8],
    places: ArrayVec<Place, MOST_PLACES>,
    /// The values, each once.
    values: ArrayVec<&'p [u8], MOST_PLACES>,
}

/// Where a value stands, and which: the same may stand in several places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    start: usize,
    end: usize,
    value: usize,
}

/// A line as it is kept.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    line: Box<[u8]>,
    places: ArrayVec<Place, MOST_PLACES>,
}

impl<'p> Kindred<'p> {
    /// `None` if one stands where it may mean something else, or the line is too long.
    pub(super) fn of(line: &'p [u8]) -> Option<Kindred<'p>> {
        if line.len() > MOST_BYTES {
            return None;
        }
        let mut kindred = Kindred { line, places: ArrayVec::new(), values: ArrayVec::new() };
        let mut end = 0_usize;
        for start in memchr::memchr_iter(b'2', line) {
            let rest = line.get(start..)?;
            if start < end || !rest.starts_with(b"20") {
                continue;
            }
            let Some(length) = length(rest) else { continue };
            end = start.saturating_add(length);
            let before = start.checked_sub(1).and_then(|before| line.get(before));
            if !before.is_none_or(|b| stands_before(*b)) || !stands_behind(line.get(end..)?, length == ID) {
                return None;
            }
            let value = line.get(start..end)?;
            let known = kindred.values.iter().position(|known| *known == value);
            let place = Place { start, end, value: known.unwrap_or(kindred.values.len()) };
            kindred.places.try_push(place).ok()?;
            if known.is_none() {
                kindred.values.try_push(value).ok()?;
            }
        }
        Some(kindred)
    }

    pub(super) fn values(&self) -> &[&'p [u8]] {
        &self.values
    }

    /// The same for all lines that are kindred.
    pub(super) fn hash(&self) -> u64 {
        let mut hasher = FxHasher::default();
        for piece in pieces(self.line, &self.places) {
            hasher.write(piece);
        }
        hasher.finish()
    }

    /// Whether what stands around the values could stand in one of them, to be found there instead.
    pub(super) fn resembles_a_value(&self) -> bool {
        let is_part = |word: &[u8]| {
            word.iter().all(u8::is_ascii_hexdigit)
                && word.iter().filter(|b| b.is_ascii_alphabetic()).count() >= 3
        };
        let mut pieces = pieces(self.line, &self.places);
        !self.places.is_empty()
            && pieces.any(|piece| piece.split(|b| !b.is_ascii_alphanumeric()).any(is_part))
    }

    pub(super) fn keep(&self) -> Kept {
        Kept { line: self.line.into(), places: self.places.clone() }
    }

    /// The line with other values.
    pub(super) fn with(&self, values: &[&[u8]]) -> Vec<u8> {
        let mut line = self.line.to_vec();
        for place in &self.places {
            let value = values.get(place.value).copied().unwrap_or_default();
            if let Some(old) = line.get_mut(place.start..place.end).filter(|old| old.len() == value.len()) {
                old.copy_from_slice(value);
            }
        }
        line
    }

    /// Values of the same kinds, of which each letter and digit is another than that of the line; `None` if two were the same.
    pub(super) fn samples(&self) -> Option<ArrayVec<String, MOST_PLACES>> {
        let samples: ArrayVec<String, MOST_PLACES> = self.values.iter().map(|value| sample(value)).collect();
        let is_new = |at: usize| samples.iter().take(at).all(|sample| Some(sample) != samples.get(at));
        (0..samples.len()).all(is_new).then_some(samples)
    }
}

impl Kept {
    #[inline]
    pub(super) fn is_like(&self, line: &Kindred<'_>) -> bool {
        self.line.len() == line.line.len()
            && self.places == line.places
            && pieces(&self.line, &self.places).eq(pieces(line.line, &line.places))
    }
}

/// What stands around the places.
fn pieces<'p>(line: &'p [u8], places: &[Place]) -> impl Iterator<Item = &'p [u8]> {
    let starts = places.iter().map(|place| place.start).chain([line.len()]);
    let ends = [0].into_iter().chain(places.iter().map(|place| place.end));
    ends.zip(starts).map(|(from, to)| line.get(from..to).unwrap_or_default())
}

/// An ID or moment of another time, and of other letters behind it. All begin with `20`.
fn sample(value: &[u8]) -> String {
    let mut digits = 0_usize;
    let mut before = 0;
    let other = value.iter().map(|b| {
        if value.len() == MOMENT && !b.is_ascii_digit() {
            return *b;
        }
        let next = |count: u8| {
            b'0'.saturating_add(b.wrapping_sub(b'0').wrapping_add(1).checked_rem(count).unwrap_or_default())
        };
        let other = match (digits, *b) {
            (0 | 1, b) => b,
            // Of a decade, as IDs have it.
            (2, b'9') => b'8',
            (2, _) => b'9',
            // A month: one of the last two, or the eighth.
            (4, b'0') | (6, b'0' | b'2' | b'3') | (8, b'0' | b'2') => b'1',
            (4, _) | (8, _) => b'0',
            (5, b'1') if before == b'0' => b'2',
            (5, _) if before == b'0' => b'1',
            (5, b'8') => b'7',
            (5, _) => b'8',
            (6, _) => b'2',
            (10 | 12, b'0'..=b'5') => next(6),
            (..=13, _) => next(10),
            (_, b'0'..=b'9') => b'a'.saturating_add(next(6).saturating_sub(b'0')),
            (_, b'f') => b'a',
            (_, b) => b.saturating_add(1),
        };
        before = *b;
        digits = digits.saturating_add(1);
        other
    });
    other.map(char::from).collect()
}

/// How long the ID or moment is that begins here.
#[inline]
fn length(rest: &[u8]) -> Option<usize> {
    if let Some(value) = rest.get(..ID) {
        let has_letter = value.iter().fold(false, |has, b| has | b.is_ascii_lowercase());
        if has_letter && std::str::from_utf8(value).is_ok_and(is_own_id) {
            return Some(ID);
        }
    }
    let moment: &[u8; MOMENT] = rest.first_chunk()?;
    const FORM: &[u8; MOMENT] = b"20dd-dd-dd dd:dd:dd";
    let fits = |form: u8, b: u8| if form == b'd' { b.is_ascii_digit() } else { form == b };
    FORM.iter().zip(moment).fold(true, |is, (form, b)| is & fits(*form, *b)).then_some(MOMENT)
}

fn stands_before(b: u8) -> bool {
    matches!(b, b' ' | b'"' | b'\'' | b'[' | b'(' | b':') || !b.is_ascii()
}

/// Behind an ID no unit of time may follow, whose number its last digits would be, nor what follows a status.
fn stands_behind(rest: &[u8], is_id: bool) -> bool {
    match rest.first() {
        None | Some(b'"' | b'\'' | b'\\' | b']' | b')' | b',') => true,
        Some(b' ') => !is_id,
        Some(b) if !b.is_ascii() => {
            !is_id || ["，", "。", "）", "”"].iter().any(|mark| rest.starts_with(mark.as_bytes()))
        }
        Some(b'.') => !is_id && rest.get(1).is_none_or(|b| matches!(b, b'"' | b'\'' | b'\\' | b' ')),
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_moments_that_stand_apart_may_differ() {
        let id = "20260905073518df58160ac3e4cc6e";
        for (line, count) in [
            ("", Some(0)),
            ("nothing in 2026", Some(0)),
            ("2026-08-12 18:58:34 ERROR", Some(1)),
            ("[20260905073518df58160ac3e4cc6e]", Some(1)),
            (
                r#"{"id":"20260905073518df58160ac3e4cc6e","request_id":"20260905073518df58160ac3e4cc6e"}"#,
                Some(1),
            ),
            ("2026-08-12 18:58:34 (20260905073518df58160ac3e4cc6e), 2026-08-12 18:58:35", Some(3)),
            ("将在 2026-08-12 18:58:34 重置，错误id：20260905073518df58160ac3e4cc6e，请", Some(2)),
            ("x20260905073518df58160ac3e4cc6e", None),
            ("20260905073518df58160ac3e4cc6e hours", None),
            ("20260905073518df58160ac3e4cc6e天", None),
            ("20260905073518df58160ac3e4cc6e_call_1", None),
            ("2026-08-12 18:58:34.123", None),
            ("2026-08-12 18:58:34Z", None),
            ("2026-08-12T18:58:34Z", Some(0)),
        ] {
            let kindred = Kindred::of(line.as_bytes());
            assert_eq!(kindred.map(|kindred| kindred.values.len()), count, "{line}");
        }
        let line = format!("{id} {id}").replace(' ', "]");
        let kindred = Kindred::of(line.as_bytes());
        assert!(kindred.is_none(), "two in a row");
        assert!(Kindred::of(" ".repeat(MOST_BYTES + 1).as_bytes()).is_none());
        let many = format!("[{id}]").repeat(MOST_PLACES + 1);
        assert!(Kindred::of(many.as_bytes()).is_none());
    }

    #[test]
    fn kindred_lines_differ_in_nothing_else() {
        let lines = [
            "[20260905073518df58160ac3e4cc6e][20260905073518df58160ac3e4cc6e] x",
            "[20270905073518df58160ac3e4cc6e][20270905073518df58160ac3e4cc6e] x",
            "[20270905073518df58160ac3e4cc6e][20260905073518df58160ac3e4cc6e] x",
            "[20260905073518df58160ac3e4cc6e][20260905073518df58160ac3e4cc6e] y",
        ];
        let [one, other, two, else_] = lines.map(|line| Kindred::of(line.as_bytes()).unwrap());
        assert!(one.keep().is_like(&other));
        assert_eq!(one.hash(), other.hash());
        assert!(!one.keep().is_like(&two));
        assert!(!one.keep().is_like(&else_));
    }

    #[test]
    fn samples_are_of_their_kind_and_differ() {
        let line = "[20260905073518df58160ac3e4cc6e] [2026-08-12 18:58:34] [2026-08-12 18:58:35]";
        let kindred = Kindred::of(line.as_bytes()).unwrap();
        let samples = kindred.samples().unwrap();
        let values: Vec<&[u8]> = samples.iter().map(String::as_bytes).collect();
        let other = kindred.with(&values);
        assert_eq!(Kindred::of(&other).unwrap().values(), values);
        assert!(kindred.keep().is_like(&Kindred::of(&other).unwrap()));
        let same = Kindred::of(b"[2026-08-12 01:05:34] [2026-08-12 21:05:34]").unwrap();
        assert_eq!(same.samples(), None);
    }

    #[test]
    fn each_letter_and_digit_of_a_sample_is_another() {
        let years = ["2020", "2026", "2099"].into_iter();
        let dates = years.flat_map(|y| {
            (1..=12).flat_map(move |m| {
                (1..=31).map(move |d| [y.to_owned(), format!("{m:02}"), format!("{d:02}")])
            })
        });
        let times = [
            ("00:00:00", "0000000000a00000"),
            ("12:34:56", "0123456789abcdef"),
            ("23:59:59", "fedcba9876543210"),
            ("20:60:70", "9999999999999f99"),
        ];
        for (date, (time, rest)) in dates.flat_map(|date| times.map(|time| (date.clone(), time))) {
            let (id, moment) = (date.concat() + &time.replace(':', "") + rest, date.join("-") + " " + time);
            let line = format!("[{id}] [{moment}]");
            let kindred = Kindred::of(line.as_bytes()).unwrap();
            let samples = kindred.samples().unwrap();
            let values: Vec<&[u8]> = samples.iter().map(String::as_bytes).collect();
            let other = kindred.with(&values);
            assert_eq!(Kindred::of(&other).unwrap().values(), values, "{line}");
            for (value, sample) in [id, moment].iter().zip(&samples) {
                let same = value.chars().zip(sample.chars()).filter(|(a, b)| a == b && a.is_alphanumeric());
                assert_eq!(same.map(|(a, _)| a).collect::<String>(), "20", "{value} {sample}");
            }
        }
    }

    #[test]
    fn words_that_could_stand_in_an_id() {
        for (line, resembles) in [
            ("[1214][abc] [20260905073518df58160ac3e4cc6e]", true),
            ("[1214][abc]", false),
            ("[1214][no such user] [20260905073518df58160ac3e4cc6e]", false),
        ] {
            assert_eq!(Kindred::of(line.as_bytes()).unwrap().resembles_a_value(), resembles, "{line}");
        }
    }
}
