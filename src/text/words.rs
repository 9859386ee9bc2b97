//! Lists of words. These functions are not inlined: otherwise the compiler compares with each word of each list in code of its own.

/// Whether a word is one of a list, ASCII letters in either case.
#[inline(never)]
pub(crate) fn is_one_of(word: &[u8], words: &[&str]) -> bool {
    words.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// Whether a text ends with one of the words of a list, ASCII letters in either case.
#[inline(never)]
pub(crate) fn ends_with_one_of(text: &[u8], words: &[&str]) -> bool {
    let end = |word: &str| text.get(text.len().checked_sub(word.len())?..);
    words.iter().any(|word| end(word).is_some_and(|end| end.eq_ignore_ascii_case(word.as_bytes())))
}
