//! The thread that rebuilds the localizer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::debounce::Debounce;
use super::watcher::Watcher;
use crate::catalog::directory::Directory;
use crate::error::Error;
use crate::render::builder::{LocalizerBuilder, Source};
use crate::render::localizer::Localizer;

/// How to build the localizer, and the files read last.
pub(super) struct Recipe {
    builder: LocalizerBuilder,
    /// Errors of reading; together with the texts, these identify a state.
    read_errors: Vec<String>,
}

impl Recipe {
    pub(super) fn new(builder: LocalizerBuilder) -> Recipe {
        Recipe { builder, read_errors: Vec::new() }
    }

    /// Reads the directories. Returns whether anything has changed.
    pub(super) fn read_again(&mut self) -> bool {
        let mut changed = false;
        let mut read_errors = Vec::new();
        for source in &mut self.builder.sources {
            if let Source::Directory(directory) = source {
                let read = Directory::read(directory.path.clone());
                changed |= read.texts != directory.texts;
                read_errors.extend(read.errors.iter().map(ToString::to_string));
                *directory = read;
            }
        }
        changed |= read_errors != self.read_errors;
        self.read_errors = read_errors;
        changed
    }

    /// Builds the localizer, which is valid only if there are no errors.
    pub(super) fn build(&mut self) -> (Localizer, Vec<Error>) {
        self.builder.assemble()
    }
}

/// Reloads whenever something changed, until the handle is dropped.
pub(super) fn follow(
    debounce: &Debounce,
    mut watcher: Watcher,
    mut recipe: Recipe,
    current: &ArcSwap<Localizer>,
    mut on_reload: impl FnMut(Result<&Localizer, &[Error]>),
) {
    let mut tell = |outcome: Result<&Localizer, &[Error]>| {
        // The panic hook has reported it; the next state is loaded and reported all the same.
        let _ = catch_unwind(AssertUnwindSafe(|| on_reload(outcome)));
    };
    let mut told: Vec<String> = Vec::new();
    while let Some(mut errors) = debounce.wait() {
        // First, so that a change while the files are read is seen.
        errors.extend(watcher.watch_again().err());
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
