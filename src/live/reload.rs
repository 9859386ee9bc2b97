//! The thread that builds the localizer anew.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arc_swap::ArcSwap;
use unic_langid::LanguageIdentifier;

use super::mailbox::Mailbox;
use super::watcher::Watcher;
use crate::catalog::directory::Directory;
use crate::error::Error;
use crate::limits::RESOURCES;
use crate::render::builder::{LocalizerBuilder, Source};
use crate::render::localizer::Localizer;

/// How to build the localizer, and what was read for it last.
pub(super) struct Recipe {
    builder: LocalizerBuilder,
    /// What was wrong with reading; with the texts, all that tells one state from the next.
    complaints: Vec<String>,
    family: Family,
}

impl Recipe {
    pub(super) fn new(builder: LocalizerBuilder) -> Recipe {
        Recipe { builder, complaints: Vec::new(), family: Family::default() }
    }

    /// Reads the directories. Returns whether anything is other than it was.
    pub(super) fn read_again(&mut self) -> bool {
        let mut changed = false;
        let mut complaints = Vec::new();
        for source in &mut self.builder.sources {
            if let Source::Directory(directory) = source {
                let read = Directory::read(directory.path.clone());
                changed |= read.texts != directory.texts;
                complaints.extend(read.errors.iter().map(ToString::to_string));
                *directory = read;
            }
        }
        changed |= complaints != self.complaints;
        self.complaints = complaints;
        changed
    }

    /// Builds the localizer; it is only good if there are no errors.
    pub(super) fn build(&mut self) -> (Localizer, Vec<Error>) {
        let (mut localizer, errors) = self.builder.assemble();
        if errors.is_empty() {
            self.family.admit(&mut localizer);
        }
        (localizer, errors)
    }
}

/// How many locales a family remembers before the next localizer begins one of its own: as many as two localizers can have.
const MAX_REMEMBERED: usize = 2 * RESOURCES;

/// The localizers that follow each other, whose chains are good for all of them.
#[derive(Default)]
struct Family {
    /// That of its first localizer.
    id: Option<u32>,
    /// Every locale that one of them had; its position is what chains call it.
    locales: Vec<LanguageIdentifier>,
}

impl Family {
    fn admit(&mut self, localizer: &mut Localizer) {
        // Chains number locales in 16 bits.
        if self.locales.len() > MAX_REMEMBERED {
            *self = Family::default();
        }
        localizer.id = *self.id.get_or_insert(localizer.id);
        let numbers = localizer.locales().map(|locale| {
            let known = self.locales.iter().position(|known| known == locale);
            let position = known.unwrap_or_else(|| {
                self.locales.push(locale.clone());
                self.locales.len().saturating_sub(1)
            });
            u16::try_from(position).unwrap_or(u16::MAX)
        });
        localizer.numbers = Some(numbers.collect());
    }
}

/// Reloads whenever something changed, until the handle is dropped.
pub(super) fn follow(
    mailbox: &Mailbox,
    mut watcher: Watcher,
    mut recipe: Recipe,
    current: &ArcSwap<Localizer>,
    mut on_reload: impl FnMut(Result<&Localizer, &[Error]>),
) {
    let mut tell = |outcome: Result<&Localizer, &[Error]>| {
        // The panic hook has told; the next state is to be loaded and told all the same.
        let _ = catch_unwind(AssertUnwindSafe(|| on_reload(outcome)));
    };
    let mut told: Vec<String> = Vec::new();
    while let Some(mut errors) = mailbox.wait() {
        // First, so that what changes while the files are read is seen.
        errors.extend(watcher.look_out().err());
        let changed = recipe.read_again();
        if changed {
            let (localizer, mut problems) = recipe.build();
            if problems.is_empty() {
                let localizer = Arc::new(localizer);
                current.store(Arc::clone(&localizer));
                tell(Ok(&localizer));
            }
            errors.append(&mut problems);
        }
        let texts = errors.iter().map(ToString::to_string).collect();
        if !errors.is_empty() && (changed || texts != told) {
            tell(Err(&errors));
        }
        told = texts;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_locales_have_one_number() {
        let mut family = Family::default();
        let letters = || 'a'..='z';
        let languages = letters().flat_map(|one| letters().map(move |other| format!("{one}{other}")));
        let mut tags =
            languages.flat_map(|language| (100..200).map(move |region| format!("{language}-{region}")));
        for _ in 0..4 {
            let mut builder = Localizer::builder();
            for tag in tags.by_ref().take(RESOURCES) {
                builder = builder.resource(&tag, "");
            }
            let mut localizer = builder.build().unwrap();
            family.admit(&mut localizer);
            let mut numbers = localizer.numbers.clone().unwrap();
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), localizer.locales().len());
            let remembered = MAX_REMEMBERED + localizer.locales().len();
            assert!(numbers.last().is_some_and(|last| usize::from(*last) < remembered), "{remembered}");
        }
    }
}
