//! Text that fits the terminal: broken between words, aligned by the width of its characters. In a pipe, a line stays whole.

use std::io::{self, IsTerminal, Write};

use anstyle::Style;
use textwrap::{Options, WrapAlgorithm, wrap};
use unicode_width::UnicodeWidthStr;

/// The narrowest column of text; a terminal may be narrower still.
const MIN_COLUMN: usize = 16;

/// Returns the width of the terminal that standard output is; `None` if it is none.
pub(super) fn terminal_width() -> Option<usize> {
    io::stdout().is_terminal().then(textwrap::termwidth)
}

/// Writes a text whose further lines are indented by so many columns. The first line begins where the output is.
pub(super) fn write_wrapped(
    out: &mut impl Write,
    text: &str,
    style: Style,
    indent: usize,
    width: Option<usize>,
) -> io::Result<()> {
    for (number, line) in lines(text, indent, width).into_iter().enumerate() {
        if number > 0 {
            write!(out, "{:indent$}", "")?;
        }
        writeln!(out, "{style}{line}{style:#}")?;
    }
    Ok(())
}

/// Breaks a text into lines that fit between the indent and the end of the terminal.
fn lines(text: &str, indent: usize, width: Option<usize>) -> Vec<String> {
    let Some(width) = width else { return vec![text.to_owned()] };
    let options =
        Options::new(width.saturating_sub(indent).max(MIN_COLUMN)).wrap_algorithm(WrapAlgorithm::FirstFit);
    isolated(wrap(text, options).iter().map(AsRef::as_ref))
}

/// Closes what is isolated at the end of a line, and isolates the rest of it in the next: a terminal orders each line by itself.
fn isolated<'l>(lines: impl Iterator<Item = &'l str>) -> Vec<String> {
    let mut is_open = false;
    let line = |line: &str| {
        let start = if is_open { "\u{2068}" } else { "" };
        is_open = line.chars().fold(is_open, |is_open, c| match c {
            '\u{2066}'..='\u{2068}' => true,
            '\u{2069}' => false,
            _ => is_open,
        });
        let end = if is_open { "\u{2069}" } else { "" };
        format!("{start}{line}{end}")
    };
    lines.map(line).collect()
}

/// Writes labels, aligned at their ends, and the text of each.
pub(super) fn write_labeled(
    out: &mut impl Write,
    rows: &[(String, String)],
    label_style: Style,
    width: Option<usize>,
) -> io::Result<()> {
    let column = rows.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    for (label, text) in rows {
        let indent = column.saturating_sub(label.width()).saturating_add(1);
        write!(out, "{:indent$}{label_style}{label}{label_style:#}  ", "")?;
        write_wrapped(out, text, Style::new(), column.saturating_add(3), width)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words_and_chinese_anywhere_but_before_a_stop() {
        assert_eq!(lines("a long line", 0, None), ["a long line"]);
        assert_eq!(
            lines("Invalid messages parameter here", 4, Some(24)),
            ["Invalid messages", "parameter here"]
        );
        // Ten characters would fit, and the full stop is the eleventh.
        assert_eq!(lines("身份验证失败身份验证。身份", 0, Some(20)), ["身份验证失败身份验", "证。身份"]);
        // A word that is longer than a line.
        assert_eq!(lines(&"x".repeat(40), 0, Some(20)), ["x".repeat(20), "x".repeat(20)]);
        assert_eq!(lines("a b", 100, Some(20)), ["a b"]);
    }

    #[test]
    fn what_is_isolated_is_isolated_in_each_line() {
        assert_eq!(
            lines("الواجهة \u{2068}one two three four five\u{2069} هنا", 0, Some(20)),
            ["الواجهة \u{2068}one two\u{2069}", "\u{2068}three four five\u{2069} هنا"]
        );
    }

    #[test]
    fn labels_end_where_the_texts_begin() {
        let rows = [
            ("码".to_owned(), "1113".to_owned()),
            ("a code".to_owned(), "one two three four five six".to_owned()),
        ];
        let mut out = Vec::new();
        write_labeled(&mut out, &rows, Style::new(), Some(30)).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "     码  1113\n a code  one two three four\n         five six\n"
        );
    }
}
