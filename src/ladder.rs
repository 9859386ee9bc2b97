//! Which messages can say an error, in order of preference. The ladder is documented at
//! [`Localizer::render`](crate::Localizer::render).

use std::borrow::Cow;

use crate::api_error::ApiError;
use crate::args::NEXT_FLUSH_TIME;
use crate::catalog::resource::Subject;
use crate::category::Category;
use crate::code::ErrorCode;
use crate::localizer::Audience;
use crate::remedy::Remedy;

/// A message that may say the error.
#[derive(Debug)]
pub(crate) struct Step {
    id: StepId,
    pub(crate) attribute: Option<&'static str>,
    /// Messages of which the first that exists is the argument `reason`.
    pub(crate) reasons: Option<[Option<Cow<'static, str>>; 3]>,
}

#[derive(Debug)]
enum StepId {
    Code(ErrorCode),
    Id(Cow<'static, str>),
}

/// How many tiers there are: a locale's general message is only said when no locale has the particular one.
pub(crate) const TIERS: usize = 2;

impl Step {
    pub(crate) fn subject(&self) -> Subject<'_> {
        match &self.id {
            StepId::Code(code) => Subject::Code(*code),
            StepId::Id(id) => Subject::Id(id),
        }
    }

    pub(crate) fn message_id(&self) -> Cow<'static, str> {
        match &self.id {
            StepId::Code(code) => code.message_id(),
            StepId::Id(id) => id.clone(),
        }
    }

    fn of_code(code: ErrorCode, attribute: Option<&'static str>) -> Option<Step> {
        Some(Step { id: StepId::Code(code), attribute, reasons: None })
    }

    fn of_id(id: impl Into<Cow<'static, str>>, attribute: Option<&'static str>) -> Option<Step> {
        Some(Step { id: StepId::Id(id.into()), attribute, reasons: None })
    }

    fn unknown(attribute: &'static str, reasons: [Option<Cow<'static, str>>; 3]) -> Option<Step> {
        Some(Step {
            id: StepId::Id(Cow::Borrowed("error-unknown")),
            attribute: Some(attribute),
            reasons: Some(reasons),
        })
    }
}

/// The messages of a tier, best first.
pub(crate) fn steps(error: &ApiError, audience: Audience, tier: usize) -> [Option<Step>; 3] {
    match (audience, tier) {
        (Audience::Developer, 0) => particular(error),
        (Audience::Developer, _) => general(error),
        (Audience::EndUser, 0) => end_user(error),
        (Audience::EndUser, _) => [Step::of_id("error-unknown", Some("end-user")), None, None],
    }
}

/// The messages that say what this error is, and no other.
pub(crate) fn particular(error: &ApiError) -> [Option<Step>; 3] {
    match (error.code(), error.finish_reason()) {
        (Some(code), _) => [Step::of_code(code, None), Step::of_code(code, Some("bare")), None],
        (None, Some(reason)) => [Step::of_id(format!("finish-{reason}"), None), None, None],
        (None, None) if error.path().is_some() && error.http_status().is_none_or(|status| status == 404) => {
            [Step::of_id("http-404", Some("path")), None, None]
        }
        (None, None) => {
            let failed = error.task_status().filter(|status| status.to_ascii_uppercase().starts_with("FAIL"));
            [failed.and_then(|_| Step::of_id("task-failed", None)), None, None]
        }
    }
}

fn general(error: &ApiError) -> [Option<Step>; 3] {
    // A status below 400 says that all went well, which it did not.
    let status = error.http_status().filter(|status| *status >= 400);
    let [exact, class] = status.map_or([None, None], http_reasons);
    let any = Step::of_id("error-unknown", None);
    match (error.code(), status) {
        (Some(code), _) => {
            let category = code.category().map(|category: Category| category.message_id().into());
            let by_category = Step::unknown("code", [category, None, None]);
            let by_status = Step::unknown("code", [exact, class, Some("error-unknown".into())]);
            [by_category, by_status, any]
        }
        (None, Some(_)) => [Step::unknown("status", [exact, class, Some("error-unknown".into())]), any, None],
        (None, None) => [any, None, None],
    }
}

fn end_user(error: &ApiError) -> [Option<Step>; 3] {
    let remedy = error.remedy().map(Remedy::end_user_message_id);
    let until = remedy.filter(|_| error.argument(NEXT_FLUSH_TIME.name).is_some());
    [
        error.code().and_then(|code| Step::of_code(code, Some("end-user"))),
        until.and_then(|id| Step::of_id(id, Some("until"))),
        remedy.and_then(|id| Step::of_id(id, None)),
    ]
}

/// The message of the status, then that of its class.
fn http_reasons(status: u16) -> [Option<Cow<'static, str>>; 2] {
    let class = match status {
        400..=499 => Some("http-4xx".into()),
        500..=599 => Some("http-5xx".into()),
        _ => None,
    };
    [Some(format!("http-{status}").into()), class]
}
