//! Parses a file, and explains the parser's errors at the place where a person would look for the mistake.

use std::borrow::Cow;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::expected::REFERENCE;
use super::file::{File, FileEntry, span_of};
use crate::check::findings::quoted;
use crate::check::rule::Rule;
use crate::ftl::comments::{Note, notes_of};
use crate::ftl::entry::Entry;
use crate::ftl::parse::{self, Rejection, RejectionKind};
use crate::ftl::segments::{Segment, split_segments};
use crate::ftl::split::name_at_start;
use crate::limits::ENTRIES;
use crate::text::sanitize::is_control_in_text;

pub(crate) fn of_reference(text: &str) -> File<'_> {
    let mut file = File::new("", REFERENCE, text);
    read(&mut file);
    file
}

/// Parses the entries of a file, one by one, so that an error affects its own entry only.
pub(crate) fn read(file: &mut File<'_>) {
    let mut count = 0..ENTRIES;
    for (position, segment) in split_segments(file.text).1.into_iter().enumerate() {
        let is_comment = segment.body.starts_with('#');
        let comment = if is_comment { segment.body } else { segment.comment };
        comment.lines().for_each(|line| check_comment(file, line));
        if is_comment {
            continue;
        }
        if segment.is_bound() && position > 0 {
            if let Some(line) = segment.body.trim().lines().next() {
                let sentence = "expected a message, a term or a comment";
                file.report(Rule::Syntax, file.span(line.trim_end()), None, sentence);
            }
            continue;
        }
        if count.next().is_none() {
            let sentence = format!("more than {ENTRIES} entries");
            file.report(Rule::Limit, file.span(name_at_start(segment.body)), None, sentence);
            break;
        }
        read_entry(file, &segment);
    }
}

