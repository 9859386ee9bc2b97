//! Known sentences, to the letter, with arguments that can be nothing else: what nearly every body of this API holds.
//!
//! This is a shorter way to what [`recognize`](super::recognize) finds, never to anything else. So it reads only where the
//! general way has no choice either: a sentence that is evidence of its own, and arguments without a space, a quote or a
//! number in them that could be taken for more than it is. Whatever is not that is left to the general way.

use std::ops::Range;

use super::envelope::{Envelope, envelope};
use super::lexicon::sentences;
use super::sentence::{Ends, Fit, Sentence, Source, Values};
use super::text::is_own_id;
use crate::api_error::{ApiError, Arguments};
use crate::args::{Kind, unit};
use crate::argument::Argument;
use crate::code::ErrorCode;
use crate::evidence::Evidence;

/// A payload, whether it is known to be text or not.
pub(crate) trait Payload {
    fn bytes(&self) -> &[u8];

    /// The part as text, if it is.
    fn text(&self, part: Range<usize>) -> Option<&str>;
}

/// Recognizes an ordinary body. `None` says nothing about it but that it is for the general way.
#[inline]
pub(crate) fn recognize<P: Payload + ?Sized>(payload: &P) -> Option<ApiError> {
    let Envelope { code, message, request_id } = envelope(payload.bytes())?;
    let code = ErrorCode::new(code);
    let message = payload.text(message)?;
    let mut request_id = payload.text(request_id)?;
    let words = match message.strip_prefix("[") {
        Some(inside) => {
            let (words, id) = in_brackets(inside, code)?;
            request_id = if id.is_empty() { request_id } else { id };
            words
        }
        None => message,
    };
    let (sentence, values) = read(code, words)?;
    if words.len() < message.len() && !sentence.bears_brackets(&values) {
        return None;
    }
    if request_id.is_empty() && !sentence.bears_no_id(&values) {
        return None;
    }
    let mut arguments = match sentence.sources.len() {
        ..=1 => Arguments::new(),
        several => Arguments::with_capacity(several),
    };
    for (parameter, source) in &sentence.sources {
        let value = match source {
            Source::Implied(word) => *word,
            Source::Slot(slot) => *values.get(*slot)?,
        };
        let value = if parameter.kind == Kind::Unit { unit(value)? } else { value };
        arguments.push(Argument::new((*parameter).into(), value));
    }
    Some(ApiError {
        code: Some(code),
        arguments,
        request_id: if request_id.is_empty() { None } else { Some(request_id.into()) },
        detail: if sentence.detailed { Some(words.to_owned()) } else { None },
        message: Some(message.to_owned()),
        evidence: Some(Evidence::Wording),
        ..ApiError::default()
    })
}

impl Payload for str {
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }

    fn text(&self, part: Range<usize>) -> Option<&str> {
        self.get(part)
    }
}

impl Payload for [u8] {
    fn bytes(&self) -> &[u8] {
        self
    }

    fn text(&self, part: Range<usize>) -> Option<&str> {
        std::str::from_utf8(self.get(part)?).ok()
    }
}

/// The text in `1310][text][id]` and the ID, if that is all there is, and the code is that one.
fn in_brackets(inside: &str, code: ErrorCode) -> Option<(&str, &str)> {
    let (number, rest) = inside.split_at_checked(4)?;
    let rest = rest.strip_prefix("][")?.strip_suffix(']')?;
    (number.parse() == Ok(code.as_u16())).then_some(())?;
    match rest.len().checked_sub(30).and_then(|at| rest.split_at_checked(at)) {
        Some((before, id)) if before.ends_with('[') && is_own_id(id) => {
            Some((before.strip_suffix('[')?.trim_end_matches(' ').strip_suffix(']')?, id))
        }
        _ => Some((rest, "")),
    }
}

