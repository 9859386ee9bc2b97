//! What all requests share.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::body::Bytes;
use bigmodel_errors::{Audience, LiveLocalizer, Localizer};
use tokio::sync::{Notify, Semaphore, watch};

/// The most payloads beyond [`super::body::SMALL`] at once. With a megabyte each, this bounds them to 64 MiB.
const LARGE_PAYLOADS: usize = 64;

pub(super) struct State {
    pub(super) texts: Texts,
    /// For requests that name none.
    pub(super) audience: Audience,
    /// A permit for each payload that is large.
    pub(super) large: Arc<Semaphore>,
    /// The translations that have pages.
    pub(super) directory: Option<PathBuf>,
    /// Changes whenever their files are saved.
    pub(super) saved: watch::Sender<()>,
    /// Tells answers without an end to come to one.
    pub(super) leave: Notify,
    pub(super) openapi: Bytes,
    /// How long the work for a large payload may take, and wait for other work.
    pub(super) work_time: Duration,
    /// How long a client may not read its answer.
    pub(super) write_time: Duration,
}

/// The texts, as they are now.
pub(super) enum Texts {
    Fixed(Arc<Localizer>),
    Live(LiveLocalizer),
}

impl State {
    pub(super) fn new(
        texts: Texts,
        audience: Audience,
        directory: Option<PathBuf>,
        saved: watch::Sender<()>,
    ) -> State {
        State {
            texts,
            audience,
            directory,
            saved,
            large: Arc::new(Semaphore::new(LARGE_PAYLOADS)),
            leave: Notify::new(),
            openapi: openapi(),
            work_time: Duration::from_secs(10),
            write_time: Duration::from_secs(30),
        }
    }
}

impl Texts {
    pub(super) fn load(&self) -> Arc<Localizer> {
        match self {
            Texts::Fixed(localizer) => Arc::clone(localizer),
            Texts::Live(live) => live.load(),
        }
    }

    /// Returns whether these are still the texts. Counting another user of them would make all threads wait for each other.
    pub(super) fn are(&self, localizer: &Arc<Localizer>) -> bool {
        match self {
            Texts::Fixed(own) => Arc::ptr_eq(own, localizer),
            Texts::Live(live) => Arc::ptr_eq(&live.load(), localizer),
        }
    }
}

/// How many threads there are for large payloads.
pub(super) fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// The description of the server, of the program's version.
fn openapi() -> Bytes {
    include_str!("openapi.json").replacen("VERSION", env!("CARGO_PKG_VERSION"), 1).into()
}
