use std::io::{self, Write};
use std::path::PathBuf;

use bigmodel_errors::translate::Status;
use bigmodel_errors::{Error, LanguageIdentifier};
use clap::{Args, ValueEnum, ValueHint};
use serde::Serialize;

use super::sync::{has_locales, locale, nothing_but_english, open};
use super::{Exit, complain, with_sources, write_json};

/// Show how far each translation is
///
/// done: made from the English text as it is now, and without errors. missing: not there, or unreadable. untranslated: still
/// English, be it in one attribute. outdated: the English text has changed since. faulty: "check" finds an error. fallback:
/// left to English by a locale with only a few messages, and added by "sync --complete". obsolete: no longer in the English
/// texts. The total is all of them but the obsolete; over a language that is built in, few messages count by themselves.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors status
  bigmodel-errors status texts de --format badge > badge.json   # an endpoint for shields.io")]
pub(crate) struct StatusCommand {
    /// The directory with a directory for each locale
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::DirPath)]
    pub(crate) directory: PathBuf,

    /// The locales; all if absent
    #[arg(value_name = "TAG", value_parser = locale)]
    pub(crate) locales: Vec<LanguageIdentifier>,

    /// How to write it
    #[arg(long, value_enum, default_value_t = StatusFormat::Table)]
    pub(crate) format: StatusFormat,

    /// Call missing what a locale with only a few messages leaves to English, or to the built-in texts
    #[arg(long)]
    pub(crate) complete: bool,

    /// Compare with the texts of this file instead of en-US
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) reference: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFormat {
    /// Aligned columns
    Table,
    /// An array of objects
    Json,
    /// The percentage of the locale, or of all together, as shields.io reads it
    Badge,
    /// A table for a document
    Markdown,
}

/// What an endpoint of shields.io answers.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Badge {
    schema_version: u8,
    label: String,
    message: String,
    color: &'static str,
}

/// A column: its name, and what it says of a locale.
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

pub(super) fn run(command: &StatusCommand) -> io::Result<Exit> {
    if !has_locales(&command.directory) {
        return Ok(Exit::Failed);
    }
    let statuses = match statuses(command) {
        Ok(statuses) => statuses,
        Err(error) => {
            complain(&with_sources(&error));
            return Ok(Exit::Failed);
        }
    };
    if statuses.is_empty() {
        complain(&nothing_but_english(&command.directory));
    }
    let mut out = io::stdout().lock();
    match command.format {
        StatusFormat::Json => write_json(&mut out, &statuses)?,
        StatusFormat::Badge => write_json(&mut out, &badge(&statuses))?,
        StatusFormat::Markdown => markdown(&mut out, &statuses)?,
        StatusFormat::Table => table(&mut out, &statuses)?,
    }
    out.flush()?;
    Ok(Exit::Done)
}

fn statuses(command: &StatusCommand) -> Result<Vec<Status>, Error> {
    let translations = open(&command.directory, command.reference.as_deref())?.complete(command.complete);
    let locales = if command.locales.is_empty() { translations.locales()? } else { command.locales.clone() };
    translations.status(&locales)
}

fn badge(statuses: &[Status]) -> Badge {
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
    Badge { schema_version: 1, label: status.locale, message: format!("{}%", status.percent), color }
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
    writeln!(out, "|---|{}", "--:|".repeat(names.len().saturating_sub(1)))?;
    for status in statuses {
        writeln!(out, "| {} |", COLUMNS.map(|(_, cell)| cell(status)).join(" | "))?;
    }
    Ok(())
}
