//! The cached answer to a line, with gaps for its values.

use memchr::memmem;

use super::line::{MARKS, VALUES};

/// The bytes that all marks begin with, in UTF-8.
const MARK: &[u8] = b"\xee\x80";

/// The answer to all lines that differ in their gaps only: bytes, and the gaps in them, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    bytes: Vec<u8>,
    gaps: Vec<(usize, usize)>,
}

impl Answer {
    /// Cuts an answer at its marks.
    pub(super) fn cut(marked: &[u8]) -> Answer {
        let mut answer = Answer::default();
        let mut copied = 0_usize;
        for at in memmem::find_iter(marked, MARK) {
            let rest = marked.get(at..).unwrap_or_default();
            let Some(value) = MARKS.iter().position(|mark| rest.starts_with(mark.as_bytes())) else {
                continue;
            };
            answer.bytes.extend_from_slice(marked.get(copied..at).unwrap_or_default());
            answer.gaps.push((answer.bytes.len(), value));
            copied = at.saturating_add(MARKS.first().map_or(0, |mark| mark.len()));
        }
        answer.bytes.extend_from_slice(marked.get(copied..).unwrap_or_default());
        answer
    }

    /// Writes the answer with these values.
    #[inline]
    pub(super) fn write(&self, values: &[&[u8]; VALUES], out: &mut Vec<u8>) {
        let mut written = 0;
        for (gap, value) in &self.gaps {
            out.extend_from_slice(self.bytes.get(written..*gap).unwrap_or_default());
            out.extend_from_slice(values.get(*value).copied().unwrap_or_default());
            written = *gap;
        }
        out.extend_from_slice(self.bytes.get(written..).unwrap_or_default());
    }

    /// The size in bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }
}

/// Whether an answer written without marks contains one, so that ours could not be told apart.
pub(super) fn has_mark(written: &[u8]) -> bool {
    memmem::find_iter(written, MARK)
        .filter_map(|at| written.get(at..))
        .any(|rest| MARKS.iter().any(|mark| rest.starts_with(mark.as_bytes())))
}
