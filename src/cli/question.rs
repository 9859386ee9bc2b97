//! A code as a person asks for it: `1113`, `error 1302`, `what does 1302 mean?`. Only `explain` takes these, where the whole text is
//! the question; in a log line, a number beside "error" says nothing about whose error it is.

use bigmodel_errors::ErrorCode;

/// The longest question, in bytes.
const MAX_BYTES: usize = 200;

/// Words that stand beside a code, in lower case. In writing without spaces, other letters may touch them.
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "code", "error", "err", "errno", "errorcode", "errcode", "exception", "api", "bigmodel", "z.ai", "zhipu",
    "错误", "错误码", "代码", "报错", "编码", "智谱", "錯誤", "錯誤碼", "代碼", "エラー", "コード", "番号", "خطأ",
    "الخطأ", "رمز", "الرمز", "كود", "오류", "에러", "코드", "ошибка", "код", "fehler", "fehlercode", "erreur",
    "código", "erro",
];

/// Words that may stand between one of these and the code.
const BETWEEN: &[&str] = &["is", "was", "no", "number", "nr", "of", "the", "with"];

/// Words that make a question of a text without a question mark. A text begins with one of the first, or contains one of the others.
const OPENINGS: &[&str] = &["what", "what's", "whats", "why", "how", "explain", "meaning", "help"];
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "什么", "什麼", "怎么", "怎麼", "意思", "含义", "含義", "为何", "為何", "とは", "何", "意味", "なぜ", "معنى", "لماذا", "ماذا",
];

/// Returns the code that a text asks for, if it names only one number that can be a code.
pub(super) fn code(text: &str) -> Option<ErrorCode> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn a_code_is_found_however_one_asks_for_it() {
        for text in [
            "1302", " 1302\n", "[1302]", "(1302)", "#1302", "\"1302\"", "1302.", "1302?", "1302：", "E1302",
            "err1302", "err 1302", "error 1302", "Error: 1302", "ERROR-1302", "error=1302", "error code 1302",
            "error_code: 1302", "errorCode=1302", "code: 1302", "code 1302", "error no. 1302",
            "error number 1302", "error code is 1302", "code is: '1302'", "1302 error", "api error 1302",
            "Z.ai 1302", "glm-4.7 error 1302", "I keep getting error 1302 from the API",
            "what does error 1302 mean?", "What does 1302 mean", "why 1302?", "how to fix 1302", "explain 1302",
            "what is 1302", "错误码1302", "错误码：1302", "报错1302", "1302是什么意思", "1302错误", "錯誤代碼 1302", "1302 是什麼意思？",
            "エラーコード1302", "エラー１３０２", "خطأ ١٣٠٢", "1302エラー", "1302とは", "1302 の意味", "رمز الخطأ 1302",
            "ما معنى 1302؟", "الخطأ 1302", "오류 1302", "Fehler 1302", "erreur 1302",
        ] {
            assert_eq!(code(text), Some(ErrorCode::CONCURRENCY_LIMIT), "{text:?}");
        }
        // A code that this version does not know, in the range of a category.
        assert_eq!(code("error 1299"), Some(ErrorCode::new(1299)));
    }

    #[test]
    #[rustfmt::skip]
    fn a_number_that_nobody_asks_for_is_none() {
        for text in [
            "", "error", "9999", "error 9999", "0", "error 13020", "port 1302", "listening on 1302",
            "took 1302 ms", "error after 1302ms", "1302 of 4000 done", "error 10.1302", "error 1302.5",
            "2026-1302", "13:1302", "error 1302 or 1303?", "x1302", "$1302", "errors in 1302 files",
            "the code has 1302 lines", r#"{"code":1302,"msg":"bad token"}"#, "<p>error 1302</p>",
            "error 1302\nTraceback", "zipcode 1302", "terror 1302", "model glm-1302",
        ] {
            assert_eq!(code(text), None, "{text:?}");
        }
        assert_eq!(code(&format!("error 1302 {}", "x".repeat(MAX_BYTES))), None);
    }
}
