use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bigmodel_errors::translate::{Change, Reviewed, Revision, Translations};
use bigmodel_errors::{Error, LanguageIdentifier};
use clap::{Args, ValueHint};

use super::{Exit, complain, with_sources};

/// Bring translations up to date with the English texts
///
/// New messages come in as copies, order and groups become those of the English texts, what they do not have any more moves to
/// the end. A translation whose English text has changed is marked, and shows the text that it was made from. Nothing that a
/// translator has written is ever lost.
///
/// A directory of overlays without an en-US of its own is compared with the built-in texts. There a locale with few messages
/// stays as small as it is, unless --complete asks for all.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors sync                                    # all of locales/
  bigmodel-errors sync texts de                           # texts/de/*.ftl
  bigmodel-errors sync texts de --reviewed error-1214     # that text says what the English says now
  bigmodel-errors sync --check                            # for CI: 1 if a file is not up to date")]
pub(crate) struct Sync {
    /// The directory with a directory for each locale
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::DirPath)]
    pub(crate) directory: PathBuf,

    /// The locales; all if absent
    #[arg(value_name = "TAG", value_parser = locale)]
    pub(crate) locales: Vec<LanguageIdentifier>,

    /// Take the texts of these messages of one locale as made from the present English ones; "all" for all that are translated
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub(crate) reviewed: Vec<String>,

    /// Write nothing, and end with 1 if a file would change
    #[arg(long, visible_alias = "dry-run")]
    pub(crate) check: bool,

    /// Add every message even to a locale that has only a few
    #[arg(long)]
    pub(crate) complete: bool,

    /// Compare with the texts of this file instead of en-US
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) reference: Option<PathBuf>,
}

pub(super) fn run(command: &Sync) -> io::Result<Exit> {
    // What one translator has reviewed, another has not.
    if let (Some(id), [_, _, ..] | []) = (command.reviewed.first(), command.locales.as_slice()) {
        let directory = command.directory.display();
        complain(&format_args!(
            "--reviewed is about one locale: name it, as in \"sync {directory} de --reviewed {id}\""
        ));
        return Ok(Exit::Failed);
    }
    match revisions(command) {
        Ok(revisions) => report(command, &revisions),
        Err(error) => {
            complain(&with_sources(&error));
            Ok(Exit::Failed)
        }
    }
}

/// Opens a directory with the reference that was named, or its own.
pub(super) fn open(directory: &Path, reference: Option<&Path>) -> Result<Translations, Error> {
    let translations = Translations::open(directory)?;
    match reference {
        Some(path) => translations.with_reference(path),
        None => Ok(translations),
    }
}

/// All of them before any is written, so that an error changes nothing.
fn revisions(command: &Sync) -> Result<Vec<Revision>, Error> {
    let translations = open(&command.directory, command.reference.as_deref())?.complete(command.complete);
    let locales = if command.locales.is_empty() { translations.locales()? } else { command.locales.clone() };
    let reviewed = match command.reviewed.as_slice() {
        [] => Reviewed::Nothing,
        [all] if all == "all" => Reviewed::All,
        ids => Reviewed::Messages(ids.to_vec()),
    };
    let mut revisions = Vec::new();
    for locale in &locales {
        revisions.extend(translations.sync(locale, &reviewed)?);
    }
    Ok(revisions)
}

fn report(command: &Sync, revisions: &[Revision]) -> io::Result<Exit> {
    let mut out = io::stdout().lock();
    let mut is_changed = false;
    for revision in revisions {
        let path = revision.path().display();
        if !revision.is_change() {
            writeln!(out, "{path}: up to date")?;
            continue;
        }
        is_changed = true;
        if !command.check {
            if let Err(error) = revision.apply() {
                complain(&with_sources(&error));
                return Ok(Exit::Failed);
            }
        }
        writeln!(out, "{path}: {}", summary(revision))?;
        // That lines above a message are new is no news.
        for (change, id) in revision.changes().filter(|(change, _)| *change != Change::Updated) {
            writeln!(out, "  {:8}  {id}", change.as_str())?;
        }
    }
    out.flush()?;
    Ok(if command.check && is_changed { Exit::Failed } else { Exit::Done })
}

/// How many messages each change is about: `2 added, 1 outdated`.
fn summary(revision: &Revision) -> String {
    let mut counts: Vec<(Change, usize)> = Vec::new();
    for (change, _) in revision.changes() {
        match counts.last_mut().filter(|(last, _)| *last == change) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => counts.push((change, 1)),
        }
    }
    if counts.is_empty() {
        return "rearranged".to_owned();
    }
    let counts: Vec<String> =
        counts.iter().map(|(change, count)| format!("{count} {}", change.as_str())).collect();
    counts.join(", ")
}

pub(super) fn locale(tag: &str) -> Result<LanguageIdentifier, String> {
    tag.parse().map_err(|_| "expected a language tag, such as de or zh-TW".to_owned())
}
