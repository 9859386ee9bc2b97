//! From whatever the server, or somebody between, sent to an [`ApiError`].
//!
//! Nearly all payloads are read by [`strict`], which is authoritative. Everything else goes the tolerant way:
//!
//! 1. [`candidate`]: places in the text where a code and a message may stand, in objects first, then elsewhere;
//! 2. [`evaluate`]: each is read with the wordings of its code, and judged by what it rests on;
//! 3. the first that is surely this API's wins, else the first at all; else a sentence tells its code;
//! 4. what comes without a code is noted: finish reason, task status, wrong address, HTTP status.

mod argument;
mod candidate;
mod evaluate;
mod json;
mod normalize;
mod plain;
mod strict;
mod thresholds;
mod wording;
#[cfg(all(test, unix))]
mod worst;

use crate::recognize::thresholds::MAX_OTHERS;
use std::cmp::Reverse;

use self::candidate::{Shape, Sighting, elsewhere, in_brackets, in_objects};
use self::evaluate::{Surroundings, assess, by_sentence};
use self::json::fields::{Fields, Value};
use self::json::keys::Name;
use self::json::scan::scan;
use self::normalize::prepare;
#[cfg(feature = "lines")]
pub(crate) use self::plain::context::is_own_id;
use self::plain::context::{appended_id, own_id};
use self::plain::status::first_status;
#[cfg(feature = "lines")]
pub(crate) use self::strict::StrictReading;
pub(crate) use self::strict::read as read_strictly;
#[cfg(test)]
pub(crate) use self::strict::tests::every_body;
#[cfg(feature = "lines")]
pub(crate) use self::wording::exact::Sentence;
#[cfg(test)]
pub(crate) use self::wording::index::sentences;
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::parameter::{ERROR_ID, NEXT_FLUSH_TIME, REQUEST_ID, TASK_ID};
use crate::text::small_string::Short;

impl ApiError {
    /// Recognizes what the server sent, in whatever wrapping it arrived.
    ///
    /// It reads JSON envelopes of all kinds, Python and JavaScript notation, quotes escaped several times, brackets, log lines
    /// with a payload in them, streams, truncated text, and sentences without a code. It never fails: what is not recognized
    /// has no [`code`](ApiError::code), and the text in [`message`](ApiError::message). It takes time linear in the length of the
    /// payload, of which at most [1 MiB](crate::limits::PAYLOAD_BYTES) is read.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, ErrorCode};
    ///
    /// let line = r#"Error code: 429 - {'error': {'code': '1308', 'message': 'Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34'}}"#;
    /// let error = ApiError::recognize(line);
    /// assert_eq!(error.code(), Some(ErrorCode::USAGE_LIMIT));
    /// assert_eq!(error.argument("unit"), Some("hour"));
    /// assert_eq!(error.argument("next_flush_time"), Some("2026-08-12 18:58:34"));
    /// assert_eq!(error.http_status(), Some(429));
    /// ```
    pub fn recognize(payload: &str) -> ApiError {
        match read_strictly(payload.as_bytes()) {
            Some(found) => found.error(payload),
            None => recognize_tolerantly(payload),
        }
    }

    /// Recognizes bytes; what is not UTF-8 in them is read as U+FFFD.
    pub fn recognize_bytes(payload: &[u8]) -> ApiError {
        // A payload that is read strictly is not looked through for what is not UTF-8.
        match read_strictly(payload) {
            Some(found) => found.error(payload),
            None => recognize_tolerantly(&String::from_utf8_lossy(payload)),
        }
    }

    /// Recognizes the body of a response of which the HTTP status is known.
    pub fn from_response(status: u16, body: impl AsRef<[u8]>) -> ApiError {
        ApiError::recognize_bytes(body.as_ref()).with_http_status(status)
    }
}

