//! The commands for translators, run as they run them.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::{Value, json};

/// Runs the program in a directory; its output, its complaints, and how it ended.
fn run(directory: &Path, arguments: &[&str]) -> (String, String, i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
    let output = command.current_dir(directory).args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace('\\', "/");
    (text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
}

#[track_caller]
fn prints(directory: &Path, arguments: &[&str], stdout: &str) {
    assert_eq!(run(directory, arguments), (stdout.to_owned(), String::new(), 0), "{arguments:?}");
}

#[track_caller]
fn fails(directory: &Path, arguments: &[&str], stderr: &str) {
    assert_eq!(run(directory, arguments), (String::new(), stderr.to_owned(), 1), "{arguments:?}");
}

fn write(directory: &Path, path: &str, text: &str) {
    let path = directory.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// How many messages the built-in reference has: each begins in the first column of its file.
fn messages() -> usize {
    let text = include_str!("../../locales/en-US/errors.ftl");
    text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())).count()
}

/// From nothing to a language that is shown, without a line of Rust.
#[test]
fn a_new_language() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    prints(
        path,
        &["new-locale", "de"],
        &format!(
            "locales/de/errors.ftl: {} messages to translate

Next:
  1. Translate the texts in an editor. The lines above each message show the English text.
  2. Record what is translated, and find mistakes:
       bigmodel-errors sync locales de
       bigmodel-errors check locales
  3. See the result, and what is left to do:
       bigmodel-errors list --locale de --locales locales
       bigmodel-errors status locales de
",
            messages()
        ),
    );
    let file = path.join("locales/de/errors.ftl");
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.starts_with("# The errors of the BigModel (Zhipu) / Z.ai API in German (de).\n#\n"),
        "{text}"
    );
    let german = text.replace("\nerror-1261 = Prompt too long", "\nerror-1261 = Der Prompt ist zu lang");
    fs::write(&file, &german).unwrap();
    prints(path, &["render", "1261", "--locale", "de", "--locales", "locales"], "Der Prompt ist zu lang\n");
    prints(path, &["sync", "locales", "de"], "locales/de/errors.ftl: 1 translated\n");
    prints(path, &["sync"], "locales/de/errors.ftl: up to date\n");
    assert!(
        fs::read_to_string(&file).unwrap().contains("\n# translated from 1350927e\nerror-1261 = Der Prompt")
    );
    fails(
        path,
        &["new-locale", "de"],
        "bigmodel-errors: locales/de already has texts; \"sync locales de --complete\" adds what is missing\n",
    );
    for (tag, written, options) in
        [("pt_BR", "pt-BR", &["texts"][..]), ("fr", "fr", &["texts"]), ("qaa", "qaa", &["texts", "--force"])]
    {
        let (stdout, stderr, code) = run(path, &[&["new-locale", tag], options].concat());
        assert!(stdout.starts_with(&format!("texts/{written}/errors.ftl: {} ", messages())), "{stdout}");
        assert!(stdout.contains(&format!("sync texts {written}\n")), "{stdout}");
        let is_unknown =
            stdout.contains("\nThe plural categories of qaa are not known; those of English are used.\n");
        assert_eq!((is_unknown, stderr.as_str(), code), (tag == "qaa", "", 0), "{tag}");
    }
    fails(
        path,
        &["new-locale", "jp"],
        "bigmodel-errors: no language is called \"jp\"; did you mean \"ja\"?\n",
    );
    fails(path, &["new-locale", "xx"], "bigmodel-errors: no language is called \"xx\" (--force takes it)\n");
}

#[test]
fn a_reference_that_changes() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    let before = "a = Ah\n# en-US: b = B\n# translated from aeaa2456\nb = Beh\nz = Zett\n";
    write(path, "en.ftl", "a = A\nb = B2\nc = C\n");
    write(path, "texts/de/errors.ftl", before);
    write(path, "texts/fr/errors.ftl", "a = Ah\nb = Bé\nc = Cé\n");
    let summary = "texts/de/errors.ftl: 1 added, 1 outdated, 1 translated, 1 obsolete
  added     c
  outdated  b
  obsolete  z
  1 still outdated: b; when revised: sync texts de --reference en.ftl --reviewed <ID>
