//! The work of `explain --lines` for each line, in memory, beside serde_json parsing the same lines into a borrowed struct.
//! Read the ratios: machines differ.
//!
//! `cargo bench --bench lines`

#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::arithmetic_side_effects)]
#![allow(clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::hint::black_box;
use std::io;
use std::thread;
use std::time::Instant;

use bigmodel_errors::{Explainer, Localizer, Rendered};
use serde::Deserialize;

#[path = "../examples/lines.rs"]
#[allow(dead_code, reason = "its `main` prints")]
mod lines;

/// As many as a log has: the first of each kind are rendered, which takes a sixth of the time of 100,000 mixed lines.
const LINES: usize = 1_000_000;
const ROUNDS: usize = 7;
/// What is written is thrown away so often, as `explain --lines` does once it is written.
const MAX_OUTPUT: usize = 320 * 1024;

#[derive(Deserialize)]
#[allow(dead_code, reason = "parsed, not read")]
struct Body<'a> {
    #[serde(borrow)]
    error: Inner<'a>,
    request_id: Option<&'a str>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "parsed, not read")]
struct Inner<'a> {
    code: &'a str,
    message: &'a str,
}

fn parse(lines: &[u8]) {
    let mut parsed = 0_usize;
    for line in lines.split(|b| *b == b'\n') {
        parsed += usize::from(serde_json::from_slice::<Body<'_>>(black_box(line)).is_ok());
    }
    black_box(parsed);
}

fn explain(lines: &[u8]) {
    let localizer = Localizer::builtin();
    let json = |rendered: &Rendered<'_>, out: &mut Vec<u8>| -> io::Result<()> {
        Ok(serde_json::to_writer(out, rendered)?)
    };
    let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), json);
    let mut out = Vec::with_capacity(MAX_OUTPUT + 4096);
    for line in lines.split(|b| *b == b'\n') {
        // As the program does with a line that was logged as a JSON string.
        let unquoted: Option<String> =
            if line.starts_with(b"\"") { serde_json::from_slice(line).ok() } else { None };
        explainer
            .explain(black_box(unquoted.as_ref().map_or(line, |text| text.as_bytes())), &mut out)
            .unwrap();
        out.push(b'\n');
        if out.len() > MAX_OUTPUT {
            black_box(&mut out).clear();
        }
    }
    black_box(out);
}

/// The same work on two halves at once.
fn in_two(lines: &[u8], work: fn(&[u8])) {
    let half = lines.len() / 2 + lines[lines.len() / 2..].iter().position(|b| *b == b'\n').unwrap();
    let (first, second) = lines.split_at(half);
    thread::scope(|scope| {
        scope.spawn(|| work(first));
        work(&second[1..]);
    });
}

fn main() {
    println!(
        "{:32} {:>9} {:>9} {:>9} {:>9}",
        "median of rounds in turn", "MB/s", "best", "of serde", "best of 1"
    );
    let kinds = lines::KINDS.iter().map(|(name, share, kind)| (format!("{name} ({share} %)"), Some(*kind)));
    for (name, kind) in kinds.chain([("mixed".to_owned(), None)]) {
        let mut numbers = lines::Numbers::new(1);
        let all: Vec<String> = (0..LINES).map(|_| numbers.line(kind)).collect();
        let text = all.join("\n");
        let text = text.as_bytes();
        let works: [(&str, &dyn Fn()); 4] = [
            ("serde_json", &|| parse(text)),
            ("serde_json, 2", &|| in_two(text, parse)),
            ("explain", &|| explain(text)),
            ("explain, 2", &|| in_two(text, explain)),
        ];
        let mut seconds = [const { Vec::new() }; 4];
        for _ in 0..ROUNDS {
            for ((_, work), seconds) in works.iter().zip(&mut seconds) {
                let start = Instant::now();
                work();
                seconds.push(start.elapsed().as_secs_f64());
            }
        }
        seconds.iter_mut().for_each(|seconds| seconds.sort_by(f64::total_cmp));
        let median = |work: usize| seconds[work][ROUNDS / 2];
        let best = |work: usize| seconds[work][0];
        for (work, (what, _)) in works.iter().enumerate() {
            let megabytes = text.len() as f64 / 1e6;
            println!(
                "{:32} {:9.0} {:9.0} {:9.2} {:9.2}",
                format!("{name}: {what}"),
                megabytes / median(work),
                megabytes / best(work),
                median(work % 2) / median(work),
                // Two threads, where others may take one of the processors away at any moment.
                best(work / 2 * 2) / best(work),
            );
        }
    }
}
