//! What is written of a line, with gaps where its values go.

use memchr::memmem;

use super::line::{Line, MARKS, VALUES};
use crate::redact::is_redacted;

/// What all marks begin with, in UTF-8.
const MARK: &[u8] = b"\xee\x80";

/// The answer to all lines that differ in their gaps only.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    whole: Pieces,
    /// The texts in it that redaction looks at as a whole, those with an ID in them.
    texts: Vec<Pieces>,
}

/// Bytes, and where in them which value goes, in order.
#[derive(Clone, Debug, Default)]
struct Pieces {
    bytes: Vec<u8>,
    gaps: Vec<(usize, usize)>,
}

impl Answer {
    /// Cuts an answer, and the texts that it was made of, at their marks.
    pub(super) fn new<'t>(
        line: &Line<'_>,
        marked: &[u8],
        texts: impl IntoIterator<Item = &'t str>,
    ) -> Answer {
        let texts = texts.into_iter().map(|text| Pieces::cut(text.as_bytes()));
        let has_id = |text: &Pieces| text.gaps.iter().any(|(_, value)| line.is_id(*value));
        Answer { whole: Pieces::cut(marked), texts: texts.filter(has_id).collect() }
    }

    /// Writes the answer with these values; `false`, and nothing, if something in it would be hidden.
    #[inline]
    pub(super) fn write(&self, values: &[&[u8]; VALUES], out: &mut Vec<u8>) -> bool {
        let start = out.len();
        for text in &self.texts {
            text.write(values, out);
            let is_shown =
                std::str::from_utf8(out.get(start..).unwrap_or_default()).is_ok_and(|t| !is_redacted(t));
            out.truncate(start);
            if !is_shown {
                return false;
            }
        }
        self.whole.write(values, out);
        true
    }

    /// How many bytes it takes.
    pub(super) fn len(&self) -> usize {
        self.texts.iter().chain([&self.whole]).map(|pieces| pieces.bytes.len()).sum()
    }
}

impl Pieces {
    fn cut(marked: &[u8]) -> Pieces {
        let mut pieces = Pieces::default();
        let mut copied = 0_usize;
        for at in memmem::find_iter(marked, MARK) {
            let rest = marked.get(at..).unwrap_or_default();
            let Some(value) = MARKS.iter().position(|mark| rest.starts_with(mark.as_bytes())) else {
                continue;
            };
            pieces.bytes.extend_from_slice(marked.get(copied..at).unwrap_or_default());
            pieces.gaps.push((pieces.bytes.len(), value));
            copied = at.saturating_add(MARKS.first().map_or(0, |mark| mark.len()));
        }
        pieces.bytes.extend_from_slice(marked.get(copied..).unwrap_or_default());
        pieces
    }

    #[inline]
    fn write(&self, values: &[&[u8]; VALUES], out: &mut Vec<u8>) {
        let mut written = 0;
        for (gap, value) in &self.gaps {
            out.extend_from_slice(self.bytes.get(written..*gap).unwrap_or_default());
            out.extend_from_slice(values.get(*value).copied().unwrap_or_default());
            written = *gap;
        }
        out.extend_from_slice(self.bytes.get(written..).unwrap_or_default());
    }
}

/// Whether there is a mark in what is written of a line itself, and so no telling which are ours.
pub(super) fn has_mark(written: &[u8]) -> bool {
    memmem::find_iter(written, MARK)
        .filter_map(|at| written.get(at..))
        .any(|rest| MARKS.iter().any(|mark| rest.starts_with(mark.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_written_with_other_values() {
        let marked = "a=\u{e000}, b=\u{e003}; a=\u{e000}\u{e004}\u{e001}";
        let pieces = Pieces::cut(marked.as_bytes());
        let mut out = b"before ".to_vec();
        pieces.write(&[b"x", b"", b"z", b"b=x"], &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), "before a=x, b=b=x; a=x\u{e004}");
        assert!(has_mark(marked.as_bytes()));
        assert!(!has_mark("\u{e004}, \u{e03f}, \u{e100}".as_bytes()));
    }
}
