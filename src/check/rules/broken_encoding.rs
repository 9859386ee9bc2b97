//! Characters that are what is left of others: those of a wrong encoding, of a private font, of a printer.

use crate::check::analysis::file::{Entry, File, sentences};
use crate::check::report::findings::{Finding, Sink};
use crate::check::rule::Rule;

/// Reports them, a run of each kind once, and returns whether there are any.
pub(crate) fn check(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) -> bool {
    let mut is_broken = false;
    for (_, pattern) in entry.patterns() {
        for sentence in sentences(file, pattern) {
            let mut rest = sentence.chars.as_slice();
            while let Some(((at, c), _)) = rest.split_first() {
                let (length, what) = strange(rest);
                if length > 0 {
                    is_broken = true;
                    let end = rest
                        .get(length.saturating_sub(1))
                        .map_or(*at, |(at, c)| at.saturating_add(c.len_utf8()));
                    let help = "save the text as UTF-8, and write these characters anew";
                    let finding = Finding::new(Rule::BrokenEncoding, *at..end, what(*c)).of(entry);
                    sink.report(file, finding.help(help));
                }
                rest = rest.get(length.max(1)..).unwrap_or_default();
            }
        }
    }
    is_broken
}

type Sentence = fn(char) -> String;

/// How many characters from here on are of one kind, and what is said of them.
fn strange(rest: &[(usize, char)]) -> (usize, Sentence) {
    let run = |is: fn(char) -> bool| rest.iter().take_while(|(_, c)| is(*c)).count();
    let kinds: [(usize, Sentence); 3] = [
        (run(|c| c == char::REPLACEMENT_CHARACTER), |_| {
            "U+FFFD, which stands for a character that got lost".to_owned()
        }),
        (run(is_private), |c| format!("U+{:04X}, a character that every font draws otherwise", u32::from(c))),
        (run(is_presented), |c| {
            format!("U+{:04X}, a form of a letter that is for printing only", u32::from(c))
        }),
    ];
    let known = kinds.into_iter().find(|(length, _)| *length > 0);
    known.unwrap_or_else(|| (misread(rest), |_| "UTF-8 that was read as another encoding".to_owned()))
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}')
}

/// The forms of Arabic letters at the beginning, in the middle and at the end of a word, which fonts choose by themselves. A
/// few signs have no other form.
fn is_presented(c: char) -> bool {
    matches!(c, '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdf1}' | '\u{fe70}'..='\u{fefc}')
}

/// How many characters from here on are the bytes of others. A single one is believed only of the letters that Western text
/// turns into.
fn misread(rest: &[(usize, char)]) -> usize {
    let first = rest.first().map_or(' ', |(_, c)| *c);
    let mut length = 0_usize;
    let mut count = 0_usize;
    while let Some(width) = rest.get(length..).and_then(one) {
        length = length.saturating_add(width);
        count = count.saturating_add(1);
    }
    let is_sure = matches!(first, 'Ã' | 'Â') || (first == 'â' && rest.get(1).is_some_and(|(_, c)| *c == '€'));
    if count > usize::from(!is_sure) { length } else { 0 }
}

/// How many characters are the bytes of one.
fn one(rest: &[(usize, char)]) -> Option<usize> {
    let lead = byte(rest.first()?.1)?;
    let width = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut tail = rest.get(1..width)?.iter();
    tail.all(|(_, c)| byte(*c).is_some_and(|byte| (0x80..0xc0).contains(&byte))).then_some(width)
}

/// The byte that Windows-1252 has for a character.
fn byte(c: char) -> Option<u8> {
    const ABOVE: &[char] = &[
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match ABOVE.iter().position(|other| *other == c) {
        Some(position) => u8::try_from(position.saturating_add(0x80)).ok(),
        None => u8::try_from(u32::from(c)).ok().filter(|byte| *byte >= 0xa0),
    }
}
