//! Renders only the text of an error.

use std::borrow::Cow;
use std::fmt;

use crate::api_error::ApiError;
use crate::render::chain::Chain;
use crate::render::fallback::candidates;
use crate::render::localizer::Localizer;
use crate::render::resolve::{Given, Resolved};

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
        if let Some((catalog, template)) = self.shortcut(error, chain) {
            if template.is_complete(error) {
                return template.text(error, catalog.rules().right_to_left);
            }
        }
        let mut formatted = String::new();
        match self.resolve_error(error, chain, &mut formatted) {
            Some(resolved) => resolved.into_text(self.given(error, chain), formatted),
            None => last_resort(error),
        }
    }

    /// Writes only the text of [`render`](Localizer::render). It allocates nothing, unless an overlay's message needs Fluent's
    /// full resolver.
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
        let (mut formatted, given) = (String::new(), self.given(error, chain));
        match self.resolve_error(error, chain, &mut formatted) {
            Some(resolved) => resolved.write(out, given, &formatted),
            None => out.write_str(&last_resort(error)),
        }
    }

    pub(crate) fn resolve_error<'a, 'e>(
        &'a self,
        error: &'e ApiError,
        chain: &Chain,
        formatted: &mut String,
    ) -> Option<Resolved<'a, 'e>> {
        let given = self.given(error, chain);
        let candidates = |tier| candidates(error, given.audience, tier);
        self.resolve(chain, candidates, given, formatted, &mut |_, _| {})
    }

    #[inline]
    pub(crate) fn given<'e>(&self, error: &'e ApiError, chain: &Chain) -> Given<'e> {
        Given { arguments: &error.arguments, audience: self.audience_of(chain) }
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
