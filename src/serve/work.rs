//! Work that may take long.

use axum::http::StatusCode;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::state::State;

/// Does what may take long where nobody waits for it.
///
/// # Errors
///
/// - 503: it takes too long.
/// - 500: it panics.
pub(super) async fn work<T: Send + 'static>(
    state: &State,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, StatusCode> {
    let done = timeout(state.work_time, spawn_blocking(work)).await;
    done.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}