/// The tolerant reading.
fn recognize_tolerantly(payload: &str) -> ApiError {
    let text = prepare(payload);
    let fields = scan(&text);
    let surroundings = Surroundings::new(&text);
    let assessed = |sighting| assess(&sighting, &surroundings).map(|error| (sighting, error));
    let mut found: Vec<(Sighting, ApiError)> =
        in_objects(&text, &fields).into_iter().filter_map(assessed).collect();
    let is_told = |(_, error): &(Sighting, ApiError)| error.evidence == Some(Evidence::Wording);
    if found.iter().any(is_told) {
        let is_new = |seen: &Sighting| {
            let words = seen.message.as_deref().unwrap_or_default();
            !found
                .iter()
                .any(|(known, _)| known.message.as_ref().is_some_and(|message| message.contains(words)))
        };
        let beside = in_brackets(&text).filter(is_new).and_then(assessed);
        found.extend(beside);
    } else {
        // What plain text says of a code that an object has is dropped below; most of it is that, and long to read.
        let structured = found.iter().filter(|(sighting, _)| sighting.shape < Shape::Text);
        let structured: Vec<u16> = structured.map(|(sighting, _)| sighting.code).collect();
        let is_new = |seen: &Sighting| seen.shape < Shape::Text || !structured.contains(&seen.code);
        let others = elsewhere(&text, &fields, 0).into_iter().filter(is_new);
        found.extend(others.filter_map(assessed));
    }
    // 3. Surely ours first, then by the strength of the shape, then by place. Three digits are an HTTP status more often than
    // a code, and a code without a message is what is left of one that was cut.
    found.sort_by_key(|(sighting, error)| {
        let unsure = error.evidence <= Some(Evidence::Shape);
        let place = (sighting.at, Reverse(error.arguments.len()));
        (unsure, sighting.code < 1000, sighting.message.is_none(), unsure && sighting.is_weak(), place)
    });
    // What plain text says of a code is not another error than what an object says of it.
    let structured: Vec<_> =
        found.iter().filter(|(s, _)| s.shape < Shape::Text).map(|(_, e)| e.code).collect();
    found.retain(|(sighting, error)| sighting.shape < Shape::Text || !structured.contains(&error.code));
    let mut errors = found.into_iter().map(|(_, error)| error);
    let told = || {
        let messages = fields.fields.iter().filter(|field| matches!(field.name, Name::Message | Name::Msg));
        // What is not sealed overlaps, and is read as part of the whole.
        let messages = messages.filter(|field| field.sealed).filter_map(|field| match &field.value {
            Value::Text(message) => Some(message),
            Value::Bare(_) | Value::Nested(_) => None,
        });
        by_sentence(&text, messages)
    };
    let mut error = errors.next().or_else(told).unwrap_or_default();
    error.others = errors.fold(Vec::new(), |mut others, other| {
        let same = |known: &ApiError| known.code == other.code && known.message == other.message;
        if !same(&error) && !others.iter().any(same) && others.len() < MAX_OTHERS {
            others.push(other);
        }
        others
    });
    if error.request_id.is_none() && error.code.is_some() && error.others.is_empty() {
        // An ID anywhere in the text is this error's if there is no other that it could be of.
        let is_other = |id: &&str| [ERROR_ID, TASK_ID].iter().any(|of| error.argument(of.name) == Some(*id));
        let own = || surroundings.own_id().filter(|id| !is_other(id));
        let id = surroundings.appended_id().or_else(own).or_else(|| error.argument(REQUEST_ID.name));
        error.request_id = id.map(Short::from);
    }
    complete(&mut error, &text, &fields);
    if error.message.is_none() && error.code.is_none() {
        // Nothing but controls: even that is not lost.
        error.message = Some(payload.to_owned()).filter(|payload| !payload.trim().is_empty());
    }
    error.redact_by_message();
    error.others.iter_mut().for_each(ApiError::redact_by_message);
    error
}

