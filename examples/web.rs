//! How a web app responds to its customers if the API that it uses fails; without a web framework.
//!
//! ```text
//! cargo run --example web
//! ```
#![allow(clippy::print_stdout, reason = "printing is what the example is for")]

use bigmodel_errors::{ApiError, Audience, Error, Localizer, Remedy};

/// The response to the customer's browser.
struct Answer {
    status: u16,
    content_language: String,
    html: String,
}

/// Makes the response from the API's response and the header of the customer's request.
fn answer(localizer: &Localizer, status: u16, body: &[u8], accept_language: &str) -> Answer {
    let error = ApiError::from_response(status, body);
    let chain = localizer.negotiate(accept_language);
    let rendered = localizer.render(&error, &chain);
    // The details, including the request ID, go to the log only.
    println!("log: {error}, HTTP {status}, request {}", error.request_id().unwrap_or("unknown"));
    Answer {
        status: status_for(error.remedy()),
        // The locale of the text, which may differ from the requested one.
        content_language: rendered.locale().to_string(),
        html: format!("<p role=\"alert\">{}</p>", rendered.to_html()),
    }
}

/// The API's status is about our account with it: passed on, a 401 would log the customer out of *our* app, and a 429
/// would tell their client to slow down when it is we who have to pay.
fn status_for(remedy: Option<Remedy>) -> u16 {
    match remedy {
        Some(Remedy::ChangeContent | Remedy::ShortenInput | Remedy::ReduceSize) => 422,
        Some(Remedy::RetryLater | Remedy::SlowDown | Remedy::WaitForReset) => 503,
        // The customer cannot fix it.
        _ => 502,
    }
}

fn main() -> Result<(), Error> {
    // One for the whole app: it is `Send` and `Sync`, and holds all locales.
    let localizer = Localizer::builder().audience(Audience::EndUser).build()?;
    let responses: [(u16, &str, &str); 2] = [
        // Our balance is used up. The customer must not learn that.
        (
            429,
            r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"},"request_id":"20261123144512a1b2c3d4e5f60718"}"#,
            "en-GB,en;q=0.9",
        ),
        // Their text was too long, which they can fix.
        (
            400,
            r#"{"error":{"code":"1261","message":"Prompt exceeds max length"},"request_id":"20261123144620ffeeddccbbaa9988"}"#,
            "zh-CN,zh;q=0.9,en;q=0.8",
        ),
    ];
    for (status, body, accept_language) in responses {
        let answer = answer(&localizer, status, body.as_bytes(), accept_language);
        println!("HTTP {}\nContent-Language: {}\n{}\n", answer.status, answer.content_language, answer.html);
    }
    Ok(())
}
