//! Connections: how many there are, how long they may wait, and how they end.

use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderValue, Request, StatusCode, header};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;
use tower_service::Service;

use super::refusal::refuse;
use super::router::{App, app};
use super::state::State;

/// The most connections that are served. With those that are told to come again, they are fewer than the 1,024 files that a process may
/// have open where nobody raised that.
const CONNECTIONS: u32 = 900;

/// The most connections beyond these, each of which is told to come again.
const REFUSED: usize = 60;

/// How many connections are closed where there are too many, the oldest first, if no request is in flight on them.
const CLOSED_AT_ONCE: usize = 32;

/// How long the headers of a request may take, and how long a connection may be idle.
const HEADER_TIME: Duration = Duration::from_secs(10);

/// How long a client may not read its answer.
const WRITE_TIME: Duration = Duration::from_secs(30);

/// The most that a connection buffers, in bytes: at once from a body, and in all from headers.
const BUFFER: usize = 64 << 10;

/// The longest headers that are answered, in bytes. Beyond [`BUFFER`], hyper answers by itself, without a body.
const HEADERS: usize = 16 << 10;

/// How long the last requests may take when the server ends.
const GRACE: Duration = Duration::from_secs(4);

/// Serves connections until `end`, then answers the requests in flight.
pub(super) async fn serve(listener: TcpListener, state: Arc<State>, end: impl Future<Output = ()>) {
    let app = app(Arc::clone(&state));
    let (served, refused) =
        (Arc::new(Semaphore::new(CONNECTIONS as usize)), Arc::new(Semaphore::new(REFUSED)));
    let mut end = pin!(end);
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    wait_after(&error).await;
                    continue;
                }
            },
            () = &mut end => break,
        };
        let permit = Arc::clone(&served).try_acquire_owned();
        if permit.is_err() {
            (0..CLOSED_AT_ONCE).for_each(|_| state.leave.notify_one());
        }
        // With neither, there is nobody to answer: the connection is closed.
        let is_refused = permit.is_err();
        if let Ok(permit) = permit.or_else(|_| Arc::clone(&refused).try_acquire_owned()) {
            let (state, app) = (Arc::clone(&state), app.clone());
            tokio::spawn(async move {
                // What fails is the client's side, and nobody is left to be told.
                let _ = connection(stream, &state, app, is_refused).await;
                drop(permit);
            });
        }
    }
    drop(listener);
    let all = async {
        // Again and again, for those that had not begun to listen.
        while timeout(Duration::from_millis(50), served.acquire_many(CONNECTIONS)).await.is_err() {
            state.leave.notify_waiters();
        }
    };
    let _ = timeout(GRACE, all).await;
}

/// Waits until there may be room again, unless a client has only changed its mind.
async fn wait_after(error: &io::Error) {
    let is_of_client = matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused
    );
    if !is_of_client {
        sleep(Duration::from_millis(100)).await;
    }
}

async fn connection(stream: TcpStream, state: &State, app: App, is_refused: bool) -> hyper::Result<()> {
    // Only slower without.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_TIME));
    let service = service_fn(|request| answer(request, state, &app, is_refused));
    let connection = Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(BUFFER)
        .keep_alive(!is_refused)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let mut connection = pin!(connection);
    tokio::select! {
        done = connection.as_mut() => return done,
        () = state.leave.notified() => connection.as_mut().graceful_shutdown(),
    }
    connection.await
}

async fn answer(
    request: Request<Incoming>,
    state: &State,
    app: &App,
    is_refused: bool,
) -> Result<Response<Body>, Infallible> {
    let headers = request.headers().iter();
    let length = headers.fold(0_usize, |sum, (name, value)| {
        sum.saturating_add(name.as_str().len()).saturating_add(value.len())
    });
    if is_refused {
        let mut response = refuse(state, request, StatusCode::SERVICE_UNAVAILABLE);
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        return Ok(response);
    }
    if length > HEADERS {
        return Ok(refuse(state, request, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE));
    }
    app.clone().call(request).await
}
