//! Files of translators may hold anything: nothing is lost, nothing panics, and `check` says what cannot be read.

use std::fs;
use std::path::Path;

use bigmodel_errors::check::{self, Severity};
use bigmodel_errors::limits::*;
use bigmodel_errors::translate::{Reviewed, Translations, sync_text};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

/// Runs in a thread with the stack that the crate promises to do with.
fn in_a_small_thread(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(512 * 1024).spawn(run).unwrap().join().unwrap();
}

fn write(directory: &Path, locale: &str, text: &str) {
    let folder = directory.join(locale);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("errors.ftl"), text).unwrap();
}

/// Entries that the parser must never see, or that cost it much, between good ones.
fn entries() -> Vec<String> {
    let nested = |depth: usize| format!("error-500 = {}{}\n", "{".repeat(depth), "}".repeat(depth));
    vec![
        nested(108),
        nested(OPENERS),
        nested(100_000),
        "error-500 = { \"\\u00é\" }\n".to_owned(),
        "error-500 = { \"\\U0000é\" }\n".to_owned(),
        "error-500 = { \"\\u错\" }\n    .bare = { \"\\u\" }\n".to_owned(),
        "error-500 = Fehler\n    .bare = { \"\\u00é\" }\n".to_owned(),
        "# en-US: error-500 = { \"\\u00é\" }\n# not translated yet\nerror-500 = { \"x\" }\n".to_owned(),
        "# en-US was: error-500 = { \"\\u00é\" }\n# translated from 33b2ca41\nerror-500 = a\n".to_owned(),
        format!("error-500 = {}\n", "{ $x ->\n*[a] b\n}".repeat(OPENERS)),
        format!("error-500 = {{ F({}) }}\n", "x: 1, ".repeat(20_000)),
        format!("error-500 = a\n{}", "    .bare = { \"b\" }\n".repeat(5_000)),
        format!("error-500 = {}\n", "a".repeat(ENTRY_BYTES)),
        "-t = { \"\\u00é\" }\n".to_owned(),
    ]
}

#[test]
fn what_the_parser_must_not_see_is_kept() {
    in_a_small_thread(|| {
        for entry in entries() {
            let head: String = entry.chars().take(40).collect();
            let reference = "error-1261 = Prompt too long\nerror-500 = Internal Error\n";
            let text = format!("error-1261 = Der Prompt ist zu lang\n{entry}");
            let body = entry.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
            for (reference, text) in [(reference, text.as_str()), (text.as_str(), text.as_str())] {
                let synced = sync_text(reference, "de", text).unwrap();
                assert!(synced.contains(&body), "{head}");
                assert_eq!(sync_text(reference, "de", &synced).unwrap(), synced, "{head}");
            }
            sync_text(&text, "de", "error-1261 = Zu lang\nerror-500 = Fehler\n").unwrap();
        }
    });
}

#[test]
fn every_command_reads_it() {
    in_a_small_thread(|| {
        for entry in entries() {
            let head: String = entry.chars().take(40).collect();
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path();
            // As a translation, as the reference of the directory, and as one that is named.
            write(path, "de", &entry);
            every_command(path, None, &head);
            write(path, "en-US", &entry);
            every_command(path, None, &head);
            let named = path.join("reference.ftl");
            fs::write(&named, &entry).unwrap();
            every_command(path, Some(&named), &head);
        }
    });
}

/// What cannot be loaded is an error, and what can be is none.
fn every_command(path: &Path, named: Option<&Path>, head: &str) {
    let mut translations = Translations::open(path).unwrap();
    if let Some(named) = named {
        translations = translations.with_reference(named).unwrap();
    }
    let report = match named {
        Some(named) => check::directory_against(path, named).unwrap(),
        None => check::directory(path).unwrap(),
    };
    let text = fs::read_to_string(path.join("de/errors.ftl")).unwrap();
    let loads = bigmodel_errors::Localizer::builder().resource("de", text.as_str()).build().is_ok();
    let of_german = report.problems.iter().filter(|problem| problem.locale.as_deref() == Some("de"));
    let has_errors = of_german
        .clone()
        .any(|problem| problem.severity == Severity::Error && !problem.rule.can_be_allowed());
    assert!(loads || has_errors, "{head}: {report}");
    let locales = translations.locales().unwrap();
    assert_eq!(locales.len(), 1, "{head}");
    translations.status(&locales).unwrap();
    for revision in translations.sync(&locales[0], &Reviewed::Nothing).unwrap() {
        let body = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        assert!(revision.text().contains(&body), "{head}: {}", revision.text());
    }
    translations.new_locale("fr").unwrap();
}

