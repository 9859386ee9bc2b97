//! Errors as events and in spans.

use std::io;
use std::sync::{Arc, Mutex};

use bigmodel_errors::{ApiError, ErrorCode};
use tracing::field::Empty;
use tracing::{Level, info_span, subscriber};

/// Where a subscriber writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is logged while `work` runs.
fn logged(most: Level, work: impl FnOnce()) -> String {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(most)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    subscriber::with_default(subscriber, work);
    String::from_utf8(log.0.lock().unwrap().clone()).unwrap()
}

const BODY: &str = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"},"request_id":"20260905073518df58160ac3e4cc6e"}"#;

#[test]
fn an_event_has_the_fields_of_the_error_and_the_level_that_was_asked_for() {
    let error = ApiError::from_response(429, BODY);
    let fields = "bigmodel.code=1302 bigmodel.category=\"policy-block\" bigmodel.remedy=\"slow-down\" \
                  bigmodel.retryable=true bigmodel.request_id=\"20260905073518df58160ac3e4cc6e\" \
                  http.response.status_code=429";
    for level in [Level::ERROR, Level::WARN, Level::INFO, Level::DEBUG, Level::TRACE] {
        let line = logged(Level::TRACE, || error.emit(level));
        assert_eq!(line.trim(), format!("{level} bigmodel_errors: error 1302 (CONCURRENCY_LIMIT) {fields}"));
    }
    assert_eq!(logged(Level::WARN, || error.emit(Level::INFO)), "");
}

#[test]
fn what_an_error_does_not_have_is_left_out() {
    let line = logged(Level::TRACE, || ApiError::default().emit(Level::WARN));
    assert_eq!(line.trim(), "WARN bigmodel_errors: unrecognized error bigmodel.retryable=false");
}

#[test]
fn a_span_has_the_fields_that_it_declares() {
    let error = ApiError::from_response(429, BODY);
    let line = logged(Level::TRACE, || {
        let span =
            info_span!("chat", bigmodel.code = Empty, bigmodel.remedy = Empty, bigmodel.finish = Empty);
        error.record_in(&span);
        span.in_scope(|| tracing::info!("done"));
    });
    assert!(line.contains("chat{bigmodel.code=1302 bigmodel.remedy=\"slow-down\"}"), "{line}");
}

#[test]
fn credentials_and_the_servers_words_are_in_no_field() {
    let key = "0123456789abcdef0123456789abcdef.ABCDEFGHIJKLMNOP";
    let body = format!(
        r#"{{"error":{{"code":"1214","message":"the prompt says secret things about {key}"}},"request_id":"{key}"}}"#
    );
    let error = ApiError::from_response(400, &body).with("field", key);
    let lines = logged(Level::TRACE, || {
        error.emit(Level::ERROR);
        let span = info_span!("chat", bigmodel.request_id = Empty);
        error.record_in(&span);
        span.in_scope(|| tracing::info!("done"));
    });
    assert_eq!(error.code(), Some(ErrorCode::INVALID_FIELD));
    assert_eq!(lines.lines().count(), 2, "{lines}");
    assert!(!lines.contains("ABCDEFGHIJ") && !lines.contains("prompt"), "{lines}");
}
