//! Errors in streams, and in the errors of client crates.

use std::error::Error;
use std::fmt;

use bigmodel_errors::{ApiError, ErrorCode, Evidence, StreamErrors};
use proptest::prelude::*;

const ID: &str = "20260905073518df58160ac3e4cc6e";

/// The codes, or finish reasons, of a stream that arrives in these chunks.
fn found<'c>(chunks: impl IntoIterator<Item = &'c [u8]>) -> Vec<String> {
    let mut errors = StreamErrors::new();
    let mut found: Vec<ApiError> = chunks.into_iter().flat_map(|chunk| errors.feed(chunk)).collect();
    found.extend(errors.finish());
    found
        .iter()
        .map(|error| {
            error.code().map_or(error.finish_reason().unwrap_or("?").to_owned(), |code| code.to_string())
        })
        .collect()
}

const STREAMS: &[(&str, &[&str])] = &[
    ("", &[]),
    ("data: [DONE]\n\n", &[]),
    (": keep-alive\n\nid: 7\nretry: 100\n\n", &[]),
    (
        "data: {\"choices\":[{\"delta\":{\"content\":\"hi\"},\"finish_reason\":null}]}\n\ndata: [DONE]\n\n",
        &[],
    ),
    ("data: {\"choices\":[{\"finish_reason\":\"stop\"}]}\n\n", &[]),
    ("data: {\"choices\":[{\"finish_reason\":\"length\"}]}\n\n", &[]),
    // The reason comes in mid-stream.
    (
        "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\ndata: {\"choices\":[{\"finish_reason\":\"sensitive\"}],\"request_id\":\"x1\"}\n\ndata: [DONE]\n\n",
        &["sensitive"],
    ),
    ("data: {\"choices\":[{\"finish_reason\":\"network_error\"}]}\r\n\r\n", &["network_error"]),
    (
        "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"model_context_window_exceeded\"}}\n\n",
        &["model_context_window_exceeded"],
    ),
    // An error event.
    (
        "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\ndata: {\"error\":{\"code\":\"1302\",\"message\":\"x\"}}\n\n",
        &["1302"],
    ),
    (
        "data:{\"error\":{\"code\":\"1302\",\"message\":\"x\"}}\r\rdata:{\"error\":{\"code\":\"1305\",\"message\":\"x\"}}\r\r",
        &["1302", "1305"],
    ),
    (
        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"code\":\"1302\",\"message\":\"x\"}}\n\n",
        &["1302"],
    ),
    ("event: error\ndata: something new\n\n", &["?"]),
    ("data: {\"code\":1302,\"msg\":\"x\",\"success\":false}\n\n", &["1302"]),
    ("data: {\"code\":200,\"msg\":\"ok\",\"data\":{}}\n\n", &[]),
    ("data: [1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]\n\n", &["1302"]),
    // JSON over two lines.
    ("data: {\"error\":\ndata: {\"code\":\"1302\",\"message\":\"x\"}}\n\n", &["1302"]),
    // It ends without a blank line, and without a line end.
    ("data: {\"error\":{\"code\":\"1302\",\"message\":\"x\"}}\n", &["1302"]),
    ("data: {\"error\":{\"code\":\"1302\",\"message\":\"x\"}}", &["1302"]),
    // No stream at all.
    ("{\"error\":{\"code\":\"1113\",\"message\":\"x\"}}", &["1113"]),
    ("{\n  \"error\": {\n    \"code\": \"1113\",\n    \"message\": \"x\"\n  }\n}\n", &["1113"]),
    // It is cut off within the event.
    ("data: {\"error\":{\"code\":\"1302\",\"message\":\"Rate limit reached for requests", &["1302"]),
    // The model quotes an error, also in events that are cut off, or of another shape than the API's.
    (
        "data: {\"choices\":[{\"delta\":{\"content\":\"[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]\"},\"finish_reason\":0}]}\n\n",
        &[],
    ),
    (
        "data: {\"choices\":[{\"delta\":{\"content\":\"[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]",
        &[],
    ),
    (
        "data: {\"type\":\"content_block_delta\",\"delta\":{\"text\":\"[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]",
        &[],
    ),
    (
        "data: {\"choices\":[{\"delta\":{\"content\":\"{\\\"error\\\":{\\\"code\\\":\\\"1302\\\",\\\"message\\\":\\\"Rate limit reached for requests\\\"}}\"},\"finish_reason\":null}]}\n\n",
        &[],
    ),
    (
        "data: {\"error\":null,\"choices\":[{\"delta\":{\"content\":\"[1302][Rate limit reached for requests][20260905073518df58160ac3e4cc6e]\"}}]}\n\n",
        &[],
    ),
    (
        "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"function\":{\"arguments\":\"{\\\"code\\\":1302}\"}}]}}]}\n\n",
        &[],
    ),
];

