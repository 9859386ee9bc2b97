//! Whether a number can be a code of this API where it is.

use super::context::Context;
use crate::api_error::ApiError;
use crate::api_error::evidence::Evidence;
use crate::code::ErrorCode;
use crate::recognize::candidate::{Candidate, Shape};
use crate::recognize::origin::Origin;
use crate::recognize::plain::status::own_status;
use crate::recognize::thresholds::STATUS_REACH;
use crate::recognize::wording::known::{of_code, words_of};
use crate::recognize::wording::matcher::{Completeness, Match};
use crate::recognize::wording::table::COMMON_CODES;
use crate::recognize::wording::vocabulary::shares_words;
use crate::text::words::is_one_of;

/// The numbers that this API has for its errors, the codes below 1000 aside, and those of the Start Plan after them.
const OWN: std::ops::Range<u16> = 1000..2000;
const START_PLAN: std::ops::Range<u16> = 2000..6000;

const SUCCESS: &[&str] =
    &["success", "ok", "成功", "操作成功", "请求成功", "调用成功", "operation successful"];

/// Other services send the same numbers in the same shapes. What is of unknown origin needs a second sign, beside the shape: more
/// evidence than that, one of the code's sentences or one that has words in common with them, a name of the service, a `logid`, in
/// plain text the code's own HTTP status. An object in `error` is one itself for four digits, since few others send numbers there,
/// unless its envelope has members that this API does not send.
pub(super) fn is_plausible(
    error: &ApiError,
    candidate: &Candidate,
    words: &str,
    found: Option<&Match<'_>>,
    context: &Context<'_>,
) -> bool {
    let code = ErrorCode::new(candidate.code);
    let bare = words.trim().trim_end_matches(['.', '!', '。', '！']);
    if is_one_of(bare.as_bytes(), SUCCESS) {
        return false;
    }
    if context.origin == Origin::Api && candidate.shape < Shape::Text {
        return true;
    }
    let is_sure = error.evidence > Some(Evidence::Shape);
    let is_listed = of_code(code).is_some();
    let is_own = is_listed || OWN.contains(&code.as_u16());
    let is_native = is_sure || candidate.foreign == 0;
    // People go on after a clause of the server's: `1113，账户欠费，但是...`.
    let clause = words.split(['，', '。', ',', '；', ';', '（', '(']).next().unwrap_or_default();
    let shares = |text| words_of(code).is_some_and(|known| shares_words(text, known));
    let shares = || shares(clause) || clause != words && shares(words);
    let is_whole = found.is_some_and(|found| found.completeness == Completeness::Exact);
    // `429（1302 速率限制）`, `a recurring 429 with code 1302`
    let near = candidate.at.saturating_sub(STATUS_REACH)..candidate.at.saturating_add(STATUS_REACH);
    let has_status = || own_status(context.text, code, near.clone()).is_some();
    let is_about_service = || context.signs().is_about_service;
    let has_sign = || {
        let is_told = is_sure || is_whole || candidate.logged || candidate.after_status;
        is_told || context.origin == Origin::Api || is_about_service() || shares()
    };
    match candidate.shape {
        Shape::Nested => {
            is_own && is_native && (code.as_u16() >= 1000 && !candidate.foreign_around || has_sign())
        }
        Shape::Flat | Shape::Bare => {
            let is_numbered = candidate.logged && START_PLAN.contains(&code.as_u16())
                || candidate.shape == Shape::Flat && (400..600).contains(&code.as_u16());
            (is_own || is_numbered) && is_native && has_sign()
        }
        Shape::Brackets => is_own && (has_sign() || has_status()),
        Shape::Text if code.as_u16() < 1000 => is_listed && error.evidence == Some(Evidence::Wording),
        Shape::Text => is_listed && (has_sign() || has_status()),
        // A number and its sentence, even a short one, or words of it that not everybody uses, or two signs.
        Shape::Loose => {
            error.evidence == Some(Evidence::Wording)
                || is_whole && found.is_some_and(|found| found.from == 0)
                || is_about_service() && (shares() || has_status())
                || shares() && (has_status() || !COMMON_CODES.contains(&code.as_u16()))
        }
    }
}