/// 4. Adds what stands beside or instead of a code.
fn complete(error: &mut ApiError, text: &str, fields: &Fields<'_>) {
    let last = |name: Name| {
        fields.fields.iter().rev().filter(|field| field.name == name).find_map(|field| trimmed(&field.value))
    };
    error.finish_reason = last(Name::FinishReason).filter(|reason| is_word(reason)).map(str::to_owned);
    error.task_status = last(Name::TaskStatus).filter(|status| is_word(status)).map(str::to_owned);
    error.retry_after = last(Name::RetryAfter).filter(|value| !value.is_empty()).map(str::to_owned);
    if error.http_status.is_none() {
        let stated = last(Name::Status)
            .and_then(|status| status.parse().ok())
            .filter(|status| (400..=599).contains(status));
        error.http_status = stated.or_else(|| first_status(text));
    }
    if let Some(code) = error.code {
        let is_missing = code.arguments().contains(&NEXT_FLUSH_TIME.name)
            && error.argument(NEXT_FLUSH_TIME.name).is_none();
        if let Some(time) = last(Name::ResetTime).filter(|time| is_missing && !time.is_empty()) {
            error.set(NEXT_FLUSH_TIME.name.into(), time);
        }
        return;
    }
    let is_missing = error.http_status.is_none_or(|status| status == 404);
    error.path = last(Name::Path).filter(|path| path.starts_with('/') && is_missing).map(str::to_owned);
    if error.request_id.is_none() {
        let id = last(Name::RequestId).filter(|id| !id.is_empty()).or_else(|| own_id(text));
        error.request_id = id.or_else(|| appended_id(text)).map(Short::from);
    }
    if error.message.is_none() {
        let message =
            [Name::Message, Name::Msg].into_iter().filter_map(last).find(|message| !message.is_empty());
        let whole = Some(text.trim()).filter(|text| !text.is_empty());
        error.message =
            message.filter(|_| whole.is_some_and(|text| text.starts_with('{'))).or(whole).map(str::to_owned);
    }
}

fn trimmed<'f>(value: &'f Value<'_>) -> Option<&'f str> {
    value.text().map(str::trim)
}

