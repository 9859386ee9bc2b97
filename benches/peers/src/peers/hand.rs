//! A `match` and `push_str`, as one would write it by hand, with exact capacity where text is handed out: writing in each arm,
//! or in one place what a function hands out.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::hand_texts::{en_us, zh_cn};
use crate::messages::ONLY_ENGLISH_TEXT;
use crate::{Locale, Message, Peer};

/// Plain functions, of which the compiler decides what becomes of them; that is how one would have them.
pub struct Hand;

impl Peer for Hand {
    const NAME: &'static str = "hand-written `match`";

    fn new() -> Hand {
        Hand
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        let said = match locale {
            Locale::EnUs => en_us::text(message.code, message.arguments),
            Locale::ZhCn => zh_cn::text(message.code, message.arguments),
        };
        said.unwrap_or_else(|| {
            let mut out = String::new();
            let _ = rest(&mut out, locale, message);
            Cow::Owned(out)
        })
    }

    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        let said = match locale {
            Locale::EnUs => en_us::write(out, message.code, message.arguments),
            Locale::ZhCn => zh_cn::write(out, message.code, message.arguments),
        };
        if !said {
            let _ = rest(out, locale, message);
        }
    }

    #[cfg(feature = "measure")]
    fn negotiate_and_write(&self, out: &mut String, header: &str, message: &Message) {
        self.write(out, negotiate(header), message);
    }
}

/// The texts apart from the writing, as one has it when there are more of them, or two places that say them.
pub struct Apart;

/// Text, or the number of an argument.
pub(super) enum Part {
    Text(&'static str),
    Argument(usize),
}

impl Part {
    fn text<'a>(&self, message: &Message<'a>) -> &'a str {
        match self {
            Part::Text(text) => text,
            Part::Argument(number) => message.arguments[*number].1,
        }
    }
}

/// Not inlined, as from another crate.
#[inline(never)]
fn parts(locale: Locale, code: u16) -> Option<&'static [Part]> {
    match locale {
        Locale::EnUs => en_us::parts(code),
        Locale::ZhCn => zh_cn::parts(code),
    }
}

impl Peer for Apart {
    const NAME: &'static str = "hand-written `match`, then `push_str`";

    fn new() -> Apart {
        Apart
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        let mut out = match parts(locale, message.code) {
            Some([Part::Text(text)]) => return Cow::Borrowed(text),
            Some(parts) => String::with_capacity(parts.iter().map(|part| part.text(message).len()).sum()),
            None => String::new(),
        };
        self.write(&mut out, locale, message);
        Cow::Owned(out)
    }

    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        match parts(locale, message.code) {
            Some(parts) => parts.iter().for_each(|part| out.push_str(part.text(message))),
            None => {
                let _ = rest(out, locale, message);
            }
        }
    }

    #[cfg(feature = "measure")]
    fn negotiate_and_write(&self, out: &mut String, header: &str, message: &Message) {
        self.write(out, negotiate(header), message);
    }
}

/// The same as one has it more often, since errors have it: `Display`.
pub struct Display;

impl Peer for Display {
    const NAME: &'static str = "hand-written `Display`";

    fn new() -> Display {
        Display
    }

    fn text<'a>(&'a self, locale: Locale, message: &Message<'a>) -> Cow<'a, str> {
        Cow::Owned(Shown { locale, message }.to_string())
    }

    fn write(&self, out: &mut String, locale: Locale, message: &Message) {
        let _ = write!(out, "{}", Shown { locale, message });
    }

    #[cfg(feature = "measure")]
    fn negotiate_and_write(&self, out: &mut String, header: &str, message: &Message) {
        self.write(out, negotiate(header), message);
    }
}

struct Shown<'a> {
    locale: Locale,
    message: &'a Message<'a>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (code, arguments) = (self.message.code, self.message.arguments);
        let shown = match self.locale {
            Locale::EnUs => en_us::show(f, code, arguments),
            Locale::ZhCn => zh_cn::show(f, code, arguments),
        };
        shown.unwrap_or_else(|| rest(f, self.locale, self.message))
    }
}

/// The usage limit, and what only English has.
fn rest(out: &mut impl fmt::Write, locale: Locale, message: &Message) -> fmt::Result {
    let (1308, [(_, unit), (_, number), (_, time)]) = (message.code, message.arguments) else {
        return out.write_str(ONLY_ENGLISH_TEXT);
    };
    let pieces = match locale {
        Locale::EnUs => {
            let is_many = matches!(*unit, "minute" | "hour" | "day" | "week" | "month") && *number != "1";
            let s = if is_many { "s" } else { "" };
            [
                "Usage limit reached for ",
                number,
                " ",
                unit,
                s,
                ". Your limit will reset at ",
                time,
                " (Beijing time, UTC+8)",
            ]
        }
        Locale::ZhCn => {
            let unit = match *unit {
                "minute" => "分钟",
                "hour" => "小时",
                "day" => "天",
                "week" => "周",
                "month" => "个月",
                unit => unit,
            };
            ["已达到 ", number, " ", unit, "的使用上限。您的限额将在 ", time, "（北京时间，UTC+8）", "重置"]
        }
    };
    pieces.into_iter().try_for_each(|piece| out.write_str(piece))
}