/// As many messages as a resource has room for, and in the shapes that something could look through again and again.
#[test]
fn files_as_large_as_may_be() {
    let numbered = |piece: &dyn Fn(usize) -> String| {
        let mut text = String::new();
        for piece in (0..).map(piece) {
            if text.len() + piece.len() > RESOURCE_BYTES {
                return text;
            }
            text.push_str(&piece);
        }
        text
    };
    let texts = [
        numbered(&|n| format!("m{n}=x\n")),
        numbered(&|n| format!("eror-{n} = x\n")),
        numbered(&|n| format!("app-{n} = x\n")),
        numbered(&|n| format!("## g{n}\na{n} = x\n")),
        numbered(&|n| format!("### s{n}\n## g{n}\n# c\n\nb-{n}=x\n")),
        numbered(&|n| format!("# c\n\nerror-{n} = {{ $x }}\n")),
        numbered(&|n| format!("!{n}\n")),
        numbered(&|_| "a=b\n".to_owned()),
        numbered(&|_| "# not translated yet\na=b\n".to_owned()),
        numbered(&|_| "## No longer in the reference\n".to_owned()),
    ];
    in_a_small_thread(move || {
        for text in &texts {
            for other in [texts[1].as_str(), text.as_str()] {
                let synced = sync_text(other, "ar", text).unwrap();
                assert!(synced.len() >= text.len());
            }
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path();
            write(path, "de", text);
            write(path, "en-US", &texts[2]);
            let translations = Translations::open(path).unwrap();
            // It checks the directory, too.
            translations.status(&translations.locales().unwrap()).unwrap();
        }
    });
}

/// What no entry begins would be read as the end of the entry that it comes to stand below.
#[test]
fn what_begins_no_entry_stays_where_it_was() {
    let rows = [
        "  junk\n",
        "} junk\n\n# mine\n\nerror-500 = Fehler\n",
        "# mine\n  junk\n\nerror-500 = Fehler\n",
        "error-500 = Fehler\n\n## No longer in the reference\n  junk\n\nerror-1261 = Zu lang\n",
        "error-500 = Fehler\n\n## No longer in the reference\n  junk\n\n# mine\n\n## mine\n\nerror-1 = Weg\n",
    ];
    let reference = "error-1261 = Prompt too long\nerror-500 = Internal Error\n";
    let count = |text: &str| text.matches("junk").count() + text.matches("mine").count();
    for text in rows {
        let synced = sync_text(reference, "de", text).unwrap();
        assert_eq!(count(&synced), count(text), "{synced}");
        assert_eq!(sync_text(reference, "de", &synced).unwrap(), synced);
        let parsed = parser::parse(synced.as_str()).unwrap_or_else(|(parsed, _)| parsed);
        for entry in parsed.body {
            assert!(
                !matches!(&entry, Entry::Message(_)) || !format!("{entry:?}").contains("junk"),
                "{synced}"
            );
        }
    }
}

/// What the fuzz target begins with: a reference, a zero byte and a translation.
#[test]
fn seeds_are_synced() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds/translation");
    let mut count = 0;
    for file in fs::read_dir(folder).unwrap() {
        let seed = fs::read_to_string(file.unwrap().path()).unwrap();
        let (reference, text) = seed.split_once('\0').unwrap();
        let synced = sync_text(reference, "de", text).unwrap();
        assert_eq!(sync_text(reference, "de", &synced).unwrap(), synced);
        let is_own = |line: &&str| !line.is_empty() && !line.starts_with('#');
        if !text.contains("not translated") {
            for line in text.trim_start_matches('\u{feff}').lines().filter(is_own) {
                assert!(synced.lines().any(|after| after == line), "{line}\n===\n{synced}");
            }
        }
        count += 1;
    }
    assert!(count > 8, "{count}");
}
