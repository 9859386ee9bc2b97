//! Proves that the references between entries end and do not grow too large.

use std::collections::{BTreeMap, BTreeSet};

use super::rejection::Rejection;
use crate::limits::{MESSAGE_BYTES, PLACEABLES, REFERENCE_DEPTH};

/// What an entry refers to, and its size.
#[derive(Default)]
pub(crate) struct Cost {
    pub(crate) references: Vec<String>,
    pub(crate) attributes: Vec<String>,
    pub(crate) placeables: usize,
    pub(crate) bytes: usize,
}

/// Returns the entries whose references do not end, lead nowhere or grow too large. Works from the leaves up, so it needs no
/// recursion and takes time linear in the number of references.
pub(crate) fn unresolvable(costs: &BTreeMap<String, Cost>) -> Vec<(String, Rejection)> {
    let base = |reference: &str| reference.split('.').next().unwrap_or_default().to_owned();
    let mut rejected = BTreeMap::new();
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    let mut users: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (id, cost) in costs {
        for reference in &cost.references {
            let target = costs.get(&base(reference));
            let exists = target.is_some_and(|target| match reference.split_once('.') {
                Some((_, name)) => target.attributes.iter().any(|attribute| attribute == name),
                None => true,
            });
            if !exists {
                let reason = format!("reference to unknown \"{reference}\"");
                rejected.insert(id.clone(), Rejection::unsupported(reason));
            }
            users.entry(base(reference)).or_default().push(id);
        }
        waiting.insert(id, cost.references.len());
    }
    let is_ready = |(id, references): &(&&str, &usize)| **references == 0 || rejected.contains_key(**id);
    let mut ready: Vec<&str> = waiting.iter().filter(is_ready).map(|(id, _)| *id).collect();
    // Placeables, bytes and depth of the entries that are resolved.
    let mut resolved: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    while let Some(id) = ready.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let Some(cost) = costs.get(id).filter(|_| !rejected.contains_key(id)) {
            match total(cost, |reference| resolved.get(base(reference).as_str()).copied()) {
                Ok(sum) => drop(resolved.insert(id, sum)),
                Err(rejection) => drop(rejected.insert(id.to_owned(), rejection)),
            }
        }
        for user in users.get(id).into_iter().flatten() {
            if let Some(left) = waiting.get_mut(user) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    ready.push(user);
                }
            }
        }
    }
    let cyclic = costs.keys().filter(|id| !seen.contains(id.as_str()) && !rejected.contains_key(*id));
    let cyclic: Vec<_> =
        cyclic.map(|id| (id.clone(), Rejection::unsupported("references that never end"))).collect();
    rejected.into_iter().chain(cyclic).collect()
}

fn total(
    cost: &Cost,
    resolved: impl Fn(&str) -> Option<(usize, usize, usize)>,
) -> Result<(usize, usize, usize), Rejection> {
    let (mut placeables, mut bytes, mut depth) = (cost.placeables, cost.bytes, 0_usize);
    for reference in &cost.references {
        let (p, b, d) = resolved(reference)
            .ok_or_else(|| Rejection::unsupported(format!("reference to unusable \"{reference}\"")))?;
        placeables = placeables.saturating_add(p);
        bytes = bytes.saturating_add(b);
        depth = depth.max(d.saturating_add(1));
    }
    if placeables > PLACEABLES {
        Err(Rejection::limit(format!("more than {PLACEABLES} placeables, references included")))
    } else if bytes > MESSAGE_BYTES {
        Err(Rejection::limit(format!("more than {MESSAGE_BYTES} bytes, references included")))
    } else if depth > REFERENCE_DEPTH {
        Err(Rejection::limit(format!("references more than {REFERENCE_DEPTH} deep")))
    } else {
        Ok((placeables, bytes, depth))
    }
}
