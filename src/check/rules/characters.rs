//! Characters that do not belong into a file or a language.

use unicode_script::{Script, UnicodeScript};

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{File, FlatText, char_span, span_of};
use crate::check::analysis::writing::{Orthography, Writing};
use crate::check::rule::Rule;
use crate::locale::tag::parse_tag;
use crate::text::sanitize::is_control_in_text;

/// Languages without spaces between words, which U+200B separates.
const UNSPACED: &[&str] = &["ja", "km", "lo", "my", "th", "zh"];

/// Reports control characters, a run of them once, and bidirectional controls by a rule of their own.
pub(crate) fn controls(file: &File<'_>) {
    let language = parse_tag(file.locale).unwrap_or_default().language;
    let has_unspaced_words = UNSPACED.contains(&language.as_str());
    let mut strays: Vec<(usize, char)> = Vec::new();
    for line in file.text.split_inclusive('\n') {
        let start = file.at(line);
        let stray = line.char_indices().filter(|(at, c)| match c {
            // A comment may be indented by tabs.
            '\t' => !line.starts_with('#'),
            '\r' => line.get(*at..) != Some("\r\n"),
            c => is_stray(*c, has_unspaced_words),
        });
        strays.extend(stray.map(|(at, c)| (start.saturating_add(at), c)));
    }
    // The line ends of old Macs are one mistake, however many lines there are.
    let mut returns = strays.iter().filter(|(_, c)| *c == '\r');
    if let (Some((at, _)), Some(_)) = (returns.next(), returns.next()) {
        file.report(Rule::ControlCharacter, span_of(*at, 1), None, "U+000D, the line end of old Macs")
            .help("save the file with LF as line ends");
        strays.retain(|(_, c)| *c != '\r');
    }
    let follows = |one: &(usize, char), other: &(usize, char)| {
        char_span(*one).end == other.0 && is_bidi(one.1) == is_bidi(other.1)
    };
    for (at, c) in strays.chunk_by(follows).filter_map(<[_]>::first) {
        let name = format!("U+{:04X}", u32::from(*c));
        let (rule, sentence, help) = match c {
            c if is_bidi(*c) => (
                Rule::BidiCharacter,
                format!("{name}, a character that changes the direction of the text around it"),
                "delete it: arguments are isolated when the text is rendered",
            ),
            '\t' => (Rule::ControlCharacter, "a tab".to_owned(), "use spaces"),
            '\u{feff}' => {
                let sentence = format!("{name}, a byte-order mark in the middle of the file");
                (Rule::ControlCharacter, sentence, "delete it")
            }
            c => {
                let kind = if is_control_in_text(*c) { "a control" } else { "an invisible" };
                (Rule::ControlCharacter, format!("{name}, {kind} character"), "delete it")
            }
        };
        file.report(rule, char_span((*at, *c)), None, sentence).help(help);
    }
}

/// Returns whether a character other than a tab and a carriage return has no place in a file.
fn is_stray(c: char, has_unspaced_words: bool) -> bool {
    match c {
        '\n' => false,
        // Characters without a width, of which soft hyphens, joiners and selectors of variants have a use, and U+200B where words
        // are not spaced.
        '\u{200b}' => !has_unspaced_words,
        '\u{180e}' | '\u{2061}'..='\u{2064}' => true,
        c => is_control_in_text(c),
    }
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reports characters of a broken encoding, each run once, and returns whether there are any.
pub(crate) fn encoding(subject: &Subject<'_, '_>) -> bool {
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
    let width = match windows_byte(rest.first()?.1)? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut tail = rest.get(1..width)?.iter();
    tail.all(|(_, c)| windows_byte(*c).is_some_and(|byte| (0x80..0xc0).contains(&byte))).then_some(width)
}

fn windows_byte(c: char) -> Option<u8> {
    const FROM_80: &[char] = &[
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match (0x80..).zip(FROM_80).find(|(_, other)| **other == c) {
        Some((byte, _)) => Some(byte),
        None => u8::try_from(u32::from(c)).ok().filter(|byte| *byte >= 0xa0),
    }
}

/// How many Chinese characters make a sentence that must have kana in Japanese.
const MIN_SENTENCE: usize = 5;

/// Reports letters of other scripts, a run of them once, and words that mix look-alikes of two.
pub(crate) fn script(subject: &Subject<'_, '_>) {
    let Some(writing) = &subject.context.locale.writing else { return };
    for flat in subject.flat_texts() {
        foreign_letters(subject, writing, flat);
        mixed_scripts(subject, writing, flat);
        chinese_sentence(subject, writing, flat);
    }
}

fn foreign_letters(subject: &Subject<'_, '_>, writing: &Writing, flat: &FlatText) {
    let is_foreign = |(_, c): &(usize, char)| writing.objection(*c).is_some();
    for run in flat.chars.chunk_by(|one, other| is_foreign(one) == is_foreign(other)) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if let Some(objection) = writing.objection(first.1) {
            subject.report(Rule::ForeignScript, first.0..char_span(*last).end, objection);
        }
    }
}

/// Reports a Japanese sentence without kana; a title may do without.
fn chinese_sentence(subject: &Subject<'_, '_>, writing: &Writing, flat: &FlatText) {
    let is_han = |c: char| c.script() == Script::Han;
    let is_kana = |c: char| matches!(c.script(), Script::Hiragana | Script::Katakana);
    let is_stop = |c| matches!(c, '。' | '，' | '、' | '！' | '？');
    let is_sentence = flat.count(is_han) >= MIN_SENTENCE && flat.count(is_stop) > 0;
    let is_objected = flat.count(|c| writing.is_foreign(c)) > 0;
    if writing.orthography != Orthography::Japanese || !is_sentence || flat.count(is_kana) > 0 || is_objected
    {
        return;
    }
    let first = flat.chars.iter().find(|(_, c)| is_han(*c));
    if let (Some((start, _)), Some(last)) = (first, flat.last()) {
        let sentence = "a sentence without kana is not Japanese";
        subject.report(Rule::ForeignScript, *start..char_span(last).end, sentence);
    }
}

/// Reports words of Latin letters and Cyrillic or Greek ones that look like them.
fn mixed_scripts(subject: &Subject<'_, '_>, writing: &Writing, flat: &FlatText) {
    for word in flat.chars.split(|(_, c)| !c.is_alphabetic()) {
        let is_latin = |(_, c): &&(usize, char)| c.script() == Script::Latin;
        let is_like = |(_, c): &&(usize, char)| matches!(c.script(), Script::Cyrillic | Script::Greek);
        let (latin, like) = (word.iter().filter(is_latin).count(), word.iter().filter(is_like).count());
        // A Latin name may have the ending of another language.
        let name = word.iter().take_while(|c| is_latin(c)).count();
        if name > 1 && name == latin {
            continue;
        }
        let strange = if latin <= like { word.iter().find(is_latin) } else { word.iter().find(is_like) };
        let strange = strange.filter(|(_, c)| latin > 0 && like > 0 && writing.objection(*c).is_none());
        if let Some((at, c)) = strange {
            let script = c.script().full_name();
            let sentence = format!("\"{c}\" is a letter of the {script} script in a word of another");
            subject
                .report(Rule::ForeignScript, char_span((*at, *c)), sentence)
                .help("write the letter of the other script, which looks the same");
        }
    }
}
