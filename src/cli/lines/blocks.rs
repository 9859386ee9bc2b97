//! Input in blocks of whole lines.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use bigmodel_errors::limits::PAYLOAD_BYTES;

/// How much is read at once, in bytes: what a pipe holds, and what fits into a processor's cache together with the output.
const BLOCK: usize = 64 * 1024;

/// Whole lines, and how many bytes were read for them.
pub(super) type Block = (Vec<u8>, u64);

/// Reads inputs one after the other, in blocks of whole lines.
///
/// A block has what could be read without waiting, so that a single line is answered at once.
pub(super) struct Blocks {
    inputs: VecDeque<BufReader<Box<dyn Read + Send>>>,
}

impl Blocks {
    pub(super) fn new(inputs: impl IntoIterator<Item = Box<dyn Read + Send>>) -> Blocks {
        Blocks { inputs: inputs.into_iter().map(|input| BufReader::with_capacity(BLOCK, input)).collect() }
    }

    /// Reads the next block; `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<Block>> {
        let (mut block, mut read) = (Vec::new(), 0_usize);
        while let Some(input) = self.inputs.front_mut() {
            let found = match input.fill_buf() {
                // A signal interrupted the read; the input has not ended.
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                found => found?,
            };
            let is_end = found.is_empty();
            // Of a line that exceeds the limit, the rest is passed over.
            let is_long = block.len() >= PAYLOAD_BYTES;
            let end = if is_long { memchr::memchr(b'\n', found) } else { memchr::memrchr(b'\n', found) };
            let done = end.map_or(found.len(), |end| end.saturating_add(1));
            if !is_long {
                block.extend_from_slice(found.get(..done).unwrap_or_default());
            }
            input.consume(done);
            read = read.saturating_add(done);
            if is_end {
                self.inputs.pop_front();
            }
            // A file's last line may lack its end; the next file begins with a new one.
            if end.is_some() || (is_end && !block.is_empty()) {
                if block.last() != Some(&b'\n') {
                    block.push(b'\n');
                }
                return Ok(Some((block, u64::try_from(read).unwrap_or_default())));
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
        let (mut lines, mut done) = (Vec::new(), 0);
        while let Some((block, more)) = blocks.next().unwrap() {
            assert_eq!(block.last(), Some(&b'\n'));
            lines.extend(block.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec));
            done = usize::try_from(more).unwrap().saturating_add(done);
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
