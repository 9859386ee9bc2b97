use std::io::{self, Write};
use std::path::Path;

use bigmodel_errors::check::{self, Report};
use bigmodel_errors::{Error, LanguageIdentifier, shown};

use super::args::{Check, CheckFormat};
use super::json::write_json;
use super::session::{Exit, Failure, warn};

pub(super) fn run(command: &Check) -> Result<Exit, Failure> {
    if let Some(rule) = command.explain {
        io::stdout().write_all(rule.page().as_bytes())?;
        return Ok(Exit::Success);
    }
    let report = report(command)?;
    // A misspelled locale would have no problems.
    let has_nothing = |locale: &&LanguageIdentifier| {
        let own = report.clone().of_locales(std::slice::from_ref(*locale));
        own.files() == 0 && own.is_clean()
    };
    if let Some(locale) = command.locales.iter().find(has_nothing) {
        let directory = shown(&command.directory);
        return Err(Failure::Message(format!("there are no texts in {locale} in {directory}")));
    }
    let report = if command.locales.is_empty() { report } else { report.of_locales(&command.locales) };
    let report = report.except(&command.except);
    write(command.format, &report)?;
    summarize(&report);
    let is_bad = report.has_errors() || (command.strict && !report.is_clean());
    Ok(if is_bad { Exit::Failure } else { Exit::Success })
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

fn write(format: CheckFormat, report: &Report) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    match format {
        CheckFormat::Json => write_json(&mut out, report)?,
        CheckFormat::Github => {
            for problem in report.problems() {
                writeln!(out, "{}", problem.to_github())?;
            }
        }
        CheckFormat::Text => {
            for problem in report.problems() {
                // `anstream` removes the colors where none are wanted.
                writeln!(out, "{}\n", problem.to_terminal())?;
            }
        }
    }
    out.flush()
}

/// Counts the problems, on standard error.
fn summarize(report: &Report) {
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let files = count(report.files(), "file");
    if report.is_clean() {
        warn(&format_args!("no problems in {files}"));
    } else {
        let (errors, warnings) = (count(report.errors(), "error"), count(report.warnings(), "warning"));
        warn(&format_args!("{errors} and {warnings} in {files}"));
    }
}
