//! Renders errors, and messages of the app, as text in the reader's language.

pub(crate) mod app_message;
pub(crate) mod audience;
pub(crate) mod builder;
pub(crate) mod chain;
mod diagnostics;
mod fallback;
#[cfg(feature = "serde")]
mod json;
pub(crate) mod localizer;
// Public for the program only.
#[cfg_attr(not(feature = "cli"), allow(unreachable_pub))]
pub(crate) mod output;
#[cfg(feature = "pseudo")]
pub(crate) mod pseudo;
pub(crate) mod rendered;
mod resolve;
mod support;
mod text;
