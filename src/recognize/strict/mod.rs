//! Known sentences, to the letter, with arguments that can be nothing else: what nearly every body of this API holds.
//!
//! This is a shorter way to what [`recognize`](super::recognize) finds, never to anything else. So it reads only where the
//! general way has no choice either: a sentence that is evidence of its own, and arguments without a space, a quote or a
//! number in them that could be taken for more than it is. Whatever is not that is left to the general way.

mod content_filter;
mod envelope;
mod prefix;

use crate::api_error::ApiError;
use crate::api_error::argument::{Argument, Arguments};
use crate::api_error::evidence::Evidence;
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, unit};
use crate::recognize::plain::context::is_own_id;
use crate::recognize::strict::content_filter::filters;
use crate::recognize::strict::envelope::{Envelope, envelope};
use crate::recognize::strict::prefix::body;
use crate::recognize::wording::exact::{Ends, Fit, Sentence, Source, Values};
use crate::recognize::wording::index::sentences;

/// A payload, whether it is known to be text or not.
pub(crate) trait Payload {
    /// Bytes of it that have been compared with text, as text.
    fn text<'p>(&'p self, part: &'p [u8]) -> &'p str;
}

/// What an ordinary body says. It is text, every byte of it having been compared with known text.
#[derive(Clone, Copy)]
pub(crate) struct Ordinary<'p> {
    pub(crate) code: ErrorCode,
    pub(crate) sentence: &'static Sentence,
    /// What stands in the slots of the sentence.
    pub(crate) values: Values<'p>,
    /// The message; the words of the sentence may stand in brackets in it.
    pub(crate) message: &'p [u8],
    pub(crate) words: &'p [u8],
    /// Empty where there is none.
    pub(crate) request_id: &'p [u8],
    /// The ID beside a message that has one in its brackets, which is the one that counts.
    pub(crate) other_id: &'p [u8],
    /// The list of content filters; empty where there is none.
    pub(crate) filters: &'p [u8],
    /// What stands before the body states it.
    pub(crate) http_status: Option<u16>,
}

/// Reads an ordinary body. `None` says nothing about it but that it is for the general way.
#[inline]
pub(crate) fn ordinary(payload: &[u8]) -> Option<Ordinary<'_>> {
    let is_wrapped = !payload.starts_with(b"{");
    let (payload, http_status) = if is_wrapped { body(payload)? } else { (payload, None) };
    let Envelope { code, message, request_id, is_typed, filters } = envelope(payload)?;
    let code = ErrorCode::new(code);
    let message = payload.get(message)?;
    let (mut request_id, mut other_id) = (payload.get(request_id)?, &[][..]);
    let filters = payload.get(filters)?;
    let words = match message.strip_prefix(b"[") {
        Some(inside) => {
            let (words, id) = in_brackets(inside, code)?;
            if !id.is_empty() {
                (request_id, other_id) = (id, request_id);
            }
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
    let is_bare = words.len() == message.len() && !is_typed && filters.is_empty() && !is_wrapped;
    let is_told = sentence.is_evidence || is_bare && sentence.stands_alone(words, request_id);
    if !is_told {
        return None;
    }
    Some(Ordinary { code, sentence, values, message, words, request_id, other_id, filters, http_status })
}

impl Ordinary<'_> {
    fn evidence(&self, payload: &(impl Payload + ?Sized)) -> Evidence {
        if self.sentence.is_evidence {
            return Evidence::Wording;
        }
        let ids = self.values.iter().chain([&self.request_id]);
        if ids.into_iter().any(|id| is_own_id(payload.text(id))) {
            Evidence::RequestId
        } else {
            Evidence::Shape
        }
    }

    /// The error, of the payload that was read.
    #[inline]
    pub(crate) fn error(&self, payload: &(impl Payload + ?Sized)) -> ApiError {
        let mut arguments = match self.sentence.sources.len() {
            ..=1 => Arguments::new(),
            several => Arguments::with_capacity(several),
        };
        for (parameter, source) in &self.sentence.sources {
            let name = (*parameter).into();
            arguments.push(match source {
                // The one word for a unit.
                Source::Implied(word) => Argument::plain(name, word),
                Source::Slot(slot) => {
                    // There are as many values as slots.
                    let value = payload.text(self.values.get(*slot).copied().unwrap_or_default());
                    match parameter.kind {
                        // Digits, hyphens and colons, and no zone.
                        Kind::Time => Argument::plain(name, value),
                        Kind::Unit => Argument::plain(name, unit(value).unwrap_or(value)),
                        _ => Argument::new(name, value),
                    }
                }
            });
        }
        ApiError {
            code: Some(self.code),
            arguments,
            request_id: if self.request_id.is_empty() {
                None
            } else {
                Some(payload.text(self.request_id).into())
            },
            detail: if self.sentence.detailed { Some(payload.text(self.words).to_owned()) } else { None },
            message: Some(payload.text(self.message).to_owned()),
            evidence: Some(self.evidence(payload)),
            http_status: self.http_status,
            content_filter: if self.filters.is_empty() { Vec::new() } else { filters(self.filters) },
            ..ApiError::default()
        }
    }
}

