//! The layer for gateways.

use std::convert::Infallible;
use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, Response};
use bigmodel_errors::http::{LocalizeErrorsLayer, ReaderConfig};
use bigmodel_errors::{ApiError, Audience, Localizer};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use futures_executor::block_on;
use http_body_util::{BodyExt, StreamBody};
use proptest::prelude::*;
use serde_json::{Value, json};
use tower::{Layer, ServiceExt, service_fn};

const ID: &str = "20260905073518df58160ac3e4cc6e";
const MONEY: &str = r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"},"request_id":"20260905073518df58160ac3e4cc6e"}"#;
const CUSTOMERS: &str =
    "The service is not available right now. Please contact the support team of this app.";

/// What the API answers: a status, headers, and the chunks of a body.
struct Upstream<'u> {
    status: u16,
    headers: &'u [(&'u str, &'u str)],
    chunks: Vec<Vec<u8>>,
}

/// What the client gets.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A request through the layer, and the errors that it logs with their bodies.
#[track_caller]
fn passed(layer: LocalizeErrorsLayer, upstream: Upstream<'_>) -> (Answer, Vec<(ApiError, Vec<u8>)>) {
    let log = Arc::new(Mutex::new(Vec::new()));
    let layer = {
        let log = Arc::clone(&log);
        layer.on_error(move |error, body| log.lock().unwrap().push((error.clone(), body.to_owned())))
    };
    let mut response = Response::builder().status(upstream.status);
    for (name, value) in upstream.headers {
        response = response.header(*name, *value);
    }
    let chunks = upstream
        .chunks
        .into_iter()
        .map(|chunk| Ok::<_, Infallible>(http_body::Frame::data(Bytes::from(chunk))));
    let mut response = Some(response.body(StreamBody::new(futures_util::stream::iter(chunks))).unwrap());
    let service = service_fn(move |_: Request<Body>| {
        let response = response.take();
        async move { Ok::<_, Infallible>(response.unwrap()) }
    });
    let request = Request::get("/").header("accept-language", "en").body(Body::empty()).unwrap();
    let response = block_on(layer.layer(service).oneshot(request)).unwrap();
    let (parts, body) = response.into_parts();
    let body = block_on(body.collect()).unwrap().to_bytes().to_vec();
    let log = std::mem::take(&mut *log.lock().unwrap());
    (Answer { status: parts.status.as_u16(), headers: parts.headers, body }, log)
}

#[track_caller]
fn answer(
    status: u16,
    headers: &[(&str, &str)],
    body: impl AsRef<[u8]>,
) -> (Answer, Vec<(ApiError, Vec<u8>)>) {
    let chunks = body.as_ref().chunks(7).map(<[u8]>::to_vec).collect();
    passed(LocalizeErrorsLayer::default(), Upstream { status, headers, chunks })
}

#[test]
fn an_error_is_localized_and_the_original_is_logged() {
    let headers = [
        ("content-type", "application/json"),
        ("content-length", "130"),
        ("etag", "\"7\""),
        ("digest", "x"),
        ("retry-after", "3"),
        ("vary", "origin"),
        ("x-of-the-gateway", "kept"),
    ];
    let (answer, log) = answer(429, &headers, MONEY);
    assert_eq!(answer.status, 502);
    assert_eq!(answer.json()["detail"], CUSTOMERS);
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    assert_eq!(answer.header("content-language"), Some("en-US"));
    assert_eq!(answer.header("x-of-the-gateway"), Some("kept"));
    for gone in ["content-length", "etag", "digest"] {
        assert_eq!(answer.header(gone), None, "{gone}");
    }
    let vary: Vec<&str> =
        answer.headers.get_all("vary").iter().map(|value| value.to_str().unwrap()).collect();
    assert_eq!(vary, ["accept, accept-language", "origin"]);
    assert!(!String::from_utf8(answer.body).unwrap().contains(ID));
    assert_eq!(log.len(), 1);
    assert_eq!(log[0].0.request_id(), Some(ID));
    assert_eq!(log[0].1, MONEY.as_bytes());
}

/// What asks for credentials, or names the request, is for developers. A cookie may be the gateway's own.
#[test]
fn customers_get_no_headers_of_the_account() {
    let ours = [
        ("www-authenticate", "Bearer realm=\"api\""),
        ("proxy-authenticate", "Basic"),
        ("x-request-id", ID),
        ("x-log-id", ID),
    ];
    let headers = [&ours[..], &[("set-cookie", "a=b")]].concat();
    for audience in [Audience::EndUser, Audience::Developer] {
        let layer = LocalizeErrorsLayer::new(ReaderConfig::default().audience(audience));
        let (answer, _) =
            passed(layer, Upstream { status: 401, headers: &headers, chunks: vec![MONEY.into()] });
        for (name, value) in ours {
            let expected = (audience == Audience::Developer).then_some(value);
            assert_eq!(answer.header(name), expected, "{name}");
        }
        assert_eq!(answer.header("set-cookie"), Some("a=b"));
    }
}

