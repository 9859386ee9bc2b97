//! "Did you mean": finds the known name that is nearest to an unknown one.

use std::cell::Cell;

use crate::catalog::message::code_of;

/// The longest name that is compared, in bytes.
const MAX_NAME_BYTES: usize = 64;

/// The most comparisons for one file.
const MAX_COMPARISONS: usize = 100_000;

/// How many names have been compared. To compare each wrong name of a file with each known one would take minutes, and a file
/// in which all names are wrong has no typos.
#[derive(Default)]
pub(crate) struct Guesses(Cell<usize>);

impl Guesses {
    /// Returns whether one more name may be compared.
    pub(crate) fn take(&self) -> bool {
        let made = self.0.get();
        self.0.set(made.saturating_add(1));
        made < MAX_COMPARISONS
    }
}

/// Returns the nearest of the names, if it is near enough to be meant.
pub(crate) fn nearest<'n>(
    guesses: &Guesses,
    wrong: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<String> {
    // How many letters may differ. Two codes may differ by one digit only, or any would be near.
    let tolerance = match wrong.len() {
        _ if code_of(wrong).is_some() => 1,
        length if length > MAX_NAME_BYTES => return None,
        0..=3 => 1,
        4..=8 => 2,
        _ => 3,
    };
    let names = names.into_iter().take_while(|_| guesses.take());
    // The difference in length is a lower bound of the distance, and cheaper.
    let close = names.filter(|name| *name != wrong && name.len().abs_diff(wrong.len()) <= tolerance);
    // Case does not count.
    let lower = wrong.to_ascii_lowercase();
    let distances = close.map(|name| (strsim::osa_distance(&lower, &name.to_ascii_lowercase()), name));
    let near = distances.filter(|(distance, name)| *distance <= tolerance && *distance < name.len());
    near.min().map(|(_, name)| name.to_owned())
}
