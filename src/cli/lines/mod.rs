//! `explain --lines`: one payload per line in, one object per line out, on all processors and in order.
//!
//! A thread reads blocks of lines and gives them to the workers in turn; what they make of them is taken from them in the same
//! turn, and written. Each worker has room for one block and one part of output, so a slow reader makes all of them wait.

mod blocks;

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::mem;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use bigmodel_errors::limits::{PAYLOAD_BYTES, THREADS};
use bigmodel_errors::{Explainer, Rendered};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use self::blocks::{Block, Blocks, length, standard_input};
use super::args::Explain;
use super::layout::warn;
use super::session::{Exit, Failure, Session};
use crate::answer::json::write_compact_json;

/// The most output that is kept, in bytes; then it is passed on, even in the middle of a block.
const MAX_OUTPUT: usize = 1024 * 1024;

pub(super) fn run(command: &Explain, session: Session) -> Result<Exit, Failure> {
    let named = command.file.iter().map(|file| file.as_os_str());
    let files: Vec<&OsStr> = command.payload.iter().map(OsString::as_os_str).chain(named).collect();
    let mut exit = Exit::Success;
    let mut inputs: Vec<(Box<dyn Read + Send>, Option<u64>)> = Vec::new();
    if files.is_empty() {
        inputs.push(standard_input());
    }
    for name in files {
        match File::open(name) {
            _ if name == "-" => inputs.push(standard_input()),
            Ok(file) => {
                let length = length(&file);
                inputs.push((Box::new(file), length));
            }
            Err(error) => {
                warn(&format_args!("{}: {error}", Path::new(name).display()));
                exit = Exit::Failure;
            }
        }
    }
    let bytes = inputs.iter().map(|(_, length)| *length).sum();
    let blocks = Blocks::new(inputs.into_iter().map(|(input, _)| input));
    // Threads that wait for input when nothing more can be written are never joined, and keep what they use.
    let session: &'static Session = Box::leak(Box::new(session));
    let available = || thread::available_parallelism().map_or(1, NonZeroUsize::get).min(THREADS);
    let (mut workers, mut outputs) = (Vec::new(), Vec::new());
    for _ in 0..command.threads.unwrap_or_else(available) {
        let json: Json = |rendered, out| write_compact_json(out, rendered);
        let explainer = Explainer::new(&session.localizer, session.chain.clone(), json);
        let explainer = explainer.with_origin(command.origin.into());
        let explainer = command.http_status.into_iter().fold(explainer, Explainer::with_http_status);
        let (worker, blocks) = sync_channel(1);
        let (parts, output) = sync_channel(1);
        thread::Builder::new().spawn(move || work(explainer, &blocks, &parts))?;
        workers.push(worker);
        outputs.push(output);
    }
    thread::Builder::new().spawn(move || read(blocks, &workers))?;
    let bar = progress_bar(bytes, command.quiet);
    let outcome = write(&outputs, &bar);
    bar.finish_and_clear();
    outcome?;
    Ok(exit)
}

/// What comes of a block. Errors of reading take the same way, so that what was read before them is written.
enum Part {
    /// Output, with more of the block to come.
    More(Vec<u8>),
    /// The last output of a block for which so many bytes were read.
    Last(Vec<u8>, u64),
    /// There are no more blocks.
    End,
}

/// Gives the blocks to the workers in turn, and at last the end, or the error that was it.
fn read(mut blocks: Blocks, workers: &[SyncSender<io::Result<Option<Block>>>]) {
    for worker in workers.iter().cycle() {
        let next = blocks.next();
        let is_last = !matches!(next, Ok(Some(_)));
        if worker.send(next).is_err() || is_last {
            return;
        }
    }
}

type Json = fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>;

/// Explains the lines of blocks, until nobody takes the output.
fn work(
    mut explainer: Explainer<'static, Json>,
    blocks: &Receiver<io::Result<Option<Block>>>,
    parts: &SyncSender<io::Result<Part>>,
) {
    let mut work = |(block, read): Block| {
        let (mut out, mut start) = (Vec::new(), 0_usize);
        for end in memchr::memchr_iter(b'\n', &block) {
            explain(&mut explainer, block.get(start..end).unwrap_or_default(), &mut out)?;
            start = end.saturating_add(1);
            if out.len() >= MAX_OUTPUT && parts.send(Ok(Part::More(mem::take(&mut out)))).is_err() {
                break;
            }
        }
        Ok(Part::Last(out, read))
    };
    for block in blocks {
        let part = block.and_then(|block| block.map_or(Ok(Part::End), &mut work));
        if parts.send(part).is_err() {
            return;
        }
    }
}

fn explain(explainer: &mut Explainer<'static, Json>, line: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = line.get(..PAYLOAD_BYTES).unwrap_or(line);
    let unquoted: Option<String> =
        if line.starts_with(b"\"") { serde_json::from_slice(line).ok() } else { None };
    explainer.explain(unquoted.as_ref().map_or(line, |text| text.as_bytes()), out)?;
    out.push(b'\n');
    Ok(())
}

/// Writes what the workers made, in the order of the blocks.
fn write(outputs: &[Receiver<io::Result<Part>>], bar: &ProgressBar) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    let mut outputs = outputs.iter().cycle();
    let mut output = outputs.next();
    while let Some(parts) = output {
        match parts.recv().map_err(|_| io::Error::other("a thread panicked"))?? {
            Part::More(text) => stdout.write_all(&text)?,
            Part::Last(text, read) => {
                stdout.write_all(&text)?;
                stdout.flush()?;
                bar.inc(read);
                output = outputs.next();
            }
            Part::End => break,
        }
    }
    Ok(())
}

/// Makes a bar of so many bytes, or one without an end; a hidden one unless standard error is a terminal and standard output is
/// not.
fn progress_bar(bytes: Option<u64>, quiet: bool) -> ProgressBar {
    if quiet || !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match bytes {
        Some(bytes) => (
            ProgressBar::new(bytes),
            "{wide_bar} {bytes} of {total_bytes}, {binary_bytes_per_sec}, {eta} left",
        ),
        None => (ProgressBar::no_length(), "{spinner} {bytes}, {binary_bytes_per_sec}"),
    };
    let bar = bar.with_finish(ProgressFinish::AndClear);
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        // The templates are valid; the default bar would do as well.
        Err(_) => bar,
    }
}
