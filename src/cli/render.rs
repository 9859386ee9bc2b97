use std::io::{self, Write};

use bigmodel_errors::ApiError;

use super::args::{Format, Render};
use super::{Exit, Speaker, write_json};

pub(super) fn run(command: &Render) -> io::Result<Exit> {
    let speaker = Speaker::new(&command.common);
    let arguments = command.arguments.iter().cloned();
    let error = arguments.fold(ApiError::new(command.code), |error, (name, value)| error.with(name, value));
    let rendered = speaker.localizer.render(&error, &speaker.chain);
    speaker.complain_about(rendered.diagnostics());
    let mut out = io::stdout().lock();
    match command.format {
        Format::Text => writeln!(out, "{}", rendered.to_terminal())?,
        Format::Json => write_json(&mut out, &rendered)?,
    }
    Ok(Exit::Done)
}
