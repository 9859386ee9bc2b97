//! What is known of a client while its connection lasts.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use tokio::sync::Notify;

use super::visitor::Last;

pub(super) struct Client {
    pub(super) last: Last,
    /// Tells it to come to an end.
    pub(super) leave: Notify,
    /// Since when a request is waited for; `None` while one is answered.
    waiting: Mutex<Option<Instant>>,
}

impl Client {
    pub(super) fn new() -> Client {
        let waiting = Mutex::new(Some(Instant::now()));
        Client { last: Last::default(), leave: Notify::new(), waiting }
    }

    /// Returns whether a request has been waited for that long.
    pub(super) fn has_waited(&self, time: Duration) -> bool {
        self.waiting().is_some_and(|since| since.elapsed() >= time)
    }

    fn waiting(&self) -> MutexGuard<'_, Option<Instant>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// While a request is answered. hyper could time that, too, at the price of a timer for each request.
pub(super) struct Busy(Arc<Client>);

impl Busy {
    pub(super) fn new(client: &Arc<Client>) -> Busy {
        *client.waiting() = None;
        Busy(Arc::clone(client))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        *self.0.waiting() = Some(Instant::now());
    }
}

/// A body that takes its time: until its end, the client is busy.
pub(super) struct Long {
    pub(super) body: Body,
    pub(super) _busy: Busy,
}

impl HttpBody for Long {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
