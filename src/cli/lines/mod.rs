//! `explain --lines`: one payload per record in, one result per record out, on all processors and in order.
//!
//! A thread reads blocks of records and gives them to the workers in turn; what they make of them is taken from them in the same
//! turn, and written. Each worker has room for one block and one part of output, so a slow reader makes all of them wait.

mod blocks;
mod count;
pub(super) mod json;
mod output;
mod packed;
pub(super) mod record;
mod source;
mod time;
mod work;

use std::io::{self, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use bigmodel_errors::{Explainer, Rendered};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use self::blocks::{Block, Blocks};
use self::count::Counts;
use self::output::{Form, Output, Seen};
use self::record::Input;
use self::work::{Part, Worker};
use super::args::{Explain, ExplainFormat};
use super::layout::warn;
use super::records::{DAY, MAX_THREADS, Records};
use super::session::{Failure, Session};

/// The most notes about records that are shown.
const MAX_NOTES: usize = 10;

pub(super) fn run(command: &Explain, session: Session) -> Result<ExitCode, Failure> {
    let options = command.records.clone();
    let named = command.payload.iter().map(PathBuf::from).chain(command.file.clone());
    let mut names: Vec<PathBuf> = named.collect();
    if names.is_empty() {
        names.push("-".into());
    }
    check(command, &names);
    // Threads that wait for input when nothing more can be written are never joined, and keep what they use.
    let session: &'static Session = Box::leak(Box::new(session));
    let options: &'static Records = Box::leak(Box::new(options));
    let (form, members) = match (options.count_by.as_slice(), command.format) {
        ([], Some(ExplainFormat::Csv)) => (Form::Csv, options.members.clone()),
        ([], Some(ExplainFormat::Text)) => (Form::Text, Vec::new()),
        ([], _) => (Form::Json, options.members.clone()),
        (groups, _) => (Form::Group, groups.to_vec()),
    };
    let member = format!("{}:", serde_json::json!(options.result_name)).into_bytes();
    let output: &'static Output =
        Box::leak(Box::new(Output { session, options, form, members, member, seen: Seen::default() }));
    let bar = progress_bar(&names, options.quiet);
    let blocks = Blocks::new(options, names, bar.clone());
    let available = || thread::available_parallelism().map_or(1, NonZeroUsize::get).min(MAX_THREADS);
    let (mut workers, mut outputs) = (Vec::new(), Vec::new());
    for _ in 0..options.threads.unwrap_or_else(available) {
        let write = |rendered: &Rendered<'_>, out: &mut Vec<u8>| output.write(rendered, out);
        let explainer = Explainer::new(&session.localizer, session.chain.clone(), write);
        let explainer = explainer.with_origin(command.origin.into());
        let explainer = command.http_status.into_iter().fold(explainer, Explainer::with_http_status);
        let (blocks, taken) = sync_channel(1);
        let (parts, made) = sync_channel(1);
        thread::Builder::new().spawn(move || Worker::new(explainer, output, parts).work(&taken))?;
        workers.push(blocks);
        outputs.push(made);
    }
    thread::Builder::new().spawn(move || read(blocks, &workers))?;
    let mut stdout = Named(io::stdout().lock());
    if form == Form::Csv && options.start_line == 1 {
        stdout.write_all(output.columns().as_bytes())?;
    }
    let outcome = write(&mut stdout, &outputs, options);
    bar.finish_and_clear();
    let (exit, counts) = outcome?;
    for note in counts.unread().into_iter().chain(output.missing()) {
        warn(&note);
    }
    if form == Form::Group {
        counts.write(&mut stdout, output, command.format)?;
    }
    stdout.flush()?;
    Ok(exit)
}

/// Standard output, with its name in errors.
struct Named<W>(W);

impl<W> Named<W> {
    fn named<T>(outcome: io::Result<T>) -> io::Result<T> {
        outcome.map_err(|error| io::Error::new(error.kind(), format!("standard output: {error}")))
    }
}

impl<W: Write> Write for Named<W> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        Self::named(self.0.write(text))
    }

    fn flush(&mut self) -> io::Result<()> {
        Self::named(self.0.flush())
    }
}

