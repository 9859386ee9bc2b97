//! The two readings: the strict one, of the API's own envelopes with a known sentence, and the tolerant one, of everything else. An
//! envelope far into a payload is for the tolerant one.

use std::fs;
use std::path::Path;

use bigmodel_errors::{ApiError, ErrorCode, Evidence, Localizer};
use proptest::prelude::*;
use proptest::sample::select;

use crate::known::{FORMS, ID, VALUES, bodies, enveloped, every_body, filled, rows};
use crate::random::Random;

/// Code, arguments and request ID of a payload, the same as text and as bytes, strictly and tolerantly.
#[track_caller]
fn read(payload: &str) -> (ApiError, ApiError) {
    let error = ApiError::recognize(payload);
    assert_eq!(error, ApiError::recognize_bytes(payload.as_bytes()), "{payload}");
    (error, ApiError::recognize(&(" ".repeat(161) + payload)))
}

/// Code, form, arguments and request ID.
type Essence<'e> = (Option<ErrorCode>, Option<&'e str>, Vec<(&'e str, &'e str)>, Option<&'e str>);

fn essence(error: &ApiError) -> Essence<'_> {
    (error.code(), error.form(), error.arguments().collect(), error.request_id())
}

/// The sentences of the built-in locales, each of their forms with those values.
fn of_the_locales(values: &[&str; 3]) -> impl Iterator<Item = (u16, String)> {
    let localizer = Localizer::builtin();
    let errors = ErrorCode::KNOWN.iter().flat_map(|code| {
        let forms =
            code.forms().iter().map(|form| (ApiError::new(*code).with_form(form.name()), form.arguments()));
        std::iter::once((ApiError::new(*code), code.arguments())).chain(forms)
    });
    let filled = errors.map(|(error, names)| {
        names.iter().zip(values.iter().cycle()).fold(error, |error, (name, value)| error.with(*name, *value))
    });
    let filled: Vec<ApiError> = filled.collect();
    localizer.locales().flat_map(move |locale| {
        let chain = localizer.negotiate(&locale.to_string());
        let rendered = filled.iter().map(|error| {
            let text = localizer.render(error, &chain).to_string();
            (error.code().unwrap().as_u16(), text.replace(['\u{2068}', '\u{2069}'], ""))
        });
        rendered.collect::<Vec<_>>()
    })
}

#[test]
fn both_readings_agree_on_every_sentence_in_every_envelope() {
    let mut sentences: Vec<_> = VALUES.iter().flat_map(of_the_locales).collect();
    sentences.sort();
    sentences.dedup();
    let (mut strict, mut all) = (0, 0);
    for body in every_body().chain(bodies(sentences)) {
        let (strictly, tolerantly) = read(&body);
        assert_eq!(essence(&strictly), essence(&tolerantly), "{body}");
        if strictly.evidence() == Some(Evidence::Shape) {
            assert_eq!(tolerantly.evidence(), Some(Evidence::Shape), "{body}");
        }
        strict += usize::from(strictly.evidence() > Some(Evidence::Shape));
        all += 1;
    }
    assert!(strict > 10_000 && all > 20_000, "{strict} of {all}");
}

