//! Parses a file, and reports what cannot be parsed.

use std::ops::Range;

use super::expected::REFERENCE;
use super::file::{File, FileEntry, span_of};
use super::syntax::explain;
use crate::check::rule::Rule;
use crate::ftl::comments::{Note, Notes};
use crate::ftl::entry::Entry;
use crate::ftl::parse::{Unfit, parse};
use crate::ftl::split::{entries, name_at_start};
use crate::limits::ENTRIES;
use crate::text::sanitize::is_control_in_text;

/// Reads a text of the reference.
pub(crate) fn of_reference(text: &str) -> File<'_> {
    let mut file = File::new("", REFERENCE, text);
    read(&mut file);
    file
}

/// Parses the entries of a file, one by one, so that an error affects its own entry only.
pub(crate) fn read(file: &mut File<'_>) {
    let text = file.text;
    let mut comments = Vec::new();
    let mut count = 0..ENTRIES;
    for range in entries(text) {
        let slice = text.get(range.clone()).unwrap_or_default();
        if slice.starts_with('#') {
            read_comment(file, slice, &mut comments);
            continue;
        }
        let above = std::mem::take(&mut comments);
        if slice.trim().is_empty() {
            continue;
        }
        if count.next().is_none() {
            let sentence = format!("more than {ENTRIES} entries");
            file.report(Rule::Limit, file.span(name_at_start(slice)), None, sentence);
            break;
        }
        read_entry(file, range, slice, above);
    }
}

/// Adds a comment line to those directly above the next entry.
fn read_comment<'s>(file: &File<'s>, slice: &'s str, comments: &mut Vec<&'s str>) {
    let mut lines = slice.lines();
    let line = lines.next().unwrap_or_default();
    let text = line.trim_start_matches('#');
    let level = line.len().saturating_sub(text.len());
    if level > 3 || !(text.is_empty() || text.starts_with(' ')) {
        file.report(Rule::MalformedComment, file.span(line), None, "Fluent does not read this as a comment")
            .help("write one, two or three \"#\", then a space");
    }
    if let Some(help) = correction(line) {
        let sentence = "this looks like a comment for the tools, but none of them reads it";
        file.report(Rule::MalformedComment, file.span(line), None, sentence).help(help);
    }
    if level == 1 {
        comments.push(line);
    } else {
        comments.clear();
    }
    for line in lines {
        // An empty line separates the comment from what follows.
        comments.clear();
        let line = line.trim();
        if !line.is_empty() {
            let sentence = "expected a message, a term or a comment";
            file.report(Rule::Syntax, file.span(line), None, sentence);
            break;
        }
    }
}

/// Returns how to correct a line that was meant for the tools, if they do not recognize it.
fn correction(line: &str) -> Option<&'static str> {
    let Some(Note::Own(text)) = Note::from_line(line) else { return None };
    let lower = text.to_lowercase();
    if let Some(rest) = text.strip_prefix("translated from") {
        let rest = rest.trim_start_matches(':').trim();
        // "translated from German" is an ordinary comment.
        let is_comment = rest.contains(char::is_whitespace) || rest.starts_with(char::is_uppercase);
        return (!is_comment).then_some(
            "write \"# translated from\" and eight hexadecimal digits, or let \"sync\" write the line",
        );
    }
    if let Some(rest) = lower.strip_prefix("allow") {
        let mut words = rest.split([',', ' ', ':']).filter(|word| !word.is_empty());
        let is_rule = words.next().is_some_and(|word| word.parse::<Rule>().is_ok());
        return (rest.trim_start().starts_with(':') || is_rule)
            .then_some("write \"# allow: \" and the name of a rule");
    }
    match lower.as_str() {
        "obsolete" => Some("write \"# obsolete\""),
        "not translated yet" => Some("write \"# not translated yet\""),
        _ => None,
    }
}

fn read_entry<'s>(file: &mut File<'s>, range: Range<usize>, slice: &'s str, comments: Vec<&'s str>) {
    let id = name_at_start(slice);
    // Control characters have been reported already.
    let has_control = slice.chars().any(|c| is_control_in_text(c) && !matches!(c, '\n' | '\r' | '\t'));
    match parse(slice) {
        Ok(_) | Err(Unfit::Escape(_)) if has_control => {}
        Err(unfit) => report_unfit(file, slice, range.start, unfit),
        Ok((resource, problems)) => {
            // The first valid entry counts, as it does when the text is loaded.
            let good = resource.body.into_iter().find_map(Entry::of);
            let explained = if good.is_some() { problems.len() } else { 1 };
            problems.iter().take(explained).for_each(|problem| explain(file, slice, problem, good.is_some()));
            if let Some(content) = good {
                let is_torn = !problems.is_empty();
                let notes = Notes::of_lines(comments);
                return file.entries.push(FileEntry { id, range, content, is_torn, notes });
            }
        }
    }
    file.broken.push((id, range));
}

fn report_unfit(file: &File<'_>, slice: &str, start: usize, unfit: Unfit) {
    let id = name_at_start(slice);
    let report = |rule, offset: usize, length: usize| {
        file.report(rule, span_of(start.saturating_add(offset), length), Some(id), unfit.to_string())
    };
    match unfit {
        Unfit::Long(_) => report(Rule::Limit, 0, id.len()),
        Unfit::Nested(offset) => report(Rule::Limit, offset, 1),
        Unfit::Escape(offset) => {
            report(Rule::Syntax, offset, 2).help("\\u takes four hexadecimal digits, \\U six")
        }
    };
}
