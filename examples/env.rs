//! A program that speaks the language of its environment.
//!
//! ```console
//! $ LANG=zh_CN.UTF-8 cargo run --example env
//! $ LANG=de_DE.UTF-8 LANGUAGE=ja:en cargo run --features all-locales --example env
//! ```
#![allow(clippy::print_stdout, reason = "printing is what the example is for")]

use bigmodel_errors::{ApiError, Localizer, locale_from_env};

const BODY: &str = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#;

fn main() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate(&locale_from_env().unwrap_or_default());
    let error = ApiError::from_response(429, BODY);
    println!("{}", localizer.render(&error, &chain).to_terminal());
}
