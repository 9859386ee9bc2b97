//! One record after another: its payload explained, its result written in its place.

use std::borrow::Cow;
use std::io;
use std::mem;
use std::sync::mpsc::{Receiver, SendError, SyncSender};

use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::{Explainer, Rendered};

use super::blocks::{Block, Kind, Source};
use super::count::Counts;
use super::output::{Form, Output, Place};
use super::record::{Cells, Found, Input, in_json, without_line_end, write_cell};
use crate::answer::recognize::decoded;

/// The most output that is kept, in bytes; then it is passed on, even in the middle of a block.
const MAX_OUTPUT: usize = 1024 * 1024;

/// What comes of a block, in its order.
pub(super) enum Part {
    /// Output, with more of the block to come.
    More(Vec<u8>),
    /// The last output of a block.
    Last(Vec<u8>),
    /// Something is the matter with a record.
    Note { message: String, is_failure: bool },
    /// An input cannot be read, or no further.
    Fault(String),
    /// There are no more blocks.
    End,
    /// What a worker has counted, after its last block.
    Counts(Counts),
}

/// Nobody takes the output any more.
struct Gone;

impl<T> From<SendError<T>> for Gone {
    fn from(_: SendError<T>) -> Gone {
        Gone
    }
}

pub(super) struct Worker<W> {
    explainer: Explainer<'static, W>,
    output: &'static Output,
    parts: SyncSender<io::Result<Part>>,
    /// The result of the present record.
    result: Vec<u8>,
    out: Vec<u8>,
    counts: Counts,
}

impl<W: Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>> Worker<W> {
    pub(super) fn new(
        explainer: Explainer<'static, W>,
        output: &'static Output,
        parts: SyncSender<io::Result<Part>>,
    ) -> Worker<W> {
        let (result, out, counts) = (Vec::new(), Vec::new(), Counts::default());
        Worker { explainer, output, parts, result, out, counts }
    }

    /// Works on blocks until there are no more, or nobody takes the output.
    pub(super) fn work(mut self, blocks: &Receiver<Result<Option<Block>, String>>) {
        for block in blocks {
            let sent = match block {
                Ok(Some(block)) => self.block(&block),
                Ok(None) => self.send(Part::End),
                Err(message) => {
                    self.send(Part::Fault(message)).and_then(|()| self.send(Part::Last(Vec::new())))
                }
            };
            if sent.is_err() {
                return;
            }
        }
        if self.output.form == Form::Group {
            let counts = mem::take(&mut self.counts);
            // If nobody waits for it, nobody needs it.
            let _ = self.send(Part::Counts(counts));
        }
    }

    fn send(&self, part: Part) -> Result<(), Gone> {
        Ok(self.parts.send(Ok(part))?)
    }

