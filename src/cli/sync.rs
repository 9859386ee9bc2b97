use std::io::{self, Write};
use std::process::ExitCode;

use bigmodel_errors::translate::{Change, Reviewed, Revision, Status, Translations};
use bigmodel_errors::{LanguageIdentifier, shown};
use clap::Args;

use super::session::Failure;
use super::translations::Selection;
use super::values::has_locales;

/// Bring translations up to date with the English texts
///
/// Adds new messages as copies, arranges messages in the order and groups of the English texts, and moves those that are no longer
/// in the English texts to the end. Marks a translation whose English text has changed, and shows the text that it was made
/// from. Nothing that a translator has written is ever lost.
///
/// A directory of overlays without an en-US of its own is compared with the built-in texts. There, a locale with few messages
/// stays as small as it is, unless --complete is given.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors sync                                    # all of locales/
  bigmodel-errors sync texts de                           # texts/de/*.ftl
  bigmodel-errors sync texts de --reviewed error-1214     # its text matches the English text as it is now
  bigmodel-errors sync texts de --complete                # add what it leaves to English, as copies
  bigmodel-errors sync --check                            # for CI: status 1 if a file is not up to date")]
pub(super) struct Sync {
    #[command(flatten)]
    selection: Selection,

    /// Take the texts of these messages as made from the English texts as they are now; "all" for all that are translated
    #[arg(long, value_name = "ID,...", value_delimiter = ',')]
    reviewed: Vec<String>,

    /// Write nothing, and exit with status 1 if a file would change
    #[arg(long, visible_alias = "dry-run")]
    check: bool,

    /// Add every message even to a locale that has only a few
    #[arg(long)]
    complete: bool,
}

/// The most IDs of outdated messages that are shown; `check` shows all of them.
const MAX_IDS: usize = 5;

pub(super) fn run(command: &Sync) -> Result<ExitCode, Failure> {
    let Sync { selection, .. } = command;
    let directory = shown(&selection.directory);
    // The translators of different locales review separately.
    if let (Some(id), [_, _, ..] | []) = (command.reviewed.first(), selection.locales.as_slice()) {
        let example = format!("sync {directory} de --reviewed {id}");
        return Err(format!("--reviewed takes one locale: name it, as in \"{example}\"").into());
    }
    if !has_locales(&selection.directory) {
        return Ok(ExitCode::FAILURE);
    }
    let (translations, locales) = selection.open(command.complete)?;
    let reviewed = match command.reviewed.as_slice() {
        [] => Reviewed::Nothing,
        [all] if all == "all" => Reviewed::All,
        ids => Reviewed::Messages(ids.to_vec()),
    };
    // All of them are made before any is written, so that an error changes nothing.
    let mut revisions = Vec::new();
    for locale in &locales {
        let of_locale = translations.sync(locale, &reviewed)?;
        revisions.extend(of_locale.into_iter().map(|revision| (locale, revision)));
    }
    let exit = report(command, &revisions)?;
    let mut locales: Vec<LanguageIdentifier> =
        revisions.iter().map(|(locale, _)| (*locale).clone()).collect();
    locales.dedup();
    io::stdout().lock().write_all(left_to_english(&translations, &locales, &directory)?.as_bytes())?;
    Ok(exit)
}

fn report(command: &Sync, revisions: &[(&LanguageIdentifier, Revision)]) -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let mut is_changed = false;
    for (locale, revision) in revisions {
        if revision.is_change() {
            is_changed = true;
            if !command.check {
                revision.apply()?;
            }
        }
        writeln!(out, "{}: {}", shown(revision.path()), summary(revision))?;
        // New lines above a message are not worth a line each.
        for (change, id) in revision.changes() {
            match change {
                // Whoever translated it knows.
                Change::Translated | Change::Updated => {}
                Change::Saved => {
                    let place = "what was written into its \"# en-US\" lines is now a comment of yours";
                    writeln!(out, "  {:8}  {id}: {place}", change.as_str())?;
                }
                change => writeln!(out, "  {:8}  {id}", change.as_str())?,
            }
        }
        if revision.outdated().len() > 0 {
            writeln!(out, "  {}", still_outdated(&command.selection, locale, revision))?;
        }
    }
    out.flush()?;
    Ok(if command.check && is_changed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Counts the messages of each change, and the entries left alone: `2 added, 1 outdated; 1 broken entry left alone, see check`.
fn summary(revision: &Revision) -> String {
    let mut changes: Vec<Change> = revision.changes().map(|(change, _)| change).collect();
    let all = changes.clone();
    changes.dedup();
    let counts = changes.iter().map(|change| {
        let count = all.iter().filter(|other| *other == change).count();
        format!("{count} {}", change.as_str())
    });
    let counts: Vec<String> = counts.collect();
    let summary = match (revision.is_change(), counts.is_empty()) {
        (false, _) => "up to date".to_owned(),
        (true, true) => "rearranged".to_owned(),
        (true, false) => counts.join(", "),
    };
    match revision.broken() {
        0 => summary,
        1 => format!("{summary}; 1 broken entry left alone, see check"),
        broken => format!("{summary}; {broken} broken entries left alone, see check"),
    }
}

/// Returns a line for each locale with only a few messages and without built-in texts.
fn left_to_english(
    translations: &Translations,
    locales: &[LanguageIdentifier],
    directory: &str,
) -> Result<String, Failure> {
    let statuses = translations.status(locales)?;
    let lines = statuses.iter().filter(|status| status.fallback > 0).map(|status| {
        let Status { locale, fallback, total, .. } = status;
        format!("{locale}: {fallback} of {total} are left to English; sync {directory} {locale} --complete adds them\n")
    });
    Ok(lines.collect())
}

fn still_outdated(selection: &Selection, locale: &LanguageIdentifier, revision: &Revision) -> String {
    let count = revision.outdated().len();
    let mut ids: Vec<&str> = revision.outdated().take(MAX_IDS).collect();
    if ids.len() < count {
        ids.push("...");
    }
    let Selection { directory, reference, .. } = selection;
    format!(
        "{count} still outdated: {}; when revised: sync {} {locale}{reference} --reviewed <ID>",
        ids.join(", "),
        shown(directory)
    )
}
