//! The errors of every kind of response, with reqwest: by status and body, or while a stream arrives.
//!
//! ```text
//! /v4/chat/completions: Rate limit reached for requests (retry: yes)
//! /anthropic/v1/messages: The service may be temporarily overloaded, please try again later (retry: yes)
//! /flat: Authentication parameter not received in Header, unable to authenticate (retry: no)
//! /html: The gateway received no valid response from the server (HTTP status 502) (retry: yes)
//! /stopped: Content blocked by the safety review (decide whether to withdraw what was already shown) (retry: no)
//! /broken: Network error, error id: 20261129101502aaaabbbbccccdddd, please try again later (retry: yes)
//! ```

use bigmodel_errors::{ApiError, Localizer, StreamErrors};
use reqwest::Response;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The error of a response, if it is one.
async fn error_of(mut response: Response) -> Result<Option<ApiError>> {
    let (status, headers) = (response.status(), response.headers().clone());
    if !status.is_success() {
        let body = response.bytes().await?;
        return Ok(Some(ApiError::from_response(status.as_u16(), body).with_headers(&headers)));
    }
    let mut errors = StreamErrors::new();
    while let Some(chunk) = response.chunk().await? {
        if let Some(error) = errors.feed(&chunk).into_iter().next() {
            return Ok(Some(error));
        }
        // Here an app shows the chunk.
    }
    Ok(errors.finish())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = bigmodel_errors_clients::start().await?;
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    let client = reqwest::Client::new();
    for path in ["/v4/chat/completions", "/anthropic/v1/messages", "/flat", "/html", "/stopped", "/broken"] {
        let response = client.post(format!("{server}{path}")).send().await?;
        if let Some(error) = error_of(response).await? {
            let retry = if error.is_retryable() { "yes" } else { "no" };
            println!("{path}: {} (retry: {retry})", localizer.render(&error, &chain));
        }
    }
    Ok(())
}