/// The sentence of the code that the words are, the one that says the most.
fn read(code: ErrorCode, words: &str) -> Option<(&'static Sentence, Values<'_>)> {
    // Behind more than one full stop the sentence was cut off.
    let text = words.strip_suffix("。").or_else(|| words.strip_suffix(".")).unwrap_or(words);
    if text.ends_with("。") || text.ends_with(".") || text.ends_with("…") {
        return None;
    }
    let ends = Ends::new(text, text);
    for sentence in sentences(code)? {
        match sentence.fit(text, &ends) {
            Fit::Exact(values) => return Some((sentence, values)).filter(|_| !sentence.general),
            Fit::Perhaps => return None,
            Fit::Other => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::fs;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::recognize::recognize_anything;
    use crate::recognize::wordings::{DETAILED, WORDINGS};

    const ID: &str = "20260905073518df58160ac3e4cc6e";

    /// Whether a payload is read here; then it is read as the general way reads it.
    #[track_caller]
    fn is_read(payload: &str) -> bool {
        let found = recognize(payload);
        if let Some(found) = &found {
            assert_eq!(*found, recognize_anything(payload), "{payload}");
            assert_eq!(recognize(payload.as_bytes()).as_ref(), Some(found), "{payload}");
        }
        found.is_some()
    }

    /// Every sentence that is known, with the names of its slots between braces, and its code.
    fn every_sentence() -> Vec<(u16, String)> {
        let rows = WORDINGS.iter().chain(DETAILED);
        let rows = rows.map(|(code, text)| (*code, text.replace("{ $", "{").replace(" }", "}")));
        let prepared = ErrorCode::KNOWN.iter().flat_map(|code| {
            sentences(*code).unwrap().iter().map(|sentence| (code.as_u16(), sentence.spelled()))
        });
        rows.chain(prepared).collect()
    }

    /// The sentence with values in its slots, taken in turn.
    fn filled(sentence: &str, values: &[&str]) -> String {
        let mut values = values.iter().cycle();
        let mut parts = sentence.split('{');
        let first = parts.next().unwrap().to_owned();
        parts.fold(first, |text, part| {
            let (_, behind) = part.split_once('}').unwrap();
            text + values.next().unwrap() + behind
        })
    }

    fn enveloped(form: usize, code: u16, message: &str, id: &str) -> String {
        match form {
            0 => format!(r#"{{"error":{{"code":"{code}","message":"{message}"}},"request_id":"{id}"}}"#),
            1 => format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#),
            2 => format!(r#"{{"request_id": "{id}", "error": {{"message": "{message}", "code": {code}}}}}"#),
            3 => format!(r#"{{"code":{code},"msg":"{message}","success":false}}"#),
            4 => format!(r#"{{"code":"{code}","message":"{message}"}}"#),
            5 => format!(
                r#"{{"type":"error","error":{{"type":"api_error","code":"{code}","message":"[{code}][{message}][{id}]"}},"request_id":"{ID}"}}"#
            ),
            6 => format!(r#"{{"type":"error","error":{{"code":"{code}","message":"[{code}][{message}]"}}}}"#),
            7 => format!(r#"{{"error":{{"code":"{code}","message":"[{code}][{message}] [{id}]"}}}}"#),
            _ => format!(
                "{{\"error\":{{\"code\":\"{code}\",\"message\":\"{message}\"}},\"request_id\":\"{id}\"}}\n"
            ),
        }
    }

    const FORMS: usize = 9;

    /// Values that are what they seem, and others.
    const VALUES: &[&str] = &[
        "messages",
        "top_p",
        "messages[2].content[0].text",
        "glm-4.7",
        "chat/completions",
        "SYNC",
        "5",
        "7",
        "hour",
        "天",
        "小时",
        "hours",
        "2026-08-12 18:58:34",
        ID,
        "75321742",
        "request_id",
        "error",
        "and",
        "brand.and",
        "a[123]",
        "[1214]",
        "429",
        "x429",
        "code429",
        "a404",
        "500",
        "12",
        "the field",
        "",
        " top_p",
        "top_p ",
        "top_p.",
        "top_p…",
        "“top_p”",
        "'x'",
        "2026-08-12T18:58:34",
        "2026-08-12 18:58:34Z",
        "2026-08-12",
        "sk-0123456789abcdef0123",
        "Bearer abcd1234",
        "参数",
        "z.ai",
        "20260905073518df58160ac3e4cc6e_call_0a1b",
        "(request id: abcd1234)",
        "\\u0041",
        "a\\\"b",
        "x][y",
        "is",
        "parameter",
        "5 hour",
        "https://docs.z.ai/x",
        "&quot;",
        "%22",
        "a{b}",
        "a:b",
        "a=b",
        "code=1302",
        "-",
        "_",
        "T_1",
        "0",
    ];

    #[test]
    fn every_sentence_in_every_envelope() {
        let mut read = 0;
        for (code, sentence) in every_sentence() {
            for values in [
                ["messages"; 3],
                ["glm-4.7"; 3],
                [ID; 3],
                ["5", "hour", "2026-08-12 18:58:34"],
                ["2026-08-12 18:58:34"; 3],
            ] {
                for end in ["", "。", ".", "...", "!"] {
                    let message = filled(&sentence, &values) + end;
                    read += (0..FORMS).filter(|form| is_read(&enveloped(*form, code, &message, ID))).count();
                }
            }
        }
        assert!(read > 5000, "{read}");
    }

    #[test]
    fn ordinary_bodies_are_read_here() {
        for (code, message) in [
            (1214, "messages 参数非法。请检查文档。"),
            (1214, "Invalid messages[2].content parameter. Please check the documentation"),
            (1302, "Rate limit reached for requests"),
            (1113, "余额不足或无可用资源包，请充值。"),
            (1305, "The service may be temporarily overloaded, please try again later"),
            (1308, "Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34"),
            (1308, "已达到 5 小时的使用上限。您的限额将在 2026-08-12 18:58:34 重置。"),
            (1310, "Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-08-12 18:58:34"),
            (1311, "当前订阅套餐暂未开放glm-5权限"),
            (1234, "网络错误，错误id：20260905073518df58160ac3e4cc6e，请稍后重试"),
            (1211, "Unknown Model, please check the model code."),
        ] {
            for form in 0..FORMS {
                let is_indexed = message.contains('[') && matches!(form, 5..=7);
                assert_eq!(is_read(&enveloped(form, code, message, ID)), !is_indexed, "{form} {message}");
            }
        }
    }

    #[test]
    fn seeds_go_both_ways() {
        let seeds = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds")).unwrap();
        for directory in seeds.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
            for seed in fs::read_dir(directory).unwrap() {
                let seed = fs::read(seed.unwrap().path()).unwrap();
                let text = String::from_utf8_lossy(&seed);
                is_read(&text);
                for line in text.lines() {
                    is_read(line);
                }
            }
        }
    }

    /// A body, with one thing or another done to it.
    fn body() -> impl Strategy<Value = String> {
        let values = prop::collection::vec(select(VALUES), 3);
        let id = prop_oneof![Just(ID), select(VALUES), Just("")];
        let code = prop_oneof![4 => Just(None), 1 => select(ErrorCode::KNOWN.to_vec()).prop_map(Some)];
        let end = select(vec![
            "",
            "",
            "",
            "。",
            ".",
            "。。",
            "...",
            "…",
            "!",
            " ",
            ": x",
            "，请重试",
            " (request id: abcd1234)",
            " [x]",
        ]);
        let mutation = prop_oneof![
            3 => Just(None),
            1 => (any::<prop::sample::Index>(), select(vec!["", " ", "\"", "\\", "[", "]", "{", "}", ",", ":", "1", "a", "。", "\n", "\u{1b}[0m"])).prop_map(Some),
        ];
        (select(every_sentence()), values, id, code, end, mutation, 0..FORMS).prop_map(
            |((own, sentence), values, id, code, end, mutation, form)| {
                let message = filled(&sentence, &values) + end;
                let body = enveloped(form, code.map_or(own, ErrorCode::as_u16), &message, id);
                let Some((at, other)) = mutation else { return body };
                let mut chars: Vec<char> = body.chars().collect();
                let at = at.index(chars.len());
                chars.splice(at..at + usize::from(other.len() != 1), other.chars());
                chars.into_iter().collect()
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_read_here_is_what_the_general_way_reads(body in body()) {
            is_read(&body);
        }
    }
}