fn check_comment(file: &File<'_>, line: &str) {
    let text = line.trim_start_matches('#');
    if line.len().saturating_sub(text.len()) > 3 || !(text.is_empty() || text.starts_with(' ')) {
        file.report(Rule::MalformedComment, file.span(line), None, "Fluent does not read this as a comment")
            .help("write one, two or three \"#\", then a space");
    }
    if let Some(help) = correction(line) {
        let sentence = "this looks like a comment for the tools, but none of them reads it";
        file.report(Rule::MalformedComment, file.span(line), None, sentence).help(help);
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

fn read_entry<'s>(file: &mut File<'s>, segment: &Segment<'s>) {
    let start = file.at(segment.body);
    // What is blank to us may be none to Fluent, such as a tab.
    let range = span_of(start, segment.body.len().saturating_add(segment.gap.len()));
    let slice = file.text.get(range.clone()).unwrap_or_default();
    let id = name_at_start(slice);
    // Control characters have been reported already.
    let has_control = slice.chars().any(|c| is_control_in_text(c) && !matches!(c, '\n' | '\r' | '\t'));
    match parse::parse(slice) {
        Err(Rejection { offset, length, reason, kind: RejectionKind::Limit }) => {
            let length = if length == 0 { id.len() } else { length };
            file.report(Rule::Limit, span_of(range.start.saturating_add(offset), length), Some(id), reason);
        }
        _ if has_control => {}
        Err(Rejection { offset, length, reason, .. }) => {
            let span = span_of(range.start.saturating_add(offset), length);
            file.report(Rule::Syntax, span, Some(id), reason)
                .help("\\u takes four hexadecimal digits, \\U six");
        }
        Ok((resource, problems)) => {
            // The first valid entry counts, as it does when the text is loaded.
            let good = resource.body.into_iter().find_map(Entry::of);
            let explained = if good.is_some() { problems.len() } else { 1 };
            problems.iter().take(explained).for_each(|problem| explain(file, slice, problem, good.is_some()));
            if let Some(content) = good {
                let is_torn = !problems.is_empty();
                let notes = notes_of(segment.comment);
                return file.entries.push(FileEntry { id, range, content, is_torn, notes });
            }
        }
    }
    file.broken.push((id, range));
}

/// Reports an error in an entry of the file, at the place where a person would look for the mistake. `after_good` is an error that
/// follows a valid message.
fn explain(file: &File<'_>, entry: &str, problem: &ParserError, after_good: bool) {
    let id = Some(name_at_start(entry)).filter(|id| !id.is_empty());
    let report = |rule, span, sentence: String| file.report(rule, span, id, sentence);
    // What is missing at the end is missing on the last line, not on the one below.
    let at = problem.pos.start.min(entry.trim_end().len());
    let rest = match problem.kind {
        ErrorKind::ExpectedToken('}') => end_of_open_line(entry, at),
        _ => None,
    };
    let rest = rest.unwrap_or_else(|| skip_indentation(entry, at));
    let at = entry.len().saturating_sub(rest.len());
    if let Some(name) = lost_bracket(entry, at) {
        let sentence = format!("the variant \"{}\" lacks its \"[\"", quoted(name));
        report(Rule::Syntax, file.span(name), sentence).help("a variant is written \"[one] text\"");
        return;
    }
    if problem.kind == ErrorKind::MissingDefaultVariant {
        let selector = selector(entry, at).unwrap_or(rest);
        let length = if selector == rest { 1 } else { selector.len().max(1) };
        let sentence = "a selector without a default variant".to_owned();
        report(Rule::MissingDefaultVariant, span_of(file.at(selector), length), sentence)
            .help("mark the last variant with an asterisk: *[other]");
        return;
    }
    let line = rest.lines().next().unwrap_or_default().trim();
    if let Some(name) = empty_attribute(line).filter(|_| after_good) {
        let sentence = format!("nothing after \".{}\"", quoted(name));
        report(Rule::BlankText, file.span(name), sentence).help("give it a text, or delete it");
        return;
    }
    let is_start = at <= name_at_start(entry).len().saturating_add(1);
    let (sentence, help) = reason(problem, entry, is_start, after_good);
    let reported = report(Rule::Syntax, span_of(file.at(rest), 1), sentence);
    if let Some(help) = help {
        reported.help(help);
    }
}

/// Finds a variant without its opening bracket, between the last arrow before an offset and the end of its line.
fn lost_bracket(entry: &str, at: usize) -> Option<&str> {
    let (head, _) = entry.split_at_checked(at)?;
    let arrow = head.rfind("->")?;
    let line_ends = head.get(arrow..)?.matches('\n').count();
    entry.get(arrow..)?.lines().skip(1).take(line_ends).find_map(open_variant)
}

/// Returns the name of a variant that begins a line without its opening bracket.
pub(crate) fn open_variant(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start().trim_start_matches('*').split_once(']')?;
    (!name.is_empty() && name_at_start(name) == name).then_some(name)
}

/// Returns how to write the mark that begins the first line of a text and is none there.
fn lost_text(entry: &str) -> Option<String> {
    let (first, text) = entry.split_once('\n')?;
    let mark = text.trim_start().chars().next().filter(|c| matches!(c, '[' | '*'))?;
    let help = || format!("a line of text that begins with \"{mark}\" is written {{ \"{mark}\" }}");
    first.trim_end().ends_with('=').then(help)
}

/// Returns the entry from the end of the line on which a placeable should have been closed.
fn end_of_open_line(entry: &str, at: usize) -> Option<&str> {
    let (head, _) = entry.split_at_checked(at)?;
    let open = head.rfind('{')?;
    let (line, _) = head.get(open..)?.split_once('\n')?;
    let is_open = !line.contains("->") && !line.contains('}');
    entry.get(open..)?.get(line.trim_end().len()..).filter(|_| is_open)
}

/// Returns the entry from an offset on, or from the text of its line if only the indentation is before that.
fn skip_indentation(entry: &str, at: usize) -> &str {
    let (head, rest) = entry.split_at_checked(at).unwrap_or((entry, ""));
    let is_line_start = head.rsplit('\n').next().is_none_or(|line| line.trim().is_empty());
    if is_line_start { rest.trim_start() } else { rest }
}

/// Returns the name of an attribute whose line ends after the equals sign.
fn empty_attribute(line: &str) -> Option<&str> {
    let (name, text) = line.strip_prefix('.')?.split_once('=')?;
    let name = name.trim_end();
    (text.trim().is_empty() && !name.is_empty() && name_at_start(name) == name).then_some(name)
}

/// Returns the selector whose variants end at an offset: from its first character to the arrow.
fn selector(entry: &str, end: usize) -> Option<&str> {
    let (before, _) = entry.split_at_checked(end)?;
    let mut depth = 0_usize;
    for (at, c) in before.char_indices().rev() {
        match (c, depth.checked_sub(1)) {
            ('}', _) => depth = depth.saturating_add(1),
            ('{', Some(less)) => depth = less,
            ('{', None) => return before.get(at..)?.strip_prefix('{')?.split("->").next().map(str::trim),
            _ => {}
        }
    }
    None
}

type Reason = (String, Option<Cow<'static, str>>);

fn reason(problem: &ParserError, entry: &str, is_start: bool, after_good: bool) -> Reason {
    let (sentence, help) = match &problem.kind {
        ErrorKind::ExpectedToken('=') if after_good || !is_start => {
            ("expected \"=\"", "an attribute is written \".name = text\"")
        }
        ErrorKind::ExpectedToken('=') => {
            ("expected \"=\" after the name of a message", "indent a line that continues the text above")
        }
        ErrorKind::ExpectedToken('}') => {
            ("a placeable that is not closed: expected \"}\"", "a placeable is written \"{ $name }\"")
        }
        ErrorKind::ExpectedToken(']') => {
            ("a variant that is not closed: expected \"]\"", "a variant is written \"[one] text\"")
        }
        ErrorKind::ExpectedToken(')') => {
            ("a call that is not closed: expected \")\"", "a call is written \"NUMBER($name)\"")
        }
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            ("a string literal that is not closed", "close it on the line that it begins on")
        }
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') || range.contains("\\n") => {
            ("the variants of a selector begin on a new line", "break the line after \"->\"")
        }
        ErrorKind::ExpectedCharRange { .. } if after_good => (
            "this belongs neither to the message above nor to another",
            "an attribute is written \".name = text\"",
        ),
        ErrorKind::ExpectedCharRange { .. } => ("expected a name", "a name begins with a letter from a to z"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            let sentence = format!("\"{}\" has neither a text nor an attribute", quoted(entry_id));
            return (sentence, Some(lost_text(entry).map_or("write the text after \"=\"".into(), Cow::from)));
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            let sentence = format!("\"-{}\" has no text", quoted(entry_id));
            return (sentence, Some("write the text after \"=\"".into()));
        }
        ErrorKind::ForbiddenCallee => {
            ("only a function can be called", "the name of a function is in capitals")
        }
        ErrorKind::MissingValue => ("expected a text", "an empty text is written { \"\" }"),
        ErrorKind::MultipleDefaultVariants => {
            ("a second default variant", "only one variant has an asterisk")
        }
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            ("a message cannot select a variant", "an argument begins with \"$\"")
        }
        ErrorKind::TermReferenceAsSelector | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("this cannot select a variant", "a selector is an argument: { $name -> ... }")
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("a \"}\" without a \"{\"", "a brace in a text is written { \"}\" }")
        }
        ErrorKind::ExpectedInlineExpression => {
            ("expected an argument, a reference or a string literal", "a placeable is written \"{ $name }\"")
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "invalid escape sequence",
            "there are \\\\, \\\", \\u with four hexadecimal digits and \\U with six",
        ),
        _ => return (parse::reason(problem), None),
    };
    (sentence.to_owned(), Some(help.into()))
}
