//! The reference: the messages that translations are made from, and which of them a locale is meant to have.
//!
//! What is the reference of a directory is decided here, for all commands alike:
//!
//! 1. a file that was named;
//! 2. `<directory>/en-US/*.ftl` by itself, if it holds at least half of the messages of the built-in `en-US`;
//! 3. else the built-in `en-US`, with `<directory>/en-US/*.ftl` laid over it, if there is one.
//!
//! Under 1 and 2 every locale is meant to have every message. Under 3 the directory holds overlays of an app, and a locale
//! that has less than half of the messages is one on purpose: it is meant to have the messages that it has, and those that
//! `<directory>/en-US` brings. What the crate itself says in that locale is left to it, since a copy of the English text
//! would hide it.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use unic_langid::LanguageIdentifier;

use super::entry::{Chunks, Entry, Part};
use super::files::{LocaleDirectory, read_text};
use super::fingerprint::Fingerprint;
use super::notes::Note;
use super::pieces::{Kind, cut};
use crate::error::Error;
use crate::locales::BUILTIN;
use crate::negotiate::parse_tag;

/// The tag of the reference, as its comment lines and its directory name it.
pub(crate) const REFERENCE: &str = "en-US";

/// Where new messages go that stand in no file of their own.
pub(crate) const FILE: &str = "errors.ftl";

/// The messages of the reference in their order and groups.
#[derive(Debug, Default)]
pub(crate) struct Reference {
    pub(crate) messages: Vec<Message>,
    pub(crate) groups: Vec<Group>,
    /// The comment that stands above each section's groups; the first section may have none.
    pub(crate) sections: Vec<String>,
    by_id: HashMap<String, usize>,
    families: HashSet<String>,
    scope: Scope,
}

/// A message of the reference, or a term (then the ID begins with `-`).
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// Its comment lines, without `# `.
    pub(crate) comment: Vec<String>,
    /// The entry as it is written, with line feeds.
    pub(crate) source: String,
    pub(crate) fingerprint: Fingerprint,
    /// The name of the file that it stands in.
    pub(crate) file: String,
    pub(crate) group: usize,
    /// It does not come with the crate, or not like this.
    is_own: bool,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) section: usize,
    /// The comment above its messages, with `##`; empty if it has none.
    pub(crate) heading: String,
}

/// How much of the world the reference knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Scope {
    /// It is the crate's own, and knows nothing about messages of other names.
    #[default]
    Builtin,
    /// The crate's own with an app's over it: a locale may have a few messages only.
    Overlaid,
    /// It is all there is.
    Complete,
}

/// Which messages one locale is meant to have.
pub(crate) struct Meant<'r> {
    reference: &'r Reference,
    /// What the crate says in a locale that has only a few messages of its own; `None` for one that has to have all.
    builtin: Option<HashSet<(&'static str, Part<'static>)>>,
    present: HashSet<String>,
}

impl Reference {
    /// The reference of a directory, or the file that was named.
    pub(crate) fn load(directory: &Path, named: Option<&Path>) -> Result<Reference, Error> {
        if let Some(path) = named {
            return Ok(Reference::from_text(&read_text(path)?));
        }
        let mut files = Vec::new();
        for locale in LocaleDirectory::all(directory)? {
            if is_reference(&locale.locale) {
                files.extend(locale.files()?);
            }
        }
        let mut own = Reference { scope: Scope::Complete, ..Reference::default() };
        let mut overlaid = Reference::builtin();
        let all = overlaid.messages.len();
        for file in &files {
            let name = file.path.file_name().and_then(|name| name.to_str()).unwrap_or(FILE);
            own.lay_over(&file.text, name, true);
            overlaid.lay_over(&file.text, name, true);
            overlaid.scope = Scope::Overlaid;
        }
        let is_known = |message: &&Message| overlaid.position(&message.id).is_some_and(|at| at < all);
        let known = own.messages.iter().filter(is_known).count();
        Ok(if known.saturating_mul(2) >= all { own } else { overlaid })
    }

    /// The messages of the crate itself.
    pub(crate) fn builtin() -> Reference {
        let mut reference = Reference::default();
        for text in BUILTIN.iter().filter(|text| text.tag == REFERENCE).map(|text| text.source) {
            reference.lay_over(text, FILE, false);
        }
        reference
    }

