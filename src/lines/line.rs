//! A line that the strict reader accepts, and the places of the values that differ between such lines.

use std::ops::Range;

use arrayvec::ArrayVec;

use crate::api_error::ApiError;
use crate::code::parameter::Kind;
use crate::code::value::is_own_id;
use crate::recognize::StrictReading;

/// The slots of a sentence, and the request ID.
pub(super) const VALUES: usize = 4;
/// The position of the request ID among the values.
const REQUEST_ID: usize = 3;
/// The values, and an ID that is not used.
const MAX_GAPS: usize = VALUES + 1;

/// Replaces a value in a key: bytes that occur in no text.
const BLANKS: [u8; MAX_GAPS] = [0xf8, 0xf9, 0xfa, 0xfb, 0xfc];

/// Replace the values while an answer is prepared: private-use characters.
pub(super) const MARKS: [&str; VALUES] = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}"];

/// A line as read, and the gaps in it: moments, and IDs of the API's form that contain a letter.
pub(super) struct Line<'p> {
    payload: &'p [u8],
    pub(super) reading: StrictReading<'p>,
    gaps: ArrayVec<Gap, MAX_GAPS>,
}

struct Gap {
    place: Range<usize>,
    /// Which value it is; none for an ID beside a message that contains an ID itself, since that one is used.
    value: usize,
}

impl<'p> Line<'p> {
    #[inline]
    pub(super) fn new(payload: &'p [u8], reading: StrictReading<'p>) -> Line<'p> {
        let mut line = Line { payload, reading, gaps: ArrayVec::new() };
        for (value, (kind, part)) in reading.sentence.kinds().zip(reading.values).enumerate() {
            if kind == Kind::Time || kind == Kind::Id && is_gap(part) {
                line.add_gap(part, value);
            }
        }
        if is_gap(reading.request_id) {
            line.add_gap(reading.request_id, REQUEST_ID);
        }
        if is_gap(reading.other_id) {
            line.add_gap(reading.other_id, VALUES);
        }
        line
    }

    #[inline]
    fn add_gap(&mut self, part: &[u8], value: usize) {
        let start = offset(self.payload, part);
        // There is one place for each value.
        let _ = self.gaps.try_push(Gap { place: start..start.saturating_add(part.len()), value });
    }

    /// Writes the key of all lines that differ only in their gaps, or in the text before the envelope: all other bytes, and the
    /// HTTP status.
    #[inline]
    pub(super) fn write_key(&self, key: &mut Vec<u8>) {
        key.clear();
        key.extend_from_slice(self.reading.envelope);
        let prefix = offset(self.payload, self.reading.envelope);
        for gap in &self.gaps {
            let place = gap.place.start.saturating_sub(prefix)..gap.place.end.saturating_sub(prefix);
            if let (Some(bytes), Some(blank)) = (key.get_mut(place), BLANKS.get(gap.value)) {
                bytes.fill(*blank);
            }
        }
        key.extend_from_slice(&self.reading.http_status.unwrap_or_default().to_le_bytes());
    }

    /// The error, independent of other lines.
    pub(super) fn error(&self) -> ApiError {
        self.reading.error(self.payload)
    }

    /// The values, by their position; those outside of gaps are the same in all lines of the key.
    #[inline]
    pub(super) fn values(&self) -> [&'p [u8]; VALUES] {
        let [first, second, third] = self.reading.values;
        [first, second, third, self.reading.request_id]
    }

    /// The error with a mark in place of each value, in its message, too.
    pub(super) fn marked_error(&self) -> ApiError {
        let mut gaps: ArrayVec<(&Gap, &str), MAX_GAPS> =
            self.gaps.iter().filter_map(|gap| Some((gap, *MARKS.get(gap.value)?))).collect();
        gaps.sort_by_key(|(gap, _)| gap.place.start);
        let mut payload = Vec::with_capacity(self.payload.len());
        let mut copied = 0_usize;
        for (gap, mark) in &gaps {
            payload.extend_from_slice(self.payload.get(copied..gap.place.start).unwrap_or_default());
            payload.extend_from_slice(mark.as_bytes());
            copied = gap.place.end;
        }
        payload.extend_from_slice(self.payload.get(copied..).unwrap_or_default());
        // Positions after the replacement.
        let moved = |at: usize| {
            let before = gaps.iter().filter(|(gap, _)| gap.place.end <= at);
            before.fold(at, |at, (gap, mark)| at.saturating_sub(gap.place.len()).saturating_add(mark.len()))
        };
        let part = |part: &[u8]| {
            let start = offset(self.payload, part);
            let place = moved(start)..moved(start.saturating_add(part.len()));
            if part.is_empty() { &[][..] } else { payload.get(place).unwrap_or_default() }
        };
        let reading = StrictReading {
            values: self.reading.values.map(part),
            message: part(self.reading.message),
            words: part(self.reading.words),
            request_id: part(self.reading.request_id),
            filters: part(self.reading.filters),
            ..self.reading
        };
        reading.error(payload.as_slice())
    }
}

/// The length of 14 digits and 16 hexadecimal digits.
const OWN_ID: usize = 30;

/// Whether an ID is interchangeable: of the API's form, with at least one letter, as 1,999 of 2,000 have.
fn is_gap(id: &[u8]) -> bool {
    // What follows the form in the ID of a tool call is anything, even a credential.
    id.len() == OWN_ID && is_own_id(id) && id.iter().skip(14).any(u8::is_ascii_lowercase)
}

/// The position of a part in the payload.
#[inline]
fn offset(payload: &[u8], part: &[u8]) -> usize {
    part.as_ptr().addr().saturating_sub(payload.as_ptr().addr())
}