/// Whether it can be one of the server's constants, such as a finish reason.
fn is_word(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use crate::{ApiError, ErrorCode};

    /// The code, and those of the others.
    #[track_caller]
    fn finds(payload: &str, expected: &[u16]) {
        let error = ApiError::recognize(payload);
        let others = error.others().iter().filter_map(ApiError::code);
        let codes: Vec<u16> = error.code().into_iter().chain(others).map(ErrorCode::as_u16).collect();
        assert_eq!(codes, expected, "{payload}");
    }

    #[test]
    fn several_errors_have_their_order() {
        let busy = r#"{"code":"1302","message":"Rate limit reached for requests"}"#;
        let poor = r#"{"error":{"code":"1113","message":"您的账户已欠费"}}"#;
        // Surely ours, so that the place decides and not the envelope.
        finds(&format!("{busy} {poor}"), &[1302, 1113]);
        finds(&format!("{poor} {busy}"), &[1113, 1302]);
        // Three digits may be an HTTP status.
        finds(r#"{"code":500,"msg":"upstream down"} {"code":1230,"msg":"boom"}"#, &[1230, 500]);
        finds(r#"{"code":1000,"msg":"no such user"} {"code":1230,"msg":"boom"}"#, &[1000, 1230]);
        // A payload in a message that does not tell.
        let inside = r#"{"code":500,"msg":"{\"error\":{\"code\":\"1302\",\"message\":\"slow down\"}}"}"#;
        finds(inside, &[1302, 500]);
        // What plain text says of a code, where an object says it too, or where another tells.
        finds(r#"LLM error 1230: {"error":{"code":"1230","message":"boom"}}"#, &[1230]);
        finds(&format!("{busy} (second try after error code 1305)"), &[1302]);
    }

    #[test]
    fn the_others_are_others_and_not_too_many() {
        finds(
            r#"{"error":{"code":"1214","message":"top_p 参数非法"}} {"error":{"code":"1214","message":"tools 参数非法"}}"#,
            &[1214, 1214],
        );
        let five: String =
            (1302..1307).map(|code| format!(r#"{{"code":{code},"msg":"boom {code}"}}"#)).collect();
        finds(&five, &[1302, 1303, 1304, 1305]);
    }

    #[test]
    fn what_was_put_around_the_payload_is_taken_off() {
        for payload in [
            "zhipu error \u{1b}[1;31m1230\u{1b}[0m: it went boom",
            "[31mzhipu[0m error [1m1230[0m: it went boom",
        ] {
            let error = ApiError::recognize(payload);
            assert_eq!(
                (error.code(), error.message()),
                (Some(ErrorCode::new(1230)), Some("it went boom")),
                "{payload:?}"
            );
        }
        let framed = "│ [1308][Usage limit reached for 5 hour. Your │\n│ limit will reset at 2026-08-12 18:58:34]    │";
        let error = ApiError::recognize(framed);
        assert_eq!(error.argument("next_flush_time"), Some("2026-08-12 18:58:34"));
        let message = error.message().unwrap_or_default();
        let words: Vec<&str> = message.split_whitespace().collect();
        let own = "[1308][Usage limit reached for 5 hour. Your limit will reset at 2026-08-12 18:58:34]";
        assert_eq!(words.join(" "), own);
    }

    #[test]
    fn the_reset_time_beside_a_message() {
        for (payload, time) in [
            (
                r#"{"error":{"code":"1310","message":"no"},"reset_time":"2026-07-04 00:00:00"}"#,
                Some("2026-07-04 00:00:00"),
            ),
            (
                r#"{"error":{"code":"1310","message":"Your limit will reset at 2026-07-03 11:33:39"},"reset_time":"2026-07-04 00:00:00"}"#,
                Some("2026-07-03 11:33:39"),
            ),
            (r#"{"error":{"code":"1310","message":"no"},"reset_time":""}"#, None),
            (r#"{"error":{"code":"1302","message":"no"},"reset_time":"2026-07-04 00:00:00"}"#, None),
        ] {
            assert_eq!(ApiError::recognize(payload).argument("next_flush_time"), time, "{payload}");
        }
    }

    #[test]
    fn the_request_id_beside_an_error() {
        for (payload, id) in [
            (r#"{"error":{"code":"1230","message":"boom"}} (request id: B8D5-2207)"#, Some("B8D5-2207")),
            (r#"{"error":{"code":"1231","message":"您已有请求：job-77"}}"#, Some("job-77")),
            ("You already have a request: job-77", Some("job-77")),
            (
                r#"{"error":{"code":"1231","message":"您已有请求：job-77 (request id: B8D5-2207)"}}"#,
                Some("B8D5-2207"),
            ),
            (r#"{"error":{"code":"1230","message":"boom"}}"#, None),
        ] {
            assert_eq!(ApiError::recognize(payload).request_id(), id, "{payload}");
        }
    }

    #[test]
    fn constants_are_words() {
        let long = "x".repeat(65);
        for (value, expected) in [
            ("network_error", Some("network_error")),
            ("model_context_window_exceeded2", Some("model_context_window_exceeded2")),
            ("it was enough", None),
            (&long, None),
            ("", None),
        ] {
            let error = ApiError::recognize(&format!(r#"{{"finish_reason":"{value}"}}"#));
            assert_eq!(error.finish_reason(), expected);
            let error = ApiError::recognize(&format!(r#"{{"task_status":"{value}"}}"#));
            assert_eq!(error.task_status(), expected);
        }
    }

    #[test]
    fn only_a_wrong_address_has_a_path() {
        for (payload, path) in [
            (r#"{"status":404,"error":"Not Found","path":"/v4/v4/chat"}"#, Some("/v4/v4/chat")),
            (r#"{"status":404,"error":"Not Found","path":"chat.py"}"#, None),
            (r#"{"status":500,"error":"Internal Server Error","path":"/v4/chat"}"#, None),
        ] {
            assert_eq!(ApiError::recognize(payload).path(), path, "{payload}");
        }
    }

    #[test]
    fn the_message_without_a_code() {
        for (payload, message) in [
            (r#"{"message":"the gateway is asleep","id":7}"#, "the gateway is asleep"),
            (r#"{"message":"","msg":"the gateway is asleep"}"#, "the gateway is asleep"),
            (r#"{"message":"","id":7}"#, r#"{"message":"","id":7}"#),
            ("saw message: asleep", "saw message: asleep"),
        ] {
            assert_eq!(ApiError::recognize(payload).message(), Some(message), "{payload}");
        }
    }
}
