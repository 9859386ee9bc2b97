//! The command line of `bigmodel-errors`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
