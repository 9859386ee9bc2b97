//! What recognizing and loading cost as the input grows, in instructions that valgrind counts: no clock, no luck.
//!
//! Each workload runs under `valgrind --tool=callgrind` with an input of one size and of twice that size, all of them in one
//! process for each processor, which counts every call by itself. What is linear costs at most twice as much, and a little; what is quadratic, four times. The workloads are those below and
//! `growth/worst.txt`, which `.ci/growth` writes. They run in release, as in an app: in a debug build, the test has cargo run it
//! once more so.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::hint::black_box;
use std::process::Command;
use std::thread;

use bigmodel_errors::{ApiError, Localizer};

#[path = "growth/input.rs"]
mod input;
#[cfg(unix)]
#[path = "growth/worst.rs"]
mod worst;

use input::Input;

/// Tells a child process which share of the workloads is its own, and of how many.
const SHARE: &str = "BIGMODEL_ERRORS_GROWTH";
/// The smaller input, in bytes.
const BYTES: usize = 8 << 10;
/// The most that twice the input may cost, as a ratio.
const MAX_RATIO: f64 = 2.4;
/// The most that a byte may cost, in bytes of plain text, which costs next to nothing.
const MAX_FACTOR: f64 = 60.0;
/// The number of the workload that is plain text.
const PLAIN: usize = 0;
const WORST: &str = include_str!("growth/worst.txt");

