//! The diagnostics of a rendering, computed on request.

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::catalog::compose::Failure;
use crate::code::parameter::{Lookup, Name};
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::fallback::{Candidate, Tier, Try, candidates};
use crate::render::localizer::Localizer;
use crate::render::resolve::{Given, Rejected};
use crate::text::redact::redact;

impl Localizer {
    /// Renders an error again, for developers, and collects the diagnostics.
    pub(crate) fn diagnose<'e>(&self, error: &'e ApiError, chain: &Chain) -> Vec<Diagnostic> {
        let mut unformattable = Vec::new();
        let of_tier = |tier, attempt: Try<'_, 'e>| candidates(error, Audience::Developer, tier, attempt);
        let given = Given { arguments: &error.arguments, audience: Audience::Developer };
        let mut report = |candidate: Candidate<'_>, rejected: Rejected<'_>| {
            if rejected.failure == Failure::Unusable {
                unformattable.push(rejected.unformattable(&candidate.key.message_id()));
            }
        };
        let resolved = self.resolve(chain, &of_tier, given, &mut report);
        let mut diagnostics = match error.code() {
            Some(code) if code.is_known() => {
                let parameters = code.parameters_of(error.form());
                let names: Vec<Name> = parameters.iter().map(|parameter| (*parameter).into()).collect();
                let mut diagnostics = missing(error, &names);
                let is_known = |name: &str| parameters.iter().any(|parameter| parameter.name == name);
                let unexpected = error.arguments().filter(|(name, _)| !is_known(name));
                diagnostics.extend(
                    unexpected
                        .map(|(name, _)| Diagnostic::UnexpectedArgument { name: redact(name).into_owned() }),
                );
                diagnostics
            }
            Some(code) => match &resolved {
                // An overlay has a text for a code that this version does not know.
                Some(resolved) if resolved.candidate.key.message_id() == code.message_id() => {
                    missing(error, &resolved.catalog.variables(resolved.candidate.key))
                }
                _ => vec![Diagnostic::UnknownCode { code }],
            },
            None if self.has_specific(error) => Vec::new(),
            None => vec![Diagnostic::Unrecognized],
        };
        if let Some(form) = error.form() {
            if resolved.is_none_or(|resolved| resolved.candidate.attribute != Some(form)) {
                diagnostics.push(Diagnostic::MissingForm { name: redact(form).into_owned() });
            }
        }
        diagnostics.append(&mut unformattable);
        diagnostics
    }

    /// The diagnostic of a text in another locale than the one the reader preferred, if it is.
    pub(crate) fn fell_back(&self, chain: &Chain, answered: &Catalog) -> Option<Diagnostic> {
        let wanted = || chain.wanted.as_deref().map(str::to_owned);
        let requested = match chain.locales.first() {
            Some(first) if first.id == answered.locale.id && chain.is_met => None,
            Some(first) if chain.is_met => {
                self.catalog(*first).map(|first| first.locale.tag().to_owned()).or_else(wanted)
            }
            _ => wanted(),
        };
        requested.map(|requested| Diagnostic::FellBack { requested, used: answered.locale.tag().to_owned() })
    }

    /// Whether any locale has a message for this error itself.
    fn has_specific(&self, error: &ApiError) -> bool {
        candidates(error, Audience::Developer, Tier::Specific, &mut |candidate| {
            let has = |catalog: &Catalog| catalog.find(candidate.key, candidate.attribute).next().is_some();
            self.catalogs().iter().any(has)
        })
    }
}

impl Rejected<'_> {
    pub(crate) fn unformattable(&self, message_id: &str) -> Diagnostic {
        let locale = self.catalog.locale.tag().to_owned();
        Diagnostic::Unformattable { message_id: message_id.to_owned(), locale }
    }
}

fn missing(error: &ApiError, names: &[Name]) -> Vec<Diagnostic> {
    let missing = names.iter().filter(|name| error.value(name).is_none());
    let names: Vec<String> = missing.map(|name| name.as_str().to_owned()).collect();
    if names.is_empty() { Vec::new() } else { vec![Diagnostic::MissingArgument { names }] }
}
