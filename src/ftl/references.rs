//! The references between entries, proved to end and not to grow too large.

use std::collections::{BTreeMap, BTreeSet};

use super::rejection::Rejection;
use crate::limits::{MESSAGE_BYTES, PLACEABLES, REFERENCE_DEPTH};

/// What an entry refers to, and how much it can grow to.
#[derive(Default)]
pub(crate) struct Cost {
    pub(crate) references: Vec<String>,
    pub(crate) attributes: Vec<String>,
    pub(crate) placeables: usize,
    pub(crate) bytes: usize,
}

/// The entries whose references do not end, lead nowhere or grow too large, with the reason. Works from the leaves up, so
/// it needs no recursion and takes time linear in the number of references.
pub(crate) fn unsettled(costs: &BTreeMap<String, Cost>) -> Vec<(String, Rejection)> {
    let base = |reference: &str| reference.split('.').next().unwrap_or_default().to_owned();
    let mut refused = BTreeMap::new();
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
                refused.insert(id.clone(), Rejection::unsupported(reason));
            }
            users.entry(base(reference)).or_default().push(id);
        }
        waiting.insert(id, cost.references.len());
    }
    let is_ready = |(id, references): &(&&str, &usize)| **references == 0 || refused.contains_key(**id);
    let mut ready: Vec<&str> = waiting.iter().filter(is_ready).map(|(id, _)| *id).collect();
    // Placeables, bytes and depth of what is settled.
    let mut settled: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    while let Some(id) = ready.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let Some(cost) = costs.get(id).filter(|_| !refused.contains_key(id)) {
            match total(cost, |reference| settled.get(base(reference).as_str()).copied()) {
                Ok(sum) => drop(settled.insert(id, sum)),
                Err(rejection) => drop(refused.insert(id.to_owned(), rejection)),
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
    let cyclic = costs.keys().filter(|id| !seen.contains(id.as_str()) && !refused.contains_key(*id));
    let cyclic: Vec<_> =
        cyclic.map(|id| (id.clone(), Rejection::unsupported("references that never end"))).collect();
    refused.into_iter().chain(cyclic).collect()
}

fn total(
    cost: &Cost,
    settled: impl Fn(&str) -> Option<(usize, usize, usize)>,
) -> Result<(usize, usize, usize), Rejection> {
    let (mut placeables, mut bytes, mut depth) = (cost.placeables, cost.bytes, 0_usize);
    for reference in &cost.references {
        let (p, b, d) = settled(reference)
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
