//! The messages that nearly all are, read without a syntax tree: text, variables, and selectors whose variants stand on lines
//! of their own.
//!
//! It is for the built-in texts, of which the first that is said should not wait for fluent-syntax to be paged in. Whatever
//! it is not sure of it leaves to fluent-syntax; tests prove that both read the same, in all built-in texts and in any others.

use super::pattern::{Choice, Key, Pattern};
use super::resource::{Message, is_id};
use crate::args::Name;
use crate::template::Template;

enum Part {
    Text(&'static str),
    Slot(&'static str),
    Choice { argument: &'static str, variants: Vec<(&'static str, Vec<Part>)>, default: usize },
}

/// Reads a message of which each text stands on one line. `None`: not for this reader.
pub(super) fn read(entry: &'static str) -> Option<Message> {
    let (id, mut rest) = entry.trim_end_matches('\n').split_once('=')?;
    is_name(id.trim_end_matches(' ')).then_some(())?;
    if let Some(block) = rest.trim_start_matches(' ').strip_prefix('\n') {
        // Not an attribute of a message without a value, nor anything else that no text begins with.
        let begins = block.trim_start_matches(' ').starts_with(['.', '[', '*', '}', '\n', '#']);
        rest = block.strip_prefix(' ').filter(|_| !begins)?;
    }
    let value = Some(pattern(&mut rest)?);
    let mut attributes: Vec<(Box<str>, Pattern)> = Vec::new();
    while !rest.is_empty() {
        let line = rest.strip_prefix('\n')?.strip_prefix(' ')?;
        let (name, text) = line.trim_start_matches(' ').strip_prefix('.')?.split_once('=')?;
        let name = name.trim_end_matches(' ');
        let is_new = !attributes.iter().any(|(known, _)| **known == *name);
        (is_new && is_name(name)).then_some(())?;
        rest = text;
        attributes.push((name.into(), pattern(&mut rest)?));
    }
    Some(Message { value, attributes })
}

fn pattern(rest: &mut &'static str) -> Option<Pattern> {
    let parts = parts(rest)?;
    Some(lowered(Template::default(), &parts.iter().collect::<Vec<_>>()))
}

/// Reads up to the end of the line, which may be that of a selector.
fn parts(rest: &mut &'static str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    *rest = rest.trim_start_matches(' ');
    loop {
        let end = rest.find(['{', '}', '\n']).unwrap_or(rest.len());
        let (text, after) = rest.split_at_checked(end)?;
        (!text.contains(char::is_control)).then_some(())?;
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        *rest = after;
        match after.strip_prefix('{') {
            Some(placeable) => {
                *rest = placeable;
                parts.push(part(rest)?);
            }
            None if after.starts_with('}') => return None,
            None => break,
        }
    }
    // How a line may end, and how it may be empty, is fluent-syntax's business.
    match parts.last()? {
        Part::Text(text) if text.ends_with(char::is_whitespace) => None,
        _ => Some(parts),
    }
}

/// Reads a variable or a selector behind its opening brace.
fn part(rest: &mut &'static str) -> Option<Part> {
    let variable = rest.trim_start_matches(' ').strip_prefix('$')?;
    let length = variable.bytes().take_while(|b| is_id(*b)).count();
    let (argument, after) = variable.split_at_checked(length)?;
    is_name(argument).then_some(())?;
    let after = after.trim_start_matches(' ');
    if let Some(after) = after.strip_prefix('}') {
        *rest = after;
        return Some(Part::Slot(argument));
    }
    *rest = after.strip_prefix("->")?;
    let (mut variants, mut default) = (Vec::new(), None);
    loop {
        let line = rest.trim_start_matches(' ').strip_prefix('\n')?.trim_start_matches(' ');
        if let Some(after) = line.strip_prefix('}') {
            *rest = after;
            return Some(Part::Choice { argument, variants, default: default? });
        }
        let variant = match line.strip_prefix('*') {
            Some(variant) if default.is_none() => {
                default = Some(variants.len());
                variant
            }
            _ => line,
        };
        let (key, text) = variant.strip_prefix('[')?.split_once(']')?;
        is_name(key).then_some(())?;
        *rest = text;
        variants.push((key, parts(rest)?));
    }
}

/// Lowers the parts that follow what `done` already holds, as [`lower`](super::lower::lower) does.
fn lowered(mut done: Template, parts: &[&Part]) -> Pattern {
    let mut rest = parts.iter();
    while let Some(part) = rest.next() {
        match part {
            Part::Text(text) => done.push_text(*text),
            Part::Slot(name) => done.push_slot(*name),
            Part::Choice { argument, variants, default } => {
                let variants = variants.iter().map(|(key, variant)| {
                    let parts: Vec<&Part> = variant.iter().chain(rest.as_slice().iter().copied()).collect();
                    (Key::Word((*key).into()), lowered(done.clone(), &parts))
                });
                let variants = variants.collect();
                return Pattern::Choice(Choice {
                    argument: Name::new(*argument),
                    variants,
                    default: *default,
                });
            }
        }
    }
    Pattern::Template(done)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(is_id)
}
