//! Counts the instructions of the main paths under valgrind, and compares them with `instructions.txt`: unlike times, counts do
//! not depend on the load of the machine.
//!
//! `cargo bench --features all-locales --bench instructions` fails where a path is more than a tenth off; with `-- --record` it
//! writes the file anew. Counts depend on the compiler, so they are compared only where that is the recorded one.

#![allow(missing_docs, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use bigmodel_errors::{ApiError, ErrorCode, Localizer};

/// The variable that tells a child process which path to run, and how often.
const ORDER: &str = "BIGMODEL_ERRORS_INSTRUCTIONS";
const RECORDED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.txt");
const RECORD: &str = "cargo bench --features all-locales --bench instructions -- --record";
/// The tolerance of a count.
const TOLERANCE: f64 = 0.1;
/// Copying takes as many instructions as the processor's registers are wide; so it is what every x86-64 has.
const PLAIN_COPIES: &str = "glibc.cpu.hwcaps=-AVX2,-AVX2_Usable,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM";
/// How often a path runs in the two processes of which the difference is taken: what is prepared once is in both.
const REPETITIONS: [usize; 2] = [50, 250];
/// The same for the first text of a process.
const FIRST: [usize; 2] = [0, 1];

/// Three ranges, of which the second is available.
const HEADER: &str = "fr-CH, zh-Hans-SG;q=0.9, en;q=0.8";

