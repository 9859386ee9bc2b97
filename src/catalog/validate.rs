//! What a resource from outside must pass before anything of it is parsed, lowered or given to fluent-bundle.
//!
//! The crates below recurse without bound, and panic on some valid files; so a text is split into entries, each entry
//! is checked byte by byte, parsed alone, walked, and the references between entries are proved to end. An entry that
//! fails is reported and left out; its neighbours stay.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::message::Message;
use super::pattern::Pattern;
use crate::code::ErrorCode;
use crate::error::Error;
use crate::ftl::parse::{Unfit, parse};
use crate::ftl::references::{Cost, unsettled};
use crate::ftl::rejection::{Refusal, limit, offset_in, place, reason, refuse, syntax};
use crate::ftl::split::entries;
use crate::limits::*;
use crate::text::sanitize::is_control;

/// What is left of a text after the checks, and what was wrong with the rest.
pub(crate) struct Checked {
    /// The good entries, each at its old place: what was refused is blanked out.
    pub(crate) source: String,
    /// Each with the range of its ID; a term has no message.
    pub(crate) entries: Vec<(Range<usize>, Range<usize>, Option<Message>)>,
    pub(crate) errors: Vec<Error>,
}

/// An entry that passed on its own.
struct Candidate {
    range: Range<usize>,
    /// `None` for a term.
    message: Option<Message>,
}

type Source<'s> = &'s str;

/// Checks a whole text. At most `most` errors are kept; a file of junk would otherwise cost more than it is worth.
pub(crate) fn check(text: &str, most: usize) -> Checked {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut errors = Vec::new();
    let mut report = |at: usize, refusal: Refusal| {
        if errors.len() < most {
            errors.push((refusal.kind)(refusal.reason, place(text, at.saturating_add(refusal.at))));
        }
    };
    if text.len() > RESOURCE_BYTES {
        report(0, limit(0, format!("a resource of more than {RESOURCE_BYTES} bytes")));
        return Checked { source: String::new(), entries: Vec::new(), errors };
    }
    let mut candidates: BTreeMap<String, Candidate> = BTreeMap::new();
    let mut costs: BTreeMap<String, Cost> = BTreeMap::new();
    let mut count = 0_usize;
    for range in entries(text) {
        let entry = text.get(range.clone()).unwrap_or_default();
        if entry.starts_with('#') {
            // A comment ends at its own lines; what follows in the same slice is junk.
            let junk = entry.lines().find(|line| !line.starts_with('#') && !line.trim().is_empty());
            if let Some(line) = junk {
                let at = offset_in(entry, line);
                report(range.start, syntax(at, "expected a message, a term or a comment".to_owned()));
            }
            continue;
        }
        if entry.trim().is_empty() {
            continue;
        }
        count = count.saturating_add(1);
        if count > ENTRIES {
            report(range.start, limit(0, format!("more than {ENTRIES} entries")));
            break;
        }
        match read_entry(entry, &mut |refusal| report(range.start, refusal)) {
            Ok((id, message, cost)) => {
                let bare = id.trim_start_matches('-');
                // Messages, terms and functions share one name space inside fluent-bundle.
                let taken = candidates.contains_key(bare) || candidates.contains_key(&format!("-{bare}"));
                if taken || bare == "NUMBER" {
                    report(range.start, refuse(0, format!("duplicate \"{id}\"")));
                } else {
                    costs.insert(id.clone(), cost);
                    candidates.insert(id, Candidate { range, message });
                }
            }
            Err(refusal) => report(range.start, refusal),
        }
    }
    for (id, reason) in unsettled(&costs) {
        if let Some(candidate) = candidates.remove(&id) {
            report(candidate.range.start, refuse(0, reason));
        }
    }
    keep(text, candidates, errors)
}

fn keep(text: &str, candidates: BTreeMap<String, Candidate>, errors: Vec<Error>) -> Checked {
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
    Checked { source, entries, errors }
}

type Entry = (String, Option<Message>, Cost);

fn read_entry(entry: &str, report: &mut impl FnMut(Refusal)) -> Result<Entry, Refusal> {
    if let Some(at) = entry.find(|c| is_control(c) && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(refuse(at, "a control character".to_owned()));
    }
    let (resource, problems) = parse(entry).map_err(|unfit| match unfit {
        Unfit::Long(_) | Unfit::Nested(_) => limit(0, unfit.to_string()),
        Unfit::Escape(at) => refuse(at, unfit.to_string()),
    })?;
    // What is missing at the end is missing on the last line, not on the one below.
    let end = entry.trim_end().len();
    let mut problems =
        problems.into_iter().map(|problem| syntax(problem.pos.start.min(end), reason(&problem)));
    let good = resource.body.iter().find_map(|found| match found {
        ast::Entry::Message(message) => Some(read_message(message, entry.len())),
        ast::Entry::Term(term) => Some(read_term(term)),
        _ => None,
    });
    match good {
        // Junk after a good message: the message stays.
        Some(Ok(entry)) => {
            problems.for_each(report);
            Ok(entry)
        }
        Some(Err(reason)) => Err(refuse(0, reason)),
        None => Err(problems
            .next()
            .unwrap_or_else(|| syntax(0, "expected a message, a term or a comment".to_owned()))),
    }
}

