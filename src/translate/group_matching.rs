//! Matches the groups of a file with those of the reference, by their messages.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// Matches groups or sections.
pub(crate) struct GroupMatching {
    /// By group of the file: the group of the reference that has most of its messages; `None` if none has any.
    pub(crate) of: Vec<Option<usize>>,
    /// By group of the reference: the group of the file whose heading it gets.
    pub(crate) main: HashMap<usize, usize>,
}

impl GroupMatching {
    /// Matches groups by the groups of the reference that their messages are in, and whether each has a heading.
    ///
    /// Each matches the group with most of its messages. Of several with a heading the first provides it. Another then matches
    /// the next group that it has messages of and that has no heading yet.
    pub(crate) fn new(all: impl Iterator<Item = (Vec<usize>, bool)>) -> GroupMatching {
        let all: Vec<(Vec<usize>, bool)> =
            all.map(|(votes, is_titled)| (ranked(&votes), is_titled)).collect();
        let mut matching = GroupMatching { of: Vec::new(), main: HashMap::new() };
        for (at, (ranked, is_titled)) in all.iter().enumerate() {
            let of = ranked.first().copied();
            if let Some(of) = of.filter(|_| *is_titled) {
                matching.main.entry(of).or_insert(at);
            }
            matching.of.push(of);
        }
        let titled = all.iter().enumerate().filter(|(_, (_, is_titled))| *is_titled);
        for (at, (ranked, _)) in titled {
            let Some(of) = matching.of.get_mut(at) else { continue };
            if of.is_some_and(|of| matching.main.get(&of) != Some(&at)) {
                if let Some(free) = ranked.iter().find(|other| !matching.main.contains_key(other)) {
                    matching.main.insert(*free, at);
                    *of = Some(*free);
                }
            }
        }
        matching
    }
}

/// Returns the candidates, those with most votes first.
fn ranked(votes: &[usize]) -> Vec<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for vote in votes {
        let count = counts.entry(*vote).or_default();
        *count = count.saturating_add(1);
    }
    let mut ranked: Vec<(usize, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(_, count)| Reverse(*count));
    ranked.into_iter().map(|(candidate, _)| candidate).collect()
}

/// Returns the preferred votes, or all if none is.
pub(crate) fn preferred(votes: Vec<usize>, is_preferred: impl Fn(&usize) -> bool) -> Vec<usize> {
    let some: Vec<usize> = votes.iter().copied().filter(|vote| is_preferred(vote)).collect();
    if some.is_empty() { votes } else { some }
}
