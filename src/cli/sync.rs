use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bigmodel_errors::translate::{Change, Reviewed, Revision, Status, Translations};
use bigmodel_errors::{Error, LanguageIdentifier, shown};
use clap::{Args, ValueHint};

use super::directory::Contents;
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
  bigmodel-errors sync texts de --complete                # what it leaves to English comes in, as copies
  bigmodel-errors sync --check                            # for CI: 1 if a file is not up to date")]
pub(crate) struct Sync {
    /// The directory with a directory for each locale
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::DirPath)]
    pub(crate) directory: PathBuf,

    /// The locales; all if absent
    #[arg(value_name = "TAG", value_parser = locale)]
    pub(crate) locales: Vec<LanguageIdentifier>,

    /// Take the texts of these messages of one locale as made from the present English ones; "all" for all that are translated
    #[arg(long, value_name = "ID,...", value_delimiter = ',')]
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
        let directory = shown(&command.directory);
        complain(&format_args!(
            "--reviewed is about one locale: name it, as in \"sync {directory} de --reviewed {id}\""
        ));
        return Ok(Exit::Failed);
    }
    if !has_locales(&command.directory) {
        return Ok(Exit::Failed);
    }
    let revisions = match revisions(command) {
        Ok(revisions) => revisions,
        Err(error) => {
            complain(&with_sources(&error));
            return Ok(Exit::Failed);
        }
    };
    let exit = report(command, &revisions)?;
    match left_to_english(command, &revisions) {
        Ok(lines) => {
            io::stdout().lock().write_all(lines.as_bytes())?;
            Ok(exit)
        }
        Err(error) => {
            complain(&with_sources(&error));
            Ok(Exit::Failed)
        }
    }
}

/// Complains about what is not where it would be read. What cannot be read at all is told by whoever opens it.
pub(super) fn has_locales(directory: &Path) -> bool {
    let Some(contents) = Contents::of(directory) else { return true };
    contents.complaint().iter().for_each(|text| complain(text));
    contents.has_locales()
}

pub(super) fn nothing_but_english(directory: &Path) -> String {
    format!("{} has no locale but that of the reference", shown(directory))
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
fn revisions(command: &Sync) -> Result<Vec<(LanguageIdentifier, Revision)>, Error> {
    let translations = open(&command.directory, command.reference.as_deref())?.complete(command.complete);
    let locales = if command.locales.is_empty() { translations.locales()? } else { command.locales.clone() };
    let reviewed = match command.reviewed.as_slice() {
        [] => Reviewed::Nothing,
        [all] if all == "all" => Reviewed::All,
        ids => Reviewed::Messages(ids.to_vec()),
    };
    let mut revisions = Vec::new();
    for locale in &locales {
        let of_locale = translations.sync(locale, &reviewed)?;
        revisions.extend(of_locale.into_iter().map(|revision| (locale.clone(), revision)));
    }
    Ok(revisions)
}

fn report(command: &Sync, revisions: &[(LanguageIdentifier, Revision)]) -> io::Result<Exit> {
    if revisions.is_empty() {
        complain(&nothing_but_english(&command.directory));
    }
    let mut out = io::stdout().lock();
    let mut is_changed = false;
    for (locale, revision) in revisions {
        if revision.is_change() {
            is_changed = true;
            if !command.check {
                if let Err(error) = revision.apply() {
                    complain(&with_sources(&error));
                    return Ok(Exit::Failed);
                }
            }
        }
        writeln!(out, "{}: {}", shown(revision.path()), summary(revision))?;
        // That lines above a message are new is no news.
        for (change, id) in revision.changes().filter(|(change, _)| *change != Change::Updated) {
            writeln!(out, "  {:8}  {id}", change.as_str())?;
        }
        if revision.outdated().len() > 0 {
            writeln!(out, "  {}", still_outdated(command, locale, revision))?;
        }
    }
    out.flush()?;
    Ok(if command.check && is_changed { Exit::Failed } else { Exit::Done })
}

/// How many messages each change is about, and what is left alone: `2 added, 1 outdated; 1 broken entry left alone, see check`.
fn summary(revision: &Revision) -> String {
    let mut counts: Vec<(Change, usize)> = Vec::new();
    for (change, _) in revision.changes() {
        match counts.last_mut().filter(|(last, _)| *last == change) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => counts.push((change, 1)),
        }
    }
    let counts: Vec<String> =
        counts.iter().map(|(change, count)| format!("{count} {}", change.as_str())).collect();
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

/// A line for each locale that has only a few messages and no built-in text below.
fn left_to_english(command: &Sync, revisions: &[(LanguageIdentifier, Revision)]) -> Result<String, Error> {
    let mut locales: Vec<LanguageIdentifier> = revisions.iter().map(|(locale, _)| locale.clone()).collect();
    locales.dedup();
    let translations = open(&command.directory, command.reference.as_deref())?.complete(command.complete);
    let statuses = translations.status(&locales)?;
    let lines = statuses.iter().filter(|status| status.fallback > 0).map(|status| {
        let Status { locale, fallback, total, .. } = status;
        let directory = shown(&command.directory);
        format!("{locale}: {fallback} of {total} are left to English; sync {directory} {locale} --complete adds them\n")
    });
    Ok(lines.collect())
}

/// How many IDs are told; `status` has the number, and `check` all of them.
const MOST_IDS: usize = 5;

fn still_outdated(command: &Sync, locale: &LanguageIdentifier, revision: &Revision) -> String {
    let count = revision.outdated().len();
    let mut ids: Vec<&str> = revision.outdated().take(MOST_IDS).collect();
    if ids.len() < count {
        ids.push("...");
    }
    let reference = command.reference.as_ref();
    let reference = reference.map_or_else(String::new, |path| format!(" --reference {}", shown(path)));
    format!(
        "{count} still outdated: {}; when revised: sync {} {locale}{reference} --reviewed <ID>",
        ids.join(", "),
        shown(&command.directory)
    )
}

pub(super) fn locale(tag: &str) -> Result<LanguageIdentifier, String> {
    tag.parse().map_err(|_| "expected a language tag, such as de or zh-TW".to_owned())
}
