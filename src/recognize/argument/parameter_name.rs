//! The request parameter in the free text of a validator.

use crate::recognize::plain::tokens::{Token, is_code_like, is_mark, is_name, is_small, tokens};

/// The request parameter that a validator names.
pub(crate) fn field(message: &str) -> Option<&str> {
    const AFTER: &[&str] = &[
        "参数",
        "字段",
        "类型",
        "数组",
        "值",
        "不能",
        "必须",
        "不可",
        "格式",
        "超长",
        "超出",
        "超过",
        "长度",
        "只能",
        "应",
        "不存在",
        "为空",
        "不合法",
        "非法",
        "无效",
        "不支持",
        "未",
        "缺失",
        "错误",
        "取值",
        "需要",
        "列表",
        "个数",
        "数量",
        "的",
    ];
    const AFTER_WORDS: &[&str] = &[
        "parameter",
        "param",
        "field",
        "is",
        "are",
        "must",
        "cannot",
        "can't",
        "can",
        "should",
        "type",
        "value",
        "exceeds",
        "exceed",
        "does",
        "array",
        "not",
        "has",
        "was",
        "only",
        "may",
        "length",
        "format",
        "required",
        "missing",
        "invalid",
        "contains",
        "out",
    ];
    const BEFORE: &[&str] = &[
        "parameter",
        "param",
        "field",
        "参数",
        "字段",
        "当前",
        "的",
        "缺少",
        "property",
        "argument",
        "for",
        "missing",
    ];
    let candidates: Vec<Token<'_>> = tokens(message).take(64).collect();
    // 1. `tools[0].type:type is illegal`: what the message begins with, before a colon.
    if let Some(first) = candidates
        .first()
        .filter(|token| message.get(..token.start).is_some_and(|b| b.trim_matches(is_mark).is_empty()))
    {
        let rest = message.get(first.end..).unwrap_or_default().trim_start_matches(is_mark);
        let colon = rest.starts_with([':', '：']);
        if colon && is_small(first.text) && !is_reserved(first.text) {
            return Some(first.text);
        }
    }
    // 2. Code-like and followed by a colon, as after a prefix.
    let followed =
        |token: &&Token<'_>| message.get(token.end..).is_some_and(|rest| rest.starts_with([':', '：']));
    if let Some(token) = candidates.iter().filter(followed).find(|token| is_code_like(token.text)) {
        return Some(token.text);
    }
    // 3. Beside a word that goes with parameters.
    let beside = |token: &&Token<'_>| {
        let before = message.get(..token.start).unwrap_or_default().trim_end_matches(is_mark);
        let rest = message.get(token.end..).unwrap_or_default().trim_start_matches(is_mark);
        let word = rest.split(|c: char| !(c.is_ascii_alphabetic() || c == '\'')).next().unwrap_or_default();
        let lower = before.get(before.len().saturating_sub(12)..).map(str::to_ascii_lowercase);
        let before_fits = match &lower {
            Some(lower) => BEFORE.iter().any(|known| lower.ends_with(known)),
            None => BEFORE.iter().any(|known| before.ends_with(known)),
        };
        let small = token.text.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
        (small && AFTER.iter().any(|known| rest.starts_with(known)))
            || is_name(token.text)
                && (before_fits || (small && AFTER_WORDS.contains(&word) && !is_prose(before)))
    };
    if let Some(token) = candidates
        .iter()
        .filter(beside)
        .max_by_key(|token| (is_code_like(token.text), usize::MAX.saturating_sub(token.start)))
    {
        return Some(token.text);
    }
    // 4. In quotes.
    if let Some(token) = candidates.iter().find(|token| {
        let before = message.get(..token.start).and_then(|text| text.chars().next_back());
        let after = message.get(token.end..).and_then(|text| text.chars().next());
        let quoted = |c: Option<char>| c.is_some_and(|c| is_mark(c) && !c.is_whitespace());
        is_name(token.text) && quoted(before) && quoted(after)
    }) {
        return Some(token.text);
    }
    // 5. The only code-like word.
    let mut code_like = candidates.iter().filter(|token| is_code_like(token.text));
    match (code_like.next(), code_like.next()) {
        (Some(token), None) => Some(token.text),
        _ => None,
    }
}

/// Whether the words before a word make it one of a sentence: `the model is`, `your input must`.
fn is_prose(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_alphabetic()) && !before.to_ascii_lowercase().ends_with("the")
}

fn is_reserved(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "error" | "message" | "status" | "code" | "detail" | "http" | "https" | "request"
    )
}

/// The two parameters that exclude each other.
pub(crate) fn pair(message: &str) -> Option<(&str, &str)> {
    let mut names = tokens(message).take(64).filter(|token| {
        is_name(token.text) && token.text.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
    });
    let (first, second) = (names.next()?, names.next()?);
    let between = message.get(first.end..second.start)?;
    let joins = ["and", "与", "和", "or", ",", "、", "，", "或", "及", "with", "/"]
        .iter()
        .any(|word| between.contains(word));
    joins.then_some((first.text, second.text))
}
