//! `explain --lines`: one payload per line in, one object per line out, on all processors and in order.
//!
//! Each thread takes the next block of lines, works on it, and waits for its turn to write. So there are never more blocks
//! than threads, and a slow reader makes all of them wait.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

use bigmodel_errors::limits::{PAYLOAD_BYTES, THREADS};
use bigmodel_errors::{Explainer, Origin, Rendered};
use indicatif::ProgressBar;

use super::args::Explain;
use super::blocks::{Blocks, length, standard_input};
use super::json::write_compact_json;
use super::progress;
use super::session::{Exit, Failure, Session, warn};

/// The most output that is kept, in bytes; then it is written, even in the middle of a block.
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
    let bar = progress::bar(bytes, command.quiet);
    let pool = Arc::new(Pool {
        source: Mutex::new(Source { blocks, number: 0 }),
        turn: Mutex::new(Some(0)),
        changed: Condvar::new(),
        bar: bar.clone(),
    });
    // A thread that waits for input while another can no longer write is never joined, and keeps what it uses.
    let session: &'static Session = Box::leak(Box::new(session));
    let available = || thread::available_parallelism().map_or(1, NonZeroUsize::get).min(THREADS);
    let threads = command.threads.unwrap_or_else(available);
    let (sender, outcomes) = mpsc::channel();
    for _ in 0..threads {
        let (pool, sender) = (Arc::clone(&pool), sender.clone());
        let mut worker = Worker::new(command.http_status, command.origin.into(), session);
        let mut work = move || drop(sender.send(worker.work(&pool)));
        if threads == 1 {
            work();
        } else {
            thread::Builder::new().spawn(work)?;
        }
    }
    drop(sender);
    let mut ended = 0_usize;
    let outcome = outcomes.iter().inspect(|_| ended = ended.saturating_add(1)).collect::<io::Result<()>>();
    bar.finish_and_clear();
    outcome?;
    if ended < threads {
        return Err(io::Error::other("a thread panicked").into());
    }
    Ok(exit)
}

/// What the threads share.
struct Pool {
    source: Mutex<Source>,
    /// The number of the block whose output is next; `None` once nothing more can be written.
    turn: Mutex<Option<u64>>,
    changed: Condvar,
    bar: ProgressBar,
}

struct Source {
    blocks: Blocks,
    /// The number of the next block.
    number: u64,
}

impl Pool {
    /// Waits until it is the block's turn to be written; returns `false` if it will never be.
    fn wait(&self, number: u64) -> bool {
        let is_early = |turn: &mut Option<u64>| turn.is_some_and(|turn| turn < number);
        let turn = self.changed.wait_while(lock(&self.turn), is_early);
        turn.unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Gives the turn to the next block.
    fn pass_on(&self) {
        let mut turn = lock(&self.turn);
        *turn = turn.map(|number| number.saturating_add(1));
        self.changed.notify_all();
    }

    /// Stops all writing.
    fn stop(&self) {
        *lock(&self.turn) = None;
        self.changed.notify_all();
    }
}

/// Locks a mutex. Its value is valid at any moment, even after a thread has panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Releases the other threads if this one panics.
struct Watch<'p>(&'p Pool);

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.stop();
        }
    }
}

type Json = fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>;

struct Worker {
    explainer: Explainer<'static, Json>,
    block: Vec<u8>,
    out: Vec<u8>,
}

impl Worker {
    fn new(http_status: Option<u16>, origin: Origin, session: &'static Session) -> Worker {
        let json: Json = |rendered, out| write_compact_json(out, rendered);
        let explainer = Explainer::new(&session.localizer, session.chain.clone(), json).with_origin(origin);
        let explainer = match http_status {
            Some(status) => explainer.with_http_status(status),
            None => explainer,
        };
        Worker { explainer, block: Vec::new(), out: Vec::new() }
    }

    /// Takes blocks until there are no more.
    fn work(&mut self, pool: &Pool) -> io::Result<()> {
        let _watch = Watch(pool);
        let outcome = self.take_blocks(pool);
        if outcome.is_err() {
            pool.stop();
        }
        outcome
    }

    fn take_blocks(&mut self, pool: &Pool) -> io::Result<()> {
        loop {
            let mut source = lock(&pool.source);
            let Some(read) = source.blocks.next(&mut self.block)? else { return Ok(()) };
            let number = source.number;
            source.number = number.saturating_add(1);
            drop(source);
            if !self.write_block(pool, number)? {
                return Ok(());
            }
            pool.bar.inc(u64::try_from(read).unwrap_or_default());
            pool.pass_on();
        }
    }

    /// Explains the lines of the block and writes them in its turn; returns `false` if that will never be.
    fn write_block(&mut self, pool: &Pool, number: u64) -> io::Result<bool> {
        let mut start = 0_usize;
        for end in memchr::memchr_iter(b'\n', &self.block) {
            let line = self.block.get(start..end).unwrap_or_default();
            start = end.saturating_add(1);
            explain(&mut self.explainer, line, &mut self.out)?;
            if self.out.len() >= MAX_OUTPUT && !write(&mut self.out, pool, number)? {
                return Ok(false);
            }
        }
        write(&mut self.out, pool, number)
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

fn write(out: &mut Vec<u8>, pool: &Pool, number: u64) -> io::Result<bool> {
    if !pool.wait(number) {
        return Ok(false);
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(out)?;
    stdout.flush()?;
    out.clear();
    Ok(true)
}
