//! Proves that the references between entries end and do not grow too large.

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

/// What is known of an entry.
#[derive(Default)]
struct State {
    is_seen: bool,
    /// How many references lead to entries that have not been seen.
    waiting: usize,
    /// The entries that refer to this one, once for each reference.
    users: Vec<usize>,
    resolved: Option<Resolved>,
    rejection: Option<Rejection>,
}

/// An entry with all that it refers to.
#[derive(Clone, Copy)]
struct Resolved {
    placeables: usize,
    bytes: usize,
    depth: usize,
}

/// Returns for each entry why its references do not end, lead nowhere or grow too large, if they do. Works from the leaves up,
/// so it needs no recursion and takes time linear in the number of references. `position` finds an entry by its ID.
pub(crate) fn unresolvable(
    costs: &[&Cost],
    position: &dyn Fn(&str) -> Option<usize>,
) -> Vec<Option<Rejection>> {
    let mut states: Vec<State> = Vec::new();
    states.resize_with(costs.len(), State::default);
    let mut ready = Vec::new();
    for (at, cost) in costs.iter().enumerate() {
        let mut unknown = None;
        for reference in &cost.references {
            let (id, attribute) = reference.split_once('.').unwrap_or((reference, ""));
            let target = position(id).filter(|target| {
                let attributes = costs.get(*target).map_or(&[][..], |target| &target.attributes);
                attribute.is_empty() || attributes.iter().any(|name| name == attribute)
            });
            match target.and_then(|target| states.get_mut(target)) {
                Some(target) => target.users.push(at),
                None => unknown = Some(reference),
            }
        }
        let Some(state) = states.get_mut(at) else { continue };
        state.waiting = cost.references.len();
        state.rejection =
            unknown.map(|unknown| Rejection::unsupported(format!("reference to unknown \"{unknown}\"")));
        if state.waiting == 0 || state.rejection.is_some() {
            ready.push(at);
        }
    }
    while let Some(at) = ready.pop() {
        let Some(state) = states.get_mut(at).filter(|state| !state.is_seen) else { continue };
        state.is_seen = true;
        let users = std::mem::take(&mut state.users);
        if let Some(cost) = costs.get(at).filter(|_| state.rejection.is_none()) {
            let sum = total(cost, &|id| states.get(position(id)?)?.resolved);
            let Some(state) = states.get_mut(at) else { continue };
            match sum {
                Ok(sum) => state.resolved = Some(sum),
                Err(rejection) => state.rejection = Some(rejection),
            }
        }
        for user in users {
            let Some(state) = states.get_mut(user) else { continue };
            state.waiting = state.waiting.saturating_sub(1);
            if state.waiting == 0 {
                ready.push(user);
            }
        }
    }
    let endless = |is_seen: bool| (!is_seen).then(|| Rejection::unsupported("references that never end"));
    states.into_iter().map(|state| state.rejection.or_else(|| endless(state.is_seen))).collect()
}

fn total(cost: &Cost, resolved: &dyn Fn(&str) -> Option<Resolved>) -> Result<Resolved, Rejection> {
    let mut sum = Resolved { placeables: cost.placeables, bytes: cost.bytes, depth: 0 };
    for reference in &cost.references {
        let id = reference.split('.').next().unwrap_or_default();
        let target = resolved(id)
            .ok_or_else(|| Rejection::unsupported(format!("reference to unusable \"{reference}\"")))?;
        sum.placeables = sum.placeables.saturating_add(target.placeables);
        sum.bytes = sum.bytes.saturating_add(target.bytes);
        sum.depth = sum.depth.max(target.depth.saturating_add(1));
    }
    if sum.placeables > PLACEABLES {
        Err(Rejection::limit(format!("more than {PLACEABLES} placeables, references included")))
    } else if sum.bytes > MESSAGE_BYTES {
        Err(Rejection::limit(format!("more than {MESSAGE_BYTES} bytes, references included")))
    } else if sum.depth > REFERENCE_DEPTH {
        Err(Rejection::limit(format!("references more than {REFERENCE_DEPTH} deep")))
    } else {
        Ok(sum)
    }
}
