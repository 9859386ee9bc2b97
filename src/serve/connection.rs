//! Connections: how many there are, how long they may wait, and how they end.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::{self, pin};
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::http::{HeaderValue, Request, StatusCode, header};
use axum::response::Response;
use futures_util::FutureExt;
use http_body_util::{BodyExt, Collected};
use hyper::body::Incoming;
use hyper::server::conn::http1::{Builder, Parts};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{interval, sleep, timeout};
use tokio_io_timeout::TimeoutStream;
use tower_service::Service;

use super::client::{Busy, Client, Long};
use super::explain;
use super::refusal::refuse;
use super::state::State;
use super::visitor::EXPLAIN;

/// The most connections that are served. With those that are told to come again, they are fewer than the 1,024 files that a process may
/// have open where nobody raised that.
const CONNECTIONS: u32 = 900;

/// The most connections beyond these, each of which is told to come again.
const REFUSED: usize = 60;

/// How many connections are closed where there are too many, the oldest first, if no request is in flight on them.
const CLOSED_AT_ONCE: usize = 32;

/// The most clients that are remembered, half of whom may have left.
const MAX_CLIENTS: usize = 2 * (CONNECTIONS as usize + REFUSED);

/// How many times a connection is looked at while the headers of a request do not end, or it is idle: ten seconds.
const IDLE_LOOKS: u32 = 11;

/// How often a connection is looked at: whether a request was waited for too long, and what answers one looks at its own time.
const LOOK: Duration = Duration::from_secs(1);

/// The longest answer that is no more than a moment's work, in bytes.
const SHORT: u64 = 64 << 10;

/// The most that a connection buffers, in bytes: at once from a body, and in all from headers.
const BUFFER: usize = 64 << 10;

/// The longest headers that are answered, in bytes. Beyond [`BUFFER`], hyper answers by itself, without a body.
const HEADERS: usize = 16 << 10;

/// How long the last requests may take when the server ends.
const GRACE: Duration = Duration::from_secs(3);

/// All from the server itself, and nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Serves connections until `end`, then answers the requests in flight.
pub(super) async fn serve(
    listener: TcpListener,
    state: Arc<State>,
    router: Router,
    end: impl Future<Output = ()>,
) {
    let (served, refused) =
        (Arc::new(Semaphore::new(CONNECTIONS as usize)), Arc::new(Semaphore::new(REFUSED)));
    // The oldest first, and some that have left.
    let mut clients: VecDeque<Weak<Client>> = VecDeque::new();
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
        let is_refused = permit.is_err();
        if is_refused {
            let mut told = 0_usize;
            clients.retain(|client| match client.upgrade() {
                Some(client) if told < CLOSED_AT_ONCE && client.is_idle() => {
                    told = told.saturating_add(1);
                    client.leave.notify_one();
                    false
                }
                client => client.is_some(),
            });
        }
        // With neither, there is nobody to answer: the connection is closed.
        if let Ok(permit) = permit.or_else(|_| Arc::clone(&refused).try_acquire_owned()) {
            let (state, router, client) = (Arc::clone(&state), router.clone(), Arc::new(Client::new()));
            clients.push_back(Arc::downgrade(&client));
            if clients.len() > MAX_CLIENTS {
                clients.retain(|client| client.strong_count() > 0);
            }
            tokio::spawn(async move {
                // What fails is the client's side, and nobody is left to be told.
                let _ = connection(stream, &state, client, router, is_refused).await;
                drop(permit);
            });
        }
    }
    drop(listener);
    clients.iter().filter_map(Weak::upgrade).for_each(|client| client.leave.notify_one());
    let all = async {
        // Again and again, for answers that had not begun to listen.
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

async fn connection(
    stream: TcpStream,
    state: &Arc<State>,
    client: Arc<Client>,
    router: Router,
    is_refused: bool,
) -> io::Result<()> {
    // Only slower without.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(state.write_time));
    let service = service_fn(|request| answer(request, state, &client, &router, is_refused));
    let mut connection = Builder::new()
        .header_read_timeout(None)
        .max_buf_size(BUFFER)
        // An answer is short: the system takes one piece sooner than two.
        .writev(false)
        .keep_alive(!is_refused)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let (mut looks, mut is_leaving) = (interval(LOOK), false);
    loop {
        tokio::select! {
            biased;
            _ = &mut connection => return Ok(()),
            () = client.leave.notified(), if !is_leaving => {
                is_leaving = true;
                pin::Pin::new(&mut connection).graceful_shutdown();
            }
            _ = looks.tick() => if client.look().is_some_and(|looks| looks >= if is_leaving { 2 } else { IDLE_LOOKS }) {
                break;
            }
        }
    }
    let Parts { io, read_buf, .. } = connection.into_parts();
    if read_buf.is_empty() {
        // It was idle.
        return Ok(());
    }
    let response = finished(refuse(state, &Request::new(()), StatusCode::REQUEST_TIMEOUT));
    io.into_inner().write_all(&raw(response).await).await
}

async fn answer(
    request: Request<Incoming>,
    state: &Arc<State>,
    client: &Arc<Client>,
    router: &Router,
    is_refused: bool,
) -> Result<Response<Body>, Infallible> {
    let busy = Busy::new(client);
    let length = request.headers().iter().fold(0_usize, |sum, (name, value)| {
        sum.saturating_add(name.as_str().len()).saturating_add(value.len())
    });
    let answered = async {
        if is_refused {
            Ok(refuse(state, &request, StatusCode::SERVICE_UNAVAILABLE))
        } else if length > HEADERS {
            Ok(refuse(state, &request, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE))
        } else if request.uri().path() == EXPLAIN {
            Ok(explain::explain(state, &client.last, request).await)
        } else {
            router.clone().call(request).await
        }
    };
    // Whoever it was, the request is gone.
    let panicked = |_| Ok(refuse(state, &Request::new(()), StatusCode::INTERNAL_SERVER_ERROR));
    let response = AssertUnwindSafe(answered).catch_unwind().await.unwrap_or_else(panicked)?;
    let is_short = response.body().size_hint().exact().is_some_and(|length| length <= SHORT);
    let response =
        if is_short { response } else { response.map(|body| Body::new(Long { body, _busy: busy })) };
    Ok(finished(response))
}

/// Sets the headers that all responses have.
fn finished(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::VARY, "accept, accept-language"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A response as it is written when hyper has given up on the request.
async fn raw(response: Response<Body>) -> Vec<u8> {
    let (parts, body) = response.into_parts();
    // A body that is at hand does not fail.
    let body = body.collect().await.map(Collected::to_bytes).unwrap_or_default();
    let mut raw = format!("HTTP/1.1 {}\r\n", parts.status).into_bytes();
    for (name, value) in &parts.headers {
        raw.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    raw.extend(format!("connection: close\r\ncontent-length: {}\r\n\r\n", body.len()).bytes());
    raw.extend(body);
    raw
}
