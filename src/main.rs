//! The program `bigmodel-errors`.

#![deny(clippy::arithmetic_side_effects)]

mod answer;
mod cli;
#[cfg(feature = "serve")]
mod page;
#[cfg(feature = "serve")]
mod serve;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
