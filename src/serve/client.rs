//! What is known of a client while its connection lasts.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use tokio::sync::Notify;

use super::visitor::Last;

pub(super) struct Client {
    pub(super) last: Last,
    /// Tells it to come to an end.
    pub(super) leave: Notify,
    /// How often it was looked at since it was answered; [`BUSY`] until then.
    idle: AtomicU32,
}

const BUSY: u32 = u32::MAX;

impl Client {
    pub(super) fn new() -> Client {
        Client { last: Last::default(), leave: Notify::new(), idle: AtomicU32::new(0) }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.idle.load(Ordering::Relaxed) != BUSY
    }

    /// Looks at it, and returns how often that was so since it was answered; `None` while it is answered.
    pub(super) fn look(&self) -> Option<u32> {
        self.idle.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |idle| idle.checked_add(1)).ok()
    }
}

/// While a request is answered. hyper could time that, too, at the price of a timer for each request.
pub(super) struct Busy(Arc<Client>);

impl Busy {
    pub(super) fn new(client: &Arc<Client>) -> Busy {
        client.idle.store(BUSY, Ordering::Relaxed);
        Busy(Arc::clone(client))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.idle.store(0, Ordering::Relaxed);
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
