//! The text that `explain` is given: as arguments, in a file, or on standard input, where a person pastes it.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::shown;

use super::args::Explain;
use super::session::{Failure, warn};

/// The longest line that a terminal passes on, in bytes, with its end; the rest of the line is lost. A terminal collects a line
/// before a program can read it, and a body in one line may well be longer.
const TERMINAL_LINE: usize = if cfg!(target_os = "macos") { 1024 } else { 4096 };

/// The keys that end what is typed or pasted.
const END: &str = if cfg!(windows) { "Ctrl-Z and Enter" } else { "Ctrl-D" };

pub(super) fn payload(command: &Explain) -> Result<Vec<u8>, Failure> {
    match (&command.file, command.payload.as_slice()) {
        (Some(path), _) if path.as_os_str() != "-" => {
            let failure = |error: io::Error| Failure::Message(format!("{}: {error}", shown(path)));
            read(File::open(path).map_err(failure)?).map_err(failure)
        }
        (Some(_), _) | (None, []) => standard_input(),
        (None, [dash]) if dash == "-" => standard_input(),
        (None, words) => {
            if let [word] = words {
                hint_at_file(word);
            }
            // As if the words had been one argument: `explain error 1113`.
            let words: Vec<&[u8]> = words.iter().map(|word| word.as_encoded_bytes()).collect();
            Ok(words.join(&b' '))
        }
    }
}

fn standard_input() -> Result<Vec<u8>, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Ok(read(stdin.lock())?);
    }
    warn(&format_args!("paste the error, press Enter, then {END}"));
    let payload = read(stdin.lock())?;
    let is_cut = |line: &[u8]| line.len().saturating_add(1) >= TERMINAL_LINE;
    if cfg!(unix) && payload.split(|b| *b == b'\n').any(is_cut) {
        warn(&format_args!(
            "a line was longer than the {TERMINAL_LINE} bytes that a terminal passes on, and was cut: save it to a file and use --file"
        ));
    }
    Ok(payload)
}

/// Reads up to the limit of a payload, and reports if there is more.
fn read(input: impl Read) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX);
    let mut payload = Vec::new();
    input.take(limit.saturating_add(1)).read_to_end(&mut payload)?;
    if payload.len() > PAYLOAD_BYTES {
        payload.truncate(PAYLOAD_BYTES);
        warn(&format_args!(
            "only the first {} MiB were read: an error further on is not found; for a log, use --lines",
            PAYLOAD_BYTES >> 20
        ));
    }
    Ok(payload)
}

fn hint_at_file(word: &OsString) {
    if Path::new(word).is_file() {
        let name = shown(word);
        warn(&format_args!("{name} is a file: to explain what is in it, use --file {name}"));
    }
}
