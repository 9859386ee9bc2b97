//! Directories of texts that somebody else fills: pipes, links, names, and more than anybody needs.

use std::fs;
use std::path::Path;

use bigmodel_errors::limits::{DIRECTORY_BYTES, RESOURCE_BYTES, RESOURCES};
use bigmodel_errors::{AppMessage, Localizer};
use tempfile::TempDir;

fn write(directory: &TempDir, path: &str, text: &str) {
    let path = directory.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn filled(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    files.iter().for_each(|(path, text)| write(&directory, path, text));
    directory
}

/// What is wrong with a directory, each with its reasons, and with `DIR` for its path.
fn problems(path: &Path) -> Vec<String> {
    let (_, errors) = Localizer::builder().directory(path).build_lossy();
    errors.iter().map(|error| named(error, path)).collect()
}

fn named(error: &dyn std::error::Error, path: &Path) -> String {
    let reason = error.source().map_or_else(String::new, |reason| format!(": {reason}"));
    format!("{error}{reason}").replace(&path.display().to_string(), "DIR").replace('\\', "/")
}

/// As many language tags as are asked for.
fn tags(count: usize) -> impl Iterator<Item = String> {
    let letters = || 'a'..='z';
    let languages = letters().flat_map(move |one| letters().map(move |other| format!("{one}{other}")));
    languages.flat_map(|language| (100..300).map(move |region| format!("{language}-{region}"))).take(count)
}

#[test]
fn what_a_name_could_do_is_seen() {
    let long = "参".repeat(4096);
    for (path, expected) in [
        ("texts/de/a b.ftl", "texts/de/a b.ftl"),
        ("de/é-参数-שלום.ftl", "de/é-参数-שלום.ftl"),
        ("C:\\texts\\de", "C:\\texts\\de"),
        ("a\u{1b}[2J.ftl", "a\\u{1b}[2J.ftl"),
        ("a\r\nerror: b\t", "a\\r\\nerror: b\\t"),
        ("a\u{202e}ltf.b\u{2028}\u{9b}", "a\\u{202e}ltf.b\\u{2028}\\u{9b}"),
        (&long, &long),
        (&format!("{long}参"), &format!("{long}…")),
    ] {
        let error = Localizer::builder().directory(path).build().unwrap_err();
        assert_eq!(error.to_string(), format!("cannot read {expected}"));
    }
}

#[test]
fn the_number_of_resources_is_bounded() {
    let build =
        |count: usize| tags(count).fold(Localizer::builder(), |all, tag| all.resource(&tag, "app-x = x"));
    assert!(build(RESOURCES).build().is_ok());
    for count in [RESOURCES + 1, 70_000] {
        let error = build(count).build().unwrap_err();
        assert_eq!(error.to_string(), "limit exceeded in the localizer: more than 4096 resources");
        let (localizer, errors) = build(count).build_lossy();
        assert_eq!(errors.len(), 1);
        // Every locale that there is answers.
        let last = tags(RESOURCES).last().unwrap();
        let formatted = localizer.format(&AppMessage::new("app-x"), &localizer.negotiate(&last)).unwrap();
        assert_eq!(formatted.locale().to_string(), last);
    }
}

#[test]
fn a_directory_of_too_many_files_is_refused() {
    let directory = filled(&[("de/errors.ftl", "error-1113 = Leer\n")]);
    for file in 2..RESOURCES {
        write(&directory, &format!("de/{file}.ftl"), "");
    }
    assert_eq!(problems(directory.path()), [""; 0]);
    write(&directory, "de/more.ftl", "");
    assert_eq!(problems(directory.path()), ["limit exceeded in DIR: more than 4096 locales and files"]);
    #[cfg(feature = "check")]
    is_limit(directory.path(), "more than 4096 locales and files");
    for file in ["f", "g"] {
        write(&directory, &format!("de/{file}.ftl"), "");
    }
    assert_eq!(problems(directory.path()).len(), 1);
}

#[test]
fn a_directory_of_too_many_bytes_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let comment = format!("# {}", "x".repeat(RESOURCE_BYTES - 2));
    for file in 0..DIRECTORY_BYTES / RESOURCE_BYTES {
        write(&directory, &format!("de/{file}.ftl"), &comment);
    }
    assert_eq!(problems(directory.path()), [""; 0]);
    write(&directory, "fr/errors.ftl", "#");
    assert_eq!(problems(directory.path()), ["limit exceeded in DIR: more than 16777216 bytes"]);
    #[cfg(feature = "check")]
    is_limit(directory.path(), "more than 16777216 bytes");
}

