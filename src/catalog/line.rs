//! The messages that nearly all are: text and variables on one line each, read without a syntax tree.
//!
//! It is for the built-in texts, of which the first that is said should not wait for fluent-syntax to be paged in. Whatever
//! it is not sure of it leaves to fluent-syntax; tests prove that both read the same, in all built-in texts and in any others.

use super::pattern::Pattern;
use super::resource::{Message, is_id};
use crate::template::Template;

/// Reads a message whose value and attributes stand on a line each. `None`: not for this reader.
pub(super) fn read(entry: &'static str) -> Option<Message> {
    let mut lines = entry.trim_end_matches('\n').split('\n');
    let (id, value) = lines.next()?.split_once('=')?;
    is_name(id.trim_end_matches(' ')).then_some(())?;
    let value = Some(Pattern::Template(template(value)?));
    let mut attributes: Vec<(Box<str>, Pattern)> = Vec::new();
    for line in lines {
        let (name, text) =
            line.strip_prefix(' ')?.trim_start_matches(' ').strip_prefix('.')?.split_once('=')?;
        let name = name.trim_end_matches(' ');
        let is_new = !attributes.iter().any(|(known, _)| **known == *name);
        (is_new && is_name(name)).then_some(())?;
        attributes.push((name.into(), Pattern::Template(template(text)?)));
    }
    Some(Message { value, attributes })
}

fn template(text: &'static str) -> Option<Template> {
    let mut text = text.trim_start_matches(' ');
    // How a line may end, and what else there may be in it, is fluent-syntax's business.
    let is_plain =
        !text.is_empty() && !text.ends_with(char::is_whitespace) && !text.contains(char::is_control);
    is_plain.then_some(())?;
    let mut template = Template::default();
    while let Some((before, after)) = text.split_once('{') {
        let (variable, rest) = after.split_once('}')?;
        let name = variable.trim_matches(' ').strip_prefix('$')?;
        (is_name(name) && !before.contains('}')).then_some(())?;
        template.push_text(before);
        template.push_slot(name);
        text = rest;
    }
    template.push_text(text);
    (!text.contains('}')).then_some(template)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(is_id)
}
