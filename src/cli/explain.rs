use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};

use anstyle::{AnsiColor, Style};
use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::{ApiError, Audience, Pseudo, Rendered};

use unicode_width::UnicodeWidthStr;

use super::args::{Explain, Format};
use super::{Exit, Speaker, complain, write_json};

pub(super) fn run(command: &Explain) -> io::Result<Exit> {
    let speaker = Speaker::new(&command.common);
    if command.lines {
        return lines(command, &speaker);
    }
    let payload = match command.payload.as_deref() {
        Some(payload) if payload != "-" => payload.as_encoded_bytes().to_vec(),
        _ if io::stdin().is_terminal() => {
            complain(&"no payload: give it as an argument, or on standard input");
            return Ok(Exit::Failed);
        }
        _ => {
            let mut bytes = Vec::new();
            io::stdin().lock().take(limit()).read_to_end(&mut bytes)?;
            bytes
        }
    };
    let error = recognize(command, &payload);
    let rendered = speaker.localizer.render(&error, &speaker.chain);
    speaker.complain_about(rendered.diagnostics());
    let mut out = anstream::stdout().lock();
    match command.format {
        Format::Json => write_json(&mut out, &rendered)?,
        Format::Text => write_text(&mut out, &speaker, &error, &rendered)?,
    }
    out.flush()?;
    Ok(Exit::Done)
}

/// One payload per line in, one object per line out.
fn lines(command: &Explain, speaker: &Speaker) -> io::Result<Exit> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        let unquoted: Option<String> =
            if line.starts_with(b"\"") { serde_json::from_slice(&line).ok() } else { None };
        let error = recognize(command, unquoted.as_ref().map_or(&*line, |text| text.as_bytes()));
        let rendered = speaker.localizer.render(&error, &speaker.chain);
        serde_json::to_writer(&mut out, &rendered)?;
        out.write_all(b"\n")?;
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()?;
    Ok(Exit::Done)
}

/// Reads a line without its end, of a long one as much as is looked at. `false` at the end of the input.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    if input.by_ref().take(limit()).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    if line.ends_with(b"\n") {
        line.pop();
        if line.ends_with(b"\r") {
            line.pop();
        }
    } else {
        input.skip_until(b'\n')?;
    }
    Ok(true)
}

fn limit() -> u64 {
    u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX)
}

fn recognize(command: &Explain, payload: &[u8]) -> ApiError {
    match command.http_status {
        Some(status) => ApiError::from_response(status, payload),
        None => ApiError::recognize_bytes(payload),
    }
}

fn write_text(
    out: &mut impl Write,
    speaker: &Speaker,
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
    let label = |id| Pseudo::to_terminal(speaker.localizer.message(id, &speaker.chain).unwrap_or(id));
    let lines: Vec<(String, String)> =
        lines.into_iter().filter_map(|(id, text)| Some((label(id), text?))).collect();
    let width = lines.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    for (label, text) in lines {
        let indent = width.saturating_sub(label.width()).saturating_add(1);
        writeln!(out, "{:indent$}{dim}{label}{dim:#}  {text}", "")?;
    }
    Ok(())
}
