//! What the watcher tells the thread that reloads.

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::watch_set::WatchSet;
use crate::error::Error;

/// How long nothing must have changed before the files are read: an editor is not done with its first write.
const QUIET: Duration = Duration::from_millis(60);
/// How long at most a series of changes is waited for.
const MAX_WAIT: Duration = Duration::from_millis(400);
/// How many errors of watching are kept until they are told.
const MAX_ERRORS: usize = 20;

/// Holds no more than that something happened, however often it did.
#[derive(Default)]
pub(super) struct Debounce {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Default)]
struct State {
    watch_set: WatchSet,
    changes: u64,
    errors: Vec<Error>,
    stop: bool,
}

impl Debounce {
    /// Says what is of interest from now on.
    pub(super) fn expect(&self, watch_set: WatchSet) {
        self.lock().watch_set = watch_set;
    }

    /// Takes note of changes to these paths; of one somewhere, if there are none.
    pub(super) fn changed(&self, paths: &[PathBuf]) {
        let mut state = self.lock();
        if paths.is_empty() || paths.iter().any(|path| state.watch_set.concerns(path)) {
            state.changes = state.changes.wrapping_add(1);
            self.bell.notify_all();
        }
    }

    /// Takes note that something may have gone unseen.
    pub(super) fn failed(&self, error: Error) {
        let mut state = self.lock();
        if state.errors.len() < MAX_ERRORS {
            state.errors.push(error);
        }
        state.changes = state.changes.wrapping_add(1);
        self.bell.notify_all();
    }

    pub(super) fn stop(&self) {
        self.lock().stop = true;
        self.bell.notify_all();
    }

    /// Waits until something has changed and no more is changing. `None`: the handle is gone.
    pub(super) fn wait(&self) -> Option<Vec<Error>> {
        let ready = |state: &mut State| state.changes == 0 && !state.stop;
        let mut state = self.bell.wait_while(self.lock(), ready).unwrap_or_else(PoisonError::into_inner);
        let begun = Instant::now();
        let mut seen = 0;
        while !state.stop && state.changes != seen {
            let left = MAX_WAIT.saturating_sub(begun.elapsed());
            if left.is_zero() {
                break;
            }
            seen = state.changes;
            let more = |state: &mut State| state.changes == seen && !state.stop;
            let waited = self.bell.wait_timeout_while(state, QUIET.min(left), more);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.changes = 0;
        let errors = std::mem::take(&mut state.errors);
        if state.stop { None } else { Some(errors) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing is left half done under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
