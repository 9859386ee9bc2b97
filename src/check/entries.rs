//! From a text to entries, and what is wrong with those that are none.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::notes;
use super::rule::Rule;
use super::sink::{Finding, Sink, quoted};
use super::source::{Entry, File};
use super::stray::open_variant;
use crate::catalog::parse::{self, Unfit};
use crate::catalog::refusal::offset_in;
use crate::catalog::resource::entries;
use crate::clean::is_control;
use crate::limits::ENTRIES;

/// Reads the entries of a file into it, one by one: junk costs itself only.
pub(super) fn read<'s>(file: &mut File<'s>, sink: &mut Sink) {
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
            sink.report(file, Finding::at_part(file, Rule::Limit, id_of(slice), sentence));
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
    if let Some(help) = notes::damaged(line) {
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
    let id = id_of(slice);
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
        Unfit::Long(_) => (Rule::Limit, 0, id_of(slice).len()),
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

/// The identifier that a slice begins with, with a term's hyphen; it may be empty.
pub(super) fn id_of(slice: &str) -> &str {
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    slice.get(..slice.find(|c| !is_id(c)).unwrap_or(slice.len())).unwrap_or_default()
}

/// Says what the parser means, where the eye finds it.
fn explain<'e>(
    file: &File<'_>,
    slice: &str,
    offset: usize,
    problem: &ParserError,
    after_good: bool,
) -> Finding<'e> {
    // What is missing at the end is missing on the last line, not on the one below.
    let at = problem.pos.start.min(slice.trim_end().len());
    let at = match problem.kind {
        ErrorKind::ExpectedToken('}') => {
            end_of_open_line(slice, at).unwrap_or_else(|| skip_to_line(slice, at))
        }
        _ => skip_to_line(slice, at),
    };
    let absolute = offset.saturating_add(at);
    let span = absolute..absolute.saturating_add(1);
    let rest = slice.get(at..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default().trim();
    if let Some((start, name)) = lost_bracket(slice, at) {
        let start = offset.saturating_add(start);
        let sentence = format!("the variant \"{}\" lacks its \"[\"", quoted(name));
        return Finding::new(Rule::Syntax, start..start.saturating_add(name.len()), sentence)
            .help("a variant is written \"[one] text\"");
    }
    if problem.kind == ErrorKind::MissingDefaultVariant {
        let (start, end) = selector(slice, at);
        let span = offset.saturating_add(start)..offset.saturating_add(end);
        return Finding::new(Rule::MissingDefaultVariant, span, "a selector without a default variant")
            .help("mark the last variant with an asterisk: *[other]");
    }
    if let Some(name) = empty_attribute(line).filter(|_| after_good) {
        return Finding::at_part(
            file,
            Rule::BlankText,
            name,
            format!("nothing behind \".{}\"", quoted(name)),
        )
        .help("give it a text, or take it out");
    }
    let (sentence, help) = reason(slice, at, problem, after_good);
    let finding = Finding::new(Rule::Syntax, span, sentence);
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}

/// A variant without its opening bracket, in the last selector before a place.
fn lost_bracket(slice: &str, at: usize) -> Option<(usize, &str)> {
    let (head, _) = slice.split_at_checked(at)?;
    let line_end = slice.get(at..)?.find('\n').map_or(slice.len(), |end| at.saturating_add(end));
    let arrow = head.rfind("->")?;
    let name = slice.get(arrow..line_end)?.lines().skip(1).find_map(open_variant)?;
    Some((offset_in(slice, name), name))
}

/// Where a placeable that should have been closed on its line ends.
fn end_of_open_line(slice: &str, at: usize) -> Option<usize> {
    let (head, _) = slice.split_at_checked(at)?;
    let open = head.rfind('{')?;
    let line = head.get(open..)?.lines().next()?;
    let is_over = open.saturating_add(line.len()) < at && !line.contains("->") && !line.contains('}');
    is_over.then(|| open.saturating_add(line.trim_end().len()))
}

/// What is wrong with a line is wrong with what stands on it, not with its indentation.
fn skip_to_line(slice: &str, at: usize) -> usize {
    let before = slice.get(..at).unwrap_or_default();
    let is_line_start = before.rsplit('\n').next().is_none_or(|head| head.trim().is_empty());
    let rest = slice.get(at..).unwrap_or_default();
    if is_line_start { at.saturating_add(rest.len()).saturating_sub(rest.trim_start().len()) } else { at }
}

/// The name of an attribute whose line has nothing behind the equals sign.
fn empty_attribute(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('.')?;
    let name = id_of(rest);
    let behind = rest.get(name.len()..)?.trim_start().strip_prefix('=')?;
    (behind.trim().is_empty() && !name.is_empty()).then_some(name)
}

/// The selector whose variants end at a place: from its first character to the arrow.
fn selector(slice: &str, end: usize) -> (usize, usize) {
    let before = slice.get(..end).unwrap_or_default();
    let mut depth = 0_usize;
    let open = before.char_indices().rev().find(|(_, c)| match c {
        '}' => {
            depth = depth.saturating_add(1);
            false
        }
        '{' if depth > 0 => {
            depth = depth.saturating_sub(1);
            false
        }
        c => *c == '{',
    });
    let Some((open, _)) = open else { return (end, end.saturating_add(1)) };
    let inside = before.get(open.saturating_add(1)..).unwrap_or_default();
    let start = open.saturating_add(1).saturating_add(inside.len()).saturating_sub(inside.trim_start().len());
    let arrow = inside.find("->").map_or(end, |arrow| open.saturating_add(1).saturating_add(arrow));
    let head = slice.get(start..arrow).unwrap_or_default().trim_end();
    (start, start.saturating_add(head.len().max(1)))
}

type Reason = (String, Option<&'static str>);

fn reason(slice: &str, at: usize, problem: &ParserError, after_good: bool) -> Reason {
    let is_start = at <= id_of(slice).len().saturating_add(1);
    let with = |sentence: &str, help| (sentence.to_owned(), Some(help));
    match &problem.kind {
        ErrorKind::ExpectedToken('=') if after_good || !is_start => {
            with("expected \"=\"", "an attribute is written \".name = text\"")
        }
        ErrorKind::ExpectedToken('=') => with(
            "expected \"=\" behind the name of a message",
            "a line that goes on with the text above is indented",
        ),
        ErrorKind::ExpectedToken('}') => {
            with("a placeable that is not closed: expected \"}\"", "a placeable is written \"{ $name }\"")
        }
        ErrorKind::ExpectedToken(']') => {
            with("a variant that is not closed: expected \"]\"", "a variant is written \"[one] text\"")
        }
        ErrorKind::ExpectedToken(')') => {
            with("a call that is not closed: expected \")\"", "a call is written \"NUMBER($name)\"")
        }
        ErrorKind::ExpectedToken('"') => {
            with("a text in quotes that is not closed", "it ends on the line that it begins on")
        }
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') || range.contains("\\n") => {
            with("the variants of a selector begin on a line of their own", "break the line behind \"->\"")
        }
        ErrorKind::ExpectedCharRange { .. } if after_good => with(
            "this belongs neither to the message above nor to another",
            "an attribute is written \".name = text\"",
        ),
        ErrorKind::ExpectedCharRange { .. } => {
            with("expected a name", "a name begins with a letter from a to z")
        }
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("\"{}\" has neither a text nor an attribute", quoted(entry_id)),
            Some("write the text behind \"=\""),
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("\"-{}\" has no text", quoted(entry_id)), Some("write the text behind \"=\""))
        }
        ErrorKind::ForbiddenCallee => {
            with("only a function can be called", "the name of a function is written in capitals")
        }
        ErrorKind::MissingValue => with("expected a text", "an empty text is written { \"\" }"),
        ErrorKind::MultipleDefaultVariants => {
            with("a second default variant", "only one variant has an asterisk")
        }
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            with("a message cannot select a variant", "an argument begins with \"$\"")
        }
        ErrorKind::TermReferenceAsSelector | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            with("this cannot select a variant", "a selector is an argument: { $name -> ... }")
        }
        ErrorKind::UnterminatedStringLiteral => {
            with("a text in quotes that is not closed", "it ends on the line that it begins on")
        }
        ErrorKind::UnbalancedClosingBrace => {
            with("a \"}\" that closes nothing", "a brace in a text is written { \"}\" }")
        }
        ErrorKind::ExpectedInlineExpression => with(
            "expected an argument, a reference or a text in quotes",
            "a placeable is written \"{ $name }\"",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => with(
            "invalid escape sequence",
            "there are \\\\, \\\", \\u with four hexadecimal digits and \\U with six",
        ),
        _ => (crate::catalog::refusal::reason(problem), None),
    }
}