/// The first range of the highest weight that is English, or Chinese and not in Traditional script.
#[cfg(feature = "measure")]
fn negotiate(header: &str) -> Locale {
    let mut best = (0, Locale::EnUs);
    for range in header.as_bytes().split(|b| *b == b',') {
        let [first, second, rest @ ..] = range.trim_ascii_start() else {
            continue;
        };
        let (tag, weight) = match rest.iter().position(|b| *b == b';') {
            Some(end) => rest.split_at(end),
            None => (rest, b";q=1".as_slice()),
        };
        let locale = match [first | 0x20, second | 0x20] {
            _ if tag.first().is_some_and(|b| *b != b'-') => continue,
            [b'e', b'n'] => Locale::EnUs,
            [b'z', b'h'] if !is_traditional(tag) => Locale::ZhCn,
            _ => continue,
        };
        // Thousandths: `q=0.8` is 800.
        let mut thousandths = 0;
        let mut unit = 1000;
        for digit in weight.iter().filter(|b| b.is_ascii_digit()) {
            thousandths += u32::from(digit - b'0') * unit;
            unit /= 10;
        }
        if thousandths > best.0 {
            best = (thousandths, locale);
        }
    }
    best.1
}

#[cfg(feature = "measure")]
fn is_traditional(rest: &[u8]) -> bool {
    match rest.get(1..3) {
        Some(region) if rest.len() == 3 => {
            [b"TW", b"HK", b"MO"].iter().any(|known| region.eq_ignore_ascii_case(*known))
        }
        _ => rest.get(1..5).is_some_and(|script| script.eq_ignore_ascii_case(b"Hant")),
    }
}

/// Makes a module of four functions over the rows `code [piece ...]`, a piece being text or the number of an argument.
macro_rules! texts {
    ($locale:ident $($code:literal [$($piece:tt)*])*) => {
        pub(super) mod $locale {
            use std::borrow::Cow;
            use std::fmt;

            use crate::peers::hand::{Part, cow, part, piece, show};

            pub(in crate::peers) fn write(out: &mut String, code: u16, arguments: &[(&str, &str)]) -> bool {
                match code {
                    $($code => { $(out.push_str(piece!(arguments $piece));)* })*
                    _ => return false,
                }
                true
            }

            pub(in crate::peers) fn parts(code: u16) -> Option<&'static [Part]> {
                match code {
                    $($code => Some(&[$(part!($piece)),*]),)*
                    _ => None,
                }
            }

            pub(in crate::peers) fn show(
                f: &mut fmt::Formatter<'_>,
                code: u16,
                arguments: &[(&str, &str)],
            ) -> Option<fmt::Result> {
                match code {
                    $($code => Some(show!(f arguments $($piece)*)),)*
                    _ => None,
                }
            }

            pub(in crate::peers) fn text(code: u16, arguments: &[(&str, &str)]) -> Option<Cow<'static, str>> {
                match code {
                    $($code => Some(cow!(arguments $($piece)*)),)*
                    _ => None,
                }
            }
        }
    };
}

macro_rules! part {
    (0) => {
        Part::Argument(0)
    };
    (1) => {
        Part::Argument(1)
    };
    ($text:literal) => {
        Part::Text($text)
    };
}

macro_rules! piece {
    ($arguments:ident 0) => {
        $arguments[0].1
    };
    ($arguments:ident 1) => {
        $arguments[1].1
    };
    ($arguments:ident $text:literal) => {
        $text
    };
}

macro_rules! cow {
    ($arguments:ident $text:literal) => {
        Cow::Borrowed($text)
    };
    ($arguments:ident $($piece:tt)*) => {{
        let mut out = String::with_capacity(0 $(+ piece!($arguments $piece).len())*);
        $(out.push_str(piece!($arguments $piece));)*
        Cow::Owned(out)
    }};
}

macro_rules! show {
    ($f:ident $arguments:ident $text:literal) => {
        $f.write_str($text)
    };
    ($f:ident $arguments:ident $($piece:tt)*) => {
        (|| {
            $($f.write_str(piece!($arguments $piece))?;)*
            Ok(())
        })()
    };
}

pub(super) use {cow, part, piece, show, texts};
