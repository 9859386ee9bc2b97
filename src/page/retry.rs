//! Whether and when to retry, in words.

use std::time::SystemTime;

use bigmodel_errors::{ApiError, AppMessage, Remedy};
use jiff::Timestamp;
use maud::{Markup, html};

use super::frame::Page;

impl Page<'_> {
    /// Returns whether to retry and when, if anything tells.
    pub(super) fn retry(&self, error: &ApiError) -> Option<Markup> {
        let Some(moment) = moment(error) else {
            let remedy = error.remedy().or(error.is_retryable().then_some(Remedy::RetryLater))?;
            return Some(html! { (self.word(&format!("remedy-{remedy}.retry"))) });
        };
        if moment <= Timestamp::now() {
            return Some(html! { (self.word("retry-now")) });
        }
        let time = moment.strftime("%Y-%m-%d %H:%M UTC").to_string();
        let sentence = self.words(AppMessage::new("app-page-retry-after").with("time", &time));
        // The script fills these in.
        let your_time = AppMessage::new("app-page-your-time").with("time", "{time}").with("left", "{left}");
        let (before, after) = sentence.split_once(&time).unwrap_or((&sentence, ""));
        let is_split = before.len() < sentence.len();
        Some(html! {
            (before)
            @if is_split {
                time datetime=(moment) aria-live="off" data-text=(self.words(your_time)) data-over=(self.word("retry-now")) {
                    span.moment { (time) }
                }
            }
            (after)
        })
    }
}

/// When the limit resets, or when the wait is over that the response asks for.
fn moment(error: &ApiError) -> Option<Timestamp> {
    let waited = || SystemTime::now().checked_add(error.retry_after().filter(|_| error.is_retryable())?);
    let moment = error.resets_at().or_else(waited)?;
    // To the second: nobody waits for less.
    Timestamp::from_second(Timestamp::try_from(moment).ok()?.as_second()).ok()
}
