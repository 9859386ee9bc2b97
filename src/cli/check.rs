use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use bigmodel_errors::check::{self, Report, Rule};
use bigmodel_errors::{Error, LanguageIdentifier, shown};

use super::args::{Check, CheckFormat};
use super::layout::warn;
use super::session::Failure;
use crate::answer::json::write_json;

pub(super) fn run(command: &Check) -> Result<ExitCode, Failure> {
    if let Some(rule) = command.explain {
        io::stdout().write_all(rule.page().as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let report = report(command)?;
    // A misspelled locale would have no problems.
    let has_nothing = |locale: &&LanguageIdentifier| {
        let own = report.clone().of_locales(std::slice::from_ref(*locale));
        own.files == 0 && own.is_clean()
    };
    if let Some(locale) = command.locales.iter().find(has_nothing) {
        return Err(format!("there are no texts in {locale} in {}", shown(&command.directory)).into());
    }
    let report = if command.locales.is_empty() { report } else { report.of_locales(&command.locales) };
    let report = report.except(&command.except);
    let most = if command.all || command.format != CheckFormat::Text { usize::MAX } else { MAX_OF_RULE };
    write(command.format, &report, most)?;
    summarize(&report, most);
    let is_bad = report.has_errors() || (command.strict && !report.is_clean());
    Ok(if is_bad { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Checks the directory, or one file of it together with those that it is compared with.
fn report(command: &Check) -> Result<Report, Error> {
    let check = |directory: &Path| match &command.reference.path {
        Some(reference) => check::directory_against(directory, reference),
        None => check::directory(directory),
    };
    let path = &command.directory;
    match path.parent().and_then(Path::parent).filter(|_| path.is_file()) {
        Some(root) if root.as_os_str().is_empty() => {
            Ok(check(Path::new("."))?.of_file(Path::new(".").join(path)))
        }
        Some(root) => Ok(check(root)?.of_file(path)),
        None => check(path),
    }
}

/// The most problems of each rule that are shown to a person who did not ask for all: a new file has one for each message.
const MAX_OF_RULE: usize = 10;

fn write(format: CheckFormat, report: &Report, most: usize) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    match format {
        CheckFormat::Json => write_json(&mut out, report)?,
        CheckFormat::Github => {
            for problem in &report.problems {
                writeln!(out, "{}", problem.to_github())?;
            }
        }
        CheckFormat::Text => {
            let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
            for problem in &report.problems {
                let shown = shown.entry(problem.rule.as_str()).or_default();
                *shown = shown.saturating_add(1);
                if *shown > most {
                    continue;
                }
                // `anstream` removes the colors where none are wanted.
                writeln!(out, "{}\n", problem.to_terminal())?;
            }
        }
    }
    out.flush()
}

/// Counts the problems, on standard error.
fn summarize(report: &Report, most: usize) {
    for rule in Rule::ALL {
        let all = report.problems.iter().filter(|problem| problem.rule == *rule).count();
        let hidden = all.saturating_sub(most);
        if hidden > 0 {
            warn(&format_args!("{hidden} more of {rule}, which --all shows"));
        }
    }
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let files = count(report.files, "file");
    if report.is_clean() {
        warn(&format_args!("no problems in {files}"));
    } else {
        let (errors, warnings) = (count(report.errors, "error"), count(report.warnings, "warning"));
        warn(&format_args!("{errors} and {warnings} in {files}"));
    }
}
