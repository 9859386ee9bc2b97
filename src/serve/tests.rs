//! Tests of what no client can bring about, or only in half a minute.

use std::env;
use std::future::pending;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use bigmodel_errors::{Audience, Localizer};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;

use super::connection::serve;
use super::log_panics;
use super::router::router;
use super::state::{State, Texts};
use super::work::work;
use crate::page::with_words;

const BODY: &str = r#"{"error":{"code":"1113","message":""}}"#;

fn state(work_time: Duration, write_time: Duration) -> Arc<State> {
    let texts = Texts::Fixed(Arc::new(with_words(Localizer::builder()).build().unwrap()));
    let state = State::new(texts, Audience::Developer, None, watch::Sender::new(()));
    Arc::new(State { work_time, write_time, ..state })
}

/// Serves while the test lasts.
fn start(state: &Arc<State>, router: Router) -> SocketAddr {
    let runtime = Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let (address, state) = (listener.local_addr().unwrap(), Arc::clone(state));
    thread::spawn(move || runtime.block_on(serve(listener, state, router, pending())));
    address
}

fn ask(address: SocketAddr, request: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(stream, "{request} HTTP/1.1\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[track_caller]
fn is_problem(answer: &str, status: &str) {
    assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{answer}");
    assert!(answer.contains("\r\ncontent-type: application/problem+json\r\n"), "{answer}");
}

#[test]
fn work_that_takes_too_long_is_answered_with_503() {
    let state = state(Duration::ZERO, Duration::MAX);
    let address = start(&state, router(Arc::clone(&state)));
    let large = "x".repeat(1 << 20);
    for (request, body) in [("POST /explain", large.clone()), ("POST /", format!("payload={large}"))] {
        let answer = ask(address, request, &body);
        is_problem(&answer, "503 Service Unavailable");
        assert!(answer.contains("\r\nretry-after: 1\r\n"), "{answer}");
    }
    assert!(ask(address, "POST /explain", BODY).starts_with("HTTP/1.1 200 OK\r\n"));
}

#[test]
fn work_that_panics_is_an_error_of_the_server() {
    let state = state(Duration::MAX, Duration::MAX);
    let worked = Runtime::new().unwrap().block_on(work(&state, || panic!("too much")));
    assert_eq!(worked, Err::<(), _>(StatusCode::INTERNAL_SERVER_ERROR));
}

#[test]
fn a_client_that_does_not_read_is_left() {
    let state = state(Duration::MAX, Duration::from_millis(100));
    let address = start(&state, router(Arc::clone(&state)));
    let mut stream = TcpStream::connect(address).unwrap();
    let head =
        "POST /explain HTTP/1.1\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let lines = format!("{BODY}\n").repeat(1000);
    let chunk = format!("{:x}\r\n{lines}\r\n", lines.len());
    let start = Instant::now();
    let error = loop {
        if let Err(error) = stream.write_all(chunk.as_bytes()) {
            break error;
        }
    };
    assert!(matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert!(ask(address, "POST /explain", BODY).starts_with("HTTP/1.1 200 OK\r\n"));
}

/// It runs itself once more, to see what that writes to standard error.
#[test]
fn a_panic_is_answered_with_500_and_only_its_place_is_logged() {
    const AGAIN: &str = "BIGMODEL_ERRORS_PANICS";
    const NAME: &str = "serve::tests::a_panic_is_answered_with_500_and_only_its_place_is_logged";
    if env::var_os(AGAIN).is_none() {
        let mut again = Command::new(env::current_exe().unwrap());
        let output = again.args(["--exact", NAME, "--nocapture"]).env(AGAIN, "1").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let log = String::from_utf8(output.stderr).unwrap();
        assert_eq!(log.lines().count(), 2, "{log}");
        for line in log.lines() {
            assert!(line.starts_with("bigmodel-errors: panicked at src/serve/tests.rs:"), "{line}");
        }
        return;
    }
    log_panics();
    let state = state(Duration::MAX, Duration::MAX);
    async fn panics() -> StatusCode {
        panic!("sk-0123456789abcdef");
    }
    let address = start(&state, router(Arc::clone(&state)).route("/panics", get(panics)));
    for _ in 0..2 {
        is_problem(&ask(address, "GET /panics", ""), "500 Internal Server Error");
        assert!(ask(address, "POST /explain", BODY).starts_with("HTTP/1.1 200 OK\r\n"));
    }
}
