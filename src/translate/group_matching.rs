//! Which group of a file is which of the reference, by the messages in it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// What a group or section of the reference is in the file.
pub(crate) struct Kin {
    /// The group of the reference that most of its messages are in; `None` if they are in none.
    pub(crate) of: Vec<Option<usize>>,
    /// By place in the reference: the first with a heading, whose heading it gets.
    pub(crate) main: HashMap<usize, usize>,
}

impl Kin {
    /// From the votes of each one's messages, and whether it has a heading.
    ///
    /// Each is of what most of its messages are in. Of several with a heading the first gets it; another then takes what else
    /// it has messages in, if that has no heading yet.
    pub(crate) fn new(all: impl Iterator<Item = (Vec<usize>, bool)>) -> Kin {
        let all: Vec<(Vec<usize>, bool)> =
            all.map(|(votes, is_titled)| (ranked(&votes), is_titled)).collect();
        let mut kin = Kin { of: Vec::new(), main: HashMap::new() };
        for (at, (ranked, is_titled)) in all.iter().enumerate() {
            let of = ranked.first().copied();
            if let Some(of) = of.filter(|_| *is_titled) {
                kin.main.entry(of).or_insert(at);
            }
            kin.of.push(of);
        }
        let titled = all.iter().enumerate().filter(|(_, (_, is_titled))| *is_titled);
        for (at, (ranked, _)) in titled {
            let Some(of) = kin.of.get_mut(at) else { continue };
            if of.is_some_and(|of| kin.main.get(&of) != Some(&at)) {
                if let Some(free) = ranked.iter().find(|other| !kin.main.contains_key(other)) {
                    kin.main.insert(*free, at);
                    *of = Some(*free);
                }
            }
        }
        kin
    }
}

/// What was voted for, by the number of votes.
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

/// Those that are preferred, if there are any.
pub(crate) fn preferred(votes: Vec<usize>, is_preferred: impl Fn(&usize) -> bool) -> Vec<usize> {
    let some: Vec<usize> = votes.iter().copied().filter(|vote| is_preferred(vote)).collect();
    if some.is_empty() { votes } else { some }
}
