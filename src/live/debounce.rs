//! Passes changes from the watcher to the thread that reloads.

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::watch_set::WatchSet;
use crate::error::Error;

/// The quiet time before the files are read, since editors write more than once.
const QUIET: Duration = Duration::from_millis(60);
/// The longest wait for a series of changes to end.
const MAX_WAIT: Duration = Duration::from_millis(400);
/// The most watch errors that are kept until they are reported.
const MAX_ERRORS: usize = 20;

/// Records that something changed, not how often, so that it cannot grow.
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
    /// Sets the paths of interest.
    pub(super) fn expect(&self, watch_set: WatchSet) {
        self.lock().watch_set = watch_set;
    }

    /// Records changes to these paths; without paths, a change somewhere.
    pub(super) fn changed(&self, paths: &[PathBuf]) {
        let mut state = self.lock();
        if paths.is_empty() || paths.iter().any(|path| state.watch_set.concerns(path)) {
            state.changes = state.changes.wrapping_add(1);
            self.bell.notify_all();
        }
    }

    /// Records that a change may have been missed.
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

    /// Waits until something has changed and the changes have stopped. Returns `None` once the handle is dropped.
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
        // No update under the lock can be left incomplete.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
