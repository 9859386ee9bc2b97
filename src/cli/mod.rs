//! The program. It uses the public API of the library only, and the functions that this exports for showing paths.

mod args;
mod blocks;
mod check;
mod directory;
mod explain;
mod json;
mod lines;
mod list;
mod new_locale;
mod progress;
mod render;
mod session;
mod status;
mod sync;
mod translations;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use self::args::{Arguments, Command};
use self::session::{Exit, Failure, warn};

/// Runs the program.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Command::Render(command) => render::run(command),
        Command::List(command) => list::run(command),
        Command::NewLocale(command) => new_locale::run(command),
        Command::Sync(command) => sync::run(command),
        Command::Status(command) => status::run(command),
        Command::Explain(command) => explain::run(command),
        Command::Check(command) => check::run(command),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "bigmodel-errors", &mut script);
            io::stdout().write_all(&script).map(|()| Exit::Success).map_err(Failure::Io)
        }
    };
    match outcome {
        Ok(Exit::Success) => ExitCode::SUCCESS,
        Ok(Exit::Failure) => ExitCode::FAILURE,
        // Whoever reads the output has seen enough.
        Err(Failure::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Io(error)) => {
            warn(&error);
            ExitCode::FAILURE
        }
        Err(Failure::Message(message)) => {
            warn(&message);
            ExitCode::FAILURE
        }
    }
}