#[test]
fn errors_of_streams() {
    for (stream, expected) in STREAMS {
        assert_eq!(found([stream.as_bytes()]), *expected, "{stream}");
        let bytes: Vec<&[u8]> = stream.as_bytes().chunks(1).collect();
        assert_eq!(found(bytes), *expected, "{stream} byte by byte");
    }
}

#[test]
fn the_id_of_the_request_is_kept() {
    let mut errors = StreamErrors::new();
    let stream =
        format!("data: {{\"choices\":[{{\"finish_reason\":\"sensitive\"}}],\"request_id\":\"{ID}\"}}\n\n");
    assert_eq!(errors.feed(stream.as_bytes())[0].request_id(), Some(ID));
}

/// A line, or an event, of more than 1 MiB is skipped, and costs no memory; what comes after it is read.
#[test]
fn what_is_kept_of_a_stream_is_bounded() {
    let error = "data: {\"error\":{\"code\":\"1302\",\"message\":\"x\"}}\n\n";
    let long =
        format!("data: {{\"error\":{{\"code\":\"1113\",\"message\":\"{}\"}}}}\n\n", "x".repeat(2 << 20));
    let lines = format!(
        "{}\n",
        "data: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"\n".repeat(20_000)
    );
    for before in [long, lines] {
        let stream = before + error;
        assert_eq!(found(stream.as_bytes().chunks(4096)), ["1302"]);
    }
    // A chunk that never ends is not kept either.
    let mut errors = StreamErrors::new();
    for _ in 0..100 {
        assert!(errors.feed(&[b'x'; 64 << 10]).is_empty());
    }
    assert!(format!("{errors:?}").len() < 8 << 20);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn it_does_not_matter_where_a_stream_is_cut(
        events in prop::collection::vec(prop::sample::select(STREAMS), 1..4),
        cuts in prop::collection::vec(0usize..2000, 0..8),
    ) {
        let stream = events.iter().map(|(stream, _)| *stream).collect::<String>();
        let mut cuts: Vec<usize> = cuts.into_iter().filter(|cut| *cut < stream.len()).collect();
        cuts.extend([0, stream.len()]);
        cuts.sort_unstable();
        let chunks = cuts.windows(2).map(|pair| &stream.as_bytes()[pair[0]..pair[1]]);
        prop_assert_eq!(found(chunks), found([stream.as_bytes()]));
    }
}

#[derive(Debug)]
struct Outer {
    #[allow(dead_code, reason = "shown by `Debug`")]
    body: &'static str,
    source: Option<Box<dyn Error + 'static>>,
}

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request failed with status 429")
    }
}

impl Error for Outer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref()
    }
}

#[test]
fn an_error_is_found_in_the_errors_of_clients() {
    let wrapped = |source: Box<dyn Error>| Outer { body: "", source: Some(source) };
    let own = ApiError::new(ErrorCode::CONCURRENCY_LIMIT).with_http_status(429);
    assert_eq!(ApiError::from_error(&own), own);
    assert_eq!(ApiError::from_error(&wrapped(Box::new(own.clone()))), own);

    let text = format!("[1113][余额不足或无可用资源包,请充值。][{ID}]");
    let found = ApiError::from_error(&wrapped(Box::new(wrapped(text.into()))));
    assert_eq!((found.code(), found.request_id()), (Some(ErrorCode::INSUFFICIENT_BALANCE), Some(ID)));

    // `Debug` has what `Display` leaves out.
    let body = r#"{"error":{"code":"1261","message":"Prompt exceeds max length"}}"#;
    let found = ApiError::from_error(&Outer { body, source: None });
    assert_eq!((found.code(), found.evidence()), (Some(ErrorCode::PROMPT_TOO_LONG), Some(Evidence::Wording)));

    let nothing = ApiError::from_error(&Outer { body: "", source: Some("connection reset".into()) });
    assert_eq!((nothing.code(), nothing.http_status()), (None, Some(429)));
}

/// An error that is its own source.
#[derive(Debug)]
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("again")
    }
}

impl Error for Endless {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&Endless)
    }
}

#[test]
fn sources_that_never_end_are_left() {
    assert_eq!(ApiError::from_error(&Endless).message(), Some("again"));
}
