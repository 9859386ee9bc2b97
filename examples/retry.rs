//! Decides by the remedy whether to retry a request; the HTTP status alone would mislead.
//!
//! ```text
//! cargo run --example retry
//! ```
#![allow(clippy::print_stdout, reason = "printing is what the example is for")]

use std::time::Duration;

use bigmodel_errors::{ApiError, Remedy};

const MOST_ATTEMPTS: u32 = 3;

/// HTTP status, `Retry-After`, body.
type Response = (u16, Option<&'static str>, &'static str);

/// A request, and the server's answer to each attempt.
const REQUESTS: &[(&str, &[Response])] = &[
    (
        "a busy server",
        &[
            (429, Some("7"), r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#),
            (
                529,
                None,
                r#"{"type":"error","error":{"type":"overloaded_error","code":"1305","message":"[1305][过大]"}}"#,
            ),
            (200, None, r#"{"choices":[{"message":{"role":"assistant","content":"Hello"}}]}"#),
        ],
    ),
    (
        "an empty account",
        &[(429, None, r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#)],
    ),
    (
        "a used-up plan",
        &[(
            429,
            Some("30"),
            r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at 2026-11-23 18:30:00"}}"#,
        )],
    ),
    ("a proxy without a backend", &[(502, None, "<html><title>502 Bad Gateway</title></html>"); 3]),
];

/// How long to wait before the next attempt; `None` if there is no point in one.
fn pause(error: &ApiError, attempt: u32) -> Option<Duration> {
    let first = match error.remedy()? {
        Remedy::RetryLater => 1,
        // It is we who are too fast: back off further than from a server that is merely busy.
        Remedy::SlowDown => 2,
        // Everything else needs someone to act, or a wait that may take days.
        _ => return None,
    };
    // Where the response states the seconds, they count; but days have been seen there, too.
    let backoff = Duration::from_secs(2_u64.saturating_pow(attempt - 1) * first);
    Some(error.retry_after().unwrap_or(backoff)).filter(|pause| *pause <= Duration::from_secs(60))
}

fn main() {
    for (name, responses) in REQUESTS {
        println!("{name}");
        for (attempt, (status, retry_after, body)) in (1..=MOST_ATTEMPTS).zip(*responses) {
            // A successful answer is not searched for errors: the model may be writing about them.
            if *status < 400 {
                println!("  {attempt}. HTTP {status}: done");
                break;
            }
            // With reqwest or hyper: `with_headers(response.headers())`.
            let headers = retry_after.map(|value| ("Retry-After", value));
            let error = ApiError::from_response(*status, body).with_headers(headers);
            let remedy = error.remedy().map_or("unknown", Remedy::as_str);
            print!("  {attempt}. HTTP {status}, {error}: {remedy}, ");
            match pause(&error, attempt) {
                None => {
                    println!("so not again");
                    break;
                }
                Some(_) if attempt == MOST_ATTEMPTS => println!("but that was the last attempt"),
                // A client would sleep here, and add a random part so that not all come back at once.
                Some(pause) => println!("so again in {} s", pause.as_secs()),
            }
        }
    }
}
