//! What loading and saying cost in memory, counted by the allocator itself.

#![allow(missing_docs, clippy::unwrap_used)]

use std::sync::Mutex;

use bigmodel_errors::{ApiError, AppMessage, ErrorCode, Localizer};
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

/// How many bytes of memory a text may take for each of its own; a short one counts as 16 KiB.
const TIMES: usize = 64;
const LONGEST: usize = 256 << 10;

/// As many numbered entries as a text may have.
fn filled(entry: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for entry in (0..4_096).map(entry).take_while(|entry| !entry.is_empty()) {
        if text.len() + entry.len() > LONGEST {
            break;
        }
        text += &entry;
    }
    text
}

/// Texts that take much memory for their length, each in its own way.
fn dear_texts() -> Vec<(String, String)> {
    let select = |variants: usize| format!("{{ $n ->\n{}*[b] c\n}}", "[a]b\n".repeat(variants - 1));
    let six = select(2).repeat(6);
    let slots = |slots: usize| "{ $x }".repeat(slots);
    let literals = format!("{}{}", "y".repeat(150), select(2)).repeat(6);
    let long_names = format!("{{ ${} }}", "n".repeat(200)).repeat(30);
    let attributes: String = (0..900).map(|n| format!(" .a{n}=y\n")).collect();
    let mut texts = vec![
        ("blank lines", format!("m = x{}", "\n".repeat(LONGEST - 10))),
        ("small entries", "a=b\n".repeat(LONGEST / 4)),
        ("junk", "a\n".repeat(LONGEST / 2)),
        ("variants", filled(|n| format!("app-{n} = {}\n", select(1_600)))),
        ("attributes", filled(|n| format!("app-{n} = x\n{}", " .a=y\n".repeat(1_300)))),
        ("attributes of all names", filled(|n| format!("app-{n} = x\n{attributes}"))),
        ("own attributes", filled(|n| format!("app-{n} = x\n .a = {six}{}\n .b = {six}\n", slots(33)))),
        ("long choices", filled(|n| format!("app-{n} = {}{six}\n", "x".repeat(7_600)))),
        ("references", filled(|n| format!("app-{n} = {{ app-{} }}\n", n + 1))),
        ("short entries", filled(|n| format!("app-{n} = x\n"))),
        ("slots, then choices", filled(|n| format!("app-{n} = {}{six}\n", slots(33)))),
        ("long literals between choices", filled(|n| format!("app-{n} = {literals}\n"))),
        ("choices of choices", filled(|n| format!("app-{n} = {}{}\n", select(8), select(8)))),
        ("long names", filled(|n| format!("app-{n} = {six}{long_names}\n"))),
        ("literals and slots", filled(|n| format!("app-{n} = {six}{}\n", "{ 1 }{ $x }".repeat(17)))),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text))
    .collect::<Vec<_>>();
    // Among these are some that take just what they may.
    for (choices, count) in [(1, 0), (3, 16), (4, 16), (5, 2), (6, 0), (6, 33)] {
        let entry = select(2).repeat(choices) + &slots(count);
        let text = filled(|n| format!("app-{n} = {entry}\n"));
        texts.push((format!("{choices} choices, {count} slots"), text));
    }
    for variants in [4, 8, 16, 63] {
        let entry = select(variants) + &slots(1);
        texts.push((format!("{variants} variants"), filled(|n| format!("app-{n} = {entry}\n"))));
        let referring = filled(|n| match n {
            0 => format!("app-0 = {entry}\n"),
            1 => format!("app-1 = {six}{}\n", slots(33)),
            n => format!("app-{n} = {{ app-0 }}\n"),
        });
        texts.push((format!("{variants} variants, referred to"), referring));
    }
    texts
}

/// Renders each message of a text, if it can be rendered.
fn render_all(localizer: &Localizer, locale: &str, ftl: &str) {
    let chain = localizer.negotiate(locale);
    for id in ftl.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
        let message = AppMessage::new(id.to_owned()).with("n", "a").with("x", "x");
        let _ = localizer.format(&message, &chain);
    }
}

/// Each rendering has a text of its own besides.
#[test]
fn loading_and_rendering_all_takes_at_most_64_times_the_file() {
    let _alone = ALONE.lock().unwrap();
    for (name, ftl) in dear_texts() {
        assert!(ftl.len() <= LONGEST, "{name}");
        let bytes = peak(|| {
            let (localizer, _) = Localizer::builder().resource("en-US", ftl.as_str()).build_lossy();
            render_all(&localizer, "en-US", &ftl);
            localizer
        });
        assert!(bytes <= TIMES * ftl.len().max(1 << 14), "{name}: {bytes} bytes for {}", ftl.len());
    }
}

#[test]
fn many_files_take_at_most_64_times_their_sum() {
    let _alone = ALONE.lock().unwrap();
    let entry = "{ $n ->\n[a]b\n*[b] c\n}".repeat(6) + &"{ $x }".repeat(33);
    let text =
        |file: usize| filled(|n| if n < 100 { format!("app-{file}-{n} = {entry}\n") } else { String::new() });
    let tags = ["de", "en-US", "fr", "it"];
    for locales in [1, 4] {
        let files: Vec<(&str, String)> = (0..8).map(|file| (tags[file % locales], text(file))).collect();
        let length: usize = files.iter().map(|(_, ftl)| ftl.len()).sum();
        let bytes = peak(|| {
            let builder =
                files.iter().fold(Localizer::builder(), |builder, (tag, ftl)| builder.resource(tag, ftl));
            let localizer = builder.build().unwrap();
            files.iter().for_each(|(tag, ftl)| render_all(&localizer, tag, ftl));
            localizer
        });
        assert!(bytes <= TIMES * length, "{locales} locales: {bytes} bytes for {length}");
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
