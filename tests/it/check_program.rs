//! `bigmodel-errors check`, as a translator or a build runs it.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A directory with files, and the program that is run in it.
struct Place(TempDir);

impl Place {
    fn new(files: &[(&str, &str)]) -> Place {
        let directory = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = directory.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Place(directory)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    #[track_caller]
    fn ends(&self, arguments: &[&str], stdout: &str, stderr: &str, code: i32) {
        let output = program(self.0.path(), arguments).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), stdout);
        assert_eq!(String::from_utf8_lossy(&output.stderr), stderr);
        assert_eq!(output.status.code(), Some(code));
    }
}

fn program(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
    command.current_dir(directory).arg("check").args(arguments);
    command
}

const GOOD: (&str, &str) = ("texts/de/errors.ftl", "error-1261 = Prompt zu lang\n");
const WARNING: (&str, &str) = ("texts/de/errors.ftl", "error-1261 = Prompt  zu lang\n");
const ERROR: (&str, &str) =
    ("texts/zh-CN/errors.ftl", "error-1261 = 提示语太长\nerror-1214 = 错误：{ $felds }\n");

#[test]
fn nothing_found_is_told() {
    let place = Place::new(&[GOOD, ("texts/readme.txt", ""), ("texts/de/notes.txt", "")]);
    place.ends(&["texts"], "", "bigmodel-errors: no problems in 1 file\n", 0);
    place.ends(&["texts", "--strict"], "", "bigmodel-errors: no problems in 1 file\n", 0);
    place.ends(&["texts", "--format", "github"], "", "bigmodel-errors: no problems in 1 file\n", 0);
    let place = Place::new(&[("locales/de/errors.ftl", GOOD.1), ("locales/ru/errors.ftl", "")]);
    place.ends(&[], "", "bigmodel-errors: no problems in 2 files\n", 0);
}

#[test]
fn a_warning_fails_only_if_that_is_asked_for() {
    let place = Place::new(&[WARNING]);
    let stdout = "\
texts/de/errors.ftl:1:20: warning[doubled-space]: more than one space
  |
1 | error-1261 = Prompt  zu lang
  |                    ^^

";
    place.ends(&["texts"], stdout, "bigmodel-errors: 0 errors and 1 warning in 1 file\n", 0);
    place.ends(&["texts", "--strict"], stdout, "bigmodel-errors: 0 errors and 1 warning in 1 file\n", 1);
}

#[test]
fn the_caret_stands_under_what_is_wrong_in_chinese_too() {
    let place = Place::new(&[ERROR]);
    let stdout = "\
texts/zh-CN/errors.ftl:2:19: error[unknown-argument]: \"error-1214\" has no argument \"$felds\"
  |
2 | error-1214 = 错误：{ $felds }
  |                      ^^^^^^
  |
  = help: did you mean \"$field\"?

";
    place.ends(&["texts"], stdout, "bigmodel-errors: 1 error and 0 warnings in 1 file\n", 1);
}

#[test]
fn problems_come_by_path_line_and_column() {
    let place = Place::new(&[
        ("t/ru/b.ftl", "error-1261 = Prompt  \nerror-500 = a  b  c\n"),
        ("t/ru/a.ftl", "error-1300 = {$x}\n"),
        ("t/de/z.ftl", "error-1261 = a  b\n"),
        ("t/x!/z.ftl", "error-1261 = a  b\n"),
    ]);
    let output = program(place.0.path(), &["t"]).output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let heads: Vec<&str> = stdout
        .lines()
        .filter(|line| line.starts_with("t/"))
        .map(|line| line.split(": ").next().unwrap())
        .collect();
    let expected = [
        "t/de/z.ftl:1:15",
        "t/ru/a.ftl:1:15",
        "t/ru/b.ftl:1:20",
        "t/ru/b.ftl:2:14",
        "t/ru/b.ftl:2:17",
        "t/x!/z.ftl:1:1",
    ];
    assert_eq!(heads, expected, "{stdout}");
}

