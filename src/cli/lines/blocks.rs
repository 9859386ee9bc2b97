//! Inputs in blocks of whole records.

use std::collections::VecDeque;
use std::io::{self, BufRead};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bigmodel_errors::shown;
use indicatif::ProgressBar;

use super::record::{Cells, Ends, Input, without_line_end, write_cell};
use super::source::{NOT_UTF8, Text, not_utf8, open};
use crate::cli::layout::warn;
use crate::cli::records::Records;

/// The longest record that is held, in bytes: a record may have much beside its payload.
const RECORD_BYTES: usize = 4 * 1024 * 1024;

/// The most names that are shown where a column is missing.
const MAX_NAMES: usize = 20;

/// An input, as the records of a block know it.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) name: String,
    pub(super) input: Input,
    /// The columns of the fields that it has, in the order of the fields.
    pub(super) columns: Vec<usize>,
    /// The column of the time.
    pub(super) time: Option<usize>,
    /// How many columns there are.
    pub(super) width: usize,
    /// The line where the records begin that are asked for.
    pub(super) start: u64,
}

/// Records, and the number of the line where they begin.
pub(super) struct Block {
    pub(super) source: Arc<Source>,
    pub(super) line: u64,
    pub(super) bytes: Vec<u8>,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Whole,
    /// The beginning of a record that is too long.
    Cut,
    /// The names of the columns, or the rest of a record that is too long: passed on as it is.
    Raw,
}

/// Reads inputs one after the other. A block has what could be read without waiting, so that a single line is answered at once.
pub(super) struct Blocks {
    options: &'static Records,
    names: VecDeque<PathBuf>,
    bar: ProgressBar,
    reading: Option<Reading>,
    /// The names of the columns of the first input that has any.
    header: Option<Vec<Vec<u8>>>,
    start: u64,
}

struct Reading {
    text: Text,
    source: Arc<Source>,
    ends: Ends,
    /// What has been read of a record that has not ended.
    begun: Vec<u8>,
    line: u64,
    needs_header: bool,
    is_too_long: bool,
    failure: Option<io::Error>,
    is_encoding_noted: bool,
}

impl Blocks {
    pub(super) fn new(options: &'static Records, names: Vec<PathBuf>, bar: ProgressBar) -> Blocks {
        let start = options.start_line;
        Blocks { options, names: names.into(), bar, reading: None, header: None, start }
    }

    /// Reads the next block; `None` at the end. After an error, which names the input, the next input follows.
    pub(super) fn next(&mut self) -> Result<Option<Block>, String> {
        loop {
            if let Some(reading) = &mut self.reading {
                match reading.next(self.options, &mut self.header) {
                    Ok(Some(block)) => {
                        reading.note_encoding(&block);
                        return Ok(Some(block));
                    }
                    Ok(None) => self.reading = None,
                    Err(error) => {
                        let name = reading.source.name.clone();
                        self.reading = None;
                        return Err(format!("{name}: {error}"));
                    }
                }
            }
            let Some(name) = self.names.pop_front() else { return Ok(None) };
            let text = open(&name, &self.bar).map_err(|error| format!("{}: {error}", shown(&name)))?;
            self.reading = Some(Reading::new(&name, text, self.options, mem::replace(&mut self.start, 1)));
        }
    }
}

impl Reading {
    fn new(name: &Path, text: Text, options: &Records, start: u64) -> Reading {
        let input = options.input_of(name);
        let source = Source { name: shown(name), input, columns: Vec::new(), time: None, width: 0, start };
        Reading {
            text,
            source: Arc::new(source),
            ends: Ends::new(input),
            begun: Vec::new(),
            line: 1,
            needs_header: input.delimiter().is_some(),
            is_too_long: false,
            failure: None,
            is_encoding_noted: false,
        }
    }

    /// Notes, once, that the text is in another encoding.
    fn note_encoding(&mut self, block: &Block) {
        if self.is_encoding_noted || block.kind != Kind::Whole {
            return;
        }
        if let Some(lines) = not_utf8(&block.bytes) {
            self.is_encoding_noted = true;
            let line = block.line.saturating_add(lines);
            warn(&format_args!("{}:{line}: {NOT_UTF8}", self.source.name));
        }
    }

