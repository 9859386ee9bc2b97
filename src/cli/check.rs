use std::io::{self, Write};
use std::path::Path;

use bigmodel_errors::check::{self, Report, Rule};
use bigmodel_errors::{Error, LanguageIdentifier};

use super::args::{Check, CheckFormat};
use super::{Exit, complain, with_sources, write_json};

pub(super) fn run(command: &Check) -> io::Result<Exit> {
    if let Some(rule) = command.explain {
        return explain(rule);
    }
    let report = match report(command) {
        Ok(report) => report,
        Err(error) => {
            complain(&with_sources(&error));
            return Ok(Exit::Failed);
        }
    };
    // A locale that is misspelled would be in order.
    let has_nothing = |locale: &&LanguageIdentifier| {
        let own = report.clone().of_locales(std::slice::from_ref(*locale));
        own.files() == 0 && own.is_clean()
    };
    if let Some(locale) = command.locales.iter().find(has_nothing) {
        complain(&format_args!("there are no texts in {locale} in {}", command.directory.display()));
        return Ok(Exit::Failed);
    }
    let report = if command.locales.is_empty() { report } else { report.of_locales(&command.locales) };
    let report = report.except(&command.except);
    write(command.format, &report)?;
    summarize(&report);
    let is_bad = report.has_errors() || (command.strict && !report.is_clean());
    Ok(if is_bad { Exit::Failed } else { Exit::Done })
}

/// What is found in the directory, or in the one file of it that was named. A text is compared with those beside it.
fn report(command: &Check) -> Result<Report, Error> {
    let check = |directory: &Path| match &command.reference {
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

fn explain(rule: Rule) -> io::Result<Exit> {
    let mut out = io::stdout().lock();
    out.write_all(rule.page().as_bytes())?;
    out.flush()?;
    Ok(Exit::Done)
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
                // `anstream` takes the colours out again where none are wanted.
                writeln!(out, "{}\n", problem.to_terminal())?;
            }
        }
    }
    out.flush()
}

/// Tells what was found, and that nothing was.
fn summarize(report: &Report) {
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let files = count(report.files(), "file");
    if report.is_clean() {
        complain(&format_args!("no problems in {files}"));
    } else {
        let (errors, warnings) = (count(report.errors(), "error"), count(report.warnings(), "warning"));
        complain(&format_args!("{errors} and {warnings} in {files}"));
    }
}
