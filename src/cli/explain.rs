//! Explains one payload: given as arguments, in a file, or on standard input, where a person pastes it.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::{ApiError, Audience, Diagnostic, ErrorCode, Evidence, Rendered, shown, to_terminal};

use super::args::{Explain, ExplainFormat};
use super::lines;
use super::session::{Failure, Session};
use crate::answer::json::write_json;
use crate::answer::recognize::recognize;

/// The exit status if nothing is recognized.
const UNRECOGNIZED: u8 = 3;

pub(super) fn run(command: &Explain) -> Result<ExitCode, Failure> {
    let session = Session::new(&command.common);
    if command.lines {
        return lines::run(command, session);
    }
    let payload = payload(command, &session)?;
    let error = recognize(command.origin.into(), command.http_status, &payload);
    let rendered = session.localizer.render(&error, &session.chain);
    // The others are in what is printed.
    let is_shown = |diagnostic: &&Diagnostic| matches!(diagnostic, Diagnostic::FellBack { .. });
    session.warn_of(rendered.diagnostics().iter().filter(is_shown));
    let mut out = anstream::stdout().lock();
    match command.format.unwrap_or(ExplainFormat::Text) {
        ExplainFormat::Json => write_json(&mut out, &rendered)?,
        ExplainFormat::Text => write_text(&mut out, &session, &error, &rendered)?,
        ExplainFormat::Csv => Explain::refuse("--format csv needs --lines"),
        ExplainFormat::Support => match rendered.support_text() {
            Some(text) => out.write_all(text.as_bytes())?,
            None => return Err("--format support is for developers, not for customers".into()),
        },
    }
    out.flush()?;
    if rendered.is_recognized() {
        return Ok(ExitCode::SUCCESS);
    }
    session.note("note-unrecognized", &[]);
    Ok(ExitCode::from(UNRECOGNIZED))
}

fn write_text(
    out: &mut impl Write,
    session: &Session,
    error: &ApiError,
    rendered: &Rendered<'_>,
) -> io::Result<()> {
    let page = session.page();
    page.write(out, &session.printed(rendered), Style::new().bold(), 0, 0)?;
    let detail = rendered.detail().map(|detail| quotation(session, &detail, rendered.detail_language()));
    let evidence = |evidence: Evidence| session.text(format!("evidence-{evidence}"), &[]);
    let is_developer = rendered.audience() == Audience::Developer;
    let for_developers = |value| if is_developer { value } else { None };
    let shown = |text: &str| to_terminal(text, rendered.direction());
    let lines = [
        ("label-code", for_developers(codes(session, error))),
        ("label-category", rendered.category_text().map(shown)),
        ("label-remedy", rendered.remedy_text().map(shown)),
        ("label-request-id", rendered.request_id().map(Cow::into_owned)),
        ("label-detail", detail),
        ("label-evidence", for_developers(error.evidence().map(evidence))),
        ("label-message", rendered.message().map(Cow::into_owned)),
    ];
    let dim = AnsiColor::BrightBlack.on_default();
    let line =
        |(id, text): (&'static str, Option<String>)| Some((session.text(id, &[]), session.isolated(text?)));
    let lines: Vec<(String, String)> = lines.into_iter().filter_map(line).collect();
    page.write_labeled(out, &lines, dim)
}

/// The code, or all codes that the payload may mean: `1234 or 1235`.
fn codes(session: &Session, error: &ApiError) -> Option<String> {
    let alternative = |first: String, second: &ErrorCode| {
        session.text("label-alternatives", &[("first", &first), ("second", &second.to_string())])
    };
    Some(error.alternatives().iter().fold(error.code()?.to_string(), alternative))
}

/// The server's words in the quotation marks of the reader's language, with the name of their own.
fn quotation(session: &Session, text: &str, language: Option<&str>) -> String {
    match language.map(|tag| session.text(format!("language-{tag}"), &[])) {
        Some(name) => session.text("label-quotation.language", &[("text", text), ("language", &name)]),
        None => session.text("label-quotation", &[("text", text)]),
    }
}

/// The longest line that a terminal passes on, in bytes, with its end; the rest of the line is lost. A terminal collects a line
/// before a program can read it, and a body in one line may well be longer.
const TERMINAL_LINE: usize = if cfg!(target_os = "macos") { 1024 } else { 4096 };

/// The keys that end what is typed or pasted.
const END: &str = if cfg!(windows) { "Enter, Ctrl-Z, Enter" } else { "Enter, Ctrl-D" };

fn payload(command: &Explain, session: &Session) -> Result<Vec<u8>, Failure> {
    match (&command.file, command.payload.as_slice()) {
        (Some(path), _) if path.as_os_str() != "-" => {
            let payload = File::open(path).and_then(|file| read(file, session));
            Ok(payload.map_err(|error| format!("{}: {error}", shown(path)))?)
        }
        (Some(_), _) | (None, []) => standard_input(session),
        (None, [dash]) if dash == "-" => standard_input(session),
        (None, words) => {
            if let Some(name) = words.first().filter(|word| words.len() == 1 && Path::new(word).is_file()) {
                let name = shown(name);
                session.note("note-file", &[("file", &name), ("option", &format!("--file {name}"))]);
            }
            // As if the words had been one argument: `explain error 1113`.
            let words: Vec<&[u8]> = words.iter().map(|word| word.as_encoded_bytes()).collect();
            Ok(words.join(&b' '))
        }
    }
}

fn standard_input(session: &Session) -> Result<Vec<u8>, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Ok(read(stdin.lock(), session)?);
    }
    session.note("note-paste", &[("keys", END)]);
    let payload = read(stdin.lock(), session)?;
    let is_cut = |line: &[u8]| line.len().saturating_add(1) >= TERMINAL_LINE;
    if cfg!(unix) && payload.split(|b| *b == b'\n').any(is_cut) {
        let size = format!("{} KiB", TERMINAL_LINE >> 10);
        session.note("note-line", &[("size", &size), ("option", "--file")]);
    }
    Ok(payload)
}

/// Reads up to the limit of a payload, and reports if there is more.
fn read(input: impl Read, session: &Session) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX);
    let mut payload = Vec::new();
    input.take(limit.saturating_add(1)).read_to_end(&mut payload)?;
    if payload.len() > PAYLOAD_BYTES {
        payload.truncate(PAYLOAD_BYTES);
        let size = format!("{} MiB", PAYLOAD_BYTES >> 20);
        session.note("note-cut", &[("size", &size), ("option", "--lines")]);
    }
    Ok(payload)
}
