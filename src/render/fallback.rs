//! Which messages can say an error, in order of preference. The ladder is documented at
//! [`Localizer::render`](crate::Localizer::render).

use crate::api_error::ApiError;
use crate::catalog::message::MessageKey;
use crate::code::category::Category;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::code::remedy::Remedy;
use crate::render::localizer::Audience;

/// A message that may say the error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step<'e> {
    pub(crate) subject: MessageKey<'e>,
    pub(crate) attribute: Option<&'static str>,
    /// What the argument `reason` is, if the message has one.
    pub(crate) reason: Option<Reason>,
}

/// Why there is an error, as far as is known.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reason {
    Category(Category),
    Status(Option<u16>),
}

/// How many tiers there are: a locale's general message is only said when no locale has the particular one.
pub(crate) const TIERS: usize = 2;
/// How many messages a tier has at most, best first.
pub(crate) const RUNGS: usize = 3;

impl<'e> Step<'e> {
    fn new(subject: MessageKey<'e>, attribute: Option<&'static str>) -> Option<Step<'e>> {
        Some(Step { subject, attribute, reason: None })
    }

    fn unknown(attribute: &'static str, reason: Reason) -> Option<Step<'e>> {
        Some(Step {
            subject: MessageKey::Id("error-unknown"),
            attribute: Some(attribute),
            reason: Some(reason),
        })
    }
}

impl Reason {
    /// The messages that say it, best first.
    pub(crate) fn subjects(self) -> impl Iterator<Item = MessageKey<'static>> {
        let messages = match self {
            Reason::Category(category) => [Some(MessageKey::Id(category.message_id())), None, None],
            Reason::Status(status) => {
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

/// A message of a tier. One at a time: nearly always the first is said, and no other is looked at.
#[inline]
pub(crate) fn step(error: &ApiError, audience: Audience, tier: usize, rung: usize) -> Option<Step<'_>> {
    match (audience, tier) {
        (Audience::Developer, 0) => particular(error, rung),
        (Audience::Developer, _) => general(error, rung),
        (Audience::EndUser, 0) => end_user(error, rung),
        (Audience::EndUser, _) => {
            if rung == 0 {
                Step::new(MessageKey::Id("error-unknown"), Some("end-user"))
            } else {
                None
            }
        }
    }
}

/// The messages that say what this error is, and no other.
#[inline]
pub(crate) fn particular(error: &ApiError, rung: usize) -> Option<Step<'_>> {
    match (error.code(), rung) {
        (Some(code), 0) => Step::new(MessageKey::Code(code), None),
        (Some(code), 1) => Step::new(MessageKey::Code(code), Some("bare")),
        (None, 0) => without_code(error),
        _ => None,
    }
}

fn without_code(error: &ApiError) -> Option<Step<'_>> {
    if let Some(reason) = error.finish_reason() {
        Step::new(MessageKey::Finish(reason), None)
    } else if error.path().is_some() && error.http_status().is_none_or(|status| status == 404) {
        Step::new(MessageKey::Status(404), Some("path"))
    } else {
        let failed = error.task_status()?.get(..4)?.eq_ignore_ascii_case("fail");
        if failed { Step::new(MessageKey::Id("task-failed"), None) } else { None }
    }
}

fn general(error: &ApiError, rung: usize) -> Option<Step<'_>> {
    // A status below 400 says that all went well, which it did not.
    let status = error.http_status().filter(|status| *status >= 400);
    let any = Step::new(MessageKey::Id("error-unknown"), None);
    let steps = match (error.code(), status) {
        (Some(code), _) => {
            let by_category = code.category().map(Reason::Category);
            let by_category = by_category.and_then(|reason| Step::unknown("code", reason));
            [by_category, Step::unknown("code", Reason::Status(status)), any]
        }
        (None, Some(_)) => [Step::unknown("status", Reason::Status(status)), any, None],
        (None, None) => [any, None, None],
    };
    steps.into_iter().nth(rung)?
}

fn end_user(error: &ApiError, rung: usize) -> Option<Step<'_>> {
    let remedy = || error.remedy().map(|remedy: Remedy| MessageKey::Id(remedy.end_user_message_id()));
    match rung {
        0 => Step::new(MessageKey::Code(error.code()?), Some("end-user")),
        1 if error.argument(NEXT_FLUSH_TIME.name).is_some() => Step::new(remedy()?, Some("until")),
        2 => Step::new(remedy()?, None),
        _ => None,
    }
}
