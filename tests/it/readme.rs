//! What README.md and docs/codes.md show is what the program does.
use assert_cmd::Command;
use bigmodel_errors::Localizer;

use crate::{WRITE, writes};

const README: &str = include_str!("../../README.md");
/// The tables of codes and texts.
const CODES: &str = include_str!("../../docs/codes.md");

/// How the README calls the program.
const PROGRAM: &str = "cargo run --features cli -- ";

#[test]
fn the_tables_are_current() {
    let mut page = CODES.to_owned();
    for locale in Localizer::builtin().locales().map(ToString::to_string) {
        let start = format!("<!-- codes {locale} -->\n");
        let shown = between(CODES, &start, "<!-- end -->");
        let shown = shown.unwrap_or_else(|| panic!("docs/codes.md has no table of the codes in {locale}"));
        let printed = run(&format!("list --format markdown --locale {locale}"), "");
        assert!(writes() || printed == shown, "docs/codes.md is not current in {locale}: {WRITE}");
        page = page.replacen(&format!("{start}{shown}"), &format!("{start}{printed}"), 1);
    }
    if page != CODES {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/codes.md"), page).unwrap();
    }
}

#[test]
fn the_commands_print_what_is_shown() {
    let examples: Vec<_> = consoles().filter(|(command, _)| command.contains(PROGRAM)).collect();
    assert!(examples.first().is_some_and(|(command, _)| command.starts_with(&format!("{PROGRAM}explain "))));
    for (command, shown) in examples {
        let (input, arguments) = command.split_once(PROGRAM).expect("filtered by it");
        let input = input.strip_prefix("echo ").and_then(|input| input.strip_suffix(" | "));
        let input = input.map(|input| format!("{}\n", words(input).concat())).unwrap_or_default();
        assert_eq!(shown, run(arguments, &input), "{command}");
    }
}

#[test]
fn an_example_of_an_app_has_at_most_twelve_lines_in_main() {
    for (name, example) in [
        ("env", include_str!("../../examples/env.rs")),
        ("embedded", include_str!("../../examples/embedded.rs")),
    ] {
        let main = between(example, "\nfn main", "\n}\n").unwrap();
        assert!((1..=12).contains(&(main.lines().count() - 1)), "{name}");
    }
}

#[test]
fn a_handler_of_axum_takes_fewer_than_ten_lines() {
    let app = between(README, "```rust,ignore\nuse axum", "```").unwrap();
    assert!(app.lines().filter(|line| !line.is_empty()).count() < 10, "{app}");
    // A reader begins with an empty folder.
    assert!(app.contains("fn main()") && app.contains("axum::serve"), "{app}");
    assert!(README.contains("$ cargo add --path <clone> --features axum"));
}

#[test]
fn the_checks_include_the_test_command() {
    // A package has no `.ci`; cargo leaves this file in each.
    if std::path::Path::new("Cargo.toml.orig").exists() {
        return;
    }
    let checks = std::fs::read_to_string(".ci/run").unwrap();
    let tests: Vec<_> = consoles().filter(|(command, _)| command.starts_with("cargo test")).collect();
    assert!(!tests.is_empty());
    for (command, _) in tests {
        assert!(checks.lines().any(|line| line.ends_with(command)), "{command} is not in .ci/run");
    }
}

/// What the program prints, which must have nothing to complain about.
#[track_caller]
fn run(arguments: &str, input: &str) -> String {
    let mut program = Command::cargo_bin("bigmodel-errors").unwrap();
    // It would colour even what goes into a pipe.
    program.env_remove("CLICOLOR_FORCE");
    let ran = program.args(words(arguments)).write_stdin(input).assert().success().stderr("");
    String::from_utf8(ran.get_output().stdout.clone()).unwrap()
}

/// The commands of the README's `console` blocks, each with the lines below it.
fn consoles() -> impl Iterator<Item = (&'static str, String)> {
    let blocks = README.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.flat_map(|block| block.split("$ ").skip(1)).map(|example| {
        let (command, shown) = example.split_once('\n').unwrap_or((example, ""));
        (command, shown.to_owned())
    })
}

fn between(page: &'static str, start: &str, end: &str) -> Option<&'static str> {
    page.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

/// Splits as a shell would, of which only single quotes are known here.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (index, part) in text.split('\'').enumerate() {
        let mut pieces = if index % 2 == 0 { part.split(' ').collect() } else { vec![part] }.into_iter();
        if let (Some(first), Some(word)) = (pieces.next(), words.last_mut()) {
            word.push_str(first);
        }
        words.extend(pieces.map(str::to_owned));
    }
    words.retain(|word| !word.is_empty());
    words
}
