//! The reference: the messages that translations are made from, in their order and groups.

use std::collections::HashMap;
use std::path::Path;

use super::files::LocaleDirectory;
use crate::catalog::directory::read_text;
use crate::check::analysis::expected::{Scope, builtin_reference, is_reference};
use crate::error::Error;
use crate::ftl::comments::notes_of;
use crate::ftl::entry::{Chunks, Entry, Part};
use crate::ftl::fingerprint::Fingerprint;
use crate::ftl::segments::{SegmentKind, split_segments};
use crate::limits::ENTRIES;

/// The file of new messages that have no other.
pub(crate) const FILE: &str = "errors.ftl";

#[derive(Debug, Default)]
pub(crate) struct Reference {
    pub(crate) messages: Vec<Message>,
    pub(crate) groups: Vec<Group>,
    /// The comment above the groups of each section; the first section may have none.
    pub(crate) sections: Vec<String>,
    by_id: HashMap<String, usize>,
    pub(crate) scope: Scope,
}

/// A message of the reference, or a term (whose ID begins with `-`).
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// Its comment lines, without `# `.
    pub(crate) comment: Vec<String>,
    /// The entry as it is written, with LF as line ends.
    pub(crate) source: String,
    pub(crate) fingerprint: Fingerprint,
    pub(crate) file: String,
    pub(crate) group: usize,
    /// Whether it differs from the built-in reference.
    is_own: bool,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) section: usize,
    /// The comment above its messages, with `##`; empty if it has none.
    pub(crate) heading: String,
}

impl Reference {
    pub(crate) fn load(directory: &Path, named: Option<&Path>) -> Result<Reference, Error> {
        if let Some(path) = named {
            return Ok(Reference::from_text(&read_text(path, None)?));
        }
        let mut files = Vec::new();
        for locale in LocaleDirectory::all(directory)? {
            if is_reference(&locale.locale) {
                files.extend(locale.files()?);
            }
        }
        let scope = Scope::of(files.iter().map(|file| file.text.as_str()));
        let is_alone = matches!(scope, Scope::Complete);
        let mut reference = if is_alone { Reference::default() } else { Reference::builtin() };
        for file in &files {
            let name = file.path.file_name().and_then(|name| name.to_str()).unwrap_or(FILE);
            reference.lay_over(&file.text, name, true);
        }
        Ok(Reference { scope, ..reference })
    }

    pub(crate) fn builtin() -> Reference {
        let mut reference = Reference::default();
        reference.lay_over(builtin_reference(), FILE, false);
        reference
    }

    pub(crate) fn from_text(text: &str) -> Reference {
        let mut reference = Reference { scope: Scope::Complete, ..Reference::default() };
        reference.lay_over(text, FILE, true);
        reference
    }

    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Returns whether a message is obsolete or a mistake. A locale's own terms are neither, nor are an app's own messages if the
    /// app has no reference for them.
    pub(crate) fn is_obsolete(&self, id: &str) -> bool {
        let is_of_a_family = || self.messages.iter().any(|message| family(&message.id) == family(id));
        !id.starts_with('-')
            && self.position(id).is_none()
            && (!matches!(self.scope, Scope::Builtin) || is_of_a_family())
    }

    /// Returns the heading of a message's group, without `##`; empty if it has none.
    pub(crate) fn group_of(&self, message: &Message) -> &str {
        let heading = self.groups.get(message.group).map_or("", |group| &group.heading);
        heading.trim_start_matches(['#', ' ']).trim_end()
    }

    /// Lays a text over the messages: a value or attribute replaces the one of that name.
    fn lay_over(&mut self, text: &str, file: &str, is_own: bool) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        let (mut section, mut heading) = (String::new(), String::new());
        // The group of the next messages; created with the first.
        let mut group = None;
        let mut count = 0_usize;
        for segment in split_segments(&text).1 {
            match segment.kind {
                SegmentKind::Section | SegmentKind::Group => {
                    if group.take().is_some() {
                        heading.clear();
                    }
                    let into = if segment.kind == SegmentKind::Section { &mut section } else { &mut heading };
                    if !into.is_empty() {
                        into.push('\n');
                    }
                    into.push_str(segment.body);
                }
                SegmentKind::Comment | SegmentKind::Junk => {}
                SegmentKind::Entry(id) => {
                    count = count.saturating_add(1);
                    // What comes after is never loaded.
                    if count > ENTRIES {
                        return;
                    }
                    // As in a comment, in which white space at the end of a line is lost.
                    let lines = segment.body.trim_end().lines();
                    let source: String = lines.flat_map(|line| [line.trim_end(), "\n"]).collect();
                    let Some(entry) = Entry::parse(&source) else { continue };
                    let own = notes_of(segment.comment).own;
                    let comment = own.iter().map(|line| line.trim_end().to_owned()).collect();
                    if let Some(message) = self.by_id.get(id).and_then(|at| self.messages.get_mut(*at)) {
                        // The first of two in one text counts.
                        if message.file != file || is_own != message.is_own {
                            message.lay_over(&source, comment);
                        }
                        continue;
                    }
                    let group = *group.get_or_insert_with(|| {
                        if !section.is_empty() || self.sections.is_empty() {
                            self.sections.push(std::mem::take(&mut section));
                        }
                        let section = self.sections.len().saturating_sub(1);
                        self.groups.push(Group { section, heading: heading.clone() });
                        self.groups.len().saturating_sub(1)
                    });
                    self.by_id.insert(id.to_owned(), self.messages.len());
                    self.messages.push(Message {
                        id: id.to_owned(),
                        comment,
                        fingerprint: entry.fingerprint(),
                        source,
                        file: file.to_owned(),
                        group,
                        is_own,
                    });
                }
            }
        }
    }
}

impl Message {
    fn lay_over(&mut self, source: &str, comment: Vec<String>) {
        let (Some(below), Some(above)) = (Entry::parse(&self.source), Entry::parse(source)) else { return };
        let missing: Vec<Part<'_>> = below.parts().filter(|part| !above.has(*part)).collect();
        let merged = Chunks::of(source).with(&missing, &Chunks::of(&self.source), "\n");
        let Some(entry) = Entry::parse(&merged) else { return };
        self.fingerprint = entry.fingerprint();
        self.source = merged;
        if !comment.is_empty() {
            self.comment = comment;
        }
        self.is_own = true;
    }
}

/// Returns the prefix that the IDs of one kind of messages share.
fn family(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}
