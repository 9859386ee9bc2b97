use std::io::{self, IsTerminal, Write};

use bigmodel_errors::check::{self, Report, Rule};

use super::args::{Check, CheckFormat};
use super::{Exit, complain, with_sources, write_json};

pub(super) fn run(command: &Check) -> io::Result<Exit> {
    if let Some(rule) = command.explain {
        return explain(rule);
    }
    let report = match &command.reference {
        Some(reference) => check::directory_against(&command.directory, reference),
        None => check::directory(&command.directory),
    };
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            complain(&with_sources(&error));
            return Ok(Exit::Failed);
        }
    };
    write(command.format, &report)?;
    summarize(&report);
    let is_bad = report.has_errors() || (command.strict && !report.is_clean());
    Ok(if is_bad { Exit::Failed } else { Exit::Done })
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
            let is_terminal = io::stdout().is_terminal();
            for problem in report.problems() {
                // `anstream` takes the colours out again where none are wanted.
                let text = if is_terminal { problem.to_terminal() } else { problem.to_string() };
                writeln!(out, "{text}\n")?;
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
