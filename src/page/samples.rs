//! What arrives with a code: examples of its arguments, and of the payloads that carry it.

use bigmodel_errors::{ApiError, ErrorCode, Localizer};
use serde_json::json;

/// The request ID of the samples, in the form of this API's.
const REQUEST_ID: &str = "20261122093015a1b2c3d4e5f60718";

/// The reference, whose comments have an example of each argument.
const REFERENCE: &str = include_str!("../../locales/en-US/errors.ftl");

/// An argument of a code or of one of its forms.
pub(super) struct Argument {
    pub(super) name: &'static str,
    pub(super) example: &'static str,
}

/// Returns the arguments of a code and of its forms.
pub(super) fn arguments(code: ErrorCode) -> Vec<Argument> {
    let mut names: Vec<&'static str> = Vec::new();
    let of_forms = code.forms().iter().flat_map(|form| form.arguments());
    for name in code.arguments().iter().chain(of_forms) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let comments = comments_of(&code.message_id());
    let of_name = |name: &'static str| {
        let example = described(comments.iter().copied(), name).and_then(example_in);
        Argument { name, example: example.unwrap_or_default() }
    };
    names.into_iter().map(of_name).collect()
}

/// What a comment has of an argument: all of its line from the bracket on, as in `$name (text): what it is, for example "x"`.
pub(super) fn described<'c>(mut comment: impl Iterator<Item = &'c str>, name: &str) -> Option<&'c str> {
    comment.find_map(|line| line.strip_prefix('$')?.strip_prefix(name)?.strip_prefix(" ("))
}

/// The example in such a text.
pub(super) fn example_in(described: &str) -> Option<&str> {
    described.split('"').nth(1)
}

/// The comment lines above a message of the reference.
fn comments_of(id: &str) -> Vec<&'static str> {
    let start = format!("{id} =");
    let mut comments = Vec::new();
    for line in REFERENCE.lines() {
        if line.starts_with(&start) {
            return comments;
        }
        match line.strip_prefix("# ") {
            Some(comment) => comments.push(comment),
            None => comments.clear(),
        }
    }
    Vec::new()
}

/// Returns the sentences that the server is known to send with a code, beside that of the reference, with examples of its arguments.
pub(super) fn observed(code: ErrorCode) -> impl Iterator<Item = String> {
    let arguments = arguments(code);
    let filled = move |text: &str| {
        arguments.iter().fold(text.to_owned(), |text, argument| {
            text.replace(&format!("{{ ${} }}", argument.name), argument.example)
        })
    };
    bigmodel_errors::observed(code).map(filled)
}

/// The sentence of the reference, with examples of its arguments.
fn reference(code: ErrorCode) -> String {
    let error = arguments(code)
        .into_iter()
        .fold(ApiError::new(code), |error, argument| error.with(argument.name, argument.example));
    let localizer = Localizer::builtin();
    localizer.render(&error, &localizer.negotiate("en-US")).to_terminal()
}

/// Returns payloads with a code, each with the name of its words. Their sentence is one that the server is known to send in English.
pub(super) fn payloads(code: ErrorCode) -> [(&'static str, String); 5] {
    let message = observed(code).find(|text| text.is_ascii()).unwrap_or_else(|| reference(code));
    let in_brackets = format!("[{code}][{message}][{REQUEST_ID}]");
    let (status, kind) = match code.http_status() {
        Some(status @ 401) => (status, "authentication_error"),
        Some(status @ 429) => (status, "rate_limit_error"),
        Some(status @ (500 | 529)) => (status, "api_error"),
        status => (status.unwrap_or(400), "invalid_request_error"),
    };
    let [quoted, quoted_brackets] = [&message, &in_brackets].map(|text| json!(text).to_string());
    let id = format!(r#""request_id":"{REQUEST_ID}""#);
    let nested = format!(r#"{{"error":{{"code":"{code}","message":{quoted}}},{id}}}"#);
    let anthropic = format!(
        r#"{{"type":"error","error":{{"type":"{kind}","code":"{code}","message":{quoted_brackets}}},{id}}}"#
    );
    let flat = format!(r#"{{"code":{code},"msg":{quoted},"success":false}}"#);
    let exception = format!("Error code: {status} - {{'error': {{'code': '{code}', 'message': {quoted}}}}}");
    [
        ("sample-nested", nested),
        ("sample-anthropic", anthropic),
        ("sample-flat", flat),
        ("sample-exception", exception),
        ("sample-log", format!("2026-11-22 09:30:15 ERROR {in_brackets}")),
    ]
}

/// Returns where a code is documented or was seen, each with the month in which it was read.
pub(super) fn sources(code: ErrorCode) -> &'static [(&'static str, &'static str)] {
    match code.as_u16() {
        // Undocumented: the endpoints for usage.
        401 => &[("https://docs.z.ai/devpack/extension/usage-query-plugin", "2026-11")],
        ..2000 => &[
            ("https://docs.z.ai/api-reference/api-code", "2026-11"),
            ("https://docs.bigmodel.cn/cn/api/api-code", "2026-11"),
            ("https://docs.bigmodel.cn/cn/faq/api-code", "2026-09"),
        ],
        // The gateway of the Start Plan.
        2000.. => &[("https://zcode.z.ai", "2026-10")],
    }
}

#[cfg(test)]
mod tests {
    use bigmodel_errors::AppMessage;

    use super::*;
    use crate::page::words::with_words;

    #[test]
    fn every_argument_has_an_example_and_a_description_in_every_locale() {
        let localizer = with_words(Localizer::builder()).build().unwrap();
        for argument in ErrorCode::KNOWN.iter().flat_map(|code| arguments(*code)) {
            assert!(!argument.example.is_empty(), "{}", argument.name);
            for locale in localizer.locales() {
                let message = AppMessage::new(format!("app-page-argument-{}", argument.name));
                let chain = localizer.negotiate(&locale.to_string());
                assert_eq!(localizer.format(&message, &chain).unwrap().locale(), locale, "{}", argument.name);
            }
        }
    }

    #[test]
    fn samples_are_recognized_as_their_code() {
        for code in ErrorCode::KNOWN {
            for (name, payload) in payloads(*code) {
                assert_eq!(ApiError::recognize(&payload).code(), Some(*code), "{name} {payload}");
                assert!(!payload.contains('$'), "{name} {payload}");
            }
        }
    }

    #[test]
    fn samples_are_in_the_words_of_the_server() {
        for (code, expected) in [
            (1113, "Insufficient balance or no resource package. Please recharge."),
            (1214, "The messages parameter is illegal. Please check the documentation."),
            (1261, "Prompt exceeds max length"),
            (1308, "Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34"),
            // No other sentence is known than that of the reference.
            (1222, "API chat/completions does not exist"),
        ] {
            let [(_, nested), ..] = payloads(ErrorCode::new(code));
            assert!(nested.contains(&json!(expected).to_string()), "{nested}");
        }
    }
}