texts/fr/errors.ftl: 3 translated
";
    let sync = ["sync", "texts", "--reference", "en.ftl"];
    // Nothing is written, and the end says that something would be.
    for option in ["--check", "--dry-run"] {
        let checked = run(path, &[&sync[..], &[option]].concat());
        assert_eq!(checked, (summary.to_owned(), String::new(), 1));
        assert_eq!(fs::read_to_string(path.join("texts/de/errors.ftl")).unwrap(), before);
    }
    prints(path, &sync, summary);
    let up_to_date = "texts/de/errors.ftl: up to date
  1 still outdated: b; when revised: sync texts de --reference en.ftl --reviewed <ID>
texts/fr/errors.ftl: up to date
";
    prints(path, &[&sync[..], &["--check"]].concat(), up_to_date);
    let table = "locale  done  missing  untranslated  outdated  faulty  fallback  obsolete  errors  warnings  total  percent
de         1        0             1         1       0         0         1       1         2      3      33%
fr         3        0             0         0       0         0         0       0         0      3     100%
";
    let status = ["status", "texts", "--reference", "en.ftl"];
    prints(path, &status, table);
    let (checked, ..) = run(path, &["check", "texts", "--reference", "en.ftl"]);
    assert!(checked.contains("= help: revise the text, then run: sync --reviewed b\n"), "{checked}");
    // Wherever it stands, it takes one value.
    let reviewed = ["sync", "--reviewed", "b", "texts", "de", "--reference", "en.ftl"];
    prints(path, &reviewed, "texts/de/errors.ftl: 1 translated\n");
    let markdown = "| locale | done | missing | untranslated | outdated | faulty | fallback | obsolete | errors | warnings | total | percent |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
| de | 2 | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 3 | 66% |
";
    let of_german = ["status", "texts", "de", "--reference", "en.ftl", "--format"];
    prints(path, &[&of_german[..], &["markdown"]].concat(), markdown);
    let as_json = |arguments: &[&str]| serde_json::from_str::<Value>(&run(path, arguments).0).unwrap();
    let badge = json!({"schemaVersion": 1, "label": "de", "message": "66%", "color": "orange"});
    assert_eq!(as_json(&[&of_german[..], &["badge"]].concat()), badge);
    let badge = json!({"schemaVersion": 1, "label": "translated", "message": "83%", "color": "yellow"});
    assert_eq!(as_json(&[&status[..], &["--format", "badge"]].concat()), badge);
    let numbers = json!([{
        "locale": "de", "total": 3, "done": 2, "missing": 0, "untranslated": 1, "outdated": 0, "faulty": 0, "fallback": 0,
        "obsolete": 1, "errors": 1, "warnings": 1, "percent": 66,
    }]);
    assert_eq!(as_json(&[&of_german[..], &["json"]].concat()), numbers);
}

/// What is told of what `sync` does not touch.
#[test]
fn what_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    let broken = "error-1113 = { Leer\nerror-1261 Zu lang\nerror-1211 = Falsch\n";
    write(path, "texts/de/errors.ftl", broken);
    let (stdout, ..) = run(path, &["sync", "texts", "de", "--complete"]);
    let (first, rest) = stdout.split_once('\n').unwrap();
    let added = messages() - 3;
    let summary = "1 translated; 2 broken entries left alone, see check";
    assert_eq!(first, format!("texts/de/errors.ftl: {added} added, {summary}"));
    // One that only lacks its sign is there: no English one beside it.
    assert!(!rest.contains("error-1261") && rest.contains("error-1214"), "{rest}");
    prints(
        path,
        &["sync", "texts"],
        "texts/de/errors.ftl: up to date; 2 broken entries left alone, see check\n",
    );
    let outdated =
        |id: u16| format!("# en-US: error-{id} = Old\n# translated from 5f3a9c21\nerror-{id} = x\n");
    let ids = [1000, 1001, 1002, 1003, 1004, 1100];
    write(path, "app/fr/errors.ftl", &ids.map(outdated).concat());
    let (stdout, ..) = run(path, &["sync", "app"]);
    let first_five = "error-1000, error-1001, error-1002, error-1003, error-1004, ...";
    assert!(
        stdout.contains(&format!("\n  6 still outdated: {first_five}; when revised: sync app fr ")),
        "{stdout}"
    );
    prints(
        path,
        &["sync", "app", "fr", "--reviewed", "error-1100,error-1004", "--reviewed", "error-1003"],
        &format!(
            "app/fr/errors.ftl: 3 translated
  3 still outdated: error-1000, error-1001, error-1002; when revised: sync app fr --reviewed <ID>
fr: {} of {} are left to English; sync app fr --complete adds them
",
            messages() - ids.len(),
            messages()
        ),
    );
}

