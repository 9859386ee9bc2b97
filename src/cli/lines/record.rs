//! Which bytes of a record are the payload, and where the result goes.

use std::borrow::Cow;
use std::ops::Range;

use clap::ValueEnum;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use smallvec::SmallVec;

use super::json::{descend, is_name, walk};

/// The format of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Input {
    /// One payload per line
    Text,
    /// One JSON value per line
    Json,
    /// Comma-separated values, the names of the columns first
    Csv,
    /// Tab-separated values, the names of the columns first
    Tsv,
}

impl Input {
    /// The byte between two cells; none in lines.
    pub(crate) fn delimiter(self) -> Option<u8> {
        match self {
            Input::Text | Input::Json => None,
            Input::Csv => Some(b','),
            Input::Tsv => Some(b'\t'),
        }
    }
}

/// A member by its name, and the same as a path: `http.body` is the member of that name, else the member `body` of `http`.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    steps: Vec<String>,
}

impl Field {
    /// Reads a name, a path with dots, or a JSON Pointer (RFC 6901).
    pub(crate) fn parse(text: &str) -> Result<Field, String> {
        let steps = match text.strip_prefix('/') {
            Some(pointer) => {
                pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
            }
            None => text.split('.').map(str::to_owned).collect(),
        };
        match text {
            "" => {
                Err("expected a name, such as body or error.body, or a JSON Pointer, such as /error/body"
                    .into())
            }
            text => Ok(Field { name: text.to_owned(), steps }),
        }
    }
}

/// What was found in a record.
#[derive(Default)]
pub(super) struct Found<'r> {
    /// `None` if the record has none of the fields, or only null.
    pub(super) payload: Option<Cow<'r, [u8]>>,
    /// Whether it has one of the fields, even if that is null, and a time.
    pub(super) has: [bool; 2],
    /// The time of the record, if it was asked for.
    pub(super) time: Option<Cow<'r, [u8]>>,
    /// Where a result can be put, and whether a comma goes before it; `None` if the record has no place for one.
    pub(super) place: Option<(usize, bool)>,
    /// Whether the record has a member of the result's name.
    pub(super) is_taken: bool,
}

/// Looks through a line of JSON for the first of the fields that is there and not null. Without fields, the line is the payload.
pub(super) fn in_json<'r>(
    record: &'r [u8],
    fields: &[Field],
    time: Option<&Field>,
    result: &str,
) -> Found<'r> {
    let text = record.strip_prefix(b"\xef\xbb\xbf").unwrap_or(record);
    let offset = record.len().saturating_sub(text.len());
    // Of each field, the member of its whole name and that of its first step.
    let all = || fields.iter().chain(time);
    let mut places: SmallVec<[[Option<Range<usize>>; 2]; 4]> =
        SmallVec::from_elem([None, None], all().count());
    let (mut is_empty, mut is_taken) = (true, false);
    let end = walk(text, |name, place| {
        is_empty = false;
        for (field, [whole, first]) in all().zip(&mut places) {
            if name.is_some_and(|name| is_name(name, &field.name)) {
                *whole = Some(place.clone());
            } else if name.zip(field.steps.first()).is_some_and(|(name, step)| is_name(name, step)) {
                *first = Some(place.clone());
            }
        }
        is_taken |= name.is_some_and(|name| is_name(name, result));
    });
    let is_object = text.trim_ascii_start().starts_with(b"{");
    let is_end = |end: &usize| text.get(end.saturating_add(1)..).unwrap_or_default().trim_ascii().is_empty();
    let Some(end) = end.filter(|end| is_object && is_end(end)) else {
        return Found { payload: fields.is_empty().then_some(Cow::Borrowed(record)), ..Found::default() };
    };
    let at = |place: &Option<Range<usize>>, steps: &[String]| descend(text.get(place.clone()?)?, steps);
    let value = |(field, [whole, first]): (&Field, &[Option<Range<usize>>; 2])| {
        at(whole, &[]).or_else(|| at(first, field.steps.get(1..)?))
    };
    let payload = match fields {
        [] => Some(Cow::Borrowed(record)),
        fields => fields.iter().zip(&places).find_map(value),
    };
    let is_there = |[whole, first]: &[Option<Range<usize>>; 2]| whole.is_some() || first.is_some();
    let has = [places.iter().take(fields.len()).any(is_there), places.last().is_some_and(is_there)];
    let time = time.zip(places.last()).and_then(value);
    Found { payload, has, time, place: Some((end.saturating_add(offset), !is_empty)), is_taken }
}

