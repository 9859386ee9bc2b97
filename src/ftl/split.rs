//! A text of several entries, cut into them.

use std::ops::Range;

/// The byte ranges of a source's entries: each begins with a letter, `-` or `#` in the first column and reaches to the
/// next. Everything else, `}` or `[other]` in the first column for example, belongs to the entry above.
pub(crate) fn entries(source: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0_usize;
    std::iter::from_fn(move || {
        let rest = source.as_bytes().get(start..).filter(|rest| !rest.is_empty())?;
        let range = start..start.saturating_add(entry_len(rest));
        start = range.end;
        Some(range)
    })
}

/// How many bytes of a text that is not empty its first entry takes.
fn entry_len(text: &[u8]) -> usize {
    let (mut rest, mut length, mut begins) = (text, 0_usize, false);
    while let [b, after @ ..] = rest {
        if begins && (b.is_ascii_alphabetic() || matches!(b, b'-' | b'#')) {
            break;
        }
        begins = *b == b'\n';
        (rest, length) = (after, length.saturating_add(1));
    }
    length
}

#[cfg(feature = "pseudo")]
pub(crate) fn is_id(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(source: &str, expected: &[&str]) {
        let found: Vec<_> = entries(source).filter_map(|range| source.get(range)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn entries_begin_in_the_first_column() {
        splits("", &[]);
        splits("a = b", &["a = b"]);
        splits("\n\na = b\n\nc = d\n", &["\n\n", "a = b\n\n", "c = d\n"]);
        splits(
            "# x\na = { $b ->\n[one] x\n}\n    .c = d\n-e = f\n",
            &["# x\n", "a = { $b ->\n[one] x\n}\n    .c = d\n", "-e = f\n"],
        );
    }
}
