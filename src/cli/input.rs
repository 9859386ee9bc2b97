//! The text that `explain` is given: as arguments, in a file, or on standard input, where a person pastes it.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::shown;

use super::args::Explain;
use super::session::{Failure, Session};

/// The longest line that a terminal passes on, in bytes, with its end; the rest of the line is lost. A terminal collects a line
/// before a program can read it, and a body in one line may well be longer.
const TERMINAL_LINE: usize = if cfg!(target_os = "macos") { 1024 } else { 4096 };

/// The keys that end what is typed or pasted.
const END: &str = if cfg!(windows) { "Enter, Ctrl-Z, Enter" } else { "Enter, Ctrl-D" };

pub(super) fn payload(command: &Explain, session: &Session) -> Result<Vec<u8>, Failure> {
    match (&command.file, command.payload.as_slice()) {
        (Some(path), _) if path.as_os_str() != "-" => {
            let payload = File::open(path).and_then(|file| read(file, session));
            Ok(payload.map_err(|error| format!("{}: {error}", shown(path)))?)
        }
        (Some(_), _) | (None, []) => standard_input(session),
        (None, [dash]) if dash == "-" => standard_input(session),
        (None, words) => {
            if let Some(name) = words.first().filter(|word| words.len() == 1 && Path::new(word).is_file()) {
                let name = shown(name);
                session.note("note-file", &[("file", &name), ("option", &format!("--file {name}"))]);
            }
            // As if the words had been one argument: `explain error 1113`.
            let words: Vec<&[u8]> = words.iter().map(|word| word.as_encoded_bytes()).collect();
            Ok(words.join(&b' '))
        }
    }
}

fn standard_input(session: &Session) -> Result<Vec<u8>, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Ok(read(stdin.lock(), session)?);
    }
    session.note("note-paste", &[("keys", END)]);
    let payload = read(stdin.lock(), session)?;
    let is_cut = |line: &[u8]| line.len().saturating_add(1) >= TERMINAL_LINE;
    if cfg!(unix) && payload.split(|b| *b == b'\n').any(is_cut) {
        let size = format!("{} KiB", TERMINAL_LINE >> 10);
        session.note("note-line", &[("size", &size), ("option", "--file")]);
    }
    Ok(payload)
}

/// Reads up to the limit of a payload, and reports if there is more.
fn read(input: impl Read, session: &Session) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX);
    let mut payload = Vec::new();
    input.take(limit.saturating_add(1)).read_to_end(&mut payload)?;
    if payload.len() > PAYLOAD_BYTES {
        payload.truncate(PAYLOAD_BYTES);
        let size = format!("{} MiB", PAYLOAD_BYTES >> 20);
        session.note("note-cut", &[("size", &size), ("option", "--lines")]);
    }
    Ok(payload)
}
