//! Renders only the text of an error.

use std::borrow::Cow;
use std::fmt;

use crate::api_error::ApiError;
use crate::catalog::Catalog;
use crate::catalog::message::MessageKey;
use crate::render::audience::Audience;
use crate::render::chain::{Chain, Reset};
use crate::render::fallback::{Candidate, Try, candidates};
use crate::render::localizer::Localizer;
use crate::render::resolve::{Given, Report, Resolved};

impl Localizer {
    /// Returns only the text of [`render`](Localizer::render), borrowed if it has no arguments.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
    ///
    /// let localizer = Localizer::builtin();
    /// let error = ApiError::new(ErrorCode::INVALID_FIELD).with("field", "messages");
    /// let text: String = localizer.text(&error, &localizer.negotiate("zh")).into_owned();
    /// assert_eq!(text, "messages 参数非法。请检查文档");
    /// ```
    pub fn text(&self, error: &ApiError, chain: &Chain) -> Cow<'_, str> {
        self.resolve_text(error, chain, &mut |_, _| {})
            .map_or_else(|| last_resort(error), |(_, _, text)| text)
    }

    /// Writes only the text of [`render`](Localizer::render). It allocates nothing, unless an overlay's message needs Fluent's
    /// full resolver, or the reader's time zone is known.
    ///
    /// # Errors
    ///
    /// - The writer fails.
    #[inline]
    pub fn write(&self, out: &mut impl fmt::Write, error: &ApiError, chain: &Chain) -> fmt::Result {
        let written = self
            .shortcut(error, chain)
            .and_then(|(catalog, template)| template.try_write(out, error, catalog.rules().right_to_left));
        match written {
            Some(written) => written,
            None => self.write_resolved(out, error, chain),
        }
    }

    #[inline(never)]
    fn write_resolved(&self, out: &mut impl fmt::Write, error: &ApiError, chain: &Chain) -> fmt::Result {
        if chain.has_time_zone() {
            return out.write_str(&self.text(error, chain));
        }
        match self.resolve_error(error, chain, None, &mut |_, _| {}) {
            Some(resolved) => resolved.write(out),
            None => out.write_str(&last_resort(error)),
        }
    }

    /// Finds the text of an error, the catalog that it is from, and the candidate that it is. Candidates that fail are passed to
    /// `report`.
    #[inline]
    pub(crate) fn resolve_text<'a, 'e>(
        &'a self,
        error: &'e ApiError,
        chain: &Chain,
        report: Report<'_, 'a, 'e>,
    ) -> Option<(&'a Catalog, Candidate<'e>, Cow<'a, str>)> {
        match (self.shortcut(error, chain), error.code()) {
            (Some((catalog, template)), Some(code)) if template.is_complete(error) => {
                let candidate = Candidate::new(MessageKey::Code(code), error.form());
                Some((catalog, candidate, template.text(error, catalog.rules().right_to_left)))
            }
            _ => self.resolve_any_text(error, chain, report),
        }
    }

    #[inline(never)]
    fn resolve_any_text<'a, 'e>(
        &'a self,
        error: &'e ApiError,
        chain: &Chain,
        report: Report<'_, 'a, 'e>,
    ) -> Option<(&'a Catalog, Candidate<'e>, Cow<'a, str>)> {
        let reset = Reset::new(error, chain);
        let resolved = self.resolve_error(error, chain, reset.as_ref(), report)?;
        let (catalog, candidate, text) = (resolved.catalog, resolved.candidate, resolved.into_text());
        let text = match reset {
            Some(reset) => Cow::Owned(reset.localize(&text)),
            None => text,
        };
        Some((catalog, candidate, text))
    }

    fn resolve_error<'a, 'e>(
        &'a self,
        error: &'e ApiError,
        chain: &Chain,
        reset: Option<&Reset<'e>>,
        report: Report<'_, 'a, 'e>,
    ) -> Option<Resolved<'a, 'e>> {
        let audience = self.audience_of(chain);
        // Of the arguments, customers see the reset time, and only by their own clock.
        let is_shown = audience == Audience::Developer || reset.is_some();
        let given = Given { arguments: if is_shown { &error.arguments } else { &[] }, audience };
        let of_tier = |tier, attempt: Try<'_, 'e>| candidates(error, audience, tier, attempt);
        self.resolve(chain, &of_tier, given, report)
    }
}

/// The last resort, if the reference has no usable text, which only an overlay can cause.
pub(crate) fn last_resort(error: &ApiError) -> Cow<'static, str> {
    match error.code() {
        Some(code) => Cow::Owned(format!("Error {code}")),
        None => Cow::Borrowed("Error"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_resort_is_not_empty() {
        assert_eq!(last_resort(&ApiError::new(1113)), "Error 1113");
        assert_eq!(last_resort(&ApiError::default()), "Error");
    }
}
