//! Work that may take long.

use std::time::Duration;

use axum::http::StatusCode;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// How long the work for a large payload may take, and wait for other work.
const WORK_TIME: Duration = Duration::from_secs(10);

/// Does what may take long where nobody waits for it.
///
/// # Errors
///
/// - 503: it takes too long.
/// - 500: it panics.
pub(super) async fn work<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, StatusCode> {
    let done = timeout(WORK_TIME, spawn_blocking(work)).await;
    done.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}
