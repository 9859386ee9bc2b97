//! docs/translating.md, followed step by step as a new translator would: its commands print what it shows.
use std::path::Path;
use std::process::Command;

use crate::{WRITE, writes};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/translating.md");
const PAGE: &str = include_str!("../../docs/translating.md");

/// What the page has its reader do.
enum Step<'p> {
    /// A command, and what it prints, standard error last.
    Run(&'p str, &'p str),
    /// Messages that take the place of those with their IDs in a file.
    Write(&'p str, &'p str),
}

#[test]
fn the_commands_print_what_is_shown() {
    let directory = tempfile::tempdir().unwrap();
    let steps = steps();
    assert!(steps.iter().any(|step| matches!(step, Step::Run(..))));
    let mut page = PAGE.to_owned();
    for step in steps {
        match step {
            Step::Write(path, messages) => write(&directory.path().join(path), messages),
            Step::Run(command, shown) => {
                let printed = run(command, directory.path());
                assert!(writes() || printed == shown, "$ {command}\n{printed}\nif it is right: {WRITE}");
                page = page.replacen(&format!("$ {command}\n{shown}"), &format!("$ {command}\n{printed}"), 1);
            }
        }
    }
    if page != PAGE {
        std::fs::write(PATH, page).unwrap();
    }
}

/// The `console` blocks, and the `ftl` blocks below a comment that names their file, in the order of the page.
fn steps() -> Vec<Step<'static>> {
    let mut steps = Vec::new();
    for (before, block) in blocks(PAGE) {
        if let Some(block) = block.strip_prefix("console\n") {
            steps.extend(examples(block).map(|(command, shown)| Step::Run(command, shown)));
        } else if let Some(block) = block.strip_prefix("ftl\n") {
            steps.push(Step::Write(file_above(before).unwrap(), block));
        }
    }
    steps
}

/// Each fenced block, with the text before it.
pub(crate) fn blocks(page: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut parts = page.split("```");
    std::iter::from_fn(move || Some((parts.next()?, parts.next()?)))
}

/// The commands of a `console` block, and what each prints.
pub(crate) fn examples(block: &str) -> impl Iterator<Item = (&str, &str)> {
    // The last command has the end of the block behind its output, each other the next prompt.
    block.strip_prefix("$ ").unwrap().split("\n$ ").map(|example| {
        let (command, shown) = example.split_once('\n').unwrap_or((example, ""));
        (command, shown.strip_suffix('\n').unwrap_or(shown))
    })
}

/// The file that a comment directly above a block names.
pub(crate) fn file_above(before: &str) -> Option<&str> {
    before.trim_end().strip_suffix(" -->")?.rsplit_once("<!-- ").map(|(_, name)| name)
}

pub(crate) fn run(command: &str, directory: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
    let path = std::env::join_paths(
        [program.parent().unwrap().to_owned()]
            .into_iter()
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let ran = Command::new("sh")
        .args(["-c", command])
        .current_dir(directory)
        .env("PATH", path.unwrap())
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    let printed = String::from_utf8(ran.stdout).unwrap() + &String::from_utf8(ran.stderr).unwrap();
    printed.trim_end_matches('\n').to_owned()
}

/// Puts messages into a file, each in the place of the one that is there.
fn write(path: &Path, messages: &str) {
    let mut text = std::fs::read_to_string(path).unwrap();
    let is_start = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let mut entries: Vec<String> = Vec::new();
    for line in messages.split_inclusive('\n') {
        match entries.last_mut() {
            Some(entry) if !is_start(line) => entry.push_str(line),
            _ => entries.push(line.to_owned()),
        }
    }
    for entry in entries {
        let id = entry.split(" =").next().unwrap();
        let (before, rest) = text.split_at(text.find(&format!("\n{id} =")).unwrap() + 1);
        let own = rest.split_inclusive('\n').enumerate();
        let own = own.take_while(|(number, line)| *number == 0 || line.starts_with(' '));
        let (_, after) = rest.split_at(own.map(|(_, line)| line.len()).sum());
        text = [before, &entry, after].concat();
    }
    std::fs::write(path, text).unwrap();
}