impl Payload for str {
    #[inline]
    fn text<'p>(&'p self, part: &'p [u8]) -> &'p str {
        // Where in the payload they stand; to look at them again would take as long as all the rest.
        let start = part.as_ptr().addr().saturating_sub(self.as_ptr().addr());
        self.get(start..start.saturating_add(part.len())).unwrap_or_default()
    }
}

impl Payload for [u8] {
    fn text<'p>(&'p self, part: &'p [u8]) -> &'p str {
        std::str::from_utf8(part).unwrap_or_default()
    }
}

/// The text in `1310][text][id]` and the ID, if that is all there is, and the code is that one.
fn in_brackets(inside: &[u8], code: ErrorCode) -> Option<(&[u8], &[u8])> {
    let (number, rest) = inside.split_at_checked(4)?;
    let rest = rest.strip_prefix(b"][")?.strip_suffix(b"]")?;
    (inside.text(number).parse() == Ok(code.as_u16())).then_some(())?;
    match rest.len().checked_sub(30).and_then(|at| rest.split_at_checked(at)) {
        Some((before, id)) if before.ends_with(b"[") && is_own_id(inside.text(id)) => {
            let mut before = before.strip_suffix(b"[")?;
            while let Some(shorter) = before.strip_suffix(b" ") {
                before = shorter;
            }
            Some((before.strip_suffix(b"]")?, id))
        }
        _ => Some((rest, b"")),
    }
}

/// The sentence of the code that the words are, the one that says the most, and what stands in its slots.
fn read(code: ErrorCode, words: &[u8]) -> Option<(&'static Sentence, Values<'_>)> {
    let wide = "。".as_bytes();
    // Behind more than one full stop the sentence was cut off.
    let text = words.strip_suffix(wide).or_else(|| words.strip_suffix(b".")).unwrap_or(words);
    if text.ends_with(wide) || text.ends_with(b".") || text.ends_with("…".as_bytes()) {
        return None;
    }
    let ends = Ends::new(text, text);
    for sentence in sentences(code)? {
        match sentence.fit(text, &ends) {
            Fit::Exact(values) => return if sentence.general { None } else { Some((sentence, values)) },
            Fit::Perhaps => return None,
            Fit::Other => {}
        }
    }
    None
}

#[cfg(test)]
pub(crate) mod tests {
    use std::fs;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::recognize::recognize_anything;
    use crate::recognize::wording::table::{DETAILED, WORDINGS};

    const ID: &str = "20260905073518df58160ac3e4cc6e";

