//! async-openai retries every 429 by itself. Its HTTP service without retries leaves the decision to `is_retryable`.
//!
//! ```text
//! /twice: Hello! after 3 requests
//! /money: given up after 1 request: Insufficient balance or no resource package. Please recharge.
//! ```

use std::time::Duration;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::middleware::ReqwestService;
use async_openai::types::chat::{ChatCompletionRequestUserMessageArgs, CreateChatCompletionRequestArgs};
use backon::{ConstantBuilder, Retryable};
use bigmodel_errors::{ApiError, Localizer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = bigmodel_errors_clients::start().await?;
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    let message = ChatCompletionRequestUserMessageArgs::default().content("Hi").build()?;
    let request = CreateChatCompletionRequestArgs::default().model("glm-4.7").messages([message.into()]).build()?;
    for path in ["/twice", "/money"] {
        let config = OpenAIConfig::new().with_api_base(format!("{server}{path}")).with_api_key("none");
        let service = ReqwestService::new(reqwest::Client::new());
        let client = Client::with_config(config).with_http_service(service);
        let mut requests = 0;
        let ask = || {
            requests += 1;
            let (chat, request) = (client.chat(), request.clone());
            async move { chat.create(request).await.map_err(|error| ApiError::from_error(&error)) }
        };
        let waits = ConstantBuilder::default().with_delay(Duration::from_millis(10)).with_max_times(5);
        let result = ask.retry(waits).when(ApiError::is_retryable).await;
        let times = if requests == 1 { "request" } else { "requests" };
        match result {
            Ok(answer) => {
                let text = answer.choices.into_iter().find_map(|choice| choice.message.content);
                println!("{path}: {} after {requests} {times}", text.unwrap_or_default());
            }
            Err(error) => {
                println!("{path}: given up after {requests} {times}: {}", localizer.render(&error, &chain));
            }
        }
    }
    Ok(())
}
