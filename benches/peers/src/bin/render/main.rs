//! What saying a message costs: prints a table, and one of two threads.
//!
//! `cargo run --release`; with `-- --save` the results go to `docs/benchmarks`, too. It takes a minute.

mod cases;
mod threads;

use peers::counting::{Counting, allocations};
use peers::results::{Results, Row, is_to_save, median, shuffle};
use rustix::time::{ClockId, clock_gettime};

use crate::cases::{Case, cases};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often each case is measured, and for how long: many short times, of which the median lets nothing through that
/// neighbours do now and then.
const ROUNDS: usize = 401;
const BATCH_NS: f64 = 400_000.0;

fn main() -> std::io::Result<()> {
    let cases = cases();
    let render = Results::new(measured(&cases));
    println!(
        "{}\n\nns (times the hand-written `match`) allocations\n\n{}",
        render.about,
        render.render_table()
    );
    let threads = Results::new(threads::measured(&cases));
    println!("Million texts a second by one thread → by two\n\n{}", threads.threads_table());
    if is_to_save() {
        render.save("render.csv", "nanoseconds;allocations")?;
        threads.save("threads.csv", "one thread;two threads")?;
    }
    Ok(())
}

/// Every case in every round, in an order that changes.
fn measured(cases: &[Case]) -> Vec<Row> {
    let counts: Vec<u64> = cases.iter().map(|case| repetitions(case, BATCH_NS)).collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); cases.len()];
    let mut order: Vec<usize> = (0..cases.len()).collect();
    let (mut out, mut state) = (buffer(), 1);
    for _ in 0..ROUNDS {
        shuffle(&mut order, &mut state);
        for &n in &order {
            // The first few fill the caches again.
            (cases[n].work)(&mut out, counts[n] / 8);
            let started = thread_ns();
            (cases[n].work)(&mut out, counts[n]);
            times[n].push((thread_ns() - started) / counts[n] as f64);
        }
    }
    let rows = cases.iter().zip(times).map(|(case, times)| {
        // All 36 messages as often.
        const TEXTS: u64 = 36 * 10;
        let allocated = allocations(|| (case.work)(&mut out, TEXTS)) as f64 / TEXTS as f64;
        Row {
            variant: case.variant.to_owned(),
            column: case.column.to_owned(),
            numbers: vec![(median(times) * 10.0).round() / 10.0, (allocated * 100.0).round() / 100.0],
        }
    });
    rows.collect()
}

/// A buffer so large that it begins a page of its own: where a text lies across the end of one, which is a matter of luck
/// otherwise, each costs 5 ns more.
pub fn buffer() -> String {
    String::with_capacity(1 << 20)
}

/// How many texts take about that long.
pub fn repetitions(case: &Case, ns: f64) -> u64 {
    let mut out = buffer();
    let times = (0..9).map(|_| {
        let started = thread_ns();
        (case.work)(&mut out, 360);
        (thread_ns() - started) / 360.0
    });
    (ns / median(times.collect()).max(0.1)) as u64 + 1
}

/// The time that this thread was running.
fn thread_ns() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}
