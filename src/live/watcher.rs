//! Change notifications of the operating system. Only this file uses notify.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::debounce::Debounce;
use super::watch_set::WatchSet;
use crate::error::Error;

/// How often the places are resolved again while they change.
const ATTEMPTS: usize = 4;

/// Watches the places that determine the content of some directories.
pub(super) struct Watcher {
    watcher: RecommendedWatcher,
    debounce: Arc<Debounce>,
    directories: Vec<PathBuf>,
    watched: BTreeSet<PathBuf>,
}

impl Watcher {
    pub(super) fn new(directories: Vec<PathBuf>, debounce: &Arc<Debounce>) -> Result<Watcher, Error> {
        let changes = Arc::clone(debounce);
        let on_event = move |event: notify::Result<Event>| match event {
            Ok(event) if is_reading(&event) => {}
            Ok(event) if event.need_rescan() => changes.changed(&[]),
            Ok(event) => changes.changed(&event.paths),
            Err(error) => changes.failed(own(error, Path::new("the overlays"))),
        };
        let watcher = notify::recommended_watcher(on_event).map_err(|error| {
            own(error, directories.first().map_or(Path::new("the overlays"), PathBuf::as_path))
        })?;
        Ok(Watcher { watcher, debounce: Arc::clone(debounce), directories, watched: BTreeSet::new() })
    }

    /// Watches the current places. All watches are dropped first: a directory that was deleted and created again is a new one to
    /// the operating system.
    pub(super) fn watch_again(&mut self) -> Result<(), Error> {
        let mut watch_set = WatchSet::of(&self.directories);
        for _ in 0..ATTEMPTS {
            self.debounce.expect(watch_set.clone());
            for place in std::mem::take(&mut self.watched) {
                // It may have been deleted.
                let _ = self.watcher.unwatch(&place);
            }
            for place in watch_set.places() {
                match self.watcher.watch(place, RecursiveMode::NonRecursive) {
                    Ok(()) => drop(self.watched.insert(place.to_owned())),
                    // It was deleted just now; the next attempt finds its replacement.
                    Err(_) if !place.exists() => {}
                    Err(error) => return Err(own(error, place)),
                }
            }
            let now = WatchSet::of(&self.directories);
            if now == watch_set {
                break;
            }
            watch_set = now;
        }
        Ok(())
    }
}

/// Whether the event is only a read, such as our own.
fn is_reading(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
        _ => false,
    }
}

fn own(error: notify::Error, place: &Path) -> Error {
    let place = error.paths.first().map_or(place, PathBuf::as_path).to_owned();
    Error::watch(
        place,
        match error.kind {
            ErrorKind::Io(error) => error,
            kind => io::Error::other(notify::Error::new(kind).to_string()),
        },
    )
}