#[test]
fn an_error_under_the_status_200_is_one_too() {
    let flat = r#"{"code":1001,"msg":"Header中未收到Authorization参数，无法进行身份验证。","success":false}"#;
    let (answer, _) = answer(200, &[("content-type", "application/json; charset=utf-8")], flat);
    assert_eq!((answer.status, answer.json()["title"].clone()), (502, json!("Bad Gateway")));
}

#[test]
fn what_is_no_error_passes_byte_by_byte() {
    let quoted =
        r#"{"choices":[{"message":{"content":"{\"error\":{\"code\":\"1113\"}}"},"finish_reason":"stop"}]}"#;
    let long = format!(r#"{{"code":1001,"msg":"{}"}}"#, "x".repeat(40_000));
    for (status, media_type, body) in [
        (200, "application/json", quoted),
        (200, "application/json", &*long),
        (200, "application/json", ""),
        (200, "application/json", "{"),
        (200, "text/html", MONEY),
        (304, "application/json", MONEY),
    ] {
        let (answer, log) = answer(status, &[("content-type", media_type), ("etag", "\"7\"")], body);
        assert_eq!((answer.status, &*answer.body), (status, body.as_bytes()));
        assert_eq!(answer.header("etag"), Some("\"7\""));
        assert!(log.is_empty(), "{body}");
    }
}

#[test]
fn compressed_errors_are_decoded_or_pass() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(MONEY.as_bytes()).unwrap();
    let gzip = gzip.finish().unwrap();
    let mut deflate = ZlibEncoder::new(Vec::new(), Compression::default());
    deflate.write_all(MONEY.as_bytes()).unwrap();
    for (encoding, body) in [("gzip", gzip.clone()), ("deflate", deflate.finish().unwrap())] {
        let (answer, log) = answer(429, &[("content-encoding", encoding)], body);
        assert_eq!((&answer.json()["detail"], answer.header("content-encoding")), (&json!(CUSTOMERS), None));
        assert_eq!(log[0].1, MONEY.as_bytes());
    }
    // A stream would have to be encoded again.
    let stream = [("content-type", "text/event-stream"), ("content-encoding", "gzip")];
    let (passed, log) = answer(200, &stream, &gzip);
    assert_eq!((&passed.body, passed.header("content-encoding"), log.len()), (&gzip, Some("gzip"), 0));
    // What cannot be decoded has the sentence of its status, and nothing of itself.
    let (broken, _) = answer(429, &[("content-encoding", "gzip")], &gzip[..12]);
    assert_eq!(broken.json()["status"], 503);
    let (other, log) = answer(429, &[("content-encoding", "br")], "\x0b\x02");
    assert_eq!(
        (other.status, &*other.body, other.header("content-encoding")),
        (429, &b"\x0b\x02"[..], Some("br"))
    );
    assert!(log.is_empty());
}

/// A body that decodes to a gigabyte, and one that is a gigabyte, are read in part.
#[test]
fn bodies_are_bounded() {
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..64 {
        bomb.write_all(&zeros).unwrap();
    }
    let (_, log) = answer(500, &[("content-encoding", "gzip")], bomb.finish().unwrap());
    assert_eq!(log[0].1.len(), 1 << 20);
    let long = vec![b'x'; 3 << 20];
    let chunks = long.chunks(64 << 10).map(<[u8]>::to_vec).collect();
    let (_, log) = passed(LocalizeErrorsLayer::default(), Upstream { status: 500, headers: &[], chunks });
    assert_eq!(log[0].1.len(), 1 << 20);
    let (_, log) =
        passed(LocalizeErrorsLayer::default(), Upstream { status: 500, headers: &[], chunks: vec![long] });
    assert_eq!(log[0].1.len(), 1 << 20);
}

