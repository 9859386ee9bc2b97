//! Brings one file of a locale up to date, and writes it.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::arrange::{Plan, arrange};
use super::language::plural_categories;
use super::outline::Outline;
use super::progress::Progress;
use super::reference::{Message, Reference};
use super::update::{FileStyle, Updated};
use crate::catalog::directory::read_text;
use crate::check::analysis::expected::Expected;
use crate::error::Error;
use crate::ftl::comments::{Marker, notes_of};
use crate::ftl::entry::Entry;
use crate::ftl::segments::{Segment, SegmentKind, split_segments};
use crate::limits::RESOURCE_BYTES;
use crate::text::named::named;
use crate::text::sanitize::shown;

pub(crate) struct Task<'a> {
    reference: &'a Reference,
    expected: &'a Expected<'a>,
    categories: Option<Vec<&'static str>>,
    reviewed: &'a Reviewed,
}

/// The texts that a translator has reviewed, so that they count as translated from the reference as it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reviewed {
    /// None.
    #[default]
    Nothing,
    /// Those of the messages with these IDs.
    Messages(Vec<String>),
    /// All except those that are marked as not translated.
    All,
}

named! {
    /// What happens to a message.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum Change {
        /// It is added as a copy of the reference.
        Added = "added",
        /// Its reference has changed since it was translated, or has attributes that it lacks.
        Outdated = "outdated",
        /// Its text counts as translated from the reference as it is now, which it did not before.
        Translated = "translated",
        /// Its comment lines are updated, or its text, if that is still a copy of the reference.
        Updated = "updated",
        /// Text in its lines `# en-US: ...` was not from the reference; it is kept as a comment of the translator's.
        Saved = "saved",
        /// It moves to the end, because the reference no longer has it.
        Obsolete = "obsolete",
        /// It is removed, because it was never translated and the reference no longer has it.
        Removed = "removed",
    }
}

/// A file that is up to date.
#[derive(Debug, Default)]
pub(crate) struct Synced {
    pub(crate) text: String,
    /// With the IDs of the messages, in the order of [`Change`].
    pub(crate) changes: Vec<(Change, String)>,
    /// Messages of the file that the reference has.
    pub(crate) messages: Vec<(String, Progress)>,
    /// The number of messages that the reference no longer has.
    pub(crate) obsolete: usize,
    pub(crate) broken: usize,
}

impl<'a> Task<'a> {
    pub(crate) fn new(
        reference: &'a Reference,
        locale: &LanguageIdentifier,
        expected: &'a Expected<'a>,
        reviewed: &'a Reviewed,
    ) -> Task<'a> {
        Task { reference, expected, categories: plural_categories(locale), reviewed }
    }

    /// Brings a text up to date, with `new` messages added.
    pub(crate) fn run(&self, text: &str, new: &[&Message]) -> Synced {
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line_end = match bare.split_once('\n') {
            Some((line, _)) if line.ends_with('\r') => "\r\n",
            _ => "\n",
        };
        let style = FileStyle { categories: self.categories.as_deref(), line_end, expected: self.expected };
        let (lead, segments) = split_segments(bare);
        let outline = Outline::new(&segments, self.reference);
        let is_broken = |segment: &&Segment<'_>| match segment.kind {
            SegmentKind::Junk => true,
            SegmentKind::Entry(_) => Entry::parse(segment.body).is_none(),
            SegmentKind::Comment | SegmentKind::Group | SegmentKind::Section => false,
        };
        let mut synced = Synced { broken: segments.iter().filter(is_broken).count(), ..Synced::default() };
        let mut updated: HashMap<usize, Option<Updated>> = HashMap::new();
        for block in outline.groups.iter().flat_map(|group| &group.blocks) {
            let Some(segment) = segments.get(block.main) else { continue };
            let SegmentKind::Entry(id) = segment.kind else { continue };
            let marker = notes_of(segment.comment).marker;
            let message = block.place.and_then(|place| self.reference.messages.get(place));
            let after = match message {
                Some(message) => {
                    let is_reviewed = match self.reviewed {
                        Reviewed::Nothing => false,
                        Reviewed::Messages(ids) => ids.iter().any(|reviewed| reviewed == id),
                        Reviewed::All => marker != Some(Marker::NotTranslated),
                    };
                    Some(style.update(segment, message, is_reviewed))
                }
                None => style.mark_obsolete(segment, id),
            };
            let is_same = |after: &Updated| after.body == segment.body && after.comment == segment.comment;
            let change = match (&after, message) {
                (Some(after), _) if is_same(after) => None,
                (Some(_), None) => Some(Change::Obsolete),
                (None, _) => Some(Change::Removed),
                (Some(Updated { progress: Progress::Outdated, .. }), _) => Some(Change::Outdated),
                (Some(Updated { progress: Progress::Done, .. }), Some(message))
                    if marker != Some(Marker::TranslatedFrom(message.fingerprint)) =>
                {
                    Some(Change::Translated)
                }
                _ => Some(Change::Updated),
            };
            let is_saved = after.as_ref().is_some_and(|after| after.is_saved);
            let saved = is_saved.then_some(Change::Saved);
            synced.changes.extend(change.into_iter().chain(saved).map(|change| (change, id.to_owned())));
            match (message, &after) {
                (Some(_), Some(after)) => synced.messages.push((id.to_owned(), after.progress)),
                _ => synced.obsolete = synced.obsolete.saturating_add(1),
            }
            updated.insert(block.main, after);
        }
        let places = new.iter().filter_map(|message| {
            synced.changes.push((Change::Added, message.id.clone()));
            Some((self.reference.position(&message.id)?, style.copy(message)))
        });
        let new: BTreeMap<usize, Updated> = places.collect();
        synced.changes.sort_by_key(|(change, _)| *change);
        let plan = Plan { updated, new, reference: self.reference, line_end };
        let arranged = arrange(lead, &segments, &outline, &plan);
        let mark = if bare.len() < text.len() { "\u{feff}" } else { "" };
        synced.text = format!("{mark}{arranged}");
        // The file has nothing but blank lines.
        if segments.is_empty() && plan.new.is_empty() {
            synced.text = text.to_owned();
        }
        synced
    }
}

