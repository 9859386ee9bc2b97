//! A code as a person asks for it: `1113`, `error 1302`, `what does 1302 mean?`. Only `explain` takes these, where the whole text is
//! the question; in a log line, a number beside "error" says nothing about whose error it is.

use bigmodel_errors::ErrorCode;

/// The longest question, in bytes.
const MAX_BYTES: usize = 200;

/// Words beside a code, in lower case. In writing without spaces, other letters may touch them.
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "code", "error", "err", "errno", "errorcode", "errcode", "exception", "api", "bigmodel", "z.ai", "zhipu",
    "错误", "错误码", "代码", "报错", "编码", "智谱", "錯誤", "錯誤碼", "代碼", "エラー", "コード", "番号", "خطأ",
    "الخطأ", "رمز", "الرمز", "كود", "오류", "에러", "코드", "ошибка", "код", "fehler", "fehlercode", "erreur",
    "código", "erro",
];

/// Words that may be between one of these and the code.
const BETWEEN: &[&str] = &["is", "was", "no", "number", "nr", "of", "the", "with"];

/// Words that make a question of a text without a question mark. A text begins with one of the first, or contains one of the others.
const OPENINGS: &[&str] = &["what", "what's", "whats", "why", "how", "explain", "meaning", "help"];
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "什么", "什麼", "怎么", "怎麼", "意思", "含义", "含義", "为何", "為何", "とは", "何", "意味", "なぜ", "معنى", "لماذا", "ماذا",
];

/// Returns the code that a text asks for, if it names only one number that can be a code.
pub(crate) fn code(text: &str) -> Option<ErrorCode> {
    let text = text.trim();
    if text.len() > MAX_BYTES || text.contains(['{', '<', '\n']) {
        return None;
    }
    let lower: String = text.to_lowercase().chars().map(ascii_digit).collect();
    let mut numbers = numbers(&lower);
    let (before, digits, after) = numbers.next()?;
    if numbers.next().is_some() {
        return None;
    }
    let code: ErrorCode = digits.parse().ok()?;
    let is_alone =
        !before.chars().chain(after.chars()).any(char::is_alphabetic) || matches!(before, "e" | "err");
    let is_asked = is_alone || ends_in_noun(before) || begins_with_noun(after) || is_question(&lower);
    (is_asked && code.category().is_some()).then_some(code)
}

/// The ASCII digit for a full-width or Arabic one, as other keyboards write them.
fn ascii_digit(c: char) -> char {
    let zero = match c {
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return c,
    };
    char::from_digit(u32::from(c).saturating_sub(zero), 10).unwrap_or(c)
}

/// Finds the numbers of four digits that belong to no longer number, name or date, each with what is before and after it.
fn numbers(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut rest = 0_usize;
    std::iter::from_fn(move || {
        loop {
            let start = text.get(rest..)?.find(is_digit)?.saturating_add(rest);
            let (before, from) = text.split_at_checked(start)?;
            let end = from.find(|c| !is_digit(c)).unwrap_or(from.len());
            let (digits, after) = from.split_at_checked(end)?;
            rest = start.saturating_add(end);
            if end == 4 && !is_part(before.chars().rev()) && !is_part(after.chars()) {
                return Some((before, digits, after));
            }
        }
    })
}

/// Returns whether the characters next to a number, the nearest first, make it a part of something longer: `10.1302`, `1302ms`,
/// `2026-1302`. A letter before it may be that of `E1302`.
fn is_part(mut near: impl Iterator<Item = char>) -> bool {
    match (near.next(), near.next()) {
        (Some('.' | ',' | '-' | ':' | '/' | '_'), Some(next)) => next.is_ascii_digit(),
        (Some('e' | 'r'), _) => false,
        (Some(c), _) => c.is_ascii_alphanumeric() || c == '$',
        (None, _) => false,
    }
}

fn ends_in_noun(before: &str) -> bool {
    let mut before = before;
    loop {
        before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
        let shorter =
            BETWEEN.iter().find_map(|word| before.strip_suffix(word).filter(|rest| !ends_in_letter(rest)));
        match shorter {
            Some(shorter) => before = shorter,
            None => break,
        }
    }
    let is_noun = |noun: &&str| {
        let rest = before.strip_suffix(*noun);
        rest.is_some_and(|rest| !noun.is_ascii() || !ends_in_letter(rest))
    };
    NOUNS.iter().any(is_noun)
}

fn begins_with_noun(after: &str) -> bool {
    let after = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_noun = |noun: &&str| {
        let rest = after.strip_prefix(*noun);
        rest.is_some_and(|rest| !noun.is_ascii() || !rest.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    NOUNS.iter().any(is_noun)
}

fn ends_in_letter(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_alphabetic())
}

fn is_question(text: &str) -> bool {
    let first = text.split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default();
    text.ends_with(['?', '？', '؟'])
        || OPENINGS.contains(&first)
        || ASKING.iter().any(|word| text.contains(word))
}
