use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use bigmodel_errors::{ApiError, Audience, Pseudo, Rendered};

use super::args::{Explain, Format};
use super::json::write_json;
use super::layout::{terminal_width, write_labeled, write_wrapped};
use super::session::{Exit, Failure, Session};
use super::{input, lines, question};

pub(super) fn run(command: &Explain) -> Result<Exit, Failure> {
    let session = Session::new(&command.common);
    if command.lines {
        return lines::run(command, session);
    }
    let error = recognize(command, &input::payload(command)?);
    let rendered = session.localizer.render(&error, &session.chain);
    session.warn_of(rendered.diagnostics());
    let mut out = anstream::stdout().lock();
    match command.format {
        Format::Json => write_json(&mut out, &rendered)?,
        Format::Text => write_text(&mut out, &session, &error, &rendered)?,
    }
    out.flush()?;
    Ok(if is_recognized(&error) { Exit::Success } else { Exit::Unrecognized })
}

/// Recognizes a payload, or the code that a person asks for by its number alone.
fn recognize(command: &Explain, payload: &[u8]) -> ApiError {
    let recognized = ApiError::recognize_from(command.origin.into(), payload);
    let status = command.http_status.or(recognized.http_status());
    let asked = || question::code(std::str::from_utf8(payload).ok()?);
    let error = match asked().filter(|_| !is_specific(&recognized)) {
        Some(code) => ApiError::new(code),
        None => recognized,
    };
    status.into_iter().fold(error, ApiError::with_http_status)
}

fn is_recognized(error: &ApiError) -> bool {
    is_specific(error) || error.http_status().is_some()
}

/// Returns whether more than an HTTP status was recognized.
fn is_specific(error: &ApiError) -> bool {
    error.code().is_some()
        || [error.finish_reason(), error.task_status(), error.path()].iter().any(Option::is_some)
}

fn write_text(
    out: &mut impl Write,
    session: &Session,
    error: &ApiError,
    rendered: &Rendered<'_>,
) -> io::Result<()> {
    let width = terminal_width();
    write_wrapped(out, &session.printed(rendered), Style::new().bold(), 0, width)?;
    let code = rendered.code().map(|code| code.to_string());
    let alternatives: Vec<String> = error.alternatives().iter().map(ToString::to_string).collect();
    let code = code.map(|code| [vec![code], alternatives].concat().join(" or "));
    let detail = rendered.detail().map(|detail| match rendered.detail_language() {
        Some(language) => format!("“{detail}” ({language})"),
        None => format!("“{detail}”"),
    });
    let is_developer = rendered.audience() == Audience::Developer;
    let for_developers = |value| if is_developer { value } else { None };
    let lines = [
        ("label-code", for_developers(code)),
        ("label-category", rendered.category_text().map(Pseudo::to_terminal)),
        ("label-remedy", rendered.remedy_text().map(Pseudo::to_terminal)),
        ("label-request-id", rendered.request_id().map(Cow::into_owned)),
        ("label-detail", detail),
        ("label-evidence", for_developers(error.evidence().map(|evidence| evidence.to_string()))),
        ("label-message", rendered.message().map(Cow::into_owned)),
    ];
    let dim = AnsiColor::BrightBlack.on_default();
    let label = |id| Pseudo::to_terminal(session.localizer.message(id, &session.chain).unwrap_or(id));
    let lines: Vec<(String, String)> =
        lines.into_iter().filter_map(|(id, text)| Some((label(id), session.isolated(text?)))).collect();
    write_labeled(out, &lines, dim, width)
}
