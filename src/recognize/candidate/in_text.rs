//! Codes in plain text, in brackets or beside a word that announces them.

use once_cell::unsync::Lazy;

use super::{Candidate, Shape};
use crate::code::ErrorCode;
use crate::recognize::plain::brackets::{balanced_end, brackets};
use crate::recognize::plain::context::{is_about_service, sounds_like_an_error};
use crate::recognize::plain::status::status_before;
use crate::recognize::plain::tokens::{is_mark, is_part, numbers, word_at};
use crate::recognize::thresholds::{MAX_BRACKETS, MAX_IN_TEXT, MAX_TEXT_MESSAGE};
use crate::recognize::wording::known::of_code;
use crate::text::sanitize::cut;
use crate::text::words::{ends_with_one_of, is_one_of};

/// The first `[1214][text][request ID]` of a text.
pub(crate) fn in_brackets(text: &str) -> Option<Candidate> {
    let seen = brackets(text, MAX_BRACKETS)?;
    Some(Candidate {
        code: seen.code,
        message: Some(if seen.double { seen.whole } else { seen.text }.to_owned()),
        request_id: seen.id.map(str::to_owned),
        shape: if seen.double { Shape::Brackets } else { Shape::Text },
        anywhere: text.get(..seen.at).is_some_and(|before| !before.trim().is_empty())
            && !sounds_like_an_error(text),
        http_status: status_before(text, seen.at),
        after_status: text.get(..seen.at).is_some_and(|before| ends_with_status(before.trim_end())),
        at: seen.at,
        ..Candidate::default()
    })
}

/// Known codes in plain text, but for those that are read as part of an object: `LLM error 1305: text`, `错误码 1305：text`, `quota (1321): text`, `| 1214 | text |`.
pub(crate) fn in_text(text: &str, is_taken: impl Fn(usize) -> bool) -> Vec<Candidate> {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "error", "code", "type", "biz", "错误", "错误码", "代码", "返回", "报错", "エラー", "コード", "에러", "오류", "코드", "fehler", "шибка",
        "erreur", "erro", "ỗi",
    ];
    const UNITS: [char; 10] = ['个', '次', '条', '人', '元', '天', '字', '万', '名', '%'];
    const NAMES: &[&str] = &["z.ai", "zhipu", "bigmodel", "智谱", "glm"];
    let mut found = Vec::new();
    let is_about_service = Lazy::new(|| is_about_service(&text.to_ascii_lowercase()));
    for (before, digits, after) in numbers(text, 0) {
        let code = Some(digits).filter(|digits| digits.len() == 4).and_then(|code| code.parse().ok());
        let Some(code) = code.filter(|code| of_code(ErrorCode::new(*code)).is_some()) else { continue };
        // As in `code1302`, which is one word.
        let stem = before.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let is_glued = is_one_of(before.as_bytes().get(stem.len()..).unwrap_or_default(), &["code", "error"]);
        let stem = if is_glued { stem } else { before };
        // The number may end a sentence.
        let next = after.strip_prefix('.').unwrap_or(after);
        if stem.ends_with(is_part) || next.starts_with(is_part) || is_taken(before.len()) {
            continue;
        }
        let word = before.trim_end_matches(|c: char| c.is_whitespace() || "(（[#`\"':：=/,，".contains(c));
        let word = ["是", "为", " is"].iter().find_map(|is| word.strip_suffix(is)).unwrap_or(word);
        let is_bracketed = before.ends_with('[') && after.starts_with(']') && *is_about_service;
        let opens = before.ends_with(['`', '"', '\'', '「', '“']) && after.starts_with(' ');
        // Not what it counts: `1302 tokens`, `1302 个`.
        let unit = after.trim_start();
        let is_quantity = word_at(unit).ends_with('s') || unit.starts_with(UNITS);
        let is_named = ends_with_one_of(word.as_bytes(), NAMES) && !is_quantity;
        // As in `HTTP 400: 1214: invalid parameter`.
        let is_announced = is_named || ends_with_one_of(word.as_bytes(), WORDS) || ends_with_status(word);
        let rest = after.trim_start_matches([')', '）', ']', '`', '\'', ' ']);
        let rest = rest.strip_prefix('.').filter(|rest| rest.starts_with(' ')).unwrap_or(rest);
        let is_after = after.starts_with([')', '）']) && !rest.starts_with([':', '：']);
        let message = cut(rest, MAX_TEXT_MESSAGE).trim_start_matches(is_joint);
        // A bracket that the text around has opened.
        let closing = balanced_end(message, ['(', '（'], [')', '）']);
        let (inner, rest) = closing.and_then(|end| message.split_at_checked(end)).unwrap_or((message, ""));
        // As in `(429 code 1308, again): text`.
        let message = rest.strip_prefix("):").map_or(inner, str::trim_start);
        let message = message.split("\n\n").next().unwrap_or_default().trim().trim_matches(['"', '`']);
        let said = if is_after { said_before(before) } else { None };
        let message = said.unwrap_or(message.trim_end_matches([',', '，', ';', '；']));
        // The message may be anywhere before the code, too.
        let message = if message.is_empty() { cut(text.trim(), MAX_TEXT_MESSAGE) } else { message };
        found.push(Candidate {
            code,
            message: Some(message.to_owned()),
            shape: if is_announced || is_bracketed || opens { Shape::Text } else { Shape::Loose },
            http_status: status_before(text, before.len()),
            at: before.len(),
            ..Candidate::default()
        });
        if found.len() >= MAX_IN_TEXT {
            break;
        }
    }
    found
}

/// What is said before a parenthesis that is open at the end of a text, on its line or in its quotes: `"words" (code `.
fn said_before(before: &str) -> Option<&str> {
    let line = before.rsplit_once(['(', '（'])?.0.trim_end().rsplit('\n').next()?;
    let inner = line.trim_end_matches(|c| is_mark(c) || c == '\\');
    let quote = line.get(inner.len()..)?.chars().next();
    let words = quote.map_or(line, |quote| inner.rsplit(quote).next().unwrap_or(inner)).trim();
    Some(words).filter(|words| !words.is_empty() && words.len() <= MAX_TEXT_MESSAGE)
}

/// Whether a text ends with an HTTP status of an error.
fn ends_with_status(text: &str) -> bool {
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let status = text.strip_prefix(before).and_then(|digits| digits.parse::<u16>().ok());
    status.is_some_and(|status| (400..=599).contains(&status)) && !before.ends_with(is_part)
}

/// What may be between a code and its message.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || ":：-—,，|\"“「（(".contains(c)
}
