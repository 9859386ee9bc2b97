//! The command line. It uses the library's public API only, and what that exports for it alone to show paths.

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
mod status;
mod sync;

use std::io::{self, Write};
use std::process::ExitCode;

use bigmodel_errors::{Audience, Chain, Diagnostic, Localizer, visible};
use clap::{CommandFactory, Parser};

use self::args::{Arguments, Command, Common};
use self::directory::Contents;
use self::json::write_json;

/// How the program ends. Usage errors end with 2, which clap does.
enum Exit {
    Done,
    /// It could not do what it was asked to.
    Failed,
}

/// Runs the command line.
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
            io::stdout().write_all(&script).map(|()| Exit::Done)
        }
    };
    match outcome {
        Ok(Exit::Done) => ExitCode::SUCCESS,
        Ok(Exit::Failed) => ExitCode::FAILURE,
        // Whoever read our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

/// How many problems of loaded locales are told; who wants to know all of them asks for one file at a time.
const MOST_COMPLAINTS: usize = 10;

/// A localizer, and the reader's chain in it.
struct Speaker {
    localizer: Localizer,
    chain: Chain,
    /// The reader named the locale, and wants to know when it could not be had.
    asked: bool,
}

impl Speaker {
    fn new(common: &Common) -> Speaker {
        let mut builder = Localizer::builder().audience(common.audience.into());
        for directory in &common.locales {
            builder = builder.directory(directory);
            let complaint = Contents::of(directory).and_then(|contents| contents.complaint());
            complaint.iter().for_each(|text| complain(text));
        }
        if let Some(pseudo) = common.pseudo {
            builder = builder.pseudo(pseudo.into());
        }
        let (localizer, errors) = builder.build_lossy();
        errors.iter().take(MOST_COMPLAINTS).for_each(|error| complain(&with_sources(error)));
        if let Some(more) = errors.len().checked_sub(MOST_COMPLAINTS).filter(|more| *more > 0) {
            complain(&format_args!("{more} more problems in the locales that were loaded"));
        }
        let requested = match &common.locale {
            Some(locale) => locale.clone(),
            // The only locale there is.
            None if common.pseudo.is_some() => String::new(),
            None => environment_locale(),
        };
        let chain = localizer.negotiate(&requested);
        Speaker { localizer, chain, asked: common.locale.is_some() }
    }

    fn complain_about(&self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            let is_shown = match diagnostic {
                Diagnostic::FellBack { .. } => self.asked,
                // The rest names parameters and codes, which is nothing for end users.
                _ => self.localizer.audience() == Audience::Developer,
            };
            if is_shown {
                complain(diagnostic);
            }
        }
    }
}

/// What POSIX says the reader's language is, else what the operating system says.
fn environment_locale() -> String {
    let posix = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let mut posix = posix.filter(|value| !value.is_empty());
    posix.next().or_else(sys_locale::get_locale).unwrap_or_default()
}

/// Writes a complaint on one line, whatever the names of files in it. That even this fails is nothing one could still report.
fn complain(complaint: &dyn std::fmt::Display) {
    let style = anstyle::AnsiColor::Yellow.on_default().effects(anstyle::Effects::BOLD);
    let complaint = visible(&complaint.to_string());
    let _ = writeln!(anstream::stderr(), "{style}bigmodel-errors:{style:#} {complaint}");
}

fn with_sources(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
