//! Explains the parser's errors, at the place where a person would look for the mistake.

use std::borrow::Cow;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::file::{File, span_of};
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;
use crate::ftl::parse;
use crate::ftl::split::name_at_start;

/// Reports an error in an entry of the file. `after_good` is an error that follows a valid message.
pub(crate) fn explain(file: &File<'_>, entry: &str, problem: &ParserError, after_good: bool) {
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
    let with = |sentence: &str, help: &'static str| (sentence.to_owned(), Some(help.into()));
    match &problem.kind {
        ErrorKind::ExpectedToken('=') if after_good || !is_start => {
            with("expected \"=\"", "an attribute is written \".name = text\"")
        }
        ErrorKind::ExpectedToken('=') => {
            with("expected \"=\" after the name of a message", "indent a line that continues the text above")
        }
        ErrorKind::ExpectedToken('}') => {
            with("a placeable that is not closed: expected \"}\"", "a placeable is written \"{ $name }\"")
        }
        ErrorKind::ExpectedToken(']') => {
            with("a variant that is not closed: expected \"]\"", "a variant is written \"[one] text\"")
        }
        ErrorKind::ExpectedToken(')') => {
            with("a call that is not closed: expected \")\"", "a call is written \"NUMBER($name)\"")
        }
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            with("a string literal that is not closed", "close it on the line that it begins on")
        }
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') || range.contains("\\n") => {
            with("the variants of a selector begin on a new line", "break the line after \"->\"")
        }
        ErrorKind::ExpectedCharRange { .. } if after_good => with(
            "this belongs neither to the message above nor to another",
            "an attribute is written \".name = text\"",
        ),
        ErrorKind::ExpectedCharRange { .. } => {
            with("expected a name", "a name begins with a letter from a to z")
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            let sentence = format!("\"{}\" has neither a text nor an attribute", quoted(entry_id));
            (sentence, Some(lost_text(entry).map_or("write the text after \"=\"".into(), Cow::from)))
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            with(&format!("\"-{}\" has no text", quoted(entry_id)), "write the text after \"=\"")
        }
        ErrorKind::ForbiddenCallee => {
            with("only a function can be called", "the name of a function is in capitals")
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
        ErrorKind::UnbalancedClosingBrace => {
            with("a \"}\" without a \"{\"", "a brace in a text is written { \"}\" }")
        }
        ErrorKind::ExpectedInlineExpression => with(
            "expected an argument, a reference or a string literal",
            "a placeable is written \"{ $name }\"",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => with(
            "invalid escape sequence",
            "there are \\\\, \\\", \\u with four hexadecimal digits and \\U with six",
        ),
        _ => (parse::reason(problem), None),
    }
}
