//! Renders errors of the BigModel (Zhipu) / Z.ai API as messages in the reader's language.
//!
//! ```
//! use bigmodel_errors::{ApiError, Localizer};
//!
//! let error = ApiError::recognize(r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#);
//! let localizer = Localizer::builtin();
//! let rendered = localizer.render(&error, &localizer.negotiate("en-GB, de;q=0.5"));
//! assert_eq!(rendered.as_str(), "Insufficient balance or no resource package. Please recharge.");
//! assert!(!error.is_retryable());
//! ```
//!
//! # Overview
//!
//! - [`ApiError`] is an error: its [`ErrorCode`], its arguments, the server's own words. [`ApiError::recognize`] finds it in
//!   any payload: a response body, a log line, the text of an exception.
//! - [`Localizer`] renders it. It holds the messages of all locales, built in (`en-US`, `zh-CN`, and more behind
//!   [features](#features)) or [yours](Localizer::builder). Every code has a Fluent message with the ID `error-<code>`.
//!   The table ["Which method?"](Localizer#which-method) lists what it renders to.
//! - [`Chain`] holds one reader's locales, in order of preference. It works with every localizer, and
//!   [`Chain::for_audience`] selects the wording for developers or for the customers of an app.
//! - [`AppMessage`] is a message of your own, rendered by [`Localizer::format`].
//! - [`Rendered`] is the result for errors and for your own messages: the text, its locale, and a [`Diagnostic`] for each
//!   step of the fallback.
//! - [`Remedy`] tells who can act, and whether a retry makes sense.
//!
//! The [`cookbook`] has code for ten situations; [`payloads`] describes what the server really sends, with sources;
//! [`promises`] lists the guarantees about untrusted input.
//!
//! # Scope
//!
//! The crate sends no requests and retries nothing itself; [`ApiError::is_retryable`] and [`ApiError::retry_after`] tell an
//! app what to do. It translates this API's errors only: free
//! text such as a validator's findings stays in [`Rendered::detail`], untranslated. It reads the environment only in
//! [`locale_from_env`]. It opens no files but those that [`LocalizerBuilder::directory`] names, and writes none, but with the
//! features `check` and `translate`; with `zones`, it finds and reads the system's time zones.
//!
//! # Features
//!
//! All are off by default.
//!
//! - `locale-<tag>`: one more built-in locale, beside `en-US` and `zh-CN`. Its sentences are recognized, too.
//! - `all-locales`: all of these, including those that later versions add.
//! - `check`: the module `check`, which finds mistakes in Fluent texts; useful in the tests of an app that has its own.
//! - `translate`: the module `translate`, which creates and updates translation files; enables `check`.
//! - `cli`: the program `bigmodel-errors`, which explains, renders and lists errors, in all locales, and has the commands for
//!   translators.
//! - `serve`: `bigmodel-errors serve`, the program as a server; enables `cli`.
//! - `lines`: `Explainer`, which recognizes and renders many payloads in a row.
//! - `http`: `http::Problem`, an error as problem details (RFC 9457), and `http::Reader`, who gets it; `axum`: `http::Reader` as an
//!   extractor; `tower`: `http::LocalizeErrorsLayer` for gateways.
//! - `stream`: `StreamErrors`, which finds the errors in a stream of server-sent events.
//! - `serde`: `Serialize` for errors, rendered texts and what they hold; `Deserialize` for [`ApiError`], [`ErrorCode`] and [`Evidence`].
//! - `pseudo`: `LocalizerBuilder::pseudo`, for testing an app in accented and mirrored English.
//! - `watch`: `LocalizerBuilder::watch` and `LiveLocalizer`, which reload directories of overlays when they change.
//! - `tracing`: `ApiError::emit` and `record_in`, the events and fields of that crate.
//! - `zones`: `Chain::in_time_zone`, which renders reset times by the reader's clock.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Not among the lints in Cargo.toml, which apply to tests and examples, too.
#![deny(clippy::arithmetic_side_effects)]

mod api_error;
mod catalog;
#[cfg(feature = "check")]
pub mod check;
mod client;
mod code;
mod error;
mod ftl;
#[cfg(feature = "http")]
pub mod http;
pub mod limits;
#[cfg(feature = "lines")]
mod lines;
#[cfg(feature = "watch")]
mod live;
mod locale;
// Only `lines` uses all of it.
#[cfg_attr(not(feature = "lines"), allow(dead_code))]
mod recognize;
mod render;
mod text;
#[cfg(feature = "translate")]
pub mod translate;

#[doc = include_str!("../docs/cookbook.md")]
pub mod cookbook {}

#[doc = include_str!("../docs/payloads.md")]
pub mod payloads {}

#[doc = include_str!("../docs/promises.md")]
pub mod promises {}

#[doc = include_str!("../CHANGELOG.md")]
pub mod changelog {}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../docs/integrations.md")]
struct Integrations;

pub use unic_langid::LanguageIdentifier;

pub use crate::api_error::diagnostic::Diagnostic;
pub use crate::api_error::evidence::Evidence;
pub use crate::api_error::{ApiError, ContentFilter};
#[cfg(feature = "stream")]
pub use crate::client::stream::StreamErrors;
pub use crate::code::ErrorCode;
pub use crate::code::category::Category;
pub use crate::code::form::Form;
pub use crate::code::remedy::Remedy;
pub use crate::error::Error;
#[cfg(feature = "lines")]
pub use crate::lines::Explainer;
#[cfg(feature = "watch")]
pub use crate::live::LiveLocalizer;
pub use crate::locale::environment::locale_from_env;
pub use crate::recognize::Origin;
#[cfg(feature = "serve")]
#[doc(hidden)]
pub use crate::recognize::observed;
pub use crate::render::app_message::AppMessage;
pub use crate::render::audience::Audience;
pub use crate::render::builder::LocalizerBuilder;
pub use crate::render::chain::Chain;
pub use crate::render::localizer::Localizer;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub use crate::render::output::to_terminal;
#[cfg(feature = "pseudo")]
pub use crate::render::pseudo::Pseudo;
pub use crate::render::rendered::Rendered;
pub use crate::text::direction::Direction;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub use crate::text::sanitize::{shown, visible};

/// Recognizes a payload and renders it in the reader's language.
///
/// This uses the built-in locales and the wording for developers, and never fails; see [`ApiError::recognize`] and
/// [`Localizer::render`].
///
/// ```
/// let payload = r#"{"error":{"code":"1211","message":"模型不存在，请检查模型代码。"}}"#;
/// let text = bigmodel_errors::localize(payload, "fr, en;q=0.8");
/// assert_eq!(text, "Model does not exist, please check the model code");
/// ```
pub fn localize(payload: &str, accept_language: &str) -> String {
    let localizer = Localizer::builtin();
    let error = ApiError::recognize(payload);
    localizer.render(&error, &localizer.negotiate(accept_language)).text.into_owned()
}
