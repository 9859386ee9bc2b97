//! The thread that rebuilds the localizer.

use std::fs::{self, Permissions};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;

use crate::catalog::directory::{Directory, is_resource, sorted_entries};
use crate::error::Error;
use crate::render::builder::{LocalizerBuilder, Source};
use crate::render::localizer::Localizer;

/// How long to wait before the files are looked at again.
const PERIOD: Duration = Duration::from_millis(200);

/// The size and the time of a file, and whether it may be read.
type Stamp = (u64, Option<SystemTime>, Permissions);

/// How to build the localizer, and the files read last.
pub(super) struct Recipe {
    builder: LocalizerBuilder,
    /// Errors of reading; together with the texts, these identify a state.
    read_errors: Vec<String>,
    /// Each directory and file, links followed, as it was when last looked at.
    seen: Vec<(PathBuf, Option<Stamp>)>,
}

impl Recipe {
    pub(super) fn new(builder: LocalizerBuilder) -> Recipe {
        Recipe { builder, read_errors: Vec::new(), seen: Vec::new() }
    }

    /// Looks at the files. Returns whether anything seems to have changed since this was last called.
    pub(super) fn look_again(&mut self) -> bool {
        let mut paths = Vec::new();
        for source in &self.builder.sources {
            let Source::Directory(Directory { path, .. }) = source else { continue };
            paths.push(path.clone());
            for locale in sorted_entries(path, |path| path.is_dir()).unwrap_or_default() {
                let files = sorted_entries(&locale, is_resource).unwrap_or_default();
                paths.push(locale);
                paths.extend(files);
            }
        }
        let look_at = |path: PathBuf| {
            let real = path.canonicalize().unwrap_or(path);
            let metadata = fs::metadata(&real).ok();
            let stamp = metadata.map(|of| (of.len(), of.modified().ok(), of.permissions()));
            (real, stamp)
        };
        let seen = paths.into_iter().map(look_at).collect();
        let has_changed = self.seen != seen;
        self.seen = seen;
        has_changed
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

    pub(super) fn build(&mut self) -> (Localizer, Vec<Error>) {
        self.builder.assemble()
    }
}

/// Reloads once a series of changes has ended, until the handle is dropped.
pub(super) fn follow(
    handle: &Receiver<()>,
    mut recipe: Recipe,
    current: &ArcSwap<Localizer>,
    mut on_reload: impl FnMut(Result<&Localizer, &[Error]>),
) {
    let mut tell = |outcome: Result<&Localizer, &[Error]>| {
        // The panic hook has reported it; the next state is loaded and reported all the same.
        let _ = catch_unwind(AssertUnwindSafe(|| on_reload(outcome)));
    };
    let mut is_pending = false;
    while handle.recv_timeout(PERIOD) == Err(RecvTimeoutError::Timeout) {
        // Editors write more than once, so that the files are read when nothing has changed for a period. A clock that ticks
        // slower than changes come has ticked by then.
        let has_changed = recipe.look_again();
        let has_ended = std::mem::replace(&mut is_pending, has_changed) && !has_changed;
        if !has_ended || !recipe.read_again() {
            continue;
        }
        let (localizer, errors) = recipe.build();
        if errors.is_empty() {
            let localizer = Arc::new(localizer);
            current.store(Arc::clone(&localizer));
            tell(Ok(&localizer));
        } else {
            tell(Err(&errors));
        }
    }
}
