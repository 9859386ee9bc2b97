//! Proves that the references between entries end and do not grow too large.

use std::collections::BTreeMap;

use super::parse::Rejection;
use crate::limits::{MESSAGE_BYTES, PLACEABLES, REFERENCE_DEPTH};

/// What the value of an entry, or one of its attributes, refers to, and its size.
#[derive(Default)]
pub(crate) struct Cost {
    /// `None` for the value.
    pub(crate) attribute: Option<String>,
    pub(crate) references: Vec<String>,
    pub(crate) placeables: usize,
    pub(crate) bytes: usize,
}

/// A value or an attribute among those of all entries.
struct Part<'c> {
    /// The position of its entry.
    entry: usize,
    cost: &'c Cost,
    /// The positions of the parts that its references lead to; `None` for those that lead nowhere.
    targets: Vec<Option<usize>>,
    /// The parts that refer to this one, once for each reference.
    users: Vec<usize>,
    /// How many references lead to parts without a total.
    waiting: usize,
    total: Option<Total>,
}

/// The size of a part with all that it refers to.
#[derive(Clone, Copy, Default)]
struct Total {
    placeables: usize,
    bytes: usize,
    depth: usize,
}

impl Total {
    fn plus(self, other: Total) -> Total {
        Total {
            placeables: self.placeables.saturating_add(other.placeables),
            bytes: self.bytes.saturating_add(other.bytes),
            depth: self.depth.max(other.depth),
        }
    }
}

/// Returns for each entry why its references do not end, lead nowhere or grow too large, if they do. Works from the leaves up,
/// so it needs no recursion and takes time linear in the number of references. `position` finds an entry by its ID.
pub(crate) fn unresolvable(
    entries: &[&[Cost]],
    position: &dyn Fn(&str) -> Option<usize>,
) -> Vec<Option<Rejection>> {
    let mut parts = parts(entries, position);
    add_up(&mut parts);
    let of_entry = |entry: usize| {
        let start = parts.partition_point(|part| part.entry < entry);
        parts.get(start..parts.partition_point(|part| part.entry <= entry)).unwrap_or_default()
    };
    let mut rejections: Vec<Option<Rejection>> =
        (0..entries.len()).map(|entry| rejection(of_entry(entry))).collect();
    // An entry is rejected as a whole, and with it what refers to any part of it.
    let mut rejected: Vec<usize> =
        (0..).zip(&rejections).filter(|(_, rejection)| rejection.is_some()).map(|(entry, _)| entry).collect();
    while let Some(entry) = rejected.pop() {
        for user in of_entry(entry).iter().flat_map(|part| &part.users).filter_map(|user| parts.get(*user)) {
            let Some(rejection @ None) = rejections.get_mut(user.entry) else { continue };
            let leads_there = |target: &Option<usize>| {
                target.and_then(|target| parts.get(target)).is_some_and(|target| target.entry == entry)
            };
            let mut references = user.cost.references.iter().zip(&user.targets);
            let reference =
                references.find(|(_, target)| leads_there(target)).map(|(reference, _)| reference);
            *rejection = reference
                .map(|reference| Rejection::unsupported(format!("reference to unusable \"{reference}\"")));
            rejected.push(user.entry);
        }
    }
    rejections
}

/// The parts of all entries, in their order, with the references between them.
fn parts<'c>(entries: &[&'c [Cost]], position: &dyn Fn(&str) -> Option<usize>) -> Vec<Part<'c>> {
    let all =
        || entries.iter().enumerate().flat_map(|(entry, costs)| costs.iter().map(move |cost| (entry, cost)));
    let mut by_name: BTreeMap<(usize, Option<&str>), usize> = BTreeMap::new();
    for (at, (entry, cost)) in all().enumerate() {
        by_name.entry((entry, cost.attribute.as_deref())).or_insert(at);
    }
    let find = |reference: &String| {
        let (id, attribute) = match reference.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (&**reference, None),
        };
        by_name.get(&(position(id)?, attribute)).copied()
    };
    let mut parts: Vec<Part<'_>> = all()
        .map(|(entry, cost)| {
            let targets: Vec<Option<usize>> = cost.references.iter().map(find).collect();
            let waiting = targets.iter().flatten().count();
            Part { entry, cost, targets, users: Vec::new(), waiting, total: None }
        })
        .collect();
    for at in 0..parts.len() {
        let targets = parts.get(at).map(|part| part.targets.clone()).unwrap_or_default();
        for target in targets.into_iter().flatten() {
            parts.get_mut(target).into_iter().for_each(|target| target.users.push(at));
        }
    }
    parts
}

/// Gives a total to each part whose references end.
fn add_up(parts: &mut [Part<'_>]) {
    let mut ready: Vec<usize> =
        parts.iter().enumerate().filter(|(_, part)| part.waiting == 0).map(|(at, _)| at).collect();
    while let Some(at) = ready.pop() {
        let Some(part) = parts.get(at) else { continue };
        let own = Total { placeables: part.cost.placeables, bytes: part.cost.bytes, depth: 0 };
        let targets = part.targets.iter().flatten().filter_map(|target| parts.get(*target)?.total);
        let total = targets
            .fold(own, |sum, target| sum.plus(Total { depth: target.depth.saturating_add(1), ..target }));
        let Some(part) = parts.get_mut(at) else { continue };
        part.total = Some(total);
        for user in part.users.clone() {
            let Some(part) = parts.get_mut(user) else { continue };
            part.waiting = part.waiting.saturating_sub(1);
            if part.waiting == 0 {
                ready.push(user);
            }
        }
    }
}

/// Why an entry, given by its parts, is rejected for what itself refers to.
fn rejection(parts: &[Part<'_>]) -> Option<Rejection> {
    let mut references = parts.iter().flat_map(|part| part.cost.references.iter().zip(&part.targets));
    if let Some((unknown, _)) = references.find(|(_, target)| target.is_none()) {
        return Some(Rejection::unsupported(format!("reference to unknown \"{unknown}\"")));
    }
    let sum = parts.iter().try_fold(Total::default(), |sum, part| Some(sum.plus(part.total?)));
    let Some(sum) = sum else { return Some(Rejection::unsupported("references that never end")) };
    let reason = if sum.placeables > PLACEABLES {
        format!("more than {PLACEABLES} placeables, references included")
    } else if sum.bytes > MESSAGE_BYTES {
        format!("more than {MESSAGE_BYTES} bytes, references included")
    } else if sum.depth > REFERENCE_DEPTH {
        format!("references more than {REFERENCE_DEPTH} deep")
    } else {
        return None;
    };
    Some(Rejection::limit(reason))
}