/// Ends the program where the options contradict each other, or the names of the files.
fn check(command: &Explain, names: &[PathBuf]) {
    let Explain { records, format, .. } = command;
    let has_columns = |name: &PathBuf| records.input_of(name).delimiter().is_some();
    let is_text = |name: &PathBuf| records.input_of(name) == Input::Text;
    let needs_members = records.keep || !records.field.is_empty() || records.time_field.is_some();
    let first = names.first().map(|name| records.input_of(name));
    let is_for_one = matches!(format, Some(ExplainFormat::Support));
    let reason = match names {
        _ if is_for_one => "--format support is for one error, and --lines for many",
        _ if records.keep && format.is_some() => {
            "--keep writes the format of the input, and --format another one"
        }
        names if records.keep && names.iter().any(|name| Some(records.input_of(name)) != first) => {
            "--keep writes the format of the input, and the files have several"
        }
        _ if records.skip_null && matches!(format, Some(ExplainFormat::Csv | ExplainFormat::Text)) => {
            "--skip-null is for JSON; a table has all its columns, and a sentence none"
        }
        _ if !records.members.is_empty() && matches!(format, Some(ExplainFormat::Text)) => {
            "--members is for JSON and CSV; --format text writes sentences"
        }
        _ if records.time_field.is_none() && records.count_by.iter().any(|name| name == DAY) => {
            "--count-by day needs the time of a record: --time-field"
        }
        names if records.field.is_empty() && names.iter().any(has_columns) => {
            "--field must name the column of the payload in CSV and TSV"
        }
        names if needs_members && names.iter().any(is_text) => {
            "--field, --keep and --time-field need records: JSON, CSV or TSV, not text"
        }
        _ => return,
    };
    Explain::refuse(reason)
}

/// Gives the blocks to the workers in turn, what cannot be read as the reason why, and at last the end.
fn read(mut blocks: Blocks, workers: &[SyncSender<Result<Option<Block>, String>>]) {
    for worker in workers.iter().cycle() {
        let next = blocks.next();
        let is_last = matches!(next, Ok(None));
        if worker.send(next).is_err() || is_last {
            return;
        }
    }
}

/// Writes what the workers made, in the order of the blocks.
fn write(
    out: &mut impl Write,
    outputs: &[Receiver<io::Result<Part>>],
    options: &Records,
) -> Result<(ExitCode, Counts), Failure> {
    let (mut exit, mut notes, mut counts) = (ExitCode::SUCCESS, 0_usize, Counts::default());
    let mut turn = outputs.iter().cycle();
    let mut output = turn.next();
    while let Some(parts) = output {
        match parts.recv().map_err(|_| "a thread panicked")?? {
            Part::More(text) => out.write_all(&text)?,
            Part::Last(text) => {
                out.write_all(&text)?;
                out.flush()?;
                output = turn.next();
            }
            Part::Fault(message) => {
                exit = ExitCode::FAILURE;
                warn(&message);
            }
            Part::Note { message, is_failure } => {
                notes = notes.saturating_add(1);
                if is_failure {
                    exit = ExitCode::FAILURE;
                }
                if notes <= MAX_NOTES {
                    warn(&message);
                }
            }
            Part::Counts(_) => {}
            Part::End => break,
        }
    }
    let more = notes.saturating_sub(MAX_NOTES);
    if more > 0 {
        warn(&format_args!("{more} more of these"));
    }
    if !options.count_by.is_empty() {
        for parts in outputs {
            while let Ok(part) = parts.recv() {
                if let Part::Counts(more) = part? {
                    counts.merge(more)?;
                }
            }
        }
    }
    Ok((exit, counts))
}

/// Makes a bar of the length of all files, or one without an end; a hidden one unless standard error is a terminal and standard
/// output is not.
fn progress_bar(names: &[PathBuf], quiet: bool) -> ProgressBar {
    if quiet || !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let bytes: Option<u64> = names.iter().map(|name| source::length(name)).sum();
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
