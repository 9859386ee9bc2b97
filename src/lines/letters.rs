//! The bytes of a line as windows have them, and what each is a sign of.

pub(super) const LETTER: u32 = 0xff;

// What a byte is a sign of, beside its letter.

/// An escape, or more than printable ASCII.
pub(super) const OTHER: u32 = 1 << 8;
pub(super) const BRACKET: u32 = 1 << 9;
pub(super) const PARENTHESIS: u32 = 1 << 10;
pub(super) const DOT: u32 = 1 << 11;
pub(super) const HYPHEN: u32 = 1 << 12;
pub(super) const PERCENT: u32 = 1 << 13;
pub(super) const AMPERSAND: u32 = 1 << 14;
/// Some credentials.
pub(super) const SECRET: u32 = 1 << 15;

/// The letter of a byte, or 0 if it is passed over, and what it is a sign of.
pub(super) fn read(b: u8) -> u32 {
    let signs = match b {
        b' ' | b'_' => return 0,
        b'-' => return HYPHEN,
        b'[' => BRACKET,
        b'(' => PARENTHESIS,
        b'.' => DOT,
        b'%' => PERCENT,
        b'&' => AMPERSAND,
        b'J' | b'@' => SECRET,
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
