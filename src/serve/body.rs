//! Bodies of requests, bounded in size and time.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::StatusCode;
use axum::response::Response;
use bigmodel_errors::limits::PAYLOAD_BYTES;
use http_body_util::{BodyExt, Collected};
use hyper::body::{Frame, SizeHint};
use tokio::sync::OwnedSemaphorePermit;

use super::state::State;

/// The longest payload that needs no permit, in bytes. The bodies of errors have some hundred.
pub(super) const SMALL: usize = 16 << 10;

/// How long a body may take.
const BODY_TIME: Duration = Duration::from_secs(10);

/// How much of a body that is too large is read, so that its sender comes to read the answer, in bytes.
const DRAINED: usize = 8 << 20;

/// How much of an answer to a large payload is passed on at once, in bytes.
const PART: usize = 64 << 10;

/// A payload, and the permit that it needs if it is large.
pub(super) struct Payload {
    pub(super) bytes: Bytes,
    pub(super) permit: Option<OwnedSemaphorePermit>,
}

/// The answer to a large payload, which may be several times as large: the permit is kept until the client has read it.
pub(super) struct Held {
    rest: Bytes,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Held {
    /// Keeps the permit with the body of a response.
    pub(super) async fn response(response: Response, permit: Option<OwnedSemaphorePermit>) -> Response {
        let (parts, body) = response.into_parts();
        // A body that is at hand does not fail.
        let rest = body.collect().await.map(Collected::to_bytes).unwrap_or_default();
        Response::from_parts(parts, Body::new(Held { rest, _permit: permit }))
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.rest.len().min(PART);
        let part = self.rest.split_to(length);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(part))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.rest.len()).unwrap_or(u64::MAX))
    }
}

/// Reads a payload of at most that many bytes.
///
/// # Errors
///
/// - 413: it is longer.
/// - 408: it takes too long.
/// - 503: it is large, and there are too many of those.
/// - 400: the connection breaks off.
pub(super) async fn read<B>(state: &State, mut body: B, limit: usize) -> Result<Payload, StatusCode>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let mut begun = None;
    // One for each megabyte.
    let permits = u32::try_from(limit.div_ceil(PAYLOAD_BYTES)).unwrap_or(u32::MAX);
    let mut bytes = next(&mut body, &mut begun).await?.unwrap_or_default();
    // Nearly all bodies come in one piece.
    if bytes.len() <= SMALL && body.is_end_stream() {
        return Ok(Payload { bytes, permit: None });
    }
    let (mut read, mut permit) = (Vec::new(), None);
    loop {
        if read.len().saturating_add(bytes.len()) > limit {
            drain(&mut body, &mut begun).await?;
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        read.extend_from_slice(&bytes);
        if read.len() > SMALL && permit.is_none() {
            let taken = state.large.clone().try_acquire_many_owned(permits);
            permit = Some(taken.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?);
        }
        match next(&mut body, &mut begun).await? {
            Some(more) => bytes = more,
            None => return Ok(Payload { bytes: read.into(), permit }),
        }
    }
}

/// The next piece; `None` at the end. The time begins when it is waited for, and needs no timer: each connection is looked at once a
/// second, whether it moves or not.
async fn next<B>(body: &mut B, begun: &mut Option<Instant>) -> Result<Option<Bytes>, StatusCode>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    poll_fn(|context| {
        loop {
            match Pin::new(&mut *body).poll_frame(context) {
                Poll::Pending if begun.get_or_insert_with(Instant::now).elapsed() > BODY_TIME => {
                    return Poll::Ready(Err(StatusCode::REQUEST_TIMEOUT));
                }
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Ready(Some(Err(_))) => return Poll::Ready(Err(StatusCode::BAD_REQUEST)),
                Poll::Ready(Some(Ok(frame))) => {
                    // There may be trailers.
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Ok(Some(data)));
                    }
                }
            }
        }
    })
    .await
}

async fn drain<B>(body: &mut B, begun: &mut Option<Instant>) -> Result<(), StatusCode>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let mut drained = 0_usize;
    while drained < DRAINED {
        match next(body, begun).await? {
            Some(chunk) => drained = drained.saturating_add(chunk.len()),
            None => break,
        }
    }
    Ok(())
}
