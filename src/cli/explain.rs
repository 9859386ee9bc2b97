use std::borrow::Cow;
use std::io::{self, IsTerminal, Read, Write};

use anstyle::{AnsiColor, Style};
use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::{ApiError, Audience, Pseudo, Rendered};

use unicode_width::UnicodeWidthStr;

use super::args::{Explain, Format};
use super::json::write_json;
use super::lines;
use super::session::{Exit, Failure, Session};

pub(super) fn run(command: &Explain) -> Result<Exit, Failure> {
    let session = Session::new(&command.common);
    if command.lines {
        return lines::run(command, session);
    }
    let payload = match command.payload.as_deref() {
        Some(payload) if payload != "-" => payload.as_encoded_bytes().to_vec(),
        _ if io::stdin().is_terminal() => {
            let message = "no payload: pass it as an argument, or on standard input";
            return Err(Failure::Message(message.to_owned()));
        }
        _ => {
            let mut bytes = Vec::new();
            io::stdin().lock().take(limit()).read_to_end(&mut bytes)?;
            bytes
        }
    };
    let error = recognize(command, &payload);
    let rendered = session.localizer.render(&error, &session.chain);
    session.warn_of(rendered.diagnostics());
    let mut out = anstream::stdout().lock();
    match command.format {
        Format::Json => write_json(&mut out, &rendered)?,
        Format::Text => write_text(&mut out, &session, &error, &rendered)?,
    }
    out.flush()?;
    Ok(Exit::Success)
}

fn limit() -> u64 {
    u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX)
}

fn recognize(command: &Explain, payload: &[u8]) -> ApiError {
    let error = ApiError::recognize_from(command.origin.into(), payload);
    match command.http_status {
        Some(status) => error.with_http_status(status),
        None => error,
    }
}

fn write_text(
    out: &mut impl Write,
    session: &Session,
    error: &ApiError,
    rendered: &Rendered<'_>,
) -> io::Result<()> {
    let bold = Style::new().bold();
    writeln!(out, "{bold}{}{bold:#}", rendered.to_terminal())?;
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
        lines.into_iter().filter_map(|(id, text)| Some((label(id), text?))).collect();
    let width = lines.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    for (label, text) in lines {
        let indent = width.saturating_sub(label.width()).saturating_add(1);
        writeln!(out, "{:indent$}{dim}{label}{dim:#}  {text}", "")?;
    }
    Ok(())
}