    /// Whether a payload is read here; then it is read as the general way reads it.
    #[track_caller]
    fn is_read(payload: &str) -> bool {
        let found = ordinary(payload.as_bytes());
        if let Some(found) = &found {
            let error = found.error(payload);
            assert_eq!(error, recognize_anything(payload), "{payload}");
            assert_eq!(error, found.error(payload.as_bytes()), "{payload}");
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
    pub(crate) fn filled(sentence: &str, values: &[&str]) -> String {
        let mut values = values.iter().cycle();
        let mut parts = sentence.split('{');
        let first = parts.next().unwrap().to_owned();
        parts.fold(first, |text, part| {
            let (_, behind) = part.split_once('}').unwrap();
            text + values.next().unwrap() + behind
        })
    }

    pub(crate) fn enveloped(form: usize, code: u16, message: &str, id: &str) -> String {
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
            8 => format!(
                r#"{{"contentFilter":[{{"level":1,"role":"user"}}],"error":{{"code":"{code}","message":"{message}"}}}}"#
            ),
            9 => format!(
                r#"{{"error":{{"code":"{code}","message":"{message}"}},"contentFilter":[{{"level":0,"role":"history"}},{{"level":2,"role":"assistant"}}],"request_id":"{id}"}}"#
            ),
            10 => format!(
                r#"{{"code":{code},"content_filter": [{{"level": 3, "role": "user"}}], "message":"{message}"}}"#
            ),
            11 => {
                format!(r#"data: {{"error":{{"code":"{code}","message":"{message}"}},"request_id":"{id}"}}"#)
            }
            12 => format!(r#"429: {{"code":"{code}","message":"{message}"}}"#),
            13 => format!(
                r#"Error code: 400, with error text {{"error":{{"code":"{code}","message":"{message}"}},"request_id":"{id}"}}"#
            ),
            14 => format!(
                r#"Error code: 502 - {{"error":{{"message":"[{code}][{message}][{id}]","code":"{code}"}}}}"#
            ),
            _ => format!(
                "{{\"error\":{{\"code\":\"{code}\",\"message\":\"{message}\"}},\"request_id\":\"{id}\"}}\n"
            ),
        }
    }

    pub(crate) const FORMS: usize = 16;

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

    /// Every sentence with several sets of values, in every envelope.
    pub(crate) fn every_body() -> impl Iterator<Item = String> {
        let sets = [
            ["messages"; 3],
            ["glm-4.7"; 3],
            ["sk-abcdefghijklmnopqrst"; 3],
            ["AbCd"; 3],
            [ID; 3],
            ["5", "hour", "2026-08-12 18:58:34"],
            ["1", "天", "2026-08-12 18:58:34"],
            ["2026-08-12 18:58:34"; 3],
        ];
        every_sentence().into_iter().flat_map(move |(code, sentence)| {
            sets.into_iter().flat_map(move |values| {
                let sentence = sentence.clone();
                ["", "。", ".", "...", "!"].into_iter().flat_map(move |end| {
                    let message = filled(&sentence, &values) + end;
                    (0..FORMS).map(move |form| enveloped(form, code, &message, ID))
                })
            })
        })
    }

    #[test]
    fn every_sentence_in_every_envelope() {
        let read = every_body().filter(|body| is_read(body)).count();
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
                let is_indexed = message.contains('[') && matches!(form, 5..=7 | 14);
                assert_eq!(is_read(&enveloped(form, code, message, ID)), !is_indexed, "{form} {message}");
            }
        }
    }

    #[test]
    fn a_status_before_a_body_is_read() {
        for status in 0..1000 {
            let is_code = ErrorCode::new(status).is_known();
            for before in ["Error code: ", ""] {
                for behind in [": ", " ", " - ", ", with error text "] {
                    let body =
                        enveloped(usize::from(status % 11), 1302, "Rate limit reached for requests", ID);
                    let read = is_read(&format!("{before}{status}{behind}{body}"));
                    let is_usual = (400..=599).contains(&status) && before.is_empty() == (behind.len() <= 2);
                    assert_eq!(read, is_usual && (before.is_empty() || !is_code), "{before}{status}{behind}");
                }
            }
        }
    }

    /// The inputs that fuzzing begins with.
    fn seeds() -> impl Iterator<Item = String> {
        let seeds = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds")).unwrap();
        let directories = seeds.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
        let files = directories.flat_map(|directory| fs::read_dir(directory).unwrap());
        files.map(|file| String::from_utf8_lossy(&fs::read(file.unwrap().path()).unwrap()).into_owned())
    }

    #[test]
    fn seeds_go_both_ways() {
        for text in seeds() {
            is_read(&text);
            for line in text.lines() {
                is_read(line);
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
                let end = at.saturating_add(usize::from(other.len() != 1));
                chars.splice(at..end, other.chars());
                chars.into_iter().collect()
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_read_here_is_what_the_general_way_reads(body in body()) {
            is_read(&body);
        }
    }
}
