//! Inputs: opened one after the other, unpacked, and refused where they are no text.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;
use indicatif::ProgressBar;

use super::packed::Frames;

/// How much is read at once, in bytes: what a pipe holds, and what fits into a processor's cache together with the output.
pub(super) const BLOCK: usize = 64 * 1024;

const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";

pub(super) type Text = BufReader<Box<dyn Read + Send>>;

/// Opens a file, or standard input for "-", and unpacks it. What is read is counted by the bar.
pub(super) fn open(name: &Path, bar: &ProgressBar) -> io::Result<Text> {
    let file: Box<dyn Read + Send> = match name.as_os_str() == "-" {
        true => standard_input().map_or_else(|_| Box::new(io::stdin()) as _, |file| Box::new(file) as _),
        false => Box::new(File::open(name)?),
    };
    let text = unpacked(bar.wrap_read(file))?;
    let mut text: Text = BufReader::with_capacity(BLOCK, text);
    match refusal(waiting(&mut text)?) {
        Some(reason) => Err(io::Error::new(io::ErrorKind::InvalidData, reason)),
        None => Ok(text),
    }
}

fn unpacked(mut packed: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut head = Vec::with_capacity(BLOCK);
    // More than what is there at once is waited for only if it may be packed: a line is answered as soon as the input pauses.
    while [GZIP, ZSTD].iter().any(|magic| magic.starts_with(&head)) {
        let mut part = vec![0; BLOCK];
        match packed.read(&mut part) {
            Ok(0) => break,
            Ok(length) => head.extend_from_slice(part.get(..length).unwrap_or_default()),
            // A signal interrupted the read; the input has not ended.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let (is_gzip, is_zstd) = (head.starts_with(GZIP), head.starts_with(ZSTD));
    let whole = Cursor::new(head).chain(packed);
    Ok(match (is_gzip, is_zstd) {
        (true, _) => Box::new(MultiGzDecoder::new(BufReader::with_capacity(BLOCK, whole))),
        (_, true) => Box::new(Frames::new(BufReader::with_capacity(BLOCK, whole))),
        _ => Box::new(whole),
    })
}

/// What can be read without waiting for more than one byte; nothing at the end.
pub(super) fn waiting(input: &mut Text) -> io::Result<&[u8]> {
    loop {
        match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(input.buffer()),
        }
    }
}

/// Why the beginning of an input is not that of a text in UTF-8.
fn refusal(head: &[u8]) -> Option<&'static str> {
    let is_control = |b: &&u8| **b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\x0c' | b'\r' | b'\x1b');
    let controls = head.iter().filter(is_control).count();
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        Some("it is UTF-16; convert it to UTF-8 first, as with iconv -f UTF-16 -t UTF-8")
    } else if head.starts_with(b"PAR1") {
        Some("it is Parquet, and not read by this program; see docs/logs.md")
    } else if controls > head.len() >> 4 {
        Some("it is binary, not text")
    } else {
        None
    }
}

/// Returns standard input, without the small buffer of the standard library.
fn standard_input() -> io::Result<File> {
    #[cfg(unix)]
    return std::os::fd::AsFd::as_fd(&io::stdin()).try_clone_to_owned().map(File::from);
    #[cfg(windows)]
    return std::os::windows::io::AsHandle::as_handle(&io::stdin()).try_clone_to_owned().map(File::from);
    #[cfg(not(any(unix, windows)))]
    return Err(io::ErrorKind::Unsupported.into());
}

/// Returns the length of an input; `None` for a pipe, and for what is not there.
pub(super) fn length(name: &Path) -> Option<u64> {
    let file = if name.as_os_str() == "-" { standard_input() } else { File::open(name) };
    let metadata = file.and_then(|file| file.metadata()).ok();
    metadata.filter(|metadata| metadata.is_file()).map(|metadata| metadata.len())
}
