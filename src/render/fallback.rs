//! The fallback order: which messages may render an error, the best first.

use arrayvec::ArrayVec;

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

impl Tier {
    pub(crate) const ALL: [Tier; 2] = [Tier::Specific, Tier::Generic];
}

/// The candidates of a tier, the best first.
pub(crate) type Candidates<'e> = ArrayVec<Candidate<'e>, MAX_CANDIDATES>;

/// A recognized form, the value, two shorter forms and `.bare`.
const MAX_CANDIDATES: usize = 5;

/// Returns the candidates of a tier. In each tier, every locale of the chain tries all candidates before the next
/// locale does: the reader's own language comes before a better text in another.
///
/// For [`Audience::Developer`], the specific messages are:
///
/// 1. the form of the code's message that was recognized, such as `error-1302.rate-limit`;
/// 2. the message of the code, `error-<code>`;
/// 3. its forms that are the same with fewer arguments, such as `error-1308.until`, the most arguments first;
/// 4. its `.bare`, which has no arguments; or, where there is no code,
/// 5. the message of the finish reason, of the wrong path (`http-404.path`), or of the failed task (`task-failed`).
///
/// The generic ones, all with the code or the status in them:
///
/// 1. `error-unknown.code` with the category whose range the code is in;
/// 2. the same, or `error-unknown.status`, with the reason of the HTTP status;
/// 3. `error-unknown`.
///
/// For [`Audience::EndUser`], the specific messages are:
///
/// 1. `error-<code>.end-user`, but for a form with a remedy of its own;
/// 2. `finish-<reason>.end-user`, or without a finish reason `http-<status>.end-user`, unless the code is known: it tells more;
/// 3. the message of the remedy, `end-user-<remedy>`: its `.until` if the error tells when a limit resets, then its value.
///
/// The generic one is `error-unknown.end-user`.
pub(crate) fn candidates(error: &ApiError, audience: Audience, tier: Tier) -> Candidates<'_> {
    let candidates = match (audience, tier) {
        (Audience::Developer, Tier::Specific) => match error.code() {
            Some(code) => return of_code(error, code),
            None => without_code(error),
        },
        (Audience::Developer, Tier::Generic) => generic(error),
        (Audience::EndUser, Tier::Specific) => end_user(error),
        (Audience::EndUser, Tier::Generic) => {
            [Some(Candidate::new(MessageKey::Id("error-unknown"), Some("end-user"))), None, None, None]
        }
    };
    candidates.into_iter().flatten().collect()
}

fn of_code(error: &ApiError, code: ErrorCode) -> Candidates<'_> {
    let key = MessageKey::Code(code);
    let form = |name| Candidate { is_form: true, ..Candidate::new(key, Some(name)) };
    let shorter = code.forms().iter().filter(|form| form.is_shorter && error.form() != Some(form.name()));
    let candidates = error.form().map(form).into_iter().chain([Candidate::new(key, None)]);
    let shorter = shorter.map(|shorter| form(shorter.name()));
    candidates.chain(shorter).chain([Candidate::new(key, Some("bare"))]).take(MAX_CANDIDATES).collect()
}

fn without_code(error: &ApiError) -> [Option<Candidate<'_>>; 4] {
    let candidate = |key, attribute| Some(Candidate::new(key, attribute));
    if let Some(reason) = error.finish_reason() {
        [candidate(MessageKey::Finish(reason), None), None, None, None]
    } else if error.path().is_some() && error.http_status().is_none_or(|status| status == 404) {
        [candidate(MessageKey::Status(404), Some("path")), None, None, None]
    } else {
        let status = error.task_status().and_then(|status| status.get(..4));
        let has_failed = status.is_some_and(|status| status.eq_ignore_ascii_case("fail"));
        let failed = if has_failed { candidate(MessageKey::Id("task-failed"), None) } else { None };
        [failed, None, None, None]
    }
}

fn generic(error: &ApiError) -> [Option<Candidate<'_>>; 4] {
    // A status below 400 reports success, and this is an error.
    let (code, status) = (error.code(), error.http_status().filter(|status| *status >= 400));
    let unknown = |attribute, category| {
        let known = Some(Known { code, status, category });
        let candidate = Candidate::new(MessageKey::Id("error-unknown"), Some(attribute));
        Some(Candidate { known, ..candidate })
    };
    let any = Some(Candidate::new(MessageKey::Id("error-unknown"), None));
    match (code, status) {
        (Some(code), _) => {
            let category = code.category();
            [category.and_then(|_| unknown("code", category)), unknown("code", None), any, None]
        }
        (None, Some(_)) => [unknown("status", None), any, None, None],
        (None, None) => [any, None, None, None],
    }
}

fn end_user(error: &ApiError) -> [Option<Candidate<'_>>; 4] {
    let own = |key| Candidate::new(key, Some("end-user"));
    let reason_or_status = || {
        let status = || error.http_status().map(MessageKey::Status);
        error.finish_reason().map(MessageKey::Finish).or_else(status)
    };
    let is_known = error.code().is_some_and(ErrorCode::is_known);
    let remedy = error.remedy().map(|remedy| MessageKey::Id(remedy.end_user_message_id()));
    let has_reset = error.argument(NEXT_FLUSH_TIME.name).is_some();
    // A form that somebody else can act on means something else than the code alone.
    let is_other = error.known_form().is_some_and(|form| form.remedy().is_some());
    [
        error.code().filter(|_| !is_other).map(MessageKey::Code).map(own),
        if is_known { None } else { reason_or_status().map(own) },
        remedy.filter(|_| has_reset).map(|remedy| Candidate::new(remedy, Some("until"))),
        remedy.map(|remedy| Candidate::new(remedy, None)),
    ]
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
            (Some(category), _) => [Some(MessageKey::Id(category.message_id())), None, None],
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
