use std::io::{self, Write};
use std::process::ExitCode;

use bigmodel_errors::translate::Status;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::session::Failure;
use super::translations::Selection;
use super::values::has_locales;
use crate::answer::json::write_json;

/// Show how far each translation is
///
/// done: made from the English text as it is now, and without errors. missing: not there, or unreadable. untranslated: still
/// English, if only in one attribute. outdated: the English text has changed since. faulty: "check" finds an error. fallback:
/// left to English by a locale with only a few messages, and added by "sync --complete". obsolete: no longer in the English
/// texts. The total is all of them except the obsolete; over a built-in language, few messages count by themselves.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors status
  bigmodel-errors status texts de --format badge > badge.json   # an endpoint for shields.io")]
pub(super) struct StatusCommand {
    #[command(flatten)]
    selection: Selection,

    /// The format of the output
    #[arg(long, value_enum, default_value_t = StatusFormat::Table)]
    format: StatusFormat,

    /// Count as missing what a locale with only a few messages leaves to English, or to the built-in texts
    #[arg(long)]
    complete: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    /// Aligned columns
    Table,
    /// An array of objects
    Json,
    /// The percentage of the locale, or of all together, for shields.io
    Badge,
    /// A table for a document
    Markdown,
}

/// A column: its name, and its cell for a locale.
type Column = (&'static str, fn(&Status) -> String);

const COLUMNS: [Column; 12] = [
    ("locale", |status| status.locale.clone()),
    ("done", |status| status.done.to_string()),
    ("missing", |status| status.missing.to_string()),
    ("untranslated", |status| status.untranslated.to_string()),
    ("outdated", |status| status.outdated.to_string()),
    ("faulty", |status| status.faulty.to_string()),
    ("fallback", |status| status.fallback.to_string()),
    ("obsolete", |status| status.obsolete.to_string()),
    ("errors", |status| status.errors.to_string()),
    ("warnings", |status| status.warnings.to_string()),
    ("total", |status| status.total.to_string()),
    ("percent", |status| format!("{}%", status.percent)),
];

pub(super) fn run(command: &StatusCommand) -> Result<ExitCode, Failure> {
    if !has_locales(&command.selection.directory) {
        return Ok(ExitCode::FAILURE);
    }
    let (translations, locales) = command.selection.open(command.complete)?;
    let statuses = translations.status(&locales)?;
    let mut out = io::stdout().lock();
    match command.format {
        StatusFormat::Json => write_json(&mut out, &statuses)?,
        StatusFormat::Badge => write_json(&mut out, &badge(&statuses))?,
        StatusFormat::Markdown => markdown(&mut out, &statuses)?,
        StatusFormat::Table => table(&mut out, &statuses)?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the response of an endpoint for shields.io.
fn badge(statuses: &[Status]) -> Value {
    let status = match statuses {
        [one] => one.clone(),
        all => Status::sum("translated", all),
    };
    let color = match status.percent {
        100 => "brightgreen",
        90.. => "green",
        70.. => "yellow",
        40.. => "orange",
        _ => "red",
    };
    let message = format!("{}%", status.percent);
    json!({ "schemaVersion": 1, "label": status.locale, "message": message, "color": color })
}

fn table(out: &mut impl Write, statuses: &[Status]) -> io::Result<()> {
    let rows = statuses.iter().map(|status| COLUMNS.map(|(_, cell)| cell(status)));
    let rows: Vec<[String; COLUMNS.len()]> =
        [COLUMNS.map(|(name, _)| name.to_owned())].into_iter().chain(rows).collect();
    for row in &rows {
        for (column, cell) in row.iter().enumerate() {
            let width = rows.iter().filter_map(|row| row.get(column)).map(String::len).max().unwrap_or(0);
            // Names to the left, numbers to the right.
            match column {
                0 => write!(out, "{cell:width$}")?,
                _ => write!(out, "  {cell:>width$}")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn markdown(out: &mut impl Write, statuses: &[Status]) -> io::Result<()> {
    let names = COLUMNS.map(|(name, _)| name);
    writeln!(out, "| {} |", names.join(" | "))?;
    writeln!(out, "|---|{}", names.iter().skip(1).map(|_| "--:|").collect::<String>())?;
    for status in statuses {
        writeln!(out, "| {} |", COLUMNS.map(|(_, cell)| cell(status)).join(" | "))?;
    }
    Ok(())
}