#[test]
fn a_directory_without_locales() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    write(path, "texts/de/errors.ftl", "error-1261 = Zu lang\n");
    write(path, "app/en-US/errors.ftl", "error-1261 = Too long\n");
    fs::create_dir(path.join("empty")).unwrap();
    let of = |complaint: &str| format!("bigmodel-errors: {complaint}\n");
    for command in ["sync", "status"] {
        fails(path, &[command, "texts/de"], &of("no locales in texts/de (did you mean texts?)"));
        fails(path, &[command, "texts/de/"], &of("no locales in texts/de/ (did you mean texts?)"));
        fails(path, &[command, "empty"], &of("no locales in empty"));
        let (_, stderr, code) = run(path, &[command, "app"]);
        assert_eq!((stderr, code), (of("app has no locale besides that of the reference"), 0));
    }
    let (stdout, stderr, _) = run(path, &["render", "1261", "--locale", "en", "--locales", "texts/de"]);
    let complaint = of("no locales in texts/de (did you mean texts?)");
    assert_eq!((stdout.as_str(), stderr), ("Prompt too long\n", complaint));
    // Beside the locales nothing is read.
    write(path, "texts/errors.ftl", "error-1261 = Too long\n");
    let stray = of("texts/errors.ftl is not read: texts belong in texts/<locale>/*.ftl");
    for arguments in [
        &["sync", "texts"][..],
        &["status", "texts"],
        &["render", "1261", "--locale", "en", "--locales", "texts"],
    ] {
        let (_, stderr, code) = run(path, arguments);
        assert_eq!((&stderr, code), (&stray, 0), "{arguments:?}");
    }
}

/// An error in one locale leaves all as they are.
#[test]
fn what_cannot_be_done() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    write(path, "locales/de/errors.ftl", "error-1261 = Lang\n");
    write(path, "locales/fr/errors.ftl", ">>>>>>> theirs\n");
    let of = |complaint: &str| format!("bigmodel-errors: {complaint}\n");
    fails(path, &["sync"], &of("locales/fr/errors.ftl has markers of a merge conflict"));
    assert_eq!(fs::read_to_string(path.join("locales/de/errors.ftl")).unwrap(), "error-1261 = Lang\n");
    fails(path, &["sync", "locales", "ja"], &of("locales has no ja"));
    fails(path, &["sync", "locales", "de", "--reviewed", "error-1"], &of("de has no message \"error-1\""));
    fails(
        path,
        &["sync", "--reviewed", "error-1261"],
        &of("--reviewed takes one locale: name it, as in \"sync locales de --reviewed error-1261\""),
    );
    fails(path, &["new-locale", "en-US"], &of("en-US is the reference, which other locales are made from"));
    fails(path, &["new-locale", "x!"], &of("invalid locale \"x!\""));
    for command in ["sync", "status"] {
        let (_, stderr, code) = run(path, &[command, "nowhere"]);
        assert!(stderr.starts_with("bigmodel-errors: cannot read nowhere: "), "{stderr}");
        assert_eq!(code, 1);
    }
    let (_, stderr, code) = run(path, &["sync", "locales", "de DE"]);
    assert!(stderr.contains("expected a language tag, such as de or zh-TW"), "{stderr}");
    assert_eq!(code, 2);
}

/// A translation in the line that shows the English text is no longer replaced by it.
#[test]
fn a_translation_in_the_wrong_place_is_saved() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    write(path, "en.ftl", "error-1112 = Your account has been locked\n");
    prints(
        path,
        &["new-locale", "pl", "texts", "--reference", "en.ftl"],
        &run(path, &["new-locale", "pl", "other", "--reference", "en.ftl"]).0.replace("other", "texts"),
    );
    let file = fs::read_to_string(path.join("texts/pl/errors.ftl")).unwrap();
    let from = "# en-US: error-1112 = Your account has been locked";
    write(path, "texts/pl/errors.ftl", &file.replace(from, "# en-US: error-1112 = Konto jest zablokowane"));
    let summary = "texts/pl/errors.ftl: 1 updated, 1 saved
  saved     error-1112: what was written into its \"# en-US\" lines is now a comment of yours
";
    prints(path, &["sync", "texts", "--reference", "en.ftl"], summary);
    let synced = fs::read_to_string(path.join("texts/pl/errors.ftl")).unwrap();
    let expected =
        format!("# error-1112 = Konto jest zablokowane\n{from}\n# not translated yet\nerror-1112 =");
    assert!(synced.contains(&expected), "{synced}");
    prints(path, &["sync", "texts", "--reference", "en.ftl"], "texts/pl/errors.ftl: up to date\n");
}
