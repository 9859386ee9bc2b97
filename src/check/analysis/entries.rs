//! Parses a file, and reports what cannot be parsed.

use std::ops::Range;

use fluent_syntax::ast;

use super::comments;
use super::file::{File, FileEntry};
use super::syntax::explain;
use crate::check::report::findings::{Finding, Findings};
use crate::check::rule::Rule;
use crate::ftl::parse::{Unfit, parse};
use crate::ftl::split::entries;
use crate::ftl::split::name_at_start;
use crate::limits::ENTRIES;
use crate::text::sanitize::is_control;

/// Parses the entries of a file, one by one, so that an error affects its own entry only.
pub(crate) fn read(file: &mut File<'_>, findings: &Findings) {
    let text = file.text;
    let mut comments = Vec::new();
    let mut count = 0..ENTRIES;
    for range in entries(text) {
        let slice = text.get(range.clone()).unwrap_or_default();
        if slice.starts_with('#') {
            read_comment(file, slice, &mut comments, findings);
            continue;
        }
        let above = std::mem::take(&mut comments);
        if slice.trim().is_empty() {
            continue;
        }
        if count.next().is_none() {
            let sentence = format!("more than {ENTRIES} entries");
            findings.report(file, Finding::at_part(file, Rule::Limit, name_at_start(slice), sentence));
            break;
        }
        read_entry(file, range, slice, above, findings);
    }
}

/// Adds a comment line to those directly above the next entry.
fn read_comment<'s>(file: &File<'s>, slice: &'s str, comments: &mut Vec<&'s str>, findings: &Findings) {
    let mut lines = slice.lines();
    let line = lines.next().unwrap_or_default();
    let text = line.trim_start_matches('#');
    let level = line.len().saturating_sub(text.len());
    if level > 3 || !(text.is_empty() || text.starts_with(' ')) {
        let finding =
            Finding::at_part(file, Rule::MalformedComment, line, "Fluent does not read this as a comment");
        findings.report(file, finding.help("write one, two or three \"#\", then a space"));
    }
    if let Some(help) = comments::correction(line) {
        let sentence = "this looks like a comment for the tools, but none of them reads it";
        findings.report(file, Finding::at_part(file, Rule::MalformedComment, line, sentence).help(help));
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
            findings.report(file, Finding::at_part(file, Rule::Syntax, line, sentence));
            break;
        }
    }
}

fn read_entry<'s>(
    file: &mut File<'s>,
    range: Range<usize>,
    slice: &'s str,
    comments: Vec<&'s str>,
    findings: &Findings,
) {
    let id = name_at_start(slice);
    // Control characters have been reported already.
    let has_control = slice.chars().any(|c| is_control(c) && !matches!(c, '\n' | '\r' | '\t'));
    let parsed = match parse(slice) {
        Ok(parsed) if !has_control => Some(parsed),
        Ok(_) => None,
        Err(unfit) => {
            if !(has_control && matches!(unfit, Unfit::Escape(_))) {
                findings.report(file, explain_unfit(slice, range.start, unfit).of(id));
            }
            None
        }
    };
    let Some((resource, problems)) = parsed else {
        file.broken.push((id, range));
        return;
    };
    // The first valid entry counts, as it does when the text is loaded.
    let good = resource.body.into_iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name, message.value, message.attributes)),
        ast::Entry::Term(term) => Some((id, Some(term.value), term.attributes)),
        _ => None,
    });
    for problem in &problems {
        let finding = explain(file, slice, problem, good.is_some());
        findings.report(file, if id.is_empty() { finding } else { finding.of(id) });
        if good.is_none() {
            break;
        }
    }
    match good {
        Some((id, value, attributes)) => {
            let is_torn = !problems.is_empty();
            file.entries.push(FileEntry { id, range, value, attributes, is_torn, comments });
        }
        None => file.broken.push((id, range)),
    }
}

fn explain_unfit<'e>(slice: &str, start: usize, unfit: Unfit) -> Finding<'e> {
    let at = |at: usize| start.saturating_add(at);
    match unfit {
        Unfit::Long(_) => Finding::at(Rule::Limit, start, name_at_start(slice).len(), unfit.to_string()),
        Unfit::Nested(offset) => Finding::at(Rule::Limit, at(offset), 1, unfit.to_string()),
        Unfit::Escape(offset) => Finding::at(Rule::Syntax, at(offset), 2, unfit.to_string())
            .help("\\u takes four hexadecimal digits, \\U six"),
    }
}
