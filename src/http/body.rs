//! Bodies that were read in part, and bodies whose events are looked at.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use pin_project_lite::pin_project;

use crate::api_error::ApiError;
use crate::client::events::{Events, Part};
use crate::client::stream::error_of;

/// A body of which the beginning was read. As a body, it is the whole again.
pub(super) struct Resumed<B: Body> {
    read: Vec<u8>,
    /// What came after that: trailers or a failure.
    next: Option<Result<Frame<Bytes>, B::Error>>,
    /// `None` at its end.
    rest: Option<Pin<Box<B>>>,
}

impl<B: Body<Data = Bytes>> Resumed<B> {
    /// Reads until more than `limit` bytes have come.
    pub(super) async fn read(body: B, limit: usize) -> Resumed<B> {
        let mut body = Box::pin(body);
        let mut read = Vec::new();
        while read.len() <= limit {
            match body.frame().await {
                None => return Resumed { read, next: None, rest: None },
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => read.extend_from_slice(&data),
                    Err(trailers) => return Resumed { read, next: Some(Ok(trailers)), rest: Some(body) },
                },
                Some(failure) => return Resumed { read, next: Some(failure), rest: None },
            }
        }
        Resumed { read, next: None, rest: Some(body) }
    }

    pub(super) fn read_bytes(&self) -> &[u8] {
        &self.read
    }

    /// Whether there is no more than what was read.
    pub(super) fn is_whole(&self) -> bool {
        self.rest.is_none() && self.next.is_none()
    }
}

/// Of the rest, which alone may have to stay in its place, it has a pointer.
impl<B: Body> Unpin for Resumed<B> {}

impl<B: Body<Data = Bytes>> Body for Resumed<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        if !self.read.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from(std::mem::take(&mut self.read))))));
        }
        if let Some(next) = self.next.take() {
            return Poll::Ready(Some(next));
        }
        match &mut self.rest {
            Some(rest) => rest.as_mut().poll_frame(context),
            None => Poll::Ready(None),
        }
    }
}

/// Makes the event in place of one that is an error.
pub(super) type Replace = Box<dyn Fn(&[u8], &ApiError) -> Bytes + Send>;

pin_project! {
    /// A stream of events, of which those that are errors are replaced.
    pub(super) struct EventBody<B: Body> {
        #[pin]
        inner: B,
        events: Events,
        replace: Replace,
        ready: VecDeque<Result<Frame<Bytes>, B::Error>>,
        has_ended: bool,
    }
}

impl<B: Body> EventBody<B> {
    pub(super) fn new(inner: B, replace: Replace) -> EventBody<B> {
        EventBody { inner, events: Events::default(), replace, ready: VecDeque::new(), has_ended: false }
    }
}

impl<B: Body<Data = Bytes>> Body for EventBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let mut this = self.project();
        loop {
            if let Some(frame) = this.ready.pop_front() {
                return Poll::Ready(Some(frame));
            }
            if *this.has_ended {
                return Poll::Ready(None);
            }
            let (replace, ready) = (&*this.replace, &mut *this.ready);
            let pass_on = |part: Part| {
                let replaced = error_of(&part);
                let bytes = match (part, replaced) {
                    (Part::Event(event), Some(error)) => replace(&event, &error),
                    (Part::Event(bytes) | Part::OfLong(bytes), _) => Bytes::from(bytes),
                };
                ready.push_back(Ok(Frame::data(bytes)));
            };
            let frame = ready!(this.inner.as_mut().poll_frame(context));
            match frame.map(|frame| frame.map(Frame::into_data)) {
                Some(Ok(Ok(data))) => this.events.feed(&data, pass_on),
                // Trailers, a failure, or the end: the event that it cuts off comes before it.
                last => {
                    this.events.finish(pass_on);
                    *this.has_ended = last.is_none();
                    match last {
                        Some(Ok(Err(trailers))) => this.ready.push_back(Ok(trailers)),
                        Some(Err(failure)) => this.ready.push_back(Err(failure)),
                        _ => {}
                    }
                }
            }
        }
    }
}
