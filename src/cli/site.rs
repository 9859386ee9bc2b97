use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bigmodel_errors::{Localizer, shown};
use clap::{Args, ValueHint};

use super::session::{Failure, load};
use super::values::directory;
use crate::page::site::files;
use crate::page::with_words;

/// Write the catalogue of codes as web pages
///
/// Writes DIR/index.html, and for each locale a page with all codes and a page for each code. Files that are there already are
/// replaced; others stay.
#[derive(Args)]
#[command(after_help = "Example:\n  bigmodel-errors site public --locales texts")]
pub(super) struct Site {
    /// The directory to write into
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    directory: PathBuf,

    /// Load DIR/<locale>/*.ftl over the built-in texts (may be repeated)
    #[arg(long, value_name = "DIR", value_parser = directory(), value_hint = ValueHint::DirPath)]
    locales: Vec<PathBuf>,
}

pub(super) fn run(command: &Site) -> Result<ExitCode, Failure> {
    let localizer = load(with_words(Localizer::builder()), &command.locales);
    let mut count = 0_usize;
    for (path, text) in files(&localizer) {
        let path = command.directory.join(path);
        write(&path, &text).map_err(|error| format!("{}: {error}", shown(&path)))?;
        count = count.saturating_add(1);
    }
    writeln!(io::stdout(), "{}: {count} files", shown(&command.directory))?;
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}
