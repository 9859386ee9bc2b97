//! From a text to entries, and what is wrong with those that are none.

use std::ops::Range;

use fluent_syntax::ast;

use super::syntax::explain;
use crate::check::analysis::file::{Entry, File};
use crate::check::report::findings::{Finding, Sink};
use crate::check::rule::Rule;
use crate::check::rules::comments;
use crate::ftl::entry::name_at_start;
use crate::ftl::parse;
use crate::ftl::parse::Unfit;
use crate::ftl::split::entries;
use crate::limits::ENTRIES;
use crate::text::sanitize::is_control;

/// Reads the entries of a file into it, one by one: junk costs itself only.
pub(crate) fn read<'s>(file: &mut File<'s>, sink: &mut Sink) {
    let text = file.text;
    let mut comments: Vec<&'s str> = Vec::new();
    let mut count = 0_usize;
    for range in entries(text) {
        let slice = text.get(range.clone()).unwrap_or_default();
        if slice.starts_with('#') {
            comment(file, slice, &mut comments, sink);
            continue;
        }
        let above = std::mem::take(&mut comments);
        if slice.trim().is_empty() {
            continue;
        }
        count = count.saturating_add(1);
        if count > ENTRIES {
            let sentence = format!("more than {ENTRIES} entries");
            sink.report(file, Finding::at_part(file, Rule::Limit, name_at_start(slice), sentence));
            break;
        }
        entry(file, &range, slice, above, sink);
    }
}

/// Remembers a comment line that stands directly above what follows.
fn comment<'s>(file: &File<'s>, slice: &'s str, comments: &mut Vec<&'s str>, sink: &mut Sink) {
    let mut lines = slice.lines();
    let line = lines.next().unwrap_or_default();
    let behind = line.trim_start_matches('#');
    let level = line.len().saturating_sub(behind.len());
    if level > 3 || !(behind.is_empty() || behind.starts_with(' ')) {
        let finding =
            Finding::at_part(file, Rule::MalformedComment, line, "Fluent does not read this comment");
        sink.report(file, finding.help("a comment is one, two or three \"#\" and then a space"));
    }
    if let Some(help) = comments::damaged(line) {
        let sentence = "no tool reads this comment, though it looks like one of theirs";
        sink.report(file, Finding::at_part(file, Rule::MalformedComment, line, sentence).help(help));
    }
    if level == 1 {
        comments.push(line);
    } else {
        comments.clear();
    }
    for line in lines {
        // An empty line parts the comment from what follows.
        comments.clear();
        if !line.trim().is_empty() {
            let part = line.trim();
            sink.report(
                file,
                Finding::at_part(file, Rule::Syntax, part, "expected a message, a term or a comment"),
            );
            break;
        }
    }
}

fn entry<'s>(
    file: &mut File<'s>,
    range: &Range<usize>,
    slice: &'s str,
    comments: Vec<&'s str>,
    sink: &mut Sink,
) {
    let id = name_at_start(slice);
    // What is wrong with its characters has been reported already.
    let has_control = slice.chars().any(|c| is_control(c) && !matches!(c, '\n' | '\r' | '\t'));
    let parsed = match parse::parse(slice) {
        Ok(parsed) if !has_control => Some(parsed),
        Ok(_) => None,
        Err(unfit) => {
            let finding = explain_unfit(file, slice, unfit);
            if !(has_control && matches!(unfit, Unfit::Escape(_))) {
                sink.report(file, finding.of_id(id));
            }
            None
        }
    };
    let Some((resource, problems)) = parsed else {
        file.broken.push((id, range.clone()));
        return;
    };
    // The first good entry counts, as it does when the text is loaded.
    let good = resource.body.into_iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name, message.value, message.attributes)),
        ast::Entry::Term(term) => Some((id, Some(term.value), term.attributes)),
        _ => None,
    });
    for problem in &problems {
        let finding = explain(file, slice, range.start, problem, good.is_some());
        sink.report(file, if id.is_empty() { finding } else { finding.of_id(id) });
        if good.is_none() {
            break;
        }
    }
    match good {
        Some((id, value, attributes)) => {
            let is_torn = !problems.is_empty();
            file.entries.push(Entry { id, range: range.clone(), value, attributes, is_torn, comments });
        }
        None => file.broken.push((id, range.clone())),
    }
}

fn explain_unfit<'e>(file: &File<'_>, slice: &str, unfit: Unfit) -> Finding<'e> {
    let (rule, at, length) = match unfit {
        Unfit::Long(_) => (Rule::Limit, 0, name_at_start(slice).len()),
        Unfit::Nested(at) => (Rule::Limit, at, 1),
        Unfit::Escape(at) => (Rule::Syntax, at, 2),
    };
    let start = file.at(slice).saturating_add(at);
    let finding = Finding::new(rule, start..start.saturating_add(length), unfit.to_string());
    match unfit {
        Unfit::Escape(_) => finding.help("\\u takes four hexadecimal digits, \\U six"),
        _ => finding,
    }
}