#[test]
fn a_program_reads_json() {
    let place = Place::new(&[ERROR]);
    let output = program(place.0.path(), &["texts", "--format", "json"]).output().unwrap();
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = json!({
        "problems": [{
            "path": "texts/zh-CN/errors.ftl",
            "locale": "zh-CN",
            "line": 2,
            "column": 19,
            "severity": "error",
            "rule": "unknown-argument",
            "sentence": "\"error-1214\" has no argument \"$felds\"",
            "help": "did you mean \"$field\"?",
            "message_id": "error-1214",
        }],
        "errors": 1,
        "warnings": 0,
        "files": 1,
    });
    assert_eq!((value, output.status.code()), (expected, Some(1)));
}

#[test]
fn github_shows_problems_beside_the_change() {
    let place = Place::new(&[(
        "a,b%/de/x:y.ftl",
        "error-1261 = Prompt  zu lang\nerror-1214 = { $felds }\n    .bare = x",
    )]);
    let stdout = "\
::warning file=a%2Cb%25/de/x%3Ay.ftl,line=1,col=20,title=doubled-space::more than one space
::error file=a%2Cb%25/de/x%3Ay.ftl,line=2,col=16,title=unknown-argument::\"error-1214\" has no argument \"$felds\"%0Ahelp: did you mean \"$field\"?
";
    let stderr = "bigmodel-errors: 1 error and 1 warning in 1 file\n";
    place.ends(&["a,b%", "--format", "github"], stdout, stderr, 1);
}

#[test]
fn another_reference() {
    let place = Place::new(&[GOOD, ("source.ftl", "error-1261 = Prompt too long!\n")]);
    let stdout = "\
texts/de/errors.ftl:1:27: warning[end-punctuation]: \"error-1261\" ends without \"!\", which the reference has
  |
1 | error-1261 = Prompt zu lang
  |                           ^

";
    let stderr = "bigmodel-errors: 0 errors and 1 warning in 1 file\n";
    place.ends(&["texts", "--reference", "source.ftl"], stdout, stderr, 0);
    let stderr = "bigmodel-errors: cannot read none.ftl: No such file or directory (os error 2)\n";
    #[cfg(unix)]
    place.ends(&["texts", "--reference", "none.ftl"], "", stderr, 1);
}

#[test]
fn what_is_not_there_or_cannot_be_read() {
    let place = Place::new(&[
        ("empty/readme.txt", ""),
        ("texts/de/a.ftl", "error-500 = x"),
        ("texts/german!/a.ftl", ""),
    ]);
    let stdout = "empty:1:1: error[no-files]: no texts here: expected <locale>/*.ftl\n\n";
    place.ends(&["empty"], stdout, "bigmodel-errors: 1 error and 0 warnings in 0 files\n", 1);
    fs::write(place.path("texts/de/a.ftl"), b"error-500 = x\n# \xe4\xb8\xad\xe6\x96\xff").unwrap();
    let stdout = "\
texts/de/a.ftl:2:4: error[unreadable-file]: not UTF-8
  = help: save it as UTF-8

texts/german!/a.ftl:1:1: error[invalid-locale]: \"german!\" is not a language tag
  = help: name the directory after a language, such as \"de\" or \"pt-BR\"

";
    place.ends(&["texts"], stdout, "bigmodel-errors: 2 errors and 0 warnings in 0 files\n", 1);
    let utf16 = |order: fn(u16) -> [u8; 2]| {
        "\u{feff}error-500 = x".encode_utf16().flat_map(order).collect::<Vec<u8>>()
    };
    for text in [utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
        fs::write(place.path("texts/de/a.ftl"), text).unwrap();
        let output = program(place.0.path(), &["texts"]).output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        let expected =
            "texts/de/a.ftl:1:1: error[unreadable-file]: UTF-16, not UTF-8\n  = help: save it as UTF-8\n";
        assert!(stdout.starts_with(expected), "{stdout}");
    }
    #[cfg(unix)]
    {
        let stderr = "bigmodel-errors: cannot read none: No such file or directory (os error 2)\n";
        place.ends(&["none"], "", stderr, 1);
        std::os::unix::fs::symlink("nowhere", place.path("texts/de/b.ftl")).unwrap();
        let output = program(place.0.path(), &["texts"]).output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert!(
            stdout.contains("texts/de/b.ftl:1:1: error[unreadable-file]: cannot be read: No such file"),
            "{stdout}"
        );
    }
}

