//! Runs of bytes of one kind.

/// The shortest word that is a credential by its form alone: `eyJ` and what follows.
pub(super) const MIN_ALONE: usize = 16;

/// The length of the run of such bytes from a place on.
pub(super) fn run(text: &[u8], from: usize, is_part: impl Fn(u8) -> bool) -> usize {
    text.get(from..).into_iter().flatten().take_while(|b| is_part(**b)).count()
}

/// Whether keys and tokens can contain the byte.
pub(super) fn is_token_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}
