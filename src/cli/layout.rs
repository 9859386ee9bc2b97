//! Text that fits the terminal: broken between words, aligned by the width of its characters. In a pipe, a line stays whole.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Effects, Style};
use bigmodel_errors::visible;
use textwrap::{Options, WordSplitter, WrapAlgorithm, wrap};
use unicode_width::UnicodeWidthStr;

/// The narrowest column of text; a terminal may be narrower still.
const MIN_COLUMN: usize = 16;

/// The narrowest column beside labels. In a narrower terminal, the text is below its label.
pub(super) const MIN_BESIDE: usize = 20;

/// How far a text below its label is indented.
pub(super) const BELOW: usize = 4;

/// What text is laid out for.
#[derive(Clone, Copy)]
pub(super) struct Page {
    /// The width of the terminal; `None` if the output is none.
    pub(super) width: Option<usize>,
    /// Whether lines that are broken off must tell that they go on from right to left: a terminal orders each line by its first
    /// letter, which may be a Latin one.
    pub(super) is_right_to_left: bool,
}

impl Page {
    pub(super) fn of(stream: &impl IsTerminal, is_right_to_left: bool) -> Page {
        Page { width: stream.is_terminal().then(textwrap::termwidth), is_right_to_left }
    }

    /// Breaks a text into lines. The first has less room, the further ones are indented.
    pub(super) fn lines(self, text: &str, first: usize, indent: usize) -> Vec<String> {
        let Some(width) = self.width else { return vec![text.to_owned()] };
        // What is taken from the first line is taken off again.
        let (before, further) = (" ".repeat(first), " ".repeat(indent));
        let options = Options::new(width.max(indent.saturating_add(MIN_COLUMN)))
            .initial_indent(&before)
            .subsequent_indent(&further)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        let lines = wrap(text, options);
        let lines = lines.iter().enumerate().map(|(number, line)| match number {
            0 => line.get(first..).unwrap_or_default(),
            _ => line.get(indent..).unwrap_or_default(),
        });
        let direction = if self.is_right_to_left { "\u{200f}" } else { "" };
        let lines = isolated(lines).into_iter().enumerate();
        let lines = lines.map(|(number, line)| match number {
            0 => line,
            _ => format!("{further}{direction}{line}"),
        });
        lines.collect()
    }

    /// Writes a text whose first line begins where the output is, in that column.
    pub(super) fn write(
        self,
        out: &mut impl Write,
        text: &str,
        style: Style,
        first: usize,
        indent: usize,
    ) -> io::Result<()> {
        self.lines(text, first, indent).iter().try_for_each(|line| writeln!(out, "{style}{line}{style:#}"))
    }

    /// Writes labels, aligned at their ends, and the text of each.
    pub(super) fn write_labeled(
        self,
        out: &mut impl Write,
        rows: &[(String, String)],
        label_style: Style,
    ) -> io::Result<()> {
        let column = rows.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
        let beside = column.saturating_add(3);
        let is_narrow = self.width.is_some_and(|width| width < beside.saturating_add(MIN_BESIDE));
        for (label, text) in rows {
            if is_narrow {
                writeln!(out, "{label_style}{label}{label_style:#}")?;
                write!(out, "{:BELOW$}", "")?;
                self.write(out, text, Style::new(), BELOW, BELOW)?;
            } else {
                let indent = column.saturating_sub(label.width()).saturating_add(1);
                write!(out, "{:indent$}{label_style}{label}{label_style:#}  ", "")?;
                self.write(out, text, Style::new(), beside, beside)?;
            }
        }
        Ok(())
    }
}

/// Closes what is isolated at the end of a line, and isolates the rest of it in the next: a terminal orders each line by itself.
fn isolated<'l>(lines: impl Iterator<Item = &'l str>) -> Vec<String> {
    let mut depth = 0_usize;
    let line = |line: &str| {
        let start = "\u{2068}".repeat(depth);
        for c in line.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => depth = depth.saturating_add(1),
                '\u{2069}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        format!("{start}{line}{}", "\u{2069}".repeat(depth))
    };
    lines.map(line).collect()
}

/// Fills a cell of a table with spaces.
pub(super) fn padded(cell: &str, width: usize) -> Cow<'_, str> {
    match width.saturating_sub(cell.width()) {
        0 => cell.into(),
        missing => format!("{cell}{:missing$}", "").into(),
    }
}

/// Writes a message to standard error, on one line whatever file names it has. If even that fails, there is no way to report it.
pub(super) fn warn(message: &dyn Display) {
    write_note(&visible(&message.to_string()), Page::of(&io::stderr(), false));
}

pub(super) fn write_note(message: &str, page: Page) {
    const NAME: &str = "bigmodel-errors:";
    let style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
    // Locked, so that messages of two threads stay apart.
    let mut err = anstream::stderr().lock();
    let written = write!(err, "{style}{NAME}{style:#} ");
    let _ =
        written.and_then(|()| page.write(&mut err, message, Style::new(), NAME.len().saturating_add(1), 2));
}
