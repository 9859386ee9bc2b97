//! What is made from the definition of the command line: completion scripts and manual pages.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use bigmodel_errors::shown;
use clap::builder::PossibleValue;
use clap::{Command, CommandFactory};
use clap_complete::Shell;

use super::args::Arguments;
use super::session::Failure;

const NAME: &str = "bigmodel-errors";

pub(super) fn print(shell: Shell) -> Result<ExitCode, Failure> {
    let mut command = Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, NAME, &mut script);
    match shell {
        // In the labels of its cases, clap_complete takes the hyphen of the name for the space before a subcommand, and no case is
        // ever met.
        Shell::Bash => {
            let text = String::from_utf8_lossy(&script);
            script = text.replace("bigmodel__subcmd__errors", "bigmodel__errors").into_bytes();
        }
        Shell::Fish => complete_words(&command, &mut script)?,
        _ => {}
    }
    io::stdout().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// Adds the words that commands take without an option, which clap_complete leaves out for fish.
fn complete_words(command: &Command, script: &mut impl Write) -> io::Result<()> {
    for subcommand in command.get_subcommands() {
        for argument in subcommand.get_positionals() {
            let values = argument.get_possible_values();
            let values: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
            let (name, values) = (subcommand.get_name(), values.join(" "));
            if !values.is_empty() {
                let condition = format!("__fish_bigmodel_errors_using_subcommand {name}");
                writeln!(script, "complete -c {NAME} -n \"{condition}\" -f -a \"{values}\"")?;
            }
        }
    }
    Ok(())
}

/// Writes the manual pages into a directory, one for each command.
pub(super) fn write_man_pages(directory: &Path) -> Result<ExitCode, Failure> {
    // The pages of `help` would repeat the others.
    let command = Arguments::command().disable_help_subcommand(true);
    let written = fs::create_dir_all(directory).and_then(|()| clap_mangen::generate_to(command, directory));
    written.map_err(|error| format!("{}: {error}", shown(directory)))?;
    Ok(ExitCode::SUCCESS)
}