    fn next(&mut self, options: &Records, header: &mut Option<Vec<Vec<u8>>>) -> io::Result<Option<Block>> {
        if let Some(error) = self.failure.take() {
            return Err(error);
        }
        loop {
            let found = match self.text.fill_buf() {
                Ok(found) => found,
                // What was read before it is not lost.
                Err(error) if !self.begun.is_empty() => {
                    self.failure = Some(error);
                    &[]
                }
                Err(error) => return Err(error),
            };
            let length = self.begun.len();
            let mut end = None;
            if found.is_empty() {
                if length == 0 && !(self.is_too_long && options.keep) {
                    return Ok(None);
                }
                self.ends.close(&mut self.begun);
                end = Some(self.begun.len());
            } else {
                let (done, found_end) = self.ends.find(found, self.needs_header || self.is_too_long);
                self.begun.extend_from_slice(found.get(..done).unwrap_or_default());
                self.text.consume(done);
                end = end.or(found_end.map(|end| length.saturating_add(end)));
            }
            let is_too_long = self.is_too_long;
            let kind = match end {
                Some(_) if is_too_long => Kind::Raw,
                Some(_) => Kind::Whole,
                None if is_too_long => Kind::Raw,
                None if self.begun.len() > RECORD_BYTES => Kind::Cut,
                None => continue,
            };
            self.is_too_long = end.is_none();
            let rest = end.map(|end| self.begun.split_off(end)).unwrap_or_default();
            let mut bytes = mem::replace(&mut self.begun, rest);
            let line = self.line;
            let lines = memchr::memchr_iter(b'\n', &bytes).count();
            self.line = line.saturating_add(u64::try_from(lines).unwrap_or_default());
            if self.needs_header {
                self.needs_header = false;
                if kind != Kind::Whole {
                    return Err(io::Error::other("the names of the columns do not end"));
                }
                match self.header(&bytes, options, header)? {
                    Some(header) => bytes = header,
                    None => continue,
                }
                return Ok(Some(Block { source: Arc::clone(&self.source), line, bytes, kind: Kind::Raw }));
            }
            if kind == Kind::Raw && !options.keep {
                continue;
            }
            return Ok(Some(Block { source: Arc::clone(&self.source), line, bytes, kind }));
        }
    }

