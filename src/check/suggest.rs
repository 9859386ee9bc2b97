//! "Did you mean": the name that is nearest to one that does not exist.

use std::cell::Cell;

/// Names longer than this are not compared.
const LONGEST: usize = 64;

/// The most names that are looked at for one file.
const COMPARED: usize = 100_000;

/// How many names may still be looked at: to compare each wrong name of a file with each good one would take minutes, and
/// a file in which everything has a wrong name is not misspelled.
pub(crate) struct Guesses(Cell<usize>);

impl Default for Guesses {
    fn default() -> Guesses {
        Guesses(Cell::new(COMPARED))
    }
}

impl Guesses {
    fn is_spent(&self) -> bool {
        self.0.get() == 0
    }

    /// Whether one more name may be looked at.
    pub(crate) fn take(&self) -> bool {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        left > 0
    }
}

/// The nearest of the names, if it is near enough to be meant.
pub(crate) fn nearest<'n>(
    guesses: &Guesses,
    wrong: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<String> {
    within(guesses, tolerance(wrong), wrong, names)
}

/// How many letters of a name may differ.
pub(crate) fn tolerance(name: &str) -> usize {
    match name.len() {
        0..=3 => 1,
        4..=8 => 2,
        _ => 3,
    }
}

/// The nearest of the names from which no more than `allowed` letters differ.
pub(crate) fn within<'n>(
    guesses: &Guesses,
    allowed: usize,
    wrong: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<String> {
    if wrong.len() > LONGEST || guesses.is_spent() {
        return None;
    }
    let names = names.into_iter().take_while(|_| guesses.take());
    // The difference in length is a part of the distance, and cheaper to have.
    let close = names.filter(|name| *name != wrong && name.len().abs_diff(wrong.len()) <= allowed);
    // What differs in capitals only is as good as the same.
    let lower = wrong.to_ascii_lowercase();
    let distances = close.map(|name| {
        let distance = strsim::osa_distance(&lower, &name.to_ascii_lowercase());
        (distance, name)
    });
    let near = distances.filter(|(distance, name)| *distance <= allowed && *distance < name.len());
    near.min().map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_near() {
        let names = ["field", "field1", "method", "API_name"];
        for (wrong, expected) in [
            ("felds", Some("field")),
            ("api_name", Some("API_name")),
            ("metod", Some("method")),
            ("x", None),
            ("value", None),
        ] {
            assert_eq!(nearest(&Guesses::default(), wrong, names).as_deref(), expected, "{wrong}");
        }
        assert_eq!(nearest(&Guesses::default(), &"x".repeat(65), names), None);
    }
}