    fn block(&mut self, block: &Block) -> Result<(), Gone> {
        let Source { name, input, start, .. } = &*block.source;
        let keep = self.output.options.keep;
        let (mut line, mut rest) = (block.line, block.bytes.as_slice());
        if block.kind == Kind::Cut && keep {
            let message = format!("{name}:{line}: the record is too long, and passed on without a result");
            self.send(Part::Note { message, is_failure: true })?;
        }
        if block.kind == Kind::Raw || block.kind == Kind::Cut && keep {
            if line >= *start {
                self.out.extend_from_slice(rest);
            }
            rest = &[];
        }
        let mut cells = input.delimiter().map(Cells::new);
        while !rest.is_empty() {
            let length = match &mut cells {
                Some(cells) => cells.read(rest),
                None => memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end.saturating_add(1)),
            };
            let (record, others) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            rest = others;
            let lines = memchr::memchr_iter(b'\n', record).count();
            if line >= *start {
                match self.record(record, block, line, cells.as_ref()) {
                    Ok(Some(note)) => self.send(note)?,
                    Ok(None) => {}
                    Err(error) => {
                        self.parts.send(Err(error))?;
                        return Err(Gone);
                    }
                }
            }
            line = line.saturating_add(u64::try_from(lines).unwrap_or_default());
            if self.out.len() >= MAX_OUTPUT {
                let out = mem::take(&mut self.out);
                self.send(Part::More(out))?;
            }
        }
        let out = mem::take(&mut self.out);
        self.send(Part::Last(out))
    }

    /// Returns what is the matter with the record.
    fn record(
        &mut self,
        record: &[u8],
        block: &Block,
        line: u64,
        cells: Option<&Cells>,
    ) -> io::Result<Option<Part>> {
        let (source, options) = (&*block.source, self.output.options);
        let place = Place { file: &source.name, line };
        let body = without_line_end(record);
        let found = match cells {
            // Empty lines are no records.
            Some(cells) if cells.iter().next().is_none() => {
                if options.keep {
                    self.out.extend_from_slice(record);
                }
                return Ok(None);
            }
            Some(cells) => {
                let mut columns = source.columns.iter().filter_map(|column| cells.get(*column));
                Found {
                    payload: columns.find(|cell| !cell.is_empty()).map(Cow::Borrowed),
                    has: [true; 2],
                    time: source.time.and_then(|column| cells.get(column)).map(Cow::Borrowed),
                    place: Some((body.len(), false)),
                    is_taken: false,
                }
            }
            None if source.input == Input::Text => {
                Found { payload: Some(Cow::Borrowed(body)), has: [true; 2], ..Found::default() }
            }
            None => in_json(body, &options.field, options.time_field.as_ref(), &options.result_name),
        };
        self.output.seen.add(found.has);
        let payload = found.payload.as_deref().map(decoded);
        let payload = payload.as_deref();
        let is_cut = block.kind == Kind::Cut || payload.is_some_and(|payload| payload.len() > PAYLOAD_BYTES);
        let payload = payload.map(|payload| payload.get(..PAYLOAD_BYTES).unwrap_or(payload));
        self.result.clear();
        let note = |what: &str, is_failure| Part::Note {
            message: format!("{}:{line}: {what}", source.name),
            is_failure,
        };
        if !options.keep {
            self.explainer.explain(payload.unwrap_or_default(), &mut self.result)?;
            if self.output.form == Form::Group {
                self.counts.add(&self.result, found.time.as_deref(), self.output)?;
            } else if !self.result.is_empty() {
                self.output.line(&self.result, place, is_cut, &mut self.out);
            }
            let is_marked = self.output.form == Form::Json && !self.result.is_empty();
            let is_unread = block.kind == Kind::Cut && source.input != Input::Text;
            let what = match is_unread {
                true => "the record is too long to be read",
                false => "of the payload, only the first 1 MiB were read",
            };
            return Ok((is_cut && !is_marked).then(|| note(what, is_unread)));
        }
        if found.is_taken {
            self.out.extend_from_slice(record);
            let what =
                format!("the record has a member {} already; --as gives another name", options.result_name);
            return Ok(Some(note(&what, true)));
        }
        let Some(((at, has_comma), payload)) = found.place.zip(payload.or(cells.map(|_| &[][..]))) else {
            if !options.only_errors {
                self.out.extend_from_slice(record);
            }
            return Ok(None);
        };
        self.explainer.explain(payload, &mut self.result)?;
        if self.result.is_empty() && options.only_errors {
            return Ok(None);
        }
        let (before, after) = record.split_at_checked(at).unwrap_or((record, &[]));
        self.out.extend_from_slice(before);
        match source.input.delimiter().zip(cells) {
            None => {
                if has_comma {
                    self.out.push(b',');
                }
                self.out.extend_from_slice(&self.output.member);
                self.output.object(&self.result, place, is_cut, &mut self.out);
            }
            Some((delimiter, cells)) => {
                let mut cell = Vec::new();
                self.output.object(&self.result, place, is_cut, &mut cell);
                // A row may be shorter than the names of the columns.
                let missing = source.width.saturating_sub(cells.iter().count());
                self.out.extend(std::iter::repeat_n(delimiter, missing.saturating_add(1)));
                write_cell(if cell == b"null" { b"" } else { &cell }, delimiter, &mut self.out);
            }
        }
        self.out.extend_from_slice(after);
        let is_wide = cells.is_some_and(|cells| cells.iter().count() > source.width);
        Ok(is_wide
            .then(|| note("the row has more cells than there are columns; its result is after them", false)))
    }
}
