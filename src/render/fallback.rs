//! The fallback order: which messages may render an error, the best first.

use crate::api_error::ApiError;
use crate::catalog::message::MessageKey;
use crate::code::ErrorCode;
use crate::code::category::Category;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::render::audience::Audience;

/// A message, or one of its attributes, that may render an error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'e> {
    pub(crate) key: MessageKey<'e>,
    pub(crate) attribute: Option<&'e str>,
    /// The attribute is a form, which an overlay with a text of its own for the message hides.
    pub(crate) is_form: bool,
    /// The subject of a generic message.
    pub(crate) known: Option<Known>,
}

/// What is known about an error without a message of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) status: Option<u16>,
    /// The category of the code's range gives the reason, not the status.
    category: Option<Category>,
}

/// Groups of messages. A tier is tried in all locales of a chain before the next tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tier {
    /// Messages for this error itself.
    Specific,
    /// Messages for any error of its kind.
    Generic,
}

/// Tries a candidate; returns whether it was rendered.
pub(crate) type Try<'t, 'e> = &'t mut dyn FnMut(Candidate<'e>) -> bool;

/// Tries the candidates of a tier, the best first, until one is rendered; returns whether one was. In each tier, every locale of the
/// chain, then the default locale, then `en-US` tries all candidates before the next does: the reader's own language comes before
/// a better text in another.
///
/// For [`Audience::Developer`], the specific messages are:
///
/// 1. the form of the code's message that was recognized, such as `error-1302.rate-limit`;
/// 2. the message of the code, `error-<code>`;
/// 3. its forms that are the same with fewer arguments, such as `error-1308.until`, the most arguments first;
/// 4. its `.bare`, which has no arguments; or, where there is no code,
/// 5. the message of the finish reason, of the wrong path (`http-404.path`), or of the failed task (`task-failed`).
///
/// The generic ones:
///
/// 1. `error-unknown.code`, which has the code in it, with the category whose range the code is in;
/// 2. the same, or without a code `error-unknown.status`, with the reason of the HTTP status;
/// 3. `error-unknown`, which names neither.
///
/// For [`Audience::EndUser`], the specific messages are:
///
/// 1. `error-<code>.end-user`, but for a form with a remedy of its own;
/// 2. `finish-<reason>.end-user`, or without a finish reason `http-<status>.end-user`, unless the code is known: it tells more;
/// 3. the message of the remedy, `end-user-<remedy>`: its `.until` if the error tells when a limit resets, then its value.
///
/// The generic one is `error-unknown.end-user`.
pub(crate) fn candidates<'e>(
    error: &'e ApiError,
    audience: Audience,
    tier: Tier,
    attempt: Try<'_, 'e>,
) -> bool {
    match (audience, tier) {
        (Audience::Developer, Tier::Specific) => match error.code() {
            Some(code) => of_code(error, code, attempt),
            None => without_code(error, attempt),
        },
        (Audience::Developer, Tier::Generic) => generic(error, attempt),
        (Audience::EndUser, Tier::Specific) => end_user(error, attempt),
        (Audience::EndUser, Tier::Generic) => {
            attempt(Candidate::new(MessageKey::Id("error-unknown"), Some("end-user")))
        }
    }
}

fn of_code<'e>(error: &'e ApiError, code: ErrorCode, attempt: Try<'_, 'e>) -> bool {
    let key = MessageKey::Code(code);
    let form = |name| Candidate { is_form: true, ..Candidate::new(key, Some(name)) };
    let mut shorter = code.forms().iter().filter(|form| form.is_shorter && error.form() != Some(form.name()));
    error.form().is_some_and(|name| attempt(form(name)))
        || attempt(Candidate::new(key, None))
        || shorter.any(|shorter| attempt(form(shorter.name())))
        || attempt(Candidate::new(key, Some("bare")))
}

fn without_code<'e>(error: &'e ApiError, attempt: Try<'_, 'e>) -> bool {
    if let Some(reason) = error.finish_reason() {
        attempt(Candidate::new(MessageKey::Of("finish-", reason), None))
    } else if error.is_wrong_address() {
        attempt(Candidate::new(MessageKey::Status(404), Some("path")))
    } else {
        error.is_of_failed_task() && attempt(Candidate::new(MessageKey::Id("task-failed"), None))
    }
}

fn generic(error: &ApiError, attempt: Try<'_, '_>) -> bool {
    let unknown = |attribute| Candidate::new(MessageKey::Id("error-unknown"), attribute);
    // A status below 400 reports success, and this is an error.
    let (code, status) = (error.code(), error.http_status().filter(|status| *status >= 400));
    let category = code.and_then(ErrorCode::category);
    let known = |category| Some(Known { code, status, category });
    let attribute = match (code, status) {
        (Some(_), _) => Some("code"),
        (None, Some(_)) => Some("status"),
        (None, None) => None,
    };
    category.is_some() && attempt(Candidate { known: known(category), ..unknown(attribute) })
        || attribute.is_some() && attempt(Candidate { known: known(None), ..unknown(attribute) })
        || attempt(unknown(None))
}

fn end_user<'e>(error: &'e ApiError, attempt: Try<'_, 'e>) -> bool {
    let own = |key| Candidate::new(key, Some("end-user"));
    let is_known = error.code().is_some_and(ErrorCode::is_known);
    let reason_or_status = || {
        let status = || error.http_status().map(MessageKey::Status);
        error.finish_reason().map(|reason| MessageKey::Of("finish-", reason)).or_else(status)
    };
    let remedy = error.remedy().map(|remedy| MessageKey::Of("end-user-", remedy.as_str()));
    let has_reset = error.argument(NEXT_FLUSH_TIME.name).is_some();
    // A form that somebody else can act on means something else than the code alone.
    let is_other = error.known_form().is_some_and(|form| form.remedy().is_some());
    error.code().is_some_and(|code| !is_other && attempt(own(MessageKey::Code(code))))
        || !is_known && reason_or_status().is_some_and(|key| attempt(own(key)))
        || remedy.is_some_and(|remedy| {
            has_reset && attempt(Candidate::new(remedy, Some("until")))
                || attempt(Candidate::new(remedy, None))
        })
}

impl<'e> Candidate<'e> {
    pub(crate) fn new(key: MessageKey<'e>, attribute: Option<&'e str>) -> Candidate<'e> {
        Candidate { key, attribute, is_form: false, known: None }
    }
}

impl Known {
    /// The messages that give the reason, best first.
    pub(crate) fn reasons(self) -> impl Iterator<Item = MessageKey<'static>> {
        let messages = match (self.category, self.status) {
            (Some(category), _) => [Some(MessageKey::Of("category-", category.as_str())), None, None],
            (None, status) => {
                let class = match status {
                    Some(400..=499) => Some(MessageKey::Id("http-4xx")),
                    Some(500..=599) => Some(MessageKey::Id("http-5xx")),
                    _ => None,
                };
                [status.map(MessageKey::Status), class, Some(MessageKey::Id("error-unknown"))]
            }
        };
        messages.into_iter().flatten()
    }
}
