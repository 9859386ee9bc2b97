//! What was written of a payload, cut where its values stand.

use memchr::memmem;

/// What was written of a payload, in pieces around its values.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    text: Vec<u8>,
    /// Where in the text, in order, and which value.
    places: Vec<(usize, usize)>,
}

impl Form {
    /// Cuts what was written of a sample at the values of the sample, which stand in it for nothing else.
    pub(super) fn cut(written: &[u8], samples: &[&[u8]]) -> Form {
        let mut form = Form::default();
        let mut rest = written;
        let found = |rest: &[u8]| {
            let samples = samples.iter().enumerate().filter(|(_, sample)| !sample.is_empty());
            let places = samples.filter_map(|(which, sample)| Some((memmem::find(rest, sample)?, which)));
            places.min()
        };
        while let Some((at, which)) = found(rest) {
            form.text.extend_from_slice(rest.get(..at).unwrap_or_default());
            form.places.push((form.text.len(), which));
            let length = samples.get(which).map_or(1, |sample| sample.len());
            rest = rest.get(at.saturating_add(length)..).unwrap_or_default();
        }
        form.text.extend_from_slice(rest);
        form
    }

    /// Writes it with other values.
    #[inline]
    pub(super) fn write(&self, values: &[&[u8]], out: &mut Vec<u8>) {
        let mut from = 0;
        for (end, which) in &self.places {
            out.extend_from_slice(self.text.get(from..*end).unwrap_or_default());
            out.extend_from_slice(values.get(*which).copied().unwrap_or_default());
            from = *end;
        }
        out.extend_from_slice(self.text.get(from..).unwrap_or_default());
    }

    /// Whether that is what it writes.
    pub(super) fn writes(&self, values: &[&[u8]], written: &[u8]) -> bool {
        let mut out = Vec::with_capacity(written.len());
        self.write(values, &mut out);
        out == written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_written_with_other_values() {
        let form = Form::cut(b"a=1, b=22; a=1", &[b"1", b"22", b""]);
        let mut out = b"before ".to_vec();
        form.write(&[b"x", b"y"], &mut out);
        assert_eq!(out, b"before a=x, b=y; a=x");
        assert!(form.writes(&[b"1", b"22"], b"a=1, b=22; a=1"));
        assert!(!form.writes(&[b"1", b"22"], b"a=1, b=22; a=2"));
        assert!(Form::cut(b"", &[b"1"]).writes(&[], b""));
    }
}
