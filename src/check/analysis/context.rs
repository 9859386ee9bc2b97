//! What the rules look at.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::expected::{Expected, is_reference};
use super::file::{File, FileEntry};
use super::plurals::Plurals;
use super::reference::{BUILTIN, ReferenceMessage, ReferenceMessages};
use super::references::References;
use super::writing::Writing;
use crate::check::report::findings::{Finding, Findings};

/// A locale, with what the rules have to know of it.
pub(crate) struct Locale<'s> {
    pub(crate) id: LanguageIdentifier,
    /// The IDs of all entries, including those that could not be parsed.
    pub(crate) present: BTreeSet<&'s str>,
    pub(crate) is_reference: bool,
    pub(crate) is_english: bool,
    pub(crate) expected: Expected<'s>,
    pub(crate) writing: Option<Writing>,
    pub(crate) plurals: Option<Plurals>,
    pub(crate) writes_latin: bool,
}

/// A file in its surroundings, and where its problems go.
pub(crate) struct Context<'c, 's> {
    pub(crate) locale: &'c Locale<'c>,
    pub(crate) file: &'c File<'s>,
    pub(crate) references: &'c References<'s>,
    pub(crate) reference: &'c ReferenceMessages,
    pub(crate) findings: &'c Findings,
}

impl<'s> Locale<'s> {
    pub(crate) fn new(id: LanguageIdentifier, files: &[&File<'s>], expected: Expected<'s>) -> Locale<'s> {
        let entries = files.iter().flat_map(|file| file.entries.iter().map(|entry| entry.id));
        let broken = files.iter().flat_map(|file| file.broken.iter().map(|(id, _)| *id));
        let present: BTreeSet<&str> = entries.chain(broken).collect();
        let writing = Writing::of(&id);
        Locale {
            is_reference: is_reference(&id),
            is_english: id.language.as_str() == "en",
            expected,
            plurals: Plurals::of(&id),
            writes_latin: writing.as_ref().is_none_or(Writing::is_latin),
            writing,
            present,
            id,
        }
    }

    pub(crate) fn language(&self) -> &str {
        self.id.language.as_str()
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.present.contains(id)
    }
}

impl<'c> Context<'c, '_> {
    pub(crate) fn report(&self, finding: Finding<'_>) {
        self.findings.report(self.file, finding);
    }

    /// Returns the message of the reference that an entry is compared with: of the reference itself, the built-in one.
    pub(crate) fn reference_of(&self, entry: &FileEntry<'_>) -> Option<&'c ReferenceMessage> {
        if self.locale.is_reference {
            BUILTIN.messages.get(entry.id)
        } else {
            self.reference.messages.get(entry.id)
        }
    }

    /// Returns the message that an entry was translated from; `None` for the reference itself and for a translation that is
    /// outdated, which will be compared once it is revised.
    pub(crate) fn original_of(&self, entry: &FileEntry<'_>) -> Option<&'c ReferenceMessage> {
        let original = self.reference.messages.get(entry.id)?;
        (!self.locale.is_reference && !original.is_outdated(entry)).then_some(original)
    }
}
