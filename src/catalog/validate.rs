//! Validates overlays before anything of them is parsed, lowered or given to fluent-bundle.
//!
//! The Fluent crates recurse without bound, and panic on some valid files. So a text is split into entries, each entry is checked
//! byte by byte, parsed by itself and walked, and the references between entries are proved to end. An entry that fails is
//! reported and left out; the others stay.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast;

use super::message::Message;
use super::pattern::Pattern;
use crate::code::ErrorCode;
use crate::ftl::parse::{Unfit, parse, reason};
use crate::ftl::place::offset_in;
use crate::ftl::references::{Cost, unresolvable};
use crate::ftl::rejection::{Rejection, RejectionKind};
use crate::ftl::split::entries;
use crate::ftl::subset::Walk;
use crate::limits::{ENTRIES, RESOURCE_BYTES};
use crate::text::sanitize::is_control;

/// The valid entries of a resource, and why the others were rejected.
pub(crate) struct Validated {
    /// The valid entries, one after the other.
    pub(crate) source: String,
    /// The range of each ID, the range of each entry, and the message; a term has none.
    pub(crate) entries: Vec<(Range<usize>, Range<usize>, Option<Message>)>,
    /// Their offsets are in the text without its byte-order mark.
    pub(crate) rejections: Vec<Rejection>,
}

/// An entry that is valid by itself.
struct Candidate {
    range: Range<usize>,
    /// `None` for a term.
    message: Option<Message>,
}

/// Checks a whole resource. At most `max` rejections are kept, because a file of junk would have one a line.
pub(crate) fn validate(text: &str, max: usize) -> Validated {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rejections = Vec::new();
    let mut reject = |start: usize, rejection: Rejection| {
        if rejections.len() < max {
            rejections.push(Rejection { offset: start.saturating_add(rejection.offset), ..rejection });
        }
    };
    if text.len() > RESOURCE_BYTES {
        reject(0, Rejection::limit(format!("a resource of more than {RESOURCE_BYTES} bytes")));
        return Validated { source: String::new(), entries: Vec::new(), rejections };
    }
    let mut candidates: BTreeMap<String, Candidate> = BTreeMap::new();
    let mut costs: BTreeMap<String, Cost> = BTreeMap::new();
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
        match read_entry(entry, &mut |rejection| reject(range.start, rejection)) {
            Ok((id, message, cost)) => {
                let bare = id.trim_start_matches('-');
                // Messages, terms and functions share one name space inside fluent-bundle.
                let taken = candidates.contains_key(bare) || candidates.contains_key(&format!("-{bare}"));
                if taken || bare == "NUMBER" {
                    reject(range.start, Rejection::unsupported(format!("duplicate \"{id}\"")));
                } else {
                    costs.insert(id.clone(), cost);
                    candidates.insert(id, Candidate { range, message });
                }
            }
            Err(rejection) => reject(range.start, rejection),
        }
    }
    for (id, rejection) in unresolvable(&costs) {
        if let Some(candidate) = candidates.remove(&id) {
            reject(candidate.range.start, rejection);
        }
    }
    keep(text, candidates, rejections)
}

fn keep(text: &str, candidates: BTreeMap<String, Candidate>, rejections: Vec<Rejection>) -> Validated {
    let mut kept: Vec<(String, Candidate)> = candidates.into_iter().collect();
    kept.sort_by_key(|(_, candidate)| candidate.range.start);
    let mut source = String::with_capacity(text.len());
    let mut entries = Vec::new();
    for (id, candidate) in kept {
        // The byte range of an entry changes with what is left out before it.
        let start = source.len();
        source.push_str(text.get(candidate.range).unwrap_or_default());
        entries.push((start..start.saturating_add(id.len()), start..source.len(), candidate.message));
    }
    Validated { source, entries, rejections }
}

/// The ID of an entry, its message unless it is a term, and its cost.
type ParsedEntry = (String, Option<Message>, Cost);

fn read_entry(entry: &str, report: &mut impl FnMut(Rejection)) -> Result<ParsedEntry, Rejection> {
    if let Some(at) = entry.find(|c| is_control(c) && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(Rejection::new(RejectionKind::Unsupported, at, "a control character"));
    }
    let (resource, problems) = parse(entry).map_err(|unfit| match unfit {
        Unfit::Long(_) | Unfit::Nested(_) => Rejection::limit(unfit.to_string()),
        Unfit::Escape(at) => Rejection::new(RejectionKind::Unsupported, at, unfit.to_string()),
    })?;
    // What is missing at the end is missing on the last line, not on the one below.
    let end = entry.trim_end().len();
    let mut problems = problems
        .into_iter()
        .map(|problem| Rejection::new(RejectionKind::Syntax, problem.pos.start.min(end), reason(&problem)));
    let good = resource.body.iter().find_map(|found| match found {
        ast::Entry::Message(message) => Some(read_message(entry, message)),
        ast::Entry::Term(term) => Some(read_term(entry, term)),
        _ => None,
    });
    match good {
        // Junk after a good message: the message stays.
        Some(Ok(entry)) => {
            problems.for_each(report);
            Ok(entry)
        }
        Some(Err(rejection)) => Err(rejection),
        None => Err(problems.next().unwrap_or_else(|| no_entry(0))),
    }
}

fn no_entry(at: usize) -> Rejection {
    Rejection::new(RejectionKind::Syntax, at, "expected a message, a term or a comment")
}

fn read_message(entry: &str, message: &ast::Message<&str>) -> Result<ParsedEntry, Rejection> {
    let mut walk = Walk::new(entry, false);
    walk.entry(message.value.as_ref(), &message.attributes);
    let cost = cost_of(walk)?;
    let mut names = BTreeSet::new();
    if let Some(name) = cost.attributes.iter().find(|name| !names.insert(*name)) {
        return Err(Rejection::unsupported(format!("duplicate attribute \".{name}\"")));
    }
    let lowered = Message::new(message, entry.len(), &|_| None);
    if lowered.patterns().any(Pattern::is_blank) {
        return Err(Rejection::unsupported("blank text"));
    }
    let code = message.id.name.strip_prefix("error-").and_then(|code| code.parse::<ErrorCode>().ok());
    if let Some(known) = code.filter(|code| code.is_known()).map(ErrorCode::arguments) {
        let mut unknown = None;
        lowered.patterns().for_each(|pattern| {
            pattern.variables(&mut |name| {
                if !known.contains(&name.as_str()) {
                    unknown = Some(name.as_str().to_owned());
                }
            });
        });
        if let Some(name) = unknown {
            return Err(Rejection::unsupported(format!("unknown argument \"${name}\"")));
        }
    }
    Ok((message.id.name.to_owned(), Some(lowered), cost))
}

fn read_term(entry: &str, term: &ast::Term<&str>) -> Result<ParsedEntry, Rejection> {
    let mut walk = Walk::new(entry, true);
    walk.entry(Some(&term.value), &term.attributes);
    Ok((format!("-{}", term.id.name), None, cost_of(walk)?))
}

/// Returns the cost of an entry, or its first rejection.
fn cost_of(walk: Walk<'_>) -> Result<Cost, Rejection> {
    match walk.rejections.into_iter().next() {
        Some(rejection) => Err(rejection),
        None => Ok(walk.cost),
    }
}