    /// The messages of one text and no others.
    pub(crate) fn from_text(text: &str) -> Reference {
        let mut reference = Reference { scope: Scope::Complete, ..Reference::default() };
        reference.lay_over(text, FILE, true);
        reference
    }

    /// Where a message stands in the order.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Whether the reference once had a message of that ID, or it is a mistake. A locale's own terms are neither, nor are an
    /// app's own messages where the app has no reference for them.
    pub(crate) fn disowns(&self, id: &str) -> bool {
        !id.starts_with('-')
            && self.position(id).is_none()
            && (self.scope != Scope::Builtin || self.families.contains(family(id)))
    }

    /// Which messages a locale is meant to have that has `present`.
    pub(crate) fn meant(
        &self,
        locale: &LanguageIdentifier,
        present: HashSet<String>,
        complete: bool,
    ) -> Meant<'_> {
        let known = present.iter().filter(|id| self.position(id).is_some()).count();
        let is_whole = known.saturating_mul(2) >= self.messages.len();
        let builtin = if complete || self.scope == Scope::Complete || is_whole {
            None
        } else {
            let texts = BUILTIN.iter().filter(|text| parse_tag(text.tag).as_ref() == Some(locale));
            Some(texts.flat_map(|text| parts_of(text.source)).collect())
        };
        Meant { reference: self, builtin, present }
    }

    /// Lays a text over what is there: a value or attribute replaces the one of that name.
    fn lay_over(&mut self, text: &str, file: &str, is_own: bool) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        let (mut section, mut heading) = (String::new(), String::new());
        // The group that messages go to: made when the first does.
        let mut group = None;
        for piece in cut(&text).1 {
            match piece.kind {
                Kind::Section | Kind::Group => {
                    if group.take().is_some() {
                        heading.clear();
                    }
                    let into = if piece.kind == Kind::Section { &mut section } else { &mut heading };
                    if !into.is_empty() {
                        into.push('\n');
                    }
                    into.push_str(piece.body);
                }
                Kind::Comment | Kind::Junk => {}
                Kind::Entry(id) => {
                    let Some(entry) = Entry::parse(piece.body) else { continue };
                    let source = piece.body.trim_end().to_owned() + "\n";
                    let comment = own_lines(piece.comment);
                    if let Some(message) = self.by_id.get(id).and_then(|at| self.messages.get_mut(*at)) {
                        // The first of two in one text is the one that counts.
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
                    self.families.insert(family(id).to_owned());
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

impl<'r> Meant<'r> {
    /// The messages, in the order of the reference.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &'r Message> {
        self.reference.messages.iter().filter(|message| match &self.builtin {
            None => true,
            Some(builtin) => {
                let is_said = || builtin.iter().any(|(id, _)| *id == message.id);
                self.present.contains(&message.id) || (message.is_own && !is_said())
            }
        })
    }

    /// Whether a message has to have a value (`None`), or an attribute.
    pub(crate) fn part(&self, id: &str, part: Part<'_>) -> bool {
        let is_said = |builtin: &HashSet<(&str, Part<'_>)>| builtin.contains(&(id, part));
        !self.builtin.as_ref().is_some_and(is_said)
    }
}

pub(crate) fn is_reference(locale: &LanguageIdentifier) -> bool {
    parse_tag(REFERENCE).as_ref() == Some(locale)
}

/// What the names of messages of one kind begin with.
fn family(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

fn parts_of(text: &'static str) -> Vec<(&'static str, Part<'static>)> {
    let entries = cut(text).1.into_iter().filter_map(|piece| match piece.kind {
        Kind::Entry(id) => Some((id, Entry::parse(piece.body)?)),
        _ => None,
    });
    entries.flat_map(|(id, entry)| entry.parts().map(|part| (id, part)).collect::<Vec<_>>()).collect()
}

/// The lines of a comment that are not the tools', without `# `.
pub(crate) fn own_lines(comment: &str) -> Vec<String> {
    let own = comment.lines().filter(|line| Note::from_line(line).is_some_and(|note| note.is_own()));
    own.map(|line| line.strip_prefix("# ").unwrap_or_default().trim_end().to_owned()).collect()
}
