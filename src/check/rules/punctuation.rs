//! Punctuation: full width between Chinese and Japanese characters, half width elsewhere, Arabic in Arabic.

use unicode_script::{Script, UnicodeScript};

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, SLOT, sentences};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;

/// Half width, and full width.
const WIDTHS: &[(char, char)] =
    &[(',', '，'), (';', '；'), (':', '：'), ('!', '！'), ('?', '？'), ('(', '（'), (')', '）'), ('.', '。')];

/// Latin, and Arabic.
const ARABIC: &[(char, char)] = &[(',', '،'), (';', '؛'), ('?', '؟')];

/// What a character stands between: its direct neighbours, and those behind a space.
struct Place {
    before: char,
    after: char,
    far_before: char,
    far_after: char,
}

/// Reports punctuation of the wrong kind.
pub(crate) fn check(locale: &Locale<'_>, file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    let Some(writing) = &locale.writing else { return };
    for (_, pattern) in entry.patterns() {
        for sentence in sentences(file, pattern) {
            let chars: Vec<char> = sentence.chars.iter().map(|(_, c)| *c).collect();
            let odd = odd_brackets(&chars);
            for (position, (at, c)) in sentence.chars.iter().enumerate() {
                let place = Place::of(&chars, position);
                // A run is reported once.
                if is_wide_letter(*c) && is_wide_letter(place.before) {
                    continue;
                }
                if *c == ' '
                    && writing.is_chinese_or_japanese()
                    && is_word(place.before)
                    && is_word(place.after)
                {
                    let span = *at..at.saturating_add(1);
                    let finding = Finding::new(Rule::Punctuation, span, "a space between two characters");
                    sink.report(file, finding.of(entry).help("take it out"));
                    continue;
                }
                if is_wide_letter(*c) {
                    let rest = chars.get(position..).unwrap_or_default();
                    let run: String = rest.iter().take_while(|c| is_wide_letter(**c)).collect();
                    let narrow: String = run.chars().filter_map(half_of).collect();
                    let sentence = format!("\"{}\" is of full width here", quoted(&run));
                    let finding =
                        Finding::new(Rule::Punctuation, *at..at.saturating_add(run.len()), sentence);
                    sink.report(file, finding.of(entry).help(format!("write \"{}\"", quoted(&narrow))));
                    continue;
                }
                let instead = if writing.is_chinese_or_japanese() {
                    in_chinese(locale, *c, &place, odd.contains(&position))
                } else if writing.is_arabic() && c.is_ascii() {
                    let arabic = ARABIC.iter().find(|(latin, _)| latin == c).map(|(_, arabic)| *arabic);
                    arabic.filter(|_| is_arabic(place.before)).map(|arabic| (arabic, "is Latin"))
                } else {
                    half_of(*c).map(|half| (half, "is of full width"))
                };
                if let Some((instead, what)) = instead {
                    let sentence = format!("\"{c}\" {what} here");
                    let finding =
                        Finding::new(Rule::Punctuation, *at..at.saturating_add(c.len_utf8()), sentence);
                    sink.report(file, finding.of(entry).help(format!("write \"{instead}\"")));
                }
            }
        }
    }
}

/// The brackets of half width whose counterparts are of full width.
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
    fn of(chars: &[char], position: usize) -> Place {
        let (head, rest) = chars.split_at_checked(position).unwrap_or_default();
        let tail = rest.get(1..).unwrap_or_default();
        let far = |c: &&char| !matches!(c, ' ' | '\n');
        Place {
            before: head.last().copied().unwrap_or('\n'),
            after: tail.first().copied().unwrap_or('\n'),
            far_before: head.iter().rev().take(3).find(far).copied().unwrap_or('\n'),
            far_after: tail.iter().take(3).find(far).copied().unwrap_or('\n'),
        }
    }
}

/// What should stand in place of a character of a Chinese or Japanese text.
fn in_chinese(locale: &Locale<'_>, c: char, place: &Place, is_odd: bool) -> Option<(char, &'static str)> {
    let full = WIDTHS.iter().find(|(half, _)| *half == c).map(|(_, full)| *full);
    let is_wrong = match c {
        // The inside of URLs, versions and numbers has no Chinese before it.
        '.' => {
            is_chinese(place.before) && (matches!(place.after, ' ' | '\n' | SLOT) || is_chinese(place.after))
        }
        '(' => is_chinese(place.far_before) || is_chinese(place.after),
        ')' => is_chinese(place.before) || is_chinese(place.far_after),
        ',' | ';' | ':' | '!' | '?' => is_chinese(place.before) || is_chinese(place.far_after),
        _ => false,
    };
    if let (true, Some(full)) = (is_wrong || is_odd, full) {
        let comma = if locale.id.language.as_str() == "ja" && c == ',' { '、' } else { full };
        return Some((comma, "is of half width"));
    }
    // A run of half-width letters is reported once.
    if is_half_kana(c) && !is_half_kana(place.before) {
        return Some((wide_katakana(c), "is of half width"));
    }
    let is_wide = match c {
        // A name in Latin letters may stand on both sides of a Chinese colon; a number or an address may not.
        '：' => (place.before.is_ascii_digit() && place.after.is_ascii_digit()) || place.after == '/',
        '，' => place.before.is_ascii_digit() && place.after.is_ascii_digit(),
        '＋' | '－' | '．' | '＝' | '＿' | '／' => {
            place.before.is_ascii_alphanumeric() && place.after.is_ascii_alphanumeric()
        }
        '\u{3000}' => true,
        _ => false,
    };
    half_of(c).filter(|_| is_wide).map(|half| (half, "is of full width"))
}

fn is_half_kana(c: char) -> bool {
    matches!(c, '\u{ff61}'..='\u{ff9f}')
}

/// The punctuation; of the letters it is enough to know that they have another width.
fn wide_katakana(c: char) -> char {
    match c {
        '\u{ff61}' => '。',
        '\u{ff62}' => '「',
        '\u{ff63}' => '」',
        '\u{ff64}' => '、',
        '\u{ff65}' => '・',
        _ => 'ア',
    }
}

fn is_wide_letter(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// The half-width form of a full-width character.
fn half_of(c: char) -> Option<char> {
    match c {
        // The braces are those of broken placeables.
        '｛' | '｝' => None,
        '！'..='～' => char::from_u32(u32::from(c).saturating_sub(0xfee0)),
        '。' => Some('.'),
        '、' => Some(','),
        '\u{3000}' => Some(' '),
        _ => None,
    }
}

/// A Chinese or Japanese character, or punctuation of theirs.
pub(crate) fn is_chinese(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana)
        || matches!(c, '\u{3001}'..='\u{303f}' | 'ー' | '！'..='｠' | '“' | '”')
}

/// A letter of a language that has no spaces between words.
fn is_word(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana)
}

fn is_arabic(c: char) -> bool {
    c.script() == Script::Arabic
}
