//! Input in blocks of whole lines.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read};
use std::mem;

use bigmodel_errors::limits::PAYLOAD_BYTES;

/// How much is read at once, in bytes: what a pipe holds, and what fits into a processor's cache together with the output.
const BLOCK: usize = 64 * 1024;

/// Reads inputs one after the other, in blocks of whole lines.
///
/// A block has what could be read without waiting, so that a single line is answered at once.
pub(super) struct Blocks {
    inputs: VecDeque<Box<dyn Read + Send>>,
    /// The beginning of a line whose end has not been read.
    partial: Vec<u8>,
    /// Whether the rest of a line that exceeds the limit is being skipped.
    is_skipping: bool,
}

impl Blocks {
    pub(super) fn new(inputs: impl IntoIterator<Item = Box<dyn Read + Send>>) -> Blocks {
        Blocks { inputs: inputs.into_iter().collect(), partial: Vec::new(), is_skipping: false }
    }

    /// Reads the next block over the last, and returns how many bytes were read for it; `None` at the end.
    pub(super) fn next(&mut self, block: &mut Vec<u8>) -> io::Result<Option<usize>> {
        block.clear();
        block.append(&mut self.partial);
        let mut done = 0_usize;
        while let Some(input) = self.inputs.front_mut() {
            let old = block.len();
            block.resize(old.saturating_add(BLOCK), 0);
            let outcome = input.read(block.get_mut(old..).unwrap_or_default());
            let read = match outcome {
                // A signal interrupted the read; the input has not ended.
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    block.truncate(old);
                    continue;
                }
                outcome => outcome?,
            };
            block.truncate(old.saturating_add(read));
            done = done.saturating_add(read);
            if read == 0 {
                // A file's last line may lack its end; the next file begins with a new one.
                self.inputs.pop_front();
                if !mem::take(&mut self.is_skipping) && !block.is_empty() {
                    block.push(b'\n');
                    return Ok(Some(done));
                }
                block.clear();
                continue;
            }
            if self.is_skipping {
                match memchr::memchr(b'\n', block) {
                    Some(end) => drop(block.drain(..=end)),
                    None => block.clear(),
                }
                self.is_skipping = block.is_empty();
                if self.is_skipping {
                    continue;
                }
            }
            if let Some(end) = memchr::memrchr(b'\n', block) {
                self.partial.extend_from_slice(block.get(end.saturating_add(1)..).unwrap_or_default());
                block.truncate(end.saturating_add(1));
                return Ok(Some(done));
            }
            if block.len() > PAYLOAD_BYTES {
                block.truncate(PAYLOAD_BYTES);
                block.push(b'\n');
                self.is_skipping = true;
                return Ok(Some(done));
            }
        }
        Ok(None)
    }
}

/// Returns standard input, and its length if it is a file.
pub(super) fn standard_input() -> (Box<dyn Read + Send>, Option<u64>) {
    #[cfg(unix)]
    let file = std::os::fd::AsFd::as_fd(&io::stdin()).try_clone_to_owned().map(File::from);
    #[cfg(windows)]
    let file = std::os::windows::io::AsHandle::as_handle(&io::stdin()).try_clone_to_owned().map(File::from);
    #[cfg(not(any(unix, windows)))]
    let file: io::Result<File> = Err(io::ErrorKind::Unsupported.into());
    match file {
        // Avoids the small buffer of the standard library.
        Ok(file) => {
            let length = length(&file);
            (Box::new(file), length)
        }
        Err(_) => (Box::new(io::stdin()), None),
    }
}

/// Returns the length of a file; `None` for a pipe.
pub(super) fn length(file: &File) -> Option<u64> {
    file.metadata().ok().filter(|metadata| metadata.is_file()).map(|metadata| metadata.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns so many bytes at a time, each time after an interruption.
    struct Slow(Vec<u8>, usize, bool);

    impl Read for Slow {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.2 = !self.2;
            if self.2 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let length = self.0.len().min(self.1).min(into.len());
            into[..length].copy_from_slice(&self.0[..length]);
            self.0.drain(..length);
            Ok(length)
        }
    }

    /// Returns the lines of all blocks, and how many bytes were read.
    fn lines(inputs: &[&[u8]], step: usize) -> (Vec<Vec<u8>>, usize) {
        let inputs =
            inputs.iter().map(|input| Box::new(Slow(input.to_vec(), step, false)) as Box<dyn Read + Send>);
        let mut blocks = Blocks::new(inputs);
        let (mut block, mut lines, mut done) = (Vec::new(), Vec::new(), 0);
        while let Some(more) = blocks.next(&mut block).unwrap() {
            assert_eq!(block.last(), Some(&b'\n'));
            lines.extend(block.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec));
            done = more.saturating_add(done);
        }
        (lines, done)
    }

    #[test]
    fn lines_are_whole_however_they_come() {
        for step in [1, 2, 3, 5, 1000] {
            let (found, done) = lines(&[b"a\nbc\n\nd", b"", b"e\r\nf\n"], step);
            let found: Vec<&[u8]> = found.iter().map(Vec::as_slice).collect();
            assert_eq!(found, [&b"a\n"[..], b"bc\n", b"\n", b"d\n", b"e\r\n", b"f\n"], "{step}");
            assert_eq!(done, 12, "{step}");
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        for (length, behind) in
            [(PAYLOAD_BYTES, "\nb\n"), (3 * PAYLOAD_BYTES, "\nb"), (2 * PAYLOAD_BYTES, "")]
        {
            let text = "a".repeat(length) + behind;
            for step in [1 << 12, usize::MAX] {
                let (found, done) = lines(&[text.as_bytes(), b"c"], step);
                assert!((PAYLOAD_BYTES..PAYLOAD_BYTES + BLOCK).contains(&(found[0].len() - 1)));
                let rest: Vec<&[u8]> = found[1..].iter().map(Vec::as_slice).collect();
                let expected: &[&[u8]] = if behind.is_empty() { &[b"c\n"] } else { &[b"b\n", b"c\n"] };
                assert_eq!(rest, expected);
                assert_eq!(done, text.len() + 1);
            }
        }
    }
}
