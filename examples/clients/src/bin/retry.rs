//! Retrying with backon what passes by itself, and nothing else: not a 429 that only money cures.
//!
//! ```text
//! /twice: Hello! after 3 requests
//! /money: given up after 1 request: Insufficient balance or no resource package. Please recharge.
//! /limit: given up after 1 request: Usage limit reached for 5 hours. Your limit will reset at 2099-01-01 00:00:00 (Beijing time, UTC+8)
//! ```

use std::time::{Duration, SystemTime};

use backon::{ExponentialBuilder, Retryable};
use bigmodel_errors::{ApiError, Localizer};

/// The longest wait for a limit to reset.
const PATIENCE: Duration = Duration::from_secs(60);

/// The text of the answer, or the error.
async fn ask(client: &reqwest::Client, url: &str) -> Result<String, ApiError> {
    let response = client.post(url).send().await.map_err(|error| ApiError::from_error(&error))?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.text().await.map_err(|error| ApiError::from_error(&error))?;
    if !status.is_success() {
        return Err(ApiError::from_response(status.as_u16(), body).with_headers(&headers));
    }
    let body: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
    Ok(body["choices"][0]["message"]["content"].as_str().unwrap_or_default().to_owned())
}

/// The time until a limit resets, if the error states it.
fn until_reset(error: &ApiError) -> Option<Duration> {
    error.resets_at()?.duration_since(SystemTime::now()).ok()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let server = bigmodel_errors_clients::start().await?;
    let localizer = Localizer::builtin();
    let (client, chain) = (reqwest::Client::new(), localizer.negotiate("en"));
    for path in ["/twice", "/money", "/limit"] {
        let url = format!("{server}{path}/chat/completions");
        let mut requests = 0;
        let ask = || {
            requests += 1;
            ask(&client, &url)
        };
        let result = ask
            .retry(ExponentialBuilder::default().with_min_delay(Duration::from_millis(10)).with_max_times(5))
            .when(|error| error.is_retryable() || until_reset(error).is_some_and(|wait| wait <= PATIENCE))
            // What the server asks for comes before what the builder would wait.
            .adjust(|error, delay| delay.map(|delay| error.retry_after().or(until_reset(error)).unwrap_or(delay)))
            .await;
        let times = if requests == 1 { "request" } else { "requests" };
        match result {
            Ok(answer) => println!("{path}: {answer} after {requests} {times}"),
            Err(error) => {
                println!("{path}: given up after {requests} {times}: {}", localizer.render(&error, &chain));
            }
        }
    }
    Ok(())
}
