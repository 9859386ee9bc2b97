use std::io::{self, Write};
use std::process::ExitCode;

use bigmodel_errors::{ApiError, AppMessage};

use super::args::{Format, Render, Subject};
use super::session::{Failure, Session};
use crate::answer::json::write_json;

/// The most digits of a count: more may well be an ID.
const COUNT_DIGITS: usize = 9;

pub(super) fn run(command: &Render) -> Result<ExitCode, Failure> {
    let session = Session::new(&command.common);
    let arguments = command.arguments.iter().cloned();
    let error;
    let rendered = match &command.subject {
        Subject::Code(code) => {
            error = arguments.fold(ApiError::new(*code), |error, (name, value)| error.with(name, value));
            session.localizer.render(&error, &session.chain)
        }
        Subject::Message(id) => {
            let message = arguments.fold(AppMessage::new(id.clone()), with);
            session.localizer.format_any(&message, &session.chain)?
        }
    };
    session.warn_of(rendered.diagnostics());
    let mut out = io::stdout().lock();
    match command.format {
        Format::Text => writeln!(out, "{}", session.printed(&rendered))?,
        Format::Json => write_json(&mut out, &rendered)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Sets an argument of a message. A number is a count, so that it selects a plural.
fn with(message: AppMessage, (name, value): (String, String)) -> AppMessage {
    match value.parse::<u64>() {
        Ok(count) if count.to_string() == value && value.len() <= COUNT_DIGITS => {
            message.with_count(name, count)
        }
        _ => message.with(name, value),
    }
}
