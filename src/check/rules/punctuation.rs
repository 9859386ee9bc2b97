//! Punctuation: full width between Chinese and Japanese characters, half width elsewhere, Arabic in Arabic; and how texts end.

use fluent_syntax::ast;
use unicode_script::{Script, UnicodeScript};

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, SLOT, char_span, span_of};
use crate::check::analysis::pattern::Inline;
use crate::check::analysis::reference::ReferencePart;
use crate::check::analysis::writing::{Orthography, Writing};
use crate::check::findings::quoted;
use crate::check::rule::Rule;

/// Half width, and full width.
const WIDTHS: &[(char, char)] =
    &[(',', '，'), (';', '；'), (':', '：'), ('!', '！'), ('?', '？'), ('(', '（'), (')', '）'), ('.', '。')];

/// Latin, and Arabic.
const ARABIC: &[(char, char)] = &[(',', '،'), (';', '؛'), ('?', '؟')];

/// What no text has twice.
const REPEATABLE: &[char] = &['。', '，', '、', '；', '：', '،', '؛'];

/// A character with its neighbors: the direct ones, and the next that are not spaces.
struct Place {
    c: char,
    before: char,
    after: char,
    far_before: char,
    far_after: char,
    /// Whether it is a half-width bracket with a full-width counterpart.
    is_odd: bool,
}

/// Reports the wrong kind of punctuation.
pub(crate) fn marks(subject: &Subject<'_, '_>) {
    let Some(writing) = &subject.context.locale.writing else { return };
    for flat in subject.flat_texts() {
        let chars: Vec<char> = flat.chars.iter().map(|(_, c)| *c).collect();
        let odd = odd_brackets(&chars);
        for (position, (at, c)) in flat.chars.iter().enumerate() {
            if subject.is_app() && subject.context.file.is_quoted(*at, c.encode_utf8(&mut [0; 4])) {
                continue;
            }
            let place = Place::of(&chars, position, &odd);
            let report = |length: usize, sentence: String| {
                subject.report(Rule::Punctuation, span_of(*at, length), sentence)
            };
            let run = |is: fn(char) -> bool, with: fn(&str) -> String, what: &str| {
                if !is(place.before) {
                    let rest = chars.get(position..).unwrap_or_default();
                    let run: String = rest.iter().copied().take_while(|c| is(*c)).collect();
                    report(run.len(), format!("\"{}\" is {what} here", quoted(&run)))
                        .help(format!("write \"{}\"", quoted(&with(&run))));
                }
            };
            if is_wide_letter(*c) {
                run(is_wide_letter, |run| run.chars().filter_map(half_of).collect(), "full-width");
            } else if writing.is_chinese_or_japanese() && is_half_kana(*c) {
                run(is_half_kana, full_kana, "half-width");
            } else if REPEATABLE.contains(c) && place.before == *c {
                report(c.len_utf8(), format!("\"{c}\" is repeated")).help("delete it");
            } else if matches!(c, '،' | '؛') && place.after.is_alphabetic() {
                report(c.len_utf8(), format!("no space after \"{c}\""));
            } else if *c == ' '
                && writing.is_chinese_or_japanese()
                && is_word(place.before)
                && is_word(place.after)
                // An app may space the parts of a name, and what stands for what the user writes.
                && !subject.is_app()
            {
                report(1, "a space between two characters".to_owned()).help("delete it");
            } else if let Some((instead, what)) = instead_of(subject, writing, &place) {
                report(c.len_utf8(), format!("\"{c}\" {what} here")).help(format!("write \"{instead}\""));
            }
        }
    }
}

/// Returns the character to write instead, and what is wrong with the one that is there.
fn instead_of(subject: &Subject<'_, '_>, writing: &Writing, place: &Place) -> Option<(char, &'static str)> {
    if writing.is_chinese_or_japanese() {
        in_chinese(subject, writing, place)
    } else if writing.has(Script::Arabic) && place.c.is_ascii() {
        let (_, arabic) = ARABIC.iter().find(|(latin, _)| *latin == place.c)?;
        (place.before.script() == Script::Arabic).then_some((*arabic, "is Latin"))
    } else {
        half_of(place.c).map(|half| (half, "is full-width"))
    }
}

