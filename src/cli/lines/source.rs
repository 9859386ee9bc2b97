//! Inputs: opened one after the other, unpacked, and refused where they are no text.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use indicatif::ProgressBar;
use same_file::Handle;

use super::packed::{Frames, Members, Plain};

/// How much is read at once, in bytes: what a pipe holds, and what fits into a processor's cache together with the output.
pub(super) const BLOCK: usize = 64 * 1024;

/// How many bytes tell what an input is, if it has so many; none of them is a line feed before it is told.
const MAGIC: usize = 6;

/// How much is looked at for controls, in bytes, and how many are no reason to refuse it: one in sixteen.
const HEAD: usize = 256;
const MAX_CONTROLS: usize = 16;

pub(super) const NOT_UTF8: &str = "the text is not UTF-8; if it is GBK, as Excel may write it, convert it first, as with \
                                   iconv -f GBK -t UTF-8 FILE | bigmodel-errors explain --lines";

pub(super) type Text = BufReader<Box<dyn Read + Send>>;

/// Opens a file, or standard input for "-", and unpacks it. What is read is counted by the bar.
pub(super) fn open(name: &Path, bar: &ProgressBar) -> io::Result<Text> {
    let file = if name.as_os_str() == "-" { standard_input() } else { File::open(name) };
    let file: Box<dyn Read + Send> = match file {
        Ok(file) if is_output(&file)? => return Err(io::Error::other("it is also the output")),
        Ok(file) => Box::new(file),
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Box::new(io::stdin()),
        Err(error) => return Err(error),
    };
    let text = Checked { text: unpacked(Patient(bar.wrap_read(file)))?, head: Vec::new() };
    let mut text: Text = BufReader::with_capacity(BLOCK, Box::new(text));
    text.fill_buf()?;
    Ok(text)
}

fn unpacked(mut packed: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut head = Vec::with_capacity(BLOCK);
    // More than what is there at once is waited for only in the first line, which is answered as soon as the input pauses.
    while head.len() < MAGIC && !head.contains(&b'\n') {
        let mut part = vec![0; BLOCK];
        match packed.read(&mut part)? {
            0 => break,
            length => head.extend_from_slice(part.get(..length).unwrap_or_default()),
        }
    }
    let is_gzip = head.starts_with(b"\x1f\x8b");
    // A frame, or one that is to be skipped.
    let is_zstd = matches!(*head, [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..]);
    let whole = Cursor::new(head).chain(packed);
    Ok(match (is_gzip, is_zstd) {
        (true, _) => Box::new(Plain(Members::new(BufReader::with_capacity(BLOCK, whole)))),
        (_, true) => Box::new(Plain(Frames::new(BufReader::with_capacity(BLOCK, whole)))),
        _ => Box::new(whole),
    })
}

/// Reads on after a signal, which is not the end.
pub(super) struct Patient<R>(pub(super) R);

impl<R: Read> Read for Patient<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.read(into) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                outcome => return outcome,
            }
        }
    }
}

/// A text whose beginning is looked at while it is read, in whatever pieces it comes.
struct Checked<R> {
    text: R,
    head: Vec<u8>,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.text.read(into)?;
        let missing = HEAD.saturating_sub(self.head.len());
        if missing > 0 {
            self.head.extend_from_slice(into.get(..length.min(missing)).unwrap_or_default());
            if let Some(reason) = refusal(&self.head) {
                return Err(io::Error::other(reason));
            }
        }
        Ok(length)
    }
}

/// Why the beginning of an input is not that of a text in UTF-8. What is refused for its beginning is refused for more of it.
fn refusal(head: &[u8]) -> Option<String> {
    let encoding =
        |name| Some(format!("it is {name}; convert it to UTF-8 first, as with iconv -f {name} -t UTF-8"));
    let packed = |what, command| {
        Some(format!(
            "it is {what}; unpack it first, as with {command} FILE | bigmodel-errors explain --lines"
        ))
    };
    let is_control = |b: &&u8| **b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\x0c' | b'\r' | b'\x1b');
    match head {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => encoding("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => encoding("UTF-16"),
        // Without a mark: told by two characters of ASCII, or one, as in RFC 4627, section 3.
        [1..=0x7f, 0, 0, 0, ..] => encoding("UTF-32LE"),
        [0, 0, 0, 1..=0x7f, ..] => encoding("UTF-32BE"),
        [1..=0x7f, 0, 1..=0x7f, 0, ..] => encoding("UTF-16LE"),
        [0, 1..=0x7f, 0, 1..=0x7f, ..] => encoding("UTF-16BE"),
        [b'B', b'Z', b'h', b'1'..=b'9', b'1', b'A', ..] => packed("packed with bzip2", "bzip2 -dc"),
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => packed("packed with xz", "xz -dc"),
        [4, 0x22, 0x4d, 0x18, ..] => packed("packed with LZ4", "lz4 -dc"),
        [b'P', b'K', 3, 4, ..] => packed("a ZIP archive", "unzip -p"),
        [b'P', b'A', b'R', b'1', ..] => {
            Some("it is Parquet, and not read by this program; see docs/logs.md".to_owned())
        }
        _ if head.iter().filter(is_control).count() > MAX_CONTROLS => {
            Some("it is binary, not text".to_owned())
        }
        _ => None,
    }
}

/// How many lines of a text come before the first that is in another encoding.
pub(super) fn not_utf8(text: &[u8]) -> Option<u64> {
    // One place in a line may be half of a character, where a text was cut.
    let is_other =
        |line: &[u8]| line.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).nth(1).is_some();
    simdutf8::basic::from_utf8(text).err()?;
    (0..).zip(text.split(|b| *b == b'\n')).find(|(_, line)| is_other(line)).map(|(count, _)| count)
}

/// Whether a file is standard output, too: what is appended to it would be read without end.
fn is_output(file: &File) -> io::Result<bool> {
    let output = Handle::stdout()?;
    Ok(output.as_file().metadata()?.is_file() && Handle::from_file(file.try_clone()?)? == output)
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
