use std::io::{self, Write};

use bigmodel_errors::{ApiError, Audience, ErrorCode, Pseudo};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::args::{List, ListFormat};
use super::json::write_json;
use super::session::{Exit, Failure, Session};

/// A row of the list.
#[derive(Serialize)]
struct Item {
    code: ErrorCode,
    message_id: Option<String>,
    category: Option<&'static str>,
    category_text: Option<String>,
    remedy: Option<&'static str>,
    retryable: bool,
    http_status: Option<u16>,
    text: String,
    arguments: &'static [&'static str],
    locale: String,
}

pub(super) fn run(command: &List) -> Result<Exit, Failure> {
    let session = Session::new(&command.common);
    let items: Vec<Item> = ErrorCode::KNOWN.iter().map(|code| item(&session, *code)).collect();
    let mut out = io::stdout().lock();
    match command.format {
        ListFormat::Json => write_json(&mut out, &items)?,
        ListFormat::Markdown => markdown(&mut out, &items, session.is_right_to_left)?,
        ListFormat::Table => table(&mut out, &items)?,
    }
    out.flush()?;
    Ok(Exit::Success)
}

/// Makes the row of a code, with its argument names in braces as their values.
fn item(session: &Session, code: ErrorCode) -> Item {
    let names = code.arguments().iter();
    let error = names.fold(ApiError::new(code), |error, name| error.with(*name, format_args!("{{{name}}}")));
    let rendered = session.localizer.render(&error, &session.chain);
    // The category and remedy are not for the customers of an app.
    let is_shown = rendered.audience() == Audience::Developer;
    Item {
        code,
        message_id: is_shown.then(|| rendered.message_id().to_owned()),
        category: code.category().map(|category| category.as_str()).filter(|_| is_shown),
        category_text: rendered.category_text().map(Pseudo::to_terminal),
        remedy: code.remedy().map(|remedy| remedy.as_str()).filter(|_| is_shown),
        retryable: code.is_retryable(),
        http_status: code.http_status(),
        text: session.printed(&rendered),
        arguments: code.arguments(),
        locale: rendered.locale().to_string(),
    }
}

fn table(out: &mut impl Write, items: &[Item]) -> io::Result<()> {
    let rows: Vec<[String; 4]> = items
        .iter()
        .map(|item| {
            let category = item.category_text.clone().unwrap_or_default();
            [item.code.to_string(), category, item.arguments.join(", "), item.text.clone()]
        })
        .collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2)];
    for [code, category, arguments, text] in &rows {
        for (cell, width) in [code, category, arguments].into_iter().zip(widths) {
            write!(out, "{cell}{:1$}  ", "", width.saturating_sub(cell.width()))?;
        }
        writeln!(out, "{text}")?;
    }
    Ok(())
}

fn markdown(out: &mut impl Write, items: &[Item], is_right_to_left: bool) -> io::Result<()> {
    if is_right_to_left {
        writeln!(out, "<div dir=\"rtl\">\n")?;
    }
    writeln!(out, "| code | category | text | arguments | HTTP | remedy | retry |")?;
    writeln!(out, "|---|---|---|---|---|---|---|")?;
    for item in items {
        let arguments: Vec<String> = item.arguments.iter().map(|name| format!("`{name}`")).collect();
        writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} |",
            item.code,
            escaped(item.category_text.as_deref().unwrap_or_default()),
            escaped(&item.text),
            arguments.join(", "),
            item.http_status.map(|status| status.to_string()).unwrap_or_default(),
            item.remedy.unwrap_or_default(),
            if item.retryable { "yes" } else { "no" },
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
