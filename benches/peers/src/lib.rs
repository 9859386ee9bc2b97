//! The same messages, said by this crate, by other libraries, and by hand.
//!
//! `cargo run --release` compares what saying them costs, `--bin cost` what the libraries cost besides, and `--bin report`
//! writes the results into the documentation.

#![allow(non_snake_case, reason = "arguments are spelled as in the reference")]

#[cfg(feature = "fluent-zero")]
include!(concat!(env!("OUT_DIR"), "/static_cache.rs"));

#[cfg(feature = "rust-i18n")]
rust_i18n::i18n!("rust-i18n", fallback = "en-US");

#[cfg(feature = "measure")]
pub mod counting;
pub mod messages;
pub mod peer;
pub mod peers;
#[cfg(feature = "measure")]
pub mod results;

pub use crate::messages::{Locale, MESSAGES, Message, ONLY_ENGLISH, USAGE_LIMIT};
pub use crate::peer::Peer;
