//! What loading and saying cost in memory, counted by the allocator itself.

#![allow(missing_docs, clippy::unwrap_used)]

use std::sync::Mutex;

use bigmodel_errors::{ApiError, ErrorCode, Localizer};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;
/// The tests of a file run at once, and there is one allocator.
static ALONE: Mutex<()> = Mutex::new(());

/// The most bytes that lived at once during the call, beyond what lived before.
fn peak<T>(call: impl FnOnce() -> T) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    drop(call());
    ALLOCATOR.peak_usage().saturating_sub(before)
}

#[test]
fn loading_takes_at_most_128_times_the_file() {
    let _alone = ALONE.lock().unwrap();
    let limit = 256 << 10;
    let select = "{ $n ->\n [a] a\n*[b] b\n }".repeat(6);
    let entry = |n: usize| format!("m{n} = {}{select}\n", "x".repeat(7_600));
    for (name, ftl) in [
        ("blank lines", format!("m = x{}", "\n".repeat(limit - 10))),
        ("small entries", "a=b\n".repeat(limit / 4)),
        ("junk", "a\n".repeat(limit / 2)),
        (
            "variants",
            (0..30).map(|n| format!("m{n} = {{ $x ->\n{}*[b] c\n}}\n", "[a]b\n".repeat(1_600))).collect(),
        ),
        ("attributes", (0..30).map(|n| format!("m{n} = x\n{}", " .a=y\n".repeat(1_300))).collect()),
        ("choices that multiply", (0..32).map(entry).collect()),
        ("references", (0..4_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect::<String>()),
    ] {
        let ftl: String = ftl;
        assert!(ftl.len() <= limit, "{name}");
        let bytes = peak(|| Localizer::builder().resource("en-US", ftl.clone()).build_lossy());
        assert!(bytes <= 128 * ftl.len().max(1 << 14), "{name}: {bytes} bytes for {}", ftl.len());
    }
}

#[test]
fn a_rendering_takes_at_most_a_megabyte_and_its_text() {
    let _alone = ALONE.lock().unwrap();
    let slots = "{ $field }".repeat(32);
    let (localizer, _) =
        Localizer::builder().resource("en-US", format!("error-1214 = {slots}\n")).build_lossy();
    let chain = localizer.negotiate("en");
    let error = ApiError::new(ErrorCode::INVALID_FIELD).with("field", "参".repeat(1 << 20));
    let length = localizer.render(&error, &chain).as_str().len();
    assert!(length <= 16 << 10, "{length}");
    let bytes = peak(|| localizer.render(&error, &chain).as_str().len());
    assert!(bytes <= (1 << 20) + (16 << 10), "{bytes}");
}

#[test]
fn recognizing_takes_memory_in_proportion_to_the_payload() {
    let _alone = ALONE.lock().unwrap();
    ApiError::recognize("warm up");
    for unit in [
        "{\"error\":",
        "[",
        "\"message\":\"x ",
        "{\"code\":1214,\"message\":\"x\"},",
        "\\\"",
        "参数非法",
        "error 1214: ",
        "{\"\":0},",
    ] {
        let payload = unit.repeat((1 << 18) / unit.len());
        let bytes = peak(|| ApiError::recognize(&payload));
        assert!(bytes <= 64 * payload.len(), "{unit}: {bytes} bytes for {}", payload.len());
    }
}
