//! Packed inputs: parts that follow each other, and what is wrong with them in plain words.

use std::error::Error;
use std::io::{self, BufRead, Read};
use std::iter::successors;

use flate2::bufread::GzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, FrameHeaderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// The most memory that a frame of Zstandard may take to unpack, in bytes: what RFC 8878, section 3.1.1.1.2, asks of decoders.
const MAX_WINDOW: u64 = 8 * 1024 * 1024;

const TOO_LARGE: &str = "it takes more than 8 MiB of memory to unpack; unpack it first, as with zstd -dc --long=31 FILE | \
                         bigmodel-errors explain --lines";

const NO_DICTIONARY: &str = "it needs a dictionary to unpack; unpack it first, as with zstd -dc -D DICTIONARY FILE | \
                             bigmodel-errors explain --lines";

/// Tells in plain words why something cannot be unpacked. Other errors are those of reading.
pub(super) struct Plain<R>(pub(super) R);

impl<R: Read> Read for Plain<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => io::Error::other("it is cut off"),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => io::Error::other("it is damaged"),
            _ => error,
        })
    }
}

/// The members of a file that is compressed with gzip, one after the other, and zeros that fill up a tape or disk.
pub(super) struct Members<R>(Option<GzDecoder<R>>);

impl<R: BufRead> Members<R> {
    pub(super) fn new(packed: R) -> Members<R> {
        Members(Some(GzDecoder::new(packed)))
    }
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while let Some(member) = &mut self.0 {
            let length = member.read(into)?;
            if length > 0 || into.is_empty() {
                return Ok(length);
            }
            let packed = member.get_mut();
            let rest = packed.fill_buf()?;
            let (zeros, is_over) = (rest.iter().take_while(|b| **b == 0).count(), rest.is_empty());
            packed.consume(zeros);
            if is_over {
                self.0 = None;
            } else if zeros == 0 {
                self.0 = self.0.take().map(|member| GzDecoder::new(member.into_inner()));
            }
        }
        Ok(0)
    }
}

/// The frames of a file that is compressed with Zstandard, one after the other.
pub(super) struct Frames<R> {
    decoder: FrameDecoder,
    packed: R,
    is_open: bool,
}

impl<R: BufRead> Frames<R> {
    pub(super) fn new(packed: R) -> Frames<R> {
        Frames { decoder: FrameDecoder::new(), packed, is_open: false }
    }

    /// Reads the header of a frame, or skips a frame.
    fn open(&mut self) -> io::Result<()> {
        // The magic number, the descriptor, and the window or what is not longer than it.
        let mut head = [0; 6];
        self.packed.read_exact(&mut head)?;
        let header = self.decoder.reset(head.chain(&mut self.packed));
        let [.., descriptor, exponent_and_mantissa] = head;
        // Bit 5: one segment, whose size is the window.
        let window = if descriptor & 0x20 != 0 {
            self.decoder.content_size()
        } else {
            let base = 1024_u64 << (exponent_and_mantissa >> 3);
            base.saturating_add((base >> 3).saturating_mul((exponent_and_mantissa & 7).into()))
        };
        match header {
            Ok(()) if window <= MAX_WINDOW => self.is_open = true,
            Ok(())
            | Err(
                FrameDecoderError::WindowSizeTooBig { .. }
                | FrameDecoderError::FrameHeaderError(FrameHeaderError::WindowTooBig { .. }),
            ) => {
                return Err(io::Error::other(TOO_LARGE));
            }
            Err(FrameDecoderError::DictNotProvided { .. }) => return Err(io::Error::other(NO_DICTIONARY)),
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                let skipped = io::copy(&mut self.packed.by_ref().take(length.into()), &mut io::sink())?;
                if skipped < length.into() {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
            Err(error) => return Err(cause(&error)),
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            while !self.is_open {
                if self.packed.fill_buf()?.is_empty() {
                    return Ok(0);
                }
                self.open()?;
            }
            if self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                let more = BlockDecodingStrategy::UptoBytes(into.len());
                self.decoder.decode_blocks(&mut self.packed, more).map_err(|error| cause(&error))?;
            }
            let length = self.decoder.read(into)?;
            if length > 0 || into.is_empty() {
                return Ok(length);
            }
            if self.decoder.is_finished() {
                let expected = self.decoder.get_checksum_from_data();
                if expected.is_some() && expected != self.decoder.get_calculated_checksum() {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                self.is_open = false;
            }
        }
    }
}

/// The error of reading that a decoder met; without one, what it read is invalid.
fn cause(error: &FrameDecoderError) -> io::Error {
    let causes = successors(Some(error as &(dyn Error + 'static)), |error| Error::source(*error));
    match causes.filter_map(|error| error.downcast_ref::<io::Error>()).next() {
        Some(error) => error.raw_os_error().map_or_else(|| error.kind().into(), io::Error::from_raw_os_error),
        None => io::ErrorKind::InvalidData.into(),
    }
}
