//! What is checked may be anything: it never fails, and what cannot be loaded is never called good.

use std::fs;

use bigmodel_errors::Localizer;
use bigmodel_errors::check::{self, Problem, Report, Rule, Severity};
use bigmodel_errors::limits::*;
use proptest::prelude::*;

fn loads(ftl: &str) -> bool {
    Localizer::builder().resource("de", ftl).build().is_ok()
}

/// Errors of which nothing can be used, other than those that only people see.
fn refusals(report: &Report) -> Vec<&Problem> {
    let is_refusal =
        |problem: &&Problem| problem.severity == Severity::Error && !problem.rule.can_be_allowed();
    report.problems.iter().filter(is_refusal).collect()
}

/// Pieces of Fluent that are put together at random.
const PIECES: &[&str] = &[
    "error-1214 = ",
    "error-1222 =",
    "error-500 = ",
    "app-a = ",
    "app-b = ",
    "-term = ",
    "-other = ",
    "app-c =\n",
    "    .bare = ",
    "\n    .bare = ",
    "\n    .end-user = ",
    "\n",
    "\n",
    "\n",
    "    ",
    " ",
    "{ $field }",
    "{ $API_name }",
    "{ $felds }",
    "{ -term }",
    "{ -other }",
    "{ app-a }",
    "{ app-b }",
    "{ app-c.bare }",
    "{ NUMBER($field) }",
    "{ NUMBER($field, style: 1) }",
    "{ OTHER() }",
    "{ \"a\" }",
    "{ \"\" }",
    "{ \" \" }",
    "{ 1 }",
    "{ 12345678901234567 }",
    "{",
    "}",
    "{ $field ->\n",
    "[one] a\n",
    "*[other] b\n",
    "}\n",
    "{ { \"a\" } }",
    "{ -term(x: 1) }",
    "{ -term.a }",
    "{ \"a\" ->\n",
    "text",
    "Text, mehr Text.",
    "中文",
    "# Kommentar\n",
    "#kein Kommentar\n",
    "## Gruppe\n",
    "\\u00e9",
    "{ \"\\u00e9\" }",
    "{ \"\\u00é\" }",
    "{ \"\\u202e\" }",
    "\u{202e}",
    "\u{7}",
    "\u{feff}",
    "\r\n",
    "=",
    ".",
    "(",
    "-",
    "NUMBER = ",
    "-NUMBER = ",
    "[",
    "*",
];

fn fluent() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn what_cannot_be_loaded_has_an_error_and_what_can_has_none(ftl in fluent()) {
        let report = check::resource("de", &ftl);
        let refusals = refusals(&report);
        if !loads(&ftl) {
            prop_assert!(!refusals.is_empty(), "{ftl:?} is refused");
        } else {
            // An argument that exists in no code, a control in a comment, and a blank term are errors of which a loader
            // knows nothing.
            let is_known = |problem: &&Problem| match problem.rule {
                Rule::UnknownArgument | Rule::ControlCharacter | Rule::BidiCharacter => true,
                Rule::BlankText => problem.message_id.as_deref().is_some_and(|id| id.starts_with('-')),
                _ => false,
            };
            let unknown: Vec<&Problem> = refusals.into_iter().filter(|problem| !is_known(problem)).collect();
            prop_assert!(unknown.is_empty(), "{ftl:?} loads: {report}");
        }
    }

    #[test]
    fn any_bytes_are_checked(bytes in proptest::collection::vec(any::<u8>(), 0..2000), tag in "[a-zA-Z-]{1,12}") {
        let directory = tempfile::tempdir().unwrap();
        let folder = directory.path().join(&tag);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("a.ftl"), &bytes).unwrap();
        let report = check::directory(directory.path()).unwrap();
        let loads = Localizer::builder().directory(directory.path()).build().is_ok();
        prop_assert!(loads || report.has_errors());
    }

    #[test]
    fn any_text_is_checked(text in "\\PC{0,400}", locale in "en-US|zh-CN|ja|ar|de|ru|x|") {
        let report = check::resource(&locale, &text);
        prop_assert!(Localizer::builder().resource(&locale, text.as_str()).build().is_ok() || report.has_errors());
        // Nothing of the source reaches a terminal unseen.
        let shown = report.to_string();
        prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
    }
}

#[test]
fn places_lie_in_the_text() {
    for ftl in [
        "",
        "\n",
        "a",
        "a = {",
        "\u{feff}",
        "a = b\r\n\u{202e}",
        "{",
        "=======",
        "# a\u{1b}[31mb",
        "a =\n .b =",
        "-",
    ] {
        let report = check::resource("de", ftl);
        let lines: Vec<&str> = ftl.split('\n').collect();
        for problem in &report.problems {
            let line = lines[problem.line - 1];
            assert!(problem.column <= line.chars().count() + 1, "{ftl:?}: {problem}");
        }
    }
}

