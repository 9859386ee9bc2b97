//! Lines that have come before, but for IDs and moments, and what was written of them.

use std::mem;

use super::form::Form;
use super::kindred::{Kept, Kindred};

/// How many are kept, and how many are known to have come once. A log has a few dozen.
const MOST_KEPT: usize = 2048;
const MOST_SEEN: usize = 8192;

/// Lines by their hash. Takes no memory until the first is seen.
#[derive(Clone, Debug, Default)]
pub(super) struct Familiar {
    known: Vec<Option<Box<Known>>>,
    seen: Vec<u64>,
}

#[derive(Clone, Debug)]
struct Known {
    line: Kept,
    /// `None` if it has to be written anew each time.
    form: Option<Form>,
    /// It has come since another wanted its place.
    comes: bool,
}

impl Familiar {
    /// What is written of such a line; `Some(None)` if nothing can be kept of it.
    #[inline]
    pub(super) fn find(&mut self, hash: u64, line: &Kindred<'_>) -> Option<Option<&Form>> {
        let is_it = |at: &usize| {
            let known = self.known.get(*at).and_then(Option::as_deref);
            known.is_some_and(|known| known.line.is_like(line))
        };
        let at = places(hash).into_iter().find(is_it)?;
        let known = self.known.get_mut(at)?.as_deref_mut()?;
        known.comes = true;
        Some(known.form.as_ref())
    }

    /// Whether one has come, and there is a place for it; from now on it has come.
    pub(super) fn is_due(&mut self, hash: u64) -> bool {
        if self.seen.is_empty() {
            self.seen = vec![0; MOST_SEEN];
            self.known = vec![None; MOST_KEPT];
        }
        let seen = self.seen.get_mut(place(hash, MOST_SEEN));
        seen.is_some_and(|seen| mem::replace(seen, hash) == hash) && self.free_place(hash).is_some()
    }

    pub(super) fn keep(&mut self, hash: u64, line: &Kindred<'_>, form: Option<Form>) {
        if let Some(known) = self.free_place(hash).and_then(|at| self.known.get_mut(at)) {
            *known = Some(Box::new(Known { line: line.keep(), form, comes: false }));
        }
    }

    /// A place where none is kept, or one that has not come of late: lines that come often are not put out by those that come
    /// twice.
    fn free_place(&mut self, hash: u64) -> Option<usize> {
        let is_free = |at: &usize| {
            self.known.get(*at).is_some_and(|known| known.as_ref().is_none_or(|known| !known.comes))
        };
        let free = places(hash).into_iter().find(is_free);
        if free.is_none() {
            for at in places(hash) {
                if let Some(known) = self.known.get_mut(at).and_then(Option::as_deref_mut) {
                    known.comes = false;
                }
            }
        }
        free
    }
}

/// The two places of a line.
fn places(hash: u64) -> [usize; 2] {
    [place(hash, MOST_KEPT), place(hash.rotate_right(16), MOST_KEPT)]
}

fn place(hash: u64, count: usize) -> usize {
    // The lower bits are the better ones.
    let lower = usize::try_from(hash & u64::from(u32::MAX)).unwrap_or_default();
    lower.checked_rem(count).unwrap_or_default()
}
