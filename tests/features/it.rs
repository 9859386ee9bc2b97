//! The modules of `tests/it` that other crates' features could touch.

#![allow(missing_docs, clippy::panic, clippy::unwrap_used)]

#[path = "../it/errors.rs"]
mod errors;
#[path = "../it/hostile.rs"]
mod hostile;
#[path = "../known/mod.rs"]
mod known;
#[path = "../it/negotiate.rs"]
mod negotiate;
#[path = "../it/overlay.rs"]
mod overlay;
#[path = "../it/properties.rs"]
mod properties;
#[path = "../it/random.rs"]
mod random;
#[path = "../it/recognize/mod.rs"]
mod recognize;
#[path = "../it/render.rs"]
mod render;
#[path = "../it/round_trip.rs"]
mod round_trip;