/// A record without the end of its line.
pub(super) fn without_line_end(record: &[u8]) -> &[u8] {
    let last = record.iter().rposition(|b| !matches!(b, b'\r' | b'\n'));
    last.and_then(|last| record.get(..=last)).unwrap_or_default()
}

/// The cells of a record of CSV.
pub(super) struct Cells {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
}

impl Cells {
    pub(super) fn new(delimiter: u8) -> Cells {
        let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
        // A byte-order mark is skipped at the beginning of a file only, which is the names of the columns.
        reader.read_record(b"\n", &mut [0], &mut [0]);
        Cells { reader, text: vec![0; 1024], ends: vec![0; 16], count: 0 }
    }

    /// Reads the first record of a text that has whole records, and returns its length.
    pub(super) fn read(&mut self, text: &[u8]) -> usize {
        let (mut done, mut written) = (0_usize, 0_usize);
        self.count = 0;
        loop {
            let output = self.text.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(self.count..).unwrap_or_default();
            let (result, read, more, cells) =
                self.reader.read_record(text.get(done..).unwrap_or_default(), output, ends);
            done = done.saturating_add(read);
            written = written.saturating_add(more);
            self.count = self.count.saturating_add(cells);
            match result {
                ReadRecordResult::OutputFull => self.text.resize(self.text.len().saturating_mul(2), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len().saturating_mul(2), 0),
                ReadRecordResult::InputEmpty | ReadRecordResult::Record | ReadRecordResult::End => {
                    return done;
                }
            }
        }
    }

    pub(super) fn get(&self, column: usize) -> Option<&[u8]> {
        let start = match column.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        let end = self.ends.get(..self.count)?.get(column)?;
        self.text.get(start..*end)
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.count).map_while(|column| self.get(column))
    }
}

/// Finds where records end, however they are read in parts.
pub(super) enum Ends {
    Lines,
    Cells(Box<Reader>),
}

impl Ends {
    pub(super) fn new(input: Input) -> Ends {
        match input.delimiter() {
            None => Ends::Lines,
            Some(delimiter) => Ends::Cells(Box::new(ReaderBuilder::new().delimiter(delimiter).build())),
        }
    }

    /// Reads the next part. Returns how many bytes of it were read, and the last end of a record in them; of one record, no further
    /// than that.
    pub(super) fn find(&mut self, part: &[u8], is_one: bool) -> (usize, Option<usize>) {
        let Ends::Cells(reader) = self else {
            let end = if is_one { memchr::memchr(b'\n', part) } else { memchr::memrchr(b'\n', part) };
            let end = end.map(|end| end.saturating_add(1));
            return (end.filter(|_| is_one).unwrap_or(part.len()), end);
        };
        let (mut done, mut end) = (0_usize, None);
        while done < part.len() && !(is_one && end.is_some()) {
            let rest = part.get(done..).unwrap_or_default();
            let (result, read, _, _) = reader.read_record(rest, &mut [0; 4096], &mut [0; 64]);
            done = done.saturating_add(read);
            if result == ReadRecordResult::Record {
                // Of "\r\n", the parser has read only the first.
                if rest.get(read.saturating_sub(1)..read.saturating_add(1)) == Some(b"\r\n") {
                    done = done.saturating_add(reader.read_record(b"\n", &mut [0], &mut [0]).1);
                }
                end = Some(done);
            }
        }
        (done, end)
    }

    /// Ends the last record: with the end of its line, and before it with a quotation mark that is still open.
    pub(super) fn close(&mut self, begun: &mut Vec<u8>) {
        match self {
            Ends::Lines if begun.ends_with(b"\n") => {}
            Ends::Lines => begun.push(b'\n'),
            Ends::Cells(reader) => {
                if begun.iter().all(|b| matches!(b, b'\r' | b'\n')) {
                    return;
                }
                if reader.read_record(b"\n", &mut [0; 2], &mut [0; 2]).0 != ReadRecordResult::Record {
                    begun.push(b'"');
                }
                begun.push(b'\n');
            }
        }
    }
}

/// Writes a cell, in quotation marks where it needs them.
pub(super) fn write_cell(cell: &[u8], delimiter: u8, out: &mut Vec<u8>) {
    if !cell.iter().any(|b| matches!(b, b'"' | b'\n' | b'\r') || *b == delimiter) {
        out.extend_from_slice(cell);
        return;
    }
    out.push(b'"');
    for part in cell.split_inclusive(|b| *b == b'"') {
        out.extend_from_slice(part);
        if part.ends_with(b"\"") {
            out.push(b'"');
        }
    }
    out.push(b'"');
}