fn read_message(message: &ast::Message<Source<'_>>, bytes: usize) -> Result<Entry, String> {
    let mut cost = Cost::default();
    if let Some(value) = &message.value {
        walk(value, 0, false, &mut cost)?;
    }
    for attribute in &message.attributes {
        let name = attribute.id.name;
        if cost.attributes.iter().any(|known| known == name) {
            return Err(format!("duplicate attribute \".{name}\""));
        }
        cost.attributes.push(name.to_owned());
        walk(&attribute.value, 0, false, &mut cost)?;
    }
    let lowered = Message::new(message, bytes, &|_| None);
    if lowered.patterns().any(Pattern::is_blank) {
        return Err("blank text".to_owned());
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
            return Err(format!("unknown argument \"${name}\""));
        }
    }
    Ok((message.id.name.to_owned(), Some(lowered), cost))
}

fn read_term(term: &ast::Term<Source<'_>>) -> Result<Entry, String> {
    let mut cost = Cost::default();
    walk(&term.value, 0, true, &mut cost)?;
    if !term.attributes.is_empty() {
        return Err("a term with attributes".to_owned());
    }
    Ok((format!("-{}", term.id.name), None, cost))
}

fn walk(
    pattern: &ast::Pattern<Source<'_>>,
    depth: usize,
    in_term: bool,
    cost: &mut Cost,
) -> Result<(), String> {
    if depth > SELECTOR_DEPTH {
        return Err(format!("selectors nested more than {SELECTOR_DEPTH} deep"));
    }
    for element in &pattern.elements {
        let expression = match element {
            ast::PatternElement::TextElement { value } => {
                cost.bytes = cost.bytes.saturating_add(value.len());
                continue;
            }
            ast::PatternElement::Placeable { expression } => expression,
        };
        cost.placeables = cost.placeables.saturating_add(1);
        match expression {
            ast::Expression::Inline(inline) => walk_inline(inline, in_term, cost)?,
            ast::Expression::Select { selector, variants } => {
                match selector {
                    ast::InlineExpression::VariableReference { .. } => {}
                    ast::InlineExpression::FunctionReference { .. } => {}
                    _ => return Err("a selector that is neither a variable nor a function".to_owned()),
                }
                walk_inline(selector, in_term, cost)?;
                for variant in variants {
                    if let ast::VariantKey::NumberLiteral { value } = &variant.key {
                        number(value)?;
                    }
                    walk(&variant.value, depth.saturating_add(1), in_term, cost)?;
                }
            }
        }
    }
    Ok(())
}

fn walk_inline(
    inline: &ast::InlineExpression<Source<'_>>,
    in_term: bool,
    cost: &mut Cost,
) -> Result<(), String> {
    use ast::InlineExpression::*;
    match inline {
        StringLiteral { value } => string(value, cost),
        NumberLiteral { value } => number(value),
        // Inside a term fluent-bundle prints an unknown variable by its name, and reports nothing.
        VariableReference { .. } if in_term => Err("a variable in a term".to_owned()),
        // What the argument will add is not known here; arguments have a bound of their own.
        VariableReference { .. } => Ok(()),
        MessageReference { .. } if in_term => Err("a reference to a message in a term".to_owned()),
        MessageReference { id, attribute } => {
            cost.references.push(match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            });
            Ok(())
        }
        TermReference { attribute: Some(_), .. } => Err("a reference to an attribute of a term".to_owned()),
        TermReference { id, arguments, .. } => {
            if arguments
                .as_ref()
                .is_some_and(|arguments| !arguments.named.is_empty() || !arguments.positional.is_empty())
            {
                return Err("a term with arguments".to_owned());
            }
            cost.references.push(format!("-{}", id.name));
            Ok(())
        }
        FunctionReference { id, arguments } => match (id.name, &*arguments.positional, &*arguments.named) {
            ("NUMBER", [VariableReference { .. }], []) if !in_term => Ok(()),
            ("NUMBER", _, _) => Err("NUMBER takes one variable and no options here".to_owned()),
            (name, _, _) => Err(format!("unknown function \"{name}\"")),
        },
        Placeable { .. } => Err("a placeable directly inside a placeable".to_owned()),
    }
}

fn string(value: &str, cost: &mut Cost) -> Result<(), String> {
    let text = unescape_unicode_to_string(value);
    if text.chars().any(|c| is_control(c) || c == char::REPLACEMENT_CHARACTER) {
        return Err("an escape of a control character or of no character".to_owned());
    }
    cost.bytes = cost.bytes.saturating_add(text.len());
    Ok(())
}

fn number(value: &str) -> Result<(), String> {
    if value.len() > NUMBER_LITERAL {
        return Err(format!("a number literal of more than {NUMBER_LITERAL} characters"));
    }
    Ok(())
}