/// Runs in a thread with the stack that the crate promises to do with.
fn in_a_small_thread(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(512 * 1024).spawn(run).unwrap().join().unwrap();
}

#[test]
fn what_has_broken_something_is_checked() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds/overlay");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = String::from_utf8_lossy(&fs::read(entry.unwrap().path()).unwrap()).into_owned();
        in_a_small_thread(move || {
            let report = check::resource("de", &text);
            assert!(loads(&text) || !refusals(&report).is_empty(), "{text:?}");
        });
        count += 1;
    }
    assert!(count > 10, "{count}");
}

/// As much of a text as may be loaded.
fn cut(text: &str) -> &str {
    let end = (0..=text.len().min(RESOURCE_BYTES)).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap()).unwrap()
}

#[test]
fn what_is_at_the_limits_is_checked() {
    let repeated = |piece: &str| piece.repeat(RESOURCE_BYTES / piece.len());
    // As many as leave an unoptimized build some breath.
    let numbered = |piece: &dyn Fn(usize) -> String| (0..ENTRIES / 8).map(piece).collect::<String>();
    let texts = [
        repeated("{"),
        repeated("a"),
        repeated("\u{202e}"),
        "# \u{7}x\n".repeat(4_000),
        format!("# {}", "\u{7}x".repeat(10_000)),
        repeated("a = b\n"),
        repeated("错 , 误 . { "),
        repeated("=======\n"),
        "<<<<<<< a\n".repeat(4_000),
        repeated("a =\n    .b =\n"),
        repeated("#\n"),
        numbered(&|n| format!("error-{n} = {{ a{n} }}\n")),
        numbered(&|n| format!("app-{n} = {{ app-{} }}\n", n + 1)),
        numbered(&|n| format!("app-{n} = {{ app-{} }}{{ app-{} }}\n", (n * 7) % 512, (n * 11) % 512)),
        numbered(&|n| format!("eror-{n} = Text  , mehr{{$x}}\n")),
        numbered(&|n| format!("# allow: syntax, a, b\nm{n} = x\n")),
        numbered(&|n| format!("end-user-{n} = Konto Konto Konto Konto\n")),
        format!("a = {}", "错,".repeat(ENTRY_BYTES / 4 - 2)),
        format!("a = {}", "{ $x ->\n*[a] b\n}".repeat(OPENERS)),
        format!("a = b\n{}", "    .b = c\n".repeat(ENTRY_BYTES / 11 - 1)),
    ];
    in_a_small_thread(move || at_limits(&texts));
}

fn at_limits(texts: &[String]) {
    for text in texts {
        let (head, text) = (text.chars().take(40).collect::<String>(), cut(text));
        let report = check::resource("zh-CN", text);
        assert!(report.has_errors() || loads(text), "{head:?}");
        // A report of that many problems is written, too.
        assert!(report.is_clean() || !report.to_string().is_empty());
    }
}

#[test]
fn what_is_beyond_the_limits_is_refused() {
    let longest = format!("error-500 = {}", "a".repeat(ENTRY_BYTES - 12));
    let largest = |more: usize| format!("# {}", "a".repeat(RESOURCE_BYTES - 2 + more));
    let chain = |length: usize| {
        (0..length).map(|n| format!("app-{n} = {{ app-{} }}\n", n + 1)).collect::<String>()
            + &format!("app-{length} = x\n")
    };
    let rows = [
        (longest.clone(), true),
        (longest + "a", false),
        (largest(0), true),
        (largest(1), false),
        ((0..ENTRIES).map(|n| format!("app-{n} = x\n")).collect(), true),
        ((0..=ENTRIES).map(|n| format!("app-{n} = x\n")).collect(), false),
        (format!("app-a = {}", "{ 1 }".repeat(OPENERS)), true),
        (format!("app-a = {}", "{ 1 }".repeat(OPENERS + 1)), false),
        (chain(REFERENCE_DEPTH), true),
        (chain(REFERENCE_DEPTH + 1), false),
        (format!("app-a = {{ {} }}", "1".repeat(NUMBER_LITERAL)), true),
        (format!("app-a = {{ {} }}", "1".repeat(NUMBER_LITERAL + 1)), false),
        ("app-a = { 1 }{ 1 }\napp-b = ".to_owned() + &"{ app-a }".repeat(PLACEABLES / 3), true),
        ("app-a = { 1 }{ 1 }\napp-b = ".to_owned() + &"{ app-a }".repeat(PLACEABLES / 3 + 1), false),
    ];
    for (ftl, is_good) in rows {
        let report = check::resource("de", &ftl);
        let rules: Vec<Rule> =
            report.problems.iter().map(|problem| problem.rule).filter(|rule| *rule == Rule::Limit).collect();
        assert_eq!(
            (rules.is_empty(), loads(&ftl)),
            (is_good, is_good),
            "{:?}: {report}",
            ftl.chars().take(40).collect::<String>()
        );
    }
}