enum Workload {
    Payload(Input),
    /// A resource of entries of that text, `#` in it being the entry's number.
    Resource(&'static str),
    /// A resource of one entry that is as long as it may be and longer: its head, and what repeats.
    Entry(&'static str, &'static str),
}

use Workload::{Entry, Payload, Resource};

/// A text, and what repeats after it.
const PAYLOADS: &[(&str, &str)] = &[
    ("", "some words that say nothing, "),
    ("", "{\"error\":"),
    ("", "["),
    ("", "\\"),
    ("", "\\\""),
    ("", "{\"code\":\"1214\",\"message\":\"x\"},"),
    ("", "data: {\"error\":{\"code\":\"1302\",\"message\":\"rate limit\"}}\n\n"),
    ("{\"error\":{\"code\":\"1214\",\"message\":\"", "参数非法"),
    ("", "code=1214 message=x; "),
    ("", "[1305]["),
    ("", "Usage limit reached for 5 hour. Your limit will reset at "),
    ("", " and "),
    ("", "'"),
    ("", "&quot;%22\\x22"),
    ("", "request_id: 20260905073518df58160ac3e4cc6e "),
    ("", "error 1113 HTTP 429 "),
    ("", "<html>502 Bad Gateway</html>"),
    ("", "1214"),
    ("", "\u{1b}[31m"),
    // What anybody may say, and names no service.
    ("", "Your account does not exist,zbzb.."),
    ("{\"message\":\"", "Your account does not exist,zbzb.."),
    ("", "您的账户已被锁定，请联系客服解锁bz"),
    ("", "You do not have permission to access x"),
    ("", "Rate limit reached for requests "),
    // Quotation marks that are never closed, after the names of credentials.
    ("", "password=“abc "),
    ("{\"error\":{\"code\":\"1302\",\"message\":\"", "path: /api/paas/v4/api_key=“"),
    ("", "api_key=\"abc "),
    // Beginnings of sentences that go on after an argument.
    ("", "API "),
    ("", "该 API "),
    ("", "API x does not exist, bz"),
];

const RESOURCES: &[Workload] = &[
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

/// The workload of that number: those written here, those found, the resources.
fn workload(n: usize) -> Option<Workload> {
    let written = PAYLOADS.iter().map(|(head, unit)| Input {
        head: (*head).into(),
        unit: (*unit).into(),
        ladder: false,
    });
    let found = WORST.lines().map(|line| serde_json::from_str(line).unwrap());
    let resources = RESOURCES.iter().map(|resource| match resource {
        Entry(head, unit) => Entry(head, unit),
        Resource(entry) => Resource(entry),
        Payload(input) => Payload(input.clone()),
    });
    written.chain(found).map(Payload).chain(resources).nth(n)
}

impl Workload {
    fn input(&self, bytes: usize) -> String {
        match self {
            Payload(input) => input.text(bytes),
            Entry(head, unit) => (*head).to_owned() + &unit.repeat(bytes / unit.len()),
            Resource(entry) => {
                (0..bytes / entry.len()).map(|n| entry.replace('#', &format!("{n:04}"))).collect()
            }
        }
    }

    fn run(&self, input: String) {
        if let Payload(_) = self {
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

/// The numbers of the workloads and their sizes, in the order in which a child process runs them.
fn orders(share: usize, shares: usize) -> impl Iterator<Item = (usize, usize)> {
    let numbers = (0..).take_while(|n| workload(*n).is_some()).filter(move |n| n % shares == share);
    // The smallest is what it costs to read next to nothing, with the texts prepared.
    numbers.flat_map(|n| [64, BYTES, 2 * BYTES].map(|bytes| (n, bytes)))
}

/// What valgrind counts, each call by itself.
#[inline(never)]
fn counted(workload: &Workload, input: String) {
    workload.run(black_box(input));
}

/// The instructions of each order of a share, in their order.
fn instructions(share: usize, shares: usize) -> Vec<f64> {
    let directory = tempfile::tempdir().unwrap();
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=growth::counted", "--dump-after=growth::counted"])
        .arg(format!("--callgrind-out-file={}", directory.path().join("counted").display()))
        .arg(env::current_exe().unwrap())
        .args(["--exact", "does_what_it_is_told", "--nocapture"])
        .env(SHARE, format!("{share} {shares}"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let count = |n: usize| {
        let dump = fs::read_to_string(directory.path().join(format!("counted.{n}"))).unwrap();
        let total = dump.lines().find_map(|line| line.strip_prefix("totals: ")).unwrap();
        total.parse().unwrap()
    };
    (1..=orders(share, shares).count()).map(count).collect()
}

/// The work of a child process; without its order, as in any other run of the tests, a small input each.
#[test]
fn does_what_it_is_told() {
    let Ok(order) = env::var(SHARE) else {
        return (0..).map_while(workload).for_each(|workload| workload.run(workload.input(200)));
    };
    let (share, shares) = order.split_once(' ').unwrap();
    for (n, bytes) in orders(share.parse().unwrap(), shares.parse().unwrap()) {
        let workload = workload(n).unwrap();
        // What the first run of an input prepares is not its own.
        workload.run(workload.input(64));
        counted(&workload, workload.input(bytes));
    }
}

/// The same test in release.
fn run_optimized() {
    let status = Command::new(env!("CARGO"))
        .args(["test", "--release", "--features", "all-locales", "--test", "growth"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), "--", "--nocapture"])
        .status();
    assert!(status.unwrap().success());
}

#[test]
fn twice_the_input_costs_twice_the_instructions() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("skipped: this test needs valgrind");
        return;
    }
    if cfg!(debug_assertions) {
        return run_optimized();
    }
    let shares = thread::available_parallelism().map_or(1, usize::from);
    let counted = thread::scope(|scope| {
        let children: Vec<_> =
            (0..shares).map(|share| scope.spawn(move || instructions(share, shares))).collect();
        let counted = children.into_iter().map(|child| child.join().unwrap()).enumerate();
        counted.flat_map(|(share, counts)| orders(share, shares).zip(counts)).collect::<BTreeMap<_, _>>()
    });
    let cost = |n: usize| {
        let [nothing, once, twice] = [64, BYTES, 2 * BYTES].map(|bytes| counted[&(n, bytes)]);
        ((twice - nothing) / (2 * BYTES) as f64, (twice - nothing) / (once - nothing))
    };
    let (plain, _) = cost(PLAIN);
    for (n, workload) in (0..).map_while(workload).enumerate() {
        let (per_byte, ratio) = cost(n);
        let input = workload.input(64);
        eprintln!("{ratio:.2} {per_byte:10.0} per byte: {input:?}");
        assert!(ratio <= MAX_RATIO, "{ratio:.2} times the instructions for twice {input:?}");
        // What grows as the square and stops at a bound has a low ratio beyond it.
        let factor = per_byte / plain;
        assert!(factor <= MAX_FACTOR, "{factor:.0} times the instructions of plain text for {input:?}");
    }
}
