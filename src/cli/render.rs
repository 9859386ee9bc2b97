use std::io::{self, Write};

use bigmodel_errors::ApiError;

use super::args::{Format, Render};
use super::json::write_json;
use super::session::{Exit, Failure, Session};

pub(super) fn run(command: &Render) -> Result<Exit, Failure> {
    let session = Session::new(&command.common);
    let arguments = command.arguments.iter().cloned();
    let error = arguments.fold(ApiError::new(command.code), |error, (name, value)| error.with(name, value));
    let rendered = session.localizer.render(&error, &session.chain);
    session.warn_of(rendered.diagnostics());
    let mut out = io::stdout().lock();
    match command.format {
        Format::Text => writeln!(out, "{}", session.printed(&rendered))?,
        Format::Json => write_json(&mut out, &rendered)?,
    }
    Ok(Exit::Success)
}