/// Returns the positions of half-width brackets with a full-width counterpart.
fn odd_brackets(chars: &[char]) -> Vec<usize> {
    let mut open = Vec::new();
    let mut odd = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        match (c, open.last()) {
            ('(' | '（', _) => open.push((at, *c)),
            (')', Some((_, '（'))) => odd.push(at),
            ('）', Some((start, '('))) => odd.push(*start),
            _ => {}
        }
        if matches!(c, ')' | '）') {
            open.pop();
        }
    }
    odd
}

impl Place {
    fn of(chars: &[char], position: usize, odd: &[usize]) -> Place {
        let (head, rest) = chars.split_at_checked(position).unwrap_or_default();
        let (c, tail) = rest.split_first().unwrap_or((&'\n', &[]));
        let far = |c: &&char| !matches!(c, ' ' | '\n');
        Place {
            c: *c,
            is_odd: odd.contains(&position),
            before: head.last().copied().unwrap_or('\n'),
            after: tail.first().copied().unwrap_or('\n'),
            far_before: head.iter().rev().take(3).find(far).copied().unwrap_or('\n'),
            far_after: tail.iter().take(3).find(far).copied().unwrap_or('\n'),
        }
    }
}

/// The same as [`instead_of`], in Chinese or Japanese.
fn in_chinese(subject: &Subject<'_, '_>, writing: &Writing, place: &Place) -> Option<(char, &'static str)> {
    let c = place.c;
    let full = WIDTHS.iter().find(|(half, _)| *half == c).map(|(_, full)| *full);
    let is_wrong = match c {
        // The inside of URLs, versions and numbers has no Chinese before it.
        '.' => {
            is_chinese(place.before) && (matches!(place.after, ' ' | '\n' | SLOT) || is_chinese(place.after))
        }
        // An app may have its own style where Latin is beside it, and in Japanese.
        ',' | ';' if subject.is_app() => is_word(place.before),
        _ if subject.is_app() && writing.orthography == Orthography::Japanese => false,
        '(' if subject.is_app() => is_word(place.after),
        ')' | ':' | '!' | '?' if subject.is_app() => is_word(place.before),
        '(' => is_chinese(place.far_before) || is_chinese(place.after),
        ')' => is_chinese(place.before) || is_chinese(place.far_after),
        ',' | ';' | ':' | '!' | '?' => is_chinese(place.before) || is_chinese(place.far_after),
        _ => false,
    };
    if let (true, Some(full)) = (is_wrong || place.is_odd, full) {
        let comma = if writing.orthography == Orthography::Japanese && c == ',' { '、' } else { full };
        return Some((comma, "is half-width"));
    }
    let is_wide = match c {
        // A name in Latin letters may stand on both sides of a Chinese colon; a number or an address may not.
        '：' => (place.before.is_ascii_digit() && place.after.is_ascii_digit()) || place.after == '/',
        '，' => place.before.is_ascii_digit() && place.after.is_ascii_digit(),
        '＋' | '－' | '．' | '＝' | '＿' | '／' => {
            place.before.is_ascii_alphanumeric() && place.after.is_ascii_alphanumeric()
        }
        '\u{3000}' => !(subject.is_app() && place.before == '\n'),
        _ => false,
    };
    half_of(c).filter(|_| is_wide).map(|half| (half, "is full-width"))
}

fn is_half_kana(c: char) -> bool {
    matches!(c, '\u{ff61}'..='\u{ff9f}')
}

/// Returns the full-width form of half-width kana, in which a letter and its voiced mark are one.
fn full_kana(run: &str) -> String {
    const FULL: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    let mut full = String::new();
    for c in run.chars() {
        let marked =
            |by: u32| full.chars().next_back().and_then(|c| char::from_u32(u32::from(c).saturating_add(by)));
        let composed = match c {
            'ﾞ' if full.ends_with('ウ') => Some('ヴ'),
            'ﾞ' => marked(1),
            'ﾟ' => marked(2),
            _ => None,
        };
        if composed.is_some() {
            full.pop();
        }
        let position = usize::try_from(u32::from(c).saturating_sub(0xff61)).unwrap_or_default();
        full.extend(composed.or_else(|| FULL.chars().nth(position)));
    }
    full
}

fn is_wide_letter(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// Returns the half-width form of a full-width character.
fn half_of(c: char) -> Option<char> {
    match c {
        // Braces are reported as broken placeables.
        '｛' | '｝' => None,
        '！'..='～' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32),
        '。' => Some('.'),
        '、' => Some(','),
        '\u{3000}' => Some(' '),
        _ => None,
    }
}

