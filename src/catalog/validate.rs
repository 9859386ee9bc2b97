//! Validates overlays before anything of them is parsed or lowered.
//!
//! fluent-syntax recurses without bound, and panics on some valid files. So a text is split into entries, each entry is checked
//! byte by byte, parsed by itself and walked, and the references between entries are proved to end. An entry that fails is
//! reported and left out; the others stay.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;

use super::lower::{Change, Lowered};
use super::message::code_of;
use crate::ftl::parse::{Rejection, RejectionKind, parse, reason};
use crate::ftl::place::offset_in;
use crate::ftl::references::{Cost, unresolvable};
use crate::ftl::split::{entries, name_at_start};
use crate::ftl::subset::Walk;
use crate::limits::{ENTRIES, RESOURCE_BYTES};
use crate::text::sanitize::is_control_in_text;

/// The valid entries of a resource, and why the others were rejected.
pub(crate) struct Validated {
    /// By their IDs; a term's begins with a hyphen.
    pub(crate) entries: Vec<(String, Lowered)>,
    pub(crate) rejections: Vec<Rejection>,
}

/// An entry that is valid by itself.
struct Candidate {
    range: Range<usize>,
    id: String,
    lowered: Lowered,
    costs: Vec<Cost>,
}

/// Checks a whole resource, which has no byte-order mark. At most `max` rejections are kept, because a file of junk would have one
/// a line.
pub(crate) fn validate(text: &str, max: usize, change: Change<'_>) -> Validated {
    let mut rejections = Vec::new();
    let mut reject = |start: usize, rejection: Rejection| {
        if rejections.len() < max {
            rejections.push(Rejection { offset: start.saturating_add(rejection.offset), ..rejection });
        }
    };
    if text.len() > RESOURCE_BYTES {
        reject(0, Rejection::limit(format!("a resource of more than {RESOURCE_BYTES} bytes")));
        return Validated { entries: Vec::new(), rejections };
    }
    let mut candidates: Vec<Candidate> = Vec::new();
    // By the ID without a term's hyphen: messages, terms and functions share one name space.
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    positions.insert("NUMBER", usize::MAX);
    let mut count = 0_usize;
    for range in entries(text) {
        let entry = text.get(range.clone()).unwrap_or_default();
        if entry.starts_with('#') {
            // A comment ends with its last line; anything that follows in the same slice is junk.
            let junk = entry.lines().find(|line| !line.starts_with('#') && !line.trim().is_empty());
            if let Some(line) = junk {
                reject(range.start, no_entry(offset_in(entry, line)));
            }
            continue;
        }
        if entry.trim().is_empty() {
            continue;
        }
        count = count.saturating_add(1);
        if count > ENTRIES {
            reject(range.start, Rejection::limit(format!("more than {ENTRIES} entries")));
            break;
        }
        match read_entry(entry, change, &mut |rejection| reject(range.start, rejection)) {
            Ok((name, lowered, costs)) => {
                let bare = name.strip_prefix('-').unwrap_or(name);
                if positions.contains_key(bare) {
                    reject(range.start, Rejection::unsupported(format!("duplicate \"{name}\"")));
                } else {
                    positions.insert(bare, candidates.len());
                    candidates.push(Candidate { range, id: name.to_owned(), lowered, costs });
                }
            }
            Err(rejection) => reject(range.start, rejection),
        }
    }
    let costs: Vec<&[Cost]> = candidates.iter().map(|candidate| &*candidate.costs).collect();
    let unresolvable = unresolvable(&costs, &|id| {
        let position = *positions.get(id.strip_prefix('-').unwrap_or(id))?;
        (candidates.get(position)?.id == id).then_some(position)
    });
    let mut entries = Vec::new();
    for (Candidate { range, id, lowered, .. }, rejection) in candidates.into_iter().zip(unresolvable) {
        match rejection {
            Some(rejection) => reject(range.start, rejection),
            None => entries.push((id, lowered)),
        }
    }
    Validated { entries, rejections }
}

type ParsedEntry<'e> = (&'e str, Lowered, Vec<Cost>);

fn read_entry<'e>(
    entry: &'e str,
    change: Change<'_>,
    report: &mut dyn FnMut(Rejection),
) -> Result<ParsedEntry<'e>, Rejection> {
    if let Some(at) = entry.find(|c| is_control_in_text(c) && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(Rejection::new(RejectionKind::Unsupported, at, "a control character"));
    }
    let (resource, problems) = parse(entry)?;
    // What is missing at the end is missing on the last line, not on the one below.
    let end = entry.trim_end().len();
    let mut problems = problems
        .into_iter()
        .map(|problem| Rejection::new(RejectionKind::Syntax, problem.pos.start.min(end), reason(&problem)));
    let good = resource.body.iter().find_map(|found| match found {
        ast::Entry::Message(message) => Some((message.value.as_ref(), &*message.attributes)),
        ast::Entry::Term(term) => Some((Some(&term.value), &*term.attributes)),
        _ => None,
    });
    let Some((value, attributes)) = good else {
        return Err(problems.next().unwrap_or_else(|| no_entry(0)));
    };
    let content = read_content(entry, value, attributes, change)?;
    // Junk after a good message: the message stays.
    problems.for_each(report);
    Ok(content)
}

fn no_entry(at: usize) -> Rejection {
    Rejection::new(RejectionKind::Syntax, at, "expected a message, a term or a comment")
}

fn read_content<'e>(
    entry: &'e str,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    change: Change<'_>,
) -> Result<ParsedEntry<'e>, Rejection> {
    let name = name_at_start(entry);
    let is_term = name.starts_with('-');
    let mut walk = Walk::new(entry, is_term);
    walk.entry(value, attributes);
    if let Some(rejection) = walk.rejections.into_iter().next() {
        return Err(rejection);
    }
    let lowered = Lowered::new(value, attributes, change);
    if lowered.message().attributes().count() < attributes.len() {
        let mut names = (1..).zip(attributes.iter().map(|attribute| attribute.id.name));
        let is_again = |(after, name): &(usize, &str)| {
            attributes.iter().skip(*after).any(|other| other.id.name == *name)
        };
        let name = names.find(is_again).map(|(_, name)| name).unwrap_or_default();
        return Err(Rejection::unsupported(format!("duplicate attribute \".{name}\"")));
    }
    if !is_term && lowered.message().patterns().any(|(_, pattern)| pattern.is_blank()) {
        return Err(Rejection::unsupported("blank text"));
    }
    if let Some(code) = code_of(name).filter(|code| code.is_known()) {
        let mut unknown = None;
        for (attribute, pattern) in lowered.message().patterns() {
            let known = code.parameters_of(attribute);
            pattern.variables(&|_| None, &mut |name| {
                if !name.parameter().is_some_and(|parameter| known.contains(parameter)) {
                    unknown = Some(name.as_str().to_owned());
                }
            });
        }
        if let Some(name) = unknown {
            return Err(Rejection::unsupported(format!("unknown argument \"${name}\"")));
        }
    }
    Ok((name, lowered, walk.costs))
}
