//! Explains an error of the API in the language of the person at the terminal.
//!
//! ```text
//! cargo run --example explain -- '[1214][prompt 参数非法。请检查文档。]'
//! LANG=zh_CN.UTF-8 cargo run --example explain < response.json
//! ```
#![allow(clippy::print_stdout, reason = "printing is what the example is for")]

use std::env;
use std::io::{self, IsTerminal, Read};

use bigmodel_errors::limits::PAYLOAD_BYTES;
use bigmodel_errors::{ApiError, Localizer, locale_from_env};

/// The payload that is explained if none is given.
const SAMPLE: &str = r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at 2026-11-23 18:30:00"},"request_id":"20261123144512a1b2c3d4e5f60718"}"#;

fn main() -> io::Result<()> {
    let payload = payload()?;
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate(&locale_from_env().unwrap_or_default());
    let error = ApiError::recognize(&payload);
    let rendered = localizer.render(&error, &chain);
    // Not `{rendered}`: many terminals show isolation marks as boxes, which only right-to-left text needs.
    println!("{}", rendered.to_terminal());
    if let Some(remedy) = rendered.remedy_text() {
        println!("{remedy}");
    }
    // A validator's findings are in no catalog, and often the most useful part.
    if let Some(detail) = rendered.detail() {
        println!("\"{detail}\"");
    }
    // Customer service asks for it.
    if let Some(id) = error.request_id() {
        println!("request ID {id}");
    }
    Ok(())
}

/// The first argument, else standard input if something is piped in, else the sample.
fn payload() -> io::Result<String> {
    if let Some(argument) = env::args().nth(1) {
        return Ok(argument);
    }
    let mut bytes = Vec::new();
    if !io::stdin().is_terminal() {
        // The library reads no more than this of a payload, so reading more would only cost memory.
        let most = u64::try_from(PAYLOAD_BYTES).unwrap_or(u64::MAX);
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(if text.trim().is_empty() { SAMPLE.to_owned() } else { text.into_owned() })
}
