//! A text without its comments, which are for translators: nothing of them is in a program, and what is said stands closer
//! together.

/// The text without the lines that are comments. `N` is [how long](length_without) that is.
pub(crate) const fn without<const N: usize>(source: &str) -> [u8; N] {
    let mut text = [0; N];
    copy(source.as_bytes(), &mut text);
    text
}

/// How long the text is without the lines that are comments.
pub(crate) const fn length_without(source: &str) -> usize {
    copy(source.as_bytes(), &mut [])
}

/// Copies what there is room for; returns how long the whole is.
const fn copy(source: &[u8], mut room: &mut [u8]) -> usize {
    let (mut rest, mut length, mut begins, mut is_kept) = (source, 0_usize, true, true);
    while let [b, after @ ..] = rest {
        if begins {
            is_kept = *b != b'#';
        }
        if is_kept {
            if let [first, others @ ..] = room {
                *first = *b;
                room = others;
            }
            length = length.saturating_add(1);
        }
        begins = *b == b'\n';
        rest = after;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out() {
        const SOURCE: &str = "# a\n\nb = # c\n  # d\n\n## e\nf = g";
        const TEXT: [u8; length_without(SOURCE)] = without(SOURCE);
        assert_eq!(std::str::from_utf8(&TEXT), Ok("\nb = # c\n  # d\n\nf = g"));
        assert_eq!(length_without(""), 0);
    }
}
