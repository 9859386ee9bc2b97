//! Whether two threads say twice as much as one.

use std::sync::Barrier;
use std::thread;
use std::time::Instant;

use peers::results::{MIXED, PLURAL, Row, shuffle};

use crate::cases::Case;
use crate::{buffer, repetitions};

const ROUNDS: usize = 101;
/// Long enough that the threads run together, short enough that many bursts are undisturbed.
const BURST_NS: f64 = 2_000_000.0;

pub fn measured(cases: &[Case]) -> Vec<Row> {
    let cases: Vec<&Case> = cases.iter().filter(|case| [MIXED, PLURAL].contains(&case.column)).collect();
    let counts: Vec<u64> = cases.iter().map(|case| repetitions(case, BURST_NS)).collect();
    let mut rates = vec![[Vec::new(), Vec::new()]; cases.len()];
    let mut order: Vec<(usize, usize)> = (0..cases.len()).flat_map(|n| [(n, 1), (n, 2)]).collect();
    let mut state = 1;
    for _ in 0..ROUNDS {
        shuffle(&mut order, &mut state);
        for &(n, threads) in &order {
            rates[n][threads - 1].push(burst(cases[n], counts[n], threads));
        }
    }
    let rows = cases.iter().zip(rates).map(|(case, rates)| {
        let numbers = rates.map(|rates| (undisturbed(rates) * 100.0).round() / 100.0).into();
        Row { variant: case.variant.to_owned(), column: case.column.to_owned(), numbers }
    });
    rows.collect()
}

/// Million texts a second, all threads together.
fn burst(case: &Case, texts: u64, threads: usize) -> f64 {
    let ready = Barrier::new(threads);
    let rate = || {
        let mut out = buffer();
        (case.work)(&mut out, texts / 8);
        ready.wait();
        let started = Instant::now();
        (case.work)(&mut out, texts);
        texts as f64 / started.elapsed().as_nanos() as f64 * 1000.0
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(rate)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no case panics")).sum()
    })
}

/// The 90th percentile: a burst that shared its core with a neighbour says nothing about locks.
fn undisturbed(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() * 9 / 10]
}