#[cfg(feature = "check")]
#[track_caller]
fn is_limit(path: &Path, sentence: &str) {
    use bigmodel_errors::check::{self, Rule};

    let report = check::directory(path).unwrap();
    let found = report.problems.iter().find(|problem| problem.rule == Rule::Limit).unwrap();
    assert_eq!((found.sentence.as_str(), &found.locale), (sentence, &None));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::process::Command;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use bigmodel_errors::ApiError;

    use super::*;

    const TEXT: &str = "error-1113 = Leer\n";
    const LINK: &str = "a link that leads out of the directory";

    /// Somebody puts a pipe and a file in turn where a text is. A pipe at which nobody writes would be waited for without end.
    #[test]
    fn a_pipe_that_takes_the_place_of_a_file_is_not_waited_for() {
        let directory = filled(&[("de/a.ftl", TEXT), ("file", TEXT)]);
        let path = directory.path().to_owned();
        assert!(Command::new("mkfifo").arg(path.join("pipe")).status().unwrap().success());
        let stop = Arc::new(AtomicBool::new(false));
        let swapping = thread::spawn({
            let (path, stop) = (path.clone(), Arc::clone(&stop));
            move || {
                while !stop.load(Ordering::Relaxed) {
                    for source in ["pipe", "file"] {
                        fs::hard_link(path.join(source), path.join("next")).unwrap();
                        fs::rename(path.join("next"), path.join("de/a.ftl")).unwrap();
                        // Of two names of one file the rename leaves both.
                        let _ = fs::remove_file(path.join("next"));
                    }
                }
            }
        });
        let (done, finished) = mpsc::channel();
        thread::spawn(move || {
            let mut outcomes = [0, 0];
            while outcomes.iter().sum::<usize>() < 3_000 {
                let (_, errors) = Localizer::builder().directory(&path).build_lossy();
                outcomes[errors.len()] += 1;
                #[cfg(feature = "check")]
                bigmodel_errors::check::directory(&path).unwrap();
            }
            done.send(outcomes).unwrap();
        });
        let outcomes = finished.recv_timeout(Duration::from_secs(60)).expect("a load hangs");
        stop.store(true, Ordering::Relaxed);
        swapping.join().unwrap();
        assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
    }

    #[test]
    fn what_a_link_out_of_the_directory_leads_to_is_not_read() {
        let outside =
            filled(&[("secret", "PASSWORD=geheim\n"), ("fr/a.ftl", "PASSWORD=geheim\n"), ("it/x", "")]);
        let directory = filled(&[("texts/de/a.ftl", TEXT)]);
        let texts = directory.path().join("texts");
        symlink(outside.path().join("secret"), texts.join("de/b.ftl")).unwrap();
        symlink(outside.path().join("fr"), texts.join("fr")).unwrap();
        // What holds no texts is of no interest.
        symlink(outside.path().join("it"), texts.join("9")).unwrap();
        // By way of a link in the directory, and to a file beside it.
        write(&directory, "beside", TEXT);
        symlink("../../beside", texts.join("de/c")).unwrap();
        symlink("c", texts.join("de/d.ftl")).unwrap();
        let expected = ["de/b.ftl", "de/d.ftl", "fr"].map(|link| format!("cannot read DIR/{link}: {LINK}"));
        assert_eq!(problems(&texts), expected);
        #[cfg(feature = "check")]
        {
            use bigmodel_errors::check::{self, Rule};

            let report = check::directory(&texts).unwrap();
            assert!(!report.to_string().contains("PASSWORD"), "{report}");
            let found = report.problems.iter().filter(|problem| problem.rule == Rule::UnreadableFile);
            let found: Vec<_> = found.map(|problem| problem.path.rsplit("texts/").next().unwrap()).collect();
            assert_eq!(found, ["de/b.ftl", "de/d.ftl", "fr"]);
        }
        #[cfg(feature = "watch")]
        {
            let error = Localizer::builder().directory(&texts).watch(|_| {}).unwrap_err();
            assert_eq!(named(&error, &texts), expected[0]);
        }
        #[cfg(feature = "translate")]
        {
            use bigmodel_errors::translate::{Reviewed, Translations};

            let sync = || {
                let translations = Translations::open(&texts)?;
                translations.sync(&"de".parse().unwrap(), &Reviewed::Nothing).map(drop)
            };
            // A locale that leads out would have new files written there.
            assert_eq!(named(&sync().unwrap_err(), &texts), expected[2]);
            fs::remove_file(texts.join("fr")).unwrap();
            assert_eq!(named(&sync().unwrap_err(), &texts), expected[0]);
        }
    }

    #[test]
    fn links_within_the_directory_are_followed() {
        // As Kubernetes mounts a ConfigMap, and as a release is chosen.
        let directory = filled(&[("1/de/..2026/a.ftl", TEXT), ("1/..2026/fr/a.ftl", TEXT)]);
        let path = directory.path();
        symlink("..2026", path.join("1/de/..data")).unwrap();
        symlink("..data/a.ftl", path.join("1/de/a.ftl")).unwrap();
        symlink("..2026", path.join("1/..data")).unwrap();
        symlink("..data/fr", path.join("1/fr")).unwrap();
        symlink("1", path.join("texts")).unwrap();
        let localizer = Localizer::builder().directory(path.join("texts")).build().unwrap();
        for locale in ["de", "fr"] {
            assert_eq!(localizer.text(&ApiError::new(1113), &localizer.negotiate(locale)), "Leer");
        }
    }

    /// Names that clear the screen, forge a line of a log, and are read backwards.
    const NAMES: [&str; 4] = ["\u{1b}[2J", "a\nERROR: forged", "\u{202e}ltf", "\u{9b}31m\u{2028}"];

    #[test]
    fn no_name_of_a_file_reaches_a_terminal_raw() {
        for name in NAMES {
            let directory = tempfile::tempdir().unwrap();
            let (texts, file) = (format!("te{name}xts"), format!("{name}.ftl"));
            write(&directory, &format!("{texts}/de/{file}"), "error-1113 = {\n");
            write(&directory, &format!("{texts}/de@{name}/b.ftl"), "error-1113 = {\n");
            write(&directory, &format!("{texts}/no tag{name}/b.ftl"), "");
            let path = directory.path().join(&texts);
            symlink("nowhere", path.join("de/link.ftl")).unwrap();
            let mut shown = problems(&path);
            shown.extend(problems(&path.join("nothing")));
            assert!(shown.len() > 3, "{shown:?}");
            shown.iter().for_each(|text| is_plain(text));
            #[cfg(feature = "cli")]
            for arguments in [
                "check TEXTS",
                "check TEXTS --format json",
                "check TEXTS --format github",
                "sync TEXTS",
                "sync TEXTS fr",
                "status TEXTS",
                "new-locale de TEXTS",
                "new-locale fr TEXTS --reference TEXTS/nothing",
                "new-locale fr new-TEXTS",
                "render 1113 --locales TEXTS",
            ] {
                let mut command = Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"));
                command.current_dir(directory.path());
                command.args(arguments.split(' ').map(|argument| argument.replace("TEXTS", &texts)));
                let output = command.output().unwrap();
                for text in [output.stdout, output.stderr] {
                    String::from_utf8(text).unwrap().lines().for_each(is_plain);
                }
            }
        }
    }

    #[track_caller]
    fn is_plain(text: &str) {
        let is_raw = |c: char| c.is_control() || matches!(c, '\u{202e}' | '\u{2028}');
        assert!(!text.contains(is_raw) && !text.starts_with("ERROR"), "{text:?}");
    }
}