#[test]
fn controls_do_not_reach_the_terminal() {
    let text = "error-1261 = \u{1b}[31mPrompt\u{202e}\u{7} lang\nerror-\u{1b}]0;x = y\n\u{9b}2J = z\n";
    let place = Place::new(&[("te\u{1b}[31mxts/de/a.ftl", text), ("te\u{1b}[31mxts/x\u{7}/a.ftl", "")]);
    for format in ["text", "json", "github"] {
        let output = program(place.0.path(), &["te\u{1b}[31mxts", "--format", format]).output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert!(!stdout.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{stdout:?}");
        assert!(stdout.contains("control-character") && stdout.contains("bidi-character"), "{stdout}");
    }
}

#[test]
fn a_rule_is_explained() {
    let place = Place::new(&[]);
    let page =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules/missing-bare.md")).unwrap();
    place.ends(&["--explain", "missing-bare"], &page, "", 0);
}

#[test]
fn as_much_as_was_asked_for() {
    let place = Place::new(&[WARNING, ERROR, ("texts/zh-CN/app.ftl", "app-a = 错误!\n")]);
    let one = "\
texts/de/errors.ftl:1:20: warning[doubled-space]: more than one space
  |
1 | error-1261 = Prompt  zu lang
  |                    ^^

";
    let stderr = "bigmodel-errors: 0 errors and 1 warning in 1 file\n";
    place.ends(&["texts", "de"], one, stderr, 0);
    place.ends(&["texts/de/errors.ftl"], one, stderr, 0);
    let clean = |files: &str| format!("bigmodel-errors: no problems in {files}\n");
    place.ends(&["texts", "de", "--except", "doubled-space", "--strict"], "", &clean("1 file"), 0);
    let except = ["texts", "zh-cn", "--except", "unknown-argument", "--except", "punctuation"];
    place.ends(&except, "", &clean("2 files"), 0);
    let stderr = "bigmodel-errors: there are no texts in fr in texts\n";
    place.ends(&["texts", "de", "fr"], "", stderr, 1);
    // Named from within, the file is still in its directory.
    let output = program(&place.path("texts"), &["de/errors.ftl"]).output().unwrap();
    assert!(output.stdout.starts_with(b"./de/errors.ftl:1:20: "), "{output:?}");
}

#[test]
fn ten_problems_of_a_rule_are_enough_for_a_person() {
    let many = (1..=12).map(|n| format!("app-{n} = zu  lang\n")).collect::<String>().replace("app-", "app-a");
    let place = Place::new(&[("texts/de/app.ftl", &many), WARNING]);
    let shown = |arguments: &[&str]| {
        let output = program(place.0.path(), arguments).output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        (stdout.matches("doubled-space").count(), String::from_utf8(output.stderr).unwrap())
    };
    let summary = "bigmodel-errors: 0 errors and 13 warnings in 2 files\n";
    let more = "bigmodel-errors: 3 more of doubled-space, which --all shows\n";
    assert_eq!(shown(&["texts"]), (10, format!("{more}{summary}")));
    assert_eq!(shown(&["texts", "--all"]), (13, summary.to_owned()));
    for format in ["json", "github"] {
        assert_eq!(shown(&["texts", "--format", format]), (13, summary.to_owned()));
    }
}

#[test]
fn colours_come_where_they_are_asked_for() {
    let place = Place::new(&[WARNING]);
    let output = program(place.0.path(), &["texts"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("\u{1b}["));
    let output = program(place.0.path(), &["texts"]).env_remove("CLICOLOR_FORCE").output().unwrap();
    assert!(!String::from_utf8(output.stdout).unwrap().contains('\u{1b}'));
}

#[test]
fn usage_errors_end_with_2() {
    let place = Place::new(&[]);
    for (arguments, complaint) in [
        (&["--explain", "spelling"][..], "no rule has this name\n\nThe rules, by theme:\n  syntax\n"),
        (&["--format", "xml"], "possible values: text, json, github"),
        (&["--explain", "unknown-argumnt"], "no rule has this name; did you mean \"unknown-argument\"?\n"),
        (&["a", "b"], "expected a language tag"),
        (&["--except", "spelling"], "no rule has this name"),
        (&["texts", "--explain", "syntax"], "cannot be used with"),
    ] {
        let output = program(place.0.path(), arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(stderr.contains(complaint), "{stderr}");
        assert_eq!((output.stdout.as_slice(), output.status.code()), (&b""[..], Some(2)));
    }
}
