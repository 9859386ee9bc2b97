//! What the parser means by its errors, and where the eye finds the mistake.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::check::analysis::file::File;
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;
use crate::check::rules::stray_syntax::open_variant;
use crate::ftl::entry::name_at_start;
use crate::ftl::place::offset_in;

/// Says what the parser means, where the eye finds it.
pub(crate) fn explain<'e>(
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
    let name = name_at_start(rest);
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
    let is_start = at <= name_at_start(slice).len().saturating_add(1);
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
        _ => (crate::ftl::parse::reason(problem), None),
    }
}
