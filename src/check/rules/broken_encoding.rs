//! Characters that a wrong encoding, a private font or a print font has left.

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::span_of;
use crate::check::rule::Rule;

/// Reports them, each run once, and returns whether there are any.
pub(crate) fn check(subject: &Subject<'_, '_>) -> bool {
    let mut is_broken = false;
    for flat in subject.flat_texts() {
        let mut rest = flat.chars.as_slice();
        while let Some(((at, _), after)) = rest.split_first() {
            let Some((run, sentence)) = broken_run(rest) else {
                rest = after;
                continue;
            };
            is_broken = true;
            let bytes = run.iter().map(|(_, c)| c.len_utf8()).sum();
            subject
                .report(Rule::BrokenEncoding, span_of(*at, bytes), sentence)
                .help("save the file as UTF-8, and type these characters again");
            rest = rest.get(run.len()..).unwrap_or_default();
        }
    }
    is_broken
}

/// Returns the characters from here on that are broken in the same way, and their description.
fn broken_run(rest: &[(usize, char)]) -> Option<(&[(usize, char)], String)> {
    let (_, first) = rest.first()?;
    let (length, sentence) = if let Some(what) = objection(*first) {
        let length = rest.iter().take_while(|(_, c)| objection(*c) == Some(what)).count();
        (length, format!("U+{:04X}, {what}", u32::from(*first)))
    } else if let length @ 1.. = entity(rest) {
        (length, "HTML, which readers see as it is".to_owned())
    } else {
        (misread(rest), "UTF-8 that was read as another encoding".to_owned())
    };
    Some((rest.get(..length).filter(|run| !run.is_empty())?, sentence))
}

/// Returns what is wrong with a character by itself.
fn objection(c: char) -> Option<&'static str> {
    match c {
        char::REPLACEMENT_CHARACTER => Some("the sign of a lost character"),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}' => Some("a character of a private font"),
        // The initial, medial or final form of an Arabic letter, which fonts choose by themselves; without the few signs that have
        // no other form.
        '\u{fb50}'..='\u{fbb1}'
        | '\u{fbd3}'..='\u{fd3d}'
        | '\u{fd50}'..='\u{fdf1}'
        | '\u{fe70}'..='\u{fefc}' => Some("a letter form for print only"),
        // It looks like the character, and is found by no search.
        '\u{2e80}'..='\u{2fd5}' => Some("a radical for dictionaries in place of a character"),
        // The mark of voiced kana, which is one with its letter but where it was decomposed.
        '\u{3099}' | '\u{309a}' => Some("a mark apart from its letter"),
        _ => None,
    }
}

/// Returns the length of the reference to a character that a text begins with, as in HTML.
fn entity(rest: &[(usize, char)]) -> usize {
    const NAMES: &[&str] =
        &["&amp;", "&apos;", "&hellip;", "&laquo;", "&nbsp;", "&quot;", "&raquo;", "&shy;"];
    let starts = |name: &&str| name.chars().eq(rest.iter().map(|(_, c)| *c).take(name.len()));
    NAMES.iter().copied().find(starts).map_or(0, str::len)
}

/// Returns how many characters from here on are bytes of UTF-8. A single character is enough only with the first bytes that
/// Western text turns into.
fn misread(rest: &[(usize, char)]) -> usize {
    let is_sure = matches!(rest, [(_, 'Ã' | 'Â'), ..] | [(_, 'â'), (_, '€'), ..]);
    let mut left = rest;
    let mut count = 0..usize::from(!is_sure);
    let mut is_enough = false;
    while let Some(after) = encoded_char(left).and_then(|width| left.get(width..)) {
        is_enough |= count.next().is_none();
        left = after;
    }
    if is_enough { rest.len().saturating_sub(left.len()) } else { 0 }
}

/// Returns how many characters are the bytes of one.
fn encoded_char(rest: &[(usize, char)]) -> Option<usize> {
    let width = match byte(rest.first()?.1)? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut tail = rest.get(1..width)?.iter();
    tail.all(|(_, c)| byte(*c).is_some_and(|byte| (0x80..0xc0).contains(&byte))).then_some(width)
}

/// Returns the byte of a character in Windows-1252.
fn byte(c: char) -> Option<u8> {
    const FROM_80: &[char] = &[
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match (0x80..).zip(FROM_80).find(|(_, other)| **other == c) {
        Some((byte, _)) => Some(byte),
        None => u8::try_from(u32::from(c)).ok().filter(|byte| *byte >= 0xa0),
    }
}