/// Returns whether a character is a Chinese or Japanese one, or their punctuation.
pub(crate) fn is_chinese(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana)
        || matches!(c, '\u{3001}'..='\u{303f}' | 'ー' | '！'..='｠' | '“' | '”')
}

/// Returns whether a character is a letter of a language without spaces between words.
fn is_word(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana)
}

/// Languages that end a sentence with nothing, or with a space.
const WITHOUT_STOPS: &[&str] = &["jbo", "km", "lo", "my", "th"];

/// Reports texts that end with another punctuation than their originals.
pub(crate) fn ends(subject: &Subject<'_, '_>) {
    let Some(original) = subject.original() else { return };
    let language = subject.context.locale.language();
    if WITHOUT_STOPS.contains(&language) {
        return;
    }
    for text in &subject.texts {
        let Some(part) = original.part(text.attribute) else { continue };
        let Some(flat) = text.flat_texts.first() else { continue };
        let (Some(last), Some(found), Some(expected)) =
            (flat.last(), subject.context.file.ending(flat), part.ending)
        else {
            continue;
        };
        // The end of another message is checked there.
        if let Some(ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(Inline::MessageReference { .. }),
        }) = text.pattern.elements.last()
        {
            continue;
        }
        // A selector ends in as many ways as it has variants.
        if (found == SLOT && text.flat_texts.len() > 1) || (expected == SLOT && part.has_variants) {
            continue;
        }
        let name = quoted(text.name);
        let (is, should) = (stop(found, language), stop(expected, "en"));
        let is_same = is == should
            || stop_before_brackets(flat, language).is_some_and(|stop| should == Some(stop))
            || subject.is_app() && is_free(flat, part, is, should);
        let sentence = match (is, should) {
            _ if is_same => continue,
            (Some(_), None) => format!("\"{name}\" ends with \"{found}\", which the reference does not"),
            (None, _) => format!("\"{name}\" ends without \"{expected}\", which the reference has"),
            _ => format!("\"{name}\" ends with \"{found}\", the reference with \"{expected}\""),
        };
        subject.report(Rule::EndPunctuation, char_span(last), sentence);
    }
}

/// Returns whether an app may end a text otherwise: with a full stop for emphasis, a heading as a question, and an abbreviation with or
/// without a full stop.
fn is_free(flat: &FlatText, part: &ReferencePart, is: Option<char>, should: Option<char>) -> bool {
    match (is, should) {
        (Some('.' | '!'), Some('.' | '!')) | (Some('?'), None) => true,
        (Some('.'), None) => {
            let words = flat.words();
            words.len() <= 2 || words.last().is_some_and(|(_, word)| word.chars().count() <= 2)
        }
        (None, Some('.')) => part.words.split_whitespace().count() <= 1,
        _ => false,
    }
}

/// Returns how a text ends whose last sentence has brackets after its full stop.
fn stop_before_brackets(flat: &FlatText, language: &str) -> Option<char> {
    let rest = flat.chars.iter().rev().map(|(_, c)| *c).skip_while(|c| c.is_whitespace());
    let mut before = rest.skip_while(|c| !matches!(c, '(' | '（')).skip(1).skip_while(|c| c.is_whitespace());
    let is_bracketed = matches!(flat.chars.last(), Some((_, ')' | '）')));
    stop(before.next().filter(|_| is_bracketed)?, language)
}

/// Returns the ASCII form of a character that ends a sentence, whatever its script.
fn stop(c: char, language: &str) -> Option<char> {
    match (c, language) {
        // Greek asks with a semicolon, and Armenian has its own full stop, for which many type a colon.
        (';', "el") => return Some('?'),
        (':', "hy") => return Some('.'),
        ('՝', "hy") => return Some(':'),
        _ => {}
    }
    match c {
        '.' | '。' | '．' | '｡' | '۔' | '।' | '։' | '።' => Some('.'),
        '?' | '？' | '؟' | '\u{37e}' | '՞' => Some('?'),
        '!' | '！' | '՜' => Some('!'),
        ':' | '：' => Some(':'),
        ',' | '，' | '、' | '،' => Some(','),
        ';' | '؛' | '；' => Some(';'),
        '…' => Some('…'),
        _ => None,
    }
}