const PAYLOADS: &[(&str, &str)] = &[
    (
        "v4",
        r#"{"error":{"code":"1214","message":"messages 参数非法。请检查文档。"},"request_id":"20260905073518df58160ac3e4cc6e"}"#,
    ),
    ("flat", r#"{"code":1001,"msg":"Header中未收到Authorization参数，无法进行身份验证。","success":false}"#),
    (
        "content filter",
        r#"{"contentFilter":[{"level":1,"role":"user"}],"error":{"code":"1301","message":"系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合。"}}"#,
    ),
    (
        "three arguments",
        r#"{"error":{"code":"1308","message":"已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。"}}"#,
    ),
    ("no error", r#"{"level":"info","msg":"listening","port":1253}"#),
    ("brackets", "[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]"),
    ("python", "Error code: 429 - {'error': {'code': '1113', 'message': '余额不足或无可用资源包,请充值。'}}"),
    ("sentence", "ZaiException - The service may be temporarily overloaded, please try again later"),
];

fn main() -> ExitCode {
    if let Ok(order) = env::var(ORDER) {
        obey(&order);
        return ExitCode::SUCCESS;
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("skipped: counting instructions needs valgrind");
        return ExitCode::SUCCESS;
    }
    let compiler = compiler();
    let recorded = fs::read_to_string(RECORDED).unwrap_or_default();
    let is_to_record = env::args().any(|argument| argument == "--record");
    if !is_to_record && !recorded.contains(&compiler) {
        eprintln!("skipped: the counts were recorded with another compiler than {compiler}");
        return ExitCode::SUCCESS;
    }
    let counts = counts(&paths());
    if is_to_record {
        let lines: String = counts.iter().map(|(path, count)| format!("{path} = {count}\n")).collect();
        let text = format!("# Instructions, as `{RECORD}` counts them.\n# {compiler}\n{lines}");
        fs::write(RECORDED, text).expect("the file can be written");
        return ExitCode::SUCCESS;
    }
    if is_as_recorded(&counts, &recorded) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints all counts beside the recorded ones.
fn is_as_recorded(counts: &BTreeMap<String, u64>, recorded: &str) -> bool {
    let lines = recorded.lines().filter_map(|line| line.split_once(" = "));
    let recorded: BTreeMap<&str, u64> =
        lines.filter_map(|(path, count)| Some((path, count.parse().ok()?))).collect();
    let mut fits = true;
    println!("{:<36} {:>12} {:>12}", "path", "instructions", "recorded");
    for (path, count) in counts {
        let off = recorded.get(&**path).map(|recorded| *count as f64 / *recorded as f64 - 1.0);
        let judgment = match off {
            None => "not recorded".to_owned(),
            Some(off) if off.abs() > TOLERANCE => format!("{:+.0} %", 100.0 * off),
            Some(_) => String::new(),
        };
        fits &= judgment.is_empty();
        let recorded = recorded.get(&**path).map_or_else(String::new, u64::to_string);
        println!("{path:<36} {count:>12} {recorded:>12} {judgment}");
    }
    for path in recorded.keys().filter(|path| !counts.contains_key(**path)) {
        fits = false;
        println!("{path:<36} {:>12} {:>12} no longer there", "", "");
    }
    if !fits {
        println!("if that is intended: {RECORD}");
    }
    fits
}

/// Every path; those of the first text for each locale that is built in.
fn paths() -> Vec<String> {
    let fixed = [
        "make an error",
        "write plain",
        "write one argument",
        "write two arguments",
        "write plural",
        "write bare",
        "write fallback",
        "write unknown code",
        "write for end users",
        "render plain",
        "render one argument",
        "negotiate a tag",
        "negotiate a header",
        "recognize and render",
        "localize",
    ];
    let recognize = PAYLOADS.iter().map(|(name, _)| format!("recognize {name}"));
    let locales: Vec<String> = Localizer::builtin().locales().map(ToString::to_string).collect();
    let first =
        locales.iter().flat_map(|tag| [format!("first plain in {tag}"), format!("first argument in {tag}")]);
    fixed.into_iter().map(str::to_owned).chain(recognize).chain(first).collect()
}

/// The work of a child process.
fn obey(order: &str) {
    let (times, path) = order.split_once(' ').expect("a number and a path");
    let mut work = work(path);
    for _ in 0..times.parse().expect("a number") {
        work();
    }
}

/// Prepares a path. Nothing that a first text needs may be prepared for that.
fn work(path: &str) -> Box<dyn FnMut()> {
    let made = |path: &str| match path {
        "plain" => ApiError::new(ErrorCode::INSUFFICIENT_BALANCE),
        "one argument" | "argument" => ApiError::new(ErrorCode::INVALID_FIELD).with("field", "messages"),
        "two arguments" => {
            ApiError::new(ErrorCode::CONFLICTING_FIELDS).with("field1", "top_p").with("field2", "temperature")
        }
        "plural" => ApiError::new(ErrorCode::USAGE_LIMIT)
            .with("number", 5)
            .with("unit", "hour")
            .with("next_flush_time", "2026-08-12 18:58:34"),
        "bare" => ApiError::new(ErrorCode::INVALID_FIELD),
        "unknown code" => ApiError::new(1299),
        path => panic!("no such path: {path}"),
    };
    let (verb, object) = path.split_once(' ').unwrap_or((path, ""));
    match (verb, object) {
        ("make", _) => Box::new(|| {
            black_box(ApiError::new(black_box(1214)).with(black_box("field"), black_box("messages")));
        }),
        ("write", "fallback") => {
            let builder = Localizer::builder().resource("en-US", "error-1399 = Only the reference has it");
            write(builder.build().expect("the entry is well-formed"), ApiError::new(1399), "zh")
        }
        ("write", "for end users") => {
            let builder = Localizer::builder().audience(bigmodel_errors::Audience::EndUser);
            write(builder.build().expect("nothing was added"), made("plain"), "zh")
        }
        // The others share the built-in texts, as an app does. English has plurals.
        ("write", object) => {
            write(Localizer::builtin(), made(object), if object == "plural" { "en" } else { "zh" })
        }
        ("render", object) => {
            let (localizer, error) = (Localizer::builtin(), made(object));
            let chain = localizer.negotiate("zh");
            Box::new(move || {
                black_box(localizer.render(black_box(&error), black_box(&chain)).as_str());
            })
        }
        ("negotiate", object) => {
            let (localizer, requested) =
                (Localizer::builtin(), if object == "a tag" { "zh-CN" } else { HEADER });
            Box::new(move || {
                black_box(localizer.negotiate(black_box(requested)));
            })
        }
        ("recognize", "and render") => {
            let (localizer, payload) = (Localizer::builtin(), payload("v4"));
            let chain = localizer.negotiate("en");
            Box::new(move || {
                let error = ApiError::recognize(black_box(payload));
                black_box(localizer.render(&error, black_box(&chain)).as_str());
            })
        }
        ("recognize", name) => {
            let payload = payload(name);
            Box::new(move || {
                black_box(ApiError::recognize(black_box(payload)));
            })
        }
        ("localize", _) => Box::new(|| {
            black_box(bigmodel_errors::localize(black_box(payload("v4")), black_box(HEADER)));
        }),
        ("first", object) => {
            let (what, tag) = object.split_once(" in ").expect("a locale");
            let (error, tag) = (made(what), tag.to_owned());
            let mut out = String::with_capacity(1024);
            Box::new(move || {
                let localizer = Localizer::builtin();
                let _ = localizer.write(&mut out, black_box(&error), &localizer.negotiate(black_box(&tag)));
            })
        }
        _ => panic!("no such path: {path}"),
    }
}

fn write(
    localizer: impl std::borrow::Borrow<Localizer> + 'static,
    error: ApiError,
    tag: &str,
) -> Box<dyn FnMut()> {
    let (chain, mut out) = (localizer.borrow().negotiate(tag), String::with_capacity(1024));
    Box::new(move || {
        out.clear();
        let _ = localizer.borrow().write(black_box(&mut out), black_box(&error), black_box(&chain));
    })
}

fn payload(name: &str) -> &'static str {
    PAYLOADS.iter().find(|(known, _)| *known == name).expect("a name of the table").1
}

/// Counts all paths, on as many cores as there are.
fn counts(paths: &[String]) -> BTreeMap<String, u64> {
    let (next, counts) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let share = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            // Of a single text, what the system does at random now and then is a third, more or less: the middle one of five counts.
            let ([few, many], rounds) = if path.starts_with("first") { (FIRST, 5) } else { (REPETITIONS, 1) };
            let middle = |times| {
                let mut counts: Vec<u64> = (0..rounds).map(|_| instructions(path, times)).collect();
                counts.sort_unstable();
                counts.get(rounds / 2).copied().unwrap_or_default()
            };
            let difference = middle(many).saturating_sub(middle(few));
            let count = difference / (many - few) as u64;
            counts.lock().expect("nobody panics with it").insert(path.clone(), count);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(share);
        }
    });
    counts.into_inner().expect("nobody panicked with it")
}

/// How many instructions a process executes that runs a path that often.
fn instructions(path: &str, times: usize) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(env::current_exe().expect("this program has a path"))
        // Nothing else of the environment: its length would count, too.
        .env_clear()
        .env("PATH", env::var_os("PATH").unwrap_or_default())
        .env("GLIBC_TUNABLES", PLAIN_COPIES)
        .env(ORDER, format!("{times} {path}"))
        .output()
        .expect("valgrind has answered before");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    let count = report.lines().find_map(|line| line.split_once("refs:")).expect("it prints the count").1;
    count.trim().replace(',', "").parse().expect("a number")
}

/// The version and the target, as in the recorded file.
fn compiler() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("the compiler that built this");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line =
        |prefix| text.lines().find_map(|line| line.strip_prefix(prefix)).unwrap_or_default().to_owned();
    format!("Rust {} for {}", line("release: "), line("host: "))
}
