//! Times rendering, for every kind of error with a cost of its own. `benches/peers` compares it with other libraries,
//! `benches/instructions.rs` detects regressions.
//!
//! `cargo bench --bench render`, with `--features all-locales` for all that can be built in

#![allow(missing_docs)]

use std::fmt::Write;
use std::hint::black_box;

use bigmodel_errors::{ApiError, Chain, ErrorCode, Localizer};
use divan::Bencher;
use divan::counter::ItemsCount;

fn main() {
    // Preparation is not timed; the first text has a benchmark of its own.
    for error in all() {
        locales().for_each(|tag| assert!(!owned(&error, &chain(&tag)).is_empty()));
    }
    divan::main();
}

fn locales() -> impl Iterator<Item = String> {
    Localizer::builtin().locales().map(ToString::to_string)
}

/// Three ranges, of which the second is available.
const HEADER: &str = "fr-CH, zh-Hans-SG;q=0.9, en;q=0.8";

const ERRORS: [&str; 8] =
    ["plain", "one argument", "two", "plural", "missing argument", "unknown code", "no code", "status alone"];

fn error(name: &str) -> ApiError {
    match name {
        "plain" => ApiError::new(ErrorCode::INSUFFICIENT_BALANCE),
        "one argument" => ApiError::new(ErrorCode::INVALID_FIELD).with("field", "messages"),
        "two" => {
            ApiError::new(ErrorCode::CONFLICTING_FIELDS).with("field1", "top_p").with("field2", "temperature")
        }
        "plural" => ApiError::new(ErrorCode::USAGE_LIMIT)
            .with("number", 5)
            .with("unit", "hour")
            .with("next_flush_time", "2026-08-12 18:58:34"),
        "missing argument" => ApiError::new(ErrorCode::INVALID_FIELD),
        "unknown code" => ApiError::new(1299),
        "status alone" => ApiError::default().with_http_status(502),
        _ => ApiError::default(),
    }
}

/// An error of every code, with all its arguments.
fn all() -> Vec<ApiError> {
    let made = |code: &ErrorCode| {
        let value = |name: &str| match name {
            "number" => "5".to_owned(),
            "unit" => "hour".to_owned(),
            "next_flush_time" => "2026-08-12 18:58:34".to_owned(),
            name => format!("a-{name}"),
        };
        let arguments = code.arguments().iter();
        arguments.fold(ApiError::new(*code), |error, name| error.with(*name, value(name)))
    };
    ErrorCode::KNOWN.iter().map(made).collect()
}

fn chain(tag: &str) -> Chain {
    Localizer::builtin().negotiate(tag)
}

fn owned(error: &ApiError, chain: &Chain) -> String {
    Localizer::builtin().render(error, chain).to_string()
}

fn write(out: &mut impl Write, error: &ApiError, chain: &Chain) {
    let _ = Localizer::builtin().write(black_box(out), black_box(error), black_box(chain));
}

#[divan::bench(args = ERRORS)]
fn into_a_reused_buffer(bencher: Bencher<'_, '_>, name: &str) {
    let (error, chain, mut out) = (error(name), chain("zh"), String::with_capacity(1024));
    bencher.bench_local(|| {
        out.clear();
        write(&mut out, &error, &chain);
    });
}

#[divan::bench(args = ERRORS)]
fn rendered(bencher: Bencher<'_, '_>, name: &str) {
    let (error, chain) = (error(name), chain("zh"));
    bencher.bench(|| Localizer::builtin().render(black_box(&error), black_box(&chain)).as_str().len());
}

#[divan::bench(args = ERRORS)]
fn as_a_string(bencher: Bencher<'_, '_>, name: &str) {
    let (error, chain) = (error(name), chain("zh"));
    bencher.bench(|| owned(black_box(&error), black_box(&chain)));
}

/// Selecting a plural, which Chinese does not.
#[divan::bench]
fn plural_in_english(bencher: Bencher<'_, '_>) {
    let (error, chain, mut out) = (error("plural"), chain("en"), String::with_capacity(1024));
    bencher.bench_local(|| {
        out.clear();
        write(&mut out, &error, &chain);
    });
}

/// All codes in turn, so that branches are not predicted.
#[divan::bench(args = locales())]
fn every_code(bencher: Bencher<'_, '_>, tag: &str) {
    let (errors, chain, mut out) = (all(), chain(tag), String::with_capacity(1024));
    bencher.counter(ItemsCount::new(errors.len())).bench_local(|| {
        for error in &errors {
            out.clear();
            write(&mut out, error, &chain);
        }
    });
}

/// Two threads at once; that one of them waits for the other would show as more than the time of one.
#[divan::bench(threads = [1, 2], args = ["every code", "plural"])]
fn on_threads(bencher: Bencher<'_, '_>, what: &str) {
    let (errors, chain) = (if what == "plural" { vec![error(what)] } else { all() }, chain("en"));
    bencher.counter(ItemsCount::new(errors.len())).with_inputs(|| String::with_capacity(1024)).bench_refs(
        |out| {
            for error in &errors {
                out.clear();
                write(out, error, &chain);
            }
        },
    );
}

/// A message that only the reference has, to a reader of Chinese.
#[divan::bench]
fn fallback(bencher: Bencher<'_, '_>) {
    let built = Localizer::builder().resource("en-US", "error-1399 = Only the reference has it").build();
    let Ok(localizer) = built else { return };
    let (error, chain, mut out) =
        (ApiError::new(1399), localizer.negotiate("zh"), String::with_capacity(1024));
    bencher.bench_local(|| {
        out.clear();
        let _ = localizer.write(black_box(&mut out), black_box(&error), black_box(&chain));
    });
}

#[divan::bench(args = ["zh", "zh_CN.UTF-8", HEADER, "*", "tlh"])]
fn negotiate(bencher: Bencher<'_, '_>, requested: &str) {
    bencher.bench(|| Localizer::builtin().negotiate(black_box(requested)));
}

#[divan::bench]
fn negotiate_and_write(bencher: Bencher<'_, '_>) {
    let (error, mut out) = (error("plain"), String::with_capacity(1024));
    bencher.bench_local(|| {
        out.clear();
        write(&mut out, &error, &chain(black_box(HEADER)));
    });
}

/// The first text of a localizer, which has read nothing yet. Of a whole process, `benches/peers` measures it.
#[divan::bench(args = locales())]
fn the_first(bencher: Bencher<'_, '_>, tag: &str) {
    let error = error("one argument");
    bencher.bench(|| {
        let localizer = Localizer::builder().build();
        localizer.map(|localizer| localizer.render(&error, &localizer.negotiate(black_box(tag))).to_string())
    });
}
