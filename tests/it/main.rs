//! What the crate does, seen from outside: one program, a module for each subject. What needs a process or an allocator of its
//! own is a test program of its own beside this one.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

#[cfg(feature = "lines")]
mod answers;
mod app;
mod arguments;
mod auto_traits;
mod catalog;
#[cfg(feature = "check")]
mod check;
#[cfg(feature = "check")]
mod check_apps;
#[cfg(feature = "check")]
mod check_hostile;
#[cfg(feature = "cli")]
mod check_program;
#[cfg(feature = "check")]
mod check_texts;
#[cfg(feature = "cli")]
mod cli;
#[cfg(feature = "cli")]
mod cli_explain;
#[cfg(feature = "stream")]
mod client;
#[cfg(all(feature = "cli", unix))]
mod completions;
mod dependencies;
mod errors;
mod files;
mod forms;
mod fuzz;
mod hostile;
#[cfg(feature = "axum")]
mod http;
#[cfg(feature = "tower")]
mod http_layer;
#[cfg(feature = "cli")]
mod inputs;
#[path = "../known/mod.rs"]
mod known;
mod languages;
#[cfg(feature = "lines")]
mod lines;
#[cfg(feature = "cli")]
mod logs;
mod negotiate;
mod overlay;
#[cfg(feature = "serve")]
mod page;
mod parity;
mod plurals;
mod properties;
#[cfg(feature = "pseudo")]
mod pseudo;
mod random;
#[cfg(feature = "cli")]
mod readme;
mod recognize;
#[cfg(feature = "cli")]
mod records;
mod redact;
mod render;
mod retry;
mod round_trip;
#[cfg(all(feature = "serve", unix))]
mod serve;
#[cfg(feature = "translate")]
mod sync;
#[cfg(feature = "translate")]
mod sync_properties;
#[cfg(feature = "tracing")]
mod trace;
#[cfg(feature = "translate")]
mod translate;
#[cfg(feature = "translate")]
mod translate_agrees;
#[cfg(feature = "translate")]
mod translate_hostile;
#[cfg(feature = "translate")]
mod translate_texts;
#[cfg(all(feature = "cli", unix))]
mod translating;
#[cfg(feature = "cli")]
mod translators;
#[cfg(feature = "watch")]
mod watch;
#[cfg(feature = "zones")]
mod zones;

/// What writes that which is shown of the program's output, where it has changed as it should.
pub(crate) const WRITE: &str =
    "BIGMODEL_ERRORS_WRITE=1 cargo test --all-features --test it -- forms:: readme:: translating::";

/// Whether this run is that command.
pub(crate) fn writes() -> bool {
    std::env::var_os("BIGMODEL_ERRORS_WRITE").is_some()
}
