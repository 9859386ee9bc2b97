//! Follows a directory of texts while somebody edits them: `cargo run --features watch --example watch`.
//!
//! The program makes the edits itself, in a temporary directory, and exits once it has seen them.

#![allow(clippy::print_stdout, reason = "printing is what the example is for")]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use bigmodel_errors::{ApiError, ErrorCode, Localizer};

fn main() -> Result<(), Box<dyn Error>> {
    let texts = std::env::temp_dir().join(format!("bigmodel-errors-{}", std::process::id()));
    let outcome = edit(&texts);
    fs::remove_dir_all(&texts)?;
    outcome
}

fn edit(texts: &Path) -> Result<(), Box<dyn Error>> {
    let file = texts.join("de/errors.ftl");
    fs::create_dir_all(texts.join("de"))?;
    fs::write(&file, "error-1113 = Das Guthaben ist aufgebraucht.\n")?;

    let (sender, reloads) = channel();
    let live = Localizer::builder().directory(texts).watch(move |outcome| {
        // An app would log here. `load` returns the new state by now, or still the old one after an error.
        let outcome = outcome.map(|_| ()).map_err(|errors| errors.iter().map(ToString::to_string).collect());
        let _ = sender.send(outcome as Result<(), Vec<String>>);
    })?;

    // Made once per reader, and valid across reloads.
    let chain = live.load().negotiate("de");
    let print_text = || {
        let error = ApiError::new(ErrorCode::INSUFFICIENT_BALANCE);
        println!("  {}", live.load().render(&error, &chain));
    };
    println!("at the start:");
    print_text();
    for (what, content) in [
        ("a save", "error-1113 = Bitte laden Sie das Guthaben auf.\n"),
        ("a broken save", "error-1113 = Bitte laden Sie { $das\n"),
        ("the next save", "error-1113 = Bitte Guthaben aufladen.\n"),
    ] {
        // In one step, as editors do.
        fs::write(texts.join("next"), content)?;
        fs::rename(texts.join("next"), &file)?;
        match reloads.recv_timeout(Duration::from_secs(10)) {
            Ok(Ok(())) => println!("after {what}:"),
            Ok(Err(errors)) => println!("after {what}, not loaded for: {}", errors.join("; ")),
            Err(RecvTimeoutError::Timeout) => return Err("the save was not seen in ten seconds".into()),
            Err(RecvTimeoutError::Disconnected) => return Err("nobody watches any more".into()),
        }
        print_text();
    }
    Ok(())
}
