use std::borrow::Cow;
use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::Style;
use bigmodel_errors::ErrorCode;
use unicode_width::UnicodeWidthStr;

use super::args::{List, ListFormat};
use super::filter::codes;
use super::layout::padded;
use super::session::{Failure, Session};
use crate::answer::json::write_json;
use crate::answer::row::Row;

pub(super) fn run(command: &List) -> Result<ExitCode, Failure> {
    let session = Session::new(&command.common);
    let rows: Vec<Row> = codes(&command.filters).map(|code| row(&session, code)).collect();
    let mut out = anstream::stdout().lock();
    match command.format {
        ListFormat::Json => write_json(&mut out, &rows)?,
        ListFormat::Markdown => markdown(&mut out, &rows, session.is_right_to_left)?,
        ListFormat::Table => table(&mut out, &session, &rows)?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The row of a code as it is printed.
fn row(session: &Session, code: ErrorCode) -> Row {
    let row = Row::new(&session.localizer, &session.chain, code);
    Row { text: session.shown(row.text), ..row }
}

/// The narrowest column of texts beside the others; in a narrower terminal, texts are below them.
const MIN_TEXT: usize = 32;

fn table(out: &mut impl Write, session: &Session, rows: &[Row]) -> io::Result<()> {
    let heading = ["label-code", "label-category", "label-arguments", "label-text"];
    let heading = heading.map(|id| session.text(id, &[]));
    let rows = rows.iter().map(|row| {
        let category = row.category_text.clone().unwrap_or_default();
        let arguments = match row.arguments {
            [] => String::new(),
            names => session.isolated(names.join(", ")),
        };
        [row.code.to_string(), category, arguments, row.text.clone()]
    });
    let rows: Vec<[String; 4]> = [heading].into_iter().chain(rows).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2)];
    let beside = widths.iter().fold(0_usize, |sum, width| sum.saturating_add(*width).saturating_add(2));
    let page = session.page();
    let is_below = page.width.is_some_and(|width| width < beside.saturating_add(MIN_TEXT));
    // Where even the columns do not fit, they are not aligned.
    let is_aligned = page.width.is_none_or(|width| beside <= width);
    let below = width(0).saturating_add(2);
    for (number, [code, category, arguments, text]) in rows.iter().enumerate() {
        let style = if number == 0 { Style::new().bold() } else { Style::new() };
        let cells = [code, category, arguments].into_iter().zip(widths);
        let cells: Vec<Cow<'_, str>> =
            cells.map(|(cell, width)| padded(cell, if is_aligned { width } else { 0 })).collect();
        let cells = cells.join("  ");
        if is_below {
            writeln!(out, "{style}{}{style:#}", cells.trim_end())?;
            write!(out, "{:below$}", "")?;
            page.write(out, text, style, below, below)?;
        } else {
            write!(out, "{style}{cells}  {style:#}")?;
            page.write(out, text, style, beside, beside)?;
        }
    }
    Ok(())
}

fn markdown(out: &mut impl Write, rows: &[Row], is_right_to_left: bool) -> io::Result<()> {
    if is_right_to_left {
        writeln!(out, "<div dir=\"rtl\">\n")?;
    }
    writeln!(out, "| code | category | text | arguments | HTTP | remedy | retry |")?;
    writeln!(out, "|---|---|---|---|---|---|---|")?;
    for row in rows {
        let arguments: Vec<String> = row.arguments.iter().map(|name| format!("`{name}`")).collect();
        writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} |",
            row.code,
            escaped(row.category_text.as_deref().unwrap_or_default()),
            escaped(&row.text),
            arguments.join(", "),
            row.http_status.map(|status| status.to_string()).unwrap_or_default(),
            row.remedy.unwrap_or_default(),
            if row.retryable { "yes" } else { "no" },
        )?;
    }
    if is_right_to_left {
        writeln!(out, "\n</div>")?;
    }
    Ok(())
}

/// Escapes what Markdown, or HTML in it, would take for markup, so that a cell shows its text and no more. An underscore within a
/// word is none.
fn escaped(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' | '\r' => cell.push(' '),
            '<' => cell.push_str("&lt;"),
            '&' => cell.push_str("&amp;"),
            '_' if before.is_alphanumeric() && chars.peek().is_some_and(|next| next.is_alphanumeric()) => {
                cell.push(c)
            }
            '\\' | '|' | '`' | '*' | '_' | '~' | '[' | ']' | '$' | '!' | '#' | '>' => cell.extend(['\\', c]),
            c => cell.push(c),
        }
        before = c;
    }
    cell
}