const EVENTS: &[(&str, Option<u16>)] = &[
    ("data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n", None),
    (": keep-alive\r\n\r\n", None),
    ("event: message\ndata: {\"error\":null}\n\n", None),
    ("data: [DONE]\n\n", None),
    ("data: {\"error\":{\"code\":\"1261\",\"message\":\"Prompt exceeds max length\"}}\n\n", Some(422)),
    ("data: {\"choices\":[{\"finish_reason\":\"network_error\"}]}\r\n\r\n", Some(503)),
    ("event: error\ndata: {\"error\":{\"code\":\"1113\",\"message\":\"x\"}}\n\n", Some(502)),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// A stream, cut anywhere: events that are no error pass byte by byte, the others as problems, in their order.
    #[test]
    fn a_stream_passes_but_for_its_errors(
        events in prop::collection::vec(prop::sample::select(EVENTS), 0..6),
        size in 1usize..40,
    ) {
        let stream: String = events.iter().map(|(event, _)| *event).collect();
        let chunks = stream.as_bytes().chunks(size).map(<[u8]>::to_vec).collect();
        let headers = [
            ("content-type", "text/event-stream"),
            ("content-length", "7"),
            ("repr-digest", "x"),
            ("last-modified", "x"),
            ("cache-control", "no-cache"),
        ];
        let (answer, log) = passed(LocalizeErrorsLayer::default(), Upstream { status: 200, headers: &headers, chunks });
        let mut rest = &*answer.body;
        for (event, status) in &events {
            match status {
                None => rest = rest.strip_prefix(event.as_bytes()).unwrap(),
                Some(status) => {
                    rest = rest.strip_prefix(b"event: error\n").unwrap_or(rest);
                    rest = rest.strip_prefix(b"data: ").unwrap();
                    let end = rest.windows(2).position(|pair| pair == b"\n\n").unwrap();
                    let problem: Value = serde_json::from_slice(&rest[..end]).unwrap();
                    prop_assert_eq!(&problem["status"], &json!(status));
                    // The second byte of a line end of Windows comes after the event.
                    rest = rest[end + 2..].strip_prefix(b"\n").unwrap_or(&rest[end + 2..]);
                }
            }
        }
        prop_assert_eq!(rest, b"");
        prop_assert_eq!(log.len(), events.iter().filter(|(_, status)| status.is_some()).count());
        prop_assert_eq!((answer.status, answer.header("content-length"), answer.header("cache-control")), (200, None, Some("no-cache")));
        prop_assert_eq!((answer.header("repr-digest"), answer.header("last-modified")), (None, None));
        prop_assert_eq!(answer.header("content-type"), Some("text/event-stream"));
    }
}

#[test]
fn an_app_has_its_own_settings() {
    let localizer = Localizer::builder().resource("en", "error-1113 = The budget is spent.").build().unwrap();
    let layer = LocalizeErrorsLayer::new(ReaderConfig::new(localizer).audience(Audience::Developer));
    let (answer, _) = passed(layer, Upstream { status: 429, headers: &[], chunks: vec![MONEY.into()] });
    let problem = answer.json();
    assert_eq!(
        (answer.status, &problem["detail"], &problem["request_id"]),
        (429, &json!("The budget is spent."), &json!(ID))
    );
}

/// The frames that a client gets of a body, as text: data, trailers, a failure.
fn frames_of(media_type: &str, frames: Vec<Result<http_body::Frame<Bytes>, &'static str>>) -> Vec<String> {
    let body = StreamBody::new(futures_util::stream::iter(frames));
    let mut response = Some(Response::builder().header("content-type", media_type).body(body).unwrap());
    let service = service_fn(move |_: Request<Body>| {
        let response = response.take();
        async move { Ok::<_, Infallible>(response.unwrap()) }
    });
    let request = Request::get("/").body(Body::empty()).unwrap();
    let mut body =
        block_on(LocalizeErrorsLayer::default().layer(service).oneshot(request)).unwrap().into_body();
    let shown = |frame: Result<http_body::Frame<Bytes>, &str>| match frame.map(http_body::Frame::into_data) {
        Ok(Ok(data)) => String::from_utf8(data.to_vec()).unwrap(),
        Ok(Err(_)) => "trailers".to_owned(),
        Err(failure) => failure.to_owned(),
    };
    std::iter::from_fn(|| block_on(body.frame())).map(shown).collect()
}

/// What came before a failure, or before trailers, reaches the client before them, also the event that they cut off.
#[test]
fn nothing_of_a_body_is_lost_before_its_end() {
    let data = |text: &'static str| Ok(http_body::Frame::data(Bytes::from(text)));
    for media_type in ["application/json", "text/event-stream"] {
        let frames = frames_of(media_type, vec![data("data: {\"a\":"), Err("reset")]);
        assert_eq!(frames, ["data: {\"a\":", "reset"], "{media_type}");
        let trailers = Ok(http_body::Frame::trailers(HeaderMap::new()));
        let frames = frames_of(media_type, vec![data("data: 1\n\n"), data("data: 2\n"), trailers]);
        assert_eq!(frames.concat(), "data: 1\n\ndata: 2\ntrailers", "{media_type}");
    }
}

/// A failure of the body under the status 200 reaches the client, after what came before it.
#[test]
fn a_failing_body_fails() {
    let frames = vec![Ok(http_body::Frame::data(Bytes::from("{\"a\":"))), Err("reset")];
    assert_eq!(frames_of("application/json", frames), ["{\"a\":", "reset"]);
}