/// A new version of a file; made by [`Translations`](super::Translations), written by [`apply`](Revision::apply).
#[derive(Debug)]
pub struct Revision {
    path: PathBuf,
    /// `None` if the file does not exist yet.
    before: Option<String>,
    synced: Synced,
}

impl Revision {
    pub(super) fn new(path: PathBuf, before: Option<String>, synced: Synced) -> Result<Revision, Error> {
        if synced.text.len() > RESOURCE_BYTES {
            let path = shown(&path);
            return Err(Error::text(format!("{path} would be longer than {RESOURCE_BYTES} bytes")));
        }
        Ok(Revision { path, before, synced })
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the new text of the file.
    pub fn text(&self) -> &str {
        &self.synced.text
    }

    /// Returns whether the new text differs from the old one.
    pub fn is_change(&self) -> bool {
        self.before.as_ref() != Some(&self.synced.text)
    }

    /// Returns the changes with the IDs of their messages. A message that only moves is not included; one whose text is
    /// [saved](Change::Saved) has another change, too.
    pub fn changes(&self) -> impl ExactSizeIterator<Item = (Change, &str)> {
        self.synced.changes.iter().map(|(change, id)| (*change, id.as_str()))
    }

    /// Returns the IDs of all messages whose reference has changed since they were translated.
    pub fn outdated(&self) -> impl ExactSizeIterator<Item = &str> {
        let outdated = self.synced.messages.iter().filter(|(_, progress)| *progress == Progress::Outdated);
        outdated.map(|(id, _)| id.as_str()).collect::<Vec<_>>().into_iter()
    }

    /// Returns the number of entries that Fluent cannot parse. They stay as they are; [`check`](crate::check) reports them.
    pub fn broken(&self) -> usize {
        self.synced.broken
    }

    /// Writes the file if it changes, in full or not at all, and never over somebody else's changes.
    ///
    /// # Errors
    ///
    /// - The file has changed since it was read, or has been created since.
    /// - It cannot be written.
    pub fn apply(&self) -> Result<(), Error> {
        if !self.is_change() {
            return Ok(());
        }
        let failed = |error| Error::write(self.path.clone(), error);
        let mut path = self.path.clone();
        if self.before.is_some() {
            // Of a link, the target is replaced.
            path = std::fs::canonicalize(&path).map_err(failed)?;
        } else if let Some(directory) = path.parent() {
            std::fs::create_dir_all(directory).map_err(failed)?;
        }
        let mut file = temporary(&path).map_err(failed)?;
        file.write_all(self.synced.text.as_bytes()).map_err(failed)?;
        if self.before.is_some() {
            let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
            file.as_file().set_permissions(permissions).map_err(failed)?;
        }
        file.as_file().sync_all().map_err(failed)?;
        let written = match &self.before {
            None => file.persist_noclobber(&path),
            Some(before) if read_text(&path, None)? == *before => file.persist(&path),
            Some(_) => {
                return Err(Error::text(format!("{} has changed in the meantime", shown(&self.path))));
            }
        };
        written.map(|_| ()).map_err(|error| failed(error.error))
    }
}

fn temporary(path: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(".new");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // As for any new file, less the user's mask.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(path.parent().unwrap_or(Path::new(".")))
}
