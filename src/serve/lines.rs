//! Many payloads, one in a line: each is answered as soon as it is there, and no more than one is kept.

use std::sync::Arc;
use std::time::Duration;
use std::{io, mem};

use axum::body::{Body, Bytes};
use axum::response::Response;
use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::{ApiError, Origin};
use bytes::Buf;
use futures_util::stream::try_unfold;
use http_body_util::BodyExt;
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::yield_now;
use tokio::time::timeout;

use super::body::SMALL;
use super::state::State;
use super::visitor::{Visitor, write_json};
use super::work::work;
use crate::answer::recognize::decoded;

/// How much is answered at once, in bytes.
const OUTPUT: usize = 64 << 10;

/// How long lines may pause: a log that is followed does.
const PAUSE: Duration = Duration::from_secs(60);

/// How long a line that is large waits for others.
const WAIT: Duration = Duration::from_secs(10);

pub(super) fn explain(state: Arc<State>, visitor: Arc<Visitor>, body: Body) -> Response {
    let lines = Lines {
        state,
        visitor: Arc::clone(&visitor),
        body,
        chunk: Bytes::new(),
        line: Vec::new(),
        is_cut: false,
        permit: None,
        has_ended: false,
    };
    visitor.respond("application/x-ndjson", Body::from_stream(try_unfold(lines, Lines::next)))
}

struct Lines {
    state: Arc<State>,
    visitor: Arc<Visitor>,
    body: Body,
    /// What was read and not looked at.
    chunk: Bytes,
    /// The line that has begun, no longer than a payload.
    line: Vec<u8>,
    /// Whether it was longer.
    is_cut: bool,
    /// While the line is large.
    permit: Option<OwnedSemaphorePermit>,
    has_ended: bool,
}

impl Lines {
    /// Answers what is there, or waits for more.
    async fn next(mut self) -> io::Result<Option<(Vec<u8>, Lines)>> {
        let mut out = Vec::new();
        loop {
            while let Some(line) = self.line().await? {
                self.explain(line, &mut out).await?;
                if out.len() >= OUTPUT {
                    // Others are not to wait for a client whose lines never end, nor are timers and signals.
                    yield_now().await;
                    return Ok(Some((out, self)));
                }
            }
            if !out.is_empty() {
                return Ok(Some((out, self)));
            }
            if self.has_ended {
                return Ok(None);
            }
            self.read().await?;
        }
    }

    async fn read(&mut self) -> io::Result<()> {
        match timeout(PAUSE, self.body.frame()).await.map_err(io::Error::other)? {
            Some(frame) => self.chunk = frame.map_err(io::Error::other)?.into_data().unwrap_or_default(),
            None => self.has_ended = true,
        }
        Ok(())
    }

    /// Takes the next whole line; `None` if there is none yet.
    async fn line(&mut self) -> io::Result<Option<Bytes>> {
        let (piece, is_whole) = match memchr::memchr(b'\n', &self.chunk) {
            Some(end) => {
                let line = self.chunk.split_to(end);
                self.chunk.advance(1);
                (line, true)
            }
            None => (mem::take(&mut self.chunk), self.has_ended && !self.line.is_empty()),
        };
        if is_whole && self.line.is_empty() {
            return Ok(Some(piece));
        }
        let room = PAYLOAD_BYTES.saturating_sub(self.line.len());
        self.is_cut |= piece.len() > room;
        self.line.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        if self.line.len() > SMALL && self.permit.is_none() {
            let permit = timeout(WAIT, Arc::clone(&self.state.large).acquire_owned()).await;
            self.permit = permit.map_err(io::Error::other)?.ok();
        }
        Ok(is_whole.then(|| mem::take(&mut self.line).into()))
    }

    async fn explain(&mut self, line: Bytes, out: &mut Vec<u8>) -> io::Result<()> {
        let (visitor, is_cut) = (Arc::clone(&self.visitor), mem::take(&mut self.is_cut));
        let explain = move |out: &mut Vec<u8>| {
            let line = line.strip_suffix(b"\r").unwrap_or(&line);
            let error = error_of(visitor.status, line);
            let start = out.len();
            write_json(out, &visitor.localizer.render(&error, &visitor.chain));
            if is_cut {
                let first = start.saturating_add(1);
                out.splice(first..first, *b"\"truncated\":true,");
            }
        };
        if self.permit.is_none() {
            explain(out);
            return Ok(());
        }
        let mut taken = mem::take(out);
        let worked = work(&self.state, move || {
            explain(&mut taken);
            taken
        });
        *out = worked.await.map_err(|status| io::Error::other(status.to_string()))?;
        self.permit = None;
        Ok(())
    }
}

/// The error that a line has, as `explain --lines` reads it.
fn error_of(status: Option<u16>, line: &[u8]) -> ApiError {
    let error = ApiError::recognize_from(Origin::Unknown, decoded(line));
    status.into_iter().fold(error, ApiError::with_http_status)
}