/// Whatever comes before an envelope with a sentence that is no evidence.
#[test]
fn both_readings_agree_on_short_sentences_after_any_prefix() {
    const PREFIXES: &[&str] = &[
        "Error code: 429 - ",
        "HTTP 500 ",
        "data: ",
        "[ERR] ",
        "message: x ",
        "msg=y, ",
        "code=12 ",
        "code: 1302 ",
        "type: error ",
        "status 400: ",
        "error: ",
        "(",
        "\"",
        "`",
        "upstream z.ai ",
        "glm-4.7 ",
        "request_id: ab12 ",
        "1302x ",
        "[1214] ",
        "path: /x ",
        "error 1302: ",
        "finish_reason: sensitive ",
        "2026-08-12 ",
        "餘额 ",
        "\n",
        "} ",
        "{\"a\":1} ",
        "[12",
        "]",
    ];
    let mut random = Random(11);
    let mut shapes = 0;
    for _ in 0..6_000 {
        let prefix: String = (0..random.below(4)).map(|_| random.pick(PREFIXES)).collect();
        let message =
            random.pick(&["prompt:不能为空", "x.y type error", "Internal Error", "messages[2].a:不能为空"]);
        let code = random.pick(&["1214", "1214", "1234"]);
        let body = match random.below(4) {
            0 => format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#),
            1 => format!("{{'error': {{'code': '{code}', 'message': '{message}'}}}}"),
            2 => format!(r#"{{"code":{code},"msg":"{message}","success":false}}"#),
            _ => format!(r#"{{"code":"{code}","message":"{message}"}}"#),
        };
        let (strictly, tolerantly) = read(&format!("{prefix}{body}"));
        let all =
            |error: &ApiError| (error.evidence(), error.http_status(), error.detail().map(str::to_owned));
        assert_eq!(essence(&strictly), essence(&tolerantly), "{prefix}{body}");
        assert_eq!(all(&strictly), all(&tolerantly), "{prefix}{body}");
        shapes += usize::from(strictly.evidence() == Some(Evidence::Shape));
    }
    assert!(shapes > 500, "{shapes}");
}

#[test]
fn what_is_short_needs_something_around_it() {
    for (message, evidence) in [
        ("[1214][top_p type error]", Evidence::Envelope),
        ("top_p type error", Evidence::Shape),
        ("top_p type error (request id: 20260905073518df58160ac3e4cc6e)", Evidence::RequestId),
    ] {
        let payload = format!(r#"{{"error":{{"code":"1214","message":"{message}"}}}}"#);
        let (error, _) = read(&payload);
        assert_eq!((error.evidence(), error.argument("field")), (Some(evidence), Some("top_p")), "{payload}");
    }
}

#[test]
fn what_any_text_may_be_is_no_more_than_it() {
    for (message, choices) in
        [("low, \\u0068igh", "low, high"), ("[low] or [high]", "[low] or [high]"), ("low ", "low")]
    {
        let body = format!(r#"{{"error":{{"code":"1210","message":"effort must be one of: {message}"}}}}"#);
        let (strictly, tolerantly) = read(&body);
        assert_eq!(strictly.argument("choices"), Some(choices), "{body}");
        assert_eq!(essence(&strictly), essence(&tolerantly), "{body}");
    }
    let body = format!("[1210][effort must be one of: low, high] [1{ID}]");
    assert_eq!(ApiError::recognize(&body).argument("choices"), Some("low, high"));
}

/// The inputs that fuzzing begins with.
fn seeds() -> impl Iterator<Item = String> {
    // The tests are a part of a package of their own, too, below this one.
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("fuzz/seeds"));
    let seeds = folders.filter_map(|folder| fs::read_dir(folder).ok()).next().unwrap();
    let directories = seeds.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = directories.flat_map(|directory| fs::read_dir(directory).unwrap());
    files.map(|file| String::from_utf8_lossy(&fs::read(file.unwrap().path()).unwrap()).into_owned())
}

#[test]
fn both_readings_agree_on_the_seeds() {
    for text in seeds() {
        for payload in text.lines() {
            let (strictly, tolerantly) = read(payload);
            assert_eq!(strictly.code(), tolerantly.code(), "{payload}");
        }
    }
}

/// Words that are arguments, and others.
const WORDS: &[&str] = &[
    "messages",
    "top_p",
    "messages[2].content[0].text",
    "glm-4.7",
    "chat/completions",
    "5",
    "hour",
    "天",
    "2026-08-12 18:58:34",
    ID,
    "75321742",
    "error",
    "and",
    "a[123]",
    "[1214]",
    "429",
    "the field",
    "",
    " top_p",
    "top_p.",
    "“top_p”",
    "sk-0123456789abcdef0123",
    "参数",
    "a\\\"b",
    "x][y",
    "(request id: abcd1234)",
    "code=1302",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is done to one, the code is one that it names, or that its sentence has alone (`"code":["1210"` is none), and
    /// the arguments are words of it.
    #[test]
    fn nothing_is_read_that_is_not_there(
        (own, sentence) in select(rows().collect::<Vec<_>>()),
        values in prop::collection::vec(select(WORDS), 3),
        form in 0..FORMS,
        at in any::<prop::sample::Index>(),
        other in select(vec!["", " ", "\"", "\\", "[", "]", "{", "}", ",", ":", "1", "a", "。", "\n"]),
    ) {
        let sentence = filled(&sentence, &values);
        let of_sentence = ApiError::recognize(&sentence);
        let body = enveloped(form, own, &sentence, ID);
        let mut chars: Vec<char> = body.chars().collect();
        let at = at.index(chars.len());
        chars.splice(at..at, other.chars());
        let body: String = chars.into_iter().collect();
        // Escapes and the ends of lines are taken out of values.
        let letters = |text: &str| text.replace(|c: char| c.is_whitespace() || c == '\\', "");
        // What looks like a key in the message is hidden in the value, too.
        let is_there = |value: &str| value.split("****").all(|part| letters(&body).contains(&letters(part)));
        let units = ["minute", "hour", "day", "week", "month"];
        for error in <[_; 2]>::from(read(&body)) {
            let mut codes = error.code().into_iter().chain(error.alternatives().iter().copied());
            let is_told = |code| of_sentence.code() == Some(code) || of_sentence.alternatives().contains(&code);
            let is_named = |code: ErrorCode| code == own || body.contains(&code.to_string()) || is_told(code);
            prop_assert!(error.code().is_none() || codes.any(is_named), "{body} {error:?}");
            // An escape is another character.
            let is_word = |(_, value): (&str, &str)| other == "\\" || is_there(value) || units.contains(&value);
            prop_assert!(error.arguments().all(is_word), "{body} {error:?}");
        }
    }
}
