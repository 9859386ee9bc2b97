//! The completion scripts, run by their shells as if somebody pressed Tab; and the manual pages.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::cli::program;

/// What is typed, what it may be completed to, and what not.
const CASES: &[(&str, &[&str], &[&str])] = &[
    ("ex", &["explain"], &["list"]),
    ("explain --lo", &["--locale", "--locales"], &["--lines"]),
    ("explain --locale z", &["zh-CN", "zh-TW"], &["ja"]),
    ("explain --origin a", &["api"], &["unknown"]),
    ("new-locale --f", &["--force"], &["--locale"]),
    ("check --except unknown-a", &["unknown-argument"], &["untranslated"]),
    ("check --explain outd", &["outdated"], &["unknown-argument"]),
    ("list to", &["top-up"], &["retryable"]),
    ("completions z", &["zsh"], &["bash"]),
];

/// Runs a shell's script with what was typed; returns the candidates, one a line. `None` if the shell is not installed: said on
/// standard error, and a failure where `BIGMODEL_ERRORS_ALL_SHELLS` is set.
#[allow(clippy::print_stderr, reason = "tells whoever reads the output what was not tested")]
fn candidates(shell: &str, options: &[&str], script: &str, typed: &str, directory: &Path) -> Option<String> {
    let completions = directory.join(shell);
    fs::write(&completions, program(&["completions", shell]).output().unwrap().stdout).unwrap();
    let run = Command::new(shell)
        .args(options)
        .args(["-c", script])
        .env("SCRIPT", &completions)
        .env("DIRECTORY", directory)
        .env("TYPED", format!("bigmodel-errors {typed}"))
        .env("HOME", directory)
        .env("XDG_CONFIG_HOME", directory)
        .current_dir(directory)
        .stdin(Stdio::null())
        .output();
    match run {
        Ok(output) => {
            assert!(output.status.success(), "{shell}: {output:?}");
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(error) if std::env::var_os("BIGMODEL_ERRORS_ALL_SHELLS").is_none() => {
            eprintln!("{shell} cannot be run, and its completion script was not tested: {error}");
            None
        }
        Err(error) => panic!("{shell}: {error}"),
    }
}

#[track_caller]
fn completes(shell: &str, options: &[&str], script: &str) {
    for (typed, expected, unexpected) in CASES {
        let directory = tempfile::tempdir().unwrap();
        let Some(found) = candidates(shell, options, script, typed, directory.path()) else { return };
        // fish adds a description after a tab.
        let found: Vec<&str> =
            found.lines().filter_map(|line| line.split('\t').next()).map(str::trim).collect();
        assert!(expected.iter().all(|word| found.contains(word)), "{shell}: {typed}: {found:?}");
        assert!(!unexpected.iter().any(|word| found.contains(word)), "{shell}: {typed}: {found:?}");
    }
}

#[test]
fn bash_completes() {
    let script = r#"
        source "$SCRIPT"
        definition=$(complete -p bigmodel-errors)
        [[ $definition =~ -F\ ([^ ]+) ]] || exit 1
        read -ra COMP_WORDS <<<"$TYPED"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        "${BASH_REMATCH[1]}" bigmodel-errors "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    completes("bash", &["--norc", "--noprofile"], script);
}

#[test]
fn fish_completes() {
    completes("fish", &["--no-config"], r#"source "$SCRIPT"; complete -C "$TYPED""#);
}

#[test]
fn zsh_completes() {
    // zsh completes only in its line editor, which needs a terminal: one shell types into another. The inner one writes what it is
    // given as candidates into a file.
    let script = r#"
        cat >"$DIRECTORY/inner" <<'END'
            PROMPT=
            autoload -Uz compinit && compinit -D -u
            source "$SCRIPT"
            compadd() {
                local -a matching
                builtin compadd -A matching "$@"
                print -rl -- $matching >>"$DIRECTORY/candidates"
                builtin compadd "$@"
            }
            complete-and-exit() { zle complete-word; exit }
            zle -N complete-and-exit
            bindkey '^I' complete-and-exit
END
        zmodload zsh/zpty
        zpty inner 'zsh -f -i'
        zpty -w inner 'source "$DIRECTORY/inner"'
        zpty -w -n inner "$TYPED"$'\t'
        while zpty -r inner output; do :; done
        cat "$DIRECTORY/candidates"
    "#;
    completes("zsh", &["-f"], script);
}

#[test]
#[cfg(feature = "serve")]
fn the_manual_pages_are_current() {
    let directory = tempfile::tempdir().unwrap();
    let made = directory.path().join("man");
    let output = program(&["man", made.to_str().unwrap()]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let names = |path: &Path| {
        let mut names: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let present = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    assert_eq!(names(&present), names(&made), "`cargo run --features serve -- man man` writes them");
    for name in names(&made) {
        let (present, made) = (present.join(&name), made.join(&name));
        let is_current = fs::read(present).unwrap() == fs::read(made).unwrap();
        assert!(is_current, "{name:?} is not current; `cargo run --features serve -- man man` writes it");
    }
    let page = fs::read_to_string(present.join("bigmodel-errors-explain.1")).unwrap();
    assert!(page.contains("Exit status"), "{page}");
}
