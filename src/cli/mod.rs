//! The program. It uses the public API of the library, and the few functions that this exports for it and hides from the documentation.

mod args;
mod check;
mod completions;
mod explain;
mod filter;
mod layout;
mod lines;
mod list;
mod records;
mod render;
#[cfg(feature = "serve")]
mod serve;
mod session;
#[cfg(feature = "serve")]
mod site;
mod status;
mod sync;
mod translations;
mod values;

use std::borrow::Cow;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use self::args::{Arguments, Command};
use self::layout::warn;
use crate::answer::question;

pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse_from(with_command(std::env::args_os().collect()));
    let outcome = match &arguments.command {
        Command::Render(command) => render::run(command),
        Command::List(command) => list::run(command),
        #[cfg(feature = "serve")]
        Command::Serve(command) => serve::run(command),
        Command::NewLocale(command) => translations::begin(command),
        Command::Sync(command) => sync::run(command),
        Command::Status(command) => status::run(command),
        Command::Explain(command) => explain::run(command),
        Command::Check(command) => check::run(command),
        #[cfg(feature = "serve")]
        Command::Site(command) => site::run(command),
        Command::Completions { shell } => completions::print(*shell),
        Command::Man { directory } => completions::write_man_pages(directory),
    };
    outcome.unwrap_or_else(|failure| {
        let is_closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        if failure.downcast_ref().is_some_and(is_closed) {
            // Whoever reads the output has seen enough.
            return ExitCode::SUCCESS;
        }
        match failure.source() {
            Some(source) => warn(&format_args!("{failure}: {source}")),
            None => warn(&failure),
        }
        ExitCode::FAILURE
    })
}

/// Inserts `explain` where the arguments are nothing but a code and options: `bigmodel-errors 1113 --locale zh`.
fn with_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    let words: Vec<Cow<'_, str>> = words.take_while(|word| !word.starts_with('-')).collect();
    let is_command = |name: &str| Arguments::command().find_subcommand(name).is_some();
    if words.first().is_some_and(|first| !is_command(first)) && question::code(&words.join(" ")).is_some() {
        arguments.insert(1, "explain".into());
    }
    arguments
}
