//! The bytes of a line as windows have them, and what each is a sign of.

pub(super) const LETTER: u32 = 0xff;

// What a byte is a sign of, beside its letter.

/// An escape, or more than printable ASCII.
pub(super) const OTHER: u32 = 1 << 8;
pub(super) const BRACKET: u32 = 1 << 9;
pub(super) const PARENTHESIS: u32 = 1 << 10;
/// A credential by its form, or an escape in one.
pub(super) const CREDENTIAL: u32 = 1 << 11;

/// The letter of a byte, or 0 if it is passed over, and what it is a sign of.
pub(super) fn read(b: u8) -> u32 {
    let signs = match b {
        b' ' | b'_' => return 0,
        b'-' => return CREDENTIAL,
        b'[' => BRACKET,
        b'(' => PARENTHESIS,
        b'.' | b'J' | b'@' | b'%' | b'&' => CREDENTIAL,
        b'\\' => OTHER,
        b'!'..=b'~' => 0,
        _ => OTHER,
    };
    u32::from(b.to_ascii_lowercase()) | signs
}

/// A byte as windows have it: in lower case; `None` for a space, a hyphen or an underscore. The recognizer passes over the first in
/// sentences, and over the others in names.
pub(super) fn letter(b: u8) -> Option<u8> {
    u8::try_from(read(b) & LETTER).ok().filter(|letter| *letter != 0)
}
