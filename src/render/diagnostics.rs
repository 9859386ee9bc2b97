//! The diagnostics of a rendering, computed on request.

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::catalog::message::MessageKey;
use crate::code::parameter::{Lookup, Name};
use crate::render::chain::Chain;
use crate::render::localizer::Localizer;
use crate::render::rendered::Rendered;
use crate::render::resolve::Rejected;
use crate::text::redact::redact;

impl Rendered<'_> {
    pub(crate) fn diagnose(&self, error: &ApiError) -> Vec<Diagnostic> {
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
            Some(code) => match self.catalog {
                // An overlay has a text for a code that this version does not know.
                Some(catalog) if self.message_id == code.message_id() => {
                    missing(error, &catalog.variables(MessageKey::Code(code)))
                }
                _ => vec![Diagnostic::UnknownCode { code }],
            },
            None if self.message_id == "error-unknown" => vec![Diagnostic::Unrecognized],
            None => Vec::new(),
        };
        if let Some(form) = error.form().filter(|_| self.has_lost_form) {
            diagnostics.push(Diagnostic::MissingForm { name: redact(form).into_owned() });
        }
        diagnostics.extend_from_slice(&self.unformattable);
        diagnostics
    }
}

impl Localizer {
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
