//! What recognizing and loading cost as the input grows, in instructions that valgrind counts: no clock, no luck.
//!
//! Each workload runs twice under `valgrind --tool=cachegrind`, with an input of one size and of twice that size. What is
//! linear costs at most twice as much, and a little; what is quadratic, four times.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

use std::env;
use std::process::Command;
use std::thread;

use bigmodel_errors::{ApiError, Localizer};

/// Tells a child process what to do: the workload's number and the bytes of its input.
const WORKLOAD: &str = "BIGMODEL_ERRORS_GROWTH";
/// The smaller input, in bytes: of payloads, and of resources. A debug build under valgrind takes its time.
const BYTES: [usize; 2] = [4 << 10, 16 << 10];
/// The most that twice the input may cost, as a ratio.
const MOST: f64 = 2.4;
/// The most that a byte may cost, in bytes of plain text, which costs next to nothing.
const MOST_PER_BYTE: f64 = 80.0;
/// The number of the workload that is plain text.
const PLAIN: usize = 0;

enum Workload {
    /// A payload of this text, over and over, after that one.
    Payload(&'static str, &'static str),
    /// A resource of entries of that text, `#` in it being the entry's number.
    Resource(&'static str),
    /// A resource of one entry that is as long as it may be and longer: its head, and what repeats.
    Entry(&'static str, &'static str),
}

use Workload::{Entry, Payload, Resource};

const WORKLOADS: &[Workload] = &[
    Payload("", "some words that say nothing, "),
    Payload("", "{\"error\":"),
    Payload("", "["),
    Payload("", "\\"),
    Payload("", "\\\""),
    Payload("", "{\"code\":\"1214\",\"message\":\"x\"},"),
    Payload("", "data: {\"error\":{\"code\":\"1302\",\"message\":\"rate limit\"}}\n\n"),
    Payload("{\"error\":{\"code\":\"1214\",\"message\":\"", "参数非法"),
    Payload("", "code=1214 message=x; "),
    Payload("", "[1305]["),
    Payload("", "Usage limit reached for 5 hour. Your limit will reset at "),
    Payload("", " and "),
    Payload("", "'"),
    Payload("", "&quot;%22\\x22"),
    Payload("", "request_id: 20260905073518df58160ac3e4cc6e "),
    Payload("", "error 1113 HTTP 429 "),
    Payload("", "<html>502 Bad Gateway</html>"),
    Payload("", "1214"),
    Payload("", "\u{1b}[31m"),
    // What anybody may say, and names no service.
    Payload("", "Your account does not exist,zbzb.."),
    Payload("{\"message\":\"", "Your account does not exist,zbzb.."),
    Payload("", "您的账户已被锁定，请联系客服解锁bz"),
    Payload("", "You do not have permission to access x"),
    Payload("", "Rate limit reached for requests "),
    // Beginnings of sentences that go on after an argument.
    Payload("", "API "),
    Payload("", "该 API "),
    Payload("", "API x does not exist, bz"),
    Resource("m# = x\n"),
    Resource("m# = { $field ->\n [a] x\n*[b] y\n }\n"),
    Resource("m# = { missing }\n"),
    Resource("junk # = x\n"),
    Resource("-t# = x\nm# = { -t# }\n"),
    Resource("\n\n\n\n\n\n\n#\n"),
    Resource("error-1214 = x #\n"),
    Entry("m = x", "\n"),
    Entry("m = ", "{"),
    Entry("m = { A(", "a:1,"),
    Entry("m = x\n", " .a=y\n"),
    Entry("m = { $x ->\n", "[a]b\n"),
    Entry("m = ", "{ \"\\u00e9\" }"),
];

impl Workload {
    fn input(&self, bytes: usize) -> String {
        match self {
            Payload(head, unit) | Entry(head, unit) => (*head).to_owned() + &unit.repeat(bytes / unit.len()),
            Resource(entry) => {
                (0..bytes / entry.len()).map(|n| entry.replace('#', &format!("{n:04}"))).collect()
            }
        }
    }

    fn bytes(&self) -> usize {
        BYTES[usize::from(!matches!(self, Payload(..)))]
    }

    fn run(&self, bytes: usize) {
        let input = self.input(bytes);
        if let Payload(..) = self {
            let error = ApiError::recognize(&input);
            let localizer = Localizer::builtin();
            assert!(!localizer.render(&error, &localizer.negotiate("zh")).as_str().is_empty());
        } else {
            let (localizer, _) = Localizer::builder().resource("en-US", input).build_lossy();
            let rendered = localizer.render(&ApiError::new(1214), &localizer.negotiate("en")).to_string();
            assert!(!rendered.is_empty());
        }
    }
}

/// How many instructions a process executes that does that much; `None` where valgrind is not there.
fn instructions(workload: usize, bytes: usize) -> Option<f64> {
    let valgrind = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
    let output = Command::new("valgrind")
        .args(valgrind)
        .arg(env::current_exe().unwrap())
        .args(["--exact", "does_what_it_is_told", "--nocapture"])
        .env(WORKLOAD, format!("{workload} {bytes}"))
        .output()
        .ok()?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{report}");
    let count = report.lines().find_map(|line| line.split_once("I refs:").or(line.split_once("I   refs:")));
    Some(count.unwrap().1.trim().replace(',', "").parse().unwrap())
}

/// The work of a child process; without its order, as in any other run of the tests, a small input each.
#[test]
fn does_what_it_is_told() {
    let Ok(order) = env::var(WORKLOAD) else {
        return WORKLOADS.iter().for_each(|workload| workload.run(200));
    };
    let (workload, bytes) = order.split_once(' ').unwrap();
    WORKLOADS[workload.parse::<usize>().unwrap()].run(bytes.parse().unwrap());
}

#[test]
fn twice_the_input_costs_twice_the_instructions() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("skipped: this test needs valgrind");
        return;
    }
    let costs = |n: usize, workload: &Workload| {
        let bytes = workload.bytes();
        // What a process costs that reads next to nothing, with the texts prepared.
        let [nothing, once, twice] = [64, bytes, 2 * bytes].map(|bytes| instructions(n, bytes).unwrap());
        let (per_byte, ratio) = ((once - nothing) / bytes as f64, (twice - nothing) / (once - nothing));
        eprintln!("{ratio:.2} {per_byte:10.0} per byte: {:?}", workload.input(64));
        (per_byte, ratio)
    };
    let plain = costs(PLAIN, &WORKLOADS[PLAIN]).0;
    let judged = |n: usize, workload: &Workload| {
        let (per_byte, ratio) = costs(n, workload);
        let input = workload.input(64);
        assert!(ratio <= MOST, "{ratio:.2} times the instructions for twice {input:?}");
        // What grows as the square and stops at a bound has a low ratio beyond it.
        let factor = per_byte / plain;
        assert!(factor <= MOST_PER_BYTE, "{factor:.0} times the instructions of plain text for {input:?}");
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for core in 0..cores {
            let share = WORKLOADS.iter().enumerate().skip(core).step_by(cores);
            scope.spawn(move || share.for_each(|(n, workload)| judged(n, workload)));
        }
    });
}
