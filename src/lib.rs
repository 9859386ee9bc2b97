//! Shows the errors of the BigModel (Zhipu) / Z.ai API to people, in their own language.
//!
//! ```
//! use bigmodel_errors::{ApiError, Localizer};
//!
//! let error = ApiError::recognize(r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#);
//! let localizer = Localizer::builtin();
//! let rendered = localizer.render(&error, &localizer.negotiate("en-GB, de;q=0.5"));
//! assert_eq!(rendered.as_str(), "Your account is in arrears, please recharge and try again");
//! assert!(!error.is_retryable());
//! ```
//!
//! # Overview
//!
//! - [`ApiError`] is what went wrong: its [`ErrorCode`], its arguments, the server's own words.
//!   [`ApiError::recognize`] finds it in whatever arrived: a body, a line of a log, an exception's text.
//! - [`Localizer`] says it: the messages of all locales, built in (`en-US`, `zh-CN`, and more behind
//!   [features](#features)) or [yours](Localizer::builder). Every code is a Fluent message with the ID `error-<code>`.
//! - [`AppMessage`] is a message of the app's own, which [`Localizer::format`] says.
//! - [`Rendered`] is the text, the locale that answered, and the [`Diagnostic`]s of what had to be given up on the way.
//! - [`Remedy`] tells who can act, and whether a retry is worth it.
//!
//! What the server really sends, with sources, is the subject of [`payloads`]; what is promised about untrusted input that of
//! [`promises`].
//!
//! # Cookbook
//!
//! One line, for a page that is served to a developer:
//!
//! ```
//! let text = bigmodel_errors::localize(r#"{"error":{"code":"1261","message":"Prompt too long"}}"#, "zh-CN");
//! assert_eq!(text, "Prompt 超长");
//! ```
//!
//! For the customers of an app, whose business the state of its account is not:
//!
//! ```
//! use bigmodel_errors::{ApiError, Audience, Localizer};
//!
//! let localizer = Localizer::builder().audience(Audience::EndUser).build()?;
//! let error = ApiError::from_response(429, r#"{"error":{"code":"1113","message":"Insufficient balance"}}"#);
//! let rendered = localizer.render(&error, &localizer.negotiate("en"));
//! assert_eq!(rendered.as_str(), "The service is not available at the moment. Please contact the provider of this app.");
//! # Ok::<(), bigmodel_errors::Error>(())
//! ```
//!
//! To retry what passes by itself, and nothing else:
//!
//! ```
//! use bigmodel_errors::{ApiError, Remedy};
//!
//! let busy = ApiError::recognize("429 该模型当前访问量过大，请您稍后再试");
//! assert_eq!(busy.remedy(), Some(Remedy::RetryLater));
//! let spent = ApiError::recognize("[1310][Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-10-02 11:25:23]");
//! assert!(!spent.is_retryable());
//! assert_eq!(spent.argument("next_flush_time"), Some("2026-10-02 11:25:23"));
//! ```
//!
//! # Features
//!
//! All are off by default.
//!
//! - `locale-<tag>`: a locale that is built in beside `en-US` and `zh-CN`, which always are. Its sentences are recognized, too.
//! - `all-locales`: all of these, including those of later versions.
//! - `check`: the module `check`, which finds the mistakes in texts, for the tests of an app that brings its own.
//! - `translate`: the module `translate`, for the files of translators; brings `check`.
//! - `cli`: the program `bigmodel-errors`, which explains, renders and lists errors, in all locales, and does what translators
//!   need. The library does not need it.
//! - `lines`: `Explainer`, which explains many payloads in a row.
//! - `pseudo`: `LocalizerBuilder::pseudo`, for trying out an app in accented and mirrored English.
//! - `watch`: `LocalizerBuilder::watch`, which follows directories of overlays, and `LiveLocalizer`.
#![cfg_attr(docsrs, feature(doc_cfg))]
// With the lints of Cargo.toml; here, because tests and examples may count as they like.
#![deny(clippy::arithmetic_side_effects)]

mod api_error;
mod catalog;
#[cfg(feature = "check")]
pub mod check;
mod code;
mod error;
mod ftl;
pub mod limits;
#[cfg(feature = "lines")]
mod lines;
#[cfg(feature = "watch")]
mod live;
mod locale;
// `lines` needs to know more of what was read.
#[cfg_attr(not(feature = "lines"), allow(dead_code))]
mod recognize;
mod render;
mod text;
#[cfg(feature = "translate")]
pub mod translate;

#[doc = include_str!("../docs/payloads.md")]
pub mod payloads {}

#[doc = include_str!("../docs/promises.md")]
pub mod promises {}

#[doc = include_str!("../CHANGELOG.md")]
pub mod changelog {}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use unic_langid::LanguageIdentifier;

pub use crate::api_error::diagnostic::Diagnostic;
pub use crate::api_error::evidence::Evidence;
pub use crate::api_error::{ApiError, ContentFilter};
pub use crate::code::ErrorCode;
pub use crate::code::category::Category;
pub use crate::error::Error;
#[cfg(feature = "lines")]
pub use crate::lines::Explainer;
pub use crate::locale::environment::locale_from_env;
pub use crate::recognize::Origin;
pub use crate::render::app_message::AppMessage;
pub use crate::render::audience::Audience;
pub use crate::render::builder::LocalizerBuilder;
pub use crate::render::chain::Chain;
pub use crate::render::localizer::Localizer;
// The program shows paths, too.
pub use crate::code::remedy::Remedy;
#[cfg(feature = "watch")]
pub use crate::live::LiveLocalizer;
#[cfg(feature = "pseudo")]
pub use crate::render::pseudo::Pseudo;
pub use crate::render::rendered::Rendered;
pub use crate::text::direction::Direction;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub use crate::text::path::{shown, visible};

/// Recognizes a payload and says it in the reader's language: the whole crate in one call.
///
/// It uses the built-in locales and the wording for developers, and never fails; see [`ApiError::recognize`] and
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