    /// Finds the columns by their names, and returns the names as they are written: once, and with that of the result.
    fn header(
        &mut self,
        names: &[u8],
        options: &Records,
        header: &mut Option<Vec<Vec<u8>>>,
    ) -> io::Result<Option<Vec<u8>>> {
        let delimiter = self.source.input.delimiter().unwrap_or_default();
        let mut cells = Cells::new(delimiter);
        cells.read(names.strip_prefix(b"\xef\xbb\xbf").unwrap_or(names));
        let column = |name: &str| cells.iter().position(|cell| cell == name.as_bytes());
        let missing = |name: &str| {
            let names = cells.iter().take(MAX_NAMES).map(|name| String::from_utf8_lossy(name).into_owned());
            let names: Vec<String> = names.collect();
            io::Error::other(format!("no column is named {name}; their names are {}", names.join(", ")))
        };
        let mut source = Source { width: cells.iter().count(), ..Source::clone(&self.source) };
        source.columns = options.field.iter().filter_map(|field| column(&field.name)).collect();
        if let ([], Some(field)) = (source.columns.as_slice(), options.field.first()) {
            return Err(missing(&field.name));
        }
        if let Some(field) = &options.time_field {
            source.time = Some(column(&field.name).ok_or_else(|| missing(&field.name))?);
        }
        self.source = Arc::new(source);
        if !options.keep {
            return Ok(None);
        }
        if column(&options.result_name).is_some() {
            let name = &options.result_name;
            return Err(io::Error::other(format!("it has a column {name} already; --as gives another name")));
        }
        match header {
            Some(first) if first.iter().eq(cells.iter()) => Ok(None),
            Some(_) => Err(io::Error::other("its columns are not those of the file before")),
            None => {
                let line = without_line_end(names);
                let mut with_result = line.to_vec();
                with_result.push(delimiter);
                write_cell(options.result_name.as_bytes(), delimiter, &mut with_result);
                with_result.extend_from_slice(names.get(line.len()..).unwrap_or_default());
                *header = Some(cells.iter().map(<[u8]>::to_vec).collect());
                Ok(Some(with_result))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Read};

    use clap::Parser;

    use super::*;
    use crate::cli::args::{Arguments, Command};
    use crate::cli::lines::source::{BLOCK, Patient};

    /// Returns so many bytes at a time, each time after an interruption.
    struct Slow(Vec<u8>, usize, bool);

    impl Read for Slow {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.2 = !self.2;
            if self.2 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let length = self.0.len().min(self.1).min(into.len());
            into[..length].copy_from_slice(&self.0[..length]);
            self.0.drain(..length);
            Ok(length)
        }
    }

    /// Returns the blocks, each with the number of its first line.
    fn blocks(options: &[&str], input: &[u8], step: usize) -> Vec<(Kind, u64, Vec<u8>)> {
        let arguments = [&["bigmodel-errors", "explain", "--lines"][..], options].concat();
        let Command::Explain(explain) = Arguments::parse_from(arguments).command else { panic!("explain") };
        let text: Text =
            BufReader::with_capacity(BLOCK, Box::new(Patient(Slow(input.to_vec(), step, false))));
        let mut reading = Reading::new(Path::new("-"), text, &explain.records, 1);
        let (mut blocks, mut header) = (Vec::new(), None);
        while let Some(block) = reading.next(&explain.records, &mut header).unwrap() {
            blocks.push((block.kind, block.line, block.bytes));
        }
        blocks
    }

    #[test]
    fn records_are_whole_however_they_come() {
        const CSV: &[&str] = &["--input", "csv", "--field", "a", "--keep"];
        for step in [1, 2, 3, 5, 1000] {
            for (options, input, end) in [
                (&[][..], &b"a\nbc\n\nd\r\ne"[..], &b"\n"[..]),
                (CSV, b"a,b\n1,\"x\n\"\"\"\r\n2,\"\r\n\"\n\n\"3", b"\"\n"),
                (CSV, b"a,b\n1", b"\n"),
                (CSV, b"a,b\r\n1\r\n", b""),
            ] {
                let blocks = blocks(options, input, step);
                let all: Vec<u8> = blocks.iter().flat_map(|(_, _, bytes)| bytes.clone()).collect();
                let expected = [input, end].concat();
                let expected = if options.is_empty() {
                    expected
                } else {
                    [&b"a,b,bigmodel"[..], &expected[3..]].concat()
                };
                assert_eq!(String::from_utf8_lossy(&all), String::from_utf8_lossy(&expected), "{step}");
                let mut line = 1;
                for (_, first, bytes) in &blocks {
                    assert_eq!(*first, line);
                    line += u64::try_from(bytes.iter().filter(|b| **b == b'\n').count()).unwrap();
                    // No quotation mark is open where a block ends.
                    assert!(bytes.ends_with(b"\n") || bytes.ends_with(b"\r"), "{bytes:?}");
                    assert_eq!(bytes.iter().filter(|b| **b == b'"').count() % 2, 0, "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn a_record_that_is_too_long_is_cut_or_passed_on() {
        for (length, behind) in [(RECORD_BYTES, "\nb\n"), (3 * RECORD_BYTES, "\nb"), (2 * RECORD_BYTES, "")] {
            let text = "a".repeat(length) + behind;
            for step in [1 << 14, usize::MAX] {
                let cut = blocks(&[], text.as_bytes(), step);
                let is_whole = length == RECORD_BYTES;
                assert_eq!(cut[0].0 == Kind::Whole, is_whole, "{length} {step}");
                assert!((RECORD_BYTES..=RECORD_BYTES + BLOCK).contains(&cut[0].2.len()));
                let rest: Vec<_> =
                    cut[1..].iter().map(|(_, line, bytes)| (*line, bytes.as_slice())).collect();
                let expected: &[(u64, &[u8])] = if behind.is_empty() { &[] } else { &[(2, b"b\n")] };
                assert!(is_whole || rest == expected, "{rest:?}");
                let kept = blocks(&["--keep", "--input", "json"], text.as_bytes(), step);
                let all: Vec<u8> = kept.iter().flat_map(|(_, _, bytes)| bytes.clone()).collect();
                assert!(
                    all == text
                        .trim_end()
                        .to_owned()
                        .into_bytes()
                        .into_iter()
                        .chain(*b"\n")
                        .collect::<Vec<u8>>()
                );
            }
        }
    }
}
